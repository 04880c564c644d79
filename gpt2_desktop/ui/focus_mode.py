"""Keeping the eye where one writes: all but the sentence or paragraph dimmed, and the caret's line held still."""

from __future__ import annotations

from typing import Any, Final, Literal

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock, QTextLine
from PySide6.QtWidgets import QApplication

from gpt2_desktop.text.focus import sentence_around
from gpt2_desktop.text.utf16 import from_utf16, to_utf16, utf16_length
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.theme import Colors

Focus = Literal["off", "sentence", "paragraph"]

_VEIL: Final = 0.62
"""How much of the page's colour lies over what is dimmed."""


class FocusMode(QObject):
    """Dims by a veil painted over the text, so that neither the document nor its layout is touched.

    Ghost text belongs to the sentence at the caret and is never dimmed; beside a selection nothing is.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._focus: Focus = "off"
        self._typewriter = False
        self._color = QColor()
        self._span: tuple[int, int] | None = None
        editor.overlays.append(self._paint)
        editor.cursorPositionChanged.connect(self._moved)
        editor.selectionChanged.connect(self._moved)
        editor.textChanged.connect(self._moved)

    def set_colors(self, colors: Colors) -> None:
        self._color = colors.color("background")
        self._color.setAlphaF(_VEIL)
        self._editor.viewport().update()

    def apply(self, focus: Focus, *, typewriter: bool) -> None:
        """Dim as the settings say, and hold the caret's line in the middle or not."""
        self._focus, self._span = focus, None
        self._editor.setCenterOnScroll(typewriter)
        if typewriter and not self._typewriter:
            self._editor.centerCursor()
        self._typewriter = typewriter
        self._moved()
        self._editor.viewport().update()

    @property
    def span(self) -> tuple[int, int] | None:
        """Where the text that is not dimmed begins and ends, in UTF-16 units; None where nothing is dimmed."""
        return self._span

    @Slot()
    def _moved(self) -> None:
        # A click that scrolls would move the text away under the mouse.
        if self._typewriter and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._editor.centerCursor()
        if self._focus == "off" and self._span is None:
            return
        span = self._find()
        if span != self._span:
            self._span = span
            self._editor.viewport().update()

    def _find(self) -> tuple[int, int] | None:
        cursor = self._editor.textCursor()
        if self._focus == "off" or cursor.hasSelection():
            return None
        block = cursor.block()
        start = block.position()
        if self._focus == "paragraph":
            return start, start + block.length() - 1
        text = block.text()
        first, last = sentence_around(text, from_utf16(text, cursor.positionInBlock()))
        return start + to_utf16(text, first), start + to_utf16(text, last)

    # Painting

    def _paint(self, event: QPaintEvent) -> None:
        if self._span is None:
            return
        editor = self._editor
        painter = QPainter(editor.viewport())
        width = editor.viewport().width()
        caret_block = editor.textCursor().block()
        block, place = editor.firstVisibleBlock(), editor.contentOffset()
        while block.isValid():
            area = editor.blockBoundingGeometry(block).translated(place)
            if area.top() > event.rect().bottom():
                break
            if block != caret_block:
                painter.fillRect(QRectF(0, area.top(), width, area.height()), self._color)
            else:
                self._paint_around(painter, block, area.topLeft(), width)
            block = block.next()
        painter.end()

    def _paint_around(self, painter: QPainter, block: QTextBlock, place: QPointF, width: float) -> None:
        """Veil what is before and behind the span in its paragraph, line by line."""
        assert self._span is not None
        layout = block.layout()
        # The layout counts the ghost, which is at the caret and so inside the span.
        start = self._span[0] - block.position()
        end = self._span[1] - block.position() + utf16_length(layout.preeditAreaText())
        # The layout's own option says "automatic".
        leftwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        top = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            bottom = line.y() + line.height()
            first, behind = line.textStart(), line.textStart() + line.textLength()
            strip = QRectF(0, place.y() + top, width, bottom - top)
            top = bottom
            last = number == layout.lineCount() - 1
            if (behind <= start and not last) or (first >= end and number):
                painter.fillRect(strip, self._color)
                continue
            before = _x(line, start) + place.x() if first < start else None
            after = _x(line, end) + place.x() if end < behind else None
            left, right = (after, before) if leftwards else (before, after)
            if left is not None:
                painter.fillRect(QRectF(0, strip.top(), left, strip.height()), self._color)
            if right is not None:
                painter.fillRect(QRectF(right, strip.top(), width - right, strip.height()), self._color)


def _x(line: QTextLine, position: int) -> float:
    # PySide returns the position that it may have moved to as well, which the stubs do not know.
    where: Any = line.cursorToX(position)
    return float(where[0])
