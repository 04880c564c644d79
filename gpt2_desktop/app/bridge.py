"""Worker events into the GUI thread, at most one wake-up at a time."""

from __future__ import annotations

import threading
from collections import deque

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt2_desktop.engine.types import WorkerEvent


class Bridge(QObject):
    """Takes events from any thread and delivers them in batches in the thread that made it.

    Queued signals do not coalesce: one signal per token would fill the event queue.  So events wait in a
    deque and only the first of them wakes the GUI thread.

    Signals:
        delivered(list): the events that came since the last batch, oldest first.
    """

    delivered = Signal(list)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._events: deque[WorkerEvent] = deque()
        self._waking = False
        self._closed = False
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def post(self, event: WorkerEvent) -> None:
        """Deliver an event; safe from any thread, without effect once closed."""
        with self._lock:
            if self._closed:
                return
            self._events.append(event)
            if self._waking:
                return
            self._waking = True
            self._woken.emit()

    def close(self) -> None:
        """Deliver nothing any more."""
        with self._lock:
            self._closed = True
            self._events.clear()

    @Slot()
    def _drain(self) -> None:
        with self._lock:
            events = list(self._events)
            self._events.clear()
            self._waking = False
        if events:
            self.delivered.emit(events)
