from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.app import finding
from gpt2_desktop.app.finding import Query, Replacement, find_all, replacements
from gpt2_desktop.errors import FindError
from gpt2_desktop.text.utf16 import utf16_length


def test_plain_text_is_taken_as_it_is() -> None:
    assert find_all("a.b a+b axb", Query("a.b")) == [(0, 3)]
    assert find_all("two  spaces # x", Query("  spaces #")) == [(3, 13)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("word"), [(0, 4), (5, 9), (10, 14)]),
        (Query("word", match_case=True), [(5, 9), (10, 14)]),
        (Query("word", whole_word=True), [(0, 4), (5, 9)]),
        (Query("w.r", is_regex=True, match_case=True), [(5, 8), (10, 13)]),
        (Query("word|wordy", is_regex=True, whole_word=True), [(0, 4), (5, 9), (10, 15)]),
        (Query("word", scope=(5, 9)), [(5, 9)]),
        (Query(""), []),
        (Query("x*", is_regex=True), []),
    ],
)
def test_ways_of_looking(query: Query, found: list[tuple[int, int]]) -> None:
    assert find_all("Word word wordy", query) == found


def test_line_starts_and_ends_match_at_every_line() -> None:
    assert find_all("one\ntwo\none", Query("^one$", is_regex=True)) == [(0, 3), (8, 11)]


def test_positions_are_as_qt_counts_them() -> None:
    assert find_all("😀a😀a", Query("a")) == [(2, 3), (5, 6)]
    assert find_all("😀a😀a", Query("a", scope=(3, 6))) == [(5, 6)]


@given(st.text(alphabet="ab😀\u0301 \n", max_size=40), st.text(alphabet="ab😀", min_size=1, max_size=3))
@settings(max_examples=200, deadline=None)
def test_every_place_is_found_in_qts_positions(text: str, wanted: str) -> None:
    expected, at = [], text.find(wanted)
    while at >= 0:
        start = utf16_length(text[:at])
        expected.append((start, start + utf16_length(wanted)))
        at = text.find(wanted, at + len(wanted))
    assert find_all(text, Query(wanted, match_case=True)) == expected


@pytest.mark.parametrize("expression", ["(a", "[", "a**b(", "(?P<x>a)(?P<x", "a{3,1}"])
def test_a_broken_expression_is_told_with_its_place(expression: str) -> None:
    with pytest.raises(FindError, match=r"Not a regular expression: .*at character \d+"):
        find_all("aaa", Query(expression, is_regex=True))


def test_an_expression_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "TIME_LIMIT_S", 0.2)
    started = time.monotonic()
    with pytest.raises(FindError, match="takes too long"):
        find_all("a" * 60 + "b", Query(r"(a|aa)+$", is_regex=True))
    assert time.monotonic() - started < 5


def test_a_search_that_is_no_longer_wanted_ends() -> None:
    assert find_all("a" * 10_000, Query("a"), lambda: True) == []


def test_replacements_use_groups_only_with_a_regular_expression() -> None:
    text = "Ada Lovelace, Alan Turing"
    by_groups = replacements(text, Query(r"(\w+) (\w+)", is_regex=True), r"\2 \1")
    assert by_groups == [Replacement(0, 12, "Lovelace Ada"), Replacement(14, 25, "Turing Alan")]
    assert replacements(text, Query("Ada"), r"\1") == [Replacement(0, 3, r"\1")]


def test_only_one_of_the_matches_is_replaced_where_one_is_named() -> None:
    assert replacements("a b a", Query("a"), "x", only=(4, 5)) == [Replacement(4, 5, "x")]
    assert replacements("a b a", Query("a"), "x", only=(2, 3)) == []


@pytest.mark.parametrize("template", [r"\5", r"\g<no>", r"\q"])
def test_a_replacement_that_cannot_be_used_is_told(template: str) -> None:
    with pytest.raises(FindError, match="replacement cannot be used"):
        replacements("abc", Query("(b)", is_regex=True), template)
