"""Which part of a row becomes ghost text, decided while the row is being written."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from gpt2_desktop.engine.row import Row
from gpt2_desktop.engine.types import CompletionRequest, FinishReason, Suggestion
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.text.trimming import Trimmer, fit_to_after, may_repeat
from gpt2_desktop.text.words import is_word

FEW_WORDS: Final = 5
"""Words of a suggestion of "a few words" at most."""

_RULES: Final[dict[SuggestionLength, dict[str, Any]]] = {
    SuggestionLength.WORD: {"max_words": 1},
    SuggestionLength.FEW_WORDS: {"max_words": FEW_WORDS},
    SuggestionLength.SENTENCE: {},
    SuggestionLength.PARAGRAPH: {"paragraph": True},
}


class Showing:
    """Turns a row into what is shown, piece by piece."""

    def __init__(self, request: CompletionRequest, on_text: Callable[[str], None], started: float) -> None:
        self._before = request.before
        self._after = request.after
        self._trimmer = Trimmer(request.before, **_RULES[request.length])
        # What follows on the line decides how the text has to end.
        self._at_once = bool(request.after and _first_line(request.after).strip())
        self._on_text = on_text
        self._started = started
        self._first_ms: float | None = None
        self._shown = ""
        self._used = 0
        self._reason = ""
        self._nothing = "empty"

    def follow(self, row: Row) -> bool:
        """Show what has become certain; return whether nothing more will be shown."""
        finish = row.finish_reason
        if finish is FinishReason.CANCELLED:
            self._reason = "cancelled"
            return True
        trim = self._trimmer.trim(row.text, final=finish is not None, whole=finish is FinishReason.STOP)
        text = self._trimmer.shown(row.text[: trim.end])
        over = finish is not None or trim.reason is not None
        if over:
            self._reason = trim.reason or str(finish)
            text = self._finished(text, row)
        elif self._at_once or may_repeat(text, self._after):
            return False
        if is_word(text) and text.startswith(self._shown):
            self._used = trim.end
            self._show(text[len(self._shown) :])
        return over

    def _show(self, piece: str) -> None:
        if piece:
            if self._first_ms is None:
                self._first_ms = self._elapsed_ms()
            self._shown += piece
            self._on_text(piece)

    def _finished(self, text: str, row: Row) -> str:
        fitted = fit_to_after(text, self._after)
        if fitted.repeats:
            self._nothing = "repeats_after"
        elif self._reason == "echo" and not text:
            self._nothing = "echo"
        elif text and not is_word(text):
            self._nothing = "punctuation"
        elif self._reason != "word" and row.text and not _first_line(row.text).strip():
            self._nothing = "whitespace"
        return fitted.text

    def _elapsed_ms(self) -> float:
        return (time.perf_counter() - self._started) * 1000

    def suggestion(self, row: Row, reused_tokens: int) -> Suggestion:
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
