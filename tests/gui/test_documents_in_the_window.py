from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gpt2_desktop.app.documents import Fingerprint, TextFormat, write_document
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.ui import dialogs, document_flow
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.settings_panel import SettingsPanel
from gpt2_desktop.ui.settings_rows import Row


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def test_a_file_that_is_not_there_yet_begins_empty_and_is_made_by_saving(runner: WindowRunner, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path)
        assert not window.documents.is_modified
        await type_text(window, "first words")
        assert not path.exists()
        assert await window.documents.store()
        assert path.read_text() == "first words"
        assert not window.documents.is_modified

    runner.run(script, files=(path,))


def test_several_files_are_opened_each_in_a_tab(runner: WindowRunner, tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("one")
    second.write_text("two")

    async def script(window: MainWindow) -> None:
        await until(lambda: window.editor.text() == "two")
        assert [sheet.editor.text() for sheet in window.sheets] == ["one", "two"]

    runner.run(script, files=(first, second))


def test_what_is_typed_while_the_answer_save_is_carried_out_is_asked_about_again(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("old")
    questions: list[str] = []

    async def script(window: MainWindow) -> None:
        await until(lambda: window.editor.text() == "old")
        await type_text(window, "a")

        def answer_save_and_type(_parent: QWidget, _name: str, answer: object) -> None:
            questions.append(window.editor.text())
            if len(questions) == 1:
                answer(dialogs.UnsavedAnswer.SAVE)  # type: ignore[operator]
                asyncio.get_running_loop().call_soon(lambda: QTest.keyClick(window.editor, "b"))
            else:
                answer(dialogs.UnsavedAnswer.CANCEL)  # type: ignore[operator]

        monkeypatch.setattr(dialogs, "ask_unsaved", answer_save_and_type)
        window.actions_table["close_tab"].trigger()
        await until(lambda: len(questions) == 2)
        await asyncio.sleep(0)
        assert window.editor.text() == "abold"
        window.editor.document().setModified(False)

    runner.run(script, files=(path,))


class SlowDisk:
    """Holds up the first write until it is let go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.writes: list[str] = []
        self.go_on = threading.Event()
        monkeypatch.setattr(document_flow, "write_document", self._write)

    def _write(self, path: Path, text: str, *arguments: Any, **options: Any) -> Fingerprint:
        self.writes.append(text)
        if len(self.writes) == 1:
            assert self.go_on.wait(20)
        return write_document(path, text, *arguments, **options)


async def held_up_save(window: MainWindow, disk: SlowDisk, path: Path, text: str) -> asyncio.Future[bool]:
    """Type into the text of a file and save it; return the save, which waits for the disk."""
    await until(lambda: window.documents.path == path)
    await type_text(window, text)
    saving = asyncio.ensure_future(window.documents.store())
    await until(lambda: disk.writes)
    return saving


def test_of_two_saves_the_later_text_stays(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.txt"
    disk = SlowDisk(monkeypatch)

    async def script(window: MainWindow) -> None:
        first = await held_up_save(window, disk, path, "a")
        await type_text(window, "b")
        second = asyncio.ensure_future(window.documents.store())
        # Without an order the second would be through by now.
        await asyncio.wait((second,), timeout=0.1)
        disk.go_on.set()
        assert await first
        assert await second
        assert path.read_text() == "ab"
        assert not window.documents.is_modified

    runner.run(script, files=(path,))


def test_the_recovery_file_is_never_older_than_the_file(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill behind the writing of the file leaves both, and it is the recovery file that is offered."""
    path = tmp_path / "letter.txt"
    disk = SlowDisk(monkeypatch)

    async def script(window: MainWindow) -> None:
        saving = await held_up_save(window, disk, path, "all of it")
        (kept,) = window._folders.recovery.iterdir()
        assert kept.read_text().endswith("\nall of it")
        disk.go_on.set()
        assert await saving
        await until(lambda: not kept.exists())

    runner.run(script, files=(path,))


def test_a_recovery_disk_that_does_not_answer_does_not_hold_up_a_save(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.txt"
    go_on = threading.Event()
    monkeypatch.setattr(document_flow, "_RECOVERY_S", 0.01)
    monkeypatch.setattr(RecoveryFile, "write", lambda *_arguments: go_on.wait(20))

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path)
        await type_text(window, "all of it")
        assert await window.documents.store()
        assert path.read_text() == "all of it"
        assert not go_on.is_set()
        go_on.set()

    runner.run(script, files=(path,))


def test_a_save_that_ends_behind_a_new_text_does_not_give_it_its_file(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.txt"
    disk = SlowDisk(monkeypatch)

    async def script(window: MainWindow) -> None:
        saving = await held_up_save(window, disk, path, "a")
        window.documents.adopt("another", None, TextFormat())
        window.editor.document().setModified(True)
        disk.go_on.set()
        assert await saving
        assert window.documents.path is None
        assert window.documents.is_modified
        assert path.read_text() == "a"

    runner.run(script, files=(path,))


def test_alt_with_a_letter_of_no_menu_writes_nothing(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        QTest.keyClick(window.editor, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
        assert window.editor.text() == ""

    runner.run(script)


def test_no_break_spaces_and_line_separators_are_saved_as_they_are(runner: WindowRunner, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    text = "no\u00a0break\u2028and a line\nend\n"
    path.write_bytes(text.encode())

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path and not window.editor.document().isEmpty())
        assert await window.documents.store()
        assert path.read_bytes() == text.encode()

    runner.run(script, files=(path,))


def test_a_bad_setting_is_told_at_the_start(runner: WindowRunner) -> None:
    runner.folders.config.mkdir(parents=True)
    runner.folders.settings_file.write_text("[editor]\nfont_size = 4000\n")

    async def script(window: MainWindow) -> None:
        assert "editor.font_size" in window.notices.text
        assert "4000" in runner.folders.settings_file.read_text()

    runner.run(script)


def test_panel_keys_bring_a_panel_with_the_focus_and_hide_it_again(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SettingsPanel, "build_later", lambda *_: None)

    def press(window: MainWindow, action: str) -> None:
        window.actions_table[action].trigger()

    async def script(window: MainWindow) -> None:
        window.activateWindow()
        # Behind the tab of the alternatives it does not hold up the start.
        assert not window.settings_panel.findChildren(Row)
        press(window, "settings_panel")
        await until(lambda: bool(window.settings_panel.findChildren(Row)))
        assert window.settings_dock.isAncestorOf(QApplication.focusWidget())
        press(window, "alternatives_panel")
        assert window.alternatives_dock.isAncestorOf(QApplication.focusWidget())
        assert not window.settings_dock.isHidden()
        press(window, "alternatives_panel")
        assert window.alternatives_dock.isHidden()
        assert QApplication.focusWidget() is window.editor
        assert not window.actions_table["alternatives_panel"].isChecked()
        assert window.actions_table["settings_panel"].isChecked()

    runner.run(script)


def test_a_long_paste_leaves_the_caret_in_view(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        QApplication.clipboard().setText("a line of text\n" * 400 + "the end")
        window.editor.paste()
        assert window.editor.viewport().rect().contains(window.editor.cursorRect().center())

    runner.run(script)


def test_quick_zooming_counts_every_step_and_stops_at_the_end_of_the_range(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        for _ in range(3):
            window.actions_table["zoom_in"].trigger()
        await until(lambda: window.settings.editor.font_size == 16)
        for _ in range(70):
            window.actions_table["zoom_in"].trigger()
        await until(lambda: window.settings.editor.font_size == 72)
        assert window.notices.text == ""

    runner.run(script)
