from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text.line_endings import carry_over

ENDINGS = st.sampled_from(["\n", "\r\n", "\r"])


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (["a", "b", "c", "d"], ["\r\n", "\n", "\r"]),
        (["a", "B", "c", "d"], ["\r\n", "\n", "\r"]),
        (["a", "c", "d"], ["\r\n", "\r"]),
        (["b", "c", "d"], ["\n", "\r"]),
        (["a", "new", "b", "c", "d"], ["\r\n", "\n", "\n", "\r"]),
        # A line that is split hands its ending on to its second half.
        (["a", "b", "c1", "c2", "d"], ["\r\n", "\n", "\n", "\r"]),
        (["x", "y"], ["\r"]),
        (["x"], []),
    ],
)
def test_lines_that_stay_and_lines_that_change_keep_theirs(new: list[str], expected: list[str]) -> None:
    assert carry_over(["a", "b", "c", "d"], ["\r\n", "\n", "\r"], new, "\n") == expected


@given(lines=st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=1, max_size=30), data=st.data())
def test_what_was_not_edited_has_the_endings_that_it_had(lines: list[str], data: st.DataObject) -> None:
    endings = data.draw(st.lists(ENDINGS, min_size=len(lines) - 1, max_size=len(lines) - 1))
    # No file has these: it would be one line ending there.
    for at in range(1, len(endings)):
        if endings[at - 1] == "\r" and not lines[at] and endings[at] == "\n":
            endings[at] = "\r"
    assert carry_over(lines, endings, lines, "\n") == endings


@given(
    old=st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=1, max_size=20),
    new=st.lists(st.sampled_from(["", "a", "b", "d"]), min_size=1, max_size=20),
)
def test_every_line_but_the_last_has_one_ending(old: list[str], new: list[str]) -> None:
    endings = carry_over(old, ["\r\n"] * (len(old) - 1), new, "\n")
    assert len(endings) == len(new) - 1
    assert set(endings) <= {"\n", "\r\n"}


def test_moved_lines_in_a_long_text_are_followed_by_those_that_occur_once() -> None:
    old = [f"line {number}" if number % 2 else "" for number in range(20_000)]
    endings = ["\r\n" if number % 3 else "\n" for number in range(len(old) - 1)]
    new = [*old[:5], "inserted", *old[5:9_000], *old[9_100:19_990], "changed", *old[19_991:]]
    kept = carry_over(old, endings, new, "\n")
    assert kept[6:9_001] == endings[5:9_000]
    # Of the empty lines around the gap, either may be the one that stayed.
    assert kept[9_002:] == endings[9_101:]
