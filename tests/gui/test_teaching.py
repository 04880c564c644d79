"""Teaching the model from the window: a process of its own learns, the writer decides."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.tiny import tiny_model_folder
from helpers.window import WindowRunner, type_text, until
from helpers.writer_text import authors_folder
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.teaching import Stage, TeachingProgress
from gpt2_desktop.child import own_command
from gpt2_desktop.engine.adapters import adapters_folder, installed_adapters
from gpt2_desktop.errors import INTERRUPTED
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.teach_dialog import TeachDialog

QUICK = [
    *("--rank", "2", "--lr", "0.02", "--epochs", "0.4", "--sequence", "32", "--batch-size", "8"),
    *("--evaluations", "2", "--keep", "0", "--no-typing"),
]

PROGRESS = {"event": "progress", "phase": "training", "step": 3, "steps": 12, "remaining": 130.0, "bits_per_byte": 1.5}

# Stands for the process that learns: it tells how far it is and goes on until its input ends.
WAITING = f"""
import sys
print({json.dumps(json.dumps(PROGRESS))}, flush=True)
print("not JSON", flush=True)
sys.stdin.read()
sys.exit({INTERRUPTED})
"""

FAILING = """
import sys
print("gpt2-desktop: a warning", file=sys.stderr)
sys.exit("gpt2-desktop: too little text; give more")
"""


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def scripted(window: MainWindow, script: str) -> list[tuple[str, ...]]:
    """Let ``script`` stand for the program from now on; return what it will be started with."""
    started: list[tuple[str, ...]] = []

    def command(*arguments: str) -> list[str]:
        started.append(arguments)
        return [sys.executable, "-c", script]

    window.teach.teaching._command = command
    return started


def button(dialog: TeachDialog, text: str) -> QPushButton:
    """Return the visible button of that text, without its mnemonic."""
    found = [each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text]
    assert [each for each in found if each.isVisible()], f"no button {text}"
    return next(each for each in found if each.isVisible())


def opened(window: MainWindow) -> TeachDialog:
    window.actions_table["teach"].trigger()
    assert window.teach.dialog is not None
    return window.teach.dialog


async def stage_comes(window: MainWindow, stage: Stage) -> None:
    await until(lambda: window.teach.teaching.stage is stage, f"stage {stage}")


def test_from_texts_to_a_style_in_use_and_away_again(runner: WindowRunner, tmp_path: Path) -> None:
    texts = authors_folder(tmp_path / "texts", 22_000)
    model = tiny_model_folder(tmp_path / "model")

    async def script(window: MainWindow) -> None:
        window.teach.teaching._command = lambda *arguments: own_command(*arguments, *QUICK)
        assert not window.actions_table["use_style"].isEnabled()
        dialog = opened(window)
        assert not button(dialog, "Learn").isEnabled()
        dialog.add_sources([texts, texts])
        assert dialog.sources == [texts]
        button(dialog, "Learn").click()
        await stage_comes(window, Stage.RUNNING)
        await type_text(window, "Writing goes on")
        # A process that imports torch, beside whatever else the machine does.
        await until(lambda: window.teach.teaching.stage is Stage.LEARNED, "it has learned", limit_s=100)
        assert window.editor.text() == "Writing goes on"
        assert window.status.learning.text() == "Style learned"
        button(dialog, "Use it").click()
        await until(lambda: window.settings.model.adapter == "My style", "the style is in use")
        assert installed_adapters(runner.folders) == ["My style"]
        assert not runner.folders.teaching.exists()
        assert window.status.learning.isHidden()
        style = window.actions_table["use_style"]
        await until(style.isChecked)
        style.trigger()
        await until(lambda: window.settings.model.adapter == "", "it is switched off")
        assert installed_adapters(runner.folders) == ["My style"]
        style.trigger()
        await until(lambda: window.settings.model.adapter == "My style", "it is on again")
        button(dialog, "Remove").click()
        await until(lambda: not installed_adapters(runner.folders))
        await until(lambda: window.settings.model.adapter == "" and not style.isEnabled())
        assert not list(adapters_folder(runner.folders).iterdir())

    runner.run(script, settings={"model.name": str(model), "model.device": "cpu"})
    assert all("adapter" not in path.name for path in texts.rglob("*")), "nothing is written beside the texts"


def test_progress_pause_and_going_on(runner: WindowRunner, tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        started = scripted(window, WAITING)
        dialog = opened(window)
        dialog.add_sources([tmp_path])
        button(dialog, "Learn").click()
        await until(lambda: window.status.learning.text() == "Learning 25 %", "progress")
        assert "--resume" not in started[0]
        assert started[0][:3] == ("train", "finetune", str(tmp_path))
        assert str(runner.folders.data.parent) in started[0]
        shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert "Step 3 of 12 · 2 minutes left at most" in shown
        assert "It needs 1.500 bits for each letter of yours so far." in shown
        button(dialog, "Pause").click()
        await stage_comes(window, Stage.PAUSED)
        assert window.status.learning.text() == "Learning paused"
        button(dialog, "Go on").click()
        await stage_comes(window, Stage.RUNNING)
        assert started[1] == (*started[0], "--resume")
        button(dialog, "Give up").click()
        await stage_comes(window, Stage.NONE)
        assert not runner.folders.teaching.exists()
        assert dialog.sources == [tmp_path], "what was chosen is still there"

    runner.run(script)


def test_quitting_leaves_a_run_that_the_next_start_finds(runner: WindowRunner, tmp_path: Path) -> None:
    async def begin(window: MainWindow) -> None:
        scripted(window, WAITING)
        dialog = opened(window)
        dialog.add_sources([tmp_path])
        button(dialog, "Learn").click()
        await until(lambda: window.status.learning.text() == "Learning 25 %", "progress")

    async def find(window: MainWindow) -> None:
        started = scripted(window, WAITING)
        await stage_comes(window, Stage.PAUSED)
        assert window.teach.teaching.run is not None
        assert window.teach.teaching.run.sources == (str(tmp_path),)
        window.status.learning.click()
        assert window.teach.dialog is not None
        button(window.teach.dialog, "Go on").click()
        await stage_comes(window, Stage.RUNNING)
        assert started[0][-1] == "--resume"

    runner.run(begin)
    assert runner.folders.teaching.exists()
    runner.run(find)


@pytest.mark.parametrize("shown", [True, False])
def test_a_failure_is_told_where_the_writer_looks(runner: WindowRunner, tmp_path: Path, shown: bool) -> None:
    async def script(window: MainWindow) -> None:
        scripted(window, FAILING)
        dialog = opened(window)
        dialog.add_sources([tmp_path])
        button(dialog, "Learn").click()
        dialog.setVisible(shown)
        told = "Learning stopped: too little text; give more"
        if shown:
            await until(lambda: any(label.text() == told for label in dialog.findChildren(QLabel)), told)
            assert window.notices.text == ""
        else:
            await until(lambda: window.notices.text == told, told)
        assert window.teach.teaching.stage is Stage.NONE
        assert not runner.folders.teaching.exists()

    runner.run(script)


def test_a_program_that_cannot_be_started(runner: WindowRunner, tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        window.teach.teaching._command = lambda *_: [str(tmp_path / "missing")]
        dialog = opened(window)
        dialog.add_sources([tmp_path])
        button(dialog, "Learn").click()
        await until(lambda: any("could not begin" in label.text() for label in dialog.findChildren(QLabel)))
        assert window.teach.teaching.stage is Stage.NONE

    runner.run(script)


@pytest.fixture
def dialog(qtbot: QtBot) -> TeachDialog:
    dialog = TeachDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_texts_are_dropped_and_taken_out(dialog: TeachDialog, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b.txt")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(10, 10), copy, data, left, none))
    assert dialog.sources == [tmp_path / "a.txt"]
    dialog._sources.selectAll()
    button(dialog, "Take out").click()
    assert dialog.sources == []
    assert not button(dialog, "Learn").isEnabled()


def test_a_style_needs_a_name(dialog: TeachDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.add_sources([tmp_path])
    dialog._name.setText("  ")
    assert not button(dialog, "Learn").isEnabled()
    dialog._name.setText(" Letters ")
    with qtbot.waitSignal(dialog.begin_wanted, check_params_cb=lambda *given: given == ([tmp_path], "Letters")):
        button(dialog, "Learn").click()


def test_the_result_in_figures(dialog: TeachDialog) -> None:
    figures = {
        "bits_per_byte_before": 1.5,
        "bits_per_byte_after": 1.2,
        "perplexity_before": 40.0,
        "perplexity_after": 20.0,
        "keystrokes_saved_before": 0.21,
        "keystrokes_saved_after": 0.3,
    }
    for _ in range(2):  # the second time in place of the first
        dialog.set_run(Stage.LEARNED, TeachingProgress(), "Letters", figures)
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "“Letters” is learned: your words come 20 % less unexpected to it." in shown
    assert [text for text in shown if text in ("40.0", "20.0", "1.500", "1.200", "21.0 %", "30.0 %")] == [
        "40.0",
        "20.0",
        "1.500",
        "1.200",
        "21.0 %",
        "30.0 %",
    ]


def test_figures_that_are_missing_are_left_out(dialog: TeachDialog) -> None:
    figures = {"bits_per_byte_before": 1.5, "bits_per_byte_after": 1.2}
    dialog.set_run(Stage.LEARNED, TeachingProgress(), "Letters", figures)
    assert not any("Keystrokes" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_every_control_has_a_name(dialog: TeachDialog) -> None:
    dialog.set_styles(["One", "Two"], "Two")
    names = [each.accessibleName() or each.text() for each in dialog.findChildren(QPushButton)]
    assert all(names)
    assert {"Use: One", "Switch off: Two", "Remove: One", "Remove: Two"} <= set(names)


def test_texts_are_asked_for(qtbot: QtBot, dialog: TeachDialog, tmp_path: Path) -> None:
    chosen: list[Path] = []
    asks: list[Callable[[], None]] = [
        lambda: dialogs.ask_texts(dialog, chosen.extend),
        lambda: dialogs.ask_text_folder(dialog, chosen.append),
    ]
    for ask in asks:
        ask()
        dialogs.dismiss_all(dialog)
    assert chosen == []
