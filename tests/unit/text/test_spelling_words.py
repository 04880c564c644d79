"""Which parts of a text a spell checker is asked about."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text.spelling import spelled_words, words_in


def found(text: str, start: int = 0) -> list[str]:
    return [word.text for word in words_in(text, start)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Teh cat’s well-known 'quote'.", ["Teh", "cat’s", "well-known", "quote"]),
        ("see https://exmaple.com/teh?a=b now", ["see", "now"]),
        ("write to jon.doe@exmaple.org or www.exmaple.net/x today", ["write", "to", "or", "today"]),
        ("abc123 3rd snake_case x86-64 end", ["end"]),
        ("iPhone GitHub camelCase McDonald NASA", ["NASA"]),
        ("@nobdy #tpoic word", ["word"]),
        ("in /usr/lib/teh and ~/teh/x and C:\\Teh\\x or \\textbf there", ["in", "and", "and", "or", "there"]),
        ("read notes.txt and teh.", ["read", "and", "teh"]),
        ("e\u0301tude na\u0308ive Привет", ["e\u0301tude", "na\u0308ive", "Привет"]),
        ("and/or", ["and", "or"]),
        ("a I x", []),
        ("x" * 61, []),
        ("", []),
    ],
)
def test_what_is_a_word(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_words_that_end_before_the_start_are_left_out() -> None:
    assert found("one two three", 6) == ["two", "three"]
    assert found("one two three", 7) == ["three"]


def test_code_and_marks_of_markdown_are_left_out() -> None:
    text = "# Teh **bodl** `cdoe` and [lnik](http://x.y/zzz)"
    assert [word.text for word in spelled_words(text, markdown=True)] == ["Teh", "bodl", "and", "lnik"]
    assert "cdoe" in [word.text for word in spelled_words(text)]
    assert spelled_words("teh", markdown=True, in_code=True) == []
    assert [word.text for word in spelled_words("teh", in_code=True)] == ["teh"]
    assert spelled_words("teh " * 6000) == []


@pytest.mark.parametrize("piece", ["a", "a.", "a-", "/a", "a@", "a'", "\\a", "é\u0301", "a:/", "@a"])
def test_nothing_that_can_be_written_takes_long(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    started = time.process_time()
    spelled_words(text, markdown=True)
    assert time.process_time() - started < 2


@given(st.text(max_size=200))
def test_every_word_is_where_it_says(text: str) -> None:
    end = 0
    for word in words_in(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        end = word.end
        assert not any(character.isdecimal() or character.isspace() for character in word.text)
