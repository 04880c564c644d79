"""Text in, several continuations out: what ``generate`` and the Python API do."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from gpt2_desktop.engine.generate import Engine, banned_word_ids, draw_seed
from gpt2_desktop.engine.stopping import StopStrings
from gpt2_desktop.engine.types import CancelToken, Continuation, FinishReason
from gpt2_desktop.errors import UsageError
from gpt2_desktop.model.detokenizer import StreamingDetokenizer
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.settings.sampling import SamplingParams


@dataclass(frozen=True, slots=True)
class GenerationTiming:
    """How long it took.

    Attributes:
        prefill_s: seconds to the first token of every row.
        decode_s: seconds from there to the last token.
        tokens_per_second: tokens of all rows written in ``decode_s``, a second; 0 where there were none.
        reused_tokens: prompt tokens that were taken from the cache.
    """

    prefill_s: float
    decode_s: float
    tokens_per_second: float
    reused_tokens: int


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """The continuations of one prompt.

    Attributes:
        prompt: the text that they continue.
        seed: gives the same continuations again on the same machine.
        continuations: in the order of the rows.
        prompt_tokens: tokens of the prompt; an empty prompt counts as one, the end of text.
        timing: how long it took.
    """

    prompt: str
    seed: int
    continuations: tuple[Continuation, ...]
    prompt_tokens: int
    timing: GenerationTiming


class _Row:
    """One continuation while it is being written."""

    def __init__(self, tokenizer: GPT2Tokenizer, stop: Sequence[str]) -> None:
        self._detokenizer = StreamingDetokenizer(tokenizer.token_bytes)
        self._stop = StopStrings(stop)
        self._pieces: list[str] = []
        self._logprobs = 0.0
        self.tokens = 0

    def add(self, token_id: int) -> tuple[str, bool]:
        """Return the new text, and whether a stop string ends it."""
        piece = self._stop.add(self._detokenizer.add(token_id))
        self._pieces.append(piece)
        return piece, self._stop.stopped

    def count(self, logprob: float) -> None:
        self.tokens += 1
        self._logprobs += logprob

    def finalize(self) -> str:
        """Return the text that was held back until now."""
        piece = self._stop.add(self._detokenizer.finalize()) + self._stop.finalize()
        self._pieces.append(piece)
        return piece

    def continuation(self, reason: FinishReason) -> Continuation:
        mean = self._logprobs / self.tokens if self.tokens else 0.0
        return Continuation("".join(self._pieces), self.tokens, mean, reason)


def generate_texts(
    engine: Engine,
    tokenizer: GPT2Tokenizer,
    prompt: str,
    params: SamplingParams,
    *,
    cancel: CancelToken | None = None,
    max_length: int | None = None,
    on_text: Callable[[int, str], None] | None = None,
    on_done: Callable[[int, Continuation], None] | None = None,
) -> GenerationResult:
    """Write ``params.num_return_sequences`` continuations of ``prompt``, which is encoded as it is.

    Args:
        cancel: when set, the open rows end with what they have.
        max_length: tokens of prompt and continuation together, as in Transformers; in place of
            ``params.max_new_tokens``.
        on_text: gets the row and each new piece of its text.
        on_done: gets the row and its continuation when it is complete.

    Raises:
        PromptTooLongError: the prompt leaves no room for a token in the model's context.
        UsageError: ``max_length`` leaves no room for one.
    """
    started = time.perf_counter()
    prompt_ids = tokenizer.encode(prompt) or [tokenizer.eos_token_id]
    seed = draw_seed(params.seed)
    rows = [_Row(tokenizer, params.stop) for _ in range(params.num_return_sequences)]

    def stop_row(row: int, new_ids: Sequence[int]) -> bool:
        piece, stopped = rows[row].add(new_ids[-1])
        if piece and on_text is not None:
            on_text(row, piece)
        return stopped

    engine.room_behind(prompt_ids)  # a prompt that no maximum length can mend is reported as that
    if max_length is not None:
        if max_length <= len(prompt_ids):
            raise UsageError(
                f"the prompt has {len(prompt_ids)} tokens, so a maximum length of {max_length}, which counts the "
                f"prompt, leaves nothing to write; set it to {len(prompt_ids) + 1} or more"
            )
        params = replace(params, max_new_tokens=max_length - len(prompt_ids))
    events = engine.generate(
        prompt_ids,
        params,
        cancel=cancel or CancelToken(),
        bad_words_ids=banned_word_ids(params.banned_words, tokenizer),
        stop_row=stop_row,
        seed=seed,
    )
    continuations: dict[int, Continuation] = {}
    first_step = last = started
    later_tokens = 0
    for event in events:
        row = rows[event.row]
        if event.token_id is not None:
            row.count(event.logprob)
            last = time.perf_counter()
            if row.tokens == 1:
                first_step = last
            else:
                later_tokens += 1
        if event.finish_reason is not None:
            piece = row.finalize()
            if piece and on_text is not None:
                on_text(event.row, piece)
            continuations[event.row] = row.continuation(event.finish_reason)
            if on_done is not None:
                on_done(event.row, continuations[event.row])
    decode_s = last - first_step
    return GenerationResult(
        prompt=prompt,
        seed=seed,
        continuations=tuple(continuations[row] for row in range(len(rows))),
        prompt_tokens=len(prompt_ids),
        timing=GenerationTiming(
            prefill_s=first_step - started,
            decode_s=decode_s,
            tokens_per_second=later_tokens / decode_s if later_tokens and decode_s > 0 else 0.0,
            reused_tokens=engine.reused_tokens,
        ),
    )
