"""The window with a model that rests, and on a battery."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtWidgets import QApplication

from gpt2_desktop.app import sparing
from gpt2_desktop.engine.types import CompletionRequest
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path, monkeypatch)


def test_the_model_rests_and_the_first_key_brings_it_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "The sea")
        await ghost_comes(window, " one two")
        worker = window._resting_worker
        worker._used -= 31 * 60
        worker.look()
        await until(lambda: window.status.state.text() == "The model rests", "it rests")
        assert "gave its memory back" in window.status.state.toolTip()
        await type_text(window, " was")
        await ghost_comes(window, " one two")
        await until(lambda: window.status.state.text() == "Ready", "it is back")
        assert window.editor.text() == "The sea was"
        assert window.notices.text == ""

    runner.run(script)


def asked(runner: WindowRunner) -> CompletionRequest:
    request = runner.answerer.requests[-1]
    assert isinstance(request, CompletionRequest)
    return request


def test_on_a_battery_suggestions_are_lighter_or_come_only_when_asked_for(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sparing, "WAIT_MS", 1)

    async def script(window: MainWindow) -> None:
        power = window.power.power
        await type_text(window, "a")
        await ghost_comes(window, " one two")
        assert (asked(runner).lighter, asked(runner).think_ahead, asked(runner).length) == (
            False,
            True,
            SuggestionLength.PARAGRAPH,
        )
        assert not window.status.power.isVisibleTo(window.status)
        power.on_battery = True
        power.changed.emit(True)
        assert window.status.power.isVisibleTo(window.status)
        assert window.status.power.text() == "battery: lighter"
        await type_text(window, "b")
        await ghost_comes(window, " one two")
        assert (asked(runner).lighter, asked(runner).think_ahead, asked(runner).length) == (
            True,
            False,
            SuggestionLength.FEW_WORDS,
        )
        window._keeper.set("power.on_battery", "off")
        await until(lambda: window.status.power.text() == "battery: only when asked", "the setting counts")
        before = len(runner.answerer.requests)
        await type_text(window, "c")
        await until(lambda: not window.controller.busy, "the wait is over")
        assert len(runner.answerer.requests) == before
        window.controller.ask()
        await ghost_comes(window, " one two")
        window._keeper.set("power.on_battery", "same")
        await until(lambda: not window.status.power.isVisibleTo(window.status), "the setting counts")
        await type_text(window, "d")
        await ghost_comes(window, " one two")
        assert not asked(runner).lighter

    runner.run(script, settings={"ghost.length": "paragraph"})
