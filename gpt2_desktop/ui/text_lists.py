"""Several texts in one line edit: divided by commas, with escapes for what a line cannot hold."""

from __future__ import annotations

import re
from typing import Final

_ESCAPES: Final = {"\\": "\\\\", ",": "\\,", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_UNESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t"}


def format_texts(texts: tuple[str, ...]) -> str:
    r"""Return texts as one line, divided by commas.

    A comma, an outer space and a line end are written ``\,``, ``\ `` and ``\n``.
    """
    return ", ".join(_escape(text) for text in texts)


def parse_texts(line: str) -> tuple[str, ...]:
    """Return the texts that `format_texts` wrote, or a person; empty ones are left out."""
    pieces: list[list[tuple[str, bool]]] = [[]]
    for match in re.finditer(r"\\(.)|(.)", line, re.DOTALL):
        escaped, plain = match.groups()
        if plain == ",":
            pieces.append([])
        elif escaped is not None:
            pieces[-1].append((_UNESCAPES.get(escaped, escaped), True))
        else:
            pieces[-1].append((plain, False))
    return tuple(text for piece in pieces if (text := _strip(piece)))


def _escape(text: str) -> str:
    ends = (0, len(text) - 1)
    return "".join(
        _ESCAPES.get(char, f"\\{char}" if char.isspace() and at in ends else char) for at, char in enumerate(text)
    )


def _strip(piece: list[tuple[str, bool]]) -> str:
    """Join characters without the outer space that nobody escaped."""
    kept = [at for at, (char, escaped) in enumerate(piece) if escaped or not char.isspace()]
    return "".join(char for char, _ in piece[kept[0] : kept[-1] + 1]) if kept else ""
