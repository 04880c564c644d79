"""Which line of an edited text ends like which line of the file it came from."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

_SMALL: Final = 250_000
"""Pairs of lines up to which all are compared; more of them, and only lines that occur once are looked for."""


def carry_over(
    old_lines: Sequence[str], old_endings: Sequence[str], new_lines: Sequence[str], newline: str
) -> list[str]:
    """Return what each of the new lines but the last ends with.

    A line that is still there keeps its ending, and of lines that were changed so do the last ones of each place.
    Takes time in proportion to the number of lines, but for a factor that grows with its logarithm.

    Args:
        old_lines: one more than ``old_endings``.
        newline: what lines that are new end with.
    """
    endings = [newline] * (len(new_lines) - 1)

    def take(old: int, new: int, size: int) -> None:
        size = min(size, len(old_endings) - old, len(endings) - new)
        endings[new : new + size] = old_endings[old : old + size]

    old_at = new_at = 0
    for old, new, size in (*_same(old_lines, new_lines), (len(old_lines), len(new_lines), 0)):
        # An edit leaves the end of the last line that it touches, so that is where lines correspond.
        changed = min(old - old_at, new - new_at)
        take(old - changed, new - changed, changed)
        take(old, new, size)
        old_at, new_at = old + size, new + size
    for index in range(1, len(endings)):
        # Around a line that was emptied the two would become one CRLF, and a line be lost.
        if endings[index - 1] == "\r" and not new_lines[index] and endings[index] == "\n":
            endings[index] = "\r"
    return endings


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield runs of lines that both have, in order: where they start in either, and their length."""
    # A stack, not recursion: a file may have a million lines.  Ranges to compare, or a run to yield (its size last).
    work: list[tuple[int, int, int, int, int]] = [(0, len(old), 0, len(new), 0)]
    while work:
        low, high, new_low, new_high, run = work.pop()
        if run:
            yield low, new_low, run
            continue
        prefix = 0
        while low + prefix < high and new_low + prefix < new_high and old[low + prefix] == new[new_low + prefix]:
            prefix += 1
        if prefix:
            yield low, new_low, prefix
            low, new_low = low + prefix, new_low + prefix
        suffix = 0
        while (
            low < high - suffix and new_low < new_high - suffix and old[high - 1 - suffix] == new[new_high - 1 - suffix]
        ):
            suffix += 1
        if suffix:
            high, new_high = high - suffix, new_high - suffix
            work.append((high, 0, new_high, 0, suffix))
        if low == high or new_low == new_high:
            continue
        anchors = _anchors(old, low, high, new, new_low, new_high)
        if anchors:
            ranges = []
            for at, new_at in anchors:
                ranges += [(low, at, new_low, new_at, 0), (at, 0, new_at, 0, 1)]
                low, new_low = at + 1, new_at + 1
            ranges.append((low, high, new_low, new_high, 0))
            work += reversed(ranges)
        elif (high - low) * (new_high - new_low) <= _SMALL:
            matcher = SequenceMatcher(None, old[low:high], new[new_low:new_high], autojunk=False)
            for match in matcher.get_matching_blocks():
                if match.size:
                    yield low + match.a, new_low + match.b, match.size


def _anchors(
    old: Sequence[str], low: int, high: int, new: Sequence[str], new_low: int, new_high: int
) -> list[tuple[int, int]]:
    """Return pairs of equal lines that occur once in either range, as many as stand in the same order in both."""
    counts, new_counts = Counter(old[low:high]), Counter(new[new_low:new_high])
    places = {line: at for at, line in enumerate(old[low:high], low) if counts[line] == 1 == new_counts.get(line)}
    pairs = [(places[line], at) for at, line in enumerate(new[new_low:new_high], new_low) if line in places]
    # The longest run of pairs that rises, by patience sorting.
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for index, (place, _) in enumerate(pairs):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        piles[pile : pile + 1] = [index]
        before.append(piles[pile - 1] if pile else -1)
    rising = []
    index = piles[-1] if piles else -1
    while index >= 0:
        rising.append(pairs[index])
        index = before[index]
    return rising[::-1]
