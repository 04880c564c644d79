"""Which places of the text a change is about, where Qt reports a longer stretch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from gpt2_desktop.app.edits import Place
from gpt2_desktop.ui.block_texts import BlockTexts


class ChangedPlaces:
    """Told beforehand what will change, it says of each change that Qt reports where exactly it was.

    Attributes:
        selected: whether text was selected when the key or command began.
        carried: the origins that come with what is pasted.
    """

    def __init__(self, blocks: BlockTexts) -> None:
        self._blocks = blocks
        self._length = 0
        self._spot: Place | None = None
        self._expected: list[Place] | None = None
        self.selected = False
        self.carried: bytes | None = None

    @contextmanager
    def expecting(self, places: list[Place]) -> Iterator[None]:
        """Take the next change for one of these places, which may be added until it ends."""
        before, self._expected = self._expected, places
        try:
            yield
        finally:
            self._expected = before

    @contextmanager
    def in_place_of(self, taken: Place) -> Iterator[None]:
        """Take what changes for something put in the place of a stretch.

        Qt reports more than that: the whole paragraph for what an input method composes in it, and the end of the
        paragraph behind one that is pasted.
        """
        self._spot = taken
        try:
            yield
        finally:
            self._spot = None

    def dropped(self, start: int, end: int) -> None:
        """Note where text was dropped, to expect it beside the place that it was taken from."""
        if self._expected is None:
            return
        taken = self._expected.copy()
        self._expected[:] = [self._with_origins(Place(start, 0, end - start))]
        for place in taken:
            if place.position <= start:
                self._expected.insert(0, place)
            else:
                self._expected.append(replace(place, position=place.position + end - start))

    def of_change(self, position: int, added: int, length: int) -> tuple[Place, ...]:
        """Return the places of a change, in order; none where the text is as before.

        Args:
            position, added: as `QTextDocument.contentsChange` says them.
            length: of the text now, in UTF-16 units.
        """
        grown, self._length = length - self._length, length
        if self._expected and sum(place.added - place.removed for place in self._expected) == grown:
            places = self._expected
        elif self._spot is not None and self._spot.removed + grown >= 0:
            spot = self._with_origins(replace(self._spot, added=self._spot.removed + grown))
            self._spot = Place(spot.position + spot.added, 0, 0)
            places = [spot]
        else:
            # Qt counts the end of the text, too, where it replaced all of it.
            position = min(position, length)
            added = min(added, length - position)
            removed = max(0, added - grown)
            if removed == added and not self.selected and self._blocks.same:
                # Return in an empty paragraph resets its format, which Qt reports as a change of its end.
                return ()
            ends = partial(self._blocks.removed_ends, position, removed)
            places = [self._with_origins(Place(position, removed, added, ends))]
        return tuple(place for place in places if place.added or place.removed)

    def _with_origins(self, place: Place) -> Place:
        fitting = self.carried is not None and len(self.carried) == place.added
        return replace(place, origins=self.carried) if fitting else place
