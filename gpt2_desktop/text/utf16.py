"""Positions in UTF-16 code units, as Qt counts them, against Python's, which count code points.

"a😀b" has 3 characters in Python and 4 in Qt.  Positions beyond either end count as that end.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


def utf16_length(text: str) -> int:
    """Return the length of ``text`` in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_offsets(text: str) -> Sequence[int]:
    """Return the UTF-16 offset of each code point, and of the end behind them: for many positions of one text."""
    if not text or max(text) <= "\uffff":
        return range(len(text) + 1)
    return list(accumulate((1 + (character > "\uffff") for character in text), initial=0))


def to_utf16(text: str, index: int) -> int:
    """Return the UTF-16 offset of the code point at ``index``."""
    return utf16_length(text[: max(index, 0)])


def from_utf16(text: str, offset: int) -> int:
    """Return the index of the code point at a UTF-16 ``offset``.

    An offset inside a surrogate pair gives the code point that the pair makes, so no pair is ever split.
    """
    low, high = 0, min(max(offset, 0), len(text))
    if text.isascii():
        return high
    units = 0  # of text[:low]
    # Bisection halves the slice that is measured, so the whole costs one pass over the text.
    while low < high:
        middle = (low + high + 1) // 2
        more = utf16_length(text[low:middle])
        if units + more <= offset:
            low, units = middle, units + more
        else:
            high = middle - 1
    return low
