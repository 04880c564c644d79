"""The end of the window, whatever it is doing, and what becomes of unsaved text; files and their questions."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.scripted import INFO, ScriptedAnswerer
from helpers.window import QUICK, WindowRunner, type_text, until
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gpt2_desktop.app.documents import Document, read_document
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.engine.types import LoadRequest, ModelInfo
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.ui import application, dialogs, opening
from gpt2_desktop.ui.dialogs import UnsavedAnswer
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.unsaved_question import UnsavedQuestion as QuestionBar

_END_S = 3.0


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowRunner]:
    runner = WindowRunner(tmp_path / "state", monkeypatch)
    runner.answerer.chunks = ()
    yield runner
    runner.answerer.released.set()


class UnsavedQuestion:
    """Answers the question about unsaved changes in place of a person.

    Attributes:
        asked: names of the documents, as they were asked about.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers: list[UnsavedAnswer] = []
        self.asked: list[str] = []
        monkeypatch.setattr(dialogs, "ask_unsaved", self._ask)

    def _ask(self, parent: QWidget, document: str, answer: Callable[[UnsavedAnswer], None]) -> None:
        self.asked.append(document)
        chosen = self.answers.pop(0)
        QTimer.singleShot(0, parent, lambda: answer(chosen))


class NameQuestion:
    """Gives one name to save under in place of a person, or none.

    Attributes:
        suggested: what was suggested each time.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: Path | None) -> None:
        self.suggested: list[Path] = []
        self._name = name
        monkeypatch.setattr(dialogs, "ask_save_file", self._ask)

    def _ask(self, parent: QWidget, suggested: Path, answer: Callable[[Path | None], None]) -> None:
        self.suggested.append(suggested)
        answer(self._name)


@pytest.fixture
def question(monkeypatch: pytest.MonkeyPatch) -> UnsavedQuestion:
    return UnsavedQuestion(monkeypatch)


async def closed(window: MainWindow) -> None:
    """Wait until the window has stopped everything."""
    done = asyncio.get_running_loop().create_future()
    window.closed.connect(lambda: done.set_result(None))
    await asyncio.wait_for(done, _END_S)


def recovery_files(folders: Folders) -> list[Path]:
    return list(folders.recovery.glob("*"))


def left_behind(folders: Folders, text: str, path: Path | None = None) -> Path:
    """Leave unsaved text as a window that was killed would."""
    RecoveryFile(folders.recovery).write(text, path, caret=2)
    file = recovery_files(folders)[-1]
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    facts, kept = file.read_text().split("\n", 1)
    file.write_text(json.dumps({**json.loads(facts), "pid": gone.pid}) + "\n" + kept)
    return file


def offer(window: MainWindow, label: str) -> QPushButton:
    return next(button for button in window.notices.findChildren(QPushButton) if button.text() == label)


# The end


@pytest.mark.parametrize("keep", [False, True])
def test_while_the_model_loads(runner: WindowRunner, keep: bool) -> None:
    """The window closes in time and leaves the loading thread, which cannot be interrupted, behind."""
    begun, go_on = threading.Event(), threading.Event()

    def load(request: LoadRequest) -> tuple[ModelInfo, ScriptedAnswerer]:
        begun.set()
        assert go_on.wait(20)
        return INFO, runner.answerer

    runner.load = load
    store = SettingsStore(runner.folders.settings_file, {}, QUICK)
    times: list[float] = []

    async def script(window: MainWindow) -> int:
        await until(begun.is_set)
        times.append(time.monotonic())
        if keep:
            window.end_session()
        else:
            window.close()
        await closed(window)
        return 0

    try:
        assert application.run(runner.folders, store, [], script=script) == 0
        assert time.monotonic() - times[0] < _END_S
    finally:
        go_on.set()


def test_while_a_suggestion_is_written(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" one", " two")
    runner.answerer.hold = True

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await until(runner.answerer.begun.is_set)
        window.editor.document().setModified(False)
        window.close()
        await closed(window)
        assert runner.answerer.requests[-1].cancel.cancelled

    runner.run(script)


def test_while_alternatives_are_written(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        runner.answerer.hold = True
        window.actions_table["more_alternatives"].trigger()
        await until(runner.answerer.begun.is_set)
        window.actions_table["quit"].trigger()
        await closed(window)
        assert runner.answerer.requests[-1].cancel.cancelled

    runner.run(script)


def test_twice_is_once(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        times: list[bool] = []
        window.closed.connect(lambda: times.append(True))
        window.close()
        window.close()
        window.end_session()
        await closed(window)
        await asyncio.sleep(0)
        assert times == [True]

    runner.run(script)


def test_a_session_that_ends_before_the_first_paint(runner: WindowRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that starts minimized is never painted."""
    monkeypatch.setattr(application, "_PAINT_LIMIT_S", _END_S)
    monkeypatch.setattr(application._FirstPaint, "_resolve", lambda _self: None)

    def opened(window: MainWindow) -> None:
        QTimer.singleShot(0, window, window.close)
        window_shown(window)

    window_shown = MainWindow.show
    monkeypatch.setattr(MainWindow, "show", opened)
    store = SettingsStore(runner.folders.settings_file, {}, QUICK)
    begun = time.monotonic()
    assert application.run(runner.folders, store, []) == 0
    assert time.monotonic() - begun < _END_S


def test_a_window_that_is_not_painted_loads_the_model_all_the_same(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "_PAINT_LIMIT_S", 0.05)
    monkeypatch.setattr(application._FirstPaint, "_resolve", lambda _self: None)

    async def script(window: MainWindow) -> None:
        assert window.model_info is not None

    runner.run(script)


def test_a_script_that_fails_stops_everything_first(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" one",)
    runner.answerer.hold = True

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await until(runner.answerer.begun.is_set)
        raise Gpt2DesktopError("on purpose")

    with pytest.raises(Gpt2DesktopError, match="on purpose"):
        runner.run(script)
    assert runner.answerer.requests[-1].cancel.cancelled
    assert not [thread for thread in threading.enumerate() if thread.name == "gpt2-worker"]


def test_the_session_ends_while_a_file_is_read(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that arrives in a window that is closing changes nothing of what is kept."""
    go_on = threading.Event()
    file = tmp_path / "slow.txt"
    file.write_text("slow")

    def read_slowly(*arguments: Any) -> Document:
        assert go_on.wait(20)
        return read_document(*arguments)

    monkeypatch.setattr(opening, "read_document", read_slowly)

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        reading = asyncio.ensure_future(window.opening.open_path(file))
        await asyncio.sleep(0)
        window.end_session()
        go_on.set()
        await closed(window)
        await reading

    runner.run(script)
    assert [kept.read_text().split("\n", 1)[1] for kept in recovery_files(runner.folders)] == ["Text"]


def test_a_window_whose_closing_failed_can_be_closed(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*arguments: Any) -> None:
        raise RuntimeError("on purpose")

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        with monkeypatch.context() as patch:
            patch.setattr(dialogs, "ask_unsaved", broken)
            window.close()
            await until(lambda: "an operation failed" in caplog.text)
        window.editor.document().setModified(False)
        window.close()
        await closed(window)

    runner.run(script)


def test_an_untouched_window_asks_nothing(runner: WindowRunner, question: UnsavedQuestion, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("Text")

    async def script(window: MainWindow) -> None:
        assert not window.documents.is_modified
        await until(lambda: window.editor.text() == "Text")
        window.close()
        await closed(window)

    runner.run(script, files=(file,))
    assert question.asked == []


# Unsaved text


def test_cancel_goes_on_and_save_saves(runner: WindowRunner, question: UnsavedQuestion, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("Old ")
    question.answers = [UnsavedAnswer.CANCEL, UnsavedAnswer.SAVE]

    async def script(window: MainWindow) -> None:
        await until(lambda: window.editor.text() == "Old ")
        window.editor.set_caret(4)
        await type_text(window, "new")
        window.close()
        await until(lambda: question.asked == ["novel.txt"])
        await until(lambda: not window._closing)
        await type_text(window, " text")
        assert file.read_text() == "Old "
        window.close()
        await closed(window)

    runner.run(script, files=(file,))
    assert question.asked == ["novel.txt", "novel.txt"]
    assert file.read_text() == "Old new text"
    assert recovery_files(runner.folders) == []


def test_discard_gives_it_up(runner: WindowRunner, question: UnsavedQuestion) -> None:
    question.answers = [UnsavedAnswer.DISCARD]

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        assert await window.sheets.current.recovery.keep_now()
        assert len(recovery_files(runner.folders)) == 1
        window.close()
        await closed(window)

    runner.run(script)
    assert question.asked == ["Untitled"]
    assert recovery_files(runner.folders) == []


def test_a_save_that_fails_keeps_the_window(
    runner: WindowRunner, question: UnsavedQuestion, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question.answers = [UnsavedAnswer.SAVE]
    NameQuestion(monkeypatch, tmp_path / "no such folder" / "x.txt")

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        window.close()
        await until(lambda: window.notices.text)
        assert "x.txt" in window.notices.text
        await until(lambda: not window._closing)
        assert window.isVisible()
        assert window.documents.is_modified

    runner.run(script)


def test_a_save_without_a_name_keeps_the_window(
    runner: WindowRunner, question: UnsavedQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    question.answers = [UnsavedAnswer.SAVE]
    NameQuestion(monkeypatch, None)

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        window.close()
        await until(lambda: question.asked)
        await until(lambda: not window._closing)
        assert window.isVisible()
        assert window.editor.text() == "Text"

    runner.run(script)


def test_the_session_ends_while_the_question_is_open(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        window.close()
        await until(lambda: window.findChildren(QuestionBar))
        window.end_session()
        await closed(window)

    runner.run(script)
    assert [file.read_text().split("\n", 1)[1] for file in recovery_files(runner.folders)] == ["Text"]


def test_the_session_ends_while_a_name_is_asked_for(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        window.documents.save()
        await until(lambda: QApplication.activeModalWidget())
        window.end_session()
        await closed(window)

    runner.run(script)
    assert len(recovery_files(runner.folders)) == 1


def test_a_disk_that_takes_no_recovery_file_does_not_hold_up_the_end(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RecoveryFile, "write", full)

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        assert not await window.sheets.current.recovery.keep_now()
        assert "No space left" in window.notices.text
        window.end_session()
        await closed(window)

    runner.run(script)


def test_unsaved_text_is_restored_and_stays_unsaved(runner: WindowRunner, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_bytes(b"Old\r\n")
    old = left_behind(runner.folders, "Old\nand new", file)

    async def script(window: MainWindow) -> None:
        await until(lambda: window.notices.text)
        assert "novel.txt" in window.notices.text
        assert window.editor.text() == ""
        offer(window, "&Restore").click()
        await until(lambda: not old.exists())
        # Before the old recovery file goes, the window has its own.
        assert len(recovery_files(runner.folders)) == 1
        assert window.editor.text() == "Old\nand new"
        assert window.editor.textCursor().position() == 2
        assert window.documents.is_modified
        assert file.read_bytes() == b"Old\r\n"
        assert await window.documents.store()

    runner.run(script)
    assert file.read_bytes() == b"Old\r\nand new"
    assert recovery_files(runner.folders) == []


def test_what_is_typed_while_recovered_text_is_fetched_stays_beside_it(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("Old")
    old = left_behind(runner.folders, "Old and new", file)
    reading, go_on = threading.Event(), threading.Event()

    def read_slowly(*arguments: Any) -> Document:
        reading.set()
        assert go_on.wait(20)
        return read_document(*arguments)

    monkeypatch.setattr(opening, "read_document", read_slowly)

    async def script(window: MainWindow) -> None:
        await until(lambda: window.notices.text)
        offer(window, "&Restore").click()
        await until(reading.is_set)
        await type_text(window, "typed")
        go_on.set()
        await until(lambda: not old.exists())
        assert [sheet.editor.text() for sheet in window.sheets] == ["typed", "Old and new"]
        assert all(sheet.documents.is_modified for sheet in window.sheets)

    runner.run(script)


@pytest.mark.parametrize(("label", "kept"), [("&Discard", 0), ("&Later", 1)])
def test_unsaved_text_that_is_not_restored(runner: WindowRunner, label: str, kept: int) -> None:
    left_behind(runner.folders, "Text")

    async def script(window: MainWindow) -> None:
        await until(lambda: window.notices.text)
        assert "a text without a name" in window.notices.text
        offer(window, label).click()
        assert window.notices.text == ""
        await until(lambda: len(recovery_files(runner.folders)) == kept)
        assert window.editor.text() == ""

    runner.run(script)
    assert len(recovery_files(runner.folders)) == kept


# Files


def test_title_and_mark(runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "novel.txt"
    name_question = NameQuestion(monkeypatch, target)

    async def script(window: MainWindow) -> None:
        assert window.windowTitle() == "Untitled[*] — GPT-2 Desktop"
        assert not window.isWindowModified()
        await type_text(window, "Text")
        assert window.isWindowModified()
        window.documents.save_as()
        await until(lambda: not window.isWindowModified())
        await until(lambda: window.windowTitle() == "novel.txt[*] — GPT-2 Desktop")
        assert target.read_text() == "Text"
        assert window.windowFilePath() == str(target)
        await type_text(window, "s")
        assert window.isWindowModified()
        window.editor.undo()
        assert not window.isWindowModified()

    runner.run(script)
    assert [path.name for path in name_question.suggested] == ["Untitled.txt"]


def test_a_file_that_is_not_utf8_is_asked_about_and_saved_as_it_was(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Übung\r\n".encode("cp1252"))
    asked: list[Path] = []

    def ask(parent: QWidget, path: Path, answer: Callable[[str], None]) -> None:
        asked.append(path)
        answer("cp1252")

    monkeypatch.setattr(dialogs, "ask_encoding", ask)

    async def script(window: MainWindow) -> None:
        await until(lambda: window.editor.text() == "Übung\n")
        assert asked == [file]
        await type_text(window, "x")
        assert await window.documents.store()

    runner.run(script, files=(file,))
    assert file.read_bytes() == "xÜbung\r\n".encode("cp1252")


def test_a_file_in_a_folder_that_is_missing_is_one_line(runner: WindowRunner, tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: window.notices.text)
        assert "no such file" in window.notices.text
        assert window.documents.path is None

    runner.run(script, files=(tmp_path / "missing" / "file.txt",))
