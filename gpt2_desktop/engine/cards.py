"""What the cards of a batch show while they are written, so that no two of them end up with the same text.

A row that is, so far, the same as another one is held back: it shows nothing until it differs, so that what turns out
to be a repetition never was on the screen.  The row with the lower number is the one that shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from gpt2_desktop.engine.row import TextRow
from gpt2_desktop.engine.types import Continuation, FinishReason
from gpt2_desktop.text.trimming import complete_end
from gpt2_desktop.text.words import sentence_end


def _key(text: str) -> str:
    """Return what two texts have in common that a reader would call the same."""
    return " ".join(text.split()).casefold()


@dataclass
class _Card:
    text: str = ""  # complete words; only grows
    written: str = ""  # with what may not be complete yet
    emitted: str = ""
    end: Continuation | None = None
    reported: bool = False
    rivals: set[int] = field(default_factory=set)  # rows that come first and may still turn out to be the same


def card_end(row: TextRow, *, one_sentence: bool = False) -> int:
    """Return how far a card shows its row: up to the last complete word, or to the end of its first sentence."""
    if one_sentence and (end := sentence_end(row.text, final=row.finish_reason is not None)) is not None:
        return min(end, card_end(row))
    if row.refused is not None:
        return complete_end(row.text[: row.refused])
    return len(row.text) if row.finish_reason is FinishReason.STOP else complete_end(row.text)


class Cards:
    """The cards of one batch, from their first words to their ends."""

    def __init__(
        self, count: int, on_text: Callable[[int, str], None], on_done: Callable[[int, Continuation], None]
    ) -> None:
        """Show ``count`` cards: ``on_text`` gets each new piece of a row, ``on_done`` its end, after its last piece."""
        self._on_text = on_text
        self._on_done = on_done
        self._cards = [_Card() for _ in range(count)]

    def grow(self, row: int, text: str, written: str) -> None:
        """Take in what a card would show by now, and all that its row wrote; both begin with what they were before."""
        card = self._cards[row]
        card.text, card.written = text, written
        self._show(row) if not card.rivals else self._settle()

    def finish(self, row: int, end: Continuation) -> None:
        """Take in the end of a row."""
        card = self._cards[row]
        card.text = card.written = end.text
        card.end = end
        self._settle()

    def unfilled(self) -> list[int]:
        """Return the rows that ended with no text, or with that of another one; they were not reported."""
        return [row for row, card in enumerate(self._cards) if card.end is not None and not card.reported]

    def begin_again(self, rows: Iterable[int]) -> None:
        """Let these rows be written, anew where they were before."""
        again = set(rows)
        for row in again:
            first = {other for other in range(len(self._cards)) if other not in again or other < row}
            self._cards[row] = _Card(rivals=first)

    @property
    def cancelled(self) -> bool:
        """Whether a card ended because the request was cancelled."""
        return any(card.end is not None and card.end.finish_reason is FinishReason.CANCELLED for card in self._cards)

    def give_up(self) -> None:
        """Report the rows that are unfilled still: with an empty text, and STOP or CANCELLED."""
        for row in self.unfilled():
            card = self._cards[row]
            assert card.end is not None
            cancelled = card.end.finish_reason is FinishReason.CANCELLED
            reason = FinishReason.CANCELLED if cancelled else FinishReason.STOP
            card.reported = True
            self._on_done(row, replace(card.end, text="", mean_logprob=0.0, finish_reason=reason))

    def _settle(self) -> None:
        """Show the rows of which it is now certain that no other one shows the same."""
        for row, card in enumerate(self._cards):
            if card.rivals:
                card.rivals = {other for other in card.rivals if self._may_be_same(card, self._cards[other])}
            if not card.rivals and not card.reported:
                self._show(row)

    def _may_be_same(self, card: _Card, first: _Card) -> bool:
        text, written = _key(card.text), _key(card.written)
        if first.end is not None:
            whole = _key(first.text)
            if card.end is not None:
                return text == whole
            return whole.startswith(text) and _agree(written, whole)
        shorter = _key(first.text)
        if card.end is not None:
            return text.startswith(shorter) and _agree(text, _key(first.written))
        return _agree(text, _key(first.written)) and _agree(written, shorter)

    def _show(self, row: int) -> None:
        card = self._cards[row]
        if len(card.text) > len(card.emitted):
            self._on_text(row, card.text[len(card.emitted) :])
            card.emitted = card.text
        if card.end is not None and card.end.text:
            card.reported = True
            self._on_done(row, card.end)


def _agree(left: str, right: str) -> bool:
    return left.startswith(right) or right.startswith(left)
