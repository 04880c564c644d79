"""Whether the machine runs on its battery."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gpt2_desktop.app.tasks import Tasks

logger = logging.getLogger(__name__)

LOOK_MS: Final = 30_000
"""Between two looks; none where the machine has no battery."""


def on_battery() -> bool | None:
    """Return whether the machine runs on its battery; None where it has none, or the system does not say."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (OSError, AttributeError, RuntimeError, ValueError) as error:
        logger.debug("the battery cannot be read: %s", error)
        return None
    if battery is None or battery.power_plugged is None:
        return None
    return not battery.power_plugged


class Power(QObject):
    """Looks now and then, on another thread, whether the machine runs on its battery.

    Signals:
        changed(bool): it does from now on, or no longer.
    """

    changed = Signal(bool)

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, read: Callable[[], bool | None] = on_battery
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._closed = False
        self.on_battery = False
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look now, and again later where there is a battery."""
        if not self._closed:
            self._tasks.start(self._look())

    async def _look(self) -> None:
        found = await self._tasks.run(self._read)
        if self._closed:
            return
        if found is not None:
            self._timer.start()
        if bool(found) is not self.on_battery:
            self.on_battery = bool(found)
            self.changed.emit(self.on_battery)

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        self._timer.stop()
