"""What suggestions did for the writer, in figures that can be added up; docs/scoreboard.md defines them."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.text.markdown import is_markdown

READABLE_S: Final = 0.4
"""Ghost text that was visible for less was not read, and counts only where something of it was taken."""

WRONG_COST: Final = 0.5
"""Keystrokes that a wrong suggestion costs."""

WORD_KEYS: Final = 5
"""Keystrokes to a word, as typing speed is counted."""

_STEP: Final = 1.1
"""Waits are counted in steps of a tenth, so that those of several days and windows can be added up."""

_MAIL: Final = frozenset({".eml", ".mbox", ".mail"})
_TEXT: Final = frozenset({"", ".txt", ".text", ".log"})
_CODE: Final = frozenset(
    f".{suffix}"
    for suffix in (
        *(
            "c",
            "cc",
            "cpp",
            "css",
            "go",
            "h",
            "hpp",
            "html",
            "java",
            "js",
            "json",
            "php",
            "py",
            "rb",
            "rs",
            "sh",
            "sql",
        ),
        *("toml", "ts", "xml", "yaml", "yml"),
    )
)


class Kind(StrEnum):
    """Kind of a document; never its name."""

    TEXT = "text"
    MARKDOWN = "markdown"
    MAIL = "mail"
    CODE = "code"
    OTHER = "other"


def kind_of(path: Path | None) -> Kind:
    """Return the kind of a document by its file's suffix; one without a file is plain text."""
    if path is None:
        return Kind.TEXT
    if is_markdown(path):
        return Kind.MARKDOWN
    suffix = path.suffix.lower()
    for kind, suffixes in ((Kind.TEXT, _TEXT), (Kind.MAIL, _MAIL), (Kind.CODE, _CODE)):
        if suffix in suffixes:
            return kind
    return Kind.OTHER


@dataclass(slots=True)
class Figures:
    """Counts of a day and a kind of document, or of several together.

    Attributes:
        shown: suggestions that could be read.
        wrong: those of them whose first word was not what the writer wanted.
        whole, word, sentence: how often all of one, its next word, or the rest of its sentence was taken.
        words: words in what was taken; the rest of a word counts as one.
        saved: characters taken, less the key that took them.
        keys: the writer's own changes of the text, a key each.
        waits: how often ghost text came so many steps of a tenth after the key; see `wait`.
    """

    shown: int = 0
    wrong: int = 0
    whole: int = 0
    word: int = 0
    sentence: int = 0
    words: int = 0
    saved: int = 0
    keys: int = 0
    waits: Counter[int] = field(default_factory=Counter)

    def add(self, other: Figures) -> None:
        """Count what ``other`` counts too."""
        for name in COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.waits.update(other.waits)

    def count_wait(self, seconds: float) -> None:
        """Count the time from a key to the ghost text that it brought."""
        self.waits[max(0, math.ceil(math.log(max(seconds, 1e-3) * 1000, _STEP)))] += 1

    def wait(self, share: float) -> float | None:
        """Return the milliseconds within which that share of ghost text came, up to a tenth too many; None for none."""
        wanted = share * self.waits.total()
        seen = 0
        for step in sorted(self.waits):
            seen += self.waits[step]
            if seen >= wanted:
                return float(_STEP**step)
        return None

    @property
    def taken(self) -> int:
        """How often something was taken."""
        return self.whole + self.word + self.sentence

    @property
    def net(self) -> float:
        """Keystrokes saved, less what wrong suggestions cost."""
        return self.saved - WRONG_COST * self.wrong

    @property
    def net_words(self) -> float:
        """The same in words of `WORD_KEYS` keystrokes."""
        return self.net / WORD_KEYS

    @property
    def net_share(self) -> float | None:
        """What is saved of the keystrokes that the text would have taken; None where nothing was written."""
        needed = self.keys + self.taken + self.saved
        return self.net / needed if needed else None

    def __bool__(self) -> bool:
        return bool(self.waits) or any(getattr(self, name) for name in COUNTS)

    def as_plain(self) -> dict[str, Any]:
        """Return it for a JSON file."""
        counts: dict[str, Any] = {name: getattr(self, name) for name in COUNTS if getattr(self, name)}
        if self.waits:
            counts["waits"] = {str(step): count for step, count in sorted(self.waits.items())}
        return counts

    @classmethod
    def from_plain(cls, data: object) -> Figures:
        """Return what `as_plain` gave; names that it does not know are passed over.

        Raises:
            ValueError: it is something else.
        """
        if not isinstance(data, dict):
            raise ValueError("figures are no table")
        waits = data.get("waits", {})
        if not isinstance(waits, dict):
            raise ValueError("waits are no table")
        counts = {name: _count(data.get(name, 0)) for name in COUNTS}
        return cls(**counts, waits=Counter({_count(int(step)): _count(count) for step, count in waits.items()}))


COUNTS: Final = tuple(each.name for each in fields(Figures) if each.name != "waits")


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**53:
        raise ValueError(f"{value!r} is no count")
    return value
