#!/usr/bin/env bash
# Check a package's files as distributions do: packaging/check-deb.sh FILE.deb
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[[ $# == 1 && -f $1 ]] || fail "usage: packaging/check-deb.sh FILE.deb"
need desktop-file-validate desktop-file-utils
need appstreamcli appstream
need lintian lintian
DEB=$(realpath "$1")
TREE=$BUILD/checked
rm -rf "$TREE"
mkdir -p "$TREE"
dpkg-deb -x "$DEB" "$TREE"
desktop-file-validate "$TREE/usr/share/applications/$NAME.desktop"
appstreamcli validate --no-net --explain "$TREE/usr/share/metainfo/"*.metainfo.xml
# The pictures that the metainfo names are those in the checkout.
sed -n 's#.*<image .*/screenshots/\(.*\)</image>.*#\1#p' "$TREE/usr/share/metainfo/"*.metainfo.xml |
    while IFS= read -r picture; do
        [[ -f $ROOT/docs/screenshots/$picture ]] || fail "the metainfo names $picture, which does not exist"
    done
# A page that man cannot set is worse than none.
if command -v man >/dev/null; then
    man --warnings -E UTF-8 -l "$TREE/usr/share/man/man1/$NAME.1.gz" 2>&1 >/dev/null | (! grep .) || fail "the man page has faults"
fi
# The package is self-contained on purpose; packaging/linux/lintian/overrides says which rules that breaks and why.
lintian --allow-root --fail-on error "$DEB"
say "desktop file, metainfo, pictures, man page and lintian: no errors"
