"""Size, place and docks of the window, kept from one start to the next."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)


def restore(window: QMainWindow, file: Path) -> None:
    """Give the window what `save` kept; without effect where there is nothing or it cannot be read."""
    try:
        state = json.loads(file.read_text(encoding="utf-8"))
        geometry, docks = (QByteArray.fromBase64(state[key].encode()) for key in ("geometry", "docks"))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return
    window.restoreGeometry(geometry)
    window.restoreState(docks)


def save(window: QMainWindow, file: Path) -> None:
    """Keep the window's state; a disk that does not take it costs only the state."""
    state = {"geometry": window.saveGeometry(), "docks": window.saveState()}
    text = json.dumps({key: value.toBase64().toStdString() for key, value in state.items()})
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, text.encode())
    except OSError as error:
        logger.warning("the window's state is not kept: %s", error)
