#!/usr/bin/env bash
# Run all tests from a checkout; everything they need is installed first.  Arguments go to pytest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup "test,lint"
cd "$ROOT"
# Tests that need a screen start their own; all others must not touch the user's.
QT_QPA_PLATFORM=offscreen exec "$VENV/bin/python" -m pytest "$@"
