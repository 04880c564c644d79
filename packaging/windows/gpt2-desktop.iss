; The Windows installer, for Inno Setup 6.3 or newer:
;
;   iscc /DVersion=0.1.0 /DFrozen=build\packages\dist\gpt2-desktop /DIcon=build\packages\icons\gpt2-desktop.ico packaging\windows\gpt2-desktop.iss
;
; It installs for the user who runs it, or for all with administrator's rights; upgrades in place; and leaves
; settings, models and texts alone when the program is removed.

#ifndef Version
  #error Give the version with /DVersion=
#endif
#ifndef Frozen
  #error Give the folder that PyInstaller made with /DFrozen=
#endif

#define Name "GPT-2 Desktop"
#define Program "gpt2-desktop.exe"

[Setup]
; Never change it: it is how an upgrade finds what it replaces.
AppId={{6F0E4C3B-3D7E-4B3C-9A0B-0C7E5C0F4D21}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The GPT-2 Desktop developers
#ifdef HomePage
AppPublisherURL={#HomePage}
AppUpdatesURL={#HomePage}/releases
#endif
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#SourcePath}\..\..\build\packages\products
OutputBaseFilename=gpt2-desktop-{#Version}-windows-x64
#ifdef Icon
SetupIconFile={#Icon}
#endif
UninstallDisplayIcon={app}\{#Program}
LicenseFile={#SourcePath}\..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not must not stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Offered under "Open with"; no other program loses its files.
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
