"""Spelling in the window, with the real library in its process."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from helpers.dictionaries import write_dictionary
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gpt2_desktop.engine.types import AlternativesRequest, CompletionRequest
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.own_words_dialog import OwnWordsDialog

ON = {"spelling.on": "true", "spelling.dictionary": "en_US"}


@pytest.fixture
def run_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def marked(window: MainWindow, number: int = 0) -> list[str]:
    """Return the parts of a paragraph, as it is laid out, that have a wavy line."""
    block = window.editor.document().findBlockByNumber(number)
    layout = block.layout()
    text, at = block.text(), layout.preeditAreaPosition()
    shown = text if at < 0 else text[:at] + layout.preeditAreaText() + text[at:]
    wavy = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    return [shown[s.start : s.start + s.length] for s in layout.formats() if s.format.underlineStyle() == wavy]


async def quiet(window: MainWindow) -> None:
    """Wait until everything that was asked is known and shown."""
    await until(lambda: window.speller.codes and window.speller.process.idle, "every word has a verdict")
    # Not processEvents: inside a coroutine it would step other tasks, and a task whose step is refused never ends.
    await asyncio.sleep(0)


def open_menu(window: MainWindow, position: int) -> QMenu:
    cursor = window.editor.textCursor()
    cursor.setPosition(position)
    where = window.editor.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, window.editor.viewport().mapToGlobal(where))
    QApplication.sendEvent(window.editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def test_wrong_words_are_marked_but_for_the_one_that_is_written(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.controller.snooze.start(None)
        await type_text(window, "Teh house")
        await until(lambda: marked(window) == ["Teh"])
        await type_text(window, " stodd")
        await quiet(window)
        assert marked(window) == ["Teh"]
        await type_text(window, ".")
        await until(lambda: marked(window) == ["Teh", "stodd"])
        # A word that stands there already is not hidden from a click into it, only from writing in it.
        window.editor.set_caret(2)
        assert marked(window) == ["Teh", "stodd"]
        QTest.keyClick(window.editor, "x")
        assert marked(window) == ["stodd"]
        QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
        window.editor.set_caret(8)
        await until(lambda: marked(window) == ["Teh", "stodd"])
        window.editor.undo()
        window.editor.set_text("the house stood")
        await quiet(window)
        assert marked(window) == []

    run_window.run(script, settings=ON)


def test_return_leaves_the_word(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Teh\n")
        await until(lambda: marked(window) == ["Teh"])

    run_window.run(script, settings=ON)


def test_code_and_addresses_are_left_out(run_window: WindowRunner, tmp_path: Path) -> None:
    file = tmp_path / "text.md"
    file.write_text("teh `cdoe` https://exmaple.com/teh x86abc\n\n```\nteh\n```\n\nteh\n")

    async def script(window: MainWindow) -> None:
        await until(lambda: marked(window) == ["teh"] and marked(window, 6) == ["teh"])
        await quiet(window)
        assert marked(window, 3) == []

    run_window.run(script, files=(file,), settings=ON)


def test_it_is_switched_off_and_on_with_its_process(run_window: WindowRunner) -> None:
    def children() -> int:
        return sum(thread.name == "gpt2-child" for thread in threading.enumerate())

    async def script(window: MainWindow) -> None:
        window.editor.set_text("teh house")
        await until(lambda: window.speller.codes)
        assert children() == 0
        assert marked(window) == []
        window.actions_table["check_spelling"].trigger()
        await until(lambda: marked(window) == ["teh"])
        assert children() == 1
        window.actions_table["check_spelling"].trigger()
        await until(lambda: marked(window) == [] and children() == 0)
        window.actions_table["check_spelling"].trigger()
        await until(lambda: marked(window) == ["teh"])

    run_window.run(script)


def test_the_menu_is_there_at_once_and_filled_when_the_words_come(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("Teh house")
        await until(lambda: marked(window) == ["Teh"])
        menu = open_menu(window, 1)
        assert texts(menu)[0] == "Looking for suggestions…"
        below = menu.actionGeometry(window.actions_table["undo"]).top()
        await until(lambda: "The" in texts(menu))
        assert menu.actionGeometry(window.actions_table["undo"]).top() == below
        next(action for action in menu.actions() if action.text() == "The").trigger()
        menu.close()
        assert window.editor.text() == "The house"
        await quiet(window)
        assert marked(window) == []
        window.editor.undo()
        assert window.editor.text() == "Teh house"
        menu = open_menu(window, 6)
        assert "Looking for suggestions…" not in texts(menu)
        menu.close()

    run_window.run(script, settings=ON)


def test_words_are_added_ignored_and_taken_back(run_window: WindowRunner, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("Blorf and grumf, blorf's grumf\n")

    async def script(window: MainWindow) -> None:
        await until(lambda: marked(window) == ["Blorf", "grumf", "blorf's", "grumf"])
        menu = open_menu(window, 20)
        next(action for action in menu.actions() if action.text().startswith("Add")).trigger()
        menu.close()
        menu = open_menu(window, 12)
        next(action for action in menu.actions() if action.text().startswith("&Ignore")).trigger()
        menu.close()
        await until(lambda: "blorf's" not in marked(window))
        assert marked(window) == ["Blorf"] or marked(window) == []

    run_window.run(script, files=(file,), settings=ON)
    words = run_window.folders.own_words_file
    assert words.read_text() == "blorf's\n"
    assert words.stat().st_mode & 0o777 == 0o600

    async def again(window: MainWindow) -> None:
        await until(lambda: marked(window) == ["Blorf"])
        window.speller.add("blorf")
        await until(lambda: marked(window) == [])
        window.actions_table["own_words"].trigger()
        dialog = window.findChild(OwnWordsDialog)
        assert dialog is not None
        assert [dialog.words.item(row).text() for row in range(dialog.words.count())] == ["blorf", "blorf's"]
        dialog.words.selectAll()
        dialog.remove.click()
        await until(lambda: marked(window) == ["Blorf", "blorf's"])
        dialog.close()

    run_window.run(again, files=(file,), settings=ON)
    assert words.read_text() == ""


def test_the_next_wrong_word_is_found_where_nobody_looked(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("teh start\n" + "all is well here\n" * 3000 + "the ennd\n")
        window.editor.set_caret(0)
        cursor = window.editor.textCursor

        async def go() -> str:
            window.actions_table["next_misspelling"].trigger()
            await until(lambda: not window.spelling._walking)
            return str(cursor().selectedText())

        await until(lambda: window.sheets.current.spelling.code)
        assert [await go(), await go(), await go()] == ["teh", "ennd", "teh"]
        window.actions_table["spelling_suggestions"].trigger()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        await until(lambda: menu.activeAction() is not None and menu.activeAction().text() == "the")
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert window.editor.text().startswith("the start\n")
        assert await go() == "ennd"
        window.editor.set_text("all is well")
        assert await go() == ""
        assert "wrong" in window.status._hint
        window.actions_table["spelling_suggestions"].trigger()
        assert QApplication.activePopupWidget() is None

    run_window.run(script, settings=ON)


def test_each_text_has_its_dictionary(run_window: WindowRunner, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("the colour\n")

    async def script(window: MainWindow) -> None:
        await until(lambda: marked(window) == ["colour"])
        menu = window.actions_table.menu("edit.spelling.dictionary")
        menu.aboutToShow.emit()
        assert texts(menu)[:3] == ["&Automatic (American English)", "British English", "American English"]
        menu.actions()[1].trigger()
        await until(lambda: marked(window) == [])
        window.actions_table["new"].trigger()
        await until(lambda: window.documents.path is None)
        window.editor.set_text("the colour")
        await until(lambda: marked(window) == ["colour"])

    run_window.run(script, files=(file,), settings=ON)

    async def again(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file and window.sheets.current.spelling.code == "en_GB")
        await quiet(window)
        assert marked(window) == []

    run_window.run(again, files=(file,), settings=ON)


def test_a_new_dictionary_is_told_of_once_the_process_knows_it(
    run_window: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_dictionary(tmp_path / "here", "eo", "unu").with_suffix(".dic")
    monkeypatch.setattr(dialogs, "ask_dictionary", lambda _parent, answer: answer(file))

    async def script(window: MainWindow) -> None:
        process, told = window.speller.process, []
        restart = process.restart

        def watched() -> None:
            told.append("eo" in window.speller.codes)
            restart()

        monkeypatch.setattr(process, "restart", watched)
        window.actions_table["import_dictionary"].trigger()
        await until(lambda: "eo" in window.speller.codes)
        assert told == [False]

    run_window.run(script, settings=ON)


def test_a_dictionary_is_imported(run_window: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = write_dictionary(tmp_path / "here", "eo", "unu", "du")
    chosen = [files.with_suffix(".dic")]
    monkeypatch.setattr(dialogs, "ask_dictionary", lambda _parent, answer: answer(chosen[0]))

    async def script(window: MainWindow) -> None:
        window.editor.set_text("unu du tri")
        window.actions_table["import_dictionary"].trigger()
        await until(lambda: "eo" in window.speller.codes)
        window.sheets.current.spelling.choose_dictionary("eo")
        await until(lambda: marked(window) == ["tri"])
        write_dictionary(tmp_path / "here", "eo", "unu", "tri")
        window.actions_table["import_dictionary"].trigger()
        await until(lambda: marked(window) == ["du"])
        chosen[0] = tmp_path / "missing.dic"
        window.actions_table["import_dictionary"].trigger()
        await until(lambda: "missing" in window.notices.text or window.notices._waiting)

    run_window.run(script, settings=ON)


def test_suggestions_are_held_to_the_words_of_the_text(run_window: WindowRunner, tmp_path: Path) -> None:
    file = tmp_path / "text.md"
    file.write_text("```\n\n```\n")

    def last(kind: type) -> object:
        return [each for each in run_window.answerer.requests if isinstance(each, kind)][-1].words

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file and window.sheets.current.spelling.code)
        window.editor.set_caret(9)
        await type_text(window, "the")
        await ghost_comes(window, " one two")
        words = last(CompletionRequest)
        assert words is not None
        assert words.rejected(["the", "teh", "blorf"], lambda: False) == ["teh", "blorf"]
        window.speller.add("blorf")
        window.sheets.current.spelling.ignore("teh")
        window.controller.generate_alternatives()
        await until(lambda: not window.controller.busy)
        again = last(AlternativesRequest)
        assert again != words
        assert again.rejected(["the", "teh", "Blorf", "grumf"], lambda: False) == ["grumf"]
        window.editor.set_caret(4)
        await type_text(window, "the")
        await until(lambda: last(CompletionRequest) is None)

    run_window.run(script, files=(file,), settings=ON)

    async def off(window: MainWindow) -> None:
        await until(lambda: window.sheets.current.spelling.code)
        run_window.answerer.requests.clear()
        await until(lambda: not window.editor.quiet)
        window.editor.set_text("")
        await type_text(window, "the")
        window.controller.ask()
        await until(lambda: run_window.answerer.requests)
        assert last(CompletionRequest) is None

    run_window.run(off, settings={**ON, "spelling.limit_suggestions": "false"})


def test_marks_keep_clear_of_ghost_text(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("he is teh one  teh")
        await until(lambda: marked(window) == ["teh", "teh"])
        window.editor.set_caret(14)
        window.editor.ghost.show("stnage ghost")
        assert marked(window) == ["teh", "teh"]

    run_window.run(script, settings=ON)


def test_a_crash_of_the_process_goes_unnoticed(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("teh house")
        await until(lambda: marked(window) == ["teh"])
        process = window.speller.process._process
        assert process is not None
        process.kill()
        await until(lambda: window.speller.process._process is not process)
        window.editor.set_text("teh house stodd")
        await until(lambda: marked(window) == ["teh", "stodd"])

    run_window.run(script, settings=ON)
