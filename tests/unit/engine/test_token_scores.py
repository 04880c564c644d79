"""Ranks and probabilities against a forward pass for every prefix."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer

from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.token_scores import CHUNK, TokenScore, TokenScorer, window_start
from gpt2_desktop.errors import ModelError
from gpt2_desktop.model.gpt2 import GPT2

TOKENIZER = tiny_tokenizer()
IDS = [TOKENIZER.eos_token_id, *TOKENIZER.encode(TINY_TEXT)]
MODEL = tiny_model(3)


def never() -> bool:
    return False


def after(calls: int) -> Callable[[], bool]:
    """Return what says at that call, once, that the work is to end."""
    count = 0

    def cancelled() -> bool:
        nonlocal count
        count += 1
        return count == calls

    return cancelled


def slow_scores(
    model: GPT2, ids: list[int], first: int, unwritten: tuple[int, ...] = ()
) -> list[tuple[int, float, tuple[int, ...]]]:
    """Return rank, log-probability and likeliest tokens, by a pass of its own for every token."""
    result = []
    for index in range(first, len(ids)):
        start = window_start(index - 1, model.config.n_positions)
        logits = model(torch.tensor([ids[start:index]])).logits[0, -1].double()
        logits[list(unwritten)] = -torch.inf
        order = logits.argsort(descending=True).tolist()
        logprob = float(logits.log_softmax(-1)[ids[index]])
        result.append((order.index(ids[index]) + 1, logprob, tuple(order[:4])))
    return result


def check(scores: list[TokenScore] | None, expected: list[tuple[int, float, tuple[int, ...]]]) -> None:
    assert scores is not None
    assert [score.rank for score in scores] == [rank for rank, _, _ in expected]
    assert [score.likeliest for score in scores] == [likeliest for _, _, likeliest in expected]
    assert [score.logprob for score in scores] == pytest.approx([logprob for _, logprob, _ in expected], abs=1e-4)


@pytest.mark.parametrize(("length", "first"), [(2, 1), (CHUNK, 1), (99, 37), (129, 128), (130, 1), (300, 5), (333, 64)])
def test_scores_equal_those_of_a_pass_for_every_token(length: int, first: int) -> None:
    check(TokenScorer(MODEL).score(IDS[:length], first, never), slow_scores(MODEL, IDS[:length], first))


def test_behind_the_first_window_half_the_context_is_read_at_least() -> None:
    n_positions = 128
    starts = [window_start(position, n_positions) for position in range(1000)]
    assert starts == sorted(starts)
    for position, start in enumerate(starts):
        assert 0 <= position - start < n_positions
        assert start == 0 or position - start >= n_positions // 2


def test_what_is_interrupted_anywhere_goes_on_from_there() -> None:
    expected = slow_scores(MODEL, IDS[:300], 20)
    for calls in range(1, 40, 3):
        scorer = TokenScorer(MODEL)
        interrupted = 0
        while (scores := scorer.score(IDS[:300], 20, after(calls))) is None:
            interrupted += 1
            assert interrupted < 1000
            calls += 1  # a pass that is broken off each time would never end
        check(scores, expected)
        assert interrupted


def test_texts_that_begin_alike_share_what_was_read() -> None:
    passes: list[int] = []
    model = tiny_model(3)
    hidden_states = model.hidden_states

    def counted(input_ids: torch.Tensor, *args: object, **options: object) -> torch.Tensor:
        passes.append(input_ids.shape[1])
        return hidden_states(input_ids, *args, **options)  # type: ignore[arg-type]

    model.hidden_states = counted  # type: ignore[method-assign]
    scorer = TokenScorer(model)
    scorer.score(IDS[:100], 90, never)
    passes.clear()
    check(scorer.score(IDS[:120], 101, never), slow_scores(MODEL, IDS[:120], 101))
    assert sum(passes) < 40
    other = [*IDS[:60], *IDS[80:140]]
    check(scorer.score(other, 50, never), slow_scores(MODEL, other, 50))
    scorer.forget()
    check(scorer.score(other, 50, never), slow_scores(MODEL, other, 50))


def test_ids_that_are_never_written_have_no_rank() -> None:
    unwritten = (5, 6, 7, 300)
    scorer = TokenScorer(MODEL, torch.tensor(unwritten))
    check(scorer.score(IDS[:50], 1, never), slow_scores(MODEL, IDS[:50], 1, unwritten))


def test_the_engines_prefix_cache_is_left_alone() -> None:
    engine = Engine(MODEL, TOKENIZER.token_bytes, TOKENIZER.eos_token_id)
    prompt = IDS[:100]
    engine._prefix.prefill(prompt)
    passes = engine.forward_passes
    engine.token_scorer().score(IDS[50:250], 1, never)
    engine._prefix.prefill(prompt)
    assert engine.forward_passes == passes


def test_output_that_is_not_a_number_is_said() -> None:
    model = tiny_model(3)
    model.ln_f.weight.fill_(float("nan"))
    with pytest.raises(ModelError, match="not a number"):
        TokenScorer(model).score(IDS[:10], 1, never)
