"""The bar under the text with the fields for finding and replacing; it knows nothing of the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from gpt2_desktop.app.finding import Query
from gpt2_desktop.app.texts import said, say, tr
from gpt2_desktop.ui.composing import composing_first
from gpt2_desktop.ui.fields import add_clear_button
from gpt2_desktop.ui.icons import IconButton
from gpt2_desktop.ui.looks import set_look

_FIELD_WIDTH: Final = 260
_STATE_WIDTH: Final = 200


class FindBar(QFrame):
    """Two rows: what to find and how, and what to put in its place.

    Signals:
        query_changed(): the text or the way it is looked for is another one.
        step_requested(int): go to the next match (1) or the one before (-1).
        everywhere_toggled(bool): all open texts shall be looked through, or this one only.
        scope_toggled(bool): matches shall lie in the selection, or may lie anywhere again.
        replace_requested(bool): replace the match that is selected, or (true) all.
        closed(): it went away by its button or Esc.
    """

    query_changed = Signal()
    step_requested = Signal(int)
    everywhere_toggled = Signal(bool)
    scope_toggled = Signal(bool)
    replace_requested = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        say(self.setAccessibleName, tr("Find and replace"))
        self.wanted = self._field(tr("Find"))
        self.replacement = self._field(tr("Replace with"))
        self.wanted.textChanged.connect(self._changed)
        self.match_case = self._toggle("Aa", tr("Match case"))
        self.whole_word = self._toggle(tr("Word"), tr("Whole words only"))
        self.regex = self._toggle("\u200e.*\u200e", tr("Regular expression; the replacement may use \\1 or \\g<name>"))
        for button in (self.match_case, self.whole_word, self.regex):
            button.toggled.connect(self._changed)
        self.in_selection = self._toggle(tr("In selection"), tr("Only inside the text that is selected now"))
        self.in_selection.toggled.connect(self.scope_toggled)
        self.everywhere = self._toggle(tr("All texts"), tr("In all open texts"))
        self.everywhere.toggled.connect(self.everywhere_toggled)
        self.everywhere.hide()
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setMinimumWidth(_STATE_WIDTH)
        self.previous = IconButton("chevron-up", tr("Previous match (Shift+Enter)"))
        self.next = IconButton("chevron-down", tr("Next match (Enter)"))
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        close = IconButton("close", tr("Close (Esc)"))
        close.clicked.connect(self.close_bar)
        self.replace_one = said(QPushButton(), tr("Replace"))
        say(self.replace_one.setToolTip, tr("Replace this match and go to the next (Enter in the field)"))
        self.replace_all = said(QPushButton(), tr("Replace all"))
        say(self.replace_all.setToolTip, tr("Replace every match; one undo takes all of it back"))
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self._lay_out(close)
        self.set_state("")
        self.hide()

    def _lay_out(self, close: QWidget) -> None:
        how = QHBoxLayout()
        how.setSpacing(2)
        for button in (self.match_case, self.whole_word, self.regex, self.in_selection, self.everywhere):
            how.addWidget(button)
        self._second_row = QWidget()
        second = QHBoxLayout(self._second_row)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.replace_one)
        second.addWidget(self.replace_all)
        second.addStretch(1)
        go = QHBoxLayout()
        go.setSpacing(2)
        for widget in (self.previous, self.next, close):
            go.addWidget(widget)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.wanted, 0, 0)
        grid.addLayout(how, 0, 1)
        grid.addWidget(self.state, 0, 2)
        grid.addLayout(go, 0, 3)
        grid.addWidget(self.replacement, 1, 0)
        grid.addWidget(self._second_row, 1, 1, 1, 3)
        grid.setColumnStretch(2, 1)
        for first, following in zip(order := self._tab_order(close), order[1:], strict=False):
            QWidget.setTabOrder(first, following)

    def _tab_order(self, close: QWidget) -> list[QWidget]:
        return [
            self.wanted,
            self.replacement,
            self.match_case,
            self.whole_word,
            self.regex,
            self.in_selection,
            self.everywhere,
            self.previous,
            self.next,
            self.replace_one,
            self.replace_all,
            close,
        ]

    # What is in it

    def query(self) -> Query:
        """Return what is looked for, without a scope."""
        return Query(
            self.wanted.text(), self.regex.isChecked(), self.whole_word.isChecked(), self.match_case.isChecked()
        )

    def set_state(self, text: str, *, problem: bool = False) -> None:
        """Say how many there are, or what is wrong."""
        look = "problem" if problem else "muted"
        say(self.state.setText, text)
        say(self.state.setAccessibleName, text or tr("Matches"))
        set_look(self.state, look)

    def set_several(self, several: bool) -> None:
        """Offer to look through all open texts, where there are several."""
        self.everywhere.setVisible(several)
        if not several:
            self.everywhere.setChecked(False)

    def open(self, *, replacing: bool) -> None:
        """Show the bar with the focus in the field to find, with or without the row for replacing."""
        self.replacement.setVisible(replacing)
        self._second_row.setVisible(replacing)
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()

    @Slot()
    def close_bar(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                if watched is self.replacement and not backwards:
                    self._replace_one()
                else:
                    self.step_requested.emit(-1 if backwards else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # Parts

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        say(field.setPlaceholderText, name)
        say(field.setAccessibleName, name)
        field.setMinimumWidth(_FIELD_WIDTH)
        add_clear_button(field)
        field.installEventFilter(self)
        composing_first(field)
        return field

    def _toggle(self, text: str, meaning: str) -> QToolButton:
        button = QToolButton()
        say(button.setText, text)
        say(button.setToolTip, meaning)
        say(button.setAccessibleName, meaning)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _changed(self) -> None:
        self.query_changed.emit()

    @Slot()
    def _go_on(self) -> None:
        self.step_requested.emit(1)

    @Slot()
    def _go_back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _replace_one(self) -> None:
        self.replace_requested.emit(False)

    @Slot()
    def _replace_all(self) -> None:
        self.replace_requested.emit(True)
