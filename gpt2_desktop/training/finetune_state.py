"""What a fine-tuning run keeps on the disk so that it can go on: written whole or not at all, read as mere data."""

from __future__ import annotations

import io
import math
import pickle
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from gpt2_desktop.errors import TrainingError, one_line
from gpt2_desktop.files import write_atomically
from gpt2_desktop.model.adapter import LowRank

STATE_NAME: Final = "finetune.pt"


@dataclass(slots=True)
class RunState:
    """What changes in a run.

    Attributes:
        base_nats, best_nats: of the held-out text, without the adapter and with the best one so far.
        without_gain: tries since then.
        done: learning has ended before the plan's end.
    """

    step: int = 0
    seconds: float = 0.0
    base_nats: float = math.inf
    best_nats: float = math.inf
    best_step: int = 0
    without_gain: int = 0
    done: bool = False


def is_unfinished(folder: Path) -> bool:
    """Return whether ``folder`` holds a run that can go on."""
    return (folder / STATE_NAME).exists()


def save_state(folder: Path, state: dict[str, Any]) -> None:
    """Replace the state in ``folder``.

    Raises:
        OSError: the disk is full or cannot be written; the earlier state is still there.
    """
    # Through memory: torch's own writer reports a full disk as a RuntimeError about positions.
    buffer = io.BytesIO()
    torch.save(state, buffer)
    write_atomically(folder / STATE_NAME, buffer.getvalue())


def load_state(folder: Path) -> dict[str, Any] | None:
    """Return the state in ``folder``; None where there is none.

    Raises:
        TrainingError: it cannot be read, or is something else.
    """
    path = folder / STATE_NAME
    if not path.exists():
        return None
    try:
        # torch takes anything else for its older format, in which it reads nonsense.
        if not zipfile.is_zipfile(path):
            raise zipfile.BadZipFile("it is cut short")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, EOFError, RuntimeError, pickle.UnpicklingError, zipfile.BadZipFile) as error:
        raise TrainingError(f"{path} cannot be read ({one_line(error)}); train in a new folder") from None
    if not isinstance(state, dict) or "digest" not in state:
        raise TrainingError(f"{path} is no state of a run; train in a new folder")
    return state


def plain(values: dict[str, LowRank]) -> dict[str, tuple[Tensor, Tensor]]:
    """Return corrections as what can be read back without running code."""
    return {name: (value.a, value.b) for name, value in values.items()}


def low_rank(values: dict[str, tuple[Tensor, Tensor]]) -> dict[str, LowRank]:
    """Return what `plain` was given."""
    return {name: LowRank(*value) for name, value in values.items()}
