"""The map of origins against a plain list."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text import origins
from gpt2_desktop.text.origins import (
    Origin,
    OriginMap,
    is_in_word,
    pack,
    runs,
    units_of_word_after,
    units_of_word_before,
    unpack,
)

ORIGINS = st.lists(st.sampled_from(Origin), max_size=40).map(bytes)
EDITS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 60), ORIGINS), max_size=60)


@pytest.fixture(autouse=True, scope="module")
def small_chunks() -> object:
    """So that a short text has many chunks."""
    patch = pytest.MonkeyPatch()
    patch.setattr(origins, "_CHUNK", 8)
    yield
    patch.undo()


@given(ORIGINS, EDITS)
def test_a_map_is_what_a_list_would_be(start: bytes, edits: list[tuple[int, int, bytes]]) -> None:
    made, plain = OriginMap(start), bytearray(start)
    for place, removed, added in edits:
        position = place % (len(plain) + 1)
        removed = min(removed, len(plain) - position)
        assert made.replace(position, removed, added) == plain[position : position + removed]
        plain[position : position + removed] = added
        assert made.all() == plain
        assert len(made) == len(plain)
        assert made.counts == tuple(plain.count(origin) for origin in Origin)
        assert made.between(position - 3, position + 30) == plain[max(0, position - 3) : position + 30]
        assert made.at(position) == (plain[position] if position < len(plain) else None)


@pytest.mark.parametrize(("position", "removed"), [(-1, 0), (4, 0), (2, 2), (0, -1)])
def test_a_place_that_is_not_there_is_refused(position: int, removed: int) -> None:
    made = OriginMap(Origin.TYPED.times(3))
    with pytest.raises(ValueError, match="not in a text of 3"):
        made.replace(position, removed, b"")
    assert made.all() == Origin.TYPED.times(3)


@given(ORIGINS)
def test_runs_put_together_are_the_origins(some: bytes) -> None:
    found = list(runs(some))
    assert b"".join(origin.times(end - start) for start, end, origin in found) == some
    assert all(first[2] is not second[2] for first, second in pairwise(found))


@given(ORIGINS)
def test_packed_origins_come_back(some: bytes) -> None:
    assert unpack(pack(some), len(some)) == some


@pytest.mark.parametrize("length", [0, 4, 6, 10**9])
def test_origins_of_a_text_of_another_length_are_refused(length: int) -> None:
    with pytest.raises(ValueError, match="not the origins"):
        unpack(pack(Origin.TYPED.times(5)), length)


@pytest.mark.parametrize("damaged", [b"", b"nonsense", pack(b"\x07" * 5), pack(Origin.TYPED.times(5))[:-6]])
def test_damaged_origins_are_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r"damaged|not the origins"):
        unpack(damaged, 5)


def test_a_million_characters_are_packed_into_little() -> None:
    page = Origin.TYPED.times(1500) + Origin.ACCEPTED.times(300) + Origin.PASTED.times(200)
    assert len(pack(page * 500)) < 10_000


def test_words_have_accents_apostrophes_and_hyphens_and_are_counted_in_utf16() -> None:
    assert units_of_word_before("so don't") == 5
    assert units_of_word_before("a mid-day") == 7
    assert units_of_word_before("x\u0301") == 2
    assert units_of_word_before("end. ") == 0
    assert units_of_word_after("𝔘nd so") == 4
    assert units_of_word_after("") == 0
    assert not is_in_word("")
    assert not is_in_word("😀")
