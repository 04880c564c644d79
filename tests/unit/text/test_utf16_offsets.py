"""Qt positions against Python's, held against the encoder itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.text.utf16 import from_utf16, to_utf16, utf16_length, utf16_offsets

TEXTS = st.text(st.sampled_from("ab é\u4e2d😀👩\u200d\U0001f680\n"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("é中", 2), ("a😀b", 4), ("👩\u200d🚀", 5)])
def test_length(text: str, length: int) -> None:
    assert utf16_length(text) == length


@settings(deadline=None)
@given(TEXTS)
def test_every_index_goes_there_and_back(text: str) -> None:
    for index in range(len(text) + 1):
        offset = to_utf16(text, index)
        assert offset == units(text[:index])
        assert from_utf16(text, offset) == index


@settings(deadline=None)
@given(TEXTS)
def test_an_offset_inside_a_pair_gives_the_character_of_the_pair(text: str) -> None:
    for offset in range(units(text) + 1):
        index = from_utf16(text, offset)
        assert to_utf16(text, index) <= offset
        assert index == len(text) or to_utf16(text, index + 1) > offset


@given(st.text(max_size=30))
def test_all_offsets_at_once(text: str) -> None:
    assert list(utf16_offsets(text)) == [to_utf16(text, index) for index in range(len(text) + 1)]


def test_middle_of_a_pair() -> None:
    assert [from_utf16("a😀b", offset) for offset in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", ["", "abc", "a😀"])
def test_positions_beyond_the_ends_are_the_ends(text: str) -> None:
    assert to_utf16(text, 99) == units(text)
    assert to_utf16(text, -1) == 0
    assert from_utf16(text, 99) == len(text)
    assert from_utf16(text, -1) == 0


def test_a_lone_surrogate_is_one_unit() -> None:
    assert utf16_length("a\ud83db") == 3
    assert from_utf16("a\ud83db", 2) == 2
