"""The parts of a text of which it is asked how expected they were, each with the text that is read before it.

What is read before a passage hangs on the text there alone, and reaches back only so far: an edit changes the figures
of what stands close behind it and of nothing else.  Among the paragraphs in reach, the one with the smallest checksum
is where reading begins, so that passages which follow one another mostly begin at the same place, wherever they stand
in the document; what was read for one then serves the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

LEAST_CONTEXT: Final = 600
"""Characters that are read before a passage at least, where there are as many."""

MOST_CONTEXT: Final = 1800
LONGEST: Final = 1200
"""Characters; a longer paragraph is several passages.  With its context it fits GPT-2's 1,024 tokens."""

_WORD_START: Final = re.compile(r"(?<=\S)\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a part of one.

    Attributes:
        context: what is read before it.
        text: what is scored.
        at_start: whether the context begins where the document does.
        offset: where in its paragraph it begins, in code points; not part of what it says.
    """

    context: str
    text: str
    at_start: bool
    offset: int = 0


def passages(paragraphs: Sequence[str], number: int) -> list[Passage]:
    """Return the passages of a paragraph, none where it has no text.

    Args:
        paragraphs: of the document; at most `MOST_CONTEXT` characters before the wanted one are looked at.
        number: of the wanted one.
    """
    paragraph = paragraphs[number]
    if not paragraph.strip():
        return []
    before, at_start = _context(paragraphs, number)
    found = []
    start = 0
    while start < len(paragraph):
        end = _cut(paragraph, start)
        if start:
            # Inside a long paragraph what is read begins with one of its passages.
            context, begins = paragraph[max(0, start - LONGEST) : start], False
        else:
            context, begins = before, at_start
        found.append(Passage(context, paragraph[start:end], begins, start))
        start = end
    return found


def _cut(paragraph: str, start: int) -> int:
    """Return where the passage ends that begins at ``start``: before the white space of a word."""
    if len(paragraph) - start <= LONGEST:
        return len(paragraph)
    cut = _WORD_START.search(paragraph, start + LONGEST * 3 // 4, start + LONGEST)
    return cut.start() if cut else start + LONGEST


def _context(paragraphs: Sequence[str], number: int) -> tuple[str, bool]:
    """Return what is read before a paragraph, and whether that is all that stands before it."""
    length = 0
    best: tuple[int, int] | None = None
    first = number
    while first and length + len(paragraphs[first - 1]) + 1 <= MOST_CONTEXT:
        first -= 1
        length += len(paragraphs[first]) + 1
        if length >= LEAST_CONTEXT and paragraphs[first].strip():
            best = min(best or (2**32, first), (crc32(paragraphs[first].encode("utf-8", "replace")), first))
    if first == 0:
        return "".join(f"{paragraph}\n" for paragraph in paragraphs[:number]), True
    if best is not None:
        first = best[1]
    context = "".join(f"{paragraph}\n" for paragraph in paragraphs[first:number])
    if len(context) < LEAST_CONTEXT:
        # A long paragraph stands before: as much of its end as is missing.
        rest = paragraphs[first - 1][-(LEAST_CONTEXT - len(context)) :]
        cut = _WORD_START.search(rest)
        context = f"{rest[cut.start() :] if cut else rest}\n{context}"
    return context, False
