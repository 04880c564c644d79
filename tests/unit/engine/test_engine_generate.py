"""The fast path against the reference, and every way a row can end."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
import torch
from helpers.reference_engine import reference_row
from helpers.tiny import TINY_CONFIG, tiny_model, tiny_tokenizer
from torch import Tensor

from gpt2_desktop.engine.generate import Engine, banned_word_ids
from gpt2_desktop.engine.prefix_cache import PREFILL_CHUNK
from gpt2_desktop.engine.types import CancelToken, FinishReason, TokenEvent
from gpt2_desktop.errors import ModelError, PromptTooLongError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.settings.sampling import SamplingParams

EOS = TINY_CONFIG.eos_token_id
TOKEN_BYTES = tiny_tokenizer().token_bytes
PROMPT = [40, 41, 42, 300, 301, 17]


@pytest.fixture(scope="module")
def model() -> GPT2:
    return tiny_model()


@pytest.fixture
def engine(model: GPT2) -> Engine:
    return Engine(model, TOKEN_BYTES, EOS)


def greedy(**changes: Any) -> SamplingParams:
    return SamplingParams(**{"temperature": 0.0, "max_new_tokens": 12, **changes})


def events_of(engine: Engine, prompt: Sequence[int], params: SamplingParams, **options: Any) -> list[TokenEvent]:
    options = {"cancel": CancelToken(), "seed": 1, **options}
    return list(engine.generate(prompt, params, **options))


def ids_of(events: Sequence[TokenEvent], row: int = 0) -> list[int]:
    return [event.token_id for event in events if event.row == row and event.token_id is not None]


def reason_of(events: Sequence[TokenEvent], row: int = 0) -> FinishReason | None:
    return [event for event in events if event.row == row][-1].finish_reason


class CountingCancel(CancelToken):
    """A cancel token that becomes set at the ``after``-th time it is asked."""

    __slots__ = ("after", "asked")

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after
        self.asked = 0

    @property
    def cancelled(self) -> bool:
        self.asked += 1
        return self.asked > self.after


class OnlyThese:
    """Allows ``steps[i]`` as the i-th token and then anything."""

    def __init__(self, steps: Sequence[Sequence[int]]) -> None:
        self.steps = steps
        self.asked: list[tuple[int, ...]] = []

    def allowed(self, row_ids: Sequence[int]) -> Tensor | None:
        self.asked.append(tuple(row_ids))
        if len(row_ids) >= len(self.steps):
            return None
        return torch.tensor(self.steps[len(row_ids)], dtype=torch.long)


SAMPLED = {
    "plain": SamplingParams(max_new_tokens=20),
    "panel": SamplingParams(temperature=0.9, top_p=0.92, min_p=0.02, repetition_penalty=1.08, max_new_tokens=20),
    "penalties": SamplingParams(
        temperature=1.2, presence_penalty=0.7, frequency_penalty=0.4, repetition_range=5, no_repeat_ngram_size=2,
        max_new_tokens=20,
    ),
    "filters": SamplingParams(temperature=1.5, top_k=50, typical_p=0.7, min_p=0.05, top_p=0.95, max_new_tokens=20),
}  # fmt: skip


def assert_events_equal(events: Sequence[TokenEvent], expected: Sequence[TokenEvent]) -> None:
    assert [(e.row, e.token_id, e.finish_reason) for e in events] == [
        (e.row, e.token_id, e.finish_reason) for e in expected
    ]
    assert [e.logprob for e in events] == pytest.approx([e.logprob for e in expected], abs=1e-4)


@pytest.mark.parametrize("name", SAMPLED)
@pytest.mark.parametrize("seed", [0, 42])
def test_sampled_rows_equal_the_reference(engine: Engine, model: GPT2, name: str, seed: int) -> None:
    params = replace(SAMPLED[name], num_return_sequences=3)
    words = [[7], [40, 41], [33, 5]]
    events = events_of(engine, PROMPT, params, seed=seed, bad_words_ids=words)
    for row in range(3):
        expected = reference_row(model, EOS, PROMPT, params, row=row, seed=seed, bad_words_ids=words)
        assert_events_equal([event for event in events if event.row == row], expected)


def test_greedy_ids_equal_the_reference_and_do_not_depend_on_the_seed(engine: Engine, model: GPT2) -> None:
    params = greedy(max_new_tokens=50)
    expected = reference_row(model, EOS, PROMPT, params, row=0, seed=0)
    assert_events_equal(events_of(engine, PROMPT, params, seed=0), expected)
    assert ids_of(events_of(engine, PROMPT, params, seed=9)) == ids_of(expected)


def test_greedy_rows_of_a_batch_equal_the_single_row(engine: Engine) -> None:
    single = events_of(engine, PROMPT, greedy())
    batch = events_of(engine, PROMPT, greedy(num_return_sequences=4))
    assert [ids_of(batch, row) for row in range(4)] == [ids_of(single)] * 4


def test_a_row_does_not_depend_on_how_many_there_are(engine: Engine) -> None:
    params = SAMPLED["panel"]
    texts = []
    for rows in (1, 2, 5):
        events = events_of(engine, PROMPT, replace(params, num_return_sequences=rows), seed=3)
        texts.append([ids_of(events, row) for row in range(rows)])
    assert texts[0][0] == texts[1][0] == texts[2][0]
    assert texts[1][1] == texts[2][1]
    assert len({tuple(row) for row in texts[2]}) == 5


def test_rows_that_end_at_different_times_leave_the_others_as_they_are(engine: Engine) -> None:
    params = replace(SAMPLED["plain"], num_return_sequences=5)
    undisturbed = events_of(engine, PROMPT, params, seed=5)
    lengths = {0: 20, 1: 1, 2: 4, 3: 1, 4: 9}
    asked: list[tuple[int, int]] = []

    def stop_row(row: int, new_ids: Sequence[int]) -> bool:
        asked.append((row, len(new_ids)))
        return len(new_ids) == lengths[row]

    events = events_of(engine, PROMPT, params, seed=5, stop_row=stop_row)
    for row, length in lengths.items():
        assert ids_of(events, row) == ids_of(undisturbed, row)[:length]
        assert reason_of(events, row) == FinishReason.STOP
        assert [count for each, count in asked if each == row] == list(range(1, length + 1))


def test_end_of_text_ends_a_row_without_a_token(engine: Engine) -> None:
    constraint = OnlyThese([[50], [51], [EOS]])
    events = events_of(engine, PROMPT, greedy(), constraint=constraint)
    assert events[-1] == TokenEvent(0, None, 0.0, FinishReason.STOP)
    assert ids_of(events) == [50, 51]


def test_ends_with_length_after_the_new_tokens_asked_for(engine: Engine) -> None:
    events = events_of(engine, PROMPT, greedy(max_new_tokens=1, num_return_sequences=2))
    assert [event.finish_reason for event in events] == [FinishReason.LENGTH] * 2
    events = events_of(engine, PROMPT, greedy(max_new_tokens=7))
    assert len(ids_of(events)) == 7
    assert [event.finish_reason for event in events] == [None] * 6 + [FinishReason.LENGTH]


@pytest.mark.parametrize("rows", [1, 3])
def test_ends_with_length_at_the_end_of_the_context(engine: Engine, model: GPT2, rows: int) -> None:
    room = 3
    prompt = [20 + i % 200 for i in range(TINY_CONFIG.n_positions - room)]
    params = greedy(max_new_tokens=64, num_return_sequences=rows)
    events = events_of(engine, prompt, params)
    assert_events_equal(
        [event for event in events if event.row == 0], reference_row(model, EOS, prompt, params, row=0, seed=1)
    )
    for row in range(rows):
        assert len(ids_of(events, row)) == room
        assert reason_of(events, row) == FinishReason.LENGTH


def test_the_longest_prompt_gets_one_token_and_a_longer_one_is_refused_at_once(engine: Engine) -> None:
    n_positions = TINY_CONFIG.n_positions
    assert len(ids_of(events_of(engine, [20] * (n_positions - 1), greedy()))) == 1
    with pytest.raises(
        PromptTooLongError, match=rf"has {n_positions} tokens.* {n_positions} holds {n_positions - 1} and"
    ):
        engine.generate([20] * n_positions, greedy(), cancel=CancelToken(), seed=0)


def test_an_empty_prompt_starts_a_document(engine: Engine) -> None:
    assert events_of(engine, [], greedy()) == events_of(engine, [EOS], greedy())


def test_logprobs_are_those_of_the_model_before_the_filters(engine: Engine, model: GPT2) -> None:
    params = SamplingParams(temperature=0.3, top_k=3, repetition_penalty=1.5, max_new_tokens=8)
    events = events_of(engine, PROMPT, params)
    ids = ids_of(events)
    logits = model(torch.tensor([PROMPT + ids])).logits[0, len(PROMPT) - 1 : -1]
    expected = logits.log_softmax(-1).gather(1, torch.tensor(ids)[:, None]).squeeze(1)
    assert [event.logprob for event in events] == pytest.approx(expected.tolist(), abs=1e-4)


@pytest.mark.parametrize("rows", [1, 4])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_a_constraint_is_honoured_and_counts_in_the_logprob(
    engine: Engine, model: GPT2, rows: int, temperature: float
) -> None:
    steps = [[60, 61, 62], [70], [80, 81]]
    params = SamplingParams(temperature=temperature, max_new_tokens=6, num_return_sequences=rows)
    constraint = OnlyThese(steps)
    events = events_of(engine, PROMPT, params, constraint=constraint, seed=8)
    for row in range(rows):
        expected = reference_row(model, EOS, PROMPT, params, row=row, seed=8, constraint=OnlyThese(steps))
        assert_events_equal([event for event in events if event.row == row], expected)
        assert all(id_ in step for id_, step in zip(ids_of(events, row), steps, strict=False))
        assert next(event for event in events if event.token_id == 70).logprob == pytest.approx(0, abs=1e-6)
    assert max(map(len, constraint.asked)) == len(steps), "a row that is no longer bound is not asked again"
    assert sum(len(asked) == len(steps) for asked in constraint.asked) == rows


def test_a_row_that_nothing_may_follow_stops(model: GPT2) -> None:
    # Another id than 0 for the end of text: 0 is what the choice from nothing gives.
    engine = Engine(model, [b"x", *TOKEN_BYTES[1:]], 511)
    events = events_of(engine, PROMPT, greedy(), constraint=OnlyThese([[60], []]))
    assert ids_of(events) == [60]
    assert events[-1] == TokenEvent(0, None, 0.0, FinishReason.STOP)
    events = events_of(engine, PROMPT, SamplingParams(), constraint=OnlyThese([[60]]), bad_words_ids=[[60]])
    assert events == [TokenEvent(0, None, 0.0, FinishReason.STOP)]


def test_ids_without_bytes_are_never_written(model: GPT2) -> None:
    token_bytes = [text if id_ < 50 else b"" for id_, text in enumerate(TOKEN_BYTES)][:400]
    engine = Engine(model, token_bytes, EOS)
    params = SamplingParams(temperature=2.0, max_new_tokens=30, num_return_sequences=3)
    events = events_of(engine, PROMPT, params)
    assert all(id_ < 50 for row in range(3) for id_ in ids_of(events, row))


def test_banning_the_end_of_text_does_not_keep_a_row_from_ending(engine: Engine, model: GPT2) -> None:
    less_likely = int(model(torch.tensor([PROMPT])).logits[0, -1].argmin())
    events = events_of(engine, PROMPT, greedy(), constraint=OnlyThese([[EOS, less_likely]]), bad_words_ids=[[EOS]])
    assert events == [TokenEvent(0, None, 0.0, FinishReason.STOP)]


@pytest.mark.parametrize("rows", [1, 3])
def test_cancelling_at_every_possible_instant(rows: int) -> None:
    model = tiny_model(n_positions=512)
    prompt = [20 + i % 150 for i in range(2 * PREFILL_CHUNK + 9)]
    params = SamplingParams(max_new_tokens=6, num_return_sequences=rows)
    lengths = {0: 6, 1: 2, 2: 6}

    def run(engine: Engine, cancel: CancelToken) -> list[TokenEvent]:
        def stop_row(row: int, ids: Sequence[int]) -> bool:
            return len(ids) == lengths[row]

        return list(engine.generate(prompt, params, cancel=cancel, seed=2, stop_row=stop_row))

    never = CountingCancel(10**9)
    complete = run(Engine(model, TOKEN_BYTES, EOS), never)
    assert never.asked >= 3 + params.max_new_tokens, "for every chunk and every token"
    for after in range(never.asked):
        engine = Engine(model, TOKEN_BYTES, EOS)
        events = run(engine, CountingCancel(after))
        for row in range(rows):
            mine = [event for event in events if event.row == row]
            expected = [event for event in complete if event.row == row]
            if reason_of(events, row) == FinishReason.CANCELLED:
                assert mine[-1] == TokenEvent(row, None, 0.0, FinishReason.CANCELLED)
                mine, expected = mine[:-1], expected[: len(mine) - 1]
            assert_events_equal(mine, expected)
            assert [event.finish_reason for event in mine[:-1]] == [None] * len(mine[:-1])
        assert any(event.finish_reason == FinishReason.CANCELLED for event in events)
        # What was computed up to the cancel is valid: the same request right after it gives the whole answer.
        assert_events_equal(run(engine, CancelToken()), complete)
    assert_events_equal(run(Engine(model, TOKEN_BYTES, EOS), CountingCancel(never.asked)), complete)


def test_cancel_is_noticed_before_the_next_token(engine: Engine) -> None:
    cancel = CancelToken()
    events = engine.generate(PROMPT, greedy(num_return_sequences=2), cancel=cancel, seed=0)
    assert next(events).token_id is not None
    cancel.cancel()
    rest = list(events)
    assert [event.row for event in rest] == [1, 0, 1]
    assert [event.finish_reason for event in rest] == [None, FinishReason.CANCELLED, FinishReason.CANCELLED]


def test_an_abandoned_request_leaves_the_engine_usable(engine: Engine) -> None:
    expected = events_of(engine, PROMPT, greedy())
    for steps in range(4):
        events = engine.generate(PROMPT, greedy(), cancel=CancelToken(), seed=0)
        for _ in range(steps):
            next(events)
        events.close()  # type: ignore[attr-defined]
        assert_events_equal(events_of(engine, PROMPT, greedy()), expected)


def test_the_same_prompt_runs_nothing_again_and_accepted_text_runs_one_token_at_most(engine: Engine) -> None:
    first = events_of(engine, PROMPT, greedy())
    assert engine.reused_tokens == 0
    assert events_of(engine, PROMPT, greedy()) == first
    assert engine.reused_tokens == len(PROMPT)
    accepted = PROMPT + ids_of(first)[:5]
    again = events_of(engine, accepted, greedy(max_new_tokens=7))
    assert engine.reused_tokens == len(accepted)
    assert ids_of(again) == ids_of(first)[5:]
    events_of(engine, [*accepted, 99], greedy())
    assert engine.reused_tokens == len(accepted)


def test_alternatives_keep_the_prompt_for_the_next_request(engine: Engine) -> None:
    events_of(engine, PROMPT, SamplingParams(num_return_sequences=3, max_new_tokens=5))
    events_of(engine, [*PROMPT, 8, 9], greedy())
    assert engine.reused_tokens == len(PROMPT)


def test_inference_mode_does_not_leak_into_the_consumer(engine: Engine) -> None:
    for _ in engine.generate(PROMPT, greedy(num_return_sequences=2), cancel=CancelToken(), seed=0):
        assert not torch.is_inference_mode_enabled()


def test_random_requests_through_one_engine_equal_the_reference(engine: Engine, model: GPT2) -> None:
    generator = torch.Generator().manual_seed(0)

    def draw(high: int) -> int:
        return int(torch.randint(0, high, (1,), generator=generator))

    def edits() -> Iterator[list[int]]:
        text = list(PROMPT)
        for _ in range(25):
            del text[max(1, len(text) - draw(6)) :]
            text += [draw(TINY_CONFIG.vocab_size) for _ in range(draw(7))]
            yield list(text)

    for number, prompt in enumerate(edits()):
        rows = 1 + number % 3
        params = replace(SAMPLED["panel"], num_return_sequences=rows, max_new_tokens=1 + draw(8))
        events = events_of(engine, prompt, params, seed=number)
        for row in range(rows):
            expected = reference_row(model, EOS, prompt, params, row=row, seed=number)
            assert_events_equal([event for event in events if event.row == row], expected)


def test_weights_that_are_not_numbers_are_reported(model: GPT2) -> None:
    broken = tiny_model()
    broken.ln_f.weight.fill_(math.nan)
    with pytest.raises(ModelError, match=r"not a number; .*fp32"):
        events_of(Engine(broken, TOKEN_BYTES, EOS), PROMPT, SAMPLED["panel"])


def test_half_precision_gives_scores_in_single_precision() -> None:
    model = tiny_model().to(torch.bfloat16)
    events = events_of(Engine(model, TOKEN_BYTES, EOS), PROMPT, SAMPLED["filters"])
    assert len(ids_of(events)) >= 1
    assert all(event.logprob <= 0 for event in events)


def test_banned_words_are_banned_with_and_without_a_space_before_them() -> None:
    tokenizer = tiny_tokenizer()
    sequences = banned_word_ids(("boat", " sea", "boat"), tokenizer)
    assert sequences == [tokenizer.encode(text) for text in ("boat", " boat", " sea")]
    assert banned_word_ids((), tokenizer) == []


def test_events_come_step_by_step_in_the_order_of_the_rows(engine: Engine) -> None:
    events = events_of(engine, PROMPT, greedy(num_return_sequences=3, max_new_tokens=4))
    assert [event.row for event in events] == [0, 1, 2] * 4
    assert all(left.finish_reason is None for left, _ in pairwise(events[:9]))
