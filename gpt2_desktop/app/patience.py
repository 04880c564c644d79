"""Calls on the writer's files, which a network disk that is gone may hold up for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.errors import NoAnswerError

T = TypeVar("T")

PATIENCE_S: Final = 4.0
"""After this long the writer is told that a disk does not answer, and may give the call up."""


class Work(Enum):
    """What is done with a file."""

    READ = auto()
    SAVE = auto()


class Patience(QObject):
    """Waits for calls, tells when one takes long, and lets it be given up.

    Signals:
        unanswered(object, object): the `Path` and the `Work` that the disk has not answered yet.
        settled(object): the disk has answered for this path by now, or it was given up.
    """

    unanswered = Signal(object, object)
    settled = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._unanswered: set[asyncio.Future[None]] = set()

    async def run(self, path: Path, work: Work, function: Callable[..., T], *arguments: object) -> T:
        """Await ``function(*arguments)`` on a thread of its own.

        Raises:
            NoAnswerError: it was given up; the thread is left behind.
            Whatever ``function`` raises.
        """
        call = asyncio.ensure_future(self._tasks.run_alone(function, *arguments))
        try:
            await asyncio.wait((call,), timeout=PATIENCE_S)
            if not call.done():
                await self._wait_or_give_up(call, path, work)
            if call.done():
                return call.result()
        finally:
            call.cancel()
        raise NoAnswerError(
            tr("{path} was given up, as its disk did not answer; try again, or choose another place", path=path)
        )

    async def _wait_or_give_up(self, call: asyncio.Future[T], path: Path, work: Work) -> None:
        give_up: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._unanswered.add(give_up)
        try:
            self.unanswered.emit(path, work)
            await asyncio.wait((call, give_up), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._unanswered.discard(give_up)
            if isValid(self):  # the text may have been closed meanwhile
                self.settled.emit(path)

    def give_up(self) -> None:
        """Wait no longer for what takes long."""
        for future in self._unanswered:
            if not future.done():
                future.set_result(None)
