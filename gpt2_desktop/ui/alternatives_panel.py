"""The alternatives panel: cards that fill while several continuations are written at once.

The newest batch is on top and answers to the keys 1 to 9; earlier batches stay below it, pinned cards above.  While a
batch is written its cards stand as they came.  Then empty ones go and the rest is sorted, but not while the mouse or
the focus is on one of them: what is about to be pressed must not move.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gpt2_desktop.app.texts import computed, number, said, say, tr
from gpt2_desktop.engine.types import Continuation
from gpt2_desktop.settings.schema import AlternativesOrder
from gpt2_desktop.ui.alternative_card import Card
from gpt2_desktop.ui.apart import Apart
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.looks import set_look

MAX_BATCHES: Final = 20
"""Batches that stay; the oldest goes when one more begins.  Pinned cards stay longer."""

_TAIL_CHARACTERS: Final = 60
"""Characters of the text before the cursor that stand over a batch."""

_SHOW_MS: Final = 100
"""Cards take text in these steps: laying them out for every token would keep the window busy."""


_SORT_KEYS: Final[dict[AlternativesOrder, Callable[[Card], Any]]] = {
    AlternativesOrder.SUREST: lambda card: -card.mean_logprob,
    AlternativesOrder.SHORTEST: lambda card: len(card.text),
    AlternativesOrder.LONGEST: lambda card: -len(card.text),
}


class AlternativesPanel(QWidget):
    """Shows batches of continuations; events of a batch that is not there are passed over.

    Signals:
        insert_requested: insert exactly this text at the cursor.
        preview_requested: show this text as ghost text; comes again while the text grows.
        preview_ended: show the usual ghost text again.
        generate_requested, stop_requested: the user pressed that button, or Esc while cards are being written.
        leave_requested: the user pressed Esc while nothing was being written, and wants to go on with the text.
    """

    insert_requested = Signal(str)
    preview_requested = Signal(str)
    preview_ended = Signal()
    generate_requested = Signal()
    stop_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batches: dict[int, _Batch] = {}
        self._pinned: list[Card] = []
        self._previewed: Card | None = None
        self._font: QFont | None = None
        self._running: int | None = None
        self._order = AlternativesOrder.WRITTEN
        self._show_timer = QTimer(self, singleShot=True, interval=_SHOW_MS)
        self._show_timer.timeout.connect(self.show_arrived)
        # After the turn of the event loop in which the mouse or the focus goes from one card to the next.
        self._settle_timer = QTimer(self, singleShot=True, interval=0)
        self._settle_timer.timeout.connect(self._settle)

        self._generate = said(QPushButton(), tr("Write alternatives"))
        say(self._generate.setToolTip, tr("Write several continuations of the text before the cursor."))
        self._generate.clicked.connect(self.generate_requested)
        self._stop = said(QPushButton(), tr("Stop"))
        say(self._stop.setToolTip, tr("Stop writing; what is there stays."))
        self._stop.clicked.connect(self.stop_requested)
        self._stop.setEnabled(False)
        self._state = QLabel()
        self._state.setProperty("look", "muted")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.hide()
        self._empty = QLabel()
        self._empty.setProperty("look", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(20, 60, 20, 20)
        self.set_keys("", "")

        self._pinned_heading = _heading(tr("Pinned"))
        self._pinned_heading.hide()
        self._contents = QWidget()
        self._contents.setObjectName("contents")
        self._list = QVBoxLayout(self._contents)
        self._list.setContentsMargins(10, 2, 10, 10)
        self._list.setSpacing(8)
        self._list.addWidget(self._empty)
        self._list.addWidget(self._pinned_heading)
        # Apart from the newest batch: each new word there would else lay out every batch again.
        self._earlier = Apart()
        self._earlier.column.setSpacing(8)
        self._earlier.hide()
        self._list.addWidget(self._earlier)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._contents)

        buttons = QHBoxLayout()
        buttons.setContentsMargins(10, 10, 10, 4)
        buttons.setSpacing(6)
        buttons.addWidget(self._generate, 1)
        buttons.addWidget(self._stop)
        state = QHBoxLayout()
        state.setContentsMargins(12, 0, 12, 4)
        state.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(buttons)
        layout.addLayout(state)
        layout.addWidget(self._scroll, 1)
        self.setMinimumWidth(260)

    def set_keys(self, ask: str, focus: str) -> None:
        """Name the keys, as this platform writes them, in the text of the empty panel.

        Args:
            ask: asks for alternatives; empty where no key does.
            focus: puts the focus into this panel.
        """
        if ask:
            press = tr(
                "Press {key}, or the button above, to have several continuations of your text written here.", key=ask
            )
        else:
            press = tr("Press the button above to have several continuations of your text written here.")
        if focus:
            here = tr(
                "Press {key}, then 1 to 9, to insert one. Rest the mouse on one to see it in your text.", key=focus
            )
        else:
            here = tr("In this panel, the keys 1 to 9 insert one. Rest the mouse on one to see it in your text.")
        say(self._empty.setText, computed(lambda: f"{press.again()}\n\n{here.again()}"))

    def set_text_font(self, font: QFont) -> None:
        """Write the cards, those to come too, in this font."""
        self._font = font
        for card in self._all_cards():
            card.set_text_font(font)

    def set_order(self, order: AlternativesOrder) -> None:
        """Let the cards of every batch that is complete stand in this order."""
        if order is not self._order:
            self._order = order
            for batch in self._batches.values():
                batch.settled = not batch.complete
            self._settle_timer.start()

    def start_batch(self, request_id: int, count: int, context_tail: str) -> None:
        """Put ``count`` empty cards on top.

        Args:
            context_tail: the end of the text that they continue.
        """
        if newest := self._newest():
            self._put_among_earlier(newest)
        batch = _Batch(count, context_tail)
        for card in batch.cards:
            self._connect_card(card)
        self._batches[request_id] = batch
        self._list.insertWidget(self._top_index(), batch)
        # A layout shows what it was given only in the next turn of the event loop: too late for the focus.
        batch.show()
        while len(self._batches) > MAX_BATCHES:
            self._remove_batch(next(iter(self._batches)))
        self._empty.hide()
        self._running = request_id
        self._set_state(tr("Writing…"))
        self._stop.setEnabled(True)
        say(self._generate.setText, tr("Regenerate"))
        self._scroll.verticalScrollBar().setValue(0)

    def append(self, request_id: int, row: int, text: str) -> None:
        """Add more text to card ``row`` of a batch."""
        if card := self._card(request_id, row):
            card.append(text)
            if not self._show_timer.isActive():
                self._show_timer.start()

    @Slot()
    def show_arrived(self) -> None:
        """Bring the text of the cards that are being written up to date."""
        batch = self._batches.get(self._running) if self._running is not None else None
        for card in batch.rows if batch else ():
            card.show_text()

    def finish(self, request_id: int, row: int, continuation: Continuation) -> None:
        """Show card ``row`` of a batch as done; one that came out empty goes away."""
        if card := self._card(request_id, row):
            card.finish(continuation)
            if not card.text:
                self._batches[request_id].settled = False
                self._settle_timer.start()

    def end_batch(self, request_id: int, seed: int, tokens_per_second: float, cancelled: bool) -> None:
        """Show that the batch is complete; cards that got no text go away."""
        batch = self._batches.get(request_id)
        if batch is None:
            return
        batch.set_seed(seed)
        self._complete(batch)
        speed = tr("{speed} tokens/s", speed=number(tokens_per_second)) if tokens_per_second > 0 else ""
        self._end(request_id, tr("Stopped") if cancelled else speed)

    def fail(self, request_id: int, message: str) -> None:
        """Show why a batch could not be written, or not to its end."""
        batch = self._batches.get(request_id)
        if batch is not None:
            self._complete(batch)
        self._end(request_id, message, problem=True)

    def take_focus(self) -> None:
        """Give the focus to the newest batch's first card, or to the button where there is none."""
        newest = self._newest()
        (newest.cards[0] if newest and newest.cards else self._generate).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cards(self, request_id: int) -> tuple[Card, ...]:
        """Return the cards of a batch, pinned ones too; empty where there is no such batch."""
        batch = self._batches.get(request_id)
        return tuple(batch.cards) if batch else ()

    def newest_texts(self) -> tuple[str, ...]:
        """Return the texts of the newest batch, in the order of their keys."""
        newest = self._newest()
        return tuple(card.text for card in newest.cards) if newest else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        number = event.key() - Qt.Key.Key_0
        newest = self._newest()
        if plain and event.key() == Qt.Key.Key_Escape:
            (self.leave_requested if self._running is None else self.stop_requested).emit()
        elif plain and 1 <= number <= 9 and newest:
            card = next((card for card in newest.cards if card.number == number), None)
            if card:
                self._insert(card)
        else:
            super().keyPressEvent(event)

    def _connect_card(self, card: Card) -> None:
        if self._font is not None:
            card.set_text_font(self._font)
        card.activated.connect(self._card_activated)
        card.deactivated.connect(self._card_deactivated)
        card.left.connect(self._settle_timer.start)
        card.insert_pressed.connect(self._card_insert)
        card.pin_pressed.connect(self._card_pin)
        card.moved.connect(self._card_moved)

    def _sender_card(self) -> Card:
        card = self.sender()
        assert isinstance(card, Card)
        return card

    @Slot()
    def _card_activated(self) -> None:
        card = self._sender_card()
        if card.text:
            self._previewed = card
            self.preview_requested.emit(card.text)

    @Slot()
    def _card_deactivated(self) -> None:
        self._settle_timer.start()
        if self._previewed is self._sender_card():
            self._end_preview()
            # The mouse left a card while another one has the focus.
            for card in self._all_cards():
                if card.hasFocus() and card.text:
                    self._previewed = card
                    self.preview_requested.emit(card.text)

    def _end_preview(self) -> None:
        if self._previewed is not None:
            self._previewed = None
            self.preview_ended.emit()

    @Slot()
    def _card_insert(self) -> None:
        self._insert(self._sender_card())

    def _insert(self, card: Card) -> None:
        if card.text:
            self._end_preview()
            self.insert_requested.emit(card.text)

    @Slot()
    def _card_pin(self) -> None:
        card = self._sender_card()
        had_focus = card.hasFocus()
        if card.pinned:
            self._unpin(card)
        else:
            card.set_pinned(True)
            self._pinned.append(card)
            self._list.insertWidget(self._list.indexOf(self._pinned_heading) + len(self._pinned), card)
            card.show()
        self._pinned_heading.setVisible(bool(self._pinned))
        if had_focus and card in self._all_cards():
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card)

    def _unpin(self, card: Card) -> None:
        card.set_pinned(False)
        self._pinned.remove(card)
        home = next((batch for batch in self._batches.values() if card in batch.cards), None)
        if home is not None:
            home.put_back(card)
        else:
            self._discard(card)

    @Slot(int)
    def _card_moved(self, step: int) -> None:
        cards = self._all_cards()
        at = cards.index(self._sender_card()) + step
        if 0 <= at < len(cards):
            cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(cards[at], 0, 12)

    def _all_cards(self) -> list[Card]:
        """Return the cards from top to bottom."""
        below = [card for batch in reversed(self._batches.values()) for card in batch.cards if not card.pinned]
        return [*self._pinned, *below]

    def _card(self, request_id: int, row: int) -> Card | None:
        batch = self._batches.get(request_id)
        card = batch.rows[row] if batch and 0 <= row < len(batch.rows) else None
        return card if batch and card in batch.cards else None

    def _newest(self) -> _Batch | None:
        return next(reversed(self._batches.values()), None)

    def _top_index(self) -> int:
        return self._list.indexOf(self._pinned_heading) + len(self._pinned) + 1

    def _put_among_earlier(self, batch: _Batch) -> None:
        """Take the keys from the newest batch, and move it to those that are laid out apart."""
        for card in batch.cards:
            card.set_number(0)
        focused = QApplication.focusWidget()
        self._list.removeWidget(batch)
        self._earlier.column.insertWidget(0, batch)
        batch.show()
        self._earlier.show()
        if focused is not None and batch.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete(self, batch: _Batch) -> None:
        batch.complete = True
        batch.settled = False
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Take away the empty cards of batches and sort those that are complete, where nothing holds them."""
        for request_id, batch in list(self._batches.items()):
            if batch.settled or self._holds(batch):
                continue
            batch.settled = True
            self._drop_empty_cards(batch)
            if not batch.cards:
                self._remove_batch(request_id)
                continue
            if batch.complete:
                batch.sort(self._order)
            if batch is self._newest():
                for number, card in enumerate(batch.cards, 1):
                    card.set_number(number)

    def _holds(self, batch: _Batch) -> bool:
        """Whether the mouse is over one of the cards or the focus is on one; without any text nothing is worth it."""
        cards = [card for card in batch.cards if not card.pinned]
        return any(card.text for card in cards) and any(
            card.underMouse() or (card.hasFocus() and card.text) for card in cards
        )

    def _drop_empty_cards(self, batch: _Batch) -> None:
        for card in [card for card in batch.cards if not card.text and (batch.complete or card.finished)]:
            batch.cards.remove(card)
            if card in self._pinned:
                self._pinned.remove(card)
                self._pinned_heading.setVisible(bool(self._pinned))
            self._discard(card)

    def _remove_batch(self, request_id: int) -> None:
        batch = self._batches.pop(request_id)
        for card in batch.cards:
            if not card.pinned and card is self._previewed:
                self._end_preview()
        for layout in (self._list, self._earlier.column):
            layout.removeWidget(batch)
        batch.hide()
        batch.deleteLater()
        self._earlier.setVisible(self._earlier.column.count() > 0)
        self._empty.setVisible(not self._batches and not self._pinned)

    def _discard(self, card: Card) -> None:
        if card is self._previewed:
            self._end_preview()
        card.hide()
        card.deleteLater()

    def _end(self, request_id: int, text: str, *, problem: bool = False) -> None:
        if self._running in (request_id, None):
            self._running = None
            self._stop.setEnabled(False)
            self._set_state(text, problem=problem)

    def _set_state(self, text: str, *, problem: bool = False) -> None:
        say(self._state.setText, text)
        self._state.setVisible(bool(text))
        set_look(self._state, "problem" if problem else "muted")


class _Batch(QWidget):
    """The cards of one request under the end of the text that they continue.

    Attributes:
        rows: every card by its row, those without text too.
        cards: the cards that are still there, in the order in which they stand.
        complete: whether nothing more is written to it.
        settled: whether its cards are in order and none of them is empty.
    """

    def __init__(self, count: int, context_tail: str) -> None:
        super().__init__()
        self._heading = _heading(_tail_text(context_tail))
        say(self._heading.setToolTip, tr("The end of the text that these continue."))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._heading)
        self.complete = False
        self.settled = True
        self.rows = tuple(Card(row + 1, context_tail) for row in range(count))
        self.cards = list(self.rows)
        for card in self.rows:
            self._layout.addWidget(card)

    def set_seed(self, seed: int) -> None:
        say(
            self._heading.setToolTip,
            tr("The end of the text that these continue.\nSeed {seed} makes them again.", seed=str(seed)),
        )

    def sort(self, order: AlternativesOrder) -> None:
        """Put the cards in order; those that are equal, and all where nothing else is asked, as they were written."""
        written = sorted(self.cards, key=self.rows.index)
        cards = sorted(written, key=_SORT_KEYS.get(order, self.rows.index))
        if cards == self.cards:
            return
        self.cards = cards
        for place, card in enumerate((card for card in cards if not card.pinned), 1):
            self._layout.removeWidget(card)
            self._layout.insertWidget(place, card)

    def put_back(self, card: Card) -> None:
        """Give a card that was pinned its place again."""
        before = sum(1 for other in self.cards[: self.cards.index(card)] if not other.pinned)
        self._layout.insertWidget(before + 1, card)
        card.show()


def _heading(text: str) -> QLabel:
    label = said(ElidedLabel(mode=Qt.TextElideMode.ElideLeft), text)
    label.setProperty("look", "muted")
    label.setContentsMargins(2, 4, 2, 0)
    return label


def _tail_text(context_tail: str) -> str:
    flat = " ".join(context_tail[-_TAIL_CHARACTERS:].split())
    if not flat:
        return tr("At the beginning")
    return f"…{flat}" if len(context_tail) > len(flat) else flat
