"""Operations of the window that take time: coroutines in Qt's loop, blocking calls on threads."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")

_THREADS: Final = 2


class Tasks:
    """Starts coroutines, keeps them referenced until they end, and runs blocking calls off the GUI thread."""

    def __init__(self) -> None:
        # asyncio's default executor would start ten threads and block the loop's close.
        self._executor = ThreadPoolExecutor(_THREADS, thread_name_prefix="gpt2-task")
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, operation: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run a coroutine; one that fails is logged, since nobody awaits it."""
        task = asyncio.ensure_future(operation)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def run(self, function: Callable[..., T], *arguments: object) -> T:
        """Await ``function(*arguments)`` on a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, function, *arguments)

    async def run_alone(self, function: Callable[..., T], *arguments: object) -> T:
        """Await ``function(*arguments)`` on a thread of its own, which nobody waits for.

        For calls that may never return, as those on a network disk that is gone: on the common threads they would hold
        up all others, and the end of the process.  Once the await is cancelled, what the call returns is forgotten.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def set_result(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]

        def work() -> None:
            result, error = None, None
            try:
                result = function(*arguments)
            except Exception as raised:
                error = raised
            # The window may be gone by now, and its loop with it.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(set_result, result, error)

        threading.Thread(target=work, name="gpt2-file", daemon=True).start()
        return await future

    async def finish(self, timeout: float) -> bool:
        """Wait for what was started, except for the caller itself, and return whether all of it ended in time.

        Nothing may be started after that.

        Args:
            timeout: seconds; a call that hangs, on a dead network disk say, must not keep the window open.
        """
        others = [task for task in self._tasks if task is not asyncio.current_task()]
        if not others:
            return True
        _, pending = await asyncio.wait(others, timeout=timeout)
        return not pending

    def close(self) -> None:
        """Let running calls end on their own and take no new ones."""
        self._executor.shutdown(wait=False)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.error("an operation failed", exc_info=task.exception())
