#!/usr/bin/env bash
# Build the Debian package: freezes the program and packs it with all that a desktop wants.
#
#   packaging/build-deb.sh                     build/packages/products/gpt2-desktop_VERSION-1_ARCH.deb
#   REVISION=2 packaging/build-deb.sh          another build of the same version; apt takes it for newer
#   REUSE_FROZEN=1 packaging/build-deb.sh      pack what was frozen before
#   COMPRESSION="-Zxz -z0" packaging/build-deb.sh   pack in a minute; a sixth larger
#   HOMEPAGE=https://... packaging/build-deb.sh   where the program is published: shown in About and software centres
#
# Needs Python 3.11 with venv, dpkg-dev, binutils and patchelf.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

REVISION=${REVISION:-1}
COMPRESSION=${COMPRESSION:--Zxz -z6}
DEBIAN_VERSION=$VERSION-$REVISION
export MAINTAINER=${MAINTAINER:-The GPT-2 Desktop developers <developers@gpt2-desktop.invalid>}
export HOMEPAGE=${HOMEPAGE:-}

need dpkg-deb dpkg
need dpkg-shlibdeps dpkg-dev
need patchelf patchelf
ensure_frozen

ARCH=$(dpkg --print-architecture)
TREE=$BUILD/deb
LIB=usr/lib/$NAME
say "packing $NAME $DEBIAN_VERSION"
rm -rf "$TREE"
mkdir -p "$TREE/DEBIAN" "$TREE/usr/bin" "$TREE/usr/lib"
cp -a "$FROZEN" "$TREE/$LIB"
ln -s "../lib/$NAME/$NAME" "$TREE/usr/bin/$NAME"
"$BUILD_VENV/bin/python" "$ROOT/packaging/linux_files.py" --out "$TREE/usr" --icons "$BUILD/icons" --bundle "$FROZEN/_internal" \
    --debian-version "$DEBIAN_VERSION"
if [[ -d $ROOT/packaging/linux/lintian ]]; then
    install -D -m 644 "$ROOT/packaging/linux/lintian/overrides" "$TREE/usr/share/lintian/overrides/$NAME"
fi

# What the system has is the system's, with its security updates; the package says what it needs of it.
while IFS= read -r library; do
    rm -f "$TREE/$LIB/_internal/$library"
done <"$BUILD/dist/system-libraries.txt"
find "$TREE/$LIB" -xtype l -delete

# dependencies FILE...: the packages that hold what these link to, with the versions whose symbols they use.
dependencies() {
    local work=$BUILD/shlibdeps file arguments=()
    rm -rf "$work"
    mkdir -p "$work/debian"
    printf 'Source: %s\n\nPackage: %s\nArchitecture: any\n' "$NAME" "$NAME" >"$work/debian/control"
    for file in "$@"; do
        arguments+=(-e "$file")
    done
    (
        cd "$work"
        dpkg-shlibdeps -O --ignore-missing-info --warnings=0 2>>"$BUILD/shlibdeps.log" "${private[@]}" "${arguments[@]}"
    ) | sed -n 's/^shlibs:Depends=//p'
}

mapfile -t folders < <(find "$TREE/$LIB" -name '*.so*' -type f -printf '%h\n' | sort -u)
private=()
for folder in "${folders[@]}"; do
    private+=("-l$folder")
done
is_elf() { [[ $(head -c 4 "$1" | tail -c 3) == ELF ]]; }
all=() wayland=() themes=()
while IFS= read -r -d '' file; do
    is_elf "$file" || continue
    case $file in
        */platformthemes/libqgtk3.so) themes+=("$file") ;;
        *[wW]ayland* | *WlShell*) wayland+=("$file") ;;
        *) all+=("$file") ;;
    esac
done < <(find "$TREE/$LIB" -type f \( -name '*.so*' -o -perm -u+x \) -print0)

DEPENDS=$(dependencies "${all[@]}")
# only SECOND FIRST: the entries of the second list whose package is not in the first.
only() {
    tr ',' '\n' <<<"$1" | sed 's/^ *//' | while IFS= read -r entry; do
        [[ ", $2," == *", ${entry%% *} "* || ", $2," == *", ${entry%% *},"* ]] || printf '%s, ' "$entry"
    done | sed 's/, $//'
}
WAYLAND=$(only "$(dependencies "${wayland[@]}")" "$DEPENDS")
THEMES=$(only "$(dependencies "${themes[@]}")" "$DEPENDS, $WAYLAND")
[[ -n $DEPENDS ]] || fail "dpkg-shlibdeps found no dependencies"

find "$TREE" -type d -exec chmod 755 {} +
find "$TREE/usr" -type f -exec chmod 644 {} +
chmod 755 "$TREE/$LIB/$NAME" "$TREE/$LIB/_internal/torch/bin/"*
(cd "$TREE" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
{
    printf '%s\n' \
        "Package: $NAME" \
        "Version: $DEBIAN_VERSION" \
        "Architecture: $ARCH" \
        "Maintainer: $MAINTAINER" \
        "Installed-Size: $(du -sk --apparent-size "$TREE/usr" | cut -f 1)" \
        "Depends: $DEPENDS" \
        "Recommends: ${WAYLAND:+$WAYLAND, }shared-mime-info, xdg-utils" \
        ${THEMES:+"Suggests: $THEMES"} \
        "Section: editors" \
        "Priority: optional" \
        ${HOMEPAGE:+"Homepage: $HOMEPAGE"} \
        "Description: writing assistant that continues your text on your own machine" \
        " A calm editor for plain text and Markdown. While you write, GPT-2 continues" \
        " your text in grey at the cursor, and Tab takes it. A panel beside the text" \
        " holds several other continuations." \
        " ." \
        " A small model is included and everything runs on your own machine. The only" \
        " network connections are those that you ask for: to fetch another model, or to" \
        " use a server. It brings its own Python, Qt and PyTorch."
} >"$TREE/DEBIAN/control"

DEB=$PRODUCTS/${NAME}_${DEBIAN_VERSION}_$ARCH.deb
find "$TREE" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# shellcheck disable=SC2086 # options
dpkg-deb --root-owner-group $COMPRESSION --build "$TREE" "$DEB" >/dev/null
say "installed $(du -sm --apparent-size "$TREE/usr" | cut -f 1) MB, package $(du -m --apparent-size "$DEB" | cut -f 1) MB"
printf '%s\n' "$DEB"
