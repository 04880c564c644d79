"""What was found out about models here, kept from run to run: how fast each wrote, and when its files were checked."""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.files import write_atomically
from gpt2_desktop.paths import Folders

logger = logging.getLogger(__name__)

_NAME: Final = "models.json"
_KEPT: Final = 200
_lock = threading.Lock()


@dataclass(slots=True)
class ModelNotes:
    """The notes.

    Attributes:
        speeds: tokens a second, by model, device and precision.
        checked: seconds since 1970 and the time of change of the newest file, by folder.
    """

    speeds: dict[str, float] = field(default_factory=dict)
    checked: dict[str, list[float]] = field(default_factory=dict)

    def speed(self, name: str, device: str, precision: str) -> float | None:
        """Return how fast a model wrote last; None where it has not run like that."""
        return self.speeds.get(_key(name, device, precision))

    def checked_at(self, folder: Path) -> float | None:
        """Return when the files of a folder were found to be right; None where they have changed since, or never."""
        at, changed = self.checked.get(str(folder), (0.0, 0.0))
        return at if at and changed == _newest(folder) else None


def read_notes(folders: Folders) -> ModelNotes:
    """Return the notes; none where nothing can be read."""
    try:
        data: Any = json.loads((folders.data / _NAME).read_text(encoding="utf-8"))
        return ModelNotes(
            {str(key): float(value) for key, value in data["speeds"].items()},
            {str(key): [float(at), float(changed)] for key, (at, changed) in data["checked"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ModelNotes()


def note_speed(name: str, device: str, precision: str, tokens_per_second: float, folders: Folders) -> None:
    """Keep how fast a model wrote one row of text."""
    with _lock:
        notes = read_notes(folders)
        notes.speeds[_key(name, device, precision)] = round(tokens_per_second, 2)
        _write(notes, folders)


def note_checked(folder: Path, folders: Folders) -> None:
    """Keep that the files of a folder are right, as they are now."""
    with _lock:
        notes = read_notes(folders)
        notes.checked[str(folder)] = [time.time(), _newest(folder)]
        _write(notes, folders)


def _key(name: str, device: str, precision: str) -> str:
    return f"{name} {device} {precision}"


def _newest(folder: Path) -> float:
    try:
        return max((path.stat().st_mtime for path in folder.iterdir() if path.is_file()), default=0.0)
    except OSError:
        return 0.0


def _write(notes: ModelNotes, folders: Folders) -> None:
    for kept in (notes.speeds, notes.checked):
        for key in list(kept)[:-_KEPT]:
            del kept[key]
    try:
        folders.data.mkdir(parents=True, exist_ok=True)
        write_atomically(folders.data / _NAME, json.dumps(asdict(notes), indent=1).encode())
    except OSError as error:
        logger.warning("%s cannot be written (%s)", folders.data / _NAME, error.strerror)
