"""What is copied, with the origin of each character beside it, for pasting inside the program."""

from __future__ import annotations

import hashlib
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from gpt2_desktop.text.origins import pack, unpack

FORMAT: Final = "application/x-gpt2-desktop-origins"
_LENGTH_BYTES: Final = 8
_DIGEST_BYTES: Final = 16


def with_origins(text: str, origins: bytes) -> QMimeData:
    """Return a text to be copied, every character as it is, with its origins; empty ones are left out.

    Not a subclass that makes the data when somebody asks for them: the clipboard outlives the interpreter.
    """
    mime = QMimeData()
    mime.setText(text)
    if origins:
        head = len(origins).to_bytes(_LENGTH_BYTES, "big") + _digest(text)
        mime.setData(FORMAT, QByteArray(head + pack(origins)))
    return mime


def carried_origins(mime: QMimeData) -> bytes | None:
    """Return the origins of the text that is pasted; None where it comes from elsewhere, or was changed on the way."""
    if not mime.hasFormat(FORMAT):
        return None
    data = bytes(mime.data(FORMAT).data())
    head = _LENGTH_BYTES + _DIGEST_BYTES
    if data[_LENGTH_BYTES:head] != _digest(mime.text()):
        return None
    try:
        return unpack(data[head:], min(int.from_bytes(data[:_LENGTH_BYTES], "big"), 2**31))
    except ValueError:
        return None


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).digest()
