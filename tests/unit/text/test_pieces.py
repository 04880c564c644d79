from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text import pieces
from gpt2_desktop.text.pieces import LONGEST, in_pieces


def whole(shown: str, going_on: list[int]) -> str:
    lines: list[str] = []
    for number, line in enumerate(shown.split("\n")):
        if number in going_on:
            lines[-1] += line
        else:
            lines.append(line)
    return "\n".join(lines)


def test_lines_of_a_usual_length_are_left_alone() -> None:
    text = "x" * LONGEST + "\nshort\n"
    assert in_pieces(text) == (text, [])


def test_a_long_line_is_cut_behind_spaces() -> None:
    text = "word " * LONGEST
    shown, going_on = in_pieces(text)
    assert whole(shown, going_on) == text
    assert all(line.endswith(" ") for line in shown.split("\n"))
    assert going_on == list(range(1, shown.count("\n") + 1))


@pytest.mark.parametrize("character", ["e\u0301\u0323", "👩\u200d🚀", "👍🏽", "ก\u0e34"])
def test_no_character_is_cut(character: str) -> None:
    shown, _ = in_pieces(character * LONGEST)
    assert {line[: len(character)] for line in shown.split("\n")} == {character}


@given(lines=st.lists(st.text(alphabet="ab \u0301\u200d😀", max_size=60), min_size=1, max_size=6))
def test_the_pieces_are_the_line(lines: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "LONGEST", 12)
        patch.setattr(pieces, "_PIECE", 6)
        patch.setattr(pieces, "_SPACE_WITHIN", 3)
        text = "\n".join(lines)
        shown, going_on = in_pieces(text)
        assert whole(shown, going_on) == text
