"""A model comes while one writes, and takes the place of the other without a letter lost."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from helpers.hub_fixtures import hub, tiny_files
from helpers.hub_server import Fault, Hub
from helpers.scripted import INFO, ScriptedAnswerer
from helpers.window import WindowRunner, type_text, until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.engine.types import LoadRequest, ModelInfo
from gpt2_desktop.errors import ModelNotFoundError
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.main_window import MainWindow

__all__ = ["hub", "tiny_files"]

NAME = "someone/tiny"
WEIGHTS = "model.safetensors"


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()

    def load(request: LoadRequest) -> tuple[ModelInfo, ScriptedAnswerer]:
        _, answerer = runner.answerer.load(request)
        return ModelInfo(request.name, *(getattr(INFO, name) for name in ModelInfo.__slots__[1:])), answerer

    runner.load = load  # type: ignore[assignment]
    return runner


def open_panel(window: MainWindow) -> None:
    window.actions_table["models_panel"].trigger()


def press(window: MainWindow, text: str) -> None:
    button = next(button for button in window.notices.findChildren(QPushButton) if button.text() == text)
    button.click()


async def listed(window: MainWindow, name: str) -> None:
    await until(lambda: name in window.models.panel.cards, f"{name} is in the list")


def test_a_model_is_fetched_and_used_while_one_writes(hub: Hub, runner: WindowRunner) -> None:
    hub.faults = [Fault("hold", 60_000, WEIGHTS)]

    async def script(window: MainWindow) -> None:
        await type_text(window, "The sea")
        open_panel(window)
        await listed(window, "gpt2")
        assert window.models_dock.isVisible()
        window.models.panel.fetch_requested.emit(NAME)
        await until(hub.held.is_set, "bytes come")
        await until(lambda: window.status.download.text().startswith(f"{NAME} "), "the status bar says so")
        assert window.status.network.text() == "online"
        await listed(window, NAME)
        await type_text(window, " was calm")
        hub.release()
        await until(lambda: "Write with it from now on?" in window.notices.text, "the window offers it")
        assert window.status.network.text() == "offline"
        assert not window.status.download.isVisible()
        await until(lambda: f", to fetch {NAME} from 127.0.0.1:" in window.models.panel.network, "the record")
        assert "last used on " in window.actions_table["network"].text()
        assert window.model_info is not None
        assert window.model_info.name == "starter"

        for _ in range(3):
            QTest.keyClick(window.editor, Qt.Key.Key_Left)
        caret = window.editor.textCursor().position()
        press(window, "&Use it")
        await until(lambda: window.model_info is not None and window.model_info.name == NAME, "it is loaded")
        assert window.editor.toPlainText() == "The sea was calm"
        assert window.editor.textCursor().position() == caret
        await until(lambda: "use" not in window.models.panel.cards[NAME].buttons, "the list knows")
        window.editor.undo()
        assert window.editor.toPlainText() != "The sea was calm"
        window.editor.redo()
        assert window.editor.toPlainText() == "The sea was calm"
        window.editor.document().setModified(False)

    runner.run(script)
    assert 'name = "someone/tiny"' in runner.folders.settings_file.read_text("utf-8")


def test_pause_go_on_cancel_and_remove(hub: Hub, runner: WindowRunner) -> None:
    hub.faults = [Fault("hold", 60_000, WEIGHTS), Fault("hold", 60_000, WEIGHTS)]

    async def script(window: MainWindow) -> None:
        panel = window.models.panel
        open_panel(window)
        await listed(window, "gpt2")
        for ending in ("pause", "cancel"):
            hub.held.clear()
            hub.released.clear()
            panel.fetch_requested.emit(NAME)
            await until(hub.held.is_set, "bytes come")
            await listed(window, NAME)
            await until(lambda: "pause" in panel.cards[NAME].buttons, "it is followed")
            panel.cards[NAME].buttons[ending].click()
            hub.release()
            if ending == "pause":
                await until(lambda: "download" in panel.cards[NAME].buttons, "it is paused")
                assert "have arrived" in panel.cards[NAME].state
        await until(lambda: NAME not in panel.cards, "it is gone")
        assert not list((runner.folders.models / ".partial").glob("*/*"))
        panel.fetch_requested.emit(NAME)
        await until(lambda: NAME in own_models(runner.folders), "it has come")
        await until(lambda: NAME in panel.cards and "check" in panel.cards[NAME].buttons, "it is listed")
        panel.cards[NAME].buttons["check"].click()
        await until(lambda: "Its files are right" in panel.cards[NAME].state or "checked on" in panel.cards[NAME].state)
        await until(lambda: "remove" in panel.cards[NAME].buttons)
        panel.cards[NAME].buttons["remove"].click()
        await until(lambda: "confirm" in panel.cards[NAME].buttons, "it asks")
        panel.cards[NAME].buttons["confirm"].click()
        await until(lambda: NAME not in panel.cards, "it is removed")
        assert own_models(runner.folders) == {}

    runner.run(script)


def test_the_window_closes_while_a_model_comes(hub: Hub, runner: WindowRunner) -> None:
    hub.faults = [Fault("hold", 60_000, WEIGHTS)]
    processes: list[Any] = []

    async def script(window: MainWindow) -> None:
        window.models.panel.fetch_requested.emit(NAME)
        await until(hub.held.is_set, "bytes come")
        run = window.models.shelf.downloads._run
        assert run is not None
        processes.append(run._process)

    runner.run(script)
    hub.release()
    (process,) = processes
    assert process.wait(20) is not None
    assert own_models(runner.folders) == {}
    assert list(runner.folders.models.rglob("model*.part")), "what had arrived is kept"


def test_a_private_repository_asks_for_a_token(hub: Hub, runner: WindowRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.private[NAME] = "hf_secret"
    asked: list[str] = []

    def ask(_parent: QWidget, model: str, _answer: Any) -> None:
        asked.append(model)

    monkeypatch.setattr(dialogs, "ask_token", ask)

    async def script(window: MainWindow) -> None:
        open_panel(window)
        await listed(window, "gpt2")
        window.models.panel.fetch_requested.emit("openai-community/gpt2")
        await until(lambda: "token" in window.models.panel.cards["gpt2"].buttons, "a token may help")
        await until(lambda: not window.models.shelf._refreshing, "the list is made anew")
        card = window.models.panel.cards["gpt2"]
        assert "check the name" in card.state
        card.buttons["token"].click()
        assert asked == ["gpt2"]

    runner.run(script)


def test_import_and_what_cannot_be_imported(
    hub: Hub, runner: WindowRunner, tiny_files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [tmp_path, tiny_files]
    monkeypatch.setattr(dialogs, "ask_model_folder", lambda _parent, _folder, answer: answer(chosen.pop(0)))

    async def script(window: MainWindow) -> None:
        open_panel(window)
        await listed(window, "gpt2")
        window.models.panel.folder_requested.emit()
        await until(lambda: "holds no config.json" in window.models.panel._note.text(), "it is refused")
        window.models.panel.folder_requested.emit()
        await until(lambda: "Write with it from now on?" in window.notices.text, "it is offered")
        await listed(window, "model")
        assert hub.asked == []

    runner.run(script)


def test_a_model_that_is_not_there_is_offered(hub: Hub, runner: WindowRunner) -> None:
    """Chosen in the settings, and never fetched."""
    load = runner.load

    def missing(request: LoadRequest) -> tuple[ModelInfo, ScriptedAnswerer]:
        if request.name == "gpt2":
            raise ModelNotFoundError("the model 'gpt2' is not on this machine")
        return load(request)  # type: ignore[return-value]

    runner.load = missing  # type: ignore[assignment]

    async def script(window: MainWindow) -> None:
        window._keeper.set("model.name", "gpt2")
        await until(lambda: "is not on this machine" in window.notices.text, "it is told")
        press(window, "&Download it")
        await until(lambda: hub.asked, "it is asked for")
        assert "/openai-community/gpt2/resolve/" in hub.asked[0].path
        await until(lambda: not window.models.shelf.downloads.active, "there is none on this Hub")

    runner.run(script)


def test_speeds_are_kept(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        for speed in (10, 20, 80, 5, 5, 5, 5, 5, 5):
            window.controller.speed.emit(float(speed))
        notes = runner.folders.data / "models.json"
        await until(lambda: notes.exists(), "it is written")
        assert json.loads(notes.read_text("utf-8"))["speeds"] == {f"starter {INFO.device} {INFO.precision}": 80.0}

    runner.run(script)


def test_nothing_is_read_before_the_panel_is_seen(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.models.panel.cards == {}
        assert window.models_dock.isHidden()
        assert window.actions_table["network"].text() == "&Network: not used yet"
        assert "has not been used" in window.status.network.toolTip()

    runner.run(script)


def test_no_connection_from_start_to_quit(runner: WindowRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody asks for a model, nothing is even looked up."""
    tried: list[object] = []

    def refuse(*arguments: object, **_options: object) -> None:
        tried.append(arguments)
        raise OSError("the network was used")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    async def script(window: MainWindow) -> None:
        await type_text(window, "The sea was calm")
        open_panel(window)
        await listed(window, "gpt2-xl")
        window.models.panel.cards["starter"].buttons["check"].click()
        await until(lambda: "Its files are right" in window.models.panel.cards["starter"].state, "it is checked")
        window.controller.generate_alternatives()
        await until(lambda: not window.controller.busy)
        window.editor.document().setModified(False)

    runner.run(script)
    assert tried == []
    assert not (runner.folders.data / "network.json").exists()
