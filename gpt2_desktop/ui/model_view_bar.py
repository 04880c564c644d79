"""The bar under the text while it shows the model's view: what the colours mean, and the figures of one word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gpt2_desktop.app.predictability import Expectedness
from gpt2_desktop.app.texts import computed, say, tr
from gpt2_desktop.ui.icons import IconButton
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.looks import set_look
from gpt2_desktop.ui.word_figures import step_name

_PAD: Final = 4


class Sample(QWidget):
    """A few words as words of a step look in the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = ""
        self._format = QTextCharFormat()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        say(self.set_text, text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_format(self, look: QTextCharFormat) -> None:
        self._format = look
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2 * _PAD, metrics.height() + _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._format.background())
        layout = QTextLayout(self._text, self.font())
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = 0, len(self._text), QTextCharFormat(self._format)
        span.format.setForeground(self.palette().windowText())
        layout.setFormats([span])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width())
        layout.endLayout()
        layout.draw(painter, QPointF(_PAD, (self.height() - line.height()) / 2))


class ModelViewBar(QFrame):
    """Legend, figures, and a button that ends the view.

    Signals:
        closed(): the button was pressed.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        say(self.setAccessibleName, tr("Model's view"))
        title = QLabel()
        say(title.setText, tr("Among the model's guesses, each word was:"))
        self._samples = {step: Sample(step_name(step)) for step in Expectedness}
        self.word = ElidedLabel()
        close = IconButton("close", tr("End the model's view"))
        close.clicked.connect(self.closed)
        legend = QHBoxLayout()
        legend.setSpacing(8)
        legend.addWidget(title)
        for sample in self._samples.values():
            legend.addWidget(sample)
        legend.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 5, 8, 6)
        layout.setVerticalSpacing(4)
        layout.addWidget(self.word, 0, 0)
        layout.addWidget(close, 0, 1)
        layout.addLayout(legend, 1, 0, 1, 2)
        self.show_word("")
        self.hide()

    def set_formats(self, formats: Mapping[Expectedness, QTextCharFormat]) -> None:
        for step, sample in self._samples.items():
            sample.set_format(formats[step])

    def show_word(self, text: str, *, problem: bool = False) -> None:
        """Show the figures of a word, or why there are none; an empty text shows what to do."""
        shown = text or tr("Put the cursor on a word, or the mouse over it, for its figures.")
        say(self.word.setText, shown)
        say(self.word.setAccessibleName, computed(lambda: f"{tr('Figures')}: {shown}"))
        set_look(self.word, "problem" if problem else "" if text else "muted")
