#!/usr/bin/env bash
# Build the archive for Linux systems without .deb packages, which installs for one user without root.
#
#   packaging/build-tarball.sh            build/packages/products/gpt2-desktop-VERSION-linux-ARCH.tar.xz
#
# Unlike the .deb it carries the libraries that a system may lack; REUSE_FROZEN=1 packs what was frozen before.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

export HOMEPAGE=${HOMEPAGE:-}
ensure_frozen
FOLDER=$NAME-$VERSION-linux-$(uname -m)
TREE=$BUILD/tarball/$FOLDER
rm -rf "$BUILD/tarball"
mkdir -p "$TREE"
ln -s "$FOLDER" "$BUILD/tarball/current"
cp -a "$FROZEN" "$TREE/program"
# GTK is only for its theme; where a desktop has it, its own is the right one.
rm -f "$TREE/program/_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so"
"$BUILD_VENV/bin/python" "$ROOT/packaging/linux_files.py" --out "$TREE" --icons "$BUILD/icons" --bundle "$FROZEN/_internal"
install -m 755 "$ROOT/packaging/linux/install.sh" "$TREE/install.sh"
cp "$ROOT/LICENSE" "$TREE/"
remove_unused_libraries() {
    local file needed
    needed=$(find "$TREE/program" -type f \( -name '*.so*' -o -name "$NAME" \) -exec objdump -p {} + 2>/dev/null |
        awk '$1 == "NEEDED" { print $2 }' | sort -u)
    while IFS= read -r file; do
        grep -qxF "$file" <<<"$needed" || rm -f "$TREE/program/_internal/$file"
    done <"$BUILD/dist/system-libraries.txt"
}
# What only GTK's theme needed goes with it, level by level.
for _ in 1 2 3 4 5; do
    remove_unused_libraries
done
find "$TREE" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
ARCHIVE=$PRODUCTS/$FOLDER.tar.xz
tar --directory "$BUILD/tarball" --sort=name --owner=0 --group=0 --numeric-owner -cf - "$FOLDER" | xz -T0 "-${LEVEL:-6}" >"$ARCHIVE"
say "unpacked $(du -sm --apparent-size "$TREE" | cut -f 1) MB, archive $(du -m --apparent-size "$ARCHIVE" | cut -f 1) MB"
printf '%s\n' "$ARCHIVE"
