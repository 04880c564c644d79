"""Drawing ghost text inside the document's layout without touching the document.

The text goes into the pre-edit area of the caret's block, where input methods put what is being composed: it
wraps with the line, pushes the rest of the line aside and may take several lines, and is neither in the text,
nor on the undo stack, nor on the clipboard.

The formats of a layout count the pre-edit area, and there is one list of them: how a paragraph looks otherwise
(`ui/paragraph_looks.py`) goes through the renderer, which moves what is behind the ghost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from gpt2_desktop.text.utf16 import utf16_length

_LINE_SEPARATOR: Final = "\u2028"


class GhostRenderer:
    """Shows one piece of ghost text at the caret of an editor.

    Attributes:
        looks: returns how parts of a paragraph's own text look, in positions of that text.
    """

    def __init__(self, editor: QPlainTextEdit, color: QColor) -> None:
        self._editor = editor
        self._format = QTextCharFormat()
        self._format.setForeground(color)
        self._where: QTextCursor | None = None
        self._at = 0
        self.looks: Callable[[QTextBlock], list[QTextLayout.FormatRange]] = lambda _block: []
        self.text = ""

    def set_color(self, color: QColor) -> None:
        self._format.setForeground(color)
        if self.text:
            self.show(self.text)

    def show(self, text: str) -> None:
        """Show ``text`` at the caret in place of what was shown before; empty hides it."""
        caret = self._editor.textCursor()
        if self._where is not None and self._where.block() != caret.block():
            self._clear()
        elif not text and self._where is None:
            return
        self.text = text
        if not text:
            self._clear()
            return
        block = caret.block()
        self._at = caret.positionInBlock()
        block.layout().setPreeditArea(self._at, text.replace("\n", _LINE_SEPARATOR))
        self._where = QTextCursor(caret)
        # Return pressed at the ghost moves the caret to a new block; the ghost to clear is in the old one.
        self._where.setKeepPositionOnInsert(True)
        self._set_formats(block, self._ranges(block))

    def dress(self, block: QTextBlock) -> None:
        """Give a paragraph the looks that `looks` says, with the ghost left as it is.

        A paragraph in which an input method composes is left to it.
        """
        if block.layout().preeditAreaText() and not self._is_in(block):
            return
        ranges = self._ranges(block)
        if ranges != block.layout().formats():
            self._set_formats(block, ranges)

    def _clear(self) -> None:
        where, self._where = self._where, None
        self.text = ""
        if where is None:
            return
        where.block().layout().setPreeditArea(-1, "")
        self._set_formats(where.block(), self._ranges(where.block()))

    def _is_in(self, block: QTextBlock) -> bool:
        return self._where is not None and self._where.block() == block

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        ranges = self.looks(block)
        if self._is_in(block):
            length = utf16_length(self.text)
            ranges = [part for span in ranges for part in _moved(span, self._at, length)]
            ranges.append(format_range(self._at, length, self._format))
        return ranges

    def _set_formats(self, block: QTextBlock, ranges: list[QTextLayout.FormatRange]) -> None:
        block.layout().setFormats(ranges)
        self._editor.document().markContentsDirty(block.position(), block.length())


def _moved(span: QTextLayout.FormatRange, at: int, length: int) -> Iterator[QTextLayout.FormatRange]:
    """Yield a range as it is with ``length`` characters put in at ``at``: moved, or in two parts around them."""
    end = span.start + span.length
    if end <= at:
        yield span
    elif span.start >= at:
        yield format_range(span.start + length, span.length, span.format)
    else:
        yield format_range(span.start, at - span.start, span.format)
        yield format_range(at + length, end - at, span.format)


def format_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return how ``length`` UTF-16 units from ``start`` on look."""
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, look
    return span
