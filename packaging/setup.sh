# shellcheck shell=bash
# Shared by run.sh and test.sh, which source it: a virtual environment with the project in it, and the system
# libraries and programs that it needs.  Quick when all is done already.
#
# After `setup EXTRAS` the variable VENV names the virtual environment.  EXTRAS is empty or "test,lint".

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=""

# Debian's names; those that lack an apt-get get the names of the libraries instead.
QT_PACKAGES=(
    libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
)
FONT_PACKAGE=fonts-dejavu-core

say() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

setup() {
    local extras=$1
    ensure_venv
    ensure_installed "$extras"
    "$VENV/bin/python" "$ROOT/packaging/translations.py" build --if-needed </dev/null ||
        say "the translations could not be compiled; the program speaks English"
    if [[ $(uname -s) == Linux ]]; then
        ensure_qt_libraries
        if [[ -n $extras ]]; then
            ensure_programs Xvfb:xvfb xdotool:xdotool openbox:openbox
        fi
    fi
}

# --- Python ---------------------------------------------------------------------------------------------------

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' </dev/null >/dev/null 2>&1
}

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11 python3.14 python; do
        if new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# An active environment is the user's choice; otherwise the checkout has its own.
ensure_venv() {
    local python
    if [[ -n ${VIRTUAL_ENV:-} && -x ${VIRTUAL_ENV:-}/bin/python ]]; then
        VENV=$VIRTUAL_ENV
        new_enough "$VENV/bin/python" ||
            fail "the active virtual environment $VENV has a Python older than 3.11; deactivate it or make it with a newer one"
        return
    fi
    VENV=$ROOT/.venv
    if "$VENV/bin/python" -m pip --version >/dev/null 2>&1 && new_enough "$VENV/bin/python"; then
        return
    fi
    if ! python=$(find_python); then
        install_packages "Python 3.11 or newer" python3 python3-venv
        python=$(find_python) || fail "this system's Python is older than 3.11; install Python 3.11 or newer"
    fi
    # Debian ships venv without the part that puts pip into a new environment.
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        install_packages "Python's venv module" python3-venv
    fi
    say "making the virtual environment $VENV"
    "$python" -m venv --clear "$VENV" </dev/null || fail "$python could not make $VENV; remove it and try again"
}

# The stamp says which pyproject.toml of which checkout the environment was made from.
stamp_content() {
    "$VENV/bin/python" - "$ROOT" <<'PYTHON'
import hashlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
print(hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest(), root)
PYTHON
}

stamped() {
    [[ -x $VENV/bin/gpt2-desktop && -f $1 && $(<"$1") == "$2" ]]
}

ensure_installed() {
    local extras=$1 content base full stamp target
    content=$(stamp_content)
    base=$VENV/gpt2-desktop.stamp
    full=$VENV/gpt2-desktop-test.stamp
    if stamped "$full" "$content" || { [[ -z $extras ]] && stamped "$base" "$content"; }; then
        return
    fi
    if [[ -n $extras ]]; then
        target="${ROOT}[$extras]"
        stamp=$full
    else
        target=$ROOT
        stamp=$base
    fi
    say "installing the program and its packages into $VENV (a minute or two the first time)"
    rm -f "$base" "$full"
    "$VENV/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --editable "$target" </dev/null ||
        fail "pip could not install the packages (see above); check the network connection and try again"
    printf '%s\n' "$content" >"$stamp"
}

# --- System packages ------------------------------------------------------------------------------------------

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

# install_packages WHAT PACKAGE...: with apt-get where that is allowed without a password, else say what is missing.
install_packages() {
    local what=$1
    shift
    if ! command -v apt-get >/dev/null; then
        fail "missing: $what; install it with this system's package manager (in Debian's names: $*)"
    fi
    if [[ $(id -u) != 0 ]] && ! sudo -n true 2>/dev/null; then
        fail "missing: $what; install it with: sudo apt-get install $*"
    fi
    say "installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null >/dev/null || say "apt-get update failed; going on"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" </dev/null >/dev/null ||
        fail "apt-get could not install $*; install it by hand and try again"
}

has_display() {
    [[ $(uname -s) == Darwin || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# Ask the dynamic linker: it knows what the plugins of this very Qt lack.
missing_qt_libraries() {
    local plugins
    plugins=$("$VENV/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt/plugins/platforms
    { ldd "$plugins/libqoffscreen.so" "$plugins/libqxcb.so" 2>/dev/null || true; } |
        awk '/not found/ { print $1 }' | sort -u
}

has_font() {
    local folders=() folder
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" "${HOME:-/nonexistent}/.local/share/fonts"; do
        [[ -d $folder ]] && folders+=("$folder")
    done
    [[ ${#folders[@]} -gt 0 && -n $(find "${folders[@]}" \( -name '*.[to]tf' -o -name '*.ttc' -o -name '*.pf[ab]' \) -print -quit) ]]
}

ensure_qt_libraries() {
    local missing
    missing=$(missing_qt_libraries)
    if [[ -n $missing ]]; then
        install_packages "the libraries ${missing//$'\n'/ }" "${QT_PACKAGES[@]}"
        missing=$(missing_qt_libraries)
        [[ -z $missing ]] || fail "Qt still lacks the libraries ${missing//$'\n'/ }; install the packages that hold them"
    fi
    has_font || install_packages "a font" "$FONT_PACKAGE"
}

# ensure_programs PROGRAM:PACKAGE...
ensure_programs() {
    local pair programs=() packages=()
    for pair in "$@"; do
        if ! command -v "${pair%%:*}" >/dev/null; then
            programs+=("${pair%%:*}")
            packages+=("${pair#*:}")
        fi
    done
    if [[ ${#programs[@]} -gt 0 ]]; then
        install_packages "${programs[*]}" "${packages[@]}"
    fi
}

# --- A display of our own ---------------------------------------------------------------------------------------

# with_xvfb COMMAND...: run the command on a virtual screen and return its exit status.
with_xvfb() {
    local number_file number status=0 server
    number_file=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$number_file" >/dev/null 2>&1 </dev/null &
    server=$!
    # shellcheck disable=SC2064 # the values of now
    trap "kill $server 2>/dev/null || true; rm -f '$number_file'" EXIT
    until number=$(<"$number_file") && [[ -n $number ]]; do
        kill -0 "$server" 2>/dev/null || fail "Xvfb did not start; run without it: QT_QPA_PLATFORM=offscreen"
        sleep 0.1
    done
    DISPLAY=:$number QT_QPA_PLATFORM=xcb "$@" || status=$?
    return "$status"
}
