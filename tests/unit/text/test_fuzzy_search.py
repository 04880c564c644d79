from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text.fuzzy import fuzzy_score

COMMANDS = ["File: Save", "File: Save as", "Edit: Find next", "View: Full screen", "View: Theme: Sepia", "Help: Keys"]


def best(query: str) -> str:
    scored = {text: score for text in COMMANDS if (score := fuzzy_score(query, text)) is not None}
    return max(scored, key=lambda text: scored[text])


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("save", "File: Save"),
        ("save as", "File: Save as"),
        ("fs", "File: Save"),
        ("vfs", "View: Full screen"),
        ("SEPIA", "View: Theme: Sepia"),
        ("next", "Edit: Find next"),
        ("ext", "Edit: Find next"),
        ("fnx", "Edit: Find next"),
        ("keys help", "Help: Keys"),
    ],
)
def test_the_best_answer(query: str, text: str) -> None:
    assert best(query) == text


def test_what_is_not_there_is_no_answer() -> None:
    assert fuzzy_score("zebra", "File: Save") is None
    assert fuzzy_score("evas", "File: Save") is None


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_subsequence_always_answers(query: str, text: str) -> None:
    wanted = "".join(query.casefold().split())
    rest = iter(text.casefold())
    subsequence = all(letter in rest for letter in wanted)
    if subsequence:
        assert fuzzy_score("".join(query.split()), text) is not None
