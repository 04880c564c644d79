"""Line spacing, and paragraphs from right to left at the right: QPlainTextEdit has neither."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

NORMAL: Final = 1.0
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_ROUNDING: Final = 0.05
"""Qt keeps the places of lines in 64ths of a pixel."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Puts the lines of a paragraph further apart, or closer together, than the font says.

    The lines are broken by Qt; only their places are changed, as soon as a paragraph was laid out and before it is
    painted or measured.  With normal spacing nothing is done at all.

    A paragraph that is written from right to left begins at the right, where Qt would put it at the left.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spacing = NORMAL

    @property
    def spacing(self) -> float:
        return self._spacing

    def set_spacing(self, spacing: float) -> None:
        """Space the lines anew; 1.0 is what the font says."""
        if spacing != self._spacing:
            self._spacing = spacing
            self.requestUpdate()
            document = self.document()
            # Every paragraph is laid out again when it is next seen.
            document.markContentsDirty(0, document.characterCount())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rectangle = super().blockBoundingRect(block)
        if block.isValid():
            _align(block)
        if self._spacing == NORMAL or not block.isValid() or not block.isVisible():
            return rectangle
        added = self._space(block.layout())
        if added:
            rectangle.setHeight(rectangle.height() + added)
        return rectangle

    def _space(self, layout: QTextLayout) -> float:
        """Move the lines of a paragraph that was just laid out to their places; return what its height grew by."""
        count = layout.lineCount()
        if not count:
            return 0.0
        # What is added lies above each line, so the last line's bottom is the paragraph's.
        first = layout.lineAt(0)
        if abs(first.y() - first.height() * (self._spacing - NORMAL)) < _ROUNDING:
            return 0.0
        before = layout.boundingRect().bottom()
        y = 0.0
        for number in range(count):
            line = layout.lineAt(number)
            y += line.height() * self._spacing
            line.setPosition(QPointF(line.x(), y - line.height()))
        return y - before


def _align(block: QTextBlock) -> None:
    """Put a paragraph that was just laid out to the side at which it begins; Qt looks this up as it paints."""
    layout = block.layout()
    option = layout.textOption()
    wanted = _RIGHT if block.textDirection() == Qt.LayoutDirection.RightToLeft else _LEFT
    if option.alignment() != wanted:
        option.setAlignment(wanted)
        layout.setTextOption(option)
