#!/usr/bin/env bash
# Build the disk image for macOS: freezes the .app and puts it beside a link to the folder of applications.
#
#   packaging/macos/build-dmg.sh        build/packages/products/gpt2-desktop-VERSION-macos-ARCH.dmg
#
# With SIGNING_IDENTITY set, the app is signed with it for notarization; else with no identity, and macOS asks its
# user once.  Not tested: it was written where there is no macOS.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

export HOMEPAGE=${HOMEPAGE:-}
[[ $(uname -s) == Darwin ]] || fail "disk images are made on macOS only"
ensure_frozen
APP="$BUILD/dist/GPT-2 Desktop.app"
if [[ -n ${SIGNING_IDENTITY:-} ]]; then
    codesign --force --deep --timestamp --options runtime --entitlements "$ROOT/packaging/macos/entitlements.plist" \
        --sign "$SIGNING_IDENTITY" "$APP"
else
    codesign --force --deep --sign - "$APP"
fi
codesign --verify --deep --strict "$APP"
STAGE=$BUILD/dmg
rm -rf "$STAGE"
mkdir -p "$STAGE"
cp -R "$APP" "$STAGE/"
ln -s /Applications "$STAGE/Applications"
IMAGE=$PRODUCTS/$NAME-$VERSION-macos-$(uname -m).dmg
rm -f "$IMAGE"
hdiutil create -volname "GPT-2 Desktop" -srcfolder "$STAGE" -fs HFS+ -format ULMO "$IMAGE"
printf '%s\n' "$IMAGE"
