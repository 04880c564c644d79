"""The engine as one would write it down without a thought for speed, to hold the fast one against.

Every token runs the whole text through the model again, every row for itself, without a cache; penalties,
filters and the choice are Python loops over float64 numbers.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import torch

from gpt2_desktop.engine.generate import RowConstraint
from gpt2_desktop.engine.types import FinishReason, TokenEvent
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.settings.sampling import SamplingParams

OUT = -math.inf


def reference_row(
    model: GPT2,
    eos_token_id: int,
    prompt_ids: Sequence[int],
    params: SamplingParams,
    *,
    row: int,
    seed: int,
    constraint: RowConstraint | None = None,
    bad_words_ids: Sequence[Sequence[int]] = (),
    stop_row: Callable[[int, Sequence[int]], bool] | None = None,
) -> list[TokenEvent]:
    """Return the events of one row."""
    prompt = list(prompt_ids) or [eos_token_id]
    randoms = random.Random(f"{seed}/{row}")
    new: list[int] = []
    events: list[TokenEvent] = []
    while True:
        logits = model(torch.tensor([prompt + new])).logits[0, -1].double().tolist()
        if constraint is not None:
            allowed = constraint.allowed(new)
            if allowed is None:
                constraint = None
            else:
                keep = set(allowed.tolist())
                logits = [score if id_ in keep else OUT for id_, score in enumerate(logits)]
        scores = _penalize(logits, prompt, new, params, bad_words_ids)
        uniform = randoms.getrandbits(24) / 2**24
        if max(scores) == OUT:
            events.append(TokenEvent(row, None, 0.0, FinishReason.STOP))
            return events
        token_id = _choose(scores, params, uniform)
        if token_id == eos_token_id:
            events.append(TokenEvent(row, None, 0.0, FinishReason.STOP))
            return events
        new.append(token_id)
        logprob = math.log(_softmax(logits)[token_id])
        reason = None
        if stop_row is not None and stop_row(row, new):
            reason = FinishReason.STOP
        elif len(new) == params.max_new_tokens or len(prompt) + len(new) == model.config.n_positions:
            reason = FinishReason.LENGTH
        events.append(TokenEvent(row, token_id, logprob, reason))
        if reason is not None:
            return events


def _penalize(
    logits: list[float],
    prompt: list[int],
    new: list[int],
    params: SamplingParams,
    bad_words_ids: Sequence[Sequence[int]],
) -> list[float]:
    scores = list(logits)
    text = prompt + new
    recent, recent_new = text, new
    if params.repetition_range:
        recent, recent_new = text[-params.repetition_range :], new[-params.repetition_range :]
    for id_ in set(recent):
        penalty = params.repetition_penalty
        scores[id_] = scores[id_] * penalty if scores[id_] < 0 else scores[id_] / penalty
    for id_ in set(recent_new):
        scores[id_] -= params.presence_penalty + params.frequency_penalty * recent_new.count(id_)
    size = params.no_repeat_ngram_size
    if size:
        seen = {tuple(text[start : start + size]) for start in range(len(text) - size + 1)}
        for id_ in range(len(scores)):
            if len(text) >= size and (*text[len(text) - size + 1 :], id_) in seen:
                scores[id_] = OUT
    for word in bad_words_ids:
        *start, last = word
        if text[len(text) - len(start) :] == list(start):
            scores[last] = OUT
    return scores


def _choose(scores: list[float], params: SamplingParams, uniform: float) -> int:
    if params.temperature == 0:
        return scores.index(max(scores))
    scores = [score / params.temperature for score in scores]
    if params.top_k:
        lowest = sorted(scores, reverse=True)[min(params.top_k, len(scores)) - 1]
        scores = [score if score >= lowest else OUT for score in scores]
    if params.top_p < 1:
        kept, mass = set(), 0.0
        probabilities = _softmax(scores)
        for id_ in sorted(range(len(scores)), key=lambda id_: -probabilities[id_]):
            if kept and mass >= params.top_p:
                break
            kept.add(id_)
            mass += probabilities[id_]
        scores = [score if id_ in kept else OUT for id_, score in enumerate(scores)]
    probabilities = _softmax(scores)
    scores = [
        score if probability >= params.min_p * max(probabilities) else OUT
        for score, probability in zip(scores, probabilities, strict=True)
    ]
    if params.typical_p < 1:
        probabilities = _softmax(scores)
        entropy = -sum(p * math.log(p) for p in probabilities if p)
        distance = [abs(-math.log(p) - entropy) if p else math.inf for p in probabilities]
        kept, mass = set(), 0.0
        for id_ in sorted(range(len(scores)), key=lambda id_: distance[id_]):
            if kept and mass >= params.typical_p:
                break
            kept.add(id_)
            mass += probabilities[id_]
        scores = [score if id_ in kept else OUT for id_, score in enumerate(scores)]
    mass = 0.0
    for id_, probability in enumerate(_softmax(scores)):
        mass += probability
        if mass > uniform:
            return id_
    return scores.index(max(scores))


def _softmax(scores: Sequence[float]) -> list[float]:
    highest = max(scores)
    weights = [math.exp(score - highest) for score in scores]
    total = sum(weights)
    return [weight / total for weight in weights]
