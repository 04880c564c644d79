"""No suggestions for a while, because the writer wants to be left alone.

It belongs to the session: no setting, and gone with the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SNOOZE_MINUTES: Final = (5, 15, 60)
"""For how long the menu offers to snooze, besides until the next start."""

_LOOK_MS: Final = 15_000
"""A timer stands still while the machine sleeps; looking at the clock this often keeps the end to the minute."""


class Snooze(QObject):
    """Whether suggestions are snoozed, and until when.

    Signals:
        changed(): it began, ends at another time, or is over.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.time) -> None:
        """Take the clock: seconds since the epoch, as `time.time`."""
        super().__init__(parent)
        self._clock = clock
        self._on = False
        self._until: float | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    @property
    def active(self) -> bool:
        return self._on

    @property
    def until(self) -> float | None:
        """When it ends, in seconds since the epoch; None while it is off, and where it lasts until the next start."""
        return self._until

    def start(self, minutes: int | None) -> None:
        """Snooze for so many minutes from now, or until the next start for None."""
        self._on = True
        self._until = None if minutes is None else self._clock() + 60 * minutes
        self._timer.stop()
        self._wait()
        self.changed.emit()

    @Slot()
    def wake(self) -> None:
        """Suggest again; without effect where nothing is snoozed."""
        self._timer.stop()
        if self._on:
            self._on, self._until = False, None
            self.changed.emit()

    @Slot()
    def look(self) -> bool:
        """Return whether suggestions are snoozed now, and wake up where the time is over."""
        if self._until is not None and self._clock() >= self._until:
            self.wake()
        elif self._on:
            self._wait()
        return self._on

    def _wait(self) -> None:
        if self._until is not None and not self._timer.isActive():
            left_ms = max(0.0, self._until - self._clock()) * 1000
            self._timer.start(min(_LOOK_MS, int(left_ms) + 1))
