"""Text before and after the cursor in, suggestion out: what the editor and ``complete`` show.

The prompt ends at the last word start, and the first tokens are held to what is typed behind it
(`gpt2_desktop.engine.constraint`); what the row writes beyond that is the suggestion, as far as
`gpt2_desktop.text.trimming` lets it through.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from gpt2_desktop.engine.constraint import ByteVocabulary, TypedBytes
from gpt2_desktop.engine.generate import Engine, banned_word_ids, draw_seed
from gpt2_desktop.engine.stopping import StopStrings
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CompletionRequest,
    Continuation,
    FinishReason,
    Suggestion,
    TokenEvent,
)
from gpt2_desktop.engine.window import ContextWindow, Prompt
from gpt2_desktop.model.detokenizer import StreamingDetokenizer
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.settings.sampling import SamplingParams
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.text.trimming import Trimmer, complete_end, first_refused, fit_to_after, may_repeat
from gpt2_desktop.text.words import is_word

FEW_WORDS: Final = 5
"""Words of a suggestion of "a few words" at most."""

_RULES: Final[dict[SuggestionLength, dict[str, Any]]] = {
    SuggestionLength.WORD: {"max_words": 1},
    SuggestionLength.FEW_WORDS: {"max_words": FEW_WORDS},
    SuggestionLength.SENTENCE: {},
    SuggestionLength.PARAGRAPH: {"paragraph": True},
}


class _Row:
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


class Completer:
    """Suggests text with one engine, whose prefix cache all requests share.  Not for two threads at a time."""

    def __init__(self, engine: Engine, tokenizer: GPT2Tokenizer) -> None:
        """Take the engine of a model and the tokenizer that belongs to it.

        Raises:
            TokenizerError: the vocabulary can not write every text.
        """
        self._engine = engine
        self._tokenizer = tokenizer
        self._vocabulary = ByteVocabulary(tokenizer.token_bytes)
        self._window = ContextWindow(tokenizer, n_positions=1 + engine.room_behind(()))

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion:
        """Return what is shown at the cursor, and hand each new piece of it to ``on_text`` meanwhile.

        The pieces put together are the suggestion's text: nothing is ever taken back, words come when they are
        complete.  Between words on one line the text comes at once at the end, since what follows decides
        how it ends.  Inside a word nothing is suggested.

        Raises:
            ModelError: the model's output is not a number.
        """
        started = time.perf_counter()
        if request.before[-1:].isalnum() and request.after[:1].isalnum():
            return Suggestion.nothing("empty")
        params = request.params.model_copy(update={"num_return_sequences": 1})
        prompt = self._window.prompt(request.before, params.max_new_tokens)
        row = _Row(self._tokenizer.token_bytes, prompt.typed, params.stop)
        ghost = _Ghost(request, on_text, started)
        for event in self._generate(prompt, params, request, draw_seed(params.seed)):
            if event.token_id is not None:
                row.add(event.token_id)
                row.count(event.logprob)
            reason = FinishReason.STOP if row.stopped else event.finish_reason
            if reason is not None:
                row.finish(reason)
            if ghost.follow(row):
                break
        return ghost.suggestion(row, self._engine.reused_tokens)

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary:
        """Write ``params.num_return_sequences`` continuations that begin right at the cursor.

        ``on_text`` gets each new piece of a row, ``on_done`` the whole.  A row that its token limit ends is cut to its
        last complete word; white space at its end is left out.

        Raises:
            ModelError: the model's output is not a number.
        """
        params = request.params
        prompt = self._window.prompt(request.before, params.max_new_tokens)
        count = params.num_return_sequences
        rows = [_Row(self._tokenizer.token_bytes, prompt.typed, params.stop) for _ in range(count)]
        trimmer = Trimmer(request.before)
        shown = [""] * count
        seed = draw_seed(params.seed)
        begun = last = time.perf_counter()
        first_tokens = 0

        def stop_row(index: int, new_ids: Sequence[int]) -> bool:
            rows[index].add(new_ids[-1])
            return rows[index].stopped or first_refused(rows[index].text) < len(rows[index].text)

        for event in self._generate(prompt, params, request, seed, stop_row):
            row = rows[event.row]
            if event.token_id is not None:
                row.count(event.logprob)
                last = time.perf_counter()
                if row.tokens == 1:
                    begun = last
                    first_tokens += 1
            if event.finish_reason is not None:
                row.finish(event.finish_reason)
            end = _card_end(row)
            text = trimmer.shown(row.text[:end])
            if len(text) > len(shown[event.row]):
                on_text(event.row, text[len(shown[event.row]) :])
                shown[event.row] = text
            if event.finish_reason is not None:
                mean = row.mean_logprob(end)
                on_done(event.row, Continuation(text, row.tokens, mean, event.finish_reason))
        later_tokens = sum(row.tokens for row in rows) - first_tokens
        return AlternativesSummary(
            seed=seed,
            tokens_per_second=later_tokens / (last - begun) if later_tokens and last > begun else 0.0,
            cancelled=any(row.finish_reason is FinishReason.CANCELLED for row in rows),
        )

    def _generate(
        self,
        prompt: Prompt,
        params: SamplingParams,
        request: CompletionRequest | AlternativesRequest,
        seed: int,
        stop_row: Callable[[int, Sequence[int]], bool] | None = None,
    ) -> Iterator[TokenEvent]:
        return self._engine.generate(
            prompt.ids,
            params,
            cancel=request.cancel,
            constraint=TypedBytes(self._vocabulary, prompt.typed) if prompt.typed else None,
            bad_words_ids=banned_word_ids(params.banned_words, self._tokenizer),
            stop_row=stop_row,
            seed=seed,
        )


def _card_end(row: _Row) -> int:
    """Return how far a card shows its row: up to the last complete word."""
    refused = first_refused(row.text)
    if row.finish_reason is FinishReason.STOP and refused == len(row.text):
        return refused
    return complete_end(row.text[:refused])


class _Ghost:
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

    def follow(self, row: _Row) -> bool:
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

    def _finished(self, text: str, row: _Row) -> str:
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

    def suggestion(self, row: _Row, reused_tokens: int) -> Suggestion:
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
