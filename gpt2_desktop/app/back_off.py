"""Going quiet by itself where ghost text is dismissed again and again.

The model is authr.app, which doubles its delay after 5 rejections and pauses for 30 s after 10.  Only Esc on visible
ghost text counts here, not typing on, so fewer say as much; the pause has the same length.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SLOW_AFTER: Final = 3
"""Dismissals in a row, none of them followed by an accept, from which on ghost text waits longer."""
PAUSE_AFTER: Final = 8
"""Dismissals in a row from which on nothing is suggested for a while."""
FIRST_WAIT_MS: Final = 300
"""Added to the delay at `SLOW_AFTER` dismissals, about a short breath between words; doubled by each one more."""
PAUSE_MS: Final = 30_000


class BackOff(QObject):
    """Counts dismissals in a row.

    Signals:
        changed(): `wait_ms` or `paused` is another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dismissals = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    @property
    def wait_ms(self) -> int:
        """How much longer than usual ghost text waits before it is shown."""
        more = self._dismissals - SLOW_AFTER
        return FIRST_WAIT_MS << more if more >= 0 else 0

    @property
    def paused(self) -> bool:
        """Whether nothing is to be suggested, but for the key that asks."""
        return self._pause.isActive()

    def count(self) -> None:
        """Ghost text was dismissed."""
        self._dismissals += 1
        if self._dismissals >= PAUSE_AFTER:
            self._pause.start()
        if self._dismissals >= SLOW_AFTER:
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Be as usual again: something was accepted or asked for."""
        waited = self._dismissals >= SLOW_AFTER
        self._dismissals = 0
        self._pause.stop()
        if waited:
            self.changed.emit()

    @Slot()
    def _go_on(self) -> None:
        # Not as if nothing had been: it comes back slowly, and five more dismissals pause it again.
        self._dismissals = SLOW_AFTER
        self.changed.emit()
