"""Which part of a row becomes ghost text, decided while the row is being written.

A `Calibration` decides by the model's own log-probabilities: a first word that is too unsure hides the whole before
anything was shown, and what follows the first word is cut where it becomes too unlikely that all of it is right.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from gpt2_desktop.engine.confidence import UNCALIBRATED, Calibration
from gpt2_desktop.engine.row import TextRow
from gpt2_desktop.engine.spelled import Spelled
from gpt2_desktop.engine.types import CompletionRequest, FinishReason, Suggestion
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.text.trimming import Trim, Trimmer, fit_to_after, may_repeat
from gpt2_desktop.text.words import is_word

FEW_WORDS: Final = 5
"""Words of a suggestion of "a few words" at most."""

_RULES: Final[dict[SuggestionLength, dict[str, Any]]] = {
    SuggestionLength.WORD: {"max_words": 1},
    SuggestionLength.FEW_WORDS: {"max_words": FEW_WORDS},
    SuggestionLength.SENTENCE: {},
    SuggestionLength.PARAGRAPH: {"paragraph": True},
}


_PATIENCE: Final[dict[SuggestionLength, float]] = {
    SuggestionLength.WORD: 1,
    SuggestionLength.FEW_WORDS: 1,
    SuggestionLength.SENTENCE: 3,
    SuggestionLength.PARAGRAPH: 10,
}
"""Times the tail floor that a length bears: who asks for more than a few words wants to read more than is sure."""


class Showing:
    """Turns a row into what is shown, piece by piece."""

    def __init__(
        self,
        request: CompletionRequest,
        on_text: Callable[[str], None],
        started: float,
        calibration: Calibration = UNCALIBRATED,
    ) -> None:
        self._before = request.before
        self._after = request.after
        self._trimmer = Trimmer(request.before, **_RULES[request.length])
        self._spelled = Spelled(request.before, request.words, lambda: request.cancel.cancelled)
        # What follows on the line decides how the text has to end.
        self._at_once = bool(request.after and _first_line(request.after).strip())
        self._floor = calibration.floor(request.show_percent)
        self._tail_floor = calibration.tail_floor * _PATIENCE[request.length]
        self._on_text = on_text
        self._started = started
        self._first_ms: float | None = None
        self._shown = ""
        self._used = 0
        self._reason = ""
        self._nothing = "empty"

    def follow(self, row: TextRow) -> bool:
        """Show what has become certain; return whether nothing more will be shown."""
        finish = row.finish_reason
        if finish is FinishReason.CANCELLED:
            self._reason = "cancelled"
            return True
        # The score only falls while the first word is being written, so what is below the floor stays there.
        first = self._trimmer.first_word(row.text)
        if row.logprob(first.end) < self._floor:
            self._reason = self._nothing = "unsure"
            return True
        unsure = self._unsure_from(row, first.end) if first.complete else None
        if unsure is None:
            trim = self._trimmer.trim(row.text, final=finish is not None, whole=finish is FinishReason.STOP)
        else:
            trim = self._trimmer.trim(row.text[:unsure], final=True, whole=self._trimmer.is_whole(row.text, unsure))
        rejected = self._spelled.end(row.text, trim.end)
        if rejected is not None and rejected < trim.end:
            trim = Trim(rejected, "spelling")
        text = self._trimmer.shown(row.text[: trim.end])
        over = finish is not None or unsure is not None or trim.reason is not None
        if over:
            self._reason = trim.reason or ("unsure" if unsure is not None else str(finish))
            text = self._finished(text, row)
        elif self._at_once or may_repeat(text, self._after):
            return False
        if is_word(text) and text.startswith(self._shown):
            self._used = trim.end
            self._show(text[len(self._shown) :])
        return over

    def _unsure_from(self, row: TextRow, start: int) -> int | None:
        """Return where the tail behind ``start`` is cut; None where it is not, or a refused character ends the row.

        Whatever lies before such a character and was not cut until it came belongs to the same word or marks.
        """
        return None if row.refused is not None else row.unsure_from(start, self._tail_floor)

    def _show(self, piece: str) -> None:
        if piece:
            if self._first_ms is None:
                self._first_ms = self._elapsed_ms()
            self._shown += piece
            self._on_text(piece)

    def _finished(self, text: str, row: TextRow) -> str:
        fitted = fit_to_after(text, self._after)
        if fitted.repeats:
            self._nothing = "repeats_after"
        elif self._reason in ("echo", "spelling") and not text:
            self._nothing = self._reason
        elif text and not is_word(text):
            self._nothing = "punctuation"
        elif self._reason != "word" and row.text and not _first_line(row.text).strip():
            self._nothing = "whitespace"
        return fitted.text

    def _elapsed_ms(self) -> float:
        return (time.perf_counter() - self._started) * 1000

    def suggestion(self, row: TextRow, reused_tokens: int) -> Suggestion:
        """Return what was shown, and why it ended, or why nothing was."""
        total_ms = self._elapsed_ms()
        # A repetition is a stop like another where something stands before it.
        ended = "stop" if self._reason == "echo" else self._reason
        nothing = self._reason if self._reason == "cancelled" else self._nothing
        return Suggestion(
            text=self._shown,
            shown=bool(self._shown),
            reason=ended if self._shown else nothing,
            tokens=row.tokens,
            mean_logprob=row.mean_logprob(self._used),
            first_ms=total_ms if self._first_ms is None else self._first_ms,
            total_ms=total_ms,
            reused_tokens=reused_tokens,
        )


def _first_line(text: str) -> str:
    return next(iter(text.splitlines()), "")
