"""Small dictionaries for tests, as Hunspell has them."""

from __future__ import annotations

from pathlib import Path

RULES = "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = ("one/S", "two/S", "three/S", "Thorin", "word/S", "straße")


def write_dictionary(folder: Path, code: str = "xx", *words: str) -> Path:
    """Write a dictionary of some words and return the path of its two files without their endings."""
    folder.mkdir(parents=True, exist_ok=True)
    words = words or WORDS
    (folder / f"{code}.aff").write_text(RULES, encoding="utf-8")
    (folder / f"{code}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
    return folder / code
