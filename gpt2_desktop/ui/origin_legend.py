"""A line under the text that says which look stands for which origin, while the text shows them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt2_desktop.app.origin_names import NAMES
from gpt2_desktop.app.texts import computed, interface, say, tr
from gpt2_desktop.text.utf16 import utf16_length
from gpt2_desktop.ui.origin_layer import origin_formats
from gpt2_desktop.ui.theme import Colors

_GAP: Final = "     "
_MARGIN: Final = 5


class OriginLegend(QWidget):
    """Draws each name in the look that it stands for, by the formats that the text itself has."""

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._colors = colors
        self._layout = QTextLayout()
        say(self.setAccessibleName, tr("Looks of the origins"))
        say(self.setAccessibleDescription, computed(lambda: ", ".join(tr(name) for name in NAMES.values())))
        interface.changed.connect(self._lay_out)
        self._lay_out()
        self.hide()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self._lay_out()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() * max(1, self._layout.lineCount())
        return QSize(0, height + 2 * _MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colors.color("background"))
        painter.setPen(self._colors.color("text"))
        x = max(_MARGIN, (self.width() - self._layout.boundingRect().width()) / 2)
        self._layout.draw(painter, QPointF(x, _MARGIN))
        painter.end()

    @Slot()
    def _lay_out(self) -> None:
        text, formats = "", []
        for origin, look in origin_formats(self._colors).items():
            name = tr(NAMES[origin])
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = utf16_length(text), utf16_length(name), look
            formats.append(span)
            text += name + _GAP
        self._layout.setText(text.rstrip())
        self._layout.setFont(self.font())
        self._layout.setFormats(formats)
        self._layout.beginLayout()
        self._layout.createLine()
        self._layout.endLayout()
        self.updateGeometry()
        self.update()
