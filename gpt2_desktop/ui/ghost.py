"""Drawing ghost text inside the document's layout without touching the document.

The text goes into the pre-edit area of the caret's block, where input methods put what is being composed: it
wraps with the line, pushes the rest of the line aside and may take several lines, and is neither in the text,
nor on the undo stack, nor on the clipboard.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from gpt2_desktop.text.utf16 import utf16_length

_LINE_SEPARATOR: Final = "\u2028"


class GhostRenderer:
    """Shows one piece of ghost text at the caret of an editor."""

    def __init__(self, editor: QPlainTextEdit, color: QColor) -> None:
        self._editor = editor
        self._format = QTextCharFormat()
        self._format.setForeground(color)
        self._where: QTextCursor | None = None
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
        layout = block.layout()
        shown = text.replace("\n", _LINE_SEPARATOR)
        span = QTextLayout.FormatRange()
        span.start = caret.positionInBlock()
        span.length = utf16_length(shown)
        span.format = self._format
        layout.setPreeditArea(caret.positionInBlock(), shown)
        layout.setFormats([span])
        self._where = QTextCursor(caret)
        # Return pressed at the ghost moves the caret to a new block; the ghost to clear is in the old one.
        self._where.setKeepPositionOnInsert(True)
        self._relayout(self._where)

    def _clear(self) -> None:
        where, self._where = self._where, None
        self.text = ""
        if where is None:
            return
        layout = where.block().layout()
        layout.setPreeditArea(-1, "")
        layout.clearFormats()
        self._relayout(where)

    def _relayout(self, where: QTextCursor) -> None:
        block = where.block()
        self._editor.document().markContentsDirty(block.position(), block.length())
