from __future__ import annotations

import pytest

from gpt2_desktop.app.smart_typing import QUOTES, Edit, SmartTyping

ENGLISH = SmartTyping(QUOTES["english"], dashes=True, pairs=True)


def write(text: str, typing: SmartTyping = ENGLISH) -> str:
    """Return what is in the document after the keys of ``text``, pairs aside."""
    written = ""
    for character in text:
        edit = typing.typed(character, written) or Edit(1, character)
        written = (written + character)[: len(written) + 1 - edit.removed] + edit.text
    return written


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('He said "no" and left.', "He said “no” and left."),
        ("\"It's 'his',\" she said", "“It’s ‘his’,” she said"),
        ("don't, the dogs' bowl", "don’t, the dogs’ bowl"),
        ("the '90s", "the ’90s"),
        ('("quoted")', "(“quoted”)"),
        ("word--word", "word–word"),
        ("word---word", "word—word"),
        ("word----word", "word—-word"),
        ("well-known", "well-known"),
        ("wait...", "wait…"),
        ("wait....", "wait…."),
        ("--- ", "--- "),
        ("- item", "- item"),
        ("|---|", "|---|"),
        ('run `say "hi" --now`', 'run `say "hi" --now`'),
        ('after `code` "text"', "after `code` “text”"),
        ('—"', "—“"),
    ],
)
def test_english(keys: str, text: str) -> None:
    assert write(keys) == text


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("german", "„Das ist's“, ‚so‘"),
        ("french", "«Das ist’s», ‹so›"),
        ("swedish", "”Das ist’s”, ’so’"),
    ],
)
def test_other_quotes(style: str, text: str) -> None:
    assert write("\"Das ist's\", 'so'", SmartTyping(QUOTES[style])) == text.replace("'", "’")


def test_all_is_left_as_typed_where_it_is_switched_off() -> None:
    keys = '"It\'s" -- wait... (a)'
    off = SmartTyping()
    assert write(keys, off) == keys
    assert off.closing("(", "") == ""
    assert not off.steps_over(")", "(", ")")
    assert off.wrap("(") is None
    assert not off.is_empty_pair("(", ")")


@pytest.mark.parametrize(
    ("text", "after", "closing"),
    [("(", "", ")"), ("(", " x", ")"), ("(", "x", ""), ("[", ")", "]"), ("“", "", "”"), ("”", "", ""), ("a", "", "")],
)
def test_pairs_close_where_nothing_follows(text: str, after: str, closing: str) -> None:
    assert ENGLISH.closing(text, after) == closing


def test_a_closing_one_that_is_there_is_stepped_over() -> None:
    assert ENGLISH.steps_over(")", "(a", ")")
    assert not ENGLISH.steps_over(")", "(a", "]")
    assert ENGLISH.steps_over('"', "“a", "”")
    assert not ENGLISH.steps_over('"', "a ", "”")


def test_a_selection_is_wrapped() -> None:
    assert ENGLISH.wrap("(") == ("(", ")")
    assert ENGLISH.wrap("*") == ("*", "*")
    assert ENGLISH.wrap('"') == ("“", "”")
    assert ENGLISH.wrap("a") is None
    assert SmartTyping(pairs=True).wrap('"') == ('"', '"')


def test_an_empty_pair_goes_at_once() -> None:
    assert ENGLISH.is_empty_pair("a(", ")")
    assert ENGLISH.is_empty_pair("“", "”")
    assert not ENGLISH.is_empty_pair("(", "]")
    assert not ENGLISH.is_empty_pair("", ")")
