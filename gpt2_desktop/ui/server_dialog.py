"""Use a server: where it is, what is sent to it, and the writer's word that it may be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.texts import interface, said, say, tr
from gpt2_desktop.ui.looks import set_look

_WIDTH: Final = 480
_STATE_LINES: Final = 3


class ServerDialog(QDialog):
    """Asks for a server and tells how connecting to it went; stays open until it went well.

    Signals:
        connect_wanted(str, str, str): address, the model's name or nothing, key or nothing.
    """

    connect_wanted = Signal(str, str, str)

    def __init__(self, address: str, model: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, tr("Use a server"))
        what = said(
            QLabel(wordWrap=True),
            tr(
                "Where this machine is too small for the larger models, a server can write the suggestions: vLLM, "
                "SGLang, llama.cpp and others that answer as OpenAI's completions do."
            ),
        )
        self._address = QLineEdit(address)
        say(
            self._address.setPlaceholderText,
            tr("{address}, or {local}", address="https://server.example.org", local="http://127.0.0.1:8000"),
        )
        self._model = QLineEdit(model)
        say(self._model.setPlaceholderText, tr("The server's first"))
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        say(self._key.setPlaceholderText, tr("If it asks for one; kept in the system's keyring"))
        form = QFormLayout()
        for title, field in ((tr("&Address"), self._address), (tr("&Model"), self._model), (tr("&Key"), self._key)):
            label = said(QLabel(), title)
            label.setBuddy(field)
            form.addRow(label, field)
        self._agreed = said(
            QCheckBox(), tr("I agree that the text before my cursor is sent to this server while I write.")
        )
        self._state = QLabel(wordWrap=True)
        say(self._state.setAccessibleName, tr("State"))
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Room from the start, so that nothing moves when there is something to say.
        self._state.setMinimumHeight(_STATE_LINES * self._state.fontMetrics().lineSpacing())
        self._connect = said(QPushButton(), tr("C&onnect"))
        self._connect.setProperty("look", "primary")
        self._connect.setDefault(True)
        cancel = said(QPushButton(), tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._connect)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(14)
        layout.addWidget(what)
        layout.addLayout(form)
        layout.addWidget(self._agreed)
        layout.addWidget(self._state)
        layout.addLayout(buttons)
        interface.changed.connect(self._make_room)
        self._make_room()
        cancel.clicked.connect(self.reject)
        self._connect.clicked.connect(self._ask)
        self._agreed.toggled.connect(self._changed)
        # What was agreed to is one server.
        self._address.textEdited.connect(lambda: self._agreed.setChecked(False))
        self._address.textChanged.connect(self._changed)
        self._changed()

    @Slot()
    def _make_room(self) -> None:
        """Be wide enough for what is agreed to, which does not wrap."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setMinimumWidth(max(_WIDTH, layout.minimumSize().width()))

    def set_connecting(self) -> None:
        """Say that the server is being asked."""
        self._show(tr("Connecting…"), "muted")
        self._connect.setEnabled(False)

    def set_problem(self, text: str) -> None:
        """Say why it did not work, and let the writer try again."""
        self._show(text, "problem")
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._connect.setEnabled(bool(self._address.text().strip()) and self._agreed.isChecked())

    @Slot()
    def _ask(self) -> None:
        self.connect_wanted.emit(self._address.text().strip(), self._model.text().strip(), self._key.text())

    def _show(self, text: str, look: str) -> None:
        say(self._state.setText, text)
        set_look(self._state, look)
