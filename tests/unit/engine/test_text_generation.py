"""Text in, continuations out."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model, tiny_tokenizer

from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.text_generation import GenerationResult, generate_texts
from gpt2_desktop.engine.types import CancelToken, Continuation, FinishReason
from gpt2_desktop.errors import PromptTooLongError, UsageError
from gpt2_desktop.settings.sampling import SamplingParams

PROMPT = "The sea was calm that"
TOKENIZER = tiny_tokenizer()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(tiny_model(), TOKENIZER.token_bytes, TOKENIZER.eos_token_id)


def sampled(**changes: Any) -> SamplingParams:
    return SamplingParams(**{"seed": 7, "max_new_tokens": 20, "num_return_sequences": 3, **changes})


def texts(result: GenerationResult) -> list[str]:
    return [continuation.text for continuation in result.continuations]


def test_five_seeded_continuations_are_the_same_on_every_run(engine: Engine) -> None:
    params = sampled(num_return_sequences=5)
    first, second = (generate_texts(engine, TOKENIZER, PROMPT, params) for _ in range(2))
    assert first.continuations == second.continuations
    assert len(set(texts(first))) == 5
    assert (first.prompt, first.seed) == (PROMPT, 7)
    other = generate_texts(engine, TOKENIZER, PROMPT, sampled(num_return_sequences=5, seed=8))
    assert texts(other) != texts(first)


def test_a_drawn_seed_is_told_and_gives_the_texts_again(engine: Engine) -> None:
    drawn = generate_texts(engine, TOKENIZER, PROMPT, sampled(seed=-1))
    assert drawn.seed >= 0
    again = generate_texts(engine, TOKENIZER, PROMPT, sampled(seed=drawn.seed))
    assert again.continuations == drawn.continuations


def test_mean_logprob_is_that_of_the_model(engine: Engine) -> None:
    result = generate_texts(engine, TOKENIZER, PROMPT, sampled(temperature=0, num_return_sequences=1))
    (continuation,) = result.continuations
    prompt = TOKENIZER.encode(PROMPT)
    events = engine.generate(prompt, sampled(temperature=0, num_return_sequences=1), cancel=CancelToken(), seed=0)
    ids = [event.token_id for event in events if event.token_id is not None]
    logits = tiny_model()(torch.tensor([prompt + ids])).logits[0, len(prompt) - 1 : -1]
    logprobs = logits.log_softmax(-1).gather(1, torch.tensor(ids)[:, None])
    assert continuation.tokens == len(ids)
    assert continuation.mean_logprob == pytest.approx(float(logprobs.mean()), abs=1e-4)


def test_max_length_counts_the_prompt(engine: Engine) -> None:
    prompt_tokens = len(TOKENIZER.encode(PROMPT))
    result = generate_texts(engine, TOKENIZER, PROMPT, sampled(), max_length=prompt_tokens + 4)
    assert result.prompt_tokens == prompt_tokens
    assert {each.tokens for each in result.continuations} == {4}
    assert {each.finish_reason for each in result.continuations} == {FinishReason.LENGTH}
    with pytest.raises(UsageError, match=rf"{prompt_tokens} tokens, .* of {prompt_tokens}, .* {prompt_tokens + 1} or"):
        generate_texts(engine, TOKENIZER, PROMPT, sampled(), max_length=prompt_tokens)


def test_a_prompt_longer_than_the_context_names_both_numbers(engine: Engine) -> None:
    prompt = "0 " * TINY_CONFIG.n_positions
    tokens = len(TOKENIZER.encode(prompt))
    for max_length in (None, 30):
        with pytest.raises(
            PromptTooLongError, match=rf"has {tokens} tokens.* {TINY_CONFIG.n_positions} holds .*; shorten"
        ):
            generate_texts(engine, TOKENIZER, prompt, sampled(), max_length=max_length)


def test_an_empty_prompt_starts_a_document(engine: Engine) -> None:
    result = generate_texts(engine, TOKENIZER, "", sampled(), max_length=5)
    assert result.prompt_tokens == 1
    assert {each.tokens for each in result.continuations} == {4}


def test_streamed_pieces_make_up_the_texts(engine: Engine) -> None:
    pieces: dict[int, str] = {0: "", 1: "", 2: ""}
    done: dict[int, Continuation] = {}

    def on_text(row: int, piece: str) -> None:
        assert piece
        assert row not in done
        pieces[row] += piece

    result = generate_texts(
        engine,
        TOKENIZER,
        PROMPT,
        sampled(stop=("e\n", "qz")),
        on_text=on_text,
        on_done=lambda row, continuation: done.update({row: continuation}),
    )
    assert list(pieces.values()) == texts(result)
    assert tuple(done[row] for row in range(3)) == result.continuations


def scripted(engine: Engine, monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """Make the engine write this text, whatever its model thinks."""
    ids = TOKENIZER.encode(written)
    original = engine.generate

    class Script:
        def allowed(self, row_ids: list[int]) -> torch.Tensor:
            return torch.tensor([ids[len(row_ids)] if len(row_ids) < len(ids) else TOKENIZER.eos_token_id])

    monkeypatch.setattr(engine, "generate", lambda *args, **options: original(*args, constraint=Script(), **options))


@pytest.mark.parametrize(
    ("stop", "text", "reason"),
    [
        ((), " morning came. The end", FinishReason.STOP),
        ((". ",), " morning came", FinishReason.STOP),
        (("morning",), " ", FinishReason.STOP),
        (("ending",), " morning came. The end", FinishReason.STOP),
        (("came. T", "ning"), " mor", FinishReason.STOP),
    ],
)
def test_text_ends_before_the_first_stop_string(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, stop: tuple[str, ...], text: str, reason: FinishReason
) -> None:
    scripted(engine, monkeypatch, " morning came. The end")
    result = generate_texts(engine, TOKENIZER, PROMPT, sampled(stop=stop))
    assert texts(result) == [text] * 3
    assert {each.finish_reason for each in result.continuations} == {reason}


def test_half_a_character_is_never_shown(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted(engine, monkeypatch, "a€b")
    shown: list[str] = []
    for length, expected in ((2, "a"), (3, "a"), (4, "a€"), (5, "a€b")):
        shown.clear()
        params = sampled(num_return_sequences=1, max_new_tokens=length)
        result = generate_texts(engine, TOKENIZER, PROMPT, params, on_text=lambda _, piece: shown.append(piece))
        assert texts(result) == [expected]
        assert "".join(shown) == expected


def test_banned_words_do_not_appear(engine: Engine) -> None:
    plain = generate_texts(engine, TOKENIZER, PROMPT, sampled(temperature=0, num_return_sequences=1))
    word = TOKENIZER.decode(TOKENIZER.encode(texts(plain)[0])[:1])
    banned = generate_texts(
        engine, TOKENIZER, PROMPT, sampled(temperature=0, num_return_sequences=1, banned_words=(word,))
    )
    assert not texts(banned)[0].startswith(word)


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancelling_ends_with_what_there_is(engine: Engine, after: int) -> None:
    cancel = CancelToken()
    seen: list[str] = []

    def on_text(row: int, piece: str) -> None:
        seen.append(piece)
        if len(seen) == after:
            cancel.cancel()

    if not after:
        cancel.cancel()
    result = generate_texts(engine, TOKENIZER, PROMPT, sampled(), cancel=cancel, on_text=on_text)
    assert len(result.continuations) == 3
    assert {each.finish_reason for each in result.continuations} == {FinishReason.CANCELLED}
    assert sum(map(len, texts(result))) == sum(map(len, seen))
    complete = generate_texts(engine, TOKENIZER, PROMPT, sampled())
    assert all(whole.startswith(part) for whole, part in zip(texts(complete), texts(result), strict=True))


def test_timing_is_measured(engine: Engine) -> None:
    result = generate_texts(engine, TOKENIZER, PROMPT, sampled())
    assert result.timing.prefill_s > 0
    assert result.timing.tokens_per_second == pytest.approx(3 * 19 / result.timing.decode_s)
    for _ in range(2):
        one_step = generate_texts(engine, TOKENIZER, PROMPT, sampled(max_new_tokens=1))
        assert one_step.timing.tokens_per_second == 0
        assert one_step.timing.reused_tokens == one_step.prompt_tokens
