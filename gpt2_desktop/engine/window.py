"""The part of the text before the cursor that the model reads.

GPT-2 has absolute positions: where the window begins elsewhere, everything that was computed is worthless.  So
its beginning depends on the text alone, not on what was asked before; it stays while text is added at the end,
and then moves by a big step.

Both the window and the pieces that are encoded begin at lines of a grid, counted from the start of the text.
The window's lines are moved on to a paragraph, sentence or word start; those of the pieces to a word end, where
GPT-2's pre-tokenizer cuts in any case, so that the ids of the pieces put together are the ids of the whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from gpt2_desktop.model.tokenizer import GPT2Tokenizer

_STEP_TOKENS: Final = 256
"""The window moves by about that many tokens at least, or by a quarter of the context where that is less: half of a
small one is all that new tokens leave to the text."""

_TYPED_BYTES: Final = 64
"""A tail without a word start that is longer is encoded but for its last tokens."""

_OPEN_TOKENS: Final = 2
"""How many of those stay open to what is typed next."""

_NEW_TOKENS_GRAIN: Final = 64
"""Room for new tokens is rounded up to this, so that ghost text and alternatives share one window."""

_CHARACTERS_A_TOKEN: Final = 8
"""More than a token of prose has on average; bounds how far back is looked."""

_SNAP: Final = 4
"""A window's start lies in the first one of that many parts of its grid cell."""

_FINEST_GRID: Final = 16
_PIECE: Final = 256
_KEPT_PIECES: Final = 256

_SAMPLE: Final = (
    "When the rain had stopped, she opened the window and looked down into the garden. Nothing moved there; the old "
    "chairs stood where they had left them in the evening, and a paper lay in the wet grass between the trees."
)

_TAIL: Final = re.compile(r"\s*\S*\Z")
_WORD_END: Final = re.compile(r"(?<=\S)(?=\s)")
_PARAGRAPH_START: Final = re.compile(r"(?<=\n)(?=\S)")
_SENTENCE_START: Final = re.compile(r"[.!?…][\"'”’»)\]*_]*\s+(?=\S)|[。！？](?=\S)")
_WORD_START: Final = re.compile(r"(?<=\s)(?=\S)")
_PREFERRED_STARTS: Final = (_PARAGRAPH_START, _SENTENCE_START, _WORD_START)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model reads, and the bytes that it has to write first.

    Attributes:
        ids: stable prefix, the same for every keystroke inside a word; never empty.
        typed: UTF-8 of the text behind it: white space, and the word that is being typed; whole characters.
    """

    ids: tuple[int, ...]
    typed: bytes


class ContextWindow:
    """Chooses what the model reads of a text.  Remembers encoded pieces, for speed only."""

    def __init__(self, tokenizer: GPT2Tokenizer, n_positions: int) -> None:
        self._token_bytes = tokenizer.token_bytes
        self._eos = tokenizer.eos_token_id
        self._n_positions = n_positions
        self._typed_limit = min(_TYPED_BYTES, n_positions // 4)
        step = min(_STEP_TOKENS, n_positions // 4) * len(_SAMPLE) / len(tokenizer.encode(_SAMPLE))
        # A power of two, so that a text that was cut at its start by a multiple of one keeps its grid.
        self._grid = max(_FINEST_GRID, 1 << int(step * _SNAP / (_SNAP - 1)).bit_length())
        self._encode = lru_cache(_KEPT_PIECES)(lambda piece: tuple(tokenizer.encode(piece)))

    def prompt(self, before: str, max_new_tokens: int, *, heal: bool = True) -> Prompt:
        """Return what the model reads of ``before``; all of it, with nothing left as typed, unless ``heal``.

        There is room behind it for the typed bytes and for ``max_new_tokens``, but at least half of the context
        is left to the text.  The end of text stands before the start of the text, as in training.
        """
        new_tokens = -(-max_new_tokens // _NEW_TOKENS_GRAIN) * _NEW_TOKENS_GRAIN
        budget = max(self._n_positions - new_tokens - self._typed_limit, self._n_positions // 2)
        if not heal:
            return Prompt(self._window(before, len(before), budget), b"")
        tail = _tail(before[-self._typed_limit - 1 :])
        typed = tail.encode("utf-8", "replace")
        if len(typed) <= self._typed_limit:
            return Prompt(self._window(before, len(before) - len(tail), budget), typed)
        return self._leave_open(self._window(before, len(before), budget))

    def _leave_open(self, ids: tuple[int, ...]) -> Prompt:
        """Split the last tokens off, at a whole character."""
        keep = len(ids) - 1
        while keep > 1 and (len(ids) - keep < _OPEN_TOKENS or not self._begins_character(ids[keep])):
            keep -= 1
        while keep < len(ids) and not self._begins_character(ids[keep]):
            keep += 1
        return Prompt(ids[:keep], b"".join(self._token_bytes[id_] for id_ in ids[keep:]))

    def _begins_character(self, id_: int) -> bool:
        return not 0x80 <= next(iter(self._token_bytes[id_]), 0) < 0xC0

    def _window(self, before: str, end: int, budget: int) -> tuple[int, ...]:
        """Return at most ``budget`` ids that end with those of ``before[:end]``."""
        farthest = max(0, end - _CHARACTERS_A_TOKEN * budget)
        grid = self._grid
        while grid >= _FINEST_GRID:
            starts = [start for start in _starts(before, farthest, end, grid) if start <= end]
            fitting = bisect_left(starts, True, key=lambda start: len(self._ids(before, start, end)) <= budget)
            if fitting < len(starts):
                ids = self._ids(before, starts[fitting], end)
                if starts[fitting] == 0 or len(ids) >= budget // 8:
                    return ids
            # Where tokens have few characters, the cells are too big and would leave the window all but empty.
            grid //= 2
        return self._ids(before, max(0, end - budget), end)[-budget:]

    def _ids(self, before: str, start: int, end: int) -> tuple[int, ...]:
        """Return the ids of ``before[start:end]``, behind the end of text where that is the start of the text."""
        ids: tuple[int, ...] = () if start else (self._eos,)
        for cut in (*_cuts(before, start, end), end):
            ids += self._encode(before[start:cut])
            start = cut
        return ids


def _tail(text: str) -> str:
    """Return the last word with the white space before it, or the white space at the end."""
    match = _TAIL.search(text)
    return match.group() if match else ""


def _starts(text: str, farthest: int, end: int, grid: int) -> Iterator[int]:
    """Yield where a window may begin, from the farthest line of the grid on."""
    for line in range(-(-farthest // grid) * grid, end + 1, grid):
        limit = line + max(1, grid // _SNAP)
        if line == 0:
            yield 0
        else:
            snapped = (match.end() for pattern in _PREFERRED_STARTS if (match := pattern.search(text, line, limit)))
            yield next(snapped, line)


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the text between ``start`` and ``end`` is cut into pieces."""
    for line in range(start - start % _PIECE + _PIECE, end, _PIECE):
        limit = line + _PIECE
        word_end = _WORD_END.search(text, line, min(limit, end))
        if word_end:
            yield word_end.start()
        elif limit <= end:
            yield line  # no word ends in the whole cell, so one token may be cut in two: rather that than no bound
