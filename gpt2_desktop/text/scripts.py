"""Which script a text is written in, told by ranges of Unicode; pure functions."""

from __future__ import annotations

import re
from typing import Final

LATIN: Final = "Latin"

_RANGES: Final[dict[str, str]] = {
    LATIN: (
        r"A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1d00-\u1d25\u1d2c-\u1d65\u1d6b-\u1dbe\u1e00-\u1eff\u2071-\u207f\u2090-\u209c\u2184\u2c60-\u2c7f"
        r"\ua722-\ua7bf\uff21-\uff3a\uff41-\uff5a"
    ),
    "Greek": r"\u0370-\u03ff\u1d26-\u1d2a\u1d66-\u1d6a\u1f00-\u1fff",
    "Cyrillic": r"\u0400-\u052f\u1c80-\u1c88\u1d2b\u1d78\u2de0-\u2dff\ua640-\ua69f",
    "Armenian": r"\u0531-\u058f\ufb13-\ufb17",
    "Hebrew": r"\u0591-\u05f4\ufb1d-\ufb4f",
    "Arabic": r"\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Devanagari": r"\u0900-\u097f\ua8e0-\ua8ff",
    "Bengali": r"\u0980-\u09fe",
    "Gurmukhi": r"\u0a01-\u0a76",
    "Gujarati": r"\u0a81-\u0aff",
    "Oriya": r"\u0b01-\u0b77",
    "Tamil": r"\u0b82-\u0bfa",
    "Telugu": r"\u0c00-\u0c7f",
    "Kannada": r"\u0c80-\u0cf3",
    "Malayalam": r"\u0d00-\u0d7f",
    "Sinhala": r"\u0d81-\u0df4",
    "Thai": r"\u0e01-\u0e5b",
    "Lao": r"\u0e81-\u0edf",
    "Tibetan": r"\u0f00-\u0fda",
    "Myanmar": r"\u1000-\u109f\uaa60-\uaa7f",
    "Georgian": r"\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d",
    "Ethiopic": r"\u1200-\u1399\u2d80-\u2dde",
    "Khmer": r"\u1780-\u17e9",
    "Hangul": r"\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Japanese": r"\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "Han": r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af",
}
"""The letters of each script, as the inside of a set of characters; Japanese is what only Japanese is written with."""

_LETTERS: Final = {name: re.compile(f"[{inside}]") for name, inside in _RANGES.items()}


def letters_by_script(text: str) -> dict[str, int]:
    """Return how many letters of each script are in ``text``; only those that are there, most first.

    The signs that Japanese shares with Chinese count as Japanese where there is a syllable sign among them.
    """
    if text.isascii():
        count = len(_LETTERS[LATIN].findall(text))
        return {LATIN: count} if count else {}
    counts = {name: len(letters.findall(text)) for name, letters in _LETTERS.items()}
    if counts["Japanese"]:
        counts["Japanese"] += counts.pop("Han")
    return dict(sorted(((name, count) for name, count in counts.items() if count), key=lambda item: -item[1]))
