"""Token ids to text while they are being generated."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from typing import Final

_SURROGATE: Final = b"\xed\xa0"
_Utf8Decoder = codecs.getincrementaldecoder("utf-8")


class StreamingDetokenizer:
    """Turns one row of token ids into text that only ever grows and never ends in half a character.

    A character of several bytes can span tokens: its bytes are held back until it is complete.  Bytes that can
    not become a character turn into U+FFFD at once, as in `GPT2Tokenizer.decode`.

    Args:
        token_bytes: bytes of every id, as in `GPT2Tokenizer.token_bytes`.

    Attributes:
        text: all text so far.
    """

    def __init__(self, token_bytes: Sequence[bytes]) -> None:
        self._token_bytes = token_bytes
        self._decoder = _Utf8Decoder(errors="replace")
        self._pieces: list[str] = []

    def add(self, token_id: int) -> str:
        """Return the text that this token completes; empty while a character is incomplete."""
        piece = self._decoder.decode(self._token_bytes[token_id])
        held_back = self._decoder.getstate()[0]
        if held_back >= _SURROGATE and held_back[:1] == _SURROGATE[:1]:
            # Python's decoder waits for a third byte here, though surrogates are no characters in UTF-8.
            piece += held_back.decode("utf-8", "replace")
            self._decoder.reset()
        if piece:
            self._pieces.append(piece)
        return piece

    def finalize(self) -> str:
        """End the row and return what can still be shown of the bytes held back.

        That is nothing: only the beginning of a character is ever held back, and without its end it is dropped.
        """
        self._decoder.reset()
        return ""

    @property
    def text(self) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""
