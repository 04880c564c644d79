"""Accept units and sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.text.words import first_sentence, first_word, is_word, sentence_end, units

PIECES = ["the", "Mr", "don't", "14", "e\u0301", "--", "\r\n", *"eg3I中é😀.,;!?。，…-—'’\"“”() \t\n\u2028\u00a0_*"]
PROSE = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def taken_one_by_one(text: str) -> list[str]:
    taken = []
    while text:
        unit = first_word(text)
        assert unit
        taken.append(unit)
        text = text[len(unit) :]
    return taken


def all_at_once(text: str) -> list[str]:
    return [unit.group() for unit in units(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello world", ["hello", " world"]),
        ("  hello", ["  hello"]),
        ("one, two.", ["one", ",", " two", "."]),
        ("wait... what?!", ["wait", "...", " what", "?!"]),
        ("don't well-known rock’n’roll", ["don't", " well-known", " rock’n’roll"]),
        ("'tis the dogs' bowl", ["'tis", " the", " dogs'", " bowl"]),
        ('"Well," he said.', ['"Well', ',"', " he", " said", "."]),
        ("end.”\n\n  Next", ["end", ".”", "\n\n", "  Next"]),
        ("a  \n \n", ["a", "  \n \n"]),
        ("\r\nb", ["\r\n", "b"]),
        ("3.14, 1,000 at 10:30.", ["3.14", ",", " 1,000", " at", " 10:30", "."]),
        ("e.g. this", ["e.g", ".", " this"]),
        ("so--then—now", ["so", "--", "then", "—", "now"]),
        ("a - b", ["a", " -", " b"]),
        ("你好，世界。", ["你好", "，", "世界", "。"]),
        ("(yes) [no]", ["(yes)", " [no]"]),
        ("   ", ["   "]),
        ("", []),
    ],
)
def test_units(text: str, expected: list[str]) -> None:
    assert taken_one_by_one(text) == expected
    assert all_at_once(text) == expected


@settings(deadline=None)
@given(st.one_of(PROSE, st.text()))
def test_units_put_together_are_the_text(text: str) -> None:
    assert "".join(taken_one_by_one(text)) == text


@settings(deadline=None)
@given(PROSE)
def test_all_at_once_is_one_by_one(text: str) -> None:
    assert all_at_once(text) == taken_one_by_one(text)


@pytest.mark.parametrize(
    ("unit", "word"), [(" a", True), ("3", True), ("中", True), (',"', False), (" —", False), ("\n", False)]
)
def test_is_word(unit: str, word: bool) -> None:
    assert is_word(unit) is word


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. Then it stopped.", "It rained."),
        ("Mr. Smith met Dr. Jones. They left.", "Mr. Smith met Dr. Jones."),
        ("Use tools, e.g. a saw. Cut.", "Use tools, e.g. a saw."),
        ("Pi is 3.14 or so. Yes.", "Pi is 3.14 or so."),
        ("J. R. R. Tolkien wrote it. Yes.", "J. R. R. Tolkien wrote it."),
        ("It was I. He knew.", "It was I."),
        ('He said "go." Then', 'He said "go."'),
        ("“Go!” she said. He went.", "“Go!” she said."),
        ("(It was late.) We left.", "(It was late.)"),
        ("Well... maybe. No.", "Well... maybe."),
        ("Wait . . . now. Yes.", "Wait . . . now."),
        ("See fig. 3 and p. 4. Then", "See fig. 3 and p. 4."),
        ("No. I will not.", "No."),
        ("Bread, milk, etc. Then home.", "Bread, milk, etc."),
        ("Really?! Yes.", "Really?!"),
        ("*Now.* Go.", "*Now.*"),
        ("Title\n\nText here.", "Title"),
        ("Title  \nText", "Title"),
        ("\n\nNew one. Next.", "\n\nNew one."),
        (" and so on", " and so on"),
        ("你好。再见。", "你好。"),
        ("visit example.com today. Ok.", "visit example.com today."),
        ("", ""),
        ("\n", "\n"),
    ],
)
def test_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


@settings(deadline=None)
@given(st.one_of(PROSE, st.text()))
def test_a_sentence_begins_the_text_and_moves_on(text: str) -> None:
    sentence = first_sentence(text)
    assert text.startswith(sentence)
    assert bool(sentence) == bool(text)


@pytest.mark.parametrize("text", ["It is 3.", "Mr.", 'He said "go.', "Wait..", "no end yet", "Stop! "])
def test_an_end_that_more_text_can_undo_is_not_one_yet(text: str) -> None:
    assert sentence_end(text, final=False) is None


@pytest.mark.parametrize(("text", "end"), [("Stop! A", 5), ("Go.\n", 3), ("Go\n", 2), ("去。A", 2)])
def test_an_end_that_stands_is_one(text: str, end: int) -> None:
    assert sentence_end(text, final=False) == end


@settings(deadline=None)
@given(PROSE, PROSE)
def test_an_end_that_was_counted_stays_whatever_follows(text: str, more: str) -> None:
    end = sentence_end(text, final=False)
    if end is not None:
        assert sentence_end(text + more) == end


@pytest.mark.parametrize(
    ("before", "text", "end"),
    [
        ("Mr", ". Smith went. He", 13),
        ("3", ".14 is it. Yes", 10),
        ("He left.", " She came. Then", 10),
        ("He left", ". She came.", 1),
        ("", "Go. Now", 3),
        ("A", "\n\nB\nC", 3),
    ],
)
def test_text_before_the_start_decides_what_an_end_means(before: str, text: str, end: int) -> None:
    assert sentence_end(before + text, len(before)) == len(before) + end


def test_units_from_a_start_inside_a_word() -> None:
    assert [unit.group() for unit in units("costs 3.14 now", 7)] == [".14", " now"]
