#!/usr/bin/env bash
# Run all tests from a checkout; everything they need is installed first.
#
# Arguments go to pytest.  Unless they name something (with options of the form --name=value at most), the tests run
# in two parts: those with programs and windows of their own one after the other, all others on every core at once.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup "test,lint"
cd "$ROOT"

run() {
    # Tests that need a screen start their own; all others must not touch the user's.
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -m pytest "$@"
}

for argument in "$@"; do
    if [[ $argument != --* ]]; then
        run "$@"
        exit
    fi
done
status=0
run -m "not e2e" -n "$(nproc)" --dist loadfile "$@" || status=$?
run -m e2e "$@" || status=$?
exit "$status"
