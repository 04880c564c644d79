"""Several open texts: each with its own editor, file and tools, and the window's tools at the one that is shown."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from shiboken6 import isValid

from gpt2_desktop.app.documents import Fingerprint, write_document
from gpt2_desktop.ui import document_flow
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.unsaved_question import UnsavedAnswer, UnsavedQuestion


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowRunner]:
    runner = WindowRunner(tmp_path / "state", monkeypatch)
    yield runner
    runner.answerer.released.set()


def tabs(window: MainWindow) -> list[str]:
    return [window.sheets.bar.tabText(index) for index in range(window.sheets.bar.count())]


def test_one_text_has_no_tabs(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        assert not window.sheets.bar.isVisible()
        second = window.sheets.add()
        assert window.sheets.bar.isVisible()
        assert tabs(window) == ["Untitled", "Untitled 2"]
        assert window.sheets.current is second
        window.sheets.remove(first)
        assert not window.sheets.bar.isVisible()
        assert list(window.sheets) == [second]
        await until(lambda: not isValid(first))

    runner.run(script)


def test_the_last_one_that_goes_leaves_an_empty_one(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "Text")
        window.sheets.remove(first)
        assert len(window.sheets) == 1
        assert window.sheets.current.is_untouched
        assert window.editor.hasFocus()

    runner.run(script)


def test_the_title_and_the_marks_are_those_of_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        first = window.sheets.current
        assert window.isWindowModified()
        window.sheets.add()
        assert tabs(window) == ["• Untitled", "Untitled 2"]
        assert not window.isWindowModified()
        assert window.windowTitle().startswith("Untitled 2[*]")
        window.sheets.show_sheet(first)
        assert window.isWindowModified()

    runner.run(script)


def test_ghost_text_stays_in_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" there",)

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "Hello")
        await ghost_comes(window, " there")
        assert first.editor.ghost.text == " there"
        second = window.sheets.add()
        assert window.controller.displayed == ""
        assert first.editor.ghost.text == ""
        await type_text(window, "You")
        await ghost_comes(window, " there")
        assert second.editor.ghost.text == " there"
        assert runner.answerer.requests[-1].before == "You"
        assert first.editor.text() == "Hello"
        window.actions_table["accept_all"].trigger()
        assert second.editor.text() == "You there"

    runner.run(script)


def test_a_text_that_changes_behind_another_asks_for_nothing(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" there",)

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        window.sheets.add()
        first.editor.insert_accepted("Text")
        assert not window.controller.busy

    runner.run(script)


def test_undo_goes_to_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "One")
        second = window.sheets.add()
        await type_text(window, "Two")
        window.actions_table["undo"].trigger()
        assert (first.editor.text(), second.editor.text()) == ("One", "")
        window.sheets.show_sheet(first)
        window.actions_table["undo"].trigger()
        assert first.editor.text() == ""

    runner.run(script)


def test_find_outline_and_counts_follow(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        tools = window.tools
        first = window.sheets.current
        await type_text(window, "# One\nword word")
        window.actions_table["outline_panel"].trigger()
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 1)
        window.actions_table["find"].trigger()
        tools.find_bar.wanted.setText("word")
        await until(lambda: len(tools.finder.matches) == 2)
        second = window.sheets.add()
        second.editor.insert_accepted("# Two\n# Three\nword")
        await until(lambda: len(tools.finder.matches) == 1 and not tools.finder.busy)
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 2)
        assert tools.counts.document().words == 3
        assert first.editor.extraSelections() == []
        window.sheets.show_sheet(first)
        await until(lambda: len(tools.finder.matches) == 2)
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 1)
        # Three of the first text and three of the second.
        assert tools.counts.session().written == 6

    runner.run(script)


def test_other_settings_reach_every_text(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first, second = window.sheets.current, window.sheets.add()
        window._keeper.set("editor.font_size", 31)
        await until(lambda: first.editor.font().pointSize() == second.editor.font().pointSize() == 31)
        third = window.sheets.add()
        assert third.editor.font().pointSize() == 31

    runner.run(script)


# Opening


def texts(window: MainWindow) -> list[str]:
    return [sheet.editor.text() for sheet in window.sheets]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for file in made:
        file.write_text("\n".join([file.stem] * 200))
    return made


def test_an_untouched_text_is_used_up_and_others_stay(runner: WindowRunner, files: list[Path]) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await window.opening.open_path(files[0])
        assert tabs(window) == ["one.txt"]
        window.actions_table["new"].trigger()
        assert tabs(window) == ["one.txt", "Untitled"]
        await type_text(window, "mine")
        await window.opening.open_path(files[1])
        assert tabs(window) == ["one.txt", "• Untitled", "two.txt"]
        assert window.sheets.bar.tabToolTip(2) == str(files[1])
        assert window.windowTitle().startswith("two.txt")

    runner.run(script)


def test_an_open_file_is_shown_by_whatever_name(runner: WindowRunner, files: list[Path], tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(files[0])

    async def script(window: MainWindow) -> None:
        first = await window.opening.open_path(files[0])
        await window.opening.open_path(files[1])
        assert await window.opening.open_path(link) is first
        assert window.sheets.current is first
        # Also where both are read at the same time.
        both = await asyncio.gather(window.opening.open_path(files[2]), window.opening.open_path(files[2]))
        assert both[0] is both[1]
        assert len(window.sheets) == 3

    runner.run(script)


def test_a_file_that_cannot_be_read_opens_no_tab(runner: WindowRunner, files: list[Path], tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        window.opening.open_files([files[0], tmp_path / "none.txt", files[1]])
        await until(lambda: len(window.sheets) == 2)
        assert "none.txt" in window.notices.text
        assert tabs(window) == ["one.txt", "two.txt"]

    runner.run(script)


# Moving between them


def test_keys_go_from_tab_to_tab(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        ctrl, alt, shift = (
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        for key, modifiers, expected in (
            (Qt.Key.Key_PageDown, ctrl, "one.txt"),
            (Qt.Key.Key_PageUp, ctrl, "three.txt"),
            (Qt.Key.Key_Tab, ctrl, "one.txt"),
            (Qt.Key.Key_Backtab, ctrl | shift, "three.txt"),
            (Qt.Key.Key_2, alt, "two.txt"),
            (Qt.Key.Key_9, alt, "three.txt"),
            (Qt.Key.Key_7, alt, "three.txt"),
        ):
            QTest.keyClick(window.editor, key, modifiers)
            await until(lambda expected=expected: window.documents.name == expected, expected)
            assert window.editor.hasFocus()
            assert window.editor.text() == "\n".join([expected.removesuffix(".txt")] * 200)
        window.sheets.bar.moveTab(2, 0)
        assert [sheet.documents.name for sheet in window.sheets] == ["three.txt", "one.txt", "two.txt"]
        assert window.documents.name == "three.txt"
        window.sheets.show_number(2)
        assert window.documents.name == "one.txt"

    runner.run(script, files=tuple(files))


# Closing


def question(window: MainWindow) -> UnsavedQuestion | None:
    asked = [found for found in window.findChildren(UnsavedQuestion) if not found.isHidden()]
    assert len(asked) <= 1
    return asked[0] if asked else None


async def answered(window: MainWindow, answer: UnsavedAnswer) -> str:
    """Wait for the question, answer it and return it."""
    await until(lambda: question(window))
    asked = question(window)
    assert asked is not None
    asked.buttons[answer].click()
    return asked.text


def test_closing_asks_in_the_tab_and_what_was_discarded_can_be_opened_again(
    runner: WindowRunner, files: list[Path]
) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 2)
        await type_text(window, "new ")
        window.editor.set_caret(2)
        changed = window.sheets.current
        window.sheets.step(1)
        window.closing.close(changed)
        assert "two.txt" in await answered(window, UnsavedAnswer.CANCEL)
        assert window.sheets.current is changed
        assert window.editor.hasFocus()
        await until(lambda: not window.closing.asking)
        window.closing.close(changed)
        window.closing.close(changed)
        await answered(window, UnsavedAnswer.DISCARD)
        await until(lambda: tabs(window) == ["one.txt"])
        window.actions_table["reopen_tab"].trigger()
        await until(lambda: tabs(window) == ["one.txt", "• two.txt"])
        assert window.editor.text().startswith("new two\n")
        assert window.editor.textCursor().position() == 2
        window.actions_table["save"].trigger()
        await until(lambda: not window.documents.is_modified)

    runner.run(script, files=tuple(files[:2]))
    assert files[1].read_text().startswith("new two\n")


def test_the_button_and_the_middle_mouse_button_close(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        bar = window.sheets.bar
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
        await until(lambda: tabs(window) == ["two.txt", "three.txt"])
        button = bar.tabButton(1, QTabBar.ButtonPosition.RightSide)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(lambda: tabs(window) == ["two.txt"])
        assert window.documents.name == "two.txt"
        QTest.keyClick(window.editor, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: tabs(window) == ["Untitled"])
        # An untouched text that is closed leaves another one, and nothing to open again.
        window.actions_table["close_tab"].trigger()
        window.actions_table["reopen_tab"].trigger()
        await until(lambda: window.documents.name == "two.txt")

    runner.run(script, files=tuple(files))


def test_closing_while_saving_waits_for_the_disk(
    runner: WindowRunner, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(*arguments: Any, **options: Any) -> Fingerprint:
        assert go_on.wait(20)
        return write_document(*arguments, **options)

    monkeypatch.setattr(document_flow, "write_document", slowly)
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == files[0])
        await type_text(window, "x")
        window.actions_table["save"].trigger()
        window.actions_table["close_tab"].trigger()
        await asyncio.sleep(0)
        go_on.set()
        await until(lambda: tabs(window) == ["Untitled"])
        assert question(window) is None

    runner.run(script, files=(files[0],))
    assert files[0].read_text().startswith("xone")
    assert not list(runner.folders.recovery.glob("*"))


@pytest.mark.parametrize("answer", list(UnsavedAnswer))
def test_quitting_asks_about_all_texts_at_once(runner: WindowRunner, files: list[Path], answer: UnsavedAnswer) -> None:
    runner.answerer.chunks = ()
    ended: list[bool] = []

    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        for number in (1, 2):
            window.sheets.show_number(number)
            await type_text(window, "x")
        window.closed.connect(lambda: ended.append(True))
        window.close()
        asked = await answered(window, answer)
        assert "one.txt" in asked
        assert "two.txt" in asked
        assert "three.txt" not in asked
        if answer is UnsavedAnswer.CANCEL:
            await until(lambda: not window._closing)
            assert window.isVisible()
            assert tabs(window) == ["• one.txt", "• two.txt", "three.txt"]
        else:
            await until(lambda: ended)

    runner.run(script, files=tuple(files))
    saved = [file.read_text()[0] for file in files]
    assert saved == (["x", "x", "t"] if answer is UnsavedAnswer.SAVE else ["o", "t", "t"])
    assert not list(runner.folders.recovery.glob("*"))


def test_save_all(runner: WindowRunner, files: list[Path]) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        for number in (1, 2):
            window.sheets.show_number(number)
            await type_text(window, "x")
        window.actions_table["save_all"].trigger()
        await until(lambda: tabs(window) == ["one.txt", "two.txt", "three.txt"])

    runner.run(script, files=tuple(files))
    assert [file.read_text()[:2] for file in files] == ["xo", "xt", "th"]


# From one start to the next


def test_open_files_come_back_where_one_was_in_them(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        for sheet, line in zip(window.sheets, (10, 100, 150), strict=True):
            window.sheets.show_sheet(sheet)
            block = sheet.editor.document().findBlockByNumber(line)
            sheet.editor.set_caret(block.position() + 1)
            sheet.editor.show_at_top(sheet.editor.document().findBlockByNumber(line - 5))
        window.sheets.bar.moveTab(0, 2)
        window.sheets.show_number(1)

    async def again(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 2)
        assert tabs(window) == ["two.txt", "one.txt"]
        assert window.documents.name == "two.txt"
        assert "three.txt" in window.notices.text
        for number, line in ((1, 100), (2, 10)):
            window.sheets.show_number(number)
            editor = window.editor
            assert editor.textCursor().blockNumber() == line
            await until(lambda editor=editor, line=line: editor.firstVisibleBlock().blockNumber() == line - 5)

    runner.run(script, files=tuple(files))
    assert runner.folders.session_file.stat().st_mode & 0o077 == 0
    files[2].unlink()
    runner.run(again)

    async def empty(window: MainWindow) -> None:
        assert tabs(window) == ["Untitled"]

    runner.run(empty, settings={"editor.restore_session": "false"})


@pytest.mark.parametrize("content", ["{", "3", '{"files": 3}', '{"files": [1, {"path": 4}, {"caret": 1}]}'])
def test_a_broken_list_of_open_files_is_passed_over(runner: WindowRunner, content: str) -> None:
    runner.folders.data.mkdir(parents=True)
    runner.folders.session_file.write_text(content)

    async def script(window: MainWindow) -> None:
        assert tabs(window) == ["Untitled"]
        assert not window.notices.text

    runner.run(script)
