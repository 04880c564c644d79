"""Layers of formats: asked for what can be seen or was edited, merged in their order, out of the ghost's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.ghost import format_range

RED, BLUE = QColor(255, 0, 0), QColor(0, 0, 255)


class Finder:
    """A layer that colours every occurrence of a word and remembers what it was asked."""

    def __init__(self, word: str, color: QColor) -> None:
        self.word = word
        self.look = QTextCharFormat()
        self.look.setForeground(color)
        self.asked: list[int] = []

    def __call__(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        self.asked.append(block.blockNumber())
        text, ranges, at = block.text(), [], -1
        while (at := text.find(self.word, at + 1)) >= 0:
            ranges.append(format_range(at, len(self.word), self.look))
        return ranges


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(700, 420)
    editor.show()
    return editor


def parts(editor: Editor, number: int = 0) -> list[tuple[int, int]]:
    formats = editor.document().findBlockByNumber(number).layout().formats()
    return [(span.start, span.length) for span in formats]


def test_layers_are_asked_in_their_order_whenever_they_were_added(editor: Editor) -> None:
    editor.set_text("abc")
    editor.looks.add("spelling", Finder("bc", RED))
    editor.looks.add("markdown", Finder("ab", BLUE))
    assert parts(editor) == [(0, 2), (1, 2)]
    colors = [span.format.foreground().color() for span in editor.document().begin().layout().formats()]
    assert colors == [BLUE, RED]
    with pytest.raises(ValueError, match="not in tuple"):
        editor.looks.add("nonsense", Finder("a", RED))


def test_a_key_asks_for_its_paragraph_only(editor: Editor) -> None:
    finder = Finder("xy", RED)
    editor.looks.add("spelling", finder)
    editor.set_text("some text\n" * 3000)
    finder.asked.clear()
    editor.set_caret(15)
    QTest.keyClicks(editor, "xy")
    assert set(finder.asked) == {1}
    assert parts(editor, 1) == [(5, 2)]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert set(finder.asked) == {1, 2}
    while parts(editor, 1):
        assert editor.document().isUndoAvailable()
        editor.undo()
    assert editor.text().startswith("some text\nsome text\n")


def test_what_is_not_seen_is_dressed_when_it_is(editor: Editor) -> None:
    finder = Finder("xy", RED)
    editor.set_text("xy\n" * 3000)
    editor.looks.add("spelling", finder)
    assert parts(editor, 0) == [(0, 2)]
    assert parts(editor, 2000) == []
    editor.verticalScrollBar().setValue(2000)
    assert parts(editor, 2000) == [(0, 2)]
    finder.word = "x"
    editor.looks.refresh()
    assert parts(editor, 2000) == [(0, 1)]
    assert parts(editor, 0) == [(0, 2)]
    editor.verticalScrollBar().setValue(0)
    assert parts(editor, 0) == [(0, 1)]


def test_one_paragraph_is_dressed_anew_if_it_was_seen(editor: Editor) -> None:
    finder = Finder("xy", RED)
    editor.looks.add("spelling", finder)
    editor.set_text("xy\n" * 3000)
    finder.word = "x"
    for number in (1, 2000):
        editor.looks.refresh_block(editor.document().findBlockByNumber(number))
    assert parts(editor, 1) == [(0, 1)]
    assert parts(editor, 2) == [(0, 2)]
    assert parts(editor, 2000) == []
    editor.looks.refresh_block(QTextBlock())


def test_a_change_of_very_much_dresses_what_can_be_seen_of_it(editor: Editor) -> None:
    editor.looks.add("spelling", Finder("xy", RED))
    editor.set_text("xy\n" * 3000)
    editor.verticalScrollBar().setValue(2000)
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    for number in (2990, 2003, 2):
        cursor.setPosition(editor.document().findBlockByNumber(number).position())
        cursor.insertText("-")
    cursor.endEditBlock()
    assert parts(editor, 2003) == parts(editor, 2) == [(1, 2)]
    editor.verticalScrollBar().setValue(3000)
    assert parts(editor, 2990) == [(1, 2)]


def test_looks_that_stay_the_same_cost_no_layout(editor: Editor) -> None:
    editor.looks.add("spelling", Finder("xy", RED))
    editor.set_text("xy xy")
    changes: list[int] = []
    editor.document().documentLayout().update.connect(lambda: changes.append(1))
    editor.looks.refresh()
    assert not changes
    editor.looks.add("markdown", Finder("y", RED))
    assert changes


def test_ghost_text_splits_a_range_around_it(editor: Editor) -> None:
    editor.looks.add("spelling", Finder("wxyz", RED))
    editor.set_text("wxyz wxyz")
    editor.set_caret(2)
    editor.ghost.show("GHOST")
    assert parts(editor) == [(0, 2), (7, 2), (10, 4), (2, 5)]
    editor.ghost.show("")
    assert parts(editor) == [(0, 4), (5, 4)]


def test_a_composition_is_left_alone_until_it_ends(editor: Editor) -> None:
    editor.looks.add("spelling", Finder("xy", RED))
    editor.set_text("xy ")
    editor.set_caret(3)
    QApplication.sendEvent(editor, QInputMethodEvent("xy", []))
    editor.looks.refresh()
    assert editor.document().begin().layout().preeditAreaText() == "xy"
    end = QInputMethodEvent()
    end.setCommitString("xy")
    QApplication.sendEvent(editor, end)
    assert parts(editor) == [(0, 2), (3, 2)]
