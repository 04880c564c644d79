#!/usr/bin/env bash
# Install the archive for one user, start the program, remove it: packaging/test-tarball.sh FILE.tar.xz
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[[ $# == 1 && -f $1 ]] || fail "usage: packaging/test-tarball.sh FILE.tar.xz"
ARCHIVE=$(realpath "$1")
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT
export HOME=$SCRATCH/home
mkdir -p "$HOME"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME PYTHONPATH VIRTUAL_ENV
tar --directory "$SCRATCH" -xf "$ARCHIVE"
unpacked=("$SCRATCH"/gpt2-desktop-*)
"${unpacked[0]}/install.sh"
# A second time, as when upgrading.
"${unpacked[0]}/install.sh" >/dev/null
rm -rf "${unpacked[0]}"
desktop=$HOME/.local/share/applications/$NAME.desktop
grep -qF "Exec=\"$HOME/.local/bin/$NAME\" %F" "$desktop" || fail "the menu entry does not name the program"
[[ -f $HOME/.local/share/icons/hicolor/scalable/apps/$NAME.svg ]] || fail "the icon is missing"
"$HOME/.local/bin/$NAME" settings set ghost.length sentence
QT_QPA_PLATFORM=offscreen "$HOME/.local/bin/$NAME" demo --screenshot "$SCRATCH/demo.png"
tar --directory "$SCRATCH" -xf "$ARCHIVE" --wildcards '*/install.sh'
"${unpacked[0]}/install.sh" --uninstall
left=$(find "$HOME/.local" -type f -iname "*$NAME*" -not -path '*/state/*' -not -path '*/share/gpt2-desktop/*')
[[ -z $left && ! -e $HOME/.local/lib/$NAME ]] || fail "left behind: $left"
grep -q sentence "$HOME/.config/$NAME/settings.toml" || fail "the settings are gone"
say "installs, runs, goes, and leaves the settings"
