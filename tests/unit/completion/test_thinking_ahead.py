"""What is computed ahead is what would be computed when it is asked for, and costs nothing then."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.ahead import Answer, OtherBeginnings
from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import CancelToken, CompletionRequest, Suggestion
from gpt2_desktop.engine.window import ContextWindow, Prompt
from gpt2_desktop.settings.sampling import GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength

TOKENIZER = tiny_tokenizer()
PROSE = TINY_TEXT.replace("\n", " ")
ENDS = st.integers(1, 300)


def ignore(*_: object) -> None:
    """Take no notice of a piece."""


class Desk:
    """A completer with its engine, and what it did of its own accord."""

    def __init__(self, seed: int = 0) -> None:
        model = tiny_model(seed)
        self.engine = Engine(model, TOKENIZER.token_bytes, TOKENIZER.eos_token_id, cache_bytes=2**24)
        self.completer = Completer(self.engine, TOKENIZER)

    def suggest(self, request: CompletionRequest) -> Suggestion:
        pieces: list[str] = []
        suggestion = self.completer.suggest(request, pieces.append)
        assert "".join(pieces) == suggestion.text
        return suggestion

    def think_ahead(self, request: CompletionRequest, suggestion: Suggestion) -> list[str]:
        branches: list[str] = []
        self.completer.think_ahead(request, suggestion, CancelToken(), branches.append)
        return branches

    def passes_for(self, request: CompletionRequest) -> int:
        before = self.engine.forward_passes
        self.suggest(request)
        return self.engine.forward_passes - before


def request(before: str, **sampling: Any) -> CompletionRequest:
    return CompletionRequest(1, before, "", SuggestionLength.FEW_WORDS, GhostSampling(**sampling))


def same(left: Suggestion, right: Suggestion) -> bool:
    return (left.text, left.shown, left.reason) == (right.text, right.shown, right.reason)


def shown_request(desk: Desk, start: int = 60) -> tuple[CompletionRequest, Suggestion]:
    """Return a request for which something is shown."""
    for end in range(start, len(PROSE)):
        asked = request(PROSE[:end])
        suggestion = desk.suggest(asked)
        if suggestion.shown:
            return asked, suggestion
    raise AssertionError("the model never writes anything that may be shown")


def keeps_its_window(desk: Desk, left: CompletionRequest, right: CompletionRequest) -> bool:
    """Return whether both are read from the same place of the text on; what is beyond the move is not computed."""
    window = ContextWindow(TOKENIZER, n_positions=1 + desk.engine.room_behind(()))
    ids = [window.prompt(each.before, each.params.max_new_tokens, heal=True).ids for each in (left, right)]
    return ids[0][:8] == ids[1][:8]


@settings(max_examples=15, deadline=None)
@given(ENDS, st.integers(0, 2))
@example(178, 0)
def test_the_suggestion_behind_an_accepted_one_costs_no_forward_pass(end: int, seed: int) -> None:
    desk = Desk(seed)
    asked = request(PROSE[:end])
    suggestion = desk.suggest(asked)
    desk.think_ahead(asked, suggestion)
    if not suggestion.shown:
        return
    accepted = replace(asked, request_id=2, before=asked.before + suggestion.text)
    before = desk.engine.forward_passes
    answer = desk.suggest(accepted)
    assert same(answer, Desk(seed).suggest(accepted))
    if keeps_its_window(desk, asked, accepted):
        assert desk.engine.forward_passes == before
        assert answer.tokens == 0


@settings(max_examples=15, deadline=None)
@given(ENDS, st.integers(0, 2))
def test_a_branch_is_what_its_first_letter_would_bring(end: int, seed: int) -> None:
    desk = Desk(seed)
    asked = request(PROSE[:end])
    suggestion = desk.suggest(asked)
    branches = desk.think_ahead(asked, suggestion)
    assert len(branches) <= 1
    if not branches:
        return
    branch = branches[0]
    letter = branch.lstrip()[0]
    assert letter != suggestion.text.lstrip()[0]
    typed = branch[: branch.index(letter) + 1]
    then = replace(asked, before=asked.before + typed)
    expected = Desk(seed).suggest(then)
    assert branch == typed + expected.text
    before = desk.engine.forward_passes
    assert same(desk.suggest(then), expected)
    assert desk.engine.forward_passes == before


def test_branches_are_found() -> None:
    desk = Desk()
    found = 0
    for end in range(30, 300, 5):
        asked = request(PROSE[:end])
        found += len(desk.think_ahead(asked, desk.suggest(asked)))
    assert found >= 3


@pytest.mark.parametrize("word", ["boat", "harbour", "Anna's"])
def test_the_next_key_inside_the_word_still_needs_nothing_before_its_first_token(word: str) -> None:
    desk = Desk()
    text = PROSE[:150].rsplit(" ", 1)[0]
    for typed in range(1, len(word)):
        asked = request(f"{text} {word[:typed]}")
        desk.think_ahead(asked, desk.suggest(asked))
        prompt = ContextWindow(TOKENIZER, 128).prompt(f"{text} {word[: typed + 1]}", asked.params.max_new_tokens)
        before = desk.engine.forward_passes
        assert desk.engine.logits_behind(prompt.ids) is not None
        events = desk.engine.generate(prompt.ids, asked.params, cancel=CancelToken(), seed=0)
        next(iter(events))
        assert desk.engine.forward_passes == before


def test_a_random_suggestion_is_not_kept() -> None:
    desk = Desk()
    asked = replace(shown_request(desk)[0], params=GhostSampling(temperature=1.0))
    suggestion = desk.suggest(asked)
    assert desk.think_ahead(asked, suggestion) == []
    assert desk.completer._answers.find(replace(asked, before=asked.before + suggestion.text)) is None


def test_one_of_a_fixed_seed_is() -> None:
    desk = Desk()
    for end in range(60, 200):
        asked = request(PROSE[:end], temperature=1.0, seed=4)
        suggestion = desk.suggest(asked)
        if suggestion.shown:
            break
    desk.think_ahead(asked, suggestion)
    accepted = replace(asked, before=asked.before + suggestion.text)
    assert same(desk.suggest(accepted), Desk().suggest(accepted))
    assert desk.passes_for(accepted) == 0


def test_nothing_but_the_very_same_request_is_answered_so() -> None:
    desk = Desk()
    asked, suggestion = shown_request(desk)
    desk.think_ahead(asked, suggestion)
    accepted = replace(asked, before=asked.before + suggestion.text)
    others: list[dict[str, Any]] = [
        {"after": "\nThen"},
        {"length": SuggestionLength.SENTENCE},
        {"params": GhostSampling(max_new_tokens=32)},
        {"before": accepted.before + " "},
    ]
    for changes in others:
        assert desk.completer._answers.find(replace(accepted, **changes)) is None
    assert desk.completer._answers.find(replace(accepted, request_id=9, think_ahead=True)) is not None


def test_when_it_is_cancelled_it_ends_within_a_token_and_keeps_nothing() -> None:
    desk = Desk()
    asked, suggestion = shown_request(desk)
    cancel = CancelToken()
    steps = 0
    decode = desk.engine._prefix.decode

    def cancel_at_once(token_id: int, cancelled: Callable[[], bool]) -> torch.Tensor | None:
        nonlocal steps
        steps += 1
        cancel.cancel()
        return decode(token_id, cancelled)

    desk.engine._prefix.decode = cancel_at_once  # type: ignore[method-assign]
    desk.completer.think_ahead(asked, suggestion, cancel, ignore)
    assert steps <= 1
    assert desk.completer._answers.find(replace(asked, before=asked.before + suggestion.text)) is None


def test_nothing_is_done_once_it_is_cancelled() -> None:
    desk = Desk()
    asked, suggestion = shown_request(desk)
    cancel = CancelToken()
    cancel.cancel()
    before = desk.engine.forward_passes
    desk.completer.think_ahead(asked, suggestion, cancel, ignore)
    assert desk.engine.forward_passes == before


def test_where_the_window_moves_nothing_is_read_ahead() -> None:
    desk = Desk()
    text = PROSE * 2
    window = ContextWindow(TOKENIZER, 128)
    for end in range(300, 1200):
        asked = request(text[:end])
        first = window.prompt(asked.before, 64).ids
        suggestion = desk.suggest(asked)
        moved = window.prompt(asked.before + suggestion.text, 64).ids[:2] != first[:2]
        if suggestion.shown and moved:
            break
    else:
        raise AssertionError("the window never moved")
    desk.think_ahead(asked, suggestion)
    assert desk.completer._answers.find(replace(asked, before=asked.before + suggestion.text)) is None
    assert desk.engine.logits_behind(first) is not None


# Which letter


def masses(typed: str, shown: str, path: list[str], steps: list[dict[str, float]]) -> str | None:
    """Return what `likeliest` says where the model gives these tokens these probabilities on the path."""
    ids = {token.decode("utf-8", "ignore"): id_ for id_, token in enumerate(TOKENIZER.token_bytes)}
    logits = []
    for step in steps:
        row = torch.full((TOKENIZER.vocab_size,), -math.inf)
        for token, probability in step.items():
            row[ids[token]] = math.log(probability)
        logits.append(row)
    suggestion = Suggestion(shown, True, "length", 1, 0.0, 0.0, 0.0, 0)
    answer = Answer(suggestion, Prompt((1, 2), typed.encode()), tuple(ids[token] for token in path))

    def logits_behind(behind: Any) -> torch.Tensor | None:
        step = len(behind) - 2
        assert tuple(behind[2:]) == answer.ids[:step]
        return logits[step] if step < len(logits) else None

    return OtherBeginnings(ByteVocabulary(TOKENIZER.token_bytes)).likeliest(answer, logits_behind)


@pytest.mark.parametrize(
    ("typed", "shown", "path", "steps", "expected"),
    [
        # Inside a word: the second letter by the sum of its tokens.
        (" b", "oat", [" boat"], [{" boat": 0.4, " b": 0.1, " blu": 0.2, " be": 0.15, " bench": 0.15}], "e"),
        # Behind a word that may end or go on.
        (" the", " boat", [" the", " bo"], [{" the": 0.8, " they": 0.2}, {" bo": 0.6, " s": 0.4}], " s"),
        (" the", " boat", [" the", " bo"], [{" the": 0.6, " they": 0.3, " th": 0.1}, {" bo": 0.6, " s": 0.4}], "y"),
        (" the", " boat", [" the", " bo"], [{" the": 1.0}, {" bo": 0.6, ",": 0.4}], ","),
        # A space was typed, or is a token of its own.
        (" ", "boat", [" bo"], [{" bo": 0.6, " s": 0.4}], "s"),
        (" the", " boat", [" the", " ", "b"], [{" the": 1.0}, {" ": 0.9, " s": 0.1}, {"b": 0.6, "s": 0.4}], " s"),
        # The same letter in other words is no other letter.
        (" ", "boat", [" bo"], [{" bo": 0.6, " be": 0.39, " s": 0.01}], None),
        # Nothing is known.
        (" ", "boat", [" bo"], [], None),
    ],
)
def test_the_likeliest_other_letter(
    typed: str, shown: str, path: list[str], steps: list[dict[str, float]], expected: str | None
) -> None:
    assert masses(typed, shown, path, steps) == expected
