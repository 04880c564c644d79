"""Whoever writes with an input method: its window is at the caret, and no key is taken from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, until
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.palette import Palette

PREEDIT = "にほんご"


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def compose(widget: QWidget, preedit: str, *, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def where(editor: Editor) -> tuple[QRectF, QRectF]:
    """Return where an input method is told that the caret is, and where it is, both in the editor."""
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImCursorRectangle)
    QApplication.sendEvent(editor, query)
    caret = editor.cursorRect()
    caret.moveTopLeft(editor.viewport().mapTo(editor, caret.topLeft()))
    return query.value(Qt.InputMethodQuery.ImCursorRectangle), QRectF(caret)


def assert_at_the_caret(editor: Editor) -> None:
    told, real = where(editor)
    assert abs(told.x() - real.x()) <= 1
    assert abs(told.y() - real.y()) <= 1
    assert abs(told.height() - real.height()) <= 2


def test_the_candidates_are_at_the_caret_wherever_the_page_is(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" and a suggestion of several words",)

    async def script(window: MainWindow) -> None:
        editor = window.editor
        for dock in window.panels.docks:
            dock.hide()
        editor.set_line_width(40)
        editor.set_text("A first line.\n" * 200 + "مرحبا بالعالم\n" + "The end")
        await until(lambda: editor.viewport().x() > 100)
        for position in (0, 300, 2805, len(editor.text())):
            editor.set_caret(position)
            editor.ensureCursorVisible()
            assert_at_the_caret(editor)
        window.controller.ask()
        await ghost_comes(window, " and a suggestion of several words")
        assert_at_the_caret(editor)
        editor.set_line_spacing(200)
        editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum() - 3)
        assert_at_the_caret(editor)

    runner.run(script)


def test_the_candidates_are_at_the_caret_in_a_window_from_right_to_left(
    runner: WindowRunner, qapp: QApplication
) -> None:
    async def script(window: MainWindow) -> None:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        window.editor.set_text("שלום עולם")
        window.editor.set_caret(4)
        await until(lambda: window.editor.viewport().x() > 0)
        assert_at_the_caret(window.editor)

    runner.run(script)


def test_no_key_is_taken_while_something_is_composed(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" ghost",)

    async def script(window: MainWindow) -> None:
        editor = window.editor
        escaped: list[bool] = []
        editor.escaped.connect(lambda: escaped.append(True))
        window.controller.ask()
        await ghost_comes(window, " ghost")
        compose(editor, PREEDIT)
        assert window.controller.displayed == ""
        assert editor.textCursor().block().layout().preeditAreaText() == PREEDIT
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert escaped == []
        for key, modifiers in (
            (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
            (Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier),
        ):
            override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
            override.ignore()
            QApplication.sendEvent(editor, override)
            assert override.isAccepted()
        compose(editor, "", commit="日本語")
        assert editor.text() == "日本語"
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        override.ignore()
        QApplication.sendEvent(editor, override)
        assert not override.isAccepted()
        editor.undo()
        assert editor.text() == ""

    runner.run(script)


def test_ghost_text_does_not_come_into_a_composition(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        compose(window.editor, "k")
        asked = len(runner.answerer.requests)
        window.controller.ask()
        compose(window.editor, "か")
        assert len(runner.answerer.requests) == asked
        assert window.controller.displayed == ""
        compose(window.editor, "", commit="か")
        await until(lambda: len(runner.answerer.requests) > asked)

    runner.run(script)


def test_smart_quotes_leave_a_composition_alone(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        compose(window.editor, "'")
        assert window.editor.textCursor().block().layout().preeditAreaText() == "'"
        compose(window.editor, "", commit="'あ'")
        assert window.editor.text() == "'あ'"

    runner.run(script)


def test_keys_in_the_palette_and_the_find_bar_belong_to_the_composition(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.actions_table["palette"].trigger()
        await until(lambda: window.findChildren(QDialog))
        (palette,) = window.findChildren(Palette)
        first = palette.list.currentItem()
        compose(palette.field, PREEDIT)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
            QTest.keyClick(palette.field, key)
        assert palette.isVisible()
        assert palette.list.currentItem() is first
        compose(palette.field, "", commit="find")
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        await until(lambda: not window.findChildren(QDialog))

        window.actions_table["find"].trigger()
        field: QLineEdit = window.tools.find_bar.wanted
        steps: list[int] = []
        window.tools.find_bar.step_requested.connect(steps.append)
        compose(field, PREEDIT)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            QTest.keyClick(field, key)
        assert steps == []
        assert window.tools.find_bar.isVisible()
        compose(field, "")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert steps == [1]

    runner.run(script)
