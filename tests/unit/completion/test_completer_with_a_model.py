"""The whole path with a real engine: random texts, cut anywhere."""

from __future__ import annotations

import re
import unicodedata

import pytest
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    MidWord,
)
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength
from gpt2_desktop.text.words import is_word, units

TOKENIZER = tiny_tokenizer()
PROSE = TINY_TEXT.replace("\n", " ")


def ignore(*_: object) -> None:
    """Take no notice of a piece."""


def new_completer(seed: int = 0) -> Completer:
    return Completer(Engine(tiny_model(seed), TOKENIZER.token_bytes, TOKENIZER.eos_token_id), TOKENIZER)


COMPLETERS = [new_completer(seed) for seed in range(3)]

BEFORE = st.one_of(
    st.integers(0, len(PROSE)).map(lambda end: PROSE[:end]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.sampled_from(["the ", "café", " 😀", "中文", "\n", ".", "  ", "Anna", '"', "3.1"]), max_size=20).map(
        "".join
    ),
)
AFTER = st.one_of(st.just(""), st.sampled_from(["\nThen", " the boat", ", and", ".", "boat", ")", "  ", "\n\n"]))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(COMPLETERS),
    BEFORE,
    AFTER,
    st.sampled_from(list(SuggestionLength)),
    st.sampled_from([0.0, 0.7, 1.5]),
    st.integers(1, 32),
)
def test_what_is_shown_fits(
    completer: Completer, before: str, after: str, length: SuggestionLength, temperature: float, new_tokens: int
) -> None:
    params = GhostSampling(temperature=temperature, max_new_tokens=new_tokens, seed=1)
    pieces: list[str] = []
    suggestion = completer.suggest(CompletionRequest(1, before, after, length, params), pieces.append)
    text = suggestion.text
    assert "".join(pieces) == text
    assert suggestion.shown == bool(text)
    assert suggestion.tokens <= new_tokens
    if not text:
        assert suggestion.reason in {"empty", "echo", "repeats_after", "punctuation", "whitespace"}
        return
    assert suggestion.reason in {"word", "sentence", "paragraph", "length", "stop"}
    assert is_word(text)
    assert "\ufffd" not in text
    assert not any(unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn"} for character in text.replace("\n", ""))
    # The seam.
    assert not (before[-1:].isspace() and text[0].isspace())
    assert not re.search(r"[^\S\n]{2}", text)
    assert not text[-1].isspace() or (after[:1].isalnum() and text[-2:-1] != " ")
    assert not (text[-1].isspace() and after[:1].isspace())
    assert not after.startswith(text)
    # The length.
    if length is not SuggestionLength.PARAGRAPH:
        assert len(text.splitlines()) == 1
    words = sum(is_word(unit.group()) for unit in units(before[-20:] + text, len(before[-20:])))
    if length is SuggestionLength.WORD:
        assert words == 1
    if length is SuggestionLength.FEW_WORDS:
        assert words <= 5


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(COMPLETERS), BEFORE, st.sampled_from([MidWord.HEALING, MidWord.NONE]))
def test_greedy_suggestions_do_not_depend_on_what_was_asked_before(
    completer: Completer, before: str, mid_word: MidWord
) -> None:
    # `MidWord.EXACT` may: it also uses what earlier requests happened to find out about the covers.
    request = CompletionRequest(1, before, "", SuggestionLength.SENTENCE, GhostSampling(), mid_word=mid_word)
    warm = completer.suggest(request, ignore)
    fresh = new_completer(COMPLETERS.index(completer)).suggest(request, ignore)
    assert (warm.text, warm.reason, warm.tokens) == (fresh.text, fresh.reason, fresh.tokens)


def test_a_keystroke_inside_a_word_reuses_the_whole_prefix() -> None:
    completer = new_completer()
    text = PROSE[:90].rsplit(" ", 1)[0]
    reused = []
    for typed in ("", " ", " b", " bo", " boa", " boat"):
        request = CompletionRequest(1, text + typed, "", SuggestionLength.WORD, GhostSampling())
        reused.append(completer.suggest(request, ignore).reused_tokens)
    assert reused[1] > 20
    assert len(set(reused[2:])) == 1


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(COMPLETERS), BEFORE, st.integers(1, 24), st.integers(1, 5))
def test_cards_stream_what_they_end_with(completer: Completer, before: str, new_tokens: int, count: int) -> None:
    texts = [""] * count
    done: dict[int, Continuation] = {}

    def add(row: int, piece: str) -> None:
        texts[row] += piece

    params = AlternativesSampling(num_return_sequences=count, max_new_tokens=new_tokens, seed=3, temperature=1.2)
    summary = completer.alternatives(AlternativesRequest(1, before, "", params), add, done.__setitem__)
    assert [done[row].text for row in range(count)] == texts
    assert (summary.seed, summary.cancelled) == (3, False)
    for text in texts:
        assert text == text.rstrip()
        assert "\ufffd" not in text
        assert not (text and before[-1:].isspace() and text[0].isspace())


@pytest.mark.parametrize("seed", [1, 2])
def test_cards_are_the_same_for_the_same_seed(seed: int) -> None:
    def cards() -> list[str]:
        done: dict[int, Continuation] = {}
        params = AlternativesSampling(max_new_tokens=16, seed=seed)
        request = AlternativesRequest(1, PROSE[:123], "", params)
        new_completer().alternatives(request, ignore, done.__setitem__)
        return [done[row].text for row in sorted(done)]

    assert cards() == cards()
    assert len(set(cards())) > 1


def test_banned_words_are_not_written() -> None:
    completer = new_completer()
    params = AlternativesSampling(num_return_sequences=8, max_new_tokens=40, seed=1, banned_words=("the", "e", "a"))
    done: dict[int, Continuation] = {}
    completer.alternatives(AlternativesRequest(1, PROSE[:50], "", params), ignore, done.__setitem__)
    banned = {id_ for word in params.banned_words for text in (word, f" {word}") for id_ in TOKENIZER.encode(text)}
    assert banned
    for continuation in done.values():
        assert " the " not in continuation.text


def test_cancelled_cards_end_with_the_next_token() -> None:
    cancel = CancelToken()
    done: dict[int, Continuation] = {}
    params = AlternativesSampling(num_return_sequences=4, max_new_tokens=60, seed=1)
    request = AlternativesRequest(1, PROSE[:100], "", params, cancel)
    summary = new_completer().alternatives(request, lambda *_: cancel.cancel(), done.__setitem__)
    assert summary.cancelled
    assert {each.finish_reason for each in done.values()} == {FinishReason.CANCELLED}
    assert len({each.tokens for each in done.values()}) == 1


def test_a_text_longer_than_the_context_still_gets_a_suggestion() -> None:
    request = AlternativesRequest(1, PROSE * 5, "", AlternativesSampling(max_new_tokens=1024, num_return_sequences=2))
    done: dict[int, Continuation] = {}
    new_completer().alternatives(request, ignore, done.__setitem__)
    assert {each.finish_reason for each in done.values()} <= {FinishReason.LENGTH, FinishReason.STOP}
    assert all(each.tokens > 20 or each.finish_reason is FinishReason.STOP for each in done.values())
