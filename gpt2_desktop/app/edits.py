"""What the editor tells about the document, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class EditSource(StrEnum):
    """Who changed the document."""

    INPUT = "input"
    """Typed, pasted, dropped or committed by an input method."""
    ACCEPT = "accept"
    """Taken from the ghost text or the panel."""
    OTHER = "other"
    """Undo, redo, a file that was opened, and all else."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of the document; positions and lengths in UTF-16 units."""

    position: int
    removed: int
    inserted: str
    source: EditSource


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the editor knows when a request is made.

    Attributes:
        before, after: the text around the caret, as much of it as a model could use.
        caret: position in the document in UTF-16 units.
        quiet: whether nothing may be suggested: a selection, a composition, a read-only view.
    """

    before: str
    after: str
    caret: int
    quiet: bool


class View(Protocol):
    """The part of `gpt2_desktop.ui.editor.Editor` that is used here; neither costs more in a longer document."""

    @property
    def quiet(self) -> bool:
        """As in `Snapshot`."""
        ...

    def snapshot(self) -> Snapshot: ...
