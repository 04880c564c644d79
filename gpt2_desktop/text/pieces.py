"""Cutting overlong lines, which no editor lays out in the time of a key, into pieces for the eye."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

LONGEST: Final = 16_384
"""Characters of a line that is shown as it is: more than people write in a paragraph."""
_PIECE: Final = 2_048
"""Characters of a piece: a key in it is laid out, and its words are looked at, within some milliseconds."""
_SPACE_WITHIN: Final = 256
"""So far from the end of a piece a space is looked for, so that no word is cut."""
_CLUSTER: Final = 64
_JOINERS: Final = "\u200c\u200d"


def in_pieces(text: str) -> tuple[str, list[int]]:
    """Return the text with its overlong lines cut by line feeds, and the numbers of the lines that go on another one.

    A line is cut behind a space where there is one, and else between characters as people see them.
    """
    lines: list[str] = []
    going_on: list[int] = []
    for line in text.split("\n"):
        if len(line) <= LONGEST:
            lines.append(line)
            continue
        for number, piece in enumerate(_cut(line)):
            if number:
                going_on.append(len(lines))
            lines.append(piece)
    return ("\n".join(lines), going_on) if going_on else (text, [])


def _cut(line: str) -> Iterator[str]:
    start = 0
    while len(line) - start > 2 * _PIECE:
        end = start + _PIECE
        space = line.rfind(" ", end - _SPACE_WITHIN, end)
        end = space + 1 if space >= 0 else _between_characters(line, start, end)
        yield line[start:end]
        start = end
    yield line[start:]


def _between_characters(line: str, start: int, place: int) -> int:
    for end in range(place, max(start, place - _CLUSTER), -1):
        if line[end - 1] not in _JOINERS and not _goes_on(line[end]):
            return end
    return place


def _goes_on(character: str) -> bool:
    return (
        character in _JOINERS
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
