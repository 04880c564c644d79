"""The dictionaries there are: those that come with the program, those on this machine, and the user's own."""

from __future__ import annotations

import locale
import os
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import SpellingError
from gpt2_desktop.files import PRIVATE, write_atomically
from gpt2_desktop.paths import Folders, resources

AUTO: Final = "auto"
"""In place of a dictionary's code: the one for the language of the system."""
FALLBACK: Final = "en_US"

_CODE: Final = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}", re.ASCII)
_MOST_FOLDERS: Final = 200
"""Folders that are looked into below one that may hold many."""
_PARTS: Final = (".aff", ".dic")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One dictionary for Hunspell.

    Attributes:
        code: its language, as in "en_GB"; what settings and documents keep.
        files: its path without ``.aff`` and ``.dic``; or the archive that holds both.
        own: the user imported it.
    """

    code: str
    files: Path
    own: bool = False

    @property
    def packed(self) -> bool:
        return self.files.suffix == ".zip"


def is_code(text: str) -> bool:
    """Return whether a text can be the code of a dictionary."""
    return _CODE.fullmatch(text) is not None


def find(folders: Folders) -> dict[str, Dictionary]:
    """Return all dictionaries by code, sorted; of several for one language the one that the user imported,
    then the program's.

    Reads some folders: not for the GUI thread.
    """
    found: dict[str, Dictionary] = {}
    shipped = sorted((resources() / "dictionaries").glob("*.zip"))
    sources: list[Iterable[Dictionary]] = [
        _pairs([folders.dictionaries], own=True),
        (Dictionary(file.stem, file) for file in shipped),
        _pairs(_system_folders(), own=False),
    ]
    for source in sources:
        for dictionary in source:
            found.setdefault(dictionary.code, dictionary)
    return dict(sorted(found.items()))


def choose(code: str, codes: Iterable[str], environ: Mapping[str, str] | None = None) -> str | None:
    """Return which of ``codes`` is meant by the code of a setting; None where there is none for it.

    `AUTO` is the language of the system, and American English where that is none or C.  A country without a dictionary
    of its own gets another one of its language.
    """
    codes = list(codes)
    if code == AUTO:
        code = system_language(environ)
        return _nearest(code, codes) if _nearest(code, codes) is not None else _nearest(FALLBACK, codes)
    return _nearest(code, codes)


def system_language(environ: Mapping[str, str] | None = None) -> str:
    """Return the language of the system, as in "de_AT"; `FALLBACK` where it has none."""
    environ = os.environ if environ is None else environ
    names = [environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)]
    if not names and sys.platform in ("win32", "darwin"):
        names = [locale.getlocale()[0] or ""]
    for name in names:
        code = re.split(r"[.@]", name)[0].replace("-", "_")
        if is_code(code) and code.lower() != "posix":
            return code
        return FALLBACK
    return FALLBACK


def unpacked(dictionary: Dictionary, folders: Folders) -> Path:
    """Return the path of its two files without their endings; those of an archive are put into the cache first.

    Raises:
        SpellingError: the archive is broken, or the cache cannot be written.
    """
    if not dictionary.packed:
        return dictionary.files
    try:
        with zipfile.ZipFile(dictionary.files) as archive:
            entries = [archive.getinfo(f"{dictionary.code}{ending}") for ending in _PARTS]
            # Another release has other contents, and so another name.
            folder = folders.cache / "dictionaries" / f"{entries[0].CRC:08x}{entries[1].CRC:08x}"
            for entry in entries:
                file = folder / entry.filename
                if not file.is_file() or file.stat().st_size != entry.file_size:
                    folder.mkdir(parents=True, exist_ok=True)
                    write_atomically(file, archive.read(entry), PRIVATE)
            return folder / dictionary.code
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise SpellingError(
            f"the dictionary {dictionary.code} cannot be unpacked ({error}); look at the disk"
        ) from None


def _nearest(code: str, codes: list[str]) -> str | None:
    wanted = code.replace("-", "_").lower()
    for other in codes:
        if other.replace("-", "_").lower() == wanted:
            return other
    language = wanted.split("_")[0]
    same = [other for other in codes if re.split("[-_]", other)[0].lower() == language]
    # de_DE is meant by "de", en_US by "en".
    usual = (f"{language}_{language}", FALLBACK.lower())
    return next((other for other in same if other.lower() in usual), same[0] if same else None)


def _pairs(folders: Iterable[Path], *, own: bool) -> Iterator[Dictionary]:
    for folder in folders:
        try:
            names = {entry.name for entry in os.scandir(folder) if entry.is_file()}
        except OSError:
            continue
        for name in sorted(names):
            stem = name.removesuffix(".dic")
            if stem != name and f"{stem}.aff" in names and is_code(stem):
                yield Dictionary(stem.replace("-", "_"), folder / stem, own=own)


def _system_folders() -> Iterator[Path]:
    """Yield where dictionaries are on this platform, whether there are any or not."""
    home = Path.home()
    if sys.platform == "win32":
        roots = [Path(os.environ[name]) for name in ("ProgramFiles", "ProgramFiles(x86)") if os.environ.get(name)]
        offices = [root / "LibreOffice" / "share" / "extensions" for root in roots]
        roaming = Path(os.environ.get("APPDATA", str(home)))
        profiles = [
            roaming / "Mozilla" / "Firefox" / "Profiles",
            roaming / "LibreOffice" / "4" / "user" / "uno_packages",
        ]
        foxes = [root / "Mozilla Firefox" / "dictionaries" for root in roots]
        plain = [roaming / "hunspell"]
    elif sys.platform == "darwin":
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
        library = home / "Library"
        profiles = [library / "Application Support" / "Firefox" / "Profiles"]
        foxes = [Path("/Applications/Firefox.app/Contents/Resources/dictionaries")]
        plain = [library / "Spelling", Path("/Library/Spelling"), Path("/opt/homebrew/share/hunspell")]
    else:
        offices = [Path(root) / "share" / "extensions" for root in ("/usr/lib/libreoffice", "/usr/lib64/libreoffice")]
        offices.extend(folder / "share" / "extensions" for folder in _inside(Path("/opt"), "libreoffice*"))
        profiles = [home / ".mozilla" / "firefox", home / ".config" / "libreoffice" / "4" / "user" / "uno_packages"]
        foxes = [Path("/usr/lib/firefox/dictionaries")]
        share = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        plain = [share / "hunspell", Path("/usr/local/share/hunspell"), Path("/usr/share/hunspell")]
        plain.append(Path("/usr/share/myspell"))
        plain.append(Path("/usr/share/myspell/dicts"))
    yield from plain
    yield from foxes
    for office in offices:
        for folder in _inside(office, "dict-*"):
            yield folder
            yield folder / "dictionaries"
    for profile in profiles:
        yield from _inside(profile, "*/extensions/*/dictionaries")
        yield from _inside(profile, "cache/uno_packages/*/*")
        yield from _inside(profile, "cache/uno_packages/*/*/dictionaries")


def _inside(folder: Path, pattern: str) -> list[Path]:
    found = []
    try:
        for entry in folder.glob(pattern):
            found.append(entry)
            if len(found) == _MOST_FOLDERS:
                break
    except OSError:
        pass
    return sorted(found)
