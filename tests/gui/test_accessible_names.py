"""Every control that can be reached says what it is, as a screen reader would hear it."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def unnamed(root: QWidget) -> list[str]:
    """Return the controls under ``root`` that can have the focus and have no name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        # Qt's own parts: a spin box's field speaks for its box, a scroll area for what is in it.
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}")
    return found


def test_in_the_window_with_every_panel_open(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        for name in ("settings_panel", "alternatives_panel", "outline_panel", "model_view", "replace"):
            window.actions_table[name].trigger()
        window.settings_panel.build()
        window.notices.show_notice("Something happened.")
        await until(lambda: not window.tools.finder.busy)
        assert unnamed(window) == []

    runner.run(script)


@pytest.mark.parametrize("action", ["counts", "keys", "palette", "go_to_heading", "open_recent", "scoreboard"])
def test_in_the_dialogs(runner: WindowRunner, action: str) -> None:
    async def script(window: MainWindow) -> None:
        window.actions_table[action].trigger()
        await until(lambda: window.findChildren(QDialog))
        (dialog,) = window.findChildren(QDialog)
        assert dialog.windowTitle()
        assert unnamed(dialog) == []
        dialog.reject()
        await until(lambda: not window.findChildren(QDialog))

    runner.run(script)
