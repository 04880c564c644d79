#!/usr/bin/env bash
# Install the Debian package on a bare system and use it there as a person would; needs root, debootstrap and a mirror.
#
#   packaging/test-deb.sh OLDER.deb NEWER.deb
#
# The system is a minimal Debian in a folder, without Python.  Only the X server, a window manager and what presses
# the keys are outside of it, so nothing that they need can stand in for a dependency that the package forgot.  The
# program has no network.  Pictures of the screen are kept in BUILD/test/pictures.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

SUITE=${SUITE:-bookworm}
MIRROR=${MIRROR:-http://deb.debian.org/debian}
TEST=$BUILD/test
BASE=$TEST/$SUITE-base
SYSTEM=$TEST/system
PICTURES=$TEST/pictures
PERSON=writer
HOME_FOLDER=/home/$PERSON
LIMIT_S=120

[[ $# == 2 && -f $1 && -f $2 ]] || fail "usage: packaging/test-deb.sh OLDER.deb NEWER.deb"
[[ $(id -u) == 0 ]] || fail "only root can make another system; run it with sudo"
need debootstrap debootstrap
need Xvfb xvfb
need xdotool xdotool
need openbox openbox
need import imagemagick
OLDER=$(realpath "$1")
NEWER=$(realpath "$2")

# All mounts are made in a namespace of this process: they are gone with it, whatever happens.
if [[ -z ${IN_NAMESPACE:-} ]]; then
    IN_NAMESPACE=1 exec unshare --mount --propagation private --pid --fork --kill-child "${BASH_SOURCE[0]}" "$@"
fi

step() { printf '\n== %s\n' "$*"; }
passed() { printf '   ok: %s\n' "$*"; }
broken() {
    picture failed || true
    tail -n 20 "$SYSTEM$HOME_FOLDER/.local/state/$NAME/log/$NAME.log" 2>/dev/null || true
    fail "$*"
}

# until_true SECONDS WHAT COMMAND...: look again and again until it holds.
until_true() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || broken "$what did not happen in time"
        sleep 0.1
    done
    passed "$what"
}

as_root() { chroot "$SYSTEM" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# The person has a screen, a home and no network.
as_person() {
    unshare --net chroot --userspec="$PERSON:$PERSON" "$SYSTEM" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin \
        HOME="$HOME_FOLDER" USER="$PERSON" LC_ALL=C.UTF-8 DISPLAY="$DISPLAY" PWD="$HOME_FOLDER" "$@"
}
picture() {
    import -window root "$PICTURES/$1.png"
    printf '   picture: %s\n' "$PICTURES/$1.png"
}
title() { xdotool getactivewindow getwindowname; }
title_has() { [[ $(title) == *"$1"* ]]; }
no_window() { ! xdotool search --onlyvisible --name 'GPT-2 Desktop'; }
log_file() { find "$SYSTEM$HOME_FOLDER" -name "$NAME.log" 2>/dev/null | head -n 1; }
# New lines of the log only: it goes on from start to start.
mark_log() {
    local file
    file=$(log_file)
    LOG_START=0
    [[ -z $file ]] || LOG_START=$(wc -c <"$file")
}
log_has() {
    local file
    file=$(log_file)
    [[ -n $file ]] && tail -c "+$((LOG_START + 1))" "$file" | grep -Eq "$1"
}
file_is() { [[ $(cat "$SYSTEM$1") == "$2" ]]; }
installed_version() { as_root dpkg-query -W -f '${Version}' "$NAME"; }
files_of_system() {
    (cd "$SYSTEM" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/log -o -path ./var/cache \
        -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./packages \) -prune -o -print) | sort
}

# --- A bare system ------------------------------------------------------------------------------------------------------

step "a minimal $SUITE"
mkdir -p "$TEST" "$PICTURES"
if [[ ! -f $BASE/usr/bin/apt-get ]]; then
    rm -rf --one-file-system "$BASE"
    debootstrap --variant=minbase "$SUITE" "$BASE" "$MIRROR" >"$TEST/debootstrap.log" || fail "debootstrap failed; see $TEST/debootstrap.log"
fi
rm -rf --one-file-system "$SYSTEM"
cp -a "$BASE" "$SYSTEM"
mount -t proc proc "$SYSTEM/proc"
mount -t tmpfs -o mode=755 dev "$SYSTEM/dev"
for device in null:3 zero:5 full:7 random:8 urandom:9; do
    mknod -m 666 "$SYSTEM/dev/${device%:*}" c 1 "${device#*:}"
done
ln -s /proc/self/fd "$SYSTEM/dev/fd"
mkdir -m 1777 "$SYSTEM/dev/shm"
mkdir "$SYSTEM/packages"
cp "$OLDER" "$SYSTEM/packages/older.deb"
cp "$NEWER" "$SYSTEM/packages/newer.deb"
for program in python3 python gcc cc; do
    [[ ! -e $SYSTEM/usr/bin/$program ]] || fail "the bare system has a $program"
done
passed "no Python, no compiler"
as_root useradd --create-home --shell /bin/bash "$PERSON"
as_root apt-get -qq update
# What apt and the loader make on their own in any system.
as_root ldconfig
files_of_system >"$TEST/before.txt"

# --- A screen outside of it -----------------------------------------------------------------------------------------------

step "a screen"
mkdir -p /tmp/.X11-unix
exec 3>"$TEST/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp >"$TEST/screen.log" 2>&1 &
until_true 20 "Xvfb started" test -s "$TEST/display"
DISPLAY=:$(<"$TEST/display")
export DISPLAY
openbox >>"$TEST/screen.log" 2>&1 3>&- &
until_true 20 "openbox started" xdotool get_desktop
mkdir -p "$SYSTEM/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$SYSTEM/tmp/.X11-unix"

# --- Installing -------------------------------------------------------------------------------------------------------------

step "installing $(basename "$OLDER")"
as_root apt-get install --yes --no-install-recommends /packages/older.deb >"$TEST/install.log" 2>&1 ||
    fail "apt cannot install it; see $TEST/install.log"
passed "installed $(installed_version) with what it depends on and nothing else"
! as_root dpkg -l | grep -E '^ii +(lib)?python3' || fail "something brought a Python along"
missing=$(chroot "$SYSTEM" sh -c 'find /usr/lib/gpt2-desktop -name "*.so*" -type f ! -path "*gtk3*" ! -iname "*wayland*" \
    -exec ldd {} + 2>/dev/null' | awk '/not found/ { print $1 }' | sort -u | while read -r library; do
    [[ -n $(find "$SYSTEM/usr/lib/$NAME" -name "$library" -print -quit) ]] || echo "$library"
done)
printf '   libraries that only recommended packages have: %s\n' "${missing:-none}"

step "the first start, straight after the installation, with no network"
as_person "$NAME" --version
mark_log
STARTED=$(date +%s%N)
as_person "$NAME" --debug >"$TEST/program.log" 2>&1 &
until_true $LIMIT_S "the window is there" title_has 'GPT-2 Desktop'
until_true $LIMIT_S "the model is loaded" log_has 'the model is loaded'
picture 1-first-start
xdotool type --delay 60 'The old house stood at the end of the road, and nobody had lived'
until_true $LIMIT_S "ghost text is shown" log_has 'ghost shown: [1-9]'
printf '   from the command to ghost text: %d ms (with the typing)\n' $((($(date +%s%N) - STARTED) / 1000000))
sleep 1
picture 2-ghost-text
xdotool key Tab
sleep 1
xdotool key ctrl+Return
until_true $LIMIT_S "the panel is filled" log_has 'request [0-9]+ ended'
sleep 4
picture 3-alternatives
xdotool key ctrl+q
sleep 1
# The text has no name: it is given up.
xdotool key Tab space
until_true $LIMIT_S "the window is closed" no_window

# --- A document by its desktop file -------------------------------------------------------------------------------------------

step "a document opened from outside"
as_root apt-get install --yes --no-install-recommends xdg-utils desktop-file-utils shared-mime-info file >>"$TEST/install.log" 2>&1
as_person xdg-mime query default text/markdown | tee "$TEST/default"
grep -qx "$NAME.desktop" "$TEST/default" || broken "the desktop file is not the default for Markdown"
passed "the only program for text/markdown"
printf '# A letter\n\nDear reader, ' >"$SYSTEM$HOME_FOLDER/my letter.md"
chroot "$SYSTEM" chown "$PERSON:$PERSON" "$HOME_FOLDER/my letter.md"
as_person xdg-open "$HOME_FOLDER/my letter.md" >"$TEST/program.log" 2>&1 &
until_true $LIMIT_S "xdg-open shows the letter" title_has 'my letter.md'
sleep 3
xdotool key ctrl+End
xdotool type --delay 60 'the sea was'
xdotool key Escape ctrl+s
until_true $LIMIT_S "the letter is saved" file_is "$HOME_FOLDER/my letter.md" $'# A letter\n\nDear reader, the sea was'
sleep 2
picture 4-letter
xdotool key ctrl+q
until_true $LIMIT_S "the window is closed" no_window

# --- Upgrading ------------------------------------------------------------------------------------------------------------------

step "upgrading to $(basename "$NEWER")"
as_person "$NAME" settings set ghost.length sentence
as_person "$NAME" settings set editor.theme dark
sum=$(find "$SYSTEM$HOME_FOLDER" -type f \( -name '*.md' -o -name settings.toml \) -exec sha256sum {} + | sort)
before=$(installed_version)
as_root apt-get install --yes --no-install-recommends /packages/newer.deb >>"$TEST/install.log" 2>&1 ||
    fail "apt cannot upgrade it; see $TEST/install.log"
[[ $(installed_version) != "$before" ]] || broken "the version is still $before"
passed "$before -> $(installed_version)"
[[ $sum == "$(find "$SYSTEM$HOME_FOLDER" -type f \( -name '*.md' -o -name settings.toml \) -exec sha256sum {} + | sort)" ]] ||
    broken "document or settings changed"
passed "document and settings are the same bytes"
mark_log
as_person "$NAME" --debug "$HOME_FOLDER/my letter.md" >"$TEST/program.log" 2>&1 &
until_true $LIMIT_S "the letter is shown" title_has 'my letter.md'
until_true $LIMIT_S "the model is loaded" log_has 'the model is loaded'
xdotool key ctrl+End
xdotool type --delay 60 ' calm and the'
xdotool key alt+backslash
until_true $LIMIT_S "ghost text is shown" log_has 'ghost shown: [1-9]'
sleep 1
picture 5-after-the-upgrade
xdotool key Escape ctrl+s ctrl+q
until_true $LIMIT_S "the window is closed" no_window
[[ $(as_person "$NAME" settings get ghost.length 2>/dev/null || as_person "$NAME" settings list) == *sentence* ]] ||
    broken "the setting is lost"
passed "the settings count"

# --- Going back to the older one ---------------------------------------------------------------------------------------------

step "going back to $(basename "$OLDER")"
settings=$(find "$SYSTEM$HOME_FOLDER" -name settings.toml)
printf '\n[of_a_newer_version] # keep me\nanswer = 42\n' >>"$settings"
as_root apt-get install --yes --no-install-recommends --allow-downgrades /packages/older.deb >>"$TEST/install.log" 2>&1 ||
    fail "apt cannot go back; see $TEST/install.log"
[[ $(installed_version) == "$before" ]] || broken "the version is not $before again"
as_person "$NAME" settings set ghost.length word
grep -q '^\[of_a_newer_version\] # keep me$' "$settings" && grep -q '^answer = 42$' "$settings" && grep -q '"word"' "$settings" ||
    broken "the older version lost a setting of the newer one"
file_is "$HOME_FOLDER/my letter.md" $'# A letter\n\nDear reader, the sea was calm and the' || broken "the letter changed"
passed "an older version keeps the settings of a newer one, and the letter"

# --- Removing -------------------------------------------------------------------------------------------------------------------

step "removing"
as_root apt-get purge --yes "$NAME" >>"$TEST/install.log" 2>&1
as_root apt-get purge --yes xdg-utils desktop-file-utils shared-mime-info file >>"$TEST/install.log" 2>&1
as_root apt-get autoremove --purge --yes >>"$TEST/install.log" 2>&1
left=$(find "$SYSTEM" -xdev -path "$SYSTEM/home" -prune -o \( -iname "*$NAME*" -o -iname '*gpt2*' \) -print |
    grep -v -e /var/log/ -e /var/cache/ || true)
[[ -z $left ]] || broken "left behind: $left"
passed "nothing of it is left"
as_root ldconfig
files_of_system >"$TEST/after.txt"
new=$(comm -13 "$TEST/before.txt" "$TEST/after.txt")
printf '   files of the system that were not there before: %s\n' "${new:-none}"
file_is "$HOME_FOLDER/my letter.md" $'# A letter\n\nDear reader, the sea was calm and the' || broken "the letter is not as it was saved"
passed "the letter is still there"
printf '\nall of it works; pictures are in %s\n' "$PICTURES"
