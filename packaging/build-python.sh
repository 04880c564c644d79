#!/usr/bin/env bash
# Build wheel and sdist, check them, and use the wheel as a user would: in a new environment, with the starter model.
#
#   packaging/build-python.sh             build and check the metadata
#   packaging/build-python.sh --try       also install the wheel and run the demonstration from it
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

OUT=$PRODUCTS/python
TOOLS=$BUILD/tools
mkdir -p "$PRODUCTS"
if ! "$TOOLS/bin/python" -c 'import build, twine, hatchling, PySide6' 2>/dev/null; then
    "${PYTHON:-python3}" -m venv --clear "$TOOLS"
    "$TOOLS/bin/python" -m pip install --quiet --disable-pip-version-check 'build>=1.3' 'twine>=6.2' 'hatchling>=1.27' \
        "$(sed -n 's/.*"\(PySide6-Essentials==[0-9.]*\)".*/\1/p' "$ROOT/pyproject.toml" | head -n 1)"
fi
rm -rf "$OUT"
"$TOOLS/bin/python" -m build --no-isolation --outdir "$OUT" "$ROOT" >"$BUILD/python.log" || fail "see $BUILD/python.log"
"$TOOLS/bin/python" -m twine check --strict "$OUT"/*

# build makes the wheel from the sdist; one from the checkout must be the same, file by file.
mkdir -p "$BUILD/from-checkout"
rm -f "$BUILD/from-checkout"/*
"$TOOLS/bin/python" -m build --no-isolation --wheel --outdir "$BUILD/from-checkout" "$ROOT" >>"$BUILD/python.log"
cmp "$OUT"/*.whl "$BUILD/from-checkout"/*.whl || fail "the sdist and the checkout build different wheels"
say "sdist and checkout build the same wheel"

if [[ ${1:-} == --try ]]; then
    "${PYTHON:-python3}" -m venv --clear "$BUILD/tried"
    "$BUILD/tried/bin/python" -m pip install --quiet --disable-pip-version-check "$OUT"/*.whl
    # Outside of the checkout, so that nothing of it is imported.
    (cd / && "$BUILD/tried/bin/$NAME" --version &&
        QT_QPA_PLATFORM=offscreen "$BUILD/tried/bin/$NAME" demo --basedir "$BUILD/tried/state" --screenshot "$BUILD/tried/demo.png")
    say "the wheel works; it drew $BUILD/tried/demo.png"
fi
ls -l "$OUT"
