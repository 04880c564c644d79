"""How fast one model is on this machine, without a window: start, prompt, tokens, alternatives.

What a writer feels, key by key, is in `gpt2_desktop.engine.bench_typing`.  Everything goes through the public
engine, so that what is measured is what the program does.  Each figure is the median of several rounds; the times of
one step come from the clock at its token, which the host has to wait for in any case.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from gpt2_desktop.engine.bench_text import CONTEXT, TYPED, document
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import CancelToken, TokenEvent
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling, SamplingParams

if TYPE_CHECKING:
    from gpt2_desktop.engine.loading import LoadedModel
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer

PROMPT_TOKENS: Final = 512
ROUNDS: Final = 5
ROWS: Final = 5
ROW_TOKENS: Final = 40
DECODED_TOKENS: Final = 64

_NEVER_IN_TEXT: Final = b"\xc0"
"""A byte that UTF-8 does not have, so no text that a model was trained on has it either."""

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Spread:
    """Samples by their quantiles; all 0 where there are none."""

    count: int
    p50: float
    p95: float
    p99: float
    max: float


def spread(samples: Sequence[float]) -> Spread:
    """Return the quantiles of ``samples``, interpolated between the two that are nearest."""
    if not samples:
        return Spread(0, 0.0, 0.0, 0.0, 0.0)
    cuts = statistics.quantiles(samples, n=100, method="inclusive") if len(samples) > 1 else [samples[0]] * 99
    return Spread(len(samples), statistics.median(samples), cuts[94], cuts[98], max(samples))


@dataclass(frozen=True, slots=True)
class Prefill:
    """A prompt of which nothing was known, up to the first token behind it."""

    tokens: int
    ms: float
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Decode:
    """One row, greedy, token after token behind a prompt of ``context_tokens``."""

    context_tokens: int
    tokens: int
    ms_per_token: float
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Rows written as one batch, against as many written one after the other.

    The prompt is in the cache before the clock starts, as it is where ghost text was shown, so that ``ratio`` is
    about the rows alone.

    Attributes:
        rows, tokens: rows, and tokens of each.
        batch_ms: the batch, from its first step to its last.
        single_ms: all single runs together.
        ratio: of the first to the second.
    """

    rows: int
    tokens: int
    context_tokens: int
    batch_ms: float
    single_ms: float
    ratio: float
    tokens_per_second: float


class EngineBench:
    """Measures one loaded model; in the thread that loaded it."""

    def __init__(self, loaded: LoadedModel, progress: Progress = lambda _: None, rounds: int = ROUNDS) -> None:
        """Take ``rounds`` measurements of each kind, after one that does not count."""
        # A row that ended early would make the others cheaper, so the end of the text is a token like none, which no
        # row writes, and what ends a row is a byte that does not come.
        table = loaded.tokenizer.token_bytes
        self._engine = Engine(loaded.model, table, table.index(_NEVER_IN_TEXT))
        self._n_positions = loaded.info.n_positions
        self._ids = text_ids(loaded.tokenizer)
        self._progress = progress
        self._rounds = rounds
        vocab_size = len(table)
        self._first_ids = iter(random.Random(0).sample(range(vocab_size), vocab_size))

    def prefill(self) -> Prefill:
        """Return how long `PROMPT_TOKENS` tokens take, or as many as fit."""
        params = GhostSampling(max_new_tokens=1)
        times = []
        for number in self._counted("prefill"):
            prompt = self._new_prompt(new_tokens=1)
            started = time.perf_counter()
            self._run(prompt, params)
            if number:
                times.append(time.perf_counter() - started)
        seconds = statistics.median(times)
        return Prefill(len(prompt), 1000 * seconds, len(prompt) / seconds)

    def decode(self) -> Decode:
        """Return how long a token takes behind `PROMPT_TOKENS` tokens, or as many as fit."""
        tokens = min(DECODED_TOKENS, self._n_positions // 4)
        params = GhostSampling(max_new_tokens=tokens)
        prompt = self._new_prompt(tokens)
        times = []
        for number in self._counted("decode"):
            stamps = self._run(prompt, params)
            if number:
                times.append((stamps[-1] - stamps[0]) / (len(stamps) - 1))
        seconds = statistics.median(times)
        return Decode(len(prompt), tokens, 1000 * seconds, 1 / seconds)

    def alternatives(self) -> Alternatives:
        """Return how long `ROWS` rows of `ROW_TOKENS` tokens take, as one batch and one after the other."""
        tokens = min(ROW_TOKENS, self._n_positions // 4)
        batch = AlternativesSampling(num_return_sequences=ROWS, max_new_tokens=tokens)
        single = replace(batch, num_return_sequences=1)
        prompt = self._new_prompt(tokens)
        self._run(prompt, single)
        batches, singles = [], []
        for number in self._counted("alternatives"):
            seconds = self._seconds(prompt, batch, number)
            each = [self._seconds(prompt, single, ROWS * number + row) for row in range(ROWS)]
            if number:
                batches.append(seconds)
                singles.append(sum(each))
        batch_s, single_s = statistics.median(batches), statistics.median(singles)
        return Alternatives(
            rows=ROWS,
            tokens=tokens,
            context_tokens=len(prompt),
            batch_ms=1000 * batch_s,
            single_ms=1000 * single_s,
            ratio=statistics.median(map(lambda one, many: one / many, batches, singles)),
            tokens_per_second=ROWS * tokens / batch_s,
        )

    def _counted(self, what: str) -> range:
        self._progress(what)
        return range(self._rounds + 1)

    def _new_prompt(self, new_tokens: int) -> list[int]:
        """Return a prompt whose first token is another one each time, so that the cache knows nothing of it."""
        length = max(1, min(PROMPT_TOKENS, self._n_positions - new_tokens))
        return [next(self._first_ids), *self._ids][:length]

    def _seconds(self, prompt: list[int], params: SamplingParams, seed: int) -> float:
        started = time.perf_counter()
        self._run(prompt, params, seed)
        return time.perf_counter() - started

    def _run(self, prompt: list[int], params: SamplingParams, seed: int = 0) -> list[float]:
        """Generate, and return when each token of the first row came."""
        events = self._engine.generate(prompt, params, cancel=CancelToken(), seed=seed)
        return [time.perf_counter() for event in events if _first_row(event)]


def _first_row(event: TokenEvent) -> bool:
    return event.row == 0 and event.token_id is not None


def text_ids(tokenizer: GPT2Tokenizer) -> list[int]:
    """Return the ids of a text that is longer than any prompt here."""
    return tokenizer.encode(document(2 * len(CONTEXT)) + TYPED)


def context_of(tokenizer: GPT2Tokenizer, tokens: int) -> str:
    """Return the end of the text, from a word start on, that has at most ``tokens`` tokens."""
    words = CONTEXT.split(" ")
    low, high = 0, len(words) - 1
    while low < high:
        middle = (low + high) // 2
        if len(tokenizer.encode(" ".join(words[middle:]))) <= tokens:
            high = middle
        else:
            low = middle + 1
    return " ".join(words[low:])
