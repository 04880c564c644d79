"""The origins of a real editor's text against a slow and obvious model, over thousands of random edits."""

from __future__ import annotations

import logging
import random
from collections import deque

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.finding import Replacement
from gpt2_desktop.text.origins import SUGGESTED, Origin, is_in_word
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.origin_tracker import OriginTracker
from gpt2_desktop.ui.replacing import SlicedReplacing

EDITS = 10_000

WORDS = (
    "wide",
    " world",
    " of it",
    ". ",
    " is",
    "n't",
    " a",
    "-b",
    "é",
    "😀",
    "x\u0301",
    "\n",
    " two\nlines",
    ", ",
    "  ",
)

OFTEN = {
    "type": 30,
    "newline": 4,
    "backspace": 12,
    "delete": 6,
    "delete_word": 3,
    "accept": 12,
    "cut": 3,
    "copy": 3,
    "paste": 6,
    "foreign": 3,
    "undo": 14,
    "redo": 10,
    "move": 16,
    "select": 12,
    "compose": 3,
    "replace_all": 2,
    "reload": 0.5,
    "open": 0.1,
}
"""How often each thing is done, against the others."""

Unit = tuple[str, Origin]
"""A UTF-16 unit of the text: the character that it is, or is half of, and where that came from."""


def units(text: str, origin: Origin) -> list[Unit]:
    return [(char, origin) for char in text for _ in range(1 + (ord(char) > 0xFFFF))]


def text_of(some: list[Unit]) -> str:
    chars = []
    skip = False
    for char, _ in some:
        if not skip:
            chars.append(char)
        skip = ord(char) > 0xFFFF and not skip
    return "".join(chars)


class SlowModel:
    """A list of units, and a copy of it for every state of the undo stack."""

    def __init__(self) -> None:
        self.units: list[Unit] = []
        self.states: dict[int, list[Unit]] = {0: []}

    @property
    def text(self) -> str:
        return text_of(self.units)

    def begin(self, text: str) -> None:
        self.units = units(text, Origin.UNKNOWN)
        self.states = {0: self.units.copy()}

    def replace(self, places: list[tuple[int, int, list[Unit]]]) -> None:
        """Replace at places of the old text that do not overlap, in order; then look at each for changed words."""
        old = self.units
        new: list[Unit] = []
        cuts: list[tuple[int, int, int, int]] = []
        done = 0
        for start, removed, added in places:
            new += old[done:start]
            cuts.append((len(new), len(new) + len(added), start, start + removed))
            new += added
            done = start + removed
        self.units = new + old[done:]
        for start, end, old_start, old_end in cuts:
            self._mark(start, end, old[old_start:old_end])

    def _mark(self, start: int, end: int, removed: list[Unit]) -> None:
        def accepted_word(unit: Unit) -> bool:
            return unit[1] in SUGGESTED and is_in_word(unit[0])

        left = self.units[start - 1 : start] if start else []
        right = self.units[end : end + 1]
        left_cut = right_cut = False
        if removed:
            left_cut = accepted_word(removed[0])
            right_cut = accepted_word(removed[-1])
            if start == end and left and right and accepted_word(left[0]) and accepted_word(right[0]):
                left_cut = right_cut = True
        elif start < end and left and right:
            left_cut = accepted_word(right[0])
            right_cut = accepted_word(left[0])
        while left_cut and start and accepted_word(self.units[start - 1]):
            start -= 1
            self.units[start] = (self.units[start][0], Origin.EDITED)
        while right_cut and end < len(self.units) and accepted_word(self.units[end]):
            self.units[end] = (self.units[end][0], Origin.EDITED)
            end += 1


class Writer:
    """Does something random in the editor, and the same in the model."""

    def __init__(self, editor: Editor, seed: int) -> None:
        self.editor = editor
        self.random = random.Random(seed)
        self.model = SlowModel()
        self.tracker = OriginTracker(editor)
        self.replacing = SlicedReplacing(editor)
        self.state = 0
        self.copied: list[Unit] = []
        self.done: dict[str, int] = {}
        self.last: deque[str] = deque(maxlen=6)

    def step(self) -> None:
        name = self.random.choices(tuple(OFTEN), tuple(OFTEN.values()))[0]
        if len(self.model.units) > 1200:
            self.editor.selectAll()
            name = "backspace"
        self.done[name] = self.done.get(name, 0) + 1
        self.last.append(f"{name} {self._selection()}")
        before = self.model.units
        getattr(self, name)()
        if name in ("undo", "redo"):
            state = self.editor.document().availableUndoSteps()
            # A step of Qt's may be one of formats only: then the text is as it was before that.
            self.model.units = self.model.states[max(key for key in self.model.states if key <= state)].copy()
            self.state = state
        else:
            self._keep_state(changed=self.model.units is not before)

    def _keep_state(self, *, changed: bool) -> None:
        state = self.editor.document().availableUndoSteps()
        if changed:
            self.model.states = {key: old for key, old in self.model.states.items() if key <= self.state}
        # Qt counts formats, too, that changed together with nothing else.
        self.model.states[state] = self.model.units.copy()
        self.state = state

    def check(self, what: str) -> None:
        assert self.editor.text() == self.model.text, what
        expected = bytes(origin for _, origin in self.model.units)
        assert self.tracker.history.all() == expected, what
        assert self.tracker.history.counts == tuple(expected.count(origin) for origin in range(len(Origin))), what

    def _selection(self) -> tuple[int, int]:
        cursor = self.editor.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def _put(self, added: list[Unit]) -> None:
        """Expect this in place of the selection."""
        start, end = self._expected
        if added or start < end:
            self.model.replace([(start, end - start, added)])

    def _note(self) -> None:
        self._expected = self._selection()

    def type(self) -> None:
        char = self.random.choice("abc defgh ,.-'")
        self._note()
        QTest.keyClick(self.editor, char)
        self._put(units(char, Origin.TYPED))

    def newline(self) -> None:
        self._note()
        QTest.keyClick(self.editor, Qt.Key.Key_Return)
        self._put(units("\n", Origin.TYPED))

    def _delete(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        start, end = self._selection()
        length = len(self.model.units)
        QTest.keyClick(self.editor, key, modifiers)
        if start == end:
            gone = length - (self.editor.document().characterCount() - 1)
            start, end = (start, start + gone) if key == Qt.Key.Key_Delete else (start - gone, start)
        self._expected = (start, end)
        self._put([])

    def backspace(self) -> None:
        self._delete(Qt.Key.Key_Backspace)

    def delete(self) -> None:
        self._delete(Qt.Key.Key_Delete)

    def delete_word(self) -> None:
        self._delete(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    def accept(self) -> None:
        self._note()
        text = "".join(self.random.choices(WORDS, k=self.random.randint(1, 4)))
        self.editor.insert_accepted(text)
        self._put(units(text, Origin.ACCEPTED))

    def copy(self) -> None:
        start, end = self._selection()
        if start < end:
            self.editor.copy()
            self.copied = self.model.units[start:end]

    def cut(self) -> None:
        self._note()
        start, end = self._expected
        if start < end:
            self.editor.cut()
            self.copied = self.model.units[start:end]
            self._put([])

    def paste(self) -> None:
        if not self.copied:
            return
        self._note()
        self.editor.paste()
        self._put(self.copied)

    def foreign(self) -> None:
        self._note()
        text = "".join(self.random.choices(WORDS, k=self.random.randint(1, 3)))
        mime = QMimeData()
        mime.setText(text)
        self.editor.insertFromMimeData(mime)
        self._put(units(text, Origin.PASTED))

    def undo(self) -> None:
        self.editor.undo()

    def redo(self) -> None:
        QTest.keyClick(
            self.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

    def _place(self) -> int:
        """Return a random position that is not inside a character."""
        at = self.random.randint(0, len(self.model.units))
        while 0 < at < len(self.model.units) and self._half(at):
            at -= 1
        return at

    def _half(self, at: int) -> bool:
        units_before = 0
        while at - units_before > 0 and ord(self.model.units[at - units_before - 1][0]) > 0xFFFF:
            units_before += 1
        return units_before % 2 == 1

    def move(self) -> None:
        self.editor.set_caret(self._place())

    def select(self) -> None:
        start = self._place()
        end = min(len(self.model.units), start + self.random.randint(0, 12))
        while 0 < end < len(self.model.units) and self._half(end):
            end -= 1
        cursor = self.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def compose(self) -> None:
        self._note()
        QApplication.sendEvent(self.editor, QInputMethodEvent("か", []))
        self._put([])
        self._keep_state(changed=self._expected[0] < self._expected[1])
        self._note()
        done = QInputMethodEvent()
        done.setCommitString("書く")
        QApplication.sendEvent(self.editor, done)
        self._put(units("書く", Origin.TYPED))

    def replace_all(self) -> None:
        places: list[tuple[int, int, list[Unit]]] = []
        at = 0
        while at < len(self.model.units):
            if self.model.units[at][0] in "awe" and self.random.random() < 0.3:
                length = 1
                text = self.random.choice(("", "oo", "w-", " "))
                places.append((at, length, units(text, Origin.TYPED)))
            at += 1
        if places:
            self.replacing.start([Replacement(at, at + gone, text_of(new)) for at, gone, new in places], at_once=True)
            self.model.replace(places)

    def reload(self) -> None:
        text = self.model.text
        at = len(text) // 3
        changed = text[:at] + "?!?" + text[at + 5 :]
        start = len(text[:at].encode("utf-16-le")) // 2
        gone = len(text[at : at + 5].encode("utf-16-le")) // 2
        if "!" not in text and "?" not in text:
            self.editor.replace_text(changed)
            self.model.replace([(start, gone, units("?!?", Origin.UNKNOWN))])

    def open(self) -> None:
        text = "A file that was here before.\nIt has two lines."
        self.editor.set_text(text)
        self.model.begin(text)
        self.state = 0


@pytest.mark.parametrize("seed", [1])
def test_every_origin_and_all_counts_hold_over_thousands_of_random_edits(
    qtbot: QtBot, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    writer = Writer(editor, seed)
    for number in range(EDITS):
        writer.step()
        writer.check(f"step {number}, after {list(writer.last)}")
    assert all(writer.done.get(name, 0) for name in ("undo", "redo", "cut", "paste", "accept", "open"))
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
