"""How many words were written on which day, on this machine only."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)


class WritingLog:
    """Words written by day: what was added less what was taken away, kept in a small file.

    A file that cannot be read is left as it is until the first word of the day is written down.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._days = _read(file)
        self._changed = False

    def add(self, words: int, day: date) -> None:
        """Count ``words`` more for a day; fewer where negative."""
        if words:
            self._days[day.isoformat()] = self._days.get(day.isoformat(), 0) + words
            self._changed = True

    def on(self, day: date) -> int:
        """Return the words of a day, 0 at least."""
        return max(0, self._days.get(day.isoformat(), 0))

    def pending(self) -> dict[str, int] | None:
        """Return what is to be written down, as plain data for another thread; None where nothing changed."""
        if not self._changed:
            return None
        self._changed = False
        return dict(self._days)

    def write(self, days: dict[str, int]) -> None:
        """Keep ``days``; a disk that does not take them costs only the count."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, json.dumps(days, indent=0).encode())
        except OSError as error:
            logger.warning("the count of words by day is not kept: %s", error)


def _read(file: Path) -> dict[str, int]:
    try:
        days = json.loads(file.read_text(encoding="utf-8"))
        return {date.fromisoformat(day).isoformat(): int(words) for day, words in days.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        logger.warning("the count of words by day cannot be read: %s", error)
        return {}
