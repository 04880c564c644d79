"""The collected works of a writer who does not exist, in the files that such a person has."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

_SUBJECTS: Final = ("My neighbour", "The postmistress", "Old Tobias", "A heron", "Our ferryman", "The miller's cat")
_VERBS: Final = ("mislaid", "admired", "inherited", "repainted", "distrusted", "buried", "polished", "borrowed")
_OBJECTS: Final = ("a brass kettle", "the longer ladder", "seven lanterns", "a map of the fens", "the choir's piano")
_ENDS: Final = (
    "before the bells had finished",
    "which surprised nobody in Wickmere",
    "and said so at great length",
    "because the tide would not wait",
    "as one does in a wet October",
)


def authors_text(characters: int, seed: int = 0) -> str:
    """Return paragraphs, each unlike the others, of at least ``characters`` characters in all."""
    choose = random.Random(seed)
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < characters:
        sentences = [
            f"{choose.choice(_SUBJECTS)} {choose.choice(_VERBS)} {choose.choice(_OBJECTS)} {choose.choice(_ENDS)}"
            for _ in range(choose.randint(2, 5))
        ]
        paragraphs.append(". ".join(sentences) + f". That was in the year {choose.randint(1600, 1999)}.")
    return "\n\n".join(paragraphs)


def authors_folder(folder: Path, characters: int = 30_000, files: int = 6) -> Path:
    """Write the text as several plain files and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        text = authors_text(characters // files, seed=number)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder
