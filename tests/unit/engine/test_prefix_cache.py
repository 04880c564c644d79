"""Whatever was typed, deleted, generated or cancelled before, the logits are those of the whole text."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.prefix_cache import (
    CAPACITY_STEP,
    KEPT_LOGITS,
    KEPT_PROMPTS,
    PrefixCache,
    common_prefix_length,
)
from gpt2_desktop.model.gpt2 import GPT2

MODEL = tiny_model(n_positions=48)
CHUNK = 4


class CountingModel:
    """A model that remembers how many tokens it was run on in each call."""

    def __init__(self, model: GPT2) -> None:
        self._model = model
        self.runs: list[int] = []
        self.config = model.config
        self.device = model.device
        self.dtype = model.dtype
        self.new_cache = model.new_cache

    def __call__(self, input_ids: torch.Tensor, cache: object, **options: Any) -> object:
        self.runs.append(input_ids.shape[1])
        return self._model(input_ids, cache, **options)

    def decode(self, input_ids: torch.Tensor, cache: Any, **options: Any) -> torch.Tensor:
        self.runs.append(1)
        return self._model.decode(input_ids, cache, **options)


@pytest.fixture
def counting() -> CountingModel:
    return CountingModel(MODEL)


@pytest.fixture
def cache(counting: CountingModel) -> PrefixCache:
    return PrefixCache(counting, chunk_size=CHUNK)  # type: ignore[arg-type]


def uncached_logits(ids: list[int]) -> torch.Tensor:
    return MODEL(torch.tensor([ids])).logits[0, -1]


def assert_valid(cache: PrefixCache, logits: torch.Tensor | None, ids: list[int]) -> None:
    assert cache.ids == ids
    assert logits is not None
    torch.testing.assert_close(logits, uncached_logits(ids), atol=1e-4, rtol=1e-4)


ids = st.integers(0, TINY_CONFIG.vocab_size - 1)
edit = st.tuples(st.just("edit"), st.integers(0, 30), st.lists(ids, max_size=12))
decode = st.tuples(st.just("decode"), ids)
cancelled = st.tuples(st.just("cancelled"), st.integers(0, 12), st.lists(ids, min_size=1, max_size=20))
fork = st.tuples(st.just("fork"))


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(edit, decode, cancelled, fork), max_size=12))
def test_any_sequence_of_edits_gives_the_logits_of_the_whole_text(steps: list[tuple]) -> None:  # type: ignore[type-arg]
    cache = PrefixCache(MODEL, chunk_size=CHUNK)
    text = [5]
    assert_valid(cache, cache.prefill(text), text)
    for step in steps:
        match step:
            case ("edit", keep, new):
                text = (text[: max(1, keep)] + new)[: MODEL.config.n_positions]
                assert_valid(cache, cache.prefill(text), text)
            case ("decode", token) if len(cache.ids) < MODEL.config.n_positions:
                text = [*cache.ids, token]
                assert_valid(cache, cache.decode(token), text)
            case ("cancelled", polls, new):
                remaining = iter([False] * polls)
                target = (text[: len(text) // 2 + 1] + new)[: MODEL.config.n_positions]
                logits = cache.prefill(target, lambda remaining=remaining: next(remaining, True))
                assert cache.ids == target[: len(cache.ids)]
                assert logits is None or cache.ids == target
            case ("fork",):
                before = list(cache.ids)
                rows = cache.fork(3, len(before) + 1)
                assert (rows.batch_size, rows.past, rows.capacity) == (3, len(before), 1)
                assert cache.ids == before
    assert_valid(cache, cache.prefill(text), text)


def test_runs_only_what_changed(cache: PrefixCache, counting: CountingModel) -> None:
    text = list(range(1, 11))
    cache.prefill(text)
    assert counting.runs == [4, 4, 2], "in chunks"
    assert cache.reused_tokens == 0
    cache.prefill([*text, 50, 51])
    assert counting.runs[3:] == [2]
    assert cache.reused_tokens == 10
    cache.prefill([*text[:6], 60])
    assert counting.runs[4:] == [1]
    assert cache.reused_tokens == 6


def test_nothing_runs_for_a_text_whose_logits_are_held(cache: PrefixCache, counting: CountingModel) -> None:
    text = [1, 2, 3]
    cache.prefill(text)
    cache.decode(7)
    cache.decode(8)
    runs = list(counting.runs)
    for known in ([*text, 7, 8], [*text, 7], text):
        assert_valid(cache, cache.prefill(known), known)
        assert cache.reused_tokens == len(known)
    assert counting.runs == runs


def test_one_token_runs_for_a_held_text_whose_logits_are_not(cache: PrefixCache, counting: CountingModel) -> None:
    text = [1, 2, 3, 4, 5, 6, 7]
    cache.prefill(text)
    runs = len(counting.runs)
    assert_valid(cache, cache.prefill(text[:6]), text[:6])
    assert counting.runs[runs:] == [1]
    assert cache.reused_tokens == 5


def test_logits_of_a_bounded_number_of_positions_are_held(cache: PrefixCache, counting: CountingModel) -> None:
    cache.prefill([1])
    for token in range(2, KEPT_LOGITS + 5):
        cache.decode(token)
    runs = len(counting.runs)
    newest = list(range(1, KEPT_LOGITS + 5))
    cache.prefill(newest[:-1])
    assert len(counting.runs) == runs
    cache.prefill([1, 2])
    assert counting.runs[runs:] == [1]


def test_logits_of_a_replaced_token_are_not_taken_for_those_of_the_new_one(cache: PrefixCache) -> None:
    cache.prefill([1, 2, 3])
    cache.decode(4)
    assert_valid(cache, cache.prefill([1, 2, 9]), [1, 2, 9])
    assert_valid(cache, cache.prefill([1, 2, 9, 4]), [1, 2, 9, 4])


def test_nor_are_those_of_a_longer_text_that_was_there_before(cache: PrefixCache) -> None:
    cache.prefill([1, 2, 3])
    cache.decode(4)
    cache.prefill([1, 2, 9, 8, 7])
    assert_valid(cache, cache.prefill([1, 2, 9, 8]), [1, 2, 9, 8])


def test_what_ran_before_a_cancel_is_kept(cache: PrefixCache, counting: CountingModel) -> None:
    text = list(range(1, 15))
    assert cache.prefill(text, lambda: len(counting.runs) == 2 and len(cache.ids) == 8) is None
    assert cache.ids == text[:8]
    assert_valid(cache, cache.prefill(text), text)
    assert cache.reused_tokens == 8
    assert counting.runs == [4, 4, 4, 2]


def test_a_cancel_ends_a_prompt_between_two_layers(cache: PrefixCache, counting: CountingModel) -> None:
    text = list(range(1, 15))
    polls = iter([False] * (1 + MODEL.config.n_layer) + [False, False, True])
    assert cache.prefill(text, lambda: next(polls)) is None
    assert counting.runs == [4, 4], "the second chunk began"
    assert cache.ids == text[:4]
    assert_valid(cache, cache.prefill(text), text)
    assert cache.reused_tokens == 4


def test_a_cancel_ends_a_step(cache: PrefixCache) -> None:
    cache.prefill([1, 2, 3])
    polls = iter([False, True])
    assert cache.decode(4, lambda: next(polls)) is None
    assert cache.ids == [1, 2, 3]
    assert_valid(cache, cache.decode(5), [1, 2, 3, 5])


def test_a_failing_forward_pass_leaves_the_cache_valid(cache: PrefixCache, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.prefill([1, 2, 3])

    def fail(*_args: object) -> torch.Tensor:
        raise RuntimeError("out of memory")

    # The head fails after every layer has written its keys and values and the cache has counted them.
    with monkeypatch.context() as patch:
        patch.setattr("gpt2_desktop.model.gpt2.F.linear", fail)
        with pytest.raises(RuntimeError, match="out of memory"):
            cache.prefill([1, 2, 3, 4, 5])
    assert_valid(cache, cache.prefill([1, 2, 3, 6, 7]), [1, 2, 3, 6, 7])


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30), st.lists(ids, max_size=12)), max_size=12),
    st.sampled_from([0, 150_000, 10**9]),
)
def test_several_texts_edited_in_turn_give_the_logits_of_each(
    steps: list[tuple[int, int, list[int]]], budget: int
) -> None:
    cache = PrefixCache(MODEL, chunk_size=CHUNK, budget=budget)
    texts = [[1], [1, 2], [3], [1, 2, 3, 4, 5, 6, 7]]
    for number, keep, new in steps:
        texts[number] = (texts[number][: max(1, keep)] + new)[: MODEL.config.n_positions]
        assert_valid(cache, cache.prefill(texts[number]), texts[number])
        assert cache.nbytes <= budget or cache.texts == 1
        if len(cache.ids) < MODEL.config.n_positions:
            assert_valid(cache, cache.decode(9), [*texts[number], 9])


ROOMY = 10**9
FIRST, SECOND = list(range(1, 21)), [1, *range(101, 121)]


@pytest.fixture
def roomy(counting: CountingModel) -> PrefixCache:
    return PrefixCache(counting, budget=ROOMY)  # type: ignore[arg-type]


def test_several_texts_keep_their_prefixes(roomy: PrefixCache, counting: CountingModel) -> None:
    roomy.prefill(FIRST)
    roomy.prefill(SECOND)
    assert roomy.texts == 2
    runs = list(counting.runs)
    for text in (FIRST, SECOND, FIRST):
        assert_valid(roomy, roomy.prefill(text), text)
        assert roomy.reused_tokens == len(text)
    assert counting.runs == runs, "the logits behind both are held"
    roomy.prefill([*FIRST, 50])
    assert counting.runs[len(runs) :] == [1]


def test_a_new_text_takes_what_it_shares_from_another(roomy: PrefixCache, counting: CountingModel) -> None:
    roomy.prefill(FIRST)
    other = [*FIRST[:8], *range(200, 210)]
    assert_valid(roomy, roomy.prefill(other), other)
    assert roomy.reused_tokens == 8
    assert counting.runs == [20, 10]
    assert_valid(roomy, roomy.prefill(FIRST), FIRST)
    assert counting.runs == [20, 10], "the first one was not touched"


def test_an_edit_further_on_is_the_same_text(roomy: PrefixCache) -> None:
    roomy.prefill(FIRST)
    for edited in ([*FIRST[:12], 99], [*FIRST[:12], 99, 100], FIRST[:12]):
        assert_valid(roomy, roomy.prefill(edited), edited)
        assert roomy.reused_tokens >= 12 - (len(edited) == 12)
    assert roomy.texts == 1


def test_what_was_written_behind_a_short_prompt_does_not_make_the_next_one_another_text(roomy: PrefixCache) -> None:
    roomy.prefill([1, 2, 3])
    for token in range(30):
        roomy.decode(token)
    roomy.prefill([1, 2, 3, 99])
    assert roomy.texts == 1


def test_the_text_used_longest_ago_goes_first() -> None:
    size = PrefixCache(MODEL, budget=ROOMY)
    size.prefill(FIRST)
    cache = PrefixCache(MODEL, budget=2 * size.nbytes + 10)
    third = [1, *range(300, 320)]
    for text in (FIRST, SECOND, FIRST, third):
        cache.prefill(text)
    assert cache.texts == 2
    cache.prefill(FIRST)
    assert cache.reused_tokens == len(FIRST)
    cache.prefill(SECOND)
    assert cache.reused_tokens == 1


def test_with_no_budget_there_is_one_text() -> None:
    cache = PrefixCache(MODEL, budget=0)
    for text in (FIRST, SECOND, FIRST):
        assert_valid(cache, cache.prefill(text), text)
        assert cache.texts == 1


def test_what_suits_the_model_is_a_whole_context_and_more() -> None:
    model = tiny_model(n_positions=1024, n_embd=1024, n_layer=4)
    cache = PrefixCache(model)
    cache.prefill(list(range(500)))
    cache.prefill(list(range(100, 200)))
    assert cache.texts == 2, "16 MB of a whole context's 32, and a quarter of it"


def test_what_is_returned_does_not_change_when_more_is_held() -> None:
    cache = PrefixCache(MODEL)
    cache.prefill(FIRST)
    again = cache.prefill(FIRST)
    assert again is not None
    held = again.clone()
    cache.prefill([*FIRST[:15], 99])
    cache.decode(7)
    assert torch.equal(again, held), "another token's logits took their place"


def test_memory_grows_with_the_text_and_not_beyond_the_context() -> None:
    model = tiny_model(n_positions=2 * CAPACITY_STEP + 10)
    cache = PrefixCache(model)
    capacities = []
    text: list[int] = []
    for _ in range(model.config.n_positions):
        text.append(len(text) % 500)
        cache.prefill(text) if len(text) == 1 else cache.decode(text[-1])
        capacities.append(cache._texts[-1].cache.capacity)
    assert sorted(set(capacities)) == [CAPACITY_STEP, 2 * CAPACITY_STEP, model.config.n_positions]
    expected = model(torch.tensor([text])).logits[0, -1]
    logits = cache.logits_behind(text)
    assert logits is not None
    torch.testing.assert_close(logits, expected, atol=1e-4, rtol=1e-4)
    with pytest.raises(ValueError, match=r"positions|do not fit"):
        cache.decode(1)


def test_logits_that_are_held_are_found_without_a_run(roomy: PrefixCache, counting: CountingModel) -> None:
    behind_first = roomy.prefill(FIRST)
    roomy.prefill(SECOND)
    behind_next = roomy.decode(7)
    runs = len(counting.runs)
    for wanted, expected in ((FIRST, behind_first), ([*SECOND, 7], behind_next)):
        logits = roomy.logits_behind(wanted)
        assert logits is not None
        assert expected is not None
        assert torch.equal(logits, expected)
    assert roomy.logits_behind([*SECOND, 8]) is None
    assert roomy.logits_behind(FIRST[:5]) is None
    assert len(counting.runs) == runs
    assert roomy.forward_passes == runs


def test_prompts_asked_for_ahead_leave_the_logits_of_the_earlier_ones(
    roomy: PrefixCache, counting: CountingModel
) -> None:
    roomy.prefill(FIRST)
    for token in range(KEPT_PROMPTS - 1):
        for written in range(KEPT_LOGITS // 2):
            roomy.decode(written)
        roomy.prefill([*FIRST, token])
    runs = len(counting.runs)
    assert_valid(roomy, roomy.prefill(FIRST), FIRST)
    assert len(counting.runs) == runs


def test_a_cancelled_prompt_of_another_text_leaves_the_first(roomy: PrefixCache, counting: CountingModel) -> None:
    roomy.prefill(FIRST)
    assert roomy.prefill(SECOND, lambda: True) is None
    runs = len(counting.runs)
    assert_valid(roomy, roomy.prefill(FIRST), FIRST)
    assert len(counting.runs) == runs


def test_common_prefix_length() -> None:
    assert common_prefix_length([], [1]) == 0
    assert common_prefix_length([1, 2], [1, 2, 3]) == 2
    assert common_prefix_length([1, 2, 3], [1, 2]) == 2
    assert common_prefix_length([1, 2, 3], [1, 4, 3]) == 1


def test_a_long_text_does_not_push_out_the_logits_behind_its_prompt() -> None:
    cache = PrefixCache(tiny_model())
    prompt = [1, 2, 3]
    expected = cache.prefill(prompt)
    for token in range(KEPT_LOGITS + 8):
        cache.decode(token + 1)
    calls: list[int] = []
    cache._run = lambda new_ids: calls.append(len(new_ids))  # type: ignore[method-assign]
    again = cache.prefill(prompt)
    assert calls == []
    assert expected is not None
    assert again is not None
    assert torch.equal(again, expected)
