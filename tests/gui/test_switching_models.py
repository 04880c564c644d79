"""Models change while one writes: every key arrives, and what is suggested is the new model's."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.tiny import tiny_model_folder
from helpers.window import WindowRunner, type_text, until
from PySide6.QtWidgets import QApplication

from gpt2_desktop.engine.worker import model_loader
from gpt2_desktop.ui.main_window import MainWindow

SWITCHES = 10
TYPED = "The sea was calm. "


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.load = model_loader(runner.folders)  # type: ignore[assignment]
    return runner


def test_ten_changes_of_the_model_lose_no_key(runner: WindowRunner, tmp_path: Path) -> None:
    models = [tiny_model_folder(tmp_path / name) for name in ("first", "second")]

    async def script(window: MainWindow) -> None:
        for number in range(1, SWITCHES + 1):
            name = models[number % 2]
            window._keeper.set("model.name", str(name))
            await type_text(window, TYPED[:9])
            await until(
                lambda name=name: window.model_info is not None and window.model_info.name == name.name,
                f"change {number}",
                limit_s=60,
            )
            await type_text(window, TYPED[9:])
            assert window.editor.text() == TYPED * number
        window.controller.ask()
        await until(lambda: not window.controller.busy, "the last model answers")
        assert window.notices.text == ""
        while window.editor.document().isUndoAvailable():
            window.editor.undo()
        assert window.editor.text() == ""

    runner.run(script, settings={"model.device": "cpu", "model.threads": "1"})
