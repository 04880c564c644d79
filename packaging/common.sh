# shellcheck shell=bash
# Shared by the scripts that build packages, which source it.  All of them write to BUILD and nowhere else.
#
#   BUILD   folder of everything that is made, build/packages in the checkout by default

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
BUILD=${BUILD:-$ROOT/build/packages}
NAME=gpt2-desktop
VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' "$ROOT/pyproject.toml" | head -n 1)
FROZEN=$BUILD/dist/$NAME
PRODUCTS=$BUILD/products
BUILD_VENV=$BUILD/venv
# The day of the last change, so that building the same source twice gives the same dates.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$ROOT" log -1 --format=%ct 2>/dev/null || stat -c %Y "$ROOT/pyproject.toml")}
export SOURCE_DATE_EPOCH

say() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# need PROGRAM PACKAGE: fail unless the program is there, naming Debian's package.
need() {
    command -v "$1" >/dev/null || fail "$1 is missing; install it (on Debian: apt install $2)"
}

# A virtual environment with the program as its users get it, and PyInstaller; made anew when what it is made from changes.
ensure_build_venv() {
    local stamp=$BUILD_VENV/made-from wanted
    wanted=$(cat "$ROOT/pyproject.toml" "$ROOT/packaging/requirements.txt" | cksum)
    mkdir -p "$BUILD" "$PRODUCTS"
    if [[ ! -f $stamp || $(<"$stamp") != "$wanted" ]]; then
        say "making the build environment $BUILD_VENV"
        "${PYTHON:-python3}" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
            fail "Python 3.11 or newer is needed; name one in PYTHON"
        "${PYTHON:-python3}" -m venv --clear "$BUILD_VENV"
        "$BUILD_VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
            -r "$ROOT/packaging/requirements.txt" "${ROOT}[finetune]" || fail "pip could not install what the build needs"
        printf '%s\n' "$wanted" >"$stamp"
    fi
    # The program itself is installed anew each time: its metadata goes into the package.
    "$BUILD_VENV/bin/python" -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps \
        --no-build-isolation "$ROOT" || fail "the program cannot be installed into the build environment"
}

# Make FROZEN, unless REUSE_FROZEN is set and it is there.
ensure_frozen() {
    if [[ -n ${REUSE_FROZEN:-} && -x $FROZEN/$NAME ]]; then
        say "using $FROZEN as it is"
        return
    fi
    need objdump binutils
    ensure_build_venv
    QT_QPA_PLATFORM=offscreen "$BUILD_VENV/bin/python" "$ROOT/packaging/icons.py" "$BUILD/icons"
    "$BUILD_VENV/bin/python" "$ROOT/packaging/translations.py" build || fail "the translations cannot be compiled"
    say "freezing the program (some minutes)"
    rm -rf "$BUILD/dist"
    # Modules without what tracebacks underline are smaller, and load faster.
    (cd "$BUILD" && PYTHONNODEBUGRANGES=1 "$BUILD_VENV/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$BUILD/dist" \
        --workpath "$BUILD/work" "$ROOT/packaging/$NAME.spec") || fail "PyInstaller failed"
    if [[ $(uname -s) == Linux ]]; then
        strip_libraries "$FROZEN"
    fi
}

# Symbols that only a debugger reads are a fifth of the size; and Python's modules name the folder in which it was built.
strip_libraries() {
    local file
    need patchelf patchelf
    # The tool that puts libraries into wheels leaves them in a shape that strip destroys; those are in NAME.libs.
    find "$1/_internal" -type f \( -name '*.so' -o -name '*.so.*' \) -not -path '*.libs/*' -print0 |
        while IFS= read -r -d '' file; do
            strip --strip-unneeded "$file" || say "not stripped: $file"
            if [[ :$(patchelf --print-rpath "$file" 2>/dev/null) == *:/* ]]; then
                patchelf --remove-rpath "$file"
            fi
        done
    find "$1/_internal/torch/bin" -type f -exec strip --strip-unneeded {} +
}
