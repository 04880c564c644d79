"""Material that is too large for the repository and lies beside the checkout, where it is present."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED_VARIABLE = "GPT2_DESKTOP_SHARED"


def shared(name: str) -> Path:
    """Return a file or folder of ``../shared``, or of the folder in GPT2_DESKTOP_SHARED; skip where it is missing."""
    beside = Path(__file__).resolve().parents[3] / "shared"
    path = Path(os.environ.get(SHARED_VARIABLE) or beside) / name
    if not path.exists():
        pytest.skip(f"{path} is not present; set {SHARED_VARIABLE} to the folder that holds {name}")
    return path
