"""The model is put away while nobody writes, and comes back with the first request."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gpt2_desktop.app.worker_like import ScoringWorker, WorkerLike
from gpt2_desktop.engine.types import AlternativesRequest, CompletionRequest, LoadRequest, ScoringRequest
from gpt2_desktop.settings.schema import SERVER_MODEL

logger = logging.getLogger(__name__)

_MINUTE_S: Final = 60


class WholeWorker(WorkerLike, ScoringWorker, Protocol):
    """The part of `gpt2_desktop.engine.worker.Worker` that is used here."""

    def rest(self) -> None: ...


class RestingWorker(QObject):
    """Stands between the window and its worker, and gives the model back when nothing was asked for long enough.

    A model on a server takes no memory here and never rests.

    Attributes:
        resting: whether the model was put away; it is loaded again before the next thing that is asked.
    """

    def __init__(
        self, worker: WholeWorker, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Never rest, until `set_minutes` says otherwise.

        Args:
            clock: in seconds.
        """
        super().__init__(parent)
        self._worker = worker
        self._clock = clock
        self._limit_s = 0.0
        self._used = clock()
        self._loaded: LoadRequest | None = None
        self.resting = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Rest after so many minutes; 0 is never."""
        self._limit_s = minutes * _MINUTE_S
        self._wait()

    def load(self, request: LoadRequest) -> None:
        """See `gpt2_desktop.engine.worker.Worker.load`."""
        self._loaded = request
        self.resting = False
        self._worker.load(request)
        self._note_use()

    def submit(self, request: CompletionRequest | AlternativesRequest) -> None:
        """See `gpt2_desktop.engine.worker.Worker.submit`; a model that rests is loaded before."""
        self._wake()
        self._worker.submit(request)

    def score(self, request: ScoringRequest) -> None:
        """See `gpt2_desktop.engine.worker.Worker.score`; a model that rests is loaded before."""
        self._wake()
        self._worker.score(request)

    def stop_scoring(self) -> None:
        """See `gpt2_desktop.engine.worker.Worker.stop_scoring`."""
        self._worker.stop_scoring()

    def cancel(self) -> None:
        """See `gpt2_desktop.engine.worker.Worker.cancel`."""
        self._worker.cancel()

    def close(self) -> None:
        """Stop the clock."""
        self._limit_s = 0.0
        self._timer.stop()

    def _wake(self) -> None:
        if self.resting and self._loaded is not None:
            logger.debug("the model comes back")
            self.load(self._loaded)
        self._note_use()

    def _note_use(self) -> None:
        # The timer is not wound up again at each key: it looks, when it fires, how long ago the last one was.
        self._used = self._clock()
        if not self._timer.isActive():
            self._wait()

    def _wait(self) -> None:
        self._timer.stop()
        if self._limit_s and not self.resting and self._loaded is not None and self._loaded.name != SERVER_MODEL:
            left_s = max(0.0, self._used + self._limit_s - self._clock())
            self._timer.start(int(left_s * 1000) + 1)

    @Slot()
    def look(self) -> None:
        """Put the model away if it was not used for long enough; else look again when that may be so."""
        if self._limit_s and self._clock() >= self._used + self._limit_s:
            self.resting = True
            self._timer.stop()
            self._worker.rest()
        else:
            self._wait()
