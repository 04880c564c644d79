"""What the three ways of completing half a word ask of the engine, and what a key inside a word costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.constraint import TypedBytes
from gpt2_desktop.engine.exact import ExactBytes
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.nodes import FIRST_PASSES
from gpt2_desktop.engine.types import AlternativesRequest, CancelToken, CompletionRequest, MidWord, TokenEvent
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength

TOKENIZER = tiny_tokenizer()
PROSE = TINY_TEXT.replace("\n", " ")


class WatchedEngine(Engine):
    """Remembers what it was asked for, and how many forward passes came before the first token."""

    def __init__(self) -> None:
        super().__init__(tiny_model(), TOKENIZER.token_bytes, TOKENIZER.eos_token_id)
        self.prompts: list[list[int]] = []
        self.constraints: list[Any] = []
        self.passes_before_token: int | None = None

    def generate(self, prompt_ids: Any, *args: Any, **options: Any) -> Iterator[TokenEvent]:
        self.prompts.append(list(prompt_ids))
        self.constraints.append(options["constraint"])
        return self._watch(super().generate(prompt_ids, *args, **options))

    def _watch(self, events: Iterator[TokenEvent]) -> Iterator[TokenEvent]:
        start = self.forward_passes
        for number, event in enumerate(events):
            if number == 0:
                self.passes_before_token = self.forward_passes - start
            yield event


def ask(
    completer: Completer, before: str, mid_word: MidWord = MidWord.EXACT, *, think_ahead: bool = False
) -> CompletionRequest:
    params = GhostSampling(max_new_tokens=6)
    request = CompletionRequest(
        1, before, "", SuggestionLength.FEW_WORDS, params, mid_word=mid_word, think_ahead=think_ahead
    )
    completer.suggest(request, lambda _: None)
    return request


BEFORE = "The sea was calm that mor"


@pytest.mark.parametrize("mid_word", list(MidWord))
def test_what_the_engine_is_asked(mid_word: MidWord) -> None:
    engine = WatchedEngine()
    ask(Completer(engine, TOKENIZER), BEFORE, mid_word)
    end = [TOKENIZER.eos_token_id]
    (constraint,) = engine.constraints
    if mid_word is MidWord.NONE:
        assert engine.prompts == [end + TOKENIZER.encode(BEFORE)]
        assert constraint is None
    else:
        assert engine.prompts == [end + TOKENIZER.encode("The sea was calm that")]
        assert type(constraint) is (ExactBytes if mid_word is MidWord.EXACT else TypedBytes)


def test_passes_for_the_covers_are_made_at_once_only_where_nobody_makes_them_ahead() -> None:
    engine = WatchedEngine()
    completer = Completer(engine, TOKENIZER)
    ask(completer, BEFORE)
    ask(completer, BEFORE, think_ahead=True)
    request = AlternativesRequest(1, BEFORE, "", AlternativesSampling(max_new_tokens=2))
    completer.alternatives(request, lambda *_: None, lambda *_: None)
    passes = [constraint.passes for constraint in engine.constraints if isinstance(constraint, ExactBytes)]
    assert passes[:2] == [FIRST_PASSES, 0]
    assert set(passes[2:]) == {0}


def test_a_key_inside_a_word_needs_no_pass_before_its_first_token() -> None:
    engine = WatchedEngine()
    completer = Completer(engine, TOKENIZER)
    start = PROSE.index("Nobody")
    passes: dict[bool, list[int]] = {True: [], False: []}
    for end in range(start, start + 160):
        engine.passes_before_token = None
        params = GhostSampling(max_new_tokens=6)
        request = CompletionRequest(end, PROSE[:end], "", SuggestionLength.FEW_WORDS, params, think_ahead=True)
        suggestion = completer.suggest(request, lambda _: None)
        needed = engine.passes_before_token
        completer.think_ahead(request, suggestion, CancelToken(), lambda _: None)
        if needed is not None:
            inside = not PROSE[end - 1].isspace() and end > start
            passes[inside].append(needed)
    assert len(passes[True]) > 60
    assert set(passes[True]) == {0}


def test_thinking_ahead_makes_passes_for_the_next_key_only_where_they_are_used() -> None:
    for mid_word in MidWord:
        engine = WatchedEngine()
        completer = Completer(engine, TOKENIZER)
        request = ask(completer, BEFORE, mid_word)
        before = engine.forward_passes
        completer._expand(request, completer._prompt(request), CancelToken())
        assert (engine.forward_passes > before) == (mid_word is MidWord.EXACT)
