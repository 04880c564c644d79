"""Watches what becomes of ghost text and counts it; docs/scoreboard.md defines the figures."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desktop.app.edits import Edit, EditSource
from gpt2_desktop.app.figures import READABLE_S, Figures, Kind, kind_of
from gpt2_desktop.app.scoreboard_file import Days, ScoreboardFile
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.text.typethrough import typed
from gpt2_desktop.text.words import first_word, is_word, units

logger = logging.getLogger(__name__)

Part = Literal["whole", "word", "sentence"]

_KEEP_MS: Final = 60_000
_LONGEST_WAIT_S: Final = 60.0
"""Ghost text that comes later than this after a key was not waited for: the machine slept."""


@dataclass(slots=True)
class _Show:
    """Ghost text from when it came to when it went.

    Attributes:
        since: when it came, in seconds of a clock that is never set.
        rest: what is shown of it.
        used: what was typed or taken of it.
        taken: whether something was taken with a key.
        dismissed: whether the writer sent it away.
        contradiction: what was typed in place of what it said.
    """

    since: float
    rest: str
    used: str = ""
    taken: bool = False
    dismissed: bool = False
    contradiction: str = ""

    @property
    def is_right(self) -> bool:
        """Whether its first word was typed or taken."""
        first = first_word(self.used + self.rest)
        if len(self.used) < len(first):
            return False
        goes_on = self.used == first and first[-1:].isalnum() and self.contradiction[:1].isalnum()
        return not goes_on


class Scoreboard(QObject):
    """Counts in memory; a timer, and the end, add what was counted to the file on another thread.

    It has to hear of an edit before the ghost text goes away for it.

    Signals:
        changed(): there may be other figures than before.
        problem(object): a line for the user.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        file: ScoreboardFile,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._tasks = tasks
        self._clock = clock
        self._today = today
        self._on = False
        self._kind = Kind.TEXT
        self._pending: Days = {}
        self._show: _Show | None = None
        self._key_at: float | None = None
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        """Count from now on, or nothing any more; what was counted stays."""
        if on == self._on:
            return
        self._on = on
        self._show = self._key_at = None

    def set_path(self, path: Path | None) -> None:
        """Count for the kind of this document; called too when another text is shown."""
        self._left()
        self._kind = kind_of(path)

    # What happens

    @Slot(object)
    def edited(self, edit: Edit) -> None:
        """Take note of a change of the document."""
        if not self._on:
            return
        if edit.source is EditSource.OTHER:
            self._key_at = None
            self._left()
            return
        if edit.source is EditSource.INPUT:
            self._figures.keys += 1
        self._key_at = self._clock() if edit.inserted else None
        show = self._show
        if show is None:
            return
        rest = typed(show.rest, edit.inserted) if edit.inserted and not edit.removed else None
        if rest is not None:
            show.used += edit.inserted
            show.rest = rest
            if not rest:
                self._end()
            return
        show.contradiction = edit.inserted
        self._end()

    def ghost_changed(self, text: str, *, preview: bool = False) -> None:
        """Take note of what is at the caret now; a card that is only looked at there does not count."""
        if not self._on or preview:
            return
        if not text:
            self._left()
        elif self._show is not None:
            self._show.rest = text
        else:
            now = self._clock()
            self._show = _Show(now, text)
            if self._key_at is not None and now - self._key_at < _LONGEST_WAIT_S:
                self._figures.count_wait(now - self._key_at)
            self._key_at = None

    def taken(self, part: Part, text: str) -> None:
        """Take note that so much of the ghost text is about to be inserted, by one key."""
        if not self._on:
            return
        figures = self._figures
        setattr(figures, part, getattr(figures, part) + 1)
        figures.words += sum(1 for unit in units(text) if is_word(unit.group()))
        figures.saved += max(0, len(text) - 1)
        if self._show is not None:
            self._show.taken = True

    @Slot()
    def dismissed(self) -> None:
        """Take note that the writer does not want the ghost text."""
        if self._show is not None:
            self._show.dismissed = True
            self._end()

    # Keeping

    def pending(self) -> Days:
        """Return what is counted and not in the file yet."""
        return self._pending

    @Slot()
    def keep(self) -> None:
        """Add what was counted to the file, on another thread."""
        self._timer.stop()
        if self._pending:
            pending, self._pending = self._pending, {}
            self._tasks.start(self._write(pending))

    async def figures(self) -> Days:
        """Return all figures, those of other windows too as far as they have written them."""
        days = await self._tasks.run(self._file.read)
        for key, figures in self._pending.items():
            days.setdefault(key, Figures()).add(figures)
        return days

    async def clear(self) -> None:
        """Forget everything that was counted."""
        self._pending = {}
        self._show = None
        try:
            await self._tasks.run(self._file.clear)
        except OSError as error:
            self.problem.emit(
                tr("The scoreboard could not be cleared ({cause}); try again.", cause=error.strerror or str(error))
            )
        self.changed.emit()

    def close(self) -> None:
        """Count what is there to its end, and begin to write it down."""
        self._left()
        self.keep()

    async def _write(self, days: Days) -> None:
        try:
            aside = await self._tasks.run(self._file.add, days)
        except OSError as error:
            # A disk that does not take them costs the figures nothing but time.
            logger.warning("the scoreboard is not kept: %s", error)
            for key, figures in days.items():
                self._pending.setdefault(key, Figures()).add(figures)
            return
        if aside is not None:
            self.problem.emit(
                tr("The scoreboard's file was damaged; it is kept as {name}, and counting began anew.", name=aside.name)
            )

    @property
    def _figures(self) -> Figures:
        if not self._timer.isActive():
            self._timer.start()
        return self._pending.setdefault((self._today(), self._kind), Figures())

    def _left(self) -> None:
        """End a show about which nothing was said."""
        if self._show is not None:
            self._end()

    def _end(self) -> None:
        show, self._show = self._show, None
        assert show is not None
        if not show.taken and self._clock() - show.since < READABLE_S:
            return
        figures = self._figures
        figures.shown += 1
        if (show.dismissed or show.contradiction) and not show.taken and not show.is_right:
            figures.wrong += 1
