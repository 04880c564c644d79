"""Where text comes from, in a real editor: what random edits do not reach, and what used to go wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.edits import EditSource, written_over
from gpt2_desktop.app.finding import Replacement
from gpt2_desktop.app.smart_typing import QUOTES, SmartTyping
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.origin_mime import FORMAT
from gpt2_desktop.ui.origin_tracker import OriginTracker
from gpt2_desktop.ui.replacing import SlicedReplacing
from gpt2_desktop.ui.smart_keys import SmartKeys


class Page:
    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.tracker = OriginTracker(editor)
        self.changes = 0
        self.tracker.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    @property
    def marks(self) -> str:
        """One letter for each character: unknown, typed, pasted, accepted, edited."""
        return "".join("utpae"[origin] for origin in self.tracker.history.all())

    def type(self, text: str) -> None:
        for char in text:
            QTest.keyClick(self.editor, char)

    def paste_from_elsewhere(self, text: str) -> None:
        mime = QMimeData()
        mime.setText(text)
        self.editor.insertFromMimeData(mime)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    return Page(editor)


def test_each_way_into_the_text_has_its_origin(page: Page) -> None:
    page.type("ab")
    page.editor.insert_accepted(" cd")
    page.paste_from_elsewhere("ef")
    assert page.marks == "ttaaapp"
    page.editor.set_text("before")
    assert page.marks == "uuuuuu"


def test_a_key_after_an_accept_may_take_away_a_paragraph_far_off(page: Page) -> None:
    """Qt crashed here: the edit block around the key left the lines as they were, and Qt scrolled by them."""
    page.editor.set_text("words\n" * 40)
    page.editor.set_caret(240)
    page.editor.insert_accepted(" wide")
    page.editor.set_caret(6)
    QTest.keyClick(page.editor, Qt.Key.Key_Backspace)
    assert page.editor.text().startswith("wordswords\n")


@pytest.mark.parametrize("key", ["x", Qt.Key.Key_Return, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("lines", [1, 40])
def test_typing_over_a_selection_right_after_an_accept_is_one_step(page: Page, key: str | Qt.Key, lines: int) -> None:
    page.editor.set_text("words\n" * lines)
    page.editor.selectAll()
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.editor.insert_accepted(" wide\nworld")
    text, marks = page.editor.text(), page.marks
    page.editor.selectAll()
    QTest.keyClick(page.editor, key)
    assert len(page.editor.text()) <= 1
    page.editor.undo()
    assert (page.editor.text(), page.marks) == (text, marks)
    page.editor.undo()
    assert page.editor.text() == "words\n" * lines


def test_what_is_typed_behind_an_accepted_text_is_a_step_of_its_own(page: Page) -> None:
    page.type("ab")
    page.editor.insert_accepted("cd")
    page.type("ef")
    page.editor.undo()
    assert page.editor.text() == "abcd"
    page.editor.undo()
    assert page.editor.text() == "ab"
    page.editor.redo()
    page.editor.redo()
    assert (page.editor.text(), page.marks) == ("abcdef", "ttaatt")


def test_what_was_cut_here_keeps_its_origins_and_the_same_text_from_elsewhere_is_pasted(page: Page) -> None:
    page.type("one")
    page.editor.insert_accepted(" two")
    page.editor.select(2, 5)
    page.editor.cut()
    page.editor.set_caret(0)
    page.editor.paste()
    assert (page.editor.text(), page.marks) == ("e tonwo", "taattee")
    page.paste_from_elsewhere("e t")
    assert page.marks == "taapppttee"


def test_origins_whose_text_was_changed_on_the_way_are_not_believed(page: Page) -> None:
    page.editor.insert_accepted("two")
    page.editor.selectAll()
    copied = page.editor.createMimeDataFromSelection()
    changed = QMimeData()
    changed.setText("owt")
    changed.setData(FORMAT, copied.data(FORMAT))
    page.editor.insertFromMimeData(changed)
    assert page.marks == "ppp"
    damaged = QMimeData()
    damaged.setText("two")
    damaged.setData(FORMAT, copied.data(FORMAT).chopped(4))
    page.editor.insertFromMimeData(damaged)
    assert page.marks == "pppppp"


def test_what_is_copied_still_has_its_text_for_other_programs(page: Page) -> None:
    page.editor.set_text("one\nno\u00a0break")
    page.editor.selectAll()
    page.editor.copy()
    mime = QApplication.clipboard().mimeData()
    assert mime.text() == "one\nno\u00a0break"
    assert not mime.hasHtml()


def drop(editor: QPlainTextEdit, event: QDropEvent) -> None:
    """Do what Qt does with a drop; without a drag going on, Qt does not know that the text comes from here."""
    cursor = editor.textCursor()
    place = editor.cursorForPosition(event.position().toPoint())
    place.beginEditBlock()
    if event.source() is not None and event.dropAction() == Qt.DropAction.MoveAction:
        cursor.removeSelectedText()
    editor.setTextCursor(place)
    editor.insertFromMimeData(event.mimeData())
    place.endEditBlock()


@pytest.mark.parametrize("move", [True, False])
@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize(("start", "end", "to"), [(1, 3, 9), (5, 8, 0), (5, 9, 2), (0, 4, 11)])
def test_a_drop_takes_the_origins_along(
    page: Page, start: int, end: int, to: int, inside: bool, move: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.type("one")
    page.editor.insert_accepted(" two")
    page.paste_from_elsewhere(" x y")
    page.editor.show()
    old, marks = page.editor.text(), page.marks
    page.editor.select(start, end)
    mime = page.editor.createMimeDataFromSelection()
    if not inside:
        mime = QMimeData()
        mime.setText(old[start:end])
    cursor = QTextCursor(page.editor.document())
    cursor.setPosition(to)
    action = Qt.DropAction.MoveAction if move else Qt.DropAction.CopyAction
    point = QPointF(page.editor.cursorRect(cursor).center())
    event = QDropEvent(point, action, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    monkeypatch.setattr(QDropEvent, "source", lambda _event: page.editor.viewport() if inside else None)
    monkeypatch.setattr(QPlainTextEdit, "dropEvent", drop)
    page.editor.dropEvent(event)
    characters = list(zip(range(len(old)), old, marks, strict=True))
    dropped = [(char, mark if inside else "p") for _, char, mark in characters[start:end]]
    gone = range(start, end) if move and inside else range(0)
    before = [(char, mark) for at, char, mark in characters[:to] if at not in gone]
    behind = [(char, mark) for at, char, mark in characters[to:] if at not in gone]
    assert page.editor.text() == "".join(char for char, _ in before + dropped + behind)
    assert len(page.marks) == len(page.editor.text())
    # A word that something was dropped into, or taken out of, is edited.
    assert page.marks.replace("e", "a") == "".join(mark for _, mark in before + dropped + behind)
    page.editor.undo()
    assert (page.editor.text(), page.marks) == (old, marks)


def test_smart_keys_write_what_the_writer_typed(page: Page) -> None:
    smart = SmartKeys(page.editor, lambda: True, lambda _text: True)
    smart.typing = SmartTyping(QUOTES["english"], True, True)
    page.editor.insert_accepted("wide world")
    page.editor.select(5, 10)
    page.type("(")
    assert (page.editor.text(), page.marks) == ("wide (world)", "aaaaataaaaat")
    page.editor.set_caret(4)
    page.type('--"')
    assert (page.editor.text(), page.marks) == ("wide–“” (world)", "aaaatttataaaaat")
    page.editor.undo()
    page.editor.undo()
    page.editor.undo()
    page.editor.undo()
    assert page.marks.replace("t", "").count("a") == 10


def test_a_replacement_of_many_in_slices_leaves_what_lies_between(page: Page, qtbot: QtBot) -> None:
    page.editor.insert_accepted("a b. " * 2000)
    replacing = SlicedReplacing(page.editor)
    replacing.start([Replacement(5 * at, 5 * at + 1, "typed") for at in range(2000)])
    qtbot.waitUntil(lambda: not replacing.active)
    assert page.marks == ("ttttt" + "aaaa") * 2000
    page.editor.undo()
    assert page.marks == "a" * 10_000
    page.editor.redo()
    assert page.marks == ("ttttt" + "aaaa") * 2000


def test_undo_of_the_document_itself_is_noticed(page: Page) -> None:
    page.type("ab")
    page.editor.insert_accepted("cd")
    page.editor.document().undo()
    assert page.marks == "tt"


def test_nothing_is_recorded_while_that_is_off(page: Page) -> None:
    page.tracker.recording = False
    page.type("ab")
    page.editor.insert_accepted(" cd")
    assert page.marks == "uuuuu"
    page.tracker.recording = True
    page.type("e")
    assert page.marks == "uuuuut"


def test_formats_that_change_leave_the_origins(page: Page) -> None:
    page.type("ab")
    changes = page.changes
    page.editor.document().setDocumentMargin(9)
    assert page.marks == "tt"
    assert page.changes == changes


def test_a_key_in_a_long_text_costs_well_under_a_millisecond(page: Page) -> None:
    """Counted in what is looked at, since a clock says little on a busy machine."""
    page.editor.set_text("Some words of a long text.\n" * 37_000)
    page.editor.set_caret(500_000)
    reads: list[int] = []
    text_between = page.editor.text_between
    page.editor.text_between = lambda start, end: reads.append(end - start) or text_between(start, end)  # type: ignore[method-assign]
    page.editor.insert_accepted("accepted")
    page.editor.set_caret(500_004)
    page.type("x")
    assert len(page.tracker.history) == 27 * 37_000 + 9
    assert max(reads) <= 256


def test_a_command_that_writes_for_the_writer_counts_as_typed(page: Page) -> None:
    page.editor.insert_accepted("a wrld of it")
    cursor = QTextCursor(page.editor.document())
    cursor.setPosition(2)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    with page.editor.rewriting(EditSource.OTHER, [written_over(2, "wrld", "world")]):
        cursor.insertText("world")
    assert (page.editor.text(), page.marks) == ("a world of it", "aatttttaaaaaa")
