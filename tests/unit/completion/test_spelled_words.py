"""Nothing is suggested from a word on that the spelling rejects, and nothing shown is ever taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import pytest
from unit.completion.test_completer_rules import TOKENIZER, engine_for

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.spelled import Spelled
from gpt2_desktop.engine.types import AlternativesRequest, CompletionRequest, Continuation, FinishReason, Suggestion
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength


@dataclass(frozen=True)
class Rejects:
    """Rejects some words and remembers what it was asked."""

    wrong: frozenset[str]
    asked: list[str] = field(default_factory=list, compare=False)

    def rejected(self, words: Sequence[str], is_cancelled: Callable[[], bool]) -> Collection[str]:
        self.asked.extend(words)
        return [word for word in words if word in self.wrong]


def suggest(before: str, script: str, *wrong: str, after: str = "") -> tuple[Suggestion, list[str], Rejects]:
    words = Rejects(frozenset(wrong))
    request = CompletionRequest(
        1, before, after, SuggestionLength.SENTENCE, GhostSampling(max_new_tokens=40), words=words
    )
    pieces: list[str] = []
    engine = engine_for(before, script, FinishReason.STOP)
    suggestion = Completer(engine, TOKENIZER).suggest(request, pieces.append)  # type: ignore[arg-type]
    assert "".join(pieces) == suggestion.text
    return suggestion, pieces, words


@pytest.mark.parametrize(
    ("before", "script", "wrong", "text", "reason"),
    [
        ("He said", " that teh old house stood.", ("teh",), " that", "spelling"),
        ("He said", " that the old house stood.", (), " that the old house stood.", "sentence"),
        ("He said", " teh old house.", ("teh",), "", "spelling"),
        ("He saw the ho", "wse of an old man.", ("howse",), "", "spelling"),
        ("He saw the ho", "use of an old man.", ("use", "ho"), "use of an old man.", "sentence"),
        ("He said", " yes, (teh old one) came.", ("teh",), " yes", "spelling"),
        ("He said", ' it, "teh old one".', ("teh",), " it", "spelling"),
        ("He said", " an old-fahsioned word.", ("old-fahsioned",), " an", "spelling"),
        ("teh house", " stood there.", ("teh",), " stood there.", "sentence"),
    ],
)
def test_a_suggestion_ends_before_a_rejected_word(
    before: str, script: str, wrong: tuple[str, ...], text: str, reason: str
) -> None:
    suggestion, _, _ = suggest(before, script, *wrong)
    assert (suggestion.text, suggestion.reason) == (text, reason)
    assert suggestion.shown == bool(text)


def test_each_word_is_asked_about_once() -> None:
    _, pieces, words = suggest("He said", " that the old house stood.")
    assert len(pieces) > 2
    assert words.asked == ["that", "the", "old", "house", "stood"]


def test_between_words_on_a_line() -> None:
    suggestion, _, _ = suggest("He said", " that teh old", "teh", after=" house.")
    assert (suggestion.text, suggestion.reason) == (" that", "spelling")


def test_a_rejected_word_ends_a_card() -> None:
    request = AlternativesRequest(
        1,
        "He said",
        "",
        AlternativesSampling(num_return_sequences=1, max_new_tokens=40),
        words=Rejects(frozenset({"teh"})),
    )
    done: list[Continuation] = []
    pieces: list[str] = []
    engine = engine_for("He said", " that teh old house stood.", FinishReason.STOP)
    Completer(engine, TOKENIZER).alternatives(  # type: ignore[arg-type]
        request, lambda _row, text: pieces.append(text), lambda _row, end: done.append(end)
    )
    assert [end.text for end in done] == [" that"] == ["".join(pieces)]
    assert engine.written < 20


def test_what_was_found_is_not_looked_for_again() -> None:
    words = Rejects(frozenset({"teh"}))
    spelled = Spelled("", words, lambda: False)
    assert spelled.end("one teh two", 7) == 3
    assert spelled.end("one teh two", 11) == 3
    assert words.asked == ["one", "teh"]
    assert Spelled("", None, lambda: False).end("teh", 3) is None
