"""Every filter against Transformers' where both exist, and against its definition where not."""

from __future__ import annotations

import math
from collections import Counter

import pytest
import torch
from torch import Tensor
from transformers.generation import logits_process as hf

from gpt2_desktop.engine import sampling
from gpt2_desktop.engine.sampling import RowRandom, Sampler, draw_seed, invert_cumulative
from gpt2_desktop.settings.sampling import RANDOM_SEED, SamplingParams

# Below the first partial sort, between the two, and GPT-2's own: each takes another way through top-p.
VOCAB_SIZES = (97, 1000, 50257)


def random_logits(vocab_size: int, rows: int = 3, spread: float = 3.0, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(rows, vocab_size, generator=generator) * spread


def random_ids(vocab_size: int, rows: int = 3, length: int = 40, seed: int = 1) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, min(vocab_size, 30), (rows, length), generator=generator)


def assert_same(ours: Tensor, theirs: Tensor) -> None:
    assert torch.equal(ours.isinf(), theirs.isinf())
    torch.testing.assert_close(ours, theirs, rtol=0, atol=0)


def assert_same_but_for_rounding(scores: Tensor, ours: Tensor, theirs: Tensor) -> None:
    """Allow another choice only among tokens at the border that weigh as much as float32 rounds away in a sum."""
    differs = ours.isinf() != theirs.isinf()
    assert (scores.double().softmax(-1) * differs).sum(-1).max() < 2e-6
    if scores.shape[-1] <= 1000:
        assert not differs.any()


@pytest.mark.parametrize("vocab_size", VOCAB_SIZES)
@pytest.mark.parametrize("penalty", [1.3, 0.8])
def test_repetition_penalty_equals_transformers(vocab_size: int, penalty: float) -> None:
    scores, ids = random_logits(vocab_size), random_ids(vocab_size)
    theirs = hf.RepetitionPenaltyLogitsProcessor(penalty)(ids, scores.clone())
    assert_same(sampling.penalize_repetition(scores, ids, penalty), theirs)


@pytest.mark.parametrize("ngram_size", [1, 2, 3, 40, 41])
def test_no_repeat_ngram_equals_transformers(ngram_size: int) -> None:
    scores, ids = random_logits(97), random_ids(97)
    theirs = hf.NoRepeatNGramLogitsProcessor(ngram_size)(ids, scores.clone())
    assert_same(sampling.ban_repeated_ngrams(scores, ids, ngram_size), theirs)


def test_banned_words_equal_transformers() -> None:
    scores, ids = random_logits(97), random_ids(97)
    ending = ids[0, -3:].tolist()
    words = [[5], [*ending, 8], [ending[-1], 9], [96, 95], list(range(50))]
    theirs = hf.NoBadWordsLogitsProcessor(words)(ids, scores.clone())
    ours = sampling.ban_words(scores, ids, words)
    assert_same(ours, theirs)
    assert ours[:, 5].isinf().all()
    assert ours[0, 8].isinf()
    assert not ours[:, 95].isinf().any()


@pytest.mark.parametrize("vocab_size", VOCAB_SIZES)
@pytest.mark.parametrize("top_k", [1, 5, 1000])
def test_top_k_equals_transformers(vocab_size: int, top_k: int) -> None:
    scores = random_logits(vocab_size)
    assert_same(sampling.apply_top_k(scores, top_k), hf.TopKLogitsWarper(top_k)(random_ids(97), scores.clone()))


def test_top_k_keeps_ties_as_transformers_does() -> None:
    scores = torch.tensor([[2.0, 1.0, 1.0, 1.0, 0.0]])
    ours = sampling.apply_top_k(scores, 2)
    assert_same(ours, hf.TopKLogitsWarper(2)(random_ids(5, 1), scores.clone()))
    assert (~ours.isinf()).sum() == 4


@pytest.mark.parametrize("vocab_size", VOCAB_SIZES)
@pytest.mark.parametrize("spread", [0.1, 1.0, 3.0, 10.0])
@pytest.mark.parametrize("top_p", [0.01, 0.3, 0.92, 0.999])
def test_top_p_equals_transformers(vocab_size: int, spread: float, top_p: float) -> None:
    scores = random_logits(vocab_size, spread=spread)
    ours = sampling.apply_top_p(scores, top_p)
    theirs = hf.TopPLogitsWarper(top_p)(random_ids(97), scores.clone())
    assert_same_but_for_rounding(scores, ours, theirs)
    kept = ~ours.isinf() & ~theirs.isinf()
    assert torch.equal(ours[kept], scores[kept])


@pytest.mark.parametrize("seed", range(5))
def test_top_p_is_not_off_by_what_a_sum_of_so_many_rounds_away(seed: int) -> None:
    scores = random_logits(50257, seed=seed)
    ours = sampling.apply_top_p(scores, 0.999)
    exact = hf.TopPLogitsWarper(0.999)(random_ids(97), scores.double())
    differs = ours.isinf() != exact.isinf()
    assert (scores.double().softmax(-1) * differs).sum(-1).max() < 2e-7


def test_top_p_always_keeps_the_likeliest() -> None:
    ours = sampling.apply_top_p(torch.tensor([[0.0, 5.0, 1.0], [0.0, 0.0, 0.0]]), 0.01)
    assert (~ours.isinf()).sum(-1).tolist() == [1, 1]
    assert ours[0].argmax() == 1


@pytest.mark.parametrize("vocab_size", VOCAB_SIZES)
@pytest.mark.parametrize("min_p", [0.02, 0.5, 1.0])
def test_min_p_equals_transformers(vocab_size: int, min_p: float) -> None:
    scores = random_logits(vocab_size)
    assert_same(sampling.apply_min_p(scores, min_p), hf.MinPLogitsWarper(min_p)(random_ids(97), scores.clone()))


@pytest.mark.parametrize("vocab_size", VOCAB_SIZES)
@pytest.mark.parametrize("spread", [0.1, 3.0, 10.0])
@pytest.mark.parametrize("typical_p", [0.01, 0.2, 0.9])
def test_typical_p_equals_transformers(vocab_size: int, spread: float, typical_p: float) -> None:
    scores = random_logits(vocab_size, spread=spread)
    scores[:, ::7] = -math.inf
    ours = sampling.apply_typical_p(scores, typical_p)
    theirs = hf.TypicalLogitsWarper(typical_p)(random_ids(97), scores.clone())
    assert_same_but_for_rounding(scores, ours, theirs)
    assert (~ours.isinf()).any(-1).all()


@pytest.mark.parametrize("seed", range(20))
def test_the_whole_chain_equals_transformers(seed: int) -> None:
    params = SamplingParams(
        temperature=0.7, top_k=60, top_p=0.9, min_p=0.01, typical_p=0.8, repetition_penalty=1.2, no_repeat_ngram_size=2
    )
    words = [[4], [7, 8]]
    scores, ids = random_logits(500, spread=2.0, seed=seed), random_ids(500, seed=seed)
    chain = hf.LogitsProcessorList(
        [
            hf.RepetitionPenaltyLogitsProcessor(1.2),
            hf.NoRepeatNGramLogitsProcessor(2),
            hf.NoBadWordsLogitsProcessor(words),
            hf.TemperatureLogitsWarper(0.7),
            hf.TopKLogitsWarper(60),
            hf.TopPLogitsWarper(0.9),
            hf.MinPLogitsWarper(0.01),
            hf.TypicalLogitsWarper(0.8),
        ]
    )
    untouched = scores.clone()
    ours = Sampler(params, words).process(scores, ids, prompt_length=10)
    assert_same(ours, chain(ids, scores.clone()))
    assert torch.equal(scores, untouched)


def test_the_order_is_that_of_transformers_generate() -> None:
    from transformers import GenerationConfig, GPT2Config, GPT2LMHeadModel

    model = GPT2LMHeadModel(GPT2Config(n_layer=1, n_head=1, n_embd=4, vocab_size=9, n_positions=8))
    config = GenerationConfig(
        do_sample=True, temperature=0.5, top_k=3, top_p=0.5, min_p=0.1, typical_p=0.5, repetition_penalty=1.5,
        no_repeat_ngram_size=2, bad_words_ids=[[1]], num_beams=1,
    )  # fmt: skip
    config._eos_token_tensor = None
    chain = model._get_logits_processor(config, input_ids_seq_length=4)
    documented = [
        "RepetitionPenalty", "NoRepeatNGram", "NoBadWords", "Temperature", "TopK", "TopP", "MinP", "Typical",
    ]  # fmt: skip
    assert [type(each).__name__.removesuffix("LogitsProcessor").removesuffix("LogitsWarper") for each in chain] == (
        documented
    )


def test_presence_and_frequency_penalty_look_at_the_new_text_only() -> None:
    params = SamplingParams(presence_penalty=0.5, frequency_penalty=0.25, temperature=0)
    scores = torch.zeros(2, 8)
    ids = torch.tensor([[1, 2, 3, 3, 3], [1, 2, 4, 5, 4]])
    ours = Sampler(params).process(scores, ids, prompt_length=2)
    for row, new in enumerate(ids[:, 2:].tolist()):
        counts = Counter(new)
        assert ours[row].tolist() == [-(0.5 + 0.25 * counts[id_]) if id_ in counts else 0.0 for id_ in range(8)]


def test_penalties_before_any_new_text_change_nothing() -> None:
    params = SamplingParams(presence_penalty=2.0, frequency_penalty=2.0)
    scores = random_logits(20)
    assert torch.equal(Sampler(params).process(scores, random_ids(20), prompt_length=40), scores)


def test_repetition_range_bounds_all_three_penalties() -> None:
    params = SamplingParams(repetition_penalty=2.0, presence_penalty=1.0, repetition_range=2, temperature=0)
    scores = torch.full((1, 6), 4.0)
    ours = Sampler(params).process(scores, torch.tensor([[0, 1, 2, 3]]), prompt_length=3)
    assert ours.tolist() == [[4.0, 4.0, 2.0, 1.0, 4.0, 4.0]]


def test_defaults_leave_the_distribution_as_it_is() -> None:
    scores = random_logits(50)
    assert Sampler(SamplingParams()).process(scores, random_ids(50), 3) is scores


def test_temperature_zero_takes_the_likeliest_token_whatever_the_filters() -> None:
    params = SamplingParams(temperature=0, typical_p=0.01, top_k=1, top_p=0.01)
    scores = random_logits(200)
    sampler = Sampler(params)
    chosen = sampler.choose(sampler.process(scores, random_ids(200), 3), [0.99] * 3)
    assert torch.equal(chosen, scores.argmax(-1))


def test_choice_follows_the_cumulative_distribution() -> None:
    probabilities = torch.tensor([[0.0, 0.25, 0.0, 0.5, 0.25, 0.0]])
    steps = [0.0, 0.2499, 0.25, 0.7499, 0.75, 1 - 2**-24]
    chosen = [int(invert_cumulative(probabilities, [uniform])) for uniform in steps]
    assert chosen == [1, 1, 3, 3, 4, 4]


def test_choice_has_the_given_frequencies() -> None:
    scores = torch.tensor([[0.0, 1.0, 2.0, -math.inf]])
    sampler, draw = Sampler(SamplingParams()), RowRandom(5, 0)
    counts = Counter(int(sampler.choose(scores, [draw()])) for _ in range(4000))
    for id_, probability in enumerate(scores.softmax(-1)[0].tolist()):
        assert counts[id_] / 4000 == pytest.approx(probability, abs=0.03)
    assert counts[3] == 0


def test_a_row_with_nothing_left_neither_fails_nor_spoils_its_neighbours() -> None:
    scores = random_logits(300)
    scores[1] = -math.inf
    params = SamplingParams(temperature=0.8, top_k=5, top_p=0.5, min_p=0.1, typical_p=0.5)
    sampler = Sampler(params)
    processed = sampler.process(scores, random_ids(300), 3)
    alone = sampler.process(scores[::2], random_ids(300)[::2], 3)
    assert processed[1].isinf().all()
    assert torch.equal(processed[::2], alone)
    assert sampler.choose(processed, [0.5] * 3)[::2].tolist() == sampler.choose(alone, [0.5] * 2).tolist()


def test_random_numbers_depend_on_seed_and_row_alone() -> None:
    draws = {(seed, row): [RowRandom(seed, row)() for _ in range(3)] for seed in (0, 1, 16) for row in (0, 1)}
    assert draws[0, 1] == [RowRandom(0, 1)() for _ in range(3)]
    first, second = RowRandom(7, 3), RowRandom(7, 3)
    assert [first() for _ in range(5)] == [second() for _ in range(5)]
    assert len({RowRandom(seed, row)() for seed in (0, 1, 16) for row in (0, 1)}) == 6
    assert all(0 <= float(torch.tensor(RowRandom(seed, 0)())) < 1 for seed in range(1000))


def test_draw_seed_keeps_a_seed_and_draws_where_there_is_none() -> None:
    assert draw_seed(42) == 42
    drawn = {draw_seed(RANDOM_SEED) for _ in range(5)}
    assert len(drawn) > 1
    assert all(0 <= seed < 2**31 for seed in drawn)
