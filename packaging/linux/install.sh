#!/bin/sh
# Install GPT-2 Desktop for the user who runs this, without root: ./install.sh
#
#   ./install.sh                install, or replace an older version; settings, models and texts stay as they are
#   ./install.sh --uninstall    remove the program; settings, models and texts stay
#
# PREFIX is where it goes, ~/.local by default.
set -eu

NAME=gpt2-desktop
HERE=$(cd "$(dirname "$0")" && pwd)
PREFIX=${PREFIX:-$HOME/.local}
PROGRAM=$PREFIX/lib/$NAME
DATA=$PREFIX/share

refresh() {
    # Desktops notice by themselves sooner or later; these make it sooner.
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$DATA/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -q -t "$DATA/icons/hicolor" 2>/dev/null || true
    fi
}

remove() {
    rm -rf "$PROGRAM" "$DATA/doc/$NAME"
    rm -f "$PREFIX/bin/$NAME" "$DATA/applications/$NAME.desktop" "$DATA/man/man1/$NAME.1.gz" \
        "$DATA/metainfo/org.gpt2_desktop.GPT2Desktop.metainfo.xml" "$DATA/icons/hicolor"/*/apps/$NAME.png \
        "$DATA/icons/hicolor/scalable/apps/$NAME.svg"
}

case "${1:-}" in
--uninstall)
    remove
    refresh
    echo "$NAME is removed; your settings, models and texts are still there"
    exit 0
    ;;
"") ;;
*)
    echo "usage: $0 [--uninstall]" >&2
    exit 2
    ;;
esac

if [ ! -x "$HERE/program/$NAME" ]; then
    echo "$0: the program is not beside this script; unpack the whole archive" >&2
    exit 1
fi
mkdir -p "$PREFIX/bin" "$PREFIX/lib" "$DATA"
# The new program is there before the old one goes.
rm -rf "$PROGRAM.new"
cp -R "$HERE/program" "$PROGRAM.new"
remove
mv "$PROGRAM.new" "$PROGRAM"
cp -R "$HERE/share/." "$DATA/"
ln -sf "../lib/$NAME/$NAME" "$PREFIX/bin/$NAME"
# Menus start a program without the user's PATH.
sed -i "s|^Exec=$NAME|Exec=\"$PREFIX/bin/$NAME\"|" "$DATA/applications/$NAME.desktop"
refresh
if ! "$PREFIX/bin/$NAME" --version >/dev/null; then
    echo "$0: the program does not start on this system; see the message above" >&2
    exit 1
fi
echo "$("$PREFIX/bin/$NAME" --version) is installed; it is in the menu and is started by: $PREFIX/bin/$NAME"
