"""The model's view of the text: each word coloured by how expected it was, with its figures at hand."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QToolTip

from gpt2_desktop.app.predictability import Predictability
from gpt2_desktop.app.texts import Text, percent, tr
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.text.passages import Passage
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.lines import position_at
from gpt2_desktop.ui.model_view_bar import ModelViewBar
from gpt2_desktop.ui.predictability_layer import PredictabilityLayer, WordFigures
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.theme import Colors
from gpt2_desktop.ui.word_figures import formats, sentence

_ASK_MS: Final = 200
"""How long nothing has changed and moved when passages are asked for: not between the keys of a word."""
_CARET_MS: Final = 60


class ModelView(QObject):
    """Shows one editor at a time as the model sees it.  While it is off, nothing is connected and nothing runs.

    Signals:
        on_changed(bool): it was switched on or off.
        told(object): the line about a word that was asked for, for a screen reader.
    """

    on_changed = Signal(bool)
    told = Signal(object)

    def __init__(
        self, editor: Editor, predictability: Predictability, bar: ModelViewBar, status: StatusBar, colors: Colors
    ) -> None:
        super().__init__(bar)
        self._editor = editor
        self._predictability = predictability
        self._bar = bar
        self._status = status
        self._formats = formats(colors)
        self._on = False
        self._tell = False
        self._places: dict[Passage, list[int]] = {}
        self._ask_timer = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._ask_timer.timeout.connect(self._ask)
        self._caret_timer = QTimer(self, singleShot=True, interval=_CARET_MS)
        self._caret_timer.timeout.connect(self._show_caret)
        bar.closed.connect(self.toggle)
        bar.set_formats(self._formats)

    @property
    def on(self) -> bool:
        return self._on

    @property
    def busy(self) -> bool:
        """Whether passages are about to be asked for."""
        return self._ask_timer.isActive()

    @Slot()
    def toggle(self) -> None:
        self.set_on(not self._on)

    def set_on(self, on: bool) -> None:
        if on == self._on:
            return
        self._on = on
        self._bar.setVisible(on)
        if on:
            self._predictability.scored.connect(self._scored)
            self._predictability.progressed.connect(self._progressed)
            self._predictability.problem.connect(self._show_caret)
            self._begin()
        else:
            self._end()
            self._predictability.scored.disconnect(self._scored)
            self._predictability.progressed.disconnect(self._progressed)
            self._predictability.problem.disconnect(self._show_caret)
            self._predictability.stop()
            self._status.set_model_view("")
            self._tell = False
        self.on_changed.emit(on)

    def turn_to(self, editor: Editor) -> None:
        """Show another editor's text from now on."""
        if editor is self._editor:
            return
        if self._on:
            self._end()
        self._editor = editor
        if self._on:
            self._begin()

    def set_model(self, info: ModelInfo) -> None:
        """Show the view of this model."""
        self._predictability.set_model(info)
        if self._on:
            self._layer.forget_shown()
            self._show_caret()

    def set_colors(self, colors: Colors) -> None:
        self._formats = formats(colors)
        self._bar.set_formats(self._formats)
        if self._on:
            self._layer.set_formats(self._formats)

    def tell_word(self) -> None:
        """Show and say the figures of the word at the caret, once they are there; switches the view on for it."""
        self._tell = True
        self.set_on(True)
        self._show_caret()

    def close(self) -> None:
        self.set_on(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            figures = self._word_under(event.pos())
            if figures is not None:
                self._show_tip(figures, event.globalPos())
                return True
        return super().eventFilter(watched, event)

    # One editor

    @property
    def _layer(self) -> PredictabilityLayer:
        layer = self._editor.findChild(PredictabilityLayer)
        return layer if layer is not None else PredictabilityLayer(self._editor, self._predictability)

    def _begin(self) -> None:
        editor = self._editor
        self._layer.set_formats(self._formats)
        self._layer.set_on(True)
        editor.document().contentsChange.connect(self._changed)
        editor.view_moved.connect(self._ask_soon)
        editor.cursorPositionChanged.connect(self._caret_soon)
        editor.viewport().installEventFilter(self)
        self._ask_soon()
        self._show_caret()

    def _end(self) -> None:
        editor = self._editor
        self._ask_timer.stop()
        self._caret_timer.stop()
        editor.document().contentsChange.disconnect(self._changed)
        editor.view_moved.disconnect(self._ask_soon)
        editor.cursorPositionChanged.disconnect(self._caret_soon)
        editor.viewport().removeEventFilter(self)
        self._layer.set_on(False)
        self._places = {}

    @Slot(int, int, int)
    def _changed(self, _position: int, _removed: int, _added: int) -> None:
        self._ask_soon()

    @Slot()
    def _ask_soon(self) -> None:
        self._ask_timer.start()

    @Slot()
    def _caret_soon(self) -> None:
        if not self._caret_timer.isActive():
            self._caret_timer.start()

    @Slot()
    def _ask(self) -> None:
        self._places = {}
        wanted = self._layer.wanted()
        for number, passage in wanted:
            self._places.setdefault(passage, []).append(number)
        self._predictability.want([passage for _, passage in wanted])

    @Slot(object)
    def _scored(self, passage: Passage) -> None:
        for number in self._places.get(passage, ()):
            self._layer.refresh(number, passage)
        self._caret_soon()

    @Slot(int, int)
    def _progressed(self, done: int, wanted: int) -> None:
        reading = done < wanted and not self._predictability.failure
        self._status.set_model_view(tr("Reading: {share}", share=percent(done / wanted)) if reading else "")

    # One word

    @Slot()
    def _show_caret(self) -> None:
        failure = self._predictability.failure
        figures = self._layer.word_at(self._editor.textCursor().position())
        if failure:
            self._bar.show_word(failure, problem=True)
        else:
            self._bar.show_word(sentence(figures.text, figures.score) if figures is not None else "")
        if self._tell and (failure or figures is not None or not (self.busy or self._predictability.busy)):
            self._tell = False
            self._say(figures, failure)

    def _say(self, figures: WordFigures | None, failure: str) -> None:
        if figures is None or failure:
            text: str = failure or tr("There is no word at the cursor.")
            self.told.emit(text)
            self._bar.show_word(text, problem=bool(failure))
            return
        self.told.emit(sentence(figures.text, figures.score))
        corner = self._editor.cursorRect().bottomLeft()
        self._show_tip(figures, self._editor.viewport().mapToGlobal(corner))

    def _show_tip(self, figures: WordFigures, where: QPoint) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(figures.start)
        begin = self._editor.cursorRect(cursor)
        cursor.setPosition(figures.end)
        end = self._editor.cursorRect(cursor)
        area = begin.united(end) if begin.top() == end.top() else QRect()
        text: Text = sentence(figures.text, figures.score)
        QToolTip.showText(where, f"<span>{html.escape(text)}</span>", self._editor.viewport(), area)

    def _word_under(self, point: QPoint) -> WordFigures | None:
        position = position_at(self._editor, point)
        return None if position is None else self._layer.word_at(position)
