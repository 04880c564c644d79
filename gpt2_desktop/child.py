"""This program once more, in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def own_command(*arguments: str) -> list[str]:
    """Return the command line that starts this program with these arguments, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: a folder that happens to be called gpt2_desktop where the user stands is not the program.
    return [sys.executable, "-P", "-m", "gpt2_desktop", *arguments]


def own_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return ``environ`` so that the package is found from which this process runs, installed or not."""
    package_parent = str(Path(__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, (package_parent, environ.get("PYTHONPATH", ""))))
    return {**environ, "PYTHONPATH": path}
