"""The writing loop in the real window, with a scripted model and key events."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gpt2_desktop.app.back_off import PAUSE_AFTER, SLOW_AFTER
from gpt2_desktop.app.hints import nothing_hint
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path, monkeypatch)
    runner.answerer.chunks = (" wide", " world.")
    return runner


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.editor, key, modifiers)


def preedit(window: MainWindow) -> str:
    return window.editor.textCursor().block().layout().preeditAreaText()


def test_typing_shows_a_ghost_that_is_not_in_the_document(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        assert preedit(window) == " wide world."
        assert window.editor.text() == "Hello"
        window.editor.selectAll()
        window.editor.copy()
        clipboard = QApplication.clipboard().mimeData()
        assert isinstance(clipboard, QMimeData)
        assert clipboard.text() == "Hello"

    runner.run(script)


def test_tab_inserts_exactly_the_ghost_and_one_undo_takes_exactly_that_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Hello wide world."
        await ghost_comes(window, " wide world.")
        await type_text(window, "XY")
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == "Hello wide world."
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == "Hello"
        assert window.controller.displayed == ""

    runner.run(script)


def test_a_word_is_taken_and_the_rest_stays_without_a_request(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        asked = len(runner.answerer.requests)
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        # In the same turn: nothing was painted in between.
        assert window.editor.text() == "Hello wide"
        assert preedit(window) == " world."
        assert len(runner.answerer.requests) == asked
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == "Hello"

    runner.run(script)


def test_typing_goes_on_with_the_rest_of_an_accepted_ghost(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        asked = len(runner.answerer.requests)
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        await type_text(window, " w")
        assert preedit(window) == "orld."
        assert len(runner.answerer.requests) == asked

    runner.run(script)


def test_the_first_key_behind_an_accepted_ghost_asks(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        await type_text(window, "X")
        await ghost_comes(window, " wide world.")
        assert runner.answerer.requests[-1].before == "Hello wideX"

    runner.run(script)


def test_a_sentence_is_taken(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" it ends.", " And more")

    async def script(window: MainWindow) -> None:
        await type_text(window, "Here")
        await ghost_comes(window, " it ends. And more")
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert window.editor.text() == "Here it ends."
        assert preedit(window) == " And more"

    runner.run(script)


def test_escape_hides(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        press(window, Qt.Key.Key_Escape)
        assert window.controller.displayed == ""
        assert preedit(window) == ""
        assert window.editor.text() == "Hello"

    runner.run(script)


def test_typing_the_ghost_keeps_it(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        asked = len(runner.answerer.requests)
        for count, character in enumerate(" wide", 1):
            QTest.keyClick(window.editor, character)
            assert preedit(window) == " wide world."[count:]
            await asyncio.sleep(0)
        assert len(runner.answerer.requests) == asked

    runner.run(script)


@pytest.mark.parametrize("how", ["backspace", "delete", "click", "left", "home", "undo", "select"])
def test_deleting_moving_and_clicking_ask_for_nothing(runner: WindowRunner, how: str) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello\nagain")
        await ghost_comes(window, " wide world.")
        asked = len(runner.answerer.requests)
        control = Qt.KeyboardModifier.ControlModifier
        match how:
            case "backspace":
                press(window, Qt.Key.Key_Backspace)
            case "delete":
                window.editor.moveCursor(window.editor.textCursor().MoveOperation.Start)
                press(window, Qt.Key.Key_Delete)
            case "click":
                QTest.mouseClick(
                    window.editor.viewport(), Qt.MouseButton.LeftButton, pos=window.editor.viewport().rect().center()
                )
            case "left":
                press(window, Qt.Key.Key_Left)
            case "home":
                press(window, Qt.Key.Key_Home)
            case "undo":
                press(window, Qt.Key.Key_Z, control)
            case "select":
                press(window, Qt.Key.Key_A, control)
        assert window.controller.displayed == ""
        assert preedit(window) == ""
        await asyncio.sleep(0)
        assert not window.controller.busy
        assert len(runner.answerer.requests) == asked

    runner.run(script)


def test_tab_without_a_ghost_is_a_tab(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "a")
        await until(lambda: not window.controller.busy)
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "a\t"

    runner.run(script)


def test_keys_that_the_ghost_does_not_use_keep_their_meaning(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "one two")
        press(window, Qt.Key.Key_Home)
        press(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.textCursor().position() == len("one ")

    runner.run(script)


def test_a_quick_second_tab_is_not_written_into_the_text(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        runner.answerer.hold = True
        press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Hello wide world."
        runner.answerer.released.set()

    runner.run(script)


def test_a_composition_shows_no_ghost_and_its_result_asks(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        asked = len(runner.answerer.requests)
        QApplication.sendEvent(window.editor, QInputMethodEvent("にほ", []))
        assert window.controller.displayed == ""
        assert preedit(window) == "にほ"
        await asyncio.sleep(0)
        press(window, Qt.Key.Key_Tab)
        assert len(runner.answerer.requests) == asked
        commit = QInputMethodEvent()
        commit.setCommitString("日本")
        QApplication.sendEvent(window.editor, commit)
        await until(lambda: len(runner.answerer.requests) > asked)
        assert "日本" in window.editor.text()
        assert runner.answerer.requests[-1].before.endswith("日本")

    runner.run(script)


def test_a_ghost_of_several_lines_stands_in_the_middle_of_a_line(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" first line\nsecond", " line")

    async def script(window: MainWindow) -> None:
        window.editor.set_text("Before after")
        window.editor.set_caret(len("Before"))
        window.controller.ask()
        await ghost_comes(window, " first line\nsecond line")
        block = window.editor.textCursor().block()
        assert block.layout().preeditAreaPosition() == len("Before")
        await until(lambda: block.layout().lineCount() >= 2)
        assert window.editor.document().blockCount() == 1
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Before first line\nsecond line after"
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == "Before after"

    runner.run(script)


def test_return_at_the_ghost_leaves_nothing_of_it(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" ghost",)

    async def script(window: MainWindow) -> None:
        await type_text(window, "line")
        await ghost_comes(window, " ghost")
        runner.answerer.chunks = ()
        press(window, Qt.Key.Key_Return)
        assert window.editor.document().firstBlock().layout().preeditAreaText() == ""
        assert window.editor.text() == "line\n"

    runner.run(script)


def test_next_and_previous_go_through_the_alternatives(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        alt = Qt.KeyboardModifier.AltModifier
        press(window, Qt.Key.Key_BracketRight, alt)
        await until(lambda: not window.controller.busy)
        assert window.controller.displayed == " first"
        press(window, Qt.Key.Key_BracketRight, alt)
        assert window.controller.displayed == " second"
        assert window.status.choice.text() == "3/3"
        press(window, Qt.Key.Key_BracketLeft, alt)
        assert window.controller.displayed == " first"
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Hello first"

    runner.run(script)


def test_ask_now_works_in_key_only_mode(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await asyncio.sleep(0)
        assert not window.controller.busy
        press(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
        await ghost_comes(window, " wide world.")

    runner.run(script, settings={"ghost.mode": "on_key"})


def test_the_panel_fills_and_a_card_is_inserted_as_one_undo_step(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: not window.controller.busy)
        assert window.alternatives.newest_texts() == (" first", " second")
        window.alternatives.insert_requested.emit(" second")
        assert window.editor.text() == "Hello second"
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == "Hello"

    runner.run(script)


def test_a_card_under_the_mouse_is_previewed_at_the_caret(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        window.alternatives.preview_requested.emit(" from a card")
        assert preedit(window) == " from a card"
        window.alternatives.preview_ended.emit()
        assert preedit(window) == " wide world."

    runner.run(script)


def test_pasting_asks_and_setting_the_text_does_not(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("opened")
        await asyncio.sleep(0)
        assert not runner.answerer.requests
        window.editor.set_caret(6)
        QApplication.clipboard().setText(" and pasted")
        window.editor.paste()
        await ghost_comes(window, " wide world.")
        assert runner.answerer.requests[-1].before == "opened and pasted"

    runner.run(script)


def test_a_letter_of_the_second_branch_shows_its_rest_without_a_request(runner: WindowRunner) -> None:
    runner.answerer.branches = (" narrow world.",)

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        await until(lambda: runner.answerer.ahead)
        await until(lambda: window.controller._ghost is not None and window.controller._ghost.branch)
        asked = len(runner.answerer.requests)
        QTest.keyClick(window.editor, " ")
        QTest.keyClick(window.editor, "n")
        # In the same turn: nothing was painted in between.
        assert preedit(window) == "arrow world."
        assert len(runner.answerer.requests) == asked
        await until(window.controller.may_accept)
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Hello narrow world."

    runner.run(script)


def test_next_shows_the_second_branch_first(runner: WindowRunner) -> None:
    runner.answerer.branches = (" narrow world.",)

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        await until(lambda: window.controller._ghost is not None and window.controller._ghost.branch)
        press(window, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.AltModifier)
        assert preedit(window) == " narrow world."
        assert window.status.choice.text() == "2/2"

    runner.run(script)


def test_a_quick_second_tab_takes_nothing_unread_and_writes_nothing(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        await until(window.controller.may_accept)
        press(window, Qt.Key.Key_Tab)
        # The next one was computed ahead: it is there before the second Tab.
        await ghost_comes(window, " wide world.")
        press(window, Qt.Key.Key_Tab)
        assert window.editor.text() == "Hello wide world."
        assert preedit(window) == " wide world."

    runner.run(script, settings={"ghost.min_visible_ms": "300"})


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("key", ["Tab", "Right"])
def test_a_held_key_goes_no_further_than_what_stood_there(runner: WindowRunner, key: str, marked: bool) -> None:
    """Marked as repeated by Qt, or only, as often on X11, released and pressed in the same instant."""

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        sentence = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        modifiers = sentence if key == "Right" else Qt.KeyboardModifier.NoModifier
        code = Qt.Key.Key_Tab if key == "Tab" else Qt.Key.Key_Right
        for number in range(4):
            for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, code, modifiers, "\t" if key == "Tab" else "", marked and number > 0)
                event.setTimestamp(1000 + number)
                if number or kind is QEvent.Type.KeyPress:
                    QApplication.sendEvent(window.editor, event)
            await ghost_comes(window, " wide world.")
        assert window.editor.text() == "Hello wide world."

    runner.run(script)


def test_escape_again_and_again_slows_it_down_and_a_click_brings_it_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        button = window.status.suggesting
        assert button.text() == "Suggests while typing"
        for _ in range(SLOW_AFTER):
            await type_text(window, "a")
            await ghost_comes(window, " wide world.")
            press(window, Qt.Key.Key_Escape)
        assert button.text() == "Slower after Esc"
        assert window.actions_table["resume"].isEnabled()
        for _ in range(PAUSE_AFTER - SLOW_AFTER):
            window.controller.back_off.count()
        assert button.text() == "Paused after Esc"
        button.click()
        assert button.text() == "Suggests while typing"
        assert not window.actions_table["resume"].isEnabled()

    runner.run(script)


def test_snoozing_from_the_menu_and_waking_by_a_click(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        button = window.status.suggesting
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        window.actions_table["snooze_5"].trigger()
        assert preedit(window) == ""
        assert button.text().startswith("Snoozed until ")
        asked = len(runner.answerer.requests)
        await type_text(window, " there")
        await until(lambda: not window.controller.ask_pending)
        assert len(runner.answerer.requests) == asked
        press(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
        await ghost_comes(window, " wide world.")
        window.actions_table["snooze_until_start"].trigger()
        assert button.text() == "Snoozed"
        button.click()
        assert button.text() == "Suggests while typing"
        await type_text(window, "x")
        await ghost_comes(window, " wide world.")

    runner.run(script)


def test_the_mode_is_changed_from_the_status_bar(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        menu = window.status.suggesting.menu()
        entries = [action for action in menu.actions() if not action.isSeparator()]
        assert entries[0] is window.actions_table["mode_automatic"]
        assert entries[-1] is window.actions_table["resume"]
        window.actions_table["mode_on_key"].trigger()
        await until(lambda: window.status.suggesting.text() == "Suggests only when asked")
        assert window.settings.ghost.mode == "on_key"

    runner.run(script)


def test_asking_where_nothing_comes_says_so_until_the_next_key(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await until(lambda: not window.controller.busy)
        assert window.status.state.text() == "Ready"
        press(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
        await until(lambda: window.status.state.text() == nothing_hint("length"))
        await type_text(window, "x")
        await until(lambda: not window.controller.busy)
        assert window.status.state.text() == "Ready"

    runner.run(script)


def test_escape_in_the_text_stops_the_alternatives(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        runner.answerer.hold = True
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: runner.answerer.requests)
        press(window, Qt.Key.Key_Escape)
        await until(lambda: not window.controller.busy)
        assert runner.answerer.requests[-1].cancel.cancelled

    runner.run(script)
