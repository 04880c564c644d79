"""What differs between two versions of a text, paragraph by paragraph and then word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_TOKEN: Final = re.compile(r"\w+|\s+|[^\w\s]")
_LONG: Final = 3000
"""Words of a paragraph from which on it is shown as a whole: comparing them word by word takes too long."""
_AROUND: Final = 1
"""Unchanged paragraphs that are shown before and after a changed one."""


class Side(StrEnum):
    BOTH = "both"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph, and which of the versions has it."""

    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph to show; without pieces, it stands for the ones that are the same and left out."""

    pieces: tuple[Piece, ...]


def compare(mine: str, theirs: str, limit: int = 400) -> list[Paragraph]:
    """Return the paragraphs that differ, with a little around them; empty where nothing differs.

    Args:
        limit: paragraphs at most; one without pieces at the end says that there is more.
    """
    old, new = mine.split("\n"), theirs.split("\n")
    result: list[Paragraph] = []
    for paragraph in _paragraphs(old, new):
        if len(result) >= limit:
            result.append(Paragraph(()))
            break
        result.append(paragraph)
    return result if any(_differs(paragraph) for paragraph in result) else []


def _differs(paragraph: Paragraph) -> bool:
    return any(piece.side is not Side.BOTH for piece in paragraph.pieces)


def _paragraphs(old: Sequence[str], new: Sequence[str]) -> Iterator[Paragraph]:
    matcher = difflib.SequenceMatcher(None, old, new)
    opcodes = matcher.get_opcodes()
    for number, (tag, i1, i2, j1, j2) in enumerate(opcodes):
        if tag == "equal":
            yield from _same(old[i1:i2], first=number == 0, last=number == len(opcodes) - 1)
            continue
        paired = min(i2 - i1, j2 - j1)
        for mine, theirs in zip(old[i1 : i1 + paired], new[j1 : j1 + paired], strict=True):
            yield Paragraph(tuple(_pieces(mine, theirs)))
        yield from (Paragraph((Piece(Side.MINE, text),)) for text in old[i1 + paired : i2])
        yield from (Paragraph((Piece(Side.THEIRS, text),)) for text in new[j1 + paired : j2])


def _same(paragraphs: Sequence[str], *, first: bool, last: bool) -> Iterator[Paragraph]:
    """Yield what is near a change; what is far from any is one paragraph without pieces."""
    before = 0 if first else _AROUND
    after = 0 if last else _AROUND
    shown = [Paragraph((Piece(Side.BOTH, text),)) for text in paragraphs]
    if len(shown) <= before + after + 1:
        yield from shown
        return
    yield from shown[:before]
    yield Paragraph(())
    yield from shown[len(shown) - after :]


def _pieces(mine: str, theirs: str) -> Iterator[Piece]:
    old, new = _TOKEN.findall(mine), _TOKEN.findall(theirs)
    if len(old) + len(new) > _LONG:
        yield Piece(Side.MINE, mine)
        yield Piece(Side.THEIRS, theirs)
        return
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Side.BOTH, "".join(old[i1:i2]))
            continue
        if i2 > i1:
            yield Piece(Side.MINE, "".join(old[i1:i2]))
        if j2 > j1:
            yield Piece(Side.THEIRS, "".join(new[j1:j2]))
