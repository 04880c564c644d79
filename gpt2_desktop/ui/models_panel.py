"""The panel of models: what there is, what suits this machine, and downloads while they run."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.model_shelf import Shelf
from gpt2_desktop.app.model_words import network_text
from gpt2_desktop.app.texts import Text, computed, file_size, said, say, tr
from gpt2_desktop.engine.catalogue import ModelRow
from gpt2_desktop.engine.machine import Room
from gpt2_desktop.engine.network_record import NetworkUse
from gpt2_desktop.engine.transfer import Progress
from gpt2_desktop.ui.fields import add_clear_button
from gpt2_desktop.ui.looks import set_look
from gpt2_desktop.ui.model_card import ModelCard

_TURN_S: Final = 0.004
_ABOVE: Final = 2
"""Entries of the list above the cards."""


class ModelsPanel(QWidget):
    """Cards of models; what the user wants is told by signals with the model's name.

    Signals:
        use_requested, fetch_requested, pause_requested, cancel_requested, check_requested, freed_requested,
        remove_requested, token_requested: about a model.
        folder_requested, archive_requested: import one from there.
        leave_requested: Esc was pressed.
    """

    use_requested = Signal(str)
    fetch_requested = Signal(str)
    pause_requested = Signal(str)
    cancel_requested = Signal(str)
    check_requested = Signal(str)
    freed_requested = Signal(str)
    remove_requested = Signal(str)
    token_requested = Signal(str)
    folder_requested = Signal()
    archive_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, ModelCard] = {}
        self._active = ""
        self._to_show = ""
        self._noted = ""
        self._shelf: Shelf | None = None
        self._queue: deque[ModelRow] = deque()
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build)
        self._said: dict[str, tuple[str, bool, bool]] = {}
        say(self.setAccessibleName, tr("Models"))
        self._machine = self._muted(tr("Looking at what there is…"))
        self._note = self._muted("")
        self._note.hide()
        self._token = said(QPushButton(), tr("Token…"))
        self._token.clicked.connect(lambda: self.token_requested.emit(self._noted))
        self._token.hide()
        self._network = self._muted(network_text(None))
        say(self._network.setAccessibleName, tr("Network"))
        self._other = QLineEdit()
        say(self._other.setPlaceholderText, tr("someone/gpt2"))
        say(self._other.setToolTip, tr("Another model, by its repository on the Hugging Face Hub"))
        say(self._other.setAccessibleName, tr("Repository of the Hugging Face Hub"))
        add_clear_button(self._other)
        self._other.returnPressed.connect(self._fetch_other)
        self._get = said(QPushButton(), tr("Download", "verb"))
        self._get.setEnabled(False)
        self._get.clicked.connect(self._fetch_other)
        self._other.textChanged.connect(self._other_changed)
        self._import = said(QPushButton(), tr("Import"))
        menu = QMenu(self._import)
        said(menu.addAction(""), tr("From a &folder…")).triggered.connect(self.folder_requested)
        said(menu.addAction(""), tr("From an &archive…")).triggered.connect(self.archive_requested)
        self._import.setMenu(menu)
        contents = QWidget()
        contents.setObjectName("contents")
        self._list = QVBoxLayout(contents)
        self._list.setContentsMargins(10, 8, 10, 8)
        self._list.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._machine, 1)
        top.addWidget(self._import)
        self._list.addLayout(top)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.addWidget(self._note, 1)
        note.addWidget(self._token, 0, Qt.AlignmentFlag.AlignTop)
        self._list.addLayout(note)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(contents)
        self._scroll = scroll
        other = QHBoxLayout()
        other.setSpacing(6)
        other.addWidget(self._other, 1)
        other.addWidget(self._get)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 6, 10, 8)
        foot.setSpacing(6)
        foot.addLayout(other)
        foot.addWidget(self._network)
        layout.addLayout(foot)
        self.setFocusProxy(self._other)

    @property
    def cards(self) -> dict[str, ModelCard]:
        """The cards by the models' names, in order."""
        return dict(self._cards)

    @property
    def network(self) -> str:
        """What is said of the network."""
        return self._network.text()

    def set_shelf(self, shelf: Shelf) -> None:
        """Show other models, or the same with other facts, over the next turns of the event loop."""
        self._shelf = shelf
        names = {row.name for row in shelf.rows}
        for name, card in list(self._cards.items()):
            if name not in names and name != self._active:
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
                del self._cards[name]
        self._queue = deque(shelf.rows)
        machine = shelf.machine
        say(
            self._machine.setText,
            tr("Models run on {machine}, in {precision}.", machine=machine.device_name, precision=machine.precision),
        )
        say(self._machine.setToolTip, computed(lambda: "\n".join(map(_room_text, machine.devices))))
        self._build()

    @Slot()
    def _build(self) -> None:
        """Go on with the cards for a part of a frame: all at once would hold up what is typed meanwhile."""
        assert self._shelf is not None
        begun = time.monotonic()
        while self._queue and time.monotonic() - begun < _TURN_S:
            self._place(self._queue.popleft(), self._shelf)
        if self._queue:
            self._builder.start()
            return
        self._cards = {row.name: self._cards[row.name] for row in self._shelf.rows} | self._cards
        self._update_waiting()
        self._bring_into_view()

    def _place(self, row: ModelRow, shelf: Shelf) -> None:
        at = _ABOVE + [each.name for each in shelf.rows].index(row.name)
        current = row.name == shelf.current
        card = self._cards.get(row.name)
        if card is None:
            card = self._cards[row.name] = self._make(ModelCard(row, shelf.machine, current=current))
        elif row.name != self._active:
            card.set_row(row, shelf.machine, current=current)
        if self._list.indexOf(card) != at:
            self._list.removeWidget(card)
            self._list.insertWidget(at, card)
        if row.name in self._said and row.name != self._active:
            text, problem, token = self._said[row.name]
            card.say(text, problem=problem, token=token)

    def set_progress(self, name: str, progress: Progress | None) -> None:
        """Show how far the download of a model is; None for its end."""
        begins = progress is not None and name != self._active
        self._active = name if progress is not None else ""
        if progress is not None:
            self._said.pop(name, None)
        card = self._cards.get(name)
        if card is not None:
            card.set_progress(progress)
            self._note.hide()
            self._token.hide()
            if begins:
                self.show_model(name)
        elif progress is not None:
            # Not in the list yet: it will be with the first file.
            self.show_model(name)
            self.say("", tr("{name}: asking what there is to fetch", name=name))
        self._update_waiting()

    def say(self, name: str, text: str, *, problem: bool = False, token: bool = False) -> None:
        """Say something about a model, on its card, or above all where it has none."""
        card = self._cards.get(name)
        if name and name != self._active:
            self._said[name] = (text, problem, token)
        if card is not None:
            card.say(text, problem=problem, token=token)
            return
        self._noted = name
        say(self._note.setText, text)
        self._note.setVisible(bool(text))
        self._token.setVisible(token)
        set_look(self._note, "problem" if problem else "muted")
        self._scroll.verticalScrollBar().setValue(0)

    def ask_remove(self, name: str, freed: int) -> None:
        """Ask on a model's card whether it is to be removed."""
        self._said.pop(name, None)
        if (card := self._cards.get(name)) is not None:
            card.ask_remove(freed)

    def set_network(self, use: NetworkUse | None) -> None:
        """Show what the network was last used for."""
        say(self._network.setText, network_text(use))

    def show_model(self, name: str) -> None:
        """Scroll to a model's card, once it has one."""
        self._to_show = name
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        card = self._cards.get(self._to_show)
        if card is not None:
            self._to_show = ""
            # Not before it has its place.
            QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def _make(self, card: ModelCard) -> ModelCard:
        card.use_pressed.connect(self.use_requested)
        card.download_pressed.connect(self.fetch_requested)
        card.pause_pressed.connect(self.pause_requested)
        card.cancel_pressed.connect(self.cancel_requested)
        card.check_pressed.connect(self.check_requested)
        card.token_pressed.connect(self.token_requested)
        card.remove_pressed.connect(self.freed_requested)
        card.remove_confirmed.connect(self.remove_requested)
        return card

    def _update_waiting(self) -> None:
        for name, card in self._cards.items():
            card.set_others_wait(wait=bool(self._active) and name != self._active)
        self._other_changed()

    @Slot()
    def _other_changed(self) -> None:
        self._get.setEnabled(bool(self._other.text().strip()) and not self._active)

    @Slot()
    def _fetch_other(self) -> None:
        if self._get.isEnabled():
            self.fetch_requested.emit(self._other.text().strip())
            self._other.clear()

    def _muted(self, text: str) -> QLabel:
        label = said(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), text)
        label.setProperty("look", "muted")
        return label


def _room_text(room: Room) -> Text:
    """Return what there is to say of a device that could be chosen in the settings."""
    if room.free_memory is None:
        return tr("{device}: {machine}", device=room.name, machine=room.device_name)
    free = file_size(room.free_memory)
    return tr("{device}: {machine}, {size} of memory free", device=room.name, machine=room.device_name, size=free)
