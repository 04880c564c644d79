"""The real window in this process, used by a coroutine in place of a person."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.ui import application
from gpt2_desktop.ui.main_window import MainWindow
from helpers.scripted import ScriptedAnswerer

LIMIT_S = 20.0

# Readable at once, so that a test need not wait before Tab counts; and no process but where one is wanted.
QUICK = {"ghost.min_visible_ms": "0", "editor.show_welcome": "false", "spelling.on": "false"}


async def until(condition: Callable[[], object], what: str = "", *, limit_s: float = LIMIT_S) -> None:
    """Let the event loop turn until the condition holds."""
    limit = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < limit, f"{what or condition} did not come true"
        await asyncio.sleep(0.002)


async def type_text(window: MainWindow, text: str) -> None:
    """Press the keys of ``text``, the event loop turning between them."""
    for character in text:
        if character == "\n":
            QTest.keyClick(window.editor, Qt.Key.Key_Return)
        else:
            QTest.keyClick(window.editor, character)
        await asyncio.sleep(0)


async def ghost_comes(window: MainWindow, text: str) -> None:
    """Wait until exactly this ghost text is shown and nothing more is being written."""
    await until(lambda: window.controller.displayed == text and not window.controller.busy, f"ghost text {text!r}")


class WindowRunner:
    """Opens the program's window with a scripted model and runs a coroutine in it.

    Attributes:
        answerer: the model.
        folders: where the program keeps its state.
    """

    def __init__(self, basedir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answerer = ScriptedAnswerer()
        self.folders = Folders.under(basedir)
        self.environment: dict[str, str] = {}
        monkeypatch.setattr(application, "model_loader", lambda _folders: self.load)
        self.load = self.answerer.load

    def run(
        self,
        script: Callable[[MainWindow], Awaitable[None]],
        *,
        files: tuple[Path, ...] = (),
        settings: Mapping[str, str] | None = None,
    ) -> None:
        """Run ``script`` in a new window; afterwards nothing of the window may be left."""
        store = SettingsStore(self.folders.settings_file, self.environment, {**QUICK, **(settings or {})})

        async def wrapped(window: MainWindow) -> int:
            await until(lambda: window.model_info is not None, "the model is loaded")
            await script(window)
            return 0

        threads = set(threading.enumerate())
        assert application.run(self.folders, store, list(files), script=wrapped) == 0
        left = [thread.name for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
        # Idle threads of the closed executor end on their own; the worker must have ended.
        assert "gpt2-worker" not in left
        assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
