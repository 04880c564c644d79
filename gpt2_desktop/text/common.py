"""What two texts have in common at their ends."""

from __future__ import annotations


def common_prefix(first: str, second: str) -> int:
    """Return how many characters both texts begin with."""
    low, high = 0, min(len(first), len(second))
    # By halving: comparing slices is quick, a loop over the characters of a novel is not.
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_ends(first: str, second: str) -> tuple[int, int]:
    """Return how many characters both texts begin and end with; the two parts do not overlap."""
    prefix = common_prefix(first, second)
    room = min(len(first), len(second)) - prefix
    suffix, high = 0, room
    while suffix < high:
        middle = (suffix + high + 1) // 2
        if first[len(first) - middle : len(first) - suffix] == second[len(second) - middle : len(second) - suffix]:
            suffix = middle
        else:
            high = middle - 1
    return prefix, suffix
