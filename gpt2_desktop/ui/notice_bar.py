"""A line above the text that says what happened and offers what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gpt2_desktop.app.texts import said, say, tr


class NoticeBar(QFrame):
    """Shows one notice at a time, newest last; a dialog would stop the writing, this does not.

    Signals:
        presented(object): a notice that is shown from now on.
    """

    presented = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "warning")
        self._shown = ""
        self._waiting: list[tuple[str, Sequence[tuple[str, Callable[[], None]]]]] = []
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 8, 10, 8)
        self._layout.addWidget(self._label)
        say(self.setAccessibleName, tr("Notice"))
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now; empty where nothing is."""
        return self._label.text() if not self.isHidden() else ""

    def show_notice(self, text: str, choices: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Show ``text`` with a button for each choice, or with Close; waits while another is shown."""
        if self.isHidden():
            self._present(text, choices)
        elif text != self._shown and all(text != waiting for waiting, _ in self._waiting):
            self._waiting.append((text, choices))

    def withdraw(self, text: str) -> None:
        """Take a notice away that no longer holds, shown or waiting."""
        self._waiting = [waiting for waiting in self._waiting if waiting[0] != text]
        if not self.isHidden() and self._shown == text:
            self._next()

    def _present(self, text: str, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        self._shown = text
        say(self._label.setText, text)
        say(self.setAccessibleDescription, text)
        for label, action in choices or ((tr("Close"), _nothing),):
            button = said(QPushButton(), label)
            button.clicked.connect(action)
            button.clicked.connect(partial(self._chosen, button))
            self._layout.addWidget(button)
            self._buttons.append(button)
        self.show()
        self.presented.emit(text)

    def _chosen(self, button: QPushButton, _checked: bool = False) -> None:
        # The choice may have withdrawn its notice itself; what is shown by now is another one.
        if button in self._buttons:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            self._present(*self._waiting.pop(0))
        else:
            self.hide()


def _nothing() -> None:
    pass
