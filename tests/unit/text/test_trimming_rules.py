"""Trimming by itself: what was let through is never taken back.  The single rules are tested with the completer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.text.trimming import Trimmer, complete_end, first_refused, fit_to_after, may_repeat

PIECES = [
    "the",
    " the",
    " house",
    " a",
    "s",
    "3",
    ".",
    ",",
    "!",
    "-",
    "--",
    '"',
    "”",
    " ",
    "  ",
    "\n",
    "14",
    " Mr",
    "'",
    "…",
    ". . .",
]
TEXTS = st.lists(st.sampled_from([*PIECES, "\ufffd", "\x07", "é", "中", "😀"]), max_size=20).map("".join)
TRIMMERS = [{"max_words": 1}, {"max_words": 5}, {}, {"paragraph": True}]


@settings(deadline=None, max_examples=200)
@given(TEXTS, TEXTS, st.sampled_from(TRIMMERS))
def test_what_was_shown_is_never_taken_back(before: str, written: str, rules: dict[str, int]) -> None:
    trimmer = Trimmer(before, **rules)  # type: ignore[arg-type]
    shown = ""
    for end in range(len(written) + 1):
        trim = trimmer.trim(written[:end])
        text = trimmer.shown(written[: trim.end])
        assert text.startswith(shown)
        shown = text
        if trim.reason is not None:
            return  # nothing more is asked
    for whole in (True, False):
        trim = trimmer.trim(written, final=True, whole=whole)
        assert trimmer.shown(written[: trim.end]).startswith(shown)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("", 0),
        ("hou", 0),
        ("house ", 5),
        ("house was", 5),
        ("house.", 5),
        ("3.", 0),
        ("3.1", 0),
        ("3.1 ", 3),
        ("a 3.", 1),
        ("e.", 0),
    ],
)
def test_complete_end(text: str, end: int) -> None:
    assert complete_end(text) == end


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("", 0),
        ("café 😀\n", 7),
        ("a\ufffd", 1),
        ("a\x00b", 1),
        ("a\tb", 1),
        ("👩\u200d🚀", 3),
        ("a\u200b", 1),
        ("\ue000", 0),
    ],
)
def test_first_refused(text: str, index: int) -> None:
    assert first_refused(text) == index


@pytest.mark.parametrize(
    ("text", "after", "fitted", "repeats"),
    [
        ("big house", "", "big house", False),
        ("big house", " house", "big", False),
        ("big house", " housework", "big house", False),
        ("big house", "\nbig house", "", True),
        ("big", "house", "big ", False),
        ("big", "(old)", "big ", False),
        ("big (", "old)", "big (", False),
        ("well-", "known", "well-", False),
        ("big.", ", and", "big", False),
        ("big,", " and", "big,", False),
        (".", ",", "", True),
        ("", "x", "", False),
    ],
)
def test_fit_to_after(text: str, after: str, fitted: str, repeats: bool) -> None:
    assert fit_to_after(text, after) == (fitted, repeats)


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [("big", "\nbig house", True), (" big", "big", True), ("big", "small", False), ("", "x", False)],
)
def test_may_repeat(text: str, after: str, expected: bool) -> None:
    assert may_repeat(text, after) is expected
