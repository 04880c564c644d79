"""The origins of a text through its edits: what a change does to them, and what undo and redo bring back.

Pure Python.  A state is the number of commands on the undo stack of the document
(`QTextDocument.availableUndoSteps`): Qt joins what is typed into one command, and undo takes back all of a step, so
what was changed is written down with the state in which it ended, and taken back down to the state that undo left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from gpt2_desktop.text.origins import (
    SUGGESTED,
    Origin,
    OriginMap,
    is_in_word,
    units_of_word_after,
    units_of_word_before,
)

WORD_REACH: Final = 256
"""UTF-16 units on either side of a change that are looked at for the rest of its word."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """One place at which a text was changed.

    Attributes:
        position: in the text as it is after the whole change.
        removed: UTF-16 units that are gone from there.
        added: the origin of each unit that came there.
        ends: returns the first and the last of the characters that are gone; asked only where it matters.
    """

    position: int
    removed: int
    added: bytes
    ends: Callable[[], tuple[str, str]] = lambda: ("", "")


class Text(Protocol):
    """The text after a change."""

    def text_between(self, start: int, end: int) -> str: ...


@dataclass(slots=True)
class _Step:
    """What was done to reach a state of the undo stack: position, removed and added origins, one after the other."""

    state: int
    changes: list[tuple[int, bytes, bytes | bytearray]] = field(default_factory=list)


class OriginHistory:
    """The origins of one document."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._map = OriginMap()
        self._steps: list[_Step] = []
        self._done = 0  # steps that are in force; those behind it were undone
        self._state = 0

    def __len__(self) -> int:
        return len(self._map)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many UTF-16 units have each origin, in the order of `Origin`."""
        return self._map.counts

    @property
    def state(self) -> int:
        """The undo stack's state after the latest change."""
        return self._state

    def between(self, start: int, end: int) -> bytes:
        return self._map.between(start, end)

    def all(self) -> bytes:
        return self._map.all()

    def begin(self, origins: bytes) -> None:
        """Start with another text, which has no history."""
        self._map = OriginMap(origins)
        self._steps.clear()
        self._done = self._state = 0

    def rebase(self, origins: bytes) -> bool:
        """Take what became known late for the origins of the text as it was when it began, whatever was done since.

        Returns whether the text had that length.
        """
        undone = self._done
        if len(self._map) - self._growth() != len(origins):
            return False
        self._map = OriginMap(origins)
        self._done = 0
        for number, step in enumerate(self._steps):
            step.changes = [
                (position, self._map.replace(position, len(removed), added), added)
                for position, removed, added in step.changes
            ]
            self._done = number + 1
        while self._done > undone:
            self._take_back()
        return True

    def change(self, state: int, places: Sequence[Replaced]) -> None:
        """Note a change by the writer or the program; ``places`` are in order and do not overlap."""
        del self._steps[self._done :]
        if not self._steps or self._steps[-1].state != state:
            self._steps.append(_Step(state))
            self._done += 1
        self._state = state
        changes = self._steps[-1].changes
        gone = [self._put(changes, place.position, place.removed, place.added) for place in places]
        for place, removed in zip(places, gone, strict=True):
            for start, length in self._words_changed(place, removed):
                self._put(changes, start, length, Origin.EDITED.times(length))
        if state == 0:  # there is no undo, as where the whole document was replaced
            self._steps.clear()
            self._done = 0

    def relabel(self, origins: bytes) -> bool:
        """Give the text these origins as a part of the latest change, and return whether it has that length."""
        if len(origins) != len(self._map):
            return False
        if self._done and self._steps[self._done - 1].state == self._state:
            changes = self._steps[self._done - 1].changes
            changes.append((0, self._map.replace(0, len(origins), origins), origins))
        else:
            self._map.replace(0, len(origins), origins)
        return True

    def go_to(self, state: int) -> None:
        """Bring back what was there in another state of the undo stack, by undo or by redo."""
        while self._done and self._steps[self._done - 1].state > state:
            self._take_back()
        while self._done < len(self._steps) and self._steps[self._done].state <= state:
            for position, removed, added in self._steps[self._done].changes:
                self._map.replace(position, len(removed), added)
            self._done += 1
        self._state = state

    def forget(self) -> None:
        """Know nothing of any character any more, nor of those that undo would bring back."""
        self._map = OriginMap(Origin.UNKNOWN.times(len(self._map)))
        for step in self._steps:
            step.changes = [
                (position, Origin.UNKNOWN.times(len(removed)), Origin.UNKNOWN.times(len(added)))
                for position, removed, added in step.changes
            ]

    def _growth(self) -> int:
        return sum(
            len(added) - len(removed) for step in self._steps[: self._done] for _, removed, added in step.changes
        )

    def _take_back(self) -> None:
        self._done -= 1
        for position, removed, added in reversed(self._steps[self._done].changes):
            self._map.replace(position, len(added), removed)

    def _put(
        self, changes: list[tuple[int, bytes, bytes | bytearray]], position: int, removed: int, added: bytes
    ) -> bytes:
        gone = self._map.replace(position, removed, added)
        if changes and not removed:
            last_position, last_removed, last_added = changes[-1]
            # A page that is typed is one command of Qt's, and so one change here.
            if not last_removed and last_position + len(last_added) == position:
                if not isinstance(last_added, bytearray):
                    last_added = bytearray(last_added)
                    changes[-1] = (last_position, last_removed, last_added)
                last_added += added
                return gone
        changes.append((position, gone, added))
        return gone

    # Words that were accepted and then changed

    def _words_changed(self, place: Replaced, removed: bytes) -> list[tuple[int, int]]:
        """Return start and length of what is left of accepted words that were changed inside at one place."""
        start, end = place.position, place.position + len(place.added)
        left, right = self._map.at(start - 1), self._map.at(end)
        left_in, right_in = left in SUGGESTED, right in SUGGESTED
        if not (left_in or right_in):
            return []
        before = units_of_word_before(self._text.text_between(max(0, start - WORD_REACH), start)) if left_in else 0
        after = (
            units_of_word_after(self._text.text_between(end, min(end + WORD_REACH, len(self._map)))) if right_in else 0
        )
        if removed:
            first, last = place.ends() if removed[0] in SUGGESTED or removed[-1] in SUGGESTED else ("", "")
            # Two words that only had a gap between them are one word now, which nobody suggested.
            joined = bool(before and after and not place.added)
            cut_before = joined or (removed[0] in SUGGESTED and is_in_word(first))
            cut_after = joined or (removed[-1] in SUGGESTED and is_in_word(last))
        else:
            cut_before = cut_after = bool(before and after and place.added)
        words = []
        if cut_before and before:
            words.append(self._suggested_before(start, before))
        if cut_after and after:
            words.append(self._suggested_after(end, after))
        return words

    def _suggested_before(self, end: int, units: int) -> tuple[int, int]:
        origins = self._map.between(end - units, end)
        length = next((n for n, origin in enumerate(reversed(origins)) if origin not in SUGGESTED), units)
        return end - length, length

    def _suggested_after(self, start: int, units: int) -> tuple[int, int]:
        origins = self._map.between(start, start + units)
        return start, next((n for n, origin in enumerate(origins) if origin not in SUGGESTED), units)
