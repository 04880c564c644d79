"""The words that the writer added to the dictionary, to look through and to take back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.texts import said, say, tr


class OwnWordsDialog(QDialog):
    """A list with a field that narrows it down.  What is removed is removed at once."""

    def __init__(self, parent: QWidget, speller: Speller) -> None:
        super().__init__(parent)
        self._speller = speller
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, tr("Your words"))
        self.field = QLineEdit(clearButtonEnabled=True)
        say(self.field.setPlaceholderText, tr("Find a word"))
        say(self.field.setAccessibleName, tr("Find a word"))
        self.words = QListWidget()
        say(self.words.setAccessibleName, tr("Words that you added"))
        self.words.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.empty = said(QLabel(wordWrap=True), tr("You have added no words yet. Right-click a marked word to do so."))
        self.empty.setProperty("look", "muted")
        self.remove = said(QPushButton(), tr("&Remove"))
        self.remove.clicked.connect(self._remove)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.words, self._remove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.empty)
        layout.addWidget(self.words, 1)
        layout.addLayout(row)
        self.field.textChanged.connect(self._fill)
        self.words.itemSelectionChanged.connect(self._update)
        speller.changed.connect(self._fill)
        self.resize(340, 420)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        wanted = self.field.text().casefold()
        self.words.clear()
        self.words.addItems([word for word in self._speller.own.in_order() if wanted in word.casefold()])
        self.empty.setVisible(not self._speller.own.words)
        self._update()

    @Slot()
    def _update(self) -> None:
        self.remove.setEnabled(bool(self.words.selectedItems()))

    @Slot()
    def _remove(self) -> None:
        words = [item.text() for item in self.words.selectedItems()]
        if words:
            self._speller.remove(*words)
