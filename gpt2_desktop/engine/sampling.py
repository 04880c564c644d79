"""How the next token is chosen from the model's logits.

The filters always apply in this order, which is the order of Transformers' ``generate``:

    1. repetition penalty          tokens of prompt and new text, within ``repetition_range``
    2. presence, frequency penalty tokens of the new text, within ``repetition_range``
    3. no repeated n-gram          n-grams of prompt and new text
    4. banned words
    5. temperature                 0: the likeliest token is taken here, and 6 to 9 do not apply
    6. top-k
    7. top-p
    8. min-p
    9. typical-p
    10. the choice, by one random number for each row

Where Transformers has the same filter, the result is the same (`tests/unit/engine/test_sampling_filters.py`).
Presence and frequency penalty have OpenAI's and vLLM's meaning: they look at the new text only, while the
repetition penalty looks at the prompt too, as in Transformers.

Scores are float32 ``(B, V)``: B rows, V entries of the vocabulary; a token that is ruled out has -inf.  No
filter changes its input.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from torch import Tensor

from gpt2_desktop.settings.sampling import RANDOM_SEED, SamplingParams

if TYPE_CHECKING:
    import numpy.typing as npt

_RULED_OUT: Final = float("-inf")
_PARTIAL_SORTS: Final = (256, 2048)


def penalize_repetition(scores: Tensor, ids: Tensor, penalty: float) -> Tensor:
    """Divide the positive scores of tokens in ``ids`` by ``penalty`` and multiply the negative ones by it."""
    used = scores.gather(1, ids)
    return scores.scatter(1, ids, torch.where(used < 0, used * penalty, used / penalty))


def penalize_presence(scores: Tensor, new_ids: Tensor, presence: float, frequency: float) -> Tensor:
    """Take ``presence`` from every token in ``new_ids`` and ``frequency`` for each time it is there."""
    counts = torch.zeros_like(scores).scatter_add_(1, new_ids, torch.ones_like(new_ids, dtype=scores.dtype))
    return scores - presence * (counts > 0) - frequency * counts


def ban_repeated_ngrams(scores: Tensor, ids: Tensor, ngram_size: int) -> Tensor:
    """Rule out every token that would complete an n-gram that ``ids`` already holds."""
    if ids.shape[1] < ngram_size:
        return scores
    windows = ids.unfold(1, ngram_size, 1)  # (B, L - n + 1, n)
    tail = ids[:, ids.shape[1] + 1 - ngram_size :]  # (B, n - 1)
    matches = (windows[..., :-1] == tail[:, None]).all(-1)
    spare = scores.shape[1]  # a column behind the vocabulary takes what does not match
    banned = torch.zeros(scores.shape[0], spare + 1, dtype=torch.bool, device=scores.device)
    banned.scatter_(1, torch.where(matches, windows[..., -1], spare), True)
    return scores.masked_fill(banned[:, :spare], _RULED_OUT)


def ban_words(scores: Tensor, ids: Tensor, bad_words_ids: Sequence[Sequence[int]]) -> Tensor:
    """Rule out every token that would complete one of the id sequences."""
    banned = torch.zeros_like(scores, dtype=torch.bool)
    for word in bad_words_ids:
        *start, last = word
        if not start:
            banned[:, last] = True
        elif len(start) <= ids.shape[1]:
            expected = torch.tensor(start, device=ids.device)
            banned[:, last] |= (ids[:, -len(start) :] == expected).all(-1)
    return scores.masked_fill(banned, _RULED_OUT)


def apply_top_k(scores: Tensor, top_k: int) -> Tensor:
    """Keep the ``top_k`` highest scores, and those equal to the lowest of them."""
    lowest = scores.topk(min(top_k, scores.shape[-1])).values[:, -1:]
    return scores.masked_fill(scores < lowest, _RULED_OUT)


def apply_top_p(scores: Tensor, top_p: float) -> Tensor:
    """Keep the likeliest tokens that together reach the probability ``top_p``; at least one."""
    probabilities = scores.softmax(-1)
    if scores.device.type == "cpu":
        kept = torch.from_numpy(np.stack([_nucleus(row, top_p) for row in probabilities.numpy()]))
        return scores.masked_fill(~kept, _RULED_OUT)
    likeliest, order = probabilities.sort(-1, descending=True)
    removed = likeliest.cumsum(-1) - likeliest >= top_p  # the likelier ones reach it without; the first has none
    values = scores.gather(1, order).masked_fill_(removed, _RULED_OUT)
    return torch.full_like(scores, _RULED_OUT).scatter_(1, order, values)


def _nucleus(probabilities: npt.NDArray[np.float32], top_p: float) -> npt.NDArray[np.bool_]:
    """Return which entries are the likeliest that together reach ``top_p``, by torch's rules but faster.

    torch takes 3.3 ms to sort a row of GPT-2's vocabulary on a CPU, and numpy 0.1 ms.
    """
    # What is no more likely than this has no more than 1 - top_p in all.
    likely = probabilities[probabilities > (1 - top_p) / len(probabilities)]
    if not len(likely):
        return np.ones(len(probabilities), dtype=np.bool_)  # none is a number
    ordered = np.sort(likely)[::-1]
    # Of so many numbers in float32 the sum is a few millionths off, by which the last of 50,257 tokens is chosen.
    wanted = top_p * float(probabilities.sum(dtype=np.float64))
    last = min(int(np.searchsorted(np.cumsum(ordered, dtype=np.float64), wanted)), len(ordered) - 1)
    kept: npt.NDArray[np.bool_] = probabilities >= ordered[last]
    spare = int(np.count_nonzero(kept)) - last - 1
    if spare:  # others are as likely as the last one
        kept[np.flatnonzero(probabilities == ordered[last])[-spare:]] = False
    return kept


def apply_min_p(scores: Tensor, min_p: float) -> Tensor:
    """Keep the tokens that are at least ``min_p`` times as likely as the likeliest one."""
    probabilities = scores.softmax(-1)
    return scores.masked_fill(probabilities < min_p * probabilities.amax(-1, keepdim=True), _RULED_OUT)


def apply_typical_p(scores: Tensor, typical_p: float) -> Tensor:
    """Keep the tokens whose surprise is closest to the expected one, up to the probability ``typical_p``.

    Meister et al., "Locally Typical Sampling", 2023.  At least one token is kept.
    """
    logprobs = scores.log_softmax(-1)
    probabilities = logprobs.exp()
    entropy = -(logprobs * probabilities).nansum(-1, keepdim=True)
    distances = (-logprobs - entropy).abs()
    for count in _partial_sorts(scores):
        nearest, order = distances.topk(count, largest=False)
        cumulative = probabilities.gather(1, order).cumsum(-1)
        if count == scores.shape[-1] or bool((cumulative[:, -1] >= typical_p).all()):
            break
    last = (cumulative < typical_p).sum(-1, keepdim=True).clamp_(max=count - 1)
    return scores.masked_fill(distances > nearest.gather(1, last), _RULED_OUT)


def _partial_sorts(scores: Tensor) -> Iterator[int]:
    """Yield how many of the first entries in order to look at, fewer first, at last the whole vocabulary.

    Sorting 50,257 entries takes a CPU 3.3 ms a row, its 256 first 0.1 ms.  A GPU sorts them faster than it could
    answer whether fewer would have done.
    """
    vocab_size = scores.shape[-1]
    if scores.device.type == "cpu":
        yield from (count for count in _PARTIAL_SORTS if count < vocab_size)
    yield vocab_size


class Sampler:
    """The filters that one request's parameters ask for, in their order, and the choice behind them.

    Attributes:
        params: the request's sampling parameters.
        greedy: whether the likeliest token is taken.
        penalizes: whether any of steps 1 to 4 is on.
    """

    def __init__(self, params: SamplingParams, bad_words_ids: Sequence[Sequence[int]] = ()) -> None:
        self.params = params
        self.greedy = params.temperature == 0
        self._bad_words_ids = [list(word) for word in bad_words_ids if word]
        self.penalizes = bool(
            params.repetition_penalty != 1
            or params.presence_penalty
            or params.frequency_penalty
            or params.no_repeat_ngram_size
            or self._bad_words_ids
        )

    def process(self, logits: Tensor, ids: Tensor, prompt_length: int) -> Tensor:
        """Return the scores ``(B, V)`` that the choice is made from: all filters, in the module's order.

        Args:
            logits: float32 ``(B, V)``.
            ids: prompt and new text of every row, ``(B, L)``.
            prompt_length: how many of them are the prompt.
        """
        scores = self.penalize(logits, ids, prompt_length)
        return scores if self.greedy else self.warp(scores)

    def penalize(self, scores: Tensor, ids: Tensor, prompt_length: int) -> Tensor:
        """Apply steps 1 to 4, those that are on."""
        params = self.params
        recent = -params.repetition_range  # a slice from -0 is the whole
        if params.repetition_penalty != 1:
            scores = penalize_repetition(scores, ids[:, recent:], params.repetition_penalty)
        if params.presence_penalty or params.frequency_penalty:
            new_ids = ids[:, prompt_length:][:, recent:]
            scores = penalize_presence(scores, new_ids, params.presence_penalty, params.frequency_penalty)
        if params.no_repeat_ngram_size:
            scores = ban_repeated_ngrams(scores, ids, params.no_repeat_ngram_size)
        if self._bad_words_ids:
            scores = ban_words(scores, ids, self._bad_words_ids)
        return scores

    def warp(self, scores: Tensor) -> Tensor:
        """Apply steps 5 to 9, those that are on; the temperature must not be 0."""
        params = self.params
        if params.temperature != 1:
            scores = scores / params.temperature
        if params.top_k:
            scores = apply_top_k(scores, params.top_k)
        if params.top_p < 1:
            scores = apply_top_p(scores, params.top_p)
        if params.min_p:
            scores = apply_min_p(scores, params.min_p)
        if params.typical_p < 1:
            scores = apply_typical_p(scores, params.typical_p)
        return scores

    def choose(self, scores: Tensor, randoms: Sequence[float]) -> Tensor:
        """Return one id for each row, ``(B,)``; a row in which nothing is left gets any.

        Args:
            scores: what `process` returned.
            randoms: one number in [0, 1) for each row, from `RowRandom`; not used at temperature 0.
        """
        if self.greedy:
            return scores.argmax(-1)
        return invert_cumulative(scores.softmax(-1), randoms)


def invert_cumulative(probabilities: Tensor, randoms: Sequence[float]) -> Tensor:
    """Return, for each row, the first id at which the cumulative probability exceeds the row's random number."""
    cumulative = probabilities.cumsum(-1)
    wanted = torch.tensor(randoms, dtype=cumulative.dtype, device=cumulative.device)[:, None] * cumulative[:, -1:]
    chosen = torch.searchsorted(cumulative, wanted, right=True).clamp_(max=probabilities.shape[-1] - 1)
    # A parallel sum need not grow strictly; a token that was ruled out is never worth the risk.
    possible = probabilities.gather(1, chosen) > 0
    return torch.where(possible, chosen, probabilities.argmax(-1, keepdim=True)).squeeze(1)


class RowRandom:
    """The random numbers of one row: they depend on seed, row and step, not on device, batch or other rows."""

    def __init__(self, seed: int, row: int) -> None:
        self._random = random.Random(f"{seed}/{row}")

    def __call__(self) -> float:
        """Return the next number in [0, 1), exact in float32, so that rounding never makes it 1."""
        return self._random.getrandbits(24) / 2**24


def draw_seed(seed: int) -> int:
    """Return ``seed``, or a fresh one for `RANDOM_SEED`."""
    return secrets.randbelow(2**31) if seed == RANDOM_SEED else seed
