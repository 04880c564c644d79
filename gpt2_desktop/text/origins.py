"""Where each character of a text came from: one byte a character, in chunks, so that a key costs the same in any text.

Positions count UTF-16 code units, as Qt does; the end of a paragraph is one of them.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterator
from enum import IntEnum
from typing import Final

_CHUNK: Final = 65_536
"""Bytes that a chunk has when it is made; it is divided when it has twice as many."""
_RUN: Final = re.compile(rb"(.)\1*", re.DOTALL)
_IN_WORD: Final = "_'’-"


class Origin(IntEnum):
    """Where a character came from; the numbers are kept in files."""

    UNKNOWN = 0
    """Was there before, in a file without a record or while nothing was recorded."""
    TYPED = 1
    PASTED = 2
    ACCEPTED = 3
    """Taken from a suggestion, as it was."""
    EDITED = 4
    """Taken from a suggestion, in a word that was changed afterwards."""

    def times(self, length: int) -> bytes:
        """Return this origin for so many characters."""
        return bytes((self,)) * length


SUGGESTED: Final = frozenset((Origin.ACCEPTED, Origin.EDITED))
"""What was taken from a suggestion, changed afterwards or not."""


class OriginMap:
    """The origins of a text, which may be changed anywhere at the cost of one chunk."""

    def __init__(self, origins: bytes = b"") -> None:
        self._chunks: list[bytearray] = [bytearray()]
        self._length = 0
        self._counts = [0] * len(Origin)
        if origins:
            self.replace(0, 0, origins)

    def __len__(self) -> int:
        return self._length

    @property
    def counts(self) -> tuple[int, ...]:
        """How many characters have each origin, in the order of `Origin`; kept up to date, so it costs nothing."""
        return tuple(self._counts)

    def between(self, start: int, end: int) -> bytes:
        """Return the origins between two positions; positions beyond either end count as that end."""
        start, end = max(start, 0), min(end, self._length)
        if start >= end:
            return b""
        number, offset = self._find(start)
        found = bytearray()
        while len(found) < end - start:
            found += self._chunks[number][offset : offset + end - start - len(found)]
            number, offset = number + 1, 0
        return bytes(found)

    def at(self, position: int) -> Origin | None:
        """Return the origin of one character; None beyond either end."""
        found = self.between(position, position + 1) if position >= 0 else b""
        return Origin(found[0]) if found else None

    def all(self) -> bytes:
        """Return the origin of every character."""
        return b"".join(self._chunks)

    def replace(self, position: int, removed: int, added: bytes | bytearray) -> bytes:
        """Put ``added`` in the place of ``removed`` characters and return the origins that these had.

        Raises:
            ValueError: the text has no such place.
        """
        if position < 0 or removed < 0 or position + removed > self._length:
            raise ValueError(f"{removed} characters at {position} are not in a text of {self._length}")
        taken = self._take(position, removed) if removed else b""
        if added:
            number, offset = self._find(position)
            chunk = self._chunks[number]
            chunk[offset:offset] = added
            if len(chunk) >= 2 * _CHUNK:
                self._chunks[number : number + 1] = [
                    chunk[start : start + _CHUNK] for start in range(0, len(chunk), _CHUNK)
                ]
        self._length += len(added) - removed
        for origin in range(len(Origin)):
            self._counts[origin] += added.count(origin) - taken.count(origin)
        return taken

    def _take(self, position: int, removed: int) -> bytes:
        number, offset = self._find(position)
        taken = bytearray()
        first = number
        while len(taken) < removed:
            chunk = self._chunks[number]
            part = chunk[offset : offset + removed - len(taken)]
            del chunk[offset : offset + len(part)]
            taken += part
            number, offset = number + 1, 0
        self._chunks[first:number] = [chunk for chunk in self._chunks[first:number] if chunk]
        if not self._chunks:
            self._chunks.append(bytearray())
        return bytes(taken)

    def _find(self, position: int) -> tuple[int, int]:
        """Return the chunk that holds a position, and the place in it; the end belongs to the last chunk."""
        last = len(self._chunks) - 1
        for number, chunk in enumerate(self._chunks):
            if position < len(chunk) or number == last:
                return number, position
            position -= len(chunk)
        raise AssertionError("there is always a chunk")


def runs(origins: bytes) -> Iterator[tuple[int, int, Origin]]:
    """Yield start, end and origin of each stretch of one origin, in order."""
    for run in _RUN.finditer(origins):
        yield run.start(), run.end(), Origin(run.group()[0])


def pack(origins: bytes) -> bytes:
    """Return the origins in few bytes: about a thousandth, and some for each stretch."""
    return zlib.compress(origins, 1)


def unpack(packed: bytes, length: int) -> bytes:
    """Return what `pack` was given.

    Raises:
        ValueError: these are not the origins of a text of that length.
    """
    unpacker = zlib.decompressobj()
    try:
        origins = unpacker.decompress(packed, length + 1)
    except zlib.error as error:
        raise ValueError(f"damaged: {error}") from None
    if not unpacker.eof or len(origins) != length or (origins and max(origins) >= len(Origin)):
        raise ValueError("not the origins of this text")
    return origins


# --- Words ------------------------------------------------------------------------------------------------------


def is_in_word(character: str) -> bool:
    """Return whether a character is part of a word: a letter, a digit, an accent, an apostrophe or a hyphen."""
    return (
        character.isalnum() or character in _IN_WORD or unicodedata.category(character).startswith("M")
        if character
        else False
    )


def units_of_word_before(text: str) -> int:
    """Return how many UTF-16 units at the end of ``text`` are of one word."""
    units = 0
    for character in reversed(text):
        if not is_in_word(character):
            break
        units += 1 + (ord(character) > 0xFFFF)
    return units


def units_of_word_after(text: str) -> int:
    """Return how many UTF-16 units at the beginning of ``text`` are of one word."""
    units = 0
    for character in text:
        if not is_in_word(character):
            break
        units += 1 + (ord(character) > 0xFFFF)
    return units
