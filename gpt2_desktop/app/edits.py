"""What the editor tells about the document, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from gpt2_desktop.engine.types import WordCheck
from gpt2_desktop.text.origins import Origin
from gpt2_desktop.text.utf16 import utf16_length

_TAIL: Final = 80
"""Characters."""

_MAY_FOLLOW: Final = " \t.,;:!?)]}\"'»”’"
"""What may stand between the caret and the end of its line without making it the middle of a line."""


class EditSource(StrEnum):
    """Who changed the document."""

    INPUT = "input"
    """Typed, committed by an input method, or a command that changes what was written."""
    PASTE = "paste"
    """Pasted or dropped."""
    ACCEPT = "accept"
    """Taken from the ghost text or the panel."""
    UNDO = "undo"
    REDO = "redo"
    OTHER = "other"
    """A file that was opened, and all else."""

    @property
    def is_writing(self) -> bool:
        """Whether the writer put it there just now."""
        return self in (EditSource.INPUT, EditSource.PASTE, EditSource.ACCEPT)


@dataclass(frozen=True, slots=True)
class Place:
    """One place that an edit changed; lengths in UTF-16 units.

    Attributes:
        position: in the text as it is after the whole edit.
        removed, added: how much is gone from there and how much came.
        ends: returns the first and the last character that are gone.
        origins: where what came here is from, one byte of `gpt2_desktop.text.origins.Origin` for each unit; None
            where the edit's source says it.
    """

    position: int
    removed: int
    added: int
    ends: Callable[[], tuple[str, str]] = lambda: ("", "")
    origins: bytes | None = None


def written_over(start: int, removed: str, text: str) -> Place:
    """Return the place at which a command of the writer's put ``text``: it counts as typed."""
    added = utf16_length(text)
    return Place(start, utf16_length(removed), added, lambda: (removed[:1], removed[-1:]), Origin.TYPED.times(added))


def in_order(from_the_end: Sequence[Place]) -> list[Place]:
    """Return places that were changed one by one from the end of a text, in order, with where they are afterwards."""
    grown = 0
    places = []
    for place in reversed(from_the_end):
        places.append(replace(place, position=place.position + grown))
        grown += place.added - place.removed
    return places


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of the document; positions and lengths in UTF-16 units.

    Attributes:
        position, removed: as Qt reports them: one stretch around all that changed.
        inserted: what the writer put there; empty for other sources.
        places: what exactly changed, in order; empty where the text is as before.
    """

    position: int
    removed: int
    inserted: str
    source: EditSource
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the editor knows when a request is made.

    Attributes:
        before, after: the text around the caret, as much of it as a model could use.
        caret: position in the document in UTF-16 units.
        quiet: whether nothing may be suggested: a selection, a composition, a read-only view.
        words: what is suggested is held to these; None for nothing.
    """

    before: str
    after: str
    caret: int
    quiet: bool
    words: WordCheck | None = None

    @property
    def tail(self) -> str:
        """The end of the text before the caret, to tell the place by."""
        return self.before[-_TAIL:]

    @property
    def ends_line(self) -> bool:
        """Whether nothing but closing marks follows on the caret's line."""
        return not self.after.partition("\n")[0].strip(_MAY_FOLLOW)


class View(Protocol):
    """The part of `gpt2_desktop.ui.editor.Editor` that is used here; neither costs more in a longer document."""

    @property
    def quiet(self) -> bool:
        """As in `Snapshot`."""
        ...

    def snapshot(self) -> Snapshot: ...
