#!/usr/bin/env bash
# Start GPT-2 Desktop from a checkout; everything it needs is installed first.
#
#   packaging/run.sh [FILE ...]      with a display: open the window
#   packaging/run.sh                 without one: type a sample text into the real window, write build/demo.png, end
#   packaging/run.sh COMMAND ...     any command of gpt2-desktop
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup ""
program=$VENV/bin/gpt2-desktop

# A command or a file was named: that is for the program to judge, display or not.
if has_display || [[ $# -gt 0 && $1 != -* ]]; then
    exec "$program" "$@"
fi

mkdir -p "$ROOT/build"
demo=("$program" demo --screenshot "$ROOT/build/demo.png" "$@")
say "no display: running the demo instead of opening the window"
if [[ -z ${QT_QPA_PLATFORM:-} ]] && command -v Xvfb >/dev/null; then
    with_xvfb "${demo[@]}"
else
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} exec "${demo[@]}"
fi
