"""This program once more, in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Final

from gpt2_desktop.paths import is_frozen

_LIBRARY_PATH: Final = "LD_LIBRARY_PATH"


def own_command(*arguments: str) -> list[str]:
    """Return the command line that starts this program with these arguments, frozen or not."""
    if is_frozen():
        return [sys.executable, *arguments]
    # -P: a folder that happens to be called gpt2_desktop where the user stands is not the program.
    return [sys.executable, "-P", "-m", "gpt2_desktop", *arguments]


def own_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return ``environ`` so that the package is found from which this process runs, installed or not."""
    package_parent = str(Path(__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, (package_parent, environ.get("PYTHONPATH", ""))))
    return {**environ, "PYTHONPATH": path}


def give_back_library_path(environ: MutableMapping[str, str]) -> None:
    """Undo what the start of a packaged program did to ``environ``: other programs must not load its libraries.

    A browser that is opened from a link would find them before its own.  This process has read the variable already.
    """
    before = environ.pop(f"{_LIBRARY_PATH}_ORIG", None)
    if before is not None:
        environ[_LIBRARY_PATH] = before
    else:
        environ.pop(_LIBRARY_PATH, None)
