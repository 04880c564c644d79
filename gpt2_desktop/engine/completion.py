"""Text before and after the cursor in, suggestion out: what the editor and ``complete`` show.

The prompt ends at the last word start, and the first tokens are held to what is typed behind it
(`gpt2_desktop.engine.constraint`); what the row writes beyond that is the suggestion, as far as
`gpt2_desktop.text.trimming` lets it through.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from gpt2_desktop.engine.constraint import ByteVocabulary, TypedBytes
from gpt2_desktop.engine.generate import Engine, banned_word_ids, draw_seed
from gpt2_desktop.engine.row import Row
from gpt2_desktop.engine.showing import Showing
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
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.settings.sampling import SamplingParams
from gpt2_desktop.text.trimming import Trimmer, complete_end, first_refused


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
        row = Row(self._tokenizer.token_bytes, prompt.typed, params.stop)
        ghost = Showing(request, on_text, started)
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
        rows = [Row(self._tokenizer.token_bytes, prompt.typed, params.stop) for _ in range(count)]
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


def _card_end(row: Row) -> int:
    """Return how far a card shows its row: up to the last complete word."""
    refused = first_refused(row.text)
    if row.finish_reason is FinishReason.STOP and refused == len(row.text):
        return refused
    return complete_end(row.text[:refused])
