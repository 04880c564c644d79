"""What the worker is to do next: one slot for each kind of work, and who waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from gpt2_desktop.engine.types import (
    AlternativesRequest,
    CancelToken,
    CompletionRequest,
    LoadRequest,
    ScoringRequest,
)

Request = CompletionRequest | AlternativesRequest

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rest:
    """Give the model back until it is loaded again."""


@dataclass(frozen=True, slots=True)
class ForgetScores:
    """In the place of a passage to score: nothing more is to be scored."""


@dataclass(frozen=True, slots=True)
class Ready(Generic[T]):
    """What was loaded aside is to be used from now on."""

    loaded: T


class Mailbox(Generic[T]):
    """One slot for a model that is ready, one for a model to load, one for a request and one for a passage to score.

    They go in this order.

    A model is loaded by whoever takes the job, or *aside*, by another thread, while requests go on.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._load: LoadRequest | None = None
        self._loading = False  # by whoever took the job
        self._aside = False
        self._ready: Ready[T] | None = None
        self._rest = False
        self._request: Request | None = None
        self._scoring: ScoringRequest | ForgetScores | None = None
        self._running: CancelToken | None = None  # of the request, or of what is done of the worker's own accord
        self._of_own_accord = False
        self._closed = False

    def put_load(self, request: LoadRequest) -> None:
        """Leave a model to load; ends what is computed ahead or scored, but not a request."""
        with self._condition:
            self._load, self._rest = request, False
            self._wake()

    def put_rest(self) -> None:
        """Ask for the model to be given back, unless one is about to be loaded."""
        with self._condition:
            if self._load is None and self._ready is None and not self._loading and not self._aside:
                self._rest = True
                self._wake()

    def _wake(self) -> None:
        if self._of_own_accord:
            self._cancel_running()
        self._condition.notify_all()

    def put(self, request: Request) -> Request | None:
        """Leave a request, cancel the running one, and return the waiting one that this replaces."""
        with self._condition:
            if self._closed:
                return request
            replaced, self._request = self._request, request
            self._cancel_running()
            self._condition.notify_all()
        return replaced

    def put_scoring(self, scoring: ScoringRequest | ForgetScores, *, again: bool = False) -> None:
        """Leave a passage to score in the place of one that waits; ``again`` only where the place is free."""
        with self._condition:
            if self._closed or (again and self._scoring is not None):
                return
            self._scoring = scoring
            self._condition.notify_all()

    def cancel(self) -> Request | None:
        """Cancel the running request, and take back and return the waiting one."""
        with self._condition:
            waiting, self._request = self._request, None
            self._cancel_running()
        return waiting

    def _cancel_running(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def take(self) -> LoadRequest | Ready[T] | Rest | Request | ScoringRequest | ForgetScores | None:
        """Block until there is something to do; None once the mailbox is closed."""
        with self._condition:
            self._running, self._of_own_accord, self._loading = None, False, False
            while not self._closed and not self._waiting() and self._scoring is None:
                self._condition.wait()
            if self._closed:
                return None
            if self._ready is not None:
                ready, self._ready = self._ready, None
                return ready
            if self._load is not None and not self._aside:
                load, self._load = self._load, None
                self._loading = True
                return load
            if self._rest:
                self._rest = False
                return Rest()
            if self._request is not None:
                request, self._request = self._request, None
                self._running = request.cancel
                return request
            scoring, self._scoring = self._scoring, None
            return scoring

    def _waiting(self) -> bool:
        """Return whether there is anything to do but scoring."""
        to_load = self._load is not None and not self._aside
        return to_load or self._ready is not None or self._rest or self._request is not None

    def begin_aside(self) -> None:
        """From now on a thread loads aside, until `end_aside` gives it nothing more to load."""
        with self._condition:
            self._aside = True

    def end_aside(self, loaded: T | None, discard: Callable[[T], None]) -> LoadRequest | None:
        """Hand over what was loaded aside, and return what is to be loaded instead; then the other is discarded.

        Args:
            loaded: None where it failed.
        """
        with self._condition:
            load, self._load = self._load, None
            self._aside = load is not None and not self._closed
            keep = load is None and not self._closed
            if keep and loaded is not None:
                self._ready = Ready(loaded)
                self._wake()
        if not keep and loaded is not None:
            discard(loaded)
        return load if self._aside else None

    def begin_own(self) -> CancelToken | None:
        """Return the cancel token of what the worker does of its own accord; None where something waits for it."""
        with self._condition:
            if self._closed or self._waiting():
                return None
            self._running, self._of_own_accord = CancelToken(), True
            return self._running

    def close(self) -> Request | None:
        """Refuse what comes, cancel what runs, and return the request that waited."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        return self.cancel()
