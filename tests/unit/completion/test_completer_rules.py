"""Every rule of what is shown, with an engine that writes a given text."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from helpers.tiny import tiny_tokenizer

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.showing import FEW_WORDS
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    Suggestion,
    TokenEvent,
)
from gpt2_desktop.engine.window import ContextWindow
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling, SamplingParams
from gpt2_desktop.settings.schema import SuggestionLength

TOKENIZER = tiny_tokenizer()
STOP, LENGTH = FinishReason.STOP, FinishReason.LENGTH


def ignore(*_: object) -> None:
    """Take no notice of a piece."""


def byte_ids(text: bytes) -> list[int]:
    return [TOKENIZER.token_bytes.index(bytes([byte])) for byte in text]


class WritingEngine:
    """Writes the same ids in every row, and then ends it with ``end``; None goes on for ever."""

    reused_tokens = 3

    def __init__(self, ids: Sequence[int], end: FinishReason | None) -> None:
        self.ids = list(ids)
        self.end = end
        self.written = 0
        self.calls: list[dict[str, Any]] = []

    def room_behind(self, prompt_ids: Sequence[int]) -> int:
        return 1024 - max(1, len(prompt_ids))

    def token_scorer(self) -> None:
        """Return nothing: no text is scored here."""

    def generate(
        self,
        prompt_ids: Sequence[int],
        params: SamplingParams,
        *,
        cancel: CancelToken,
        constraint: object = None,
        bad_words_ids: Sequence[Sequence[int]] = (),
        stop_row: Any = None,
        seed: int,
    ) -> Iterator[TokenEvent]:
        self.calls.append({"params": params, "bad_words_ids": bad_words_ids, "seed": seed, "prompt": list(prompt_ids)})
        rows = list(range(params.num_return_sequences))
        new_ids: dict[int, list[int]] = {row: [] for row in rows}
        endless = itertools.repeat(TOKENIZER.encode(" more")[0])
        for index, id_ in enumerate(self.ids if self.end is not None else itertools.chain(self.ids, endless)):
            if cancel.cancelled:
                yield from (TokenEvent(row, None, 0.0, FinishReason.CANCELLED) for row in rows)
                return
            for row in list(rows):
                new_ids[row].append(id_)
                self.written += 1
                reason = LENGTH if self.end is LENGTH and index == len(self.ids) - 1 else None
                if stop_row is not None and stop_row(row, new_ids[row]):
                    reason = STOP
                yield TokenEvent(row, id_, -float(index + 1), reason)
                if reason is not None:
                    rows.remove(row)
        yield from (TokenEvent(row, None, 0.0, STOP) for row in rows)


def engine_for(before: str, script: str, end: FinishReason | None, *, single_bytes: bool = False) -> WritingEngine:
    typed = ContextWindow(TOKENIZER, 1024).prompt(before, 24).typed
    text = typed + script.encode()
    return WritingEngine(byte_ids(text) if single_bytes else TOKENIZER.encode(text.decode()), end)


def suggest(
    before: str,
    script: str,
    *,
    after: str = "",
    length: str = "few_words",
    end: FinishReason | None = STOP,
    single_bytes: bool = False,
    **sampling: Any,
) -> Suggestion:
    """Return what comes of a row that writes ``script`` behind ``before``; checks the pieces on the way."""
    engine = engine_for(before, script, end, single_bytes=single_bytes)
    pieces: list[str] = []
    request = CompletionRequest(1, before, after, SuggestionLength(length), GhostSampling(**sampling))
    suggestion = Completer(engine, TOKENIZER).suggest(request, pieces.append)  # type: ignore[arg-type]
    assert "".join(pieces) == suggestion.text
    assert suggestion.shown == bool(suggestion.text)
    assert all(pieces)
    return suggestion


@pytest.mark.parametrize("single_bytes", [False, True])
@pytest.mark.parametrize(
    ("length", "before", "script", "text", "reason"),
    [
        # The rest of the word, and nothing else.
        ("word", "the hou", "se was old.", "se", "word"),
        ("word", "the hou", "se.", "se", "word"),
        ("word", "the ", "house was old", "house", "word"),
        ("word", "He said,", " that it", " that", "word"),
        ("word", "the house", " was old", "", "empty"),
        ("word", "the house", ", and", "", "empty"),
        ("word", "it costs 3", ".14 in all", ".14", "word"),
        ("word", "it costs ", "3.14 in all", "3.14", "word"),
        ("word", "well-kn", "own man", "own", "word"),
        ("word", "I don", "'t know", "'t", "word"),
        # A few words, up to the end of the sentence.
        ("few_words", "One ", "two three four five six seven", "two three four five six", "word"),
        ("few_words", "One tw", "o three four five six seven", "o three four five six", "word"),
        ("few_words", "One ", "two. Then three", "two.", "sentence"),
        ("few_words", "One", ", two, three, four, five, six", ", two, three, four, five, six", "word"),
        ("few_words", "One ", "two three four five six. Seven", "two three four five six.", "sentence"),
        ("few_words", "One ", "two three four five six, seven", "two three four five six", "word"),
        ("few_words", "Mr", ". Smith was here for a day", ". Smith was here for a", "word"),
        ("few_words", "He said: ", "“Stop!” Then he left", "“Stop!”", "sentence"),
        ("few_words", "One ", "two\nthree", "two", "paragraph"),
        # To the end of the sentence.
        ("sentence", "It ", "was one two three four five six. And", "was one two three four five six.", "sentence"),
        ("sentence", "It ", 'was "so." And', 'was "so."', "sentence"),
        ("sentence", "It ", "is 3.14 or e.g. this. Now", "is 3.14 or e.g. this.", "sentence"),
        ("sentence", "It ", "is\r\nhere", "is", "paragraph"),
        ("sentence", "He left.", " She came. Then", " She came.", "sentence"),
        # To the end of the paragraph.
        ("paragraph", "It ", "was. And so it is. Yes.\n\nNext", "was. And so it is. Yes.", "paragraph"),
        ("paragraph", "It was.", "\n\n\nNext one. Two.\nThree", "\n\nNext one. Two.", "paragraph"),
        ("paragraph", "It was.\n\n", "\nNext one.\n", "Next one.", "paragraph"),
    ],
)
def test_length(length: str, before: str, script: str, text: str, reason: str, single_bytes: bool) -> None:
    suggestion = suggest(before, script, length=length, single_bytes=single_bytes)
    assert (suggestion.text, suggestion.reason) == (text, reason)


@pytest.mark.parametrize(
    ("script", "end", "text", "reason"),
    [
        ("two three fo", LENGTH, "two three", "length"),
        ("two three fo", STOP, "two three fo", "stop"),
        ("two", LENGTH, "", "empty"),
        ("two three. ", LENGTH, "two three.", "length"),
        ("two three ", STOP, "two three", "stop"),
        ("", STOP, "", "empty"),
    ],
)
def test_a_word_that_the_limit_cuts_is_dropped(script: str, end: FinishReason, text: str, reason: str) -> None:
    suggestion = suggest("One ", script, end=end)
    assert (suggestion.text, suggestion.reason) == (text, reason)


@pytest.mark.parametrize(
    ("before", "script", "text"),
    [
        ("The ", " house was", "house was"),
        ("The", "  house was", " house was"),
        ("The ", "house  was", "house was"),
        ("It is.\n", "  So it is", "So it is"),
        ("It is.\n", "\n\nSo it is", "So it is"),
        ("", " So it is", "So it is"),
        ("The ", "house   ", "house"),
        ("The\u00a0", " house is", "house is"),
    ],
)
def test_no_space_is_doubled(before: str, script: str, text: str) -> None:
    assert suggest(before, script).text == text


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("", "empty"),
        ("   ", "whitespace"),
        ("\n\nNext", "whitespace"),
        ("...", "punctuation"),
        ("!!!", "punctuation"),
        (" ---", "punctuation"),
        (". ", "punctuation"),
        ("\ufffd\ufffd", "empty"),
        ("\x00\x07", "empty"),
    ],
)
def test_nothing_is_shown(script: str, reason: str) -> None:
    suggestion = suggest("The end", script)
    assert (suggestion.text, suggestion.shown, suggestion.reason) == ("", False, reason)


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("old house\x07 was here", "old"),
        ("old house\ufffd was here", "old"),
        ("old house\u202e was here", "old"),
        ("old\thouse", ""),
        ("old ---------- house", "old"),
        ("old . . . . . house", "old"),
    ],
)
def test_what_is_never_shown_ends_the_text_before_it(script: str, text: str) -> None:
    assert suggest("The ", script).text == text


def test_no_half_character() -> None:
    engine = WritingEngine(byte_ids(b" a caf" + b"\xc3"), LENGTH)
    request = CompletionRequest(1, "Have ", "", SuggestionLength.FEW_WORDS, GhostSampling())
    suggestion = Completer(engine, TOKENIZER).suggest(request, ignore)  # type: ignore[arg-type]
    assert suggestion.text == "a"
    assert suggest("Have ", "a café 😀 now", single_bytes=True).text == "a café 😀 now"


@pytest.mark.parametrize(
    ("before", "script", "text", "reason"),
    [
        ("He saw the ", "the house", "", "echo"),
        ("He saw the", " the house", "", "echo"),
        ("He saw the t", "he house", "", "echo"),
        ("He saw The ", "the house", "", "echo"),
        ("in the house ", "in the house there", "", "echo"),
        ("I saw it. ", "I saw it. And", "", "echo"),
        ("He ", "was very very old", "was very", "stop"),
        ("He ", "came and went and went away", "came and went", "stop"),
        ("He ", "came, and then, and then he left", "came, and then", "stop"),
        # Not the same words just before.
        ("in the house ", "in the garden there", "in the garden there", "stop"),
        ("No, ", "no, never", "no, never", "stop"),
        ("He saw the man and ", "the house", "the house", "stop"),
    ],
)
def test_no_echo_of_the_words_before(before: str, script: str, text: str, reason: str) -> None:
    suggestion = suggest(before, script, length="sentence")
    assert (suggestion.text, suggestion.reason) == (text, reason)


@pytest.mark.parametrize(
    ("before", "script", "after", "text", "reason"),
    [
        # The same line goes on.
        ("The ", "old house is red.", " is red.", "old house", "sentence"),
        ("The ", "old house", " house", "old", "stop"),
        ("The", " house is", " is red", " house", "stop"),
        ("The ", "house", "house is red", "", "repeats_after"),
        ("The", " house is", " house is red", "", "repeats_after"),
        ("The ", "house is red and", "house is red", "", "repeats_after"),
        ("The ", "house. Then", ".", "house", "sentence"),
        ("The ", "house. Then", ", and", "house", "sentence"),
        ("The ", "house. Then", " and so on", "house", "sentence"),
        ("The ", "house (old", ")", "house (old", "stop"),
        ("The ", "big old", "house", "big old ", "stop"),
        ("The ", "big old", " house", "big old", "stop"),
        ("The ", "goat", "tomorrow", "goat ", "stop"),
        ("The ho", "use", "use", "", "empty"),
        # It does not.
        ("The ", "old house", "\nold house", "", "repeats_after"),
        ("The ", "old house", "\n\nold houses", "old house", "stop"),
        ("The ", "old house is", "\n\nold house was", "old house is", "stop"),
        ("The ", "old house", "  ", "old house", "stop"),
    ],
)
def test_nothing_repeats_what_follows(before: str, script: str, after: str, text: str, reason: str) -> None:
    suggestion = suggest(before, script, after=after)
    assert (suggestion.text, suggestion.reason) == (text, reason)


def shown_step_by_step(before: str, script: str, after: str = "", length: str = "sentence") -> list[str]:
    engine = engine_for(before, script, STOP, single_bytes=True)
    seen: list[tuple[int, str]] = []
    request = CompletionRequest(1, before, after, SuggestionLength(length), GhostSampling())
    Completer(engine, TOKENIZER).suggest(request, lambda piece: seen.append((engine.written, piece)))  # type: ignore[arg-type]
    assert len({written for written, _ in seen}) == len(seen)
    return [piece for _, piece in seen]


def test_words_come_one_by_one_when_they_are_complete() -> None:
    assert shown_step_by_step("A ", "big house stands there. Now") == ["big", " house", " stands", " there", "."]


def test_a_line_that_goes_on_gets_its_text_at_once() -> None:
    assert shown_step_by_step("A ", "big house stands", " there") == ["big house stands"]


def test_words_that_may_repeat_what_follows_wait_for_the_next_ones() -> None:
    assert shown_step_by_step("A ", "big house now so", "\nbig house was")[0].startswith("big house now")


def test_words_that_may_echo_wait_for_the_next_ones() -> None:
    assert shown_step_by_step("in the house ", "in the garden so")[0] == "in the garden"


@pytest.mark.parametrize("length", ["word", "few_words", "sentence"])
def test_nothing_is_written_beyond_what_decides_the_end(length: str) -> None:
    engine = engine_for("A ", "big house and one two three. More", None)
    request = CompletionRequest(1, "A ", "", SuggestionLength(length), GhostSampling())
    suggestion = Completer(engine, TOKENIZER).suggest(request, ignore)  # type: ignore[arg-type]
    words = {"word": 1, "few_words": FEW_WORDS, "sentence": 6}[length]
    assert len(suggestion.text.split()) == words
    assert engine.written == suggestion.tokens
    assert engine.written <= len(TOKENIZER.encode(" big house and one two three. More"))


def test_stop_strings_end_the_text() -> None:
    suggestion = suggest("A ", "big house END more", stop=("END",), length="sentence")
    assert (suggestion.text, suggestion.reason) == ("big house", "stop")
    assert suggest("A ", "big house EN", stop=("END",), length="sentence").text == "big house EN"


def test_nothing_is_written_behind_a_stop_string() -> None:
    engine = engine_for("A ", "big house END", None)
    request = CompletionRequest(1, "A ", "", SuggestionLength.SENTENCE, GhostSampling(stop=("END",)))
    suggestion = Completer(engine, TOKENIZER).suggest(request, ignore)  # type: ignore[arg-type]
    assert (suggestion.text, suggestion.reason) == ("big house", "stop")
    assert engine.written == len(TOKENIZER.encode(" big house END"))


def test_cancelled_keeps_what_was_shown() -> None:
    engine = engine_for("A ", "big house stands there", STOP, single_bytes=True)
    cancel = CancelToken()
    pieces: list[str] = []

    def stop_at_first(piece: str) -> None:
        pieces.append(piece)
        cancel.cancel()

    request = CompletionRequest(1, "A ", "", SuggestionLength.SENTENCE, GhostSampling(), cancel=cancel)
    suggestion = Completer(engine, TOKENIZER).suggest(request, stop_at_first)  # type: ignore[arg-type]
    assert (suggestion.text, suggestion.shown, suggestion.reason) == ("big", True, "cancelled")
    assert pieces == ["big"]


def test_cancelled_before_anything() -> None:
    cancel = CancelToken()
    cancel.cancel()
    request = CompletionRequest(1, "A ", "", SuggestionLength.SENTENCE, GhostSampling(), cancel=cancel)
    suggestion = Completer(engine_for("A ", "b c", STOP), TOKENIZER).suggest(request, ignore)  # type: ignore[arg-type]
    assert (suggestion.text, suggestion.shown, suggestion.reason, suggestion.tokens) == ("", False, "cancelled", 0)


def test_mean_logprob_is_of_the_tokens_shown() -> None:
    # " " and "big" are bytes 1 to 4; what decides that the word is complete is not counted.
    suggestion = suggest("A ", "big house", length="word", single_bytes=True)
    assert suggestion.text == "big"
    assert suggestion.mean_logprob == pytest.approx(-(1 + 2 + 3 + 4) / 4)
    assert suggestion.tokens == 5
    assert suggestion.reused_tokens == 3
    assert 0 <= suggestion.first_ms <= suggestion.total_ms


def test_one_row_and_banned_words_whatever_the_settings() -> None:
    engine = engine_for("A ", "b c", STOP)
    params = GhostSampling(num_return_sequences=4, banned_words=("boat",), seed=7)
    request = CompletionRequest(1, "A ", "", SuggestionLength.WORD, params)
    Completer(engine, TOKENIZER).suggest(request, ignore)  # type: ignore[arg-type]
    call = engine.calls[0]
    assert call["params"].num_return_sequences == 1
    assert TOKENIZER.encode("boat") in call["bad_words_ids"]
    assert call["seed"] == 7


def cards(
    before: str,
    script: str,
    *,
    end: FinishReason = STOP,
    count: int = 3,
    one_sentence: bool = False,
    **sampling: Any,
) -> tuple[list[str], list[Continuation], Any]:
    engine = engine_for(before, script, end, single_bytes=True)
    texts = [""] * count
    done: dict[int, Continuation] = {}

    def add(row: int, piece: str) -> None:
        assert piece
        assert row not in done
        texts[row] += piece

    params = AlternativesSampling(num_return_sequences=count, **sampling)
    request = AlternativesRequest(1, before, "", params, one_sentence=one_sentence)
    summary = Completer(engine, TOKENIZER).alternatives(request, add, done.__setitem__)  # type: ignore[arg-type]
    assert sorted(done) == list(range(count))
    assert texts == [done[row].text for row in range(count)]
    return texts, [done[row] for row in range(count)], summary


@pytest.mark.parametrize(
    ("before", "script", "end", "text"),
    [
        ("the hou", "se was old. It st", STOP, "se was old. It st"),
        ("the hou", "se was old. It st", LENGTH, "se was old. It"),
        ("the ", "house was café ", STOP, "house was café"),
        ("the ", " house", STOP, "house"),
        ("It is.", "\n\nSo be it.\nYes", STOP, "\n\nSo be it.\nYes"),
        ("It is.\n\n", "\nSo be it.", STOP, "So be it."),
        ("the ", "house\ufffd was", STOP, ""),
        ("the ", "old house\x00 was", STOP, "old"),
        ("the ", "", STOP, ""),
    ],
)
def test_cards_begin_at_the_cursor_and_end_with_a_word(before: str, script: str, end: FinishReason, text: str) -> None:
    texts, done, summary = cards(before, script, end=end, count=1)
    assert texts == [text]
    assert not summary.cancelled
    assert {each.finish_reason for each in done} <= {STOP, LENGTH}


@pytest.mark.parametrize(
    ("script", "end", "text"),
    [
        ("house of Mr. Hill was old. It stood. And", STOP, "house of Mr. Hill was old."),
        ("house. ", STOP, "house."),
        ("house was ol", LENGTH, "house was"),
        ("house\nIt was", STOP, "house"),
    ],
)
def test_cards_of_one_sentence_end_with_it(script: str, end: FinishReason, text: str) -> None:
    texts, done, _ = cards("the ", script, end=end, count=1, one_sentence=True)
    assert texts == [text]
    assert done[0].finish_reason is end


def test_cards_end_before_a_stop_string() -> None:
    texts, done, _ = cards("the ", "house END more", stop=("END",), count=1)
    assert texts == ["house"]
    assert {each.finish_reason for each in done} == {STOP}


def test_cards_tell_the_seed_and_ban_words() -> None:
    engine = engine_for("A ", "b c", STOP)
    request = AlternativesRequest(1, "A ", "", AlternativesSampling(seed=11, banned_words=("boat",)))
    summary = Completer(engine, TOKENIZER).alternatives(request, ignore, ignore)  # type: ignore[arg-type]
    assert summary.seed == engine.calls[0]["seed"] == 11
    assert engine.calls[0]["bad_words_ids"]


def test_cards_that_are_cancelled_keep_their_words() -> None:
    engine = engine_for("A ", "big house stands there", STOP, single_bytes=True)
    cancel = CancelToken()
    done: dict[int, Continuation] = {}
    request = AlternativesRequest(1, "A ", "", AlternativesSampling(num_return_sequences=2), cancel=cancel)

    def cancel_at_once(row: int, piece: str) -> None:
        assert (row, piece) == (0, "big")
        cancel.cancel()

    summary = Completer(engine, TOKENIZER).alternatives(request, cancel_at_once, done.__setitem__)  # type: ignore[arg-type]
    assert summary.cancelled
    # The other row wrote the same so far, so it shows nothing; what is cancelled is not drawn anew.
    assert [(done[row].text, done[row].finish_reason) for row in (0, 1)] == [
        ("big", FinishReason.CANCELLED),
        ("", FinishReason.CANCELLED),
    ]
    assert len(engine.calls) == 1


@pytest.mark.parametrize(("temperature", "tries"), [(0.9, 6), (0.0, 1)])
def test_a_card_that_stays_the_same_however_often_it_is_drawn_ends_empty(temperature: float, tries: int) -> None:
    engine = engine_for("the ", "house was old", STOP)
    params = AlternativesSampling(num_return_sequences=3, temperature=temperature, seed=5)
    pieces: list[tuple[int, str]] = []
    done: dict[int, Continuation] = {}
    summary = Completer(engine, TOKENIZER).alternatives(  # type: ignore[arg-type]
        AlternativesRequest(1, "the ", "", params), lambda row, piece: pieces.append((row, piece)), done.__setitem__
    )
    assert done[0].text == "house was old"
    assert [(done[row].text, done[row].finish_reason) for row in (1, 2)] == [("", STOP)] * 2
    assert {row for row, _ in pieces} == {0}
    assert [call["params"].num_return_sequences for call in engine.calls] == [3, 2, 2, 2, 2, 2][:tries]
    asked = [call["params"].temperature for call in engine.calls]
    assert asked == sorted(asked)
    assert asked[-1] == (3 if tries > 1 else 1) * temperature
    assert len({call["seed"] for call in engine.calls}) == tries
    assert summary.seed == 5


class ChangingEngine(WritingEngine):
    """Writes another text at each call, the same in all rows of it."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__([], STOP)
        self.texts = list(texts)

    def generate(self, *args: Any, **options: Any) -> Iterator[TokenEvent]:
        self.ids = TOKENIZER.encode("the" + self.texts.pop(0))
        return super().generate(*args, **options)


@pytest.mark.parametrize(
    "written",
    [
        [" house was old", " boat was new", " sea was calm"],
        ["", " house was old", " boat was new", " sea was calm"],
        [*[" house was old"] * 2, "", " house was old", " boat was new", " sea was calm"],
    ],
    ids=["the same", "nothing", "by heart"],
)
def test_a_card_that_shows_nothing_of_its_own_is_drawn_anew(written: list[str]) -> None:
    engine = ChangingEngine(written)
    texts = [""] * 3
    done: dict[int, Continuation] = {}

    def add(row: int, piece: str) -> None:
        texts[row] += piece

    request = AlternativesRequest(1, "the", "", AlternativesSampling(num_return_sequences=3, seed=5))
    Completer(engine, TOKENIZER).alternatives(request, add, done.__setitem__)  # type: ignore[arg-type]
    assert texts == [done[row].text for row in range(3)] == [" house was old", " boat was new", " sea was calm"]
