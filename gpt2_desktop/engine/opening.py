"""What rows write first where bytes are typed behind the prompt: the choice among overshoots rather than tokens."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence

import torch
from torch import Tensor

from gpt2_desktop.engine.exact import ExactBytes
from gpt2_desktop.engine.nodes import NodeRunner
from gpt2_desktop.engine.sampling import Sampler
from gpt2_desktop.engine.types import CancelToken
from gpt2_desktop.engine.whole_word import STARTS, likeliest_word
from gpt2_desktop.errors import ModelError

Choice = tuple[int, float] | None
"""A token with its log-probability; None where there is nothing to write."""


def open_rows(
    nodes: NodeRunner,
    prompt: Sequence[int],
    opening: ExactBytes,
    sampler: Sampler,
    draws: Sequence[float],
    cancel: CancelToken,
) -> list[deque[Choice]] | None:
    """Choose for every row what it writes behind the typed bytes, and return the cover that writes it.

    A greedy choice without penalties is the likeliest word (`gpt2_desktop.engine.whole_word`).  Otherwise the penalties
    for the last token of each cover, and the other filters and the choice see the overshoots as they see tokens
    elsewhere: one entry for each, whatever covers it.

    Returns:
        For every row, the tokens of its cover and their log-probabilities; the last one's is that of what it
        writes, given the typed bytes, and the others write nothing behind them.  A row whose choice is None can
        write nothing.  None when cancelled.
    """
    whole_word = sampler.greedy and not sampler.penalizes
    covers = nodes.covers(prompt, opening, cancel, words=STARTS if whole_word else 0)
    if covers is None:
        return None
    guess = covers.better_guess()
    if guess is not None:
        return [deque((id_, 0.0) for id_ in guess) for _ in draws]
    overshoots = covers.overshoots()
    logprobs = overshoots.log_masses - covers.log_total
    if whole_word:
        check_numbers([float(overshoots.log_masses.amax())])
        word = likeliest_word(overshoots, nodes.behind(prompt).get, opening.index.word_ends)
        if word is None:
            return [deque([None]) for _ in draws]
        return [_given(word.cover, float(logprobs[word.overshoot]), word.rest) for _ in draws]
    scores = logprobs
    if sampler.penalizes:
        text = torch.tensor([prompt])

        def change(path: Sequence[int], logits: Tensor) -> Tensor:
            """Return what the penalties add to the score of each token behind a path."""
            ids = torch.cat((text, torch.tensor([path], dtype=torch.long)), 1)
            return sampler.penalize(logits[None], ids, len(prompt))[0] - logits

        scores = scores + overshoots.best_change(change)
    scores = scores.expand(len(draws), -1)
    if not sampler.greedy:
        scores = sampler.warp(scores)
    chosen = sampler.choose(scores, draws).tolist()
    best = scores.amax(-1).tolist()
    check_numbers(best)
    result: list[deque[Choice]] = []
    for index, highest in zip(chosen, best, strict=True):
        if highest == -math.inf:
            result.append(deque([None]))
            continue
        result.append(_given(overshoots.cover(index), float(logprobs[index])))
    return result


def _given(cover: Sequence[int], logprob: float, rest: Sequence[tuple[int, float]] = ()) -> deque[Choice]:
    *path, last = cover
    return deque([*((id_, 0.0) for id_ in path), (last, logprob), *rest])


def check_numbers(scores: Sequence[float]) -> None:
    """Raise ModelError where a score is not a number."""
    if any(math.isnan(score) for score in scores):
        raise ModelError(
            "the model's output is not a number; its weights are damaged, or the precision is too small for them: "
            "choose the precision fp32, or fetch the model again"
        )
