from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.text.typethrough import typed


@pytest.mark.parametrize(
    ("ghost", "inserted", "rest"),
    [
        (" the house", " ", "the house"),
        ("the house", "the", " house"),
        ("end.", "end.", ""),
        ("end", "ends", None),
        ("the", "T", None),
        ("", "a", None),
        ("😀 yes", "😀", " yes"),
    ],
)
def test_typed(ghost: str, inserted: str, rest: str | None) -> None:
    assert typed(ghost, inserted) == rest


@settings(deadline=None)
@given(st.text(), st.text())
def test_what_was_typed_and_what_is_left_make_the_ghost(inserted: str, left: str) -> None:
    assert typed(inserted + left, inserted) == left
