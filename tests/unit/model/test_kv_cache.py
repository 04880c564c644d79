"""Cached forward passes against the obvious one, which computes everything anew."""

from __future__ import annotations

import functools

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.kv_cache import KVCache

TOLERANCE = 1e-4

token_ids = st.integers(0, TINY_CONFIG.vocab_size - 1)
appends = st.lists(token_ids, min_size=1, max_size=12)
trims = st.floats(0, 1)


@functools.cache
def model() -> GPT2:
    return tiny_model()


def reference_logits(rows: list[list[int]]) -> Tensor:
    with torch.inference_mode():
        return model()(torch.tensor(rows)).logits


def assert_close(actual: Tensor, expected: Tensor) -> None:
    torch.testing.assert_close(actual, expected, atol=TOLERANCE, rtol=0)


@settings(max_examples=60, deadline=None)
@given(st.lists(appends | trims, min_size=1, max_size=12))
def test_edits_and_trims_equal_a_fresh_pass(operations: list[list[int] | float]) -> None:
    cache, ids = model().new_cache(), list[int]()
    for operation in operations:
        if isinstance(operation, float):
            kept = int(operation * len(ids))
            cache.trim(kept)
            del ids[kept:]
        elif len(ids) + len(operation) <= TINY_CONFIG.n_positions:
            ids += operation
            with torch.inference_mode():
                output = model()(torch.tensor([operation]), cache)
            assert cache.length == len(ids)
            assert_close(output.logits[0], reference_logits([ids])[0, -len(operation) :])
            # What is the likeliest token must not depend on the cache either.
            assert output.logits[0, -1].argmax() == reference_logits([ids])[0, -1].argmax()


@settings(max_examples=20, deadline=None)
@given(
    st.lists(token_ids, min_size=1, max_size=20),
    st.lists(st.lists(token_ids, min_size=3, max_size=3), min_size=1, max_size=5),
)
def test_rows_that_share_a_prefill_equal_single_runs(prompt: list[int], rows: list[list[int]]) -> None:
    with torch.inference_mode():
        shared = model().new_cache(capacity=len(prompt))
        model()(torch.tensor([prompt]), shared)
        cache = shared.select(torch.zeros(len(rows), dtype=torch.int64), capacity=len(prompt) + 3)
        assert cache.batch_size == len(rows)
        for step in range(3):
            output = model()(torch.tensor([[row[step]] for row in rows]), cache)
    for number, row in enumerate(rows):
        assert_close(output.logits[number, -1], reference_logits([prompt + row])[0, -1])


@settings(max_examples=20, deadline=None)
@given(
    st.lists(token_ids, min_size=1, max_size=20),
    st.lists(st.lists(token_ids, min_size=4, max_size=4), min_size=1, max_size=5),
)
def test_rows_behind_a_shared_prefix_equal_single_runs(prompt: list[int], rows: list[list[int]]) -> None:
    with torch.inference_mode():
        prefix = model().new_cache()
        model()(torch.tensor([prompt]), prefix)
        cache = prefix.branch(len(rows), capacity=4)
        for step in range(2):
            model()(torch.tensor([[row[step]] for row in rows]), cache)
        cache = cache.select(torch.arange(len(rows)).flip(0))
        model()(torch.tensor([[7]]), prefix)  # what comes behind the prefix later is not the rows' business
        for step in range(2, 4):
            logits = model().decode(torch.tensor([[row[step]] for row in reversed(rows)]), cache)
    assert cache.past == len(prompt) + 4
    for number, row in enumerate(reversed(rows)):
        assert_close(logits[number], reference_logits([prompt + row])[0, -1])


def test_only_one_text_branches_and_its_branches_go_on_by_single_tokens() -> None:
    with torch.inference_mode():
        cache = model().new_cache()
        model()(torch.tensor([[1, 2]]), cache)
        branch = cache.branch(2, capacity=3)
        with pytest.raises(ValueError, match="only a cache of one text"):
            branch.branch(1, capacity=1)
        with pytest.raises(ValueError, match="by one token at a time"):
            model()(torch.tensor([[1, 2], [3, 4]]), branch)


def test_batch_rows_equal_single_rows() -> None:
    ids = torch.randint(TINY_CONFIG.vocab_size, (4, 30), generator=torch.Generator().manual_seed(2))
    with torch.inference_mode():
        together = model()(ids).logits
    for row in range(4):
        assert_close(together[row], reference_logits([ids[row].tolist()])[0])


def test_selected_rows_leave_the_others_behind() -> None:
    ids = torch.randint(TINY_CONFIG.vocab_size, (3, 10), generator=torch.Generator().manual_seed(3))
    with torch.inference_mode():
        cache = model().new_cache(batch_size=3)
        model()(ids, cache)
        kept = cache.select(torch.tensor([2, 0]))
        output = model()(torch.tensor([[5], [6]]), kept)
    assert cache.length == 10
    assert_close(output.logits[0, 0], reference_logits([[*ids[2].tolist(), 5]])[0, -1])
    assert_close(output.logits[1, 0], reference_logits([[*ids[0].tolist(), 6]])[0, -1])


def test_logits_to_keep_are_the_last_ones() -> None:
    ids = torch.arange(20)[None]
    with torch.inference_mode():
        output = model()(ids, logits_to_keep=2)
    assert output.logits.shape == (1, 2, TINY_CONFIG.vocab_size)
    assert output.last_hidden_state.shape == (1, 20, TINY_CONFIG.n_embd)
    assert_close(output.logits, reference_logits([list(range(20))])[:, -2:])


def test_a_full_cache_refuses_and_stays_valid() -> None:
    cache = model().new_cache(capacity=5)
    with torch.inference_mode():
        model()(torch.tensor([[1, 2, 3]]), cache)
        with pytest.raises(ValueError, match="6 tokens do not fit into a cache for 5"):
            model()(torch.tensor([[4, 5, 6]]), cache)
        assert cache.length == 3
        output = model()(torch.tensor([[4, 5]]), cache)
    assert_close(output.logits[0], reference_logits([[1, 2, 3, 4, 5]])[0, 3:])


def test_more_tokens_than_positions_are_refused() -> None:
    cache = model().new_cache(capacity=2 * TINY_CONFIG.n_positions)
    ids = torch.zeros((1, TINY_CONFIG.n_positions), dtype=torch.int64)
    with torch.inference_mode():
        model()(ids, cache)
        with pytest.raises(ValueError, match="129 tokens are more than the model's 128 positions"):
            model()(torch.tensor([[1]]), cache)
    assert cache.length == TINY_CONFIG.n_positions


@pytest.mark.parametrize("length", [-1, 4])
def test_trim_outside_what_is_held(length: int) -> None:
    cache = KVCache(TINY_CONFIG)
    cache.advance(3)
    with pytest.raises(ValueError, match=f"cannot trim a cache of 3 tokens to {length}"):
        cache.trim(length)


def test_select_into_too_little_room() -> None:
    cache = KVCache(TINY_CONFIG)
    cache.advance(3)
    with pytest.raises(ValueError, match="a cache for 2 tokens cannot hold the 3"):
        cache.select(torch.tensor([0]), capacity=2)
