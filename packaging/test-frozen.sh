#!/usr/bin/env bash
# Run the end-to-end tests of the source tree on the frozen program, driven from outside.
#
#   packaging/test-frozen.sh [PYTEST ARGUMENT ...]
#
# PROGRAM names another one, as an installed /usr/bin/gpt2-desktop.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export BUILD

PROGRAM=${PROGRAM:-$FROZEN/$NAME}
[[ -x $PROGRAM ]] || fail "$PROGRAM is not there; freeze it first (packaging/build-deb.sh)"
source "$ROOT/packaging/setup.sh"
setup test
cd "$ROOT"
TESTED_PROGRAM=$PROGRAM exec "$VENV/bin/python" -m pytest tests/e2e "$@"
