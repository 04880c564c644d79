"""A server in place of the local model: asked for in place, told plainly, and the editor survives its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.completion_server import Script, completion_server
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from gpt2_desktop.engine import server_keys
from gpt2_desktop.engine.server import connect
from gpt2_desktop.engine.types import LoadRequest, ModelInfo
from gpt2_desktop.engine.worker import Answerer
from gpt2_desktop.settings.schema import SERVER_MODEL
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.server_dialog import ServerDialog


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    monkeypatch.setattr(server_keys, "system_keyring", lambda: None)
    monkeypatch.setattr(server_keys, "_remembered", {})
    runner = WindowRunner(tmp_path, monkeypatch)

    def load(request: LoadRequest) -> tuple[ModelInfo, Answerer]:
        if request.name == SERVER_MODEL:
            return connect(request.server, request.server_model)
        return runner.answerer.load(request)

    runner.load = load  # type: ignore[method-assign,assignment]
    return runner


def opened(window: MainWindow) -> ServerDialog:
    window.actions_table["use_server"].trigger()
    assert window.server.dialog is not None
    return window.server.dialog


def fill(dialog: ServerDialog, address: str, key: str = "") -> QPushButton:
    """Write address and key, agree, and return the button that connects."""
    fields = dialog.findChildren(QLineEdit)
    fields[0].setText(address)
    fields[2].setText(key)
    connect_button = next(each for each in dialog.findChildren(QPushButton) if "onnect" in each.text())
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    return connect_button


def state(dialog: ServerDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.accessibleName() == "State")


def test_nothing_is_sent_before_the_writer_agrees(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = opened(window)
        button = fill(dialog, "http://127.0.0.1:1")
        assert button.isEnabled()
        dialog.findChildren(QCheckBox)[0].setChecked(False)
        assert not button.isEnabled()
        dialog.findChildren(QCheckBox)[0].setChecked(True)
        dialog.findChildren(QLineEdit)[0].textEdited.emit("http://127.0.0.1:2")
        assert not button.isEnabled(), "what was agreed to is one server"
        dialog.reject()
        await until(lambda: window.server.dialog is None)
        assert window.settings.model.name != SERVER_MODEL

    runner.run(script)


def test_ghost_text_from_a_server_and_its_end(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        server = Script(pieces=(" there", "."), key="secret")
        with completion_server(server) as address:
            dialog = opened(window)
            fill(dialog, address, "wrong").click()
            await until(lambda: "refuses the key" in state(dialog), "the refusal")
            assert window.status.network.text() == "offline"
            fill(dialog, address, "secret").click()
            await until(lambda: window.status.network.text() == "text goes to 127.0.0.1", "the server is in use")
            assert "no keyring" in window.notices.text
            assert window.status.model.text() == "gpt2-xl"
            assert "secret" not in runner.folders.settings_file.read_text("utf-8")
            await type_text(window, "Hello")
            await ghost_comes(window, " there.")
        await type_text(window, " and")
        await until(lambda: "does not answer" in window.status.state.text(), "the server's end is told")
        await type_text(window, " on")
        assert window.editor.text() == "Hello and on"
        window._keeper.set("model.name", "starter")
        await until(lambda: window.status.network.text() == "offline", "the local model is back")

    runner.run(script)


def test_an_address_that_is_none_is_told_in_place(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = opened(window)
        fill(dialog, "ftp://host").click()
        await until(lambda: "is no server's address" in state(dialog))
        assert dialog.isVisible()
        dialog.reject()

    runner.run(script)
