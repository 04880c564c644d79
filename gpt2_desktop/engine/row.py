"""What one row of a generation wrote behind the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from gpt2_desktop.engine.stopping import StopStrings
from gpt2_desktop.engine.types import FinishReason
from gpt2_desktop.model.detokenizer import StreamingDetokenizer


class Row:
    """What one row wrote behind the cursor.

    Attributes:
        text: its whole characters behind the typed bytes, up to a stop string.
        tokens: number of tokens written.
        stopped: whether a stop string ended it.
        finish_reason: set by whoever follows the row to its end.
    """

    def __init__(self, token_bytes: Sequence[bytes], typed: bytes, stop: Sequence[str]) -> None:
        self.text = ""
        self.finish_reason: FinishReason | None = None
        self._detokenizer = StreamingDetokenizer(token_bytes)
        self._stop = StopStrings(stop)
        self._covered = len(typed.decode("utf-8", "replace"))
        self._begins: list[int] = []  # where in the text each token begins
        self._logprobs: list[float] = []

    @property
    def tokens(self) -> int:
        return len(self._logprobs)

    @property
    def stopped(self) -> bool:
        return self._stop.stopped

    def add(self, token_id: int) -> None:
        self._begins.append(len(self.text))
        piece = self._detokenizer.add(token_id)
        behind = piece[self._covered :]
        self._covered = max(0, self._covered - len(piece))
        self.text += self._stop.add(behind)

    def count(self, logprob: float) -> None:
        self._logprobs.append(logprob)

    def finish(self, reason: FinishReason) -> None:
        """Take in the text that was held back for a stop string that did not come."""
        self.finish_reason = reason
        self.text += self._stop.finalize()

    def mean_logprob(self, end: int) -> float:
        """Return the mean over the tokens that begin before ``end`` in the text; over all where none does."""
        pairs = zip(self._begins, self._logprobs, strict=False)
        used = [logprob for begin, logprob in pairs if begin < end] or self._logprobs
        return sum(used) / len(used) if used else 0.0
