"""Stop strings: texts before which a row ends."""

from __future__ import annotations

from collections.abc import Sequence


class StopStrings:
    """Passes streamed text through up to the first stop string, and never shows the beginning of one.

    The result does not depend on where the text is cut into pieces: the stop string that is complete first ends
    it, the longest one where several are complete at once.

    Args:
        stop: the stop strings; empty ones are passed over.

    Attributes:
        stopped: whether a stop string was found; what is added afterwards is dropped.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        self._stop = tuple(text for text in stop if text)
        self._held = ""
        self.stopped = False

    def add(self, piece: str) -> str:
        """Return the text that is now known to lie before any stop string."""
        if self.stopped:
            return ""
        if not self._stop:
            return piece
        text = self._held + piece
        matches = [(start + len(stop), start) for stop in self._stop if (start := text.find(stop)) >= 0]
        if matches:
            self.stopped = True
            self._held = ""
            return text[: min(matches)[1]]
        held = self._partial_match(text)
        self._held = text[len(text) - held :]
        return text[: len(text) - held]

    def finalize(self) -> str:
        """End the row and return the text that was held back: no stop string came of it."""
        held, self._held = self._held, ""
        return held

    def _partial_match(self, text: str) -> int:
        """Return the length of the longest end of ``text`` that a stop string begins with."""
        longest = min(len(text), max(map(len, self._stop)) - 1)
        for length in range(longest, 0, -1):
            if any(stop.startswith(text[len(text) - length :]) for stop in self._stop):
                return length
        return 0
