"""Holding what is shown to words that a spell checker takes for right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gpt2_desktop.engine.types import WordCheck
from gpt2_desktop.text.spelling import words_in

_CONTEXT: Final = 128
"""Characters before the cursor in which the word begins that the suggestion completes."""
_LEADING_ON: Final = " \t,;:—–-([{“‘«\"'"
"""What only led on to a word that is not shown."""


class Spelled:
    """Finds the first word of a row that may not be shown.  Each word is asked about once."""

    def __init__(self, before: str, words: WordCheck | None, is_cancelled: Callable[[], bool]) -> None:
        self._context = before[-_CONTEXT:]
        self._words = words
        self._is_cancelled = is_cancelled
        self._right = set[str]()
        self._looked_at = 0
        self._end: int | None = None

    def end(self, written: str, complete: int) -> int | None:
        """Return where ``written`` ends for the sake of a rejected word; None where it does not.

        Args:
            written: all that is written behind the cursor.
            complete: up to where its words are complete.
        """
        if self._words is None or self._end is not None or complete == self._looked_at:
            return self._end
        self._looked_at = complete
        seam = len(self._context)
        text = self._context + written[:complete]
        found = list(words_in(text, seam))
        unknown = [word.text for word in found if word.text not in self._right]
        if not unknown:
            return None
        rejected = self._words.rejected(unknown, self._is_cancelled)
        self._right.update(word for word in unknown if word not in rejected)
        first = next((word for word in found if word.text in rejected), None)
        if first is not None:
            self._end = max(0, len(text[: first.start].rstrip(_LEADING_ON)) - seam)
        return self._end
