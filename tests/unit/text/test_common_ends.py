from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text.common import common_ends, common_prefix


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_ends_are_the_longest_and_do_not_overlap(first: str, second: str) -> None:
    prefix, suffix = common_ends(first, second)
    assert prefix == common_prefix(first, second)
    assert first[:prefix] == second[:prefix]
    assert first[len(first) - suffix :] == second[len(second) - suffix :]
    shorter = min(len(first), len(second))
    assert prefix + suffix <= shorter
    if prefix < shorter:
        assert first[prefix] != second[prefix]
    if prefix + suffix < shorter:
        assert first[len(first) - suffix - 1] != second[len(second) - suffix - 1]
