"""The scoreboard's plot: words saved by day, and how long ghost text took to come."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt2_desktop.app.figures import Figures
from gpt2_desktop.app.texts import Text, interface, number, say, short_date, tr
from gpt2_desktop.ui.theme import Colors

_LEFT: Final = 52
_GAP: Final = 10
_SHARE: Final = 0.6
"""Of the height, for the words; the rest is for the waits."""


@dataclass(frozen=True, slots=True)
class Day:
    """The figures of one day, all kinds of documents together."""

    day: date
    figures: Figures


class ScoreboardPlot(QWidget):
    """Bars above a line, a column for each day; what they show is in its accessible description too."""

    def __init__(self, days: Sequence[Day], colors: Colors) -> None:
        super().__init__()
        self._days = list(days)
        self._colors = colors
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 200)
        say(self.setAccessibleName, tr("Plot of words saved by day, and of waits"))
        say(self.setAccessibleDescription, self._summary())
        interface.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    def set_days(self, days: Sequence[Day]) -> None:
        self._days = list(days)
        say(self.setAccessibleDescription, self._summary())
        self.update()

    def _summary(self) -> Text:
        if not self._days:
            return tr("Nothing has been counted yet.")
        best = max(self._days, key=lambda each: each.figures.net_words)
        return tr("Most words saved: {words}, on {day}.", words=round(best.figures.net_words), day=short_date(best.day))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = self.fontMetrics().height() + 4
        footer = heading
        room = self.height() - 2 * heading - footer - 2 * _GAP
        words = QRectF(_LEFT, heading + _GAP / 2, self.width() - _LEFT - 8, room * _SHARE)
        waits = QRectF(_LEFT, words.bottom() + _GAP + heading, words.width(), room * (1 - _SHARE))
        self._title(painter, words, tr("Words saved"))
        self._title(painter, waits, tr("Wait in ms: half come within, and 95 of 100"))
        self._bars(painter, words)
        self._lines(painter, waits)
        self._write_days(painter, waits, footer)

    def _title(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setPen(self._colors.color("muted"))
        height = self.fontMetrics().height()
        above = QRectF(area.left(), area.top() - height - 4, area.width(), height)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, text)

    def _axis(self, painter: QPainter, area: QRectF, value: float, y: float) -> None:
        painter.setPen(self._colors.color("border"))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(self._colors.color("muted"))
        height = self.fontMetrics().height()
        painter.drawText(QRectF(0, y - height / 2, _LEFT - 6, height), Qt.AlignmentFlag.AlignRight, number(value))

    def _column(self, area: QRectF) -> float:
        return area.width() / max(1, len(self._days))

    def _bars(self, painter: QPainter, area: QRectF) -> None:
        values = [each.figures.net_words for each in self._days]
        top, bottom = max([1.0, *values]), min([0.0, *values])
        top = _nice(top)
        bottom = -_nice(max(1.0, -bottom)) if bottom < 0 else 0.0

        def height(value: float) -> float:
            return area.bottom() - (value - bottom) / (top - bottom) * area.height()

        for value in dict.fromkeys((top, 0.0, bottom)):
            self._axis(painter, area, value, height(value))
        column = self._column(area)
        for index, value in enumerate(values):
            left = area.left() + (index + 0.15) * column
            color = self._colors.color("accent" if value >= 0 else "problem")
            upper, lower = height(max(0.0, value)), height(min(0.0, value))
            painter.fillRect(QRectF(left, upper, column * 0.7, lower - upper), color)

    def _lines(self, painter: QPainter, area: QRectF) -> None:
        series = [[each.figures.wait(share) for each in self._days] for share in (0.5, 0.95)]
        top = _nice(max([1.0, *(value for values in series for value in values if value is not None)]))
        for value in (top, 0.0):
            self._axis(painter, area, value, area.bottom() - value / top * area.height())
        column = self._column(area)
        looks = (("accent", Qt.PenStyle.SolidLine), ("muted", Qt.PenStyle.DashLine))
        for values, (role, style) in zip(series, looks, strict=True):
            before: QPointF | None = None
            for index, wait in enumerate(values):
                if wait is None:
                    before = None
                    continue
                point = QPointF(area.left() + (index + 0.5) * column, area.bottom() - wait / top * area.height())
                self._mark(painter, before, point, QPen(self._colors.color(role), 1.5, style))
                before = point

    def _mark(self, painter: QPainter, before: QPointF | None, point: QPointF, pen: QPen) -> None:
        painter.setPen(pen)
        if before is not None:
            painter.drawLine(before, point)
        painter.setPen(QPen(pen.color(), pen.widthF()))
        painter.setBrush(pen.color() if pen.style() is Qt.PenStyle.SolidLine else self._colors.color("window"))
        painter.drawEllipse(point, 2.5, 2.5)

    def _write_days(self, painter: QPainter, area: QRectF, height: float) -> None:
        if not self._days:
            return
        painter.setPen(self._colors.color("muted"))
        below = QRectF(area.left(), area.bottom() + 4, area.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, short_date(self._days[0].day))
        if len(self._days) > 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, short_date(self._days[-1].day))


def _nice(value: float) -> float:
    """Return the next round number from a positive one on."""
    step = 10.0 ** math.floor(math.log10(value))
    return next((factor * step for factor in (1, 2, 5) if factor * step >= value), 10 * step)
