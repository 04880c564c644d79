"""A page of text: a column of a certain width in the middle of its view."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_SIDE_MARGIN: Final = 28
_TOP_MARGIN: Final = 36
_SAMPLE: Final = "It was the best of times, it was the worst of times, it was the age of wisdom"
_IN_THE_VIEWPORT: Final = (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle)


class CentredPage(QPlainTextEdit):
    """A `QPlainTextEdit` whose text has margins; `center_column` is to be called when its size changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_width = 74

    def set_text_font(self, font: QFont) -> None:
        self.setFont(font)
        self.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance("n"))
        self.center_column()

    def set_line_width(self, characters: int) -> None:
        """Keep the text column about this many characters wide, in the middle of the window."""
        self._line_width = characters
        self.center_column()

    def center_column(self) -> None:
        """Give the column its place."""
        metrics = QFontMetricsF(self.font())
        column = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._line_width)
        free = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - column
        side = max(_SIDE_MARGIN, free // 2)
        self.setViewportMargins(side, _TOP_MARGIN, side, 0)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        answer = super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)
        if isinstance(answer, QRectF) and query in _IN_THE_VIEWPORT:
            # Qt answers in the viewport's coordinates, and the viewport has the page's margins around it.
            return answer.translated(QPointF(self.viewport().pos()))
        return answer
