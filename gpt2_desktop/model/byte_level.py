"""GPT-2's byte alphabet: every byte has a printable character that stands for it in vocabulary entries."""

from __future__ import annotations

from typing import Final


def _alphabet() -> dict[int, str]:
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    characters = {byte: chr(byte) for byte in printable}
    # The other bytes (controls, space, no-break space, soft hyphen) take the characters from U+0100 on, in order.
    others = (byte for byte in range(256) if byte not in characters)
    characters.update({byte: chr(256 + number) for number, byte in enumerate(others)})
    return characters


BYTE_TO_CHAR: Final = _alphabet()
CHAR_TO_BYTE: Final = {character: byte for byte, character in BYTE_TO_CHAR.items()}


def entry_bytes(entry: str) -> bytes:
    """Return the bytes that a vocabulary entry stands for.

    An entry with a character outside the alphabet, as words added to a vocabulary may have, stands for itself in
    UTF-8; the `tokenizers` library decodes it so too.
    """
    try:
        return bytes(CHAR_TO_BYTE[character] for character in entry)
    except KeyError:
        return entry.encode()
