"""What one row of a generation wrote behind the cursor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gpt2_desktop.engine.stopping import StopStrings
from gpt2_desktop.engine.types import FinishReason
from gpt2_desktop.model.detokenizer import StreamingDetokenizer
from gpt2_desktop.text.trimming import first_refused


class TextRow:
    """What one row wrote behind the cursor.

    Attributes:
        text: its whole characters, up to a stop string.
        tokens: number of tokens, or pieces of text, that were written.
        refused: index in the text of the first character that is never shown; None where there is none.
        stopped: whether a stop string ended it.
        finish_reason: set by whoever follows the row to its end.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        self.text = ""
        self.refused: int | None = None
        self.finish_reason: FinishReason | None = None
        self._stop = StopStrings(stop)
        self._begins: list[int] = []  # where in the text each token begins
        self._logprobs: list[float] = []

    @property
    def tokens(self) -> int:
        return len(self._logprobs)

    @property
    def stopped(self) -> bool:
        return self._stop.stopped

    def add_text(self, piece: str) -> None:
        """Take in the text of one token."""
        self._begins.append(len(self.text))
        self._append(self._stop.add(piece))

    def count(self, logprob: float) -> None:
        self._logprobs.append(logprob)

    def finish(self, reason: FinishReason) -> None:
        """Take in the text that was held back for a stop string that did not come."""
        self.finish_reason = reason
        self._append(self._stop.finalize())

    def _append(self, piece: str) -> None:
        if self.refused is None and (index := first_refused(piece)) < len(piece):
            self.refused = len(self.text) + index
        self.text += piece

    def mean_logprob(self, end: int) -> float:
        """Return the mean over the tokens that begin before ``end`` in the text; over all where none does."""
        used = [logprob for begin, logprob in self._tokens() if begin < end] or self._logprobs
        return sum(used) / len(used) if used else 0.0

    def logprob(self, end: int) -> float:
        """Return the sum over the tokens that begin before ``end`` in the text."""
        return sum(logprob for begin, logprob in self._tokens() if begin < end)

    def unsure_from(self, start: int, floor: float) -> int | None:
        """Return where the token begins that brings the sum over those from ``start`` on below ``floor``; or None."""
        total = 0.0
        for begin, logprob in self._tokens():
            if begin >= start:
                total += logprob
                if total < floor:
                    return begin
        return None

    def _tokens(self) -> Iterator[tuple[int, float]]:
        # A token is added before it is counted.
        return zip(self._begins, self._logprobs, strict=False)


class Row(TextRow):
    """What one row wrote in tokens; `text` is what lies behind the typed bytes."""

    def __init__(self, token_bytes: Sequence[bytes], typed: bytes, stop: Sequence[str]) -> None:
        super().__init__(stop)
        self._detokenizer = StreamingDetokenizer(token_bytes)
        self._covered = len(typed.decode("utf-8", "replace"))

    def add(self, token_id: int) -> None:
        piece = self._detokenizer.add(token_id)
        behind = piece[self._covered :]
        self._covered = max(0, self._covered - len(piece))
        self.add_text(behind)
