from __future__ import annotations

import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desktop.app import finding
from gpt2_desktop.ui import finder as finder_module
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.replacing import SlicedReplacing
from gpt2_desktop.ui.theme import LIGHT

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Page:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.editor = Editor()
        self.bar = FindBar()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.editor)
        layout.addWidget(self.bar)
        self.finder = Finder(self.editor, SlicedReplacing(self.editor), self.bar)
        self.finder.set_colors(LIGHT)
        self.window.resize(900, 500)
        self.window.show()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.finder.busy and not self.finder._redraw.isActive())

    def find(self, text: str, *, replacing: bool = False) -> None:
        self.finder.open(replacing=replacing)
        self.bar.wanted.setText(text)
        self.settle()

    def press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(widget, key, modifiers)
        self.settle()

    @property
    def selected(self) -> tuple[int, int]:
        cursor = self.editor.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    @property
    def marked(self) -> list[str]:
        return [mark.cursor.selectedText() for mark in self.editor.extraSelections()]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page(qtbot)
    yield page
    page.finder.close()


def test_typing_what_to_find_goes_to_the_first_match_and_counts(page: Page) -> None:
    page.editor.set_text("one two one two one")
    page.find("one")
    assert page.bar.state.text() == "1 of 3"
    assert page.selected == (0, 3)
    assert page.marked == ["one"] * 3
    page.press(page.bar.wanted, Key.Key_Return)
    page.press(page.bar.wanted, Key.Key_Return)
    assert page.bar.state.text() == "3 of 3"
    page.press(page.bar.wanted, Key.Key_Return)
    assert page.bar.state.text() == "1 of 3, went on at the other end"
    page.press(page.bar.wanted, Key.Key_Return, SHIFT)
    assert page.selected == (16, 19)


def test_a_longer_word_is_looked_for_from_where_the_search_began(page: Page) -> None:
    page.editor.set_text("the then the then")
    page.editor.set_caret(3)
    page.find("th")
    assert page.selected == (4, 6)
    page.find("then")
    assert page.selected == (4, 8)
    assert page.bar.state.text() == "1 of 2"


def test_nothing_found_is_said(page: Page) -> None:
    page.editor.set_text("text")
    page.find("zebra")
    assert page.bar.state.text() == "Nothing found"
    page.finder.step(1)
    page.finder._replace(True)
    page.settle()
    assert page.editor.text() == "text"
    assert not page.editor.document().isUndoAvailable()


def test_a_selected_word_is_what_is_looked_for(page: Page) -> None:
    page.editor.set_text("apple pear apple")
    page.editor.select(6, 10)
    page.finder.open(replacing=False)
    page.settle()
    assert page.bar.wanted.text() == "pear"
    assert page.bar.state.text() == "1 of 1"


def test_escape_closes_from_the_bar_and_from_the_text(page: Page) -> None:
    page.editor.set_text("one one")
    for widget in (page.bar.wanted, page.editor):
        page.find("one")
        assert page.marked
        page.press(widget, Key.Key_Escape)
        assert page.bar.isHidden()
        assert page.marked == []


def test_a_broken_expression_is_told_in_place(page: Page) -> None:
    page.editor.set_text("a(b")
    page.bar.regex.setChecked(True)
    page.find("a(")
    assert page.bar.state.text().startswith("Not a regular expression")
    assert page.bar.state.property("look") == "problem"
    page.bar.regex.setChecked(False)
    page.settle()
    assert page.bar.state.text() == "1 of 1"
    assert page.bar.state.property("look") == "muted"


def test_an_expression_that_takes_for_ever_is_told_and_the_bar_goes_on(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "TIME_LIMIT_S", 0.2)
    page.editor.set_text("a" * 60 + "b")
    page.bar.regex.setChecked(True)
    page.find("(a|aa)+$")
    assert "takes too long" in page.bar.state.text()
    page.find("b")
    assert page.bar.state.text() == "1 of 1"


def test_matches_follow_the_text(page: Page) -> None:
    page.editor.set_text("one two one")
    page.find("one")
    page.editor.setFocus()
    page.editor.set_caret(3)
    QTest.keyClicks(page.editor, " one")
    page.settle()
    assert page.bar.state.text() == "3 found"
    assert page.marked == ["one"] * 3


def test_only_what_can_be_seen_is_marked(page: Page) -> None:
    page.editor.set_text("word\n" * 5000)
    page.find("word")
    assert page.bar.state.text() == "1 of 5,000"
    assert 0 < len(page.marked) < 200
    page.press(page.bar.wanted, Key.Key_Return, SHIFT)
    assert page.bar.state.text().startswith("5,000 of 5,000")
    assert any(mark.cursor.selectionStart() == 5 * 4999 for mark in page.editor.extraSelections())


def test_matches_in_the_selection_only(page: Page) -> None:
    page.editor.set_text("a a\na a\na a")
    page.find("a")
    page.editor.select(4, 7)
    page.bar.in_selection.click()
    page.settle()
    assert page.bar.state.text() == "2 found"
    page.bar.in_selection.click()
    page.editor.set_caret(0)
    page.bar.in_selection.click()
    assert page.bar.state.text().startswith("Select the text")
    assert not page.bar.in_selection.isChecked()
    page.settle()
    page.editor.select(4, 7)
    page.bar.in_selection.click()
    page.settle()
    page.bar.replacement.setText("bb")
    page.finder._replace(True)
    page.settle()
    assert page.editor.text() == "a a\nbb bb\na a"


def test_one_is_replaced_and_the_next_selected(page: Page) -> None:
    page.editor.set_text("cat cat cat")
    page.find("cat", replacing=True)
    page.bar.replacement.setText("dog")
    page.press(page.bar.replacement, Key.Key_Return)
    assert page.editor.text() == "dog cat cat"
    assert page.selected == (4, 7)
    assert page.bar.state.text() == "1 of 2"


def test_replacing_one_goes_to_a_match_first_where_none_is_selected(page: Page) -> None:
    page.editor.set_text("cat cat")
    page.find("cat", replacing=True)
    page.editor.set_caret(4)
    page.bar.replacement.setText("dog")
    page.press(page.bar.replacement, Key.Key_Return)
    assert page.editor.text() == "cat cat"
    assert page.selected == (4, 7)


def test_all_are_replaced_in_slices_as_one_undo_step(page: Page) -> None:
    text = "cat and cat\n" * 3000
    page.editor.set_text(text)
    page.find("cat", replacing=True)
    page.bar.replacement.setText("tiger")
    page.bar.replace_all.click()
    page.settle()
    assert page.editor.text() == text.replace("cat", "tiger")
    assert page.bar.state.text() == "6,000 replaced"
    assert not page.editor.isReadOnly()
    page.editor.undo()
    assert page.editor.text() == text
    assert not page.editor.document().isUndoAvailable()


def test_a_change_from_elsewhere_in_the_middle_ends_the_replacing(page: Page) -> None:
    page.editor.set_text("cat and cat\n" * 3000)
    page.find("cat", replacing=True)
    page.bar.replacement.setText("tiger")
    page.finder._replace(True)
    page.qtbot.waitUntil(lambda: page.finder._replacing.active)
    page.editor.set_text("another text")
    page.settle()
    assert page.editor.text() == "another text"
    assert not page.editor.isReadOnly()


def test_groups_are_put_in_the_replacement(page: Page) -> None:
    page.editor.set_text("Ada Lovelace")
    page.bar.regex.setChecked(True)
    page.find(r"(\w+) (\w+)", replacing=True)
    page.bar.replacement.setText(r"\2, \1")
    page.bar.replace_all.click()
    page.settle()
    assert page.editor.text() == "Lovelace, Ada"


def test_no_mark_is_painted_over_ghost_text_inside_a_line(page: Page) -> None:
    page.editor.set_text("cat cat\ncat")
    page.find("cat")
    page.editor.set_caret(4)
    page.editor.ghost.show("grey ")
    page.finder.redraw_soon()
    page.settle()
    assert [mark.cursor.selectionStart() for mark in page.editor.extraSelections()] == [0, 8]
    page.editor.ghost.show("")
    page.finder.redraw_soon()
    page.settle()
    assert len(page.marked) == 3


def test_the_next_match_without_the_bar(page: Page) -> None:
    page.editor.set_text("one two one")
    page.find("one")
    page.bar.close_bar()
    page.finder.step(1)
    page.settle()
    assert page.selected == (8, 11)
    assert page.bar.isHidden()


def test_every_control_has_a_name_and_can_be_reached_by_key(page: Page) -> None:
    page.editor.set_text("one")
    page.bar.set_several(True)
    page.find("one", replacing=True)
    reached: weakref.WeakSet[QWidget] = weakref.WeakSet()
    for _ in range(20):
        focused = page.window.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Key.Key_Tab)
    controls = [*page.bar._tab_order(page.bar.wanted)[:-1]]
    for control in controls:
        # Enabled or not by what was found, they would lead the Tab key astray.
        assert control.isEnabled()
        assert control in reached, control
        assert control.accessibleName() or control.property("text")


def test_the_selection_is_kept_where_the_query_is_in_the_middle_of_it(page: Page) -> None:
    page.editor.set_text("x")
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.editor.setTextCursor(cursor)
    page.finder.step(1)
    assert not page.bar.isHidden()


def test_a_search_that_breaks_is_told(
    page: Page, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(finder_module, "find_all", broken)
    page.editor.set_text("text")
    page.find("text")
    assert page.bar.state.text() == "The search failed; the log says why"
    assert "broken" in caplog.text
