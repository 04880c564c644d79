"""First tokens that agree with bytes already typed.

Half a word has other tokens than the whole word, so a model that reads the tokens of "hou" does not expect "se".
Therefore the prompt ends before the word, and the first new tokens are held to its bytes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor

from gpt2_desktop.errors import TokenizerError

_CACHED_SETS: Final = 256
"""Id tensors that are kept; the largest, of a lone space, takes a few hundred KB in GPT-2's vocabulary."""


class ByteVocabulary:
    """The vocabulary in the order of its bytes.

    Attributes:
        token_bytes: bytes of every id; ``b""`` for special tokens, which are never part of a text.
        order: the ids that have bytes, ``(N,)``, in the order of these.
        first_places: for every place in `order`, the first place ``(N,)`` with the same bytes.
    """

    def __init__(self, token_bytes: Sequence[bytes]) -> None:
        """Sort the vocabulary.

        Raises:
            TokenizerError: a byte has no token of its own, so that not every text can be written.
        """
        self.token_bytes = tuple(token_bytes)
        # Sorted in pieces, as one call for all would keep every other thread waiting for Python's lock.
        beginning_with: list[list[int]] = [[] for _ in range(256)]
        for id_, token in enumerate(self.token_bytes):
            if token:
                beginning_with[token[0]].append(id_)
        self._ids = [id_ for ids in beginning_with for id_ in sorted(ids, key=self.token_bytes.__getitem__)]
        self._sorted = [self.token_bytes[id_] for id_ in self._ids]
        self._places = {text: place for place, text in reversed(list(enumerate(self._sorted)))}
        self.order = torch.tensor(self._ids)
        self.first_places = torch.tensor([self._places[text] for text in self._sorted])
        known = {token for token in self._sorted if len(token) == 1}
        missing = [byte for byte in range(256) if bytes([byte]) not in known]
        if missing:
            raise TokenizerError(
                f"the vocabulary has no token for the byte 0x{missing[0]:02X}; choose a model with GPT-2's byte-level "
                "vocabulary"
            )
        self._covering: OrderedDict[bytes, Tensor] = OrderedDict()

    def span(self, prefix: bytes, *, beyond: bool = False) -> tuple[int, int]:
        """Return from where to where in `order` tokens begin with ``prefix``; only the longer ones where ``beyond``."""
        start = (bisect_right if beyond else bisect_left)(self._sorted, prefix)
        successor = _successor(prefix)
        return start, len(self._sorted) if successor is None else bisect_left(self._sorted, successor, start)

    def place(self, text: bytes) -> int | None:
        """Return where in `order` the first token stands that is just ``text``; None where there is none."""
        return self._places.get(text)

    def beginning_with(self, prefix: bytes) -> list[int]:
        """Return the ids whose bytes begin with ``prefix``, itself included, in the order of their bytes."""
        start, end = self.span(prefix)
        return self._ids[start:end]

    def proper_prefixes(self, text: bytes) -> list[int]:
        """Return the ids whose bytes begin ``text`` and are shorter, the shortest first."""
        ids = []
        for length in range(1, len(text)):
            start = bisect_left(self._sorted, text[:length])
            ids += self._ids[start : bisect_right(self._sorted, text[:length], start)]
        return ids

    def covering(self, remaining: bytes) -> Tensor:
        """Return the ids that may come next where ``remaining`` is still to be written; never empty.

        Those are the tokens that begin with it, and where there are none, the longest ones that it begins with.
        The tensor is shared: do not change it.
        """
        ids = self._covering.get(remaining)
        if ids is None:
            # A short prefix is likely for the sake of other words: " the" would beat " their" after " thei" and
            # lead to tokens that no text has.  Among 300 cursors inside words, 52 % of the words shown were right
            # this way and 40 % with all prefixes allowed.
            longest = self.proper_prefixes(remaining)[-1:]
            ids = torch.tensor(self.beginning_with(remaining) or longest)
            self._covering[remaining] = ids
            if len(self._covering) > _CACHED_SETS:
                self._covering.popitem(last=False)
        else:
            self._covering.move_to_end(remaining)
        return ids


def _successor(prefix: bytes) -> bytes | None:
    """Return the smallest bytes greater than all that begin with ``prefix``; None where there are none."""
    stem = prefix.rstrip(b"\xff")
    return stem[:-1] + bytes([stem[-1] + 1]) if stem else None


class TypedBytes:
    """Holds each row to the bytes that were typed behind the prompt, until they are covered.

    The token that covers the last of them may go on; nothing binds what follows it.
    """

    def __init__(self, vocabulary: ByteVocabulary, typed: bytes) -> None:
        self._vocabulary = vocabulary
        self._typed = typed

    def allowed(self, row_ids: Sequence[int]) -> Tensor | None:
        """Return the ids that may follow a row's new ids, or None where the typed bytes are covered.

        Raises:
            ValueError: the row does not agree with the typed bytes.
        """
        written = 0
        for id_ in row_ids:
            if written >= len(self._typed):
                return None
            token = self._vocabulary.token_bytes[id_]
            if not token or self._typed[written : written + len(token)] != token[: len(self._typed) - written]:
                raise ValueError(f"token {id_} ({token!r}) does not agree with {self._typed[written:]!r}")
            written += len(token)
        return None if written >= len(self._typed) else self._vocabulary.covering(self._typed[written:])
