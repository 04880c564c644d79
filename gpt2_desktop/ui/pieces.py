"""Lines that are too long to be laid out in the time of a key: several paragraphs in the document, one in the file."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from gpt2_desktop.text.pieces import in_pieces

_MARK: Final = QTextFormat.Property.UserProperty.value + 61
"""Property of a paragraph that goes on the line of the one before: a number that no other paragraph has.

As a part of the paragraph's format it moves with it, and comes back with undo.
"""

_LINE_END: Final = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")


class Pieces(QObject):
    """Knows which paragraphs of a document go on the line of the one before them.

    While there are no such paragraphs, nothing is done at all.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._marks: list[int] = []  # of each paragraph, 0 for none; empty while there are no pieces
        self._next_mark = 1
        self._marking = False
        self._changed = slice(0, 0)
        self._before = 0
        document.contentsChange.connect(self._follow)
        document.contentsChanged.connect(self._settle)

    @property
    def settling(self) -> bool:
        """Whether a change is only one of marks."""
        return self._marking

    def __bool__(self) -> bool:
        """Whether there may be pieces."""
        return bool(self._marks)

    def lines(self, paragraphs: list[str]) -> list[str]:
        """Return the lines of which these are all paragraphs; takes time only where there are pieces."""
        if not self._marks:
            return paragraphs
        lines: list[list[str]] = []
        before = 0
        for text, mark in zip(paragraphs, self._marks, strict=True):
            if lines and mark and mark != before:
                lines[-1].append(text)
            else:
                lines.append([text])
            before = mark
        return ["".join(pieces) for pieces in lines]

    def goes_on(self, block: QTextBlock) -> bool:
        """Return whether a paragraph goes on the line of the one before it."""
        number = block.blockNumber()
        return bool(self._marks) and number > 0 and self._marks[number] not in (0, self._marks[number - 1])

    def is_piece(self, block: QTextBlock) -> bool:
        """Return whether a paragraph is only a part of its line."""
        following = block.next()
        return self.goes_on(block) or (following.isValid() and self.goes_on(following))

    def text_between(self, start: int, end: int) -> str:
        """Return what lies between two positions as it is in the file, with line feeds."""
        block = self._document.findBlock(start)
        cursor = QTextCursor(self._document)
        texts: list[str] = []
        while block.isValid() and block.position() <= end:
            if texts and not self.goes_on(block):
                texts.append("\n")
            cursor.setPosition(max(start, block.position()))
            cursor.setPosition(min(end, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
            texts.append(cursor.selectedText())
            block = block.next()
        return "".join(texts)

    def insert(self, cursor: QTextCursor, text: str) -> None:
        """Put a text in the place of what is selected, in one undo step, its overlong lines in pieces."""
        shown, going_on = in_pieces(_LINE_END.sub("\n", text))
        cursor.beginEditBlock()
        cursor.insertText(shown)
        first = cursor.blockNumber() - shown.count("\n")
        self._mark([first + number for number in going_on])
        cursor.endEditBlock()

    def show(self, going_on: list[int]) -> None:
        """Say of a text that was just set which paragraphs go on the line before; this cannot be undone."""
        self._marks = []
        if going_on:
            self._document.setUndoRedoEnabled(False)
            # Nothing changes for those who read the text, and all of them would read all of it again.
            self._document.blockSignals(True)
            self._mark(going_on)
            self._document.blockSignals(False)
            self._document.setUndoRedoEnabled(True)
            for mark, number in enumerate(going_on, self._next_mark - len(going_on)):
                self._marks[number] = mark

    def _mark(self, numbers: list[int]) -> None:
        if numbers and not self._marks:
            self._marks = [0] * self._document.blockCount()
            self._changed = slice(0, 0)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number in numbers:
            self._put(cursor, number, self._next_mark)
            self._next_mark += 1
        cursor.endEditBlock()

    def _put(self, cursor: QTextCursor, number: int, mark: int) -> None:
        cursor.setPosition(self._document.findBlockByNumber(number).position())
        look = QTextBlockFormat(cursor.blockFormat())
        if mark:
            look.setProperty(_MARK, mark)
        else:
            look.clearProperty(_MARK)
        cursor.setBlockFormat(look)

    @Slot(int, int, int)
    def _follow(self, position: int, _removed: int, added: int) -> None:
        if not self._marks:
            return
        document = self._document
        block = document.findBlock(position)
        first = block.blockNumber()
        end = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber() + 1
        replaced = slice(first, end + len(self._marks) - document.blockCount())
        if not self._marking:
            self._before, self._changed = self._marks[first], slice(first, end)
        marks = []
        for _ in range(first, end):
            marks.append(int(block.blockFormat().intProperty(_MARK)))
            block = block.next()
        self._marks[replaced] = marks

    @Slot()
    def _settle(self) -> None:
        """Take back what Qt makes of the marks where paragraphs come and go, in the same undo step.

        A paragraph that is split hands its mark on to its second half, whose break is the writer's own; an empty one
        that is joined with the next takes the next one's mark; and Return in an empty one takes its mark away.
        """
        if not self._marks or self._marking or self._changed.start == self._changed.stop:
            return
        first, end = self._changed.start, min(self._changed.stop + 1, len(self._marks))
        self._changed = slice(0, 0)
        wrong = [(first, self._before)] if self._marks[first] != self._before else []
        seen = {self._before, self._marks[first]}
        for number in range(first + 1, end):
            mark = self._marks[number]
            if mark and mark in seen:
                wrong.append((number, 0))
            seen.add(mark)
        if not wrong:
            return
        self._marking = True
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for number, mark in wrong:
            self._put(cursor, number, mark)
        cursor.endEditBlock()
        self._marking = False
