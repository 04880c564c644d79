"""The question about unsaved changes, asked in a bar above the text that it is about."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gpt2_desktop.app.texts import Text, say, tr

logger = logging.getLogger(__name__)


class UnsavedAnswer(StrEnum):
    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class UnsavedQuestion(QFrame):
    """Stands at the top of its parent until it is answered; Esc is Cancel.

    Attributes:
        text: what is asked.
        buttons: by the answers that they give.
    """

    def __init__(
        self, parent: QWidget, text: Text, labels: dict[UnsavedAnswer, Text], answer: Callable[[UnsavedAnswer], None]
    ) -> None:
        super().__init__(parent)
        self._answer: Callable[[UnsavedAnswer], None] | None = answer
        logger.debug("asks about unsaved changes")
        self._before = QApplication.focusWidget()
        self.text = text
        self.setProperty("look", "warning")
        say(self.setAccessibleName, tr("Unsaved changes"))
        say(self.setAccessibleDescription, text)
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        say(label.setText, text)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addWidget(label)
        self.buttons: dict[UnsavedAnswer, QPushButton] = {}
        for kind, name in labels.items():
            button = QPushButton()
            say(button.setText, name)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, kind=kind: self.give(kind))
            layout.addWidget(button)
            self.buttons[kind] = button
        place = parent.layout()
        if isinstance(place, QBoxLayout):
            place.insertWidget(0, self)
        self.show()
        self.buttons[UnsavedAnswer.SAVE].setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self, kind: UnsavedAnswer) -> None:
        """Answer; the second time does nothing."""
        answer, self._answer = self._answer, None
        if answer is None:
            return
        self.hide()
        if self._before is not None and self.isAncestorOf(QApplication.focusWidget() or self):
            self._before.setFocus()
        self.deleteLater()
        answer(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give(UnsavedAnswer.CANCEL)
        else:
            super().keyPressEvent(event)


def ask(parent: QWidget, document: str, answer: Callable[[UnsavedAnswer], None]) -> None:
    """Ask what becomes of unsaved changes to the text called ``document``."""
    UnsavedQuestion(
        parent,
        tr("Save the changes to “{name}”? They are lost if you do not save them.", name=document),
        {
            UnsavedAnswer.SAVE: tr("&Save"),
            UnsavedAnswer.DISCARD: tr("&Discard"),
            UnsavedAnswer.CANCEL: tr("Cancel"),
        },
        answer,
    )


def ask_all(parent: QWidget, documents: list[str], answer: Callable[[UnsavedAnswer], None]) -> None:
    """Ask what becomes of the unsaved changes to several texts."""
    UnsavedQuestion(
        parent,
        tr(
            "Save the changes to these texts? They are lost if you do not save them.\n{names}",
            names=", ".join(f"“{name}”" for name in documents),
        ),
        {
            UnsavedAnswer.SAVE: tr("&Save all"),
            UnsavedAnswer.DISCARD: tr("&Discard all"),
            UnsavedAnswer.CANCEL: tr("Cancel"),
        },
        answer,
    )
