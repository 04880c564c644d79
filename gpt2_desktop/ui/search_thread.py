"""One thread for searches: the newest counts, an older one is given up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt2_desktop.app.texts import tr
from gpt2_desktop.errors import FindError

logger = logging.getLogger(__name__)


class SearchThread(QObject):
    """Runs a search away from the GUI thread and hands its result back in the GUI thread.

    Signals:
        done(object, object): what the newest search was asked for, and its result or `FindError`.
    """

    done = Signal(object, object)
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._newest: threading.Event | None = None
        self._closed = False
        self._delivering = threading.Lock()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._newest is not None

    def start(self, purpose: object, search: Callable[[Callable[[], bool]], object]) -> None:
        """Begin ``search(cancelled)``; one that still runs is given up and never reported."""
        self.cancel()
        if self._closed:
            return
        if self._executor is None:
            # Not the threads of the window's other tasks: a save must not wait for an expression that takes long.
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="gpt2-find")
        self._newest = threading.Event()
        self._executor.submit(self._run, self._newest, purpose, search)

    def cancel(self) -> None:
        """Give up what runs."""
        if self._newest is not None:
            self._newest.set()
            self._newest = None

    def close(self) -> None:
        """Give up what runs and take nothing new; the thread ends within the search's time limit."""
        # A signal of an object that is being destroyed is a crash: from here on the thread emits none.
        with self._delivering:
            self.cancel()
            self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _run(self, stop: threading.Event, purpose: object, search: Callable[[Callable[[], bool]], object]) -> None:
        if stop.is_set():
            return
        try:
            result = search(stop.is_set)
        except FindError as error:
            result = error
        except Exception:
            # The thread's top: without an answer, the bar would wait for ever.
            logger.exception("a search failed")
            result = FindError(tr("The search failed; the log says why"))
        with self._delivering:
            if not stop.is_set():
                self._arrived.emit(stop, purpose, result)

    @Slot(object, object, object)
    def _deliver(self, stop: threading.Event, purpose: object, result: object) -> None:
        if stop is self._newest:
            self._newest = None
            self.done.emit(purpose, result)
