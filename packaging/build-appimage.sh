#!/usr/bin/env bash
# Build an AppImage from the same files as the archive; needs appimagetool in the path or in APPIMAGETOOL.
#
#   packaging/build-appimage.sh         build/packages/products/GPT-2_Desktop-VERSION-ARCH.AppImage
#   packaging/build-appimage.sh --folder    stop at the AppDir, which appimagetool would pack
#
# The AppDir is tested; packing it is not: appimagetool and its runtime were not at hand where this was written.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

export HOMEPAGE=${HOMEPAGE:-}
if [[ -z ${REUSE_FROZEN:-} || ! -d $BUILD/tarball/current ]]; then
    "$ROOT/packaging/build-tarball.sh" >/dev/null
fi
APPDIR=$BUILD/GPT-2_Desktop.AppDir
rm -rf "$APPDIR"
mkdir -p "$APPDIR/usr/bin" "$APPDIR/usr/lib"
cp -a "$BUILD/tarball/current"/program "$APPDIR/usr/lib/$NAME"
cp -a "$BUILD/tarball/current"/share "$APPDIR/usr/share"
ln -s "../lib/$NAME/$NAME" "$APPDIR/usr/bin/$NAME"
ln -s "usr/share/applications/$NAME.desktop" "$APPDIR/$NAME.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$NAME.png" "$APPDIR/$NAME.png"
ln -s "$NAME.png" "$APPDIR/.DirIcon"
# appimagetool looks for the older name.
mv "$APPDIR/usr/share/metainfo/org.gpt2_desktop.GPT2Desktop.metainfo.xml" "$APPDIR/usr/share/metainfo/$NAME.appdata.xml"
cat >"$APPDIR/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/gpt2-desktop/gpt2-desktop" "$@"
RUN
chmod 755 "$APPDIR/AppRun"
if [[ ${1:-} == --folder ]]; then
    printf '%s\n' "$APPDIR"
    exit 0
fi
TOOL=${APPIMAGETOOL:-$(command -v appimagetool || true)}
[[ -n $TOOL ]] || fail "appimagetool is missing; name it in APPIMAGETOOL"
IMAGE=$PRODUCTS/GPT-2_Desktop-$VERSION-$(uname -m).AppImage
ARCH=$(uname -m) "$TOOL" "$APPDIR" "$IMAGE"
printf '%s\n' "$IMAGE"
