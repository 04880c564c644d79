from __future__ import annotations

import math

import pytest
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.token_scores import TokenScorer
from gpt2_desktop.engine.types import CancelToken, ScoringRequest, WordScore
from gpt2_desktop.engine.word_scores import WordScorer
from gpt2_desktop.text.words import word_spans

TOKENIZER = tiny_tokenizer()
MODEL = tiny_model(5)
N_POSITIONS = MODEL.config.n_positions


def score(text: str, context: str = "", *, at_start: bool = True) -> tuple[WordScore, ...]:
    scorer = WordScorer(TokenScorer(MODEL), TOKENIZER, N_POSITIONS)
    words = scorer.score(ScoringRequest(1, context, text, at_start), CancelToken())
    assert words is not None
    return words


def test_rank_and_probability_of_a_word_are_the_products_of_those_of_its_tokens() -> None:
    context, text = "The sea was calm.\n", "The harbourmaster stepped on board."
    words = score(text, context)
    ids = [TOKENIZER.eos_token_id, *TOKENIZER.encode(context + text)]
    tokens = TokenScorer(MODEL).score(ids, 1, lambda: False)
    assert tokens is not None
    assert [text[word.start : word.end] for word in words] == ["The", "harbourmaster", "stepped", "on", "board"]
    position = 0
    spelled = [TOKENIZER.token_bytes[id_].decode() for id_ in ids[1:]]
    whole = context + text
    for word in words:
        begin, end = len(context) + word.start, len(context) + word.end
        own = []
        position = 0
        for token, piece in zip(tokens, spelled, strict=True):
            if position < end and position + len(piece) > begin:
                own.append(token)
            position += len(piece)
        assert word.rank == math.prod(token.rank for token in own)
        assert max(token.rank for token in own) <= word.rank <= math.exp(-word.logprob) * 1.001
        assert word.logprob == pytest.approx(sum(token.logprob for token in own), abs=1e-5)
    assert position == len(whole)


def test_what_was_likelier_is_said_in_its_order_and_no_more_than_was_likelier() -> None:
    for word in score(TINY_TEXT.split("\n")[0]):
        assert len(word.instead) <= min(3, word.rank - 1)
        assert all(text == text.strip() and text for text in word.instead)


def test_the_word_that_the_model_would_have_written_has_nothing_instead() -> None:
    text = "The sea was"
    behind = text
    engine = Engine(MODEL, TOKENIZER.token_bytes, TOKENIZER.eos_token_id)
    logits = engine._prefix.prefill([TOKENIZER.eos_token_id, *TOKENIZER.encode(text)])
    assert logits is not None
    for id_ in logits.argsort(descending=True).tolist():
        token = TOKENIZER.token_bytes[id_].decode("utf-8", "replace")
        if token.startswith(" ") and token[1:].isalpha():
            behind += token
            break
    word = score(behind)[-1]
    assert math.exp(word.logprob) == pytest.approx(float(logits.softmax(-1)[id_]), abs=1e-5)
    assert word.rank == int((logits > logits[id_]).sum()) + 1


@pytest.mark.parametrize("context", ["", TINY_TEXT])
@pytest.mark.parametrize(
    "text",
    ["café 😀 naïve", "<|endoftext|> now", "  indented", "a\ud800b c", "«Non», dit-il.", "x" * 400, "19, 3.14"],
)
def test_every_word_of_any_text_has_a_score(text: str, context: str) -> None:
    words = score(text, context, at_start=not context)
    assert [(word.start, word.end) for word in words] == word_spans(text)
    assert all(word.rank >= 1 and word.logprob <= 0 for word in words)


def test_punctuation_alone_has_none() -> None:
    assert score("— … !", "Before.\n") == ()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=200), st.booleans())
def test_random_text(text: str, context: str, at_start: bool) -> None:
    words = score(text, context, at_start=at_start)
    assert [(word.start, word.end) for word in words] == word_spans(text)


def test_a_completer_goes_on_with_what_was_cancelled() -> None:
    completer = Completer(Engine(MODEL, TOKENIZER.token_bytes, TOKENIZER.eos_token_id), TOKENIZER)
    request = ScoringRequest(1, "", TINY_TEXT[:300].replace("\n", " "), at_start=True)
    cancelled = CancelToken()
    cancelled.cancel()
    assert completer.score(request, cancelled) is None
    assert completer.score(request, CancelToken()) == score(request.text)
    completer.forget_scores()
    assert completer.score(request, CancelToken()) == score(request.text)
