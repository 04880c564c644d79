"""Light styling of Markdown: marks are quiet, headings bold; nothing in the document changes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout

from gpt2_desktop.text.markdown import Look, spans
from gpt2_desktop.text.utf16 import to_utf16
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.theme import Colors

_UNSTYLED: Final = -1
_EDITED_AT_ONCE: Final = 200
"""Paragraphs of one change that are styled in the same turn; the others when they are seen."""


class MarkdownStyle(QObject):
    """Styles the paragraphs that can be seen, and the one that is edited in the same turn.

    A paragraph's state is the number of the styling that it has, so that none is looked at twice.  The styling goes
    through the ghost's renderer, which keeps both apart in the layout.
    """

    def __init__(self, editor: Editor, headings: HeadingIndex) -> None:
        super().__init__(editor)
        self._editor = editor
        self._headings = headings
        self._looks: dict[Look, QTextCharFormat] = {look: QTextCharFormat() for look in Look}
        self._looks[Look.HEADING].setFontWeight(QFont.Weight.Bold)
        self._looks[Look.STRONG].setFontWeight(QFont.Weight.Bold)
        self._looks[Look.EMPHASIS].setFontItalic(True)
        self._on = False
        self._edition = 0
        self._fences = headings.fence_edition
        editor.ghost.styles = self._ranges
        editor.view_moved.connect(self._style_visible)
        editor.composed.connect(self._style_caret)
        editor.document().contentsChange.connect(self._edited)

    def set_on(self, on: bool) -> None:
        """Style from now on, or take the styling away."""
        if on != self._on:
            self._on = on
            self._again()

    def set_colors(self, colors: Colors) -> None:
        for look, role in (
            (Look.MARK, "ghost"),
            (Look.CODE, "muted"),
            (Look.QUOTE, "muted"),
            (Look.LINK, "accent"),
        ):
            self._looks[look].setForeground(colors.color(role))
        self._again()

    def _again(self) -> None:
        """Style everything anew as soon as it is seen."""
        self._edition += 1
        self._style_visible()

    @Slot(int, int, int)
    def _edited(self, position: int, _removed: int, added: int) -> None:
        document = self._editor.document()
        block = document.findBlock(position)
        end = position + added
        number = 0
        while block.isValid() and block.position() <= end:
            if number < _EDITED_AT_ONCE:
                self._dress(block)
            else:
                block.setUserState(_UNSTYLED)
            number += 1
            block = block.next()
        if self._fences != self._headings.fence_edition:
            self._fences = self._headings.fence_edition
            self._again()

    @Slot()
    def _style_visible(self) -> None:
        block = self._editor.firstVisibleBlock()
        last = self._editor.document().findBlock(self._editor.visible_span()[1]).blockNumber()
        while block.isValid() and block.blockNumber() <= last + 1:
            if block.userState() != self._edition:
                self._dress(block)
            block = block.next()

    @Slot()
    def _style_caret(self) -> None:
        self._dress(self._editor.textCursor().block())

    def _dress(self, block: QTextBlock) -> None:
        had_none = block.userState() == _UNSTYLED and not block.layout().formats()
        block.setUserState(self._edition)
        if had_none and not self._ranges(block):
            return
        self._editor.ghost.dress(block)

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if not self._on:
            return []
        text = block.text()
        ranges = []
        for start, end, look in spans(text, in_code=self._headings.in_code(block.blockNumber())):
            span = QTextLayout.FormatRange()
            span.start = to_utf16(text, start)
            span.length = to_utf16(text, end) - span.start
            span.format = self._looks[look]
            ranges.append(span)
        return ranges
