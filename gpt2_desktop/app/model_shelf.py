"""What the window knows of models, and what it does with them: list, fetch, check, import, remove."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desktop.app.downloads import Downloads, Ending, Outcome
from gpt2_desktop.app.model_words import checked_text
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import file_size, of_error, tr
from gpt2_desktop.engine.catalogue import ModelRow, catalogue
from gpt2_desktop.engine.installed import removable, remove_model, verify_model
from gpt2_desktop.engine.known_models import KNOWN_BY_REPOSITORY
from gpt2_desktop.engine.machine import Machine, this_machine
from gpt2_desktop.engine.model_notes import note_speed
from gpt2_desktop.engine.network_record import NetworkUse, last_network_use
from gpt2_desktop.engine.token_store import store_token
from gpt2_desktop.engine.transfer import Stop
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.errors import Gpt2DesktopError, ModelNotFoundError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings

logger = logging.getLogger(__name__)

T = TypeVar("T")

_SPEEDS: Final = 9
"""Suggestions of which the fastest counts: the others were slowed by reading, or by the machine's other work."""
_SMALLEST_CHANGE: Final = 0.1
"""Of a measured speed; less is not worth a write."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the panel shows.

    Attributes:
        current: name of the model in the settings.
    """

    rows: tuple[ModelRow, ...]
    machine: Machine
    current: str


class ModelShelf(QObject):
    """Works on threads and in a process of its own; its signals come in the window's thread.

    Signals:
        changed(object): a new `Shelf`.
        progressed(str, object): a download's name and `Progress`; None for its end.
        fetched(str): a model has come and can be used.
        failed(str, object, bool): what concerns the model of that name went wrong; one line for the user, and whether a
            token may be what is lacking.
        said(str, object): something about the model of that name was found out or done.
        network_used(object): the latest `NetworkUse`, or None.
    """

    changed = Signal(object)
    progressed = Signal(str, object)
    fetched = Signal(str)
    failed = Signal(str, object, bool)
    said = Signal(str, object)
    network_used = Signal(object)

    def __init__(self, tasks: Tasks, folders: Folders, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._folders = folders
        self._settings = settings
        self._refreshing = False
        self._again = False
        self._closed = False
        self._stop = Stop()
        self._working = asyncio.Lock()
        self._speeds: deque[float] = deque(maxlen=_SPEEDS)
        self._noted: tuple[tuple[str, str, str], float] | None = None
        self.downloads = Downloads(folders, self)
        self.downloads.progressed.connect(self.progressed)
        self.downloads.ended.connect(self._download_ended)

    # Reading

    def apply(self, settings: Settings) -> None:
        """Take other settings; the list is made anew where it depends on them."""
        changed = settings.model != self._settings.model
        self._settings = settings
        if changed:
            self.refresh()

    def refresh(self) -> None:
        """Make the list anew."""
        if self._refreshing:
            self._again = True
        elif not self._closed:
            self._refreshing = True
            self._tasks.start(self._refresh())

    async def _refresh(self) -> None:
        try:
            while True:
                self._again = False
                model = self._settings.model
                shelf = await self._work(partial(_read, self._folders, model.device, model.precision, model.name))
                if self._closed:
                    return
                if not self._again:
                    self.changed.emit(shelf)
                    return
        except Gpt2DesktopError as error:
            self.failed.emit("", of_error(error), False)
        finally:
            self._refreshing = False

    def read_network_use(self) -> None:
        """Read what the network was last used for."""
        if not self._closed:
            self._tasks.start(self._read_network_use())

    async def _read_network_use(self) -> None:
        use: NetworkUse | None = await self._work(partial(last_network_use, self._folders))
        if not self._closed:
            self.network_used.emit(use)

    def note_speed(self, info: ModelInfo, tokens_per_second: float) -> None:
        """Keep how fast a model writes, where that is news."""
        key = (info.name, info.device, info.precision)
        if self._noted is None or self._noted[0] != key:
            self._noted = (key, 0.0)
            self._speeds.clear()
        self._speeds.append(tokens_per_second)
        fastest = max(self._speeds)
        if len(self._speeds) == _SPEEDS and abs(fastest - self._noted[1]) > _SMALLEST_CHANGE * self._noted[1]:
            self._noted = (key, fastest)
            self._start(self._note_speed(key, fastest))

    async def _note_speed(self, key: tuple[str, str, str], speed: float) -> None:
        await self._work(partial(note_speed, *key, speed, self._folders))

    async def _work(self, work: Callable[[], T]) -> T:
        """Await a call on a thread, one of this object's at a time: the other thread is for saving texts."""
        async with self._working:
            return await self._tasks.run(work)

    # Doing

    def fetch(self, name: str) -> None:
        """Download a model, or go on with it."""
        name = KNOWN_BY_REPOSITORY[name].name if name in KNOWN_BY_REPOSITORY else name
        if not self._closed and not self.downloads.start(name):
            active = self.downloads.active
            self.failed.emit(name, tr("{name} is being downloaded; wait for it, or pause it", name=active), False)

    def pause(self) -> None:
        """Stop the download; what has arrived stays."""
        self.downloads.stop()

    def cancel(self) -> None:
        """Stop the download and delete what has arrived."""
        self.downloads.stop(discard=True)

    def check(self, name: str) -> None:
        """Hold a model's files against their hashes."""
        self._start(self._check(name))

    def remove(self, name: str) -> None:
        """Delete a model that the program keeps."""
        self._start(self._remove(name))

    def ask_freed(self, name: str, answer: Callable[[int], None]) -> None:
        """Find out how many bytes removing a model frees."""
        self._start(self._ask_freed(name, answer))

    def take_in(self, source: Path) -> None:
        """Import a model from a folder or an archive."""
        self._start(self._take_in(source))

    def keep_token(self, token: str, name: str) -> None:
        """Keep a token for private repositories, and fetch the model for which it was asked."""
        self._start(self._keep_token(token, name))

    def close(self) -> None:
        """Stop everything; nothing is reported any more."""
        self._closed = True
        self._stop.stop()
        self.downloads.close()

    def _start(self, operation: Coroutine[Any, Any, None]) -> None:
        if self._closed:
            operation.close()
        else:
            self._tasks.start(operation)

    async def _check(self, name: str) -> None:
        self.said.emit(name, tr("Checking…"))
        try:
            found = await self._work(partial(verify_model, name, self._folders, self._stop))
        except Gpt2DesktopError as error:
            self._fail(name, error)
        else:
            if found is not None and not self._closed:
                self.said.emit(name, checked_text(found.by))
        self.refresh()

    async def _remove(self, name: str) -> None:
        try:
            freed = await self._work(partial(remove_model, name, self._folders))
        except Gpt2DesktopError as error:
            self._fail(name, error)
        else:
            self.said.emit("", tr("{name} is removed; {size} are free again.", name=name, size=file_size(freed)))
        self.refresh()

    async def _ask_freed(self, name: str, answer: Callable[[int], None]) -> None:
        try:
            _, freed = await self._work(partial(removable, name, self._folders))
        except Gpt2DesktopError as error:
            self._fail(name, error)
        else:
            if not self._closed:
                answer(freed)

    async def _take_in(self, source: Path) -> None:
        self.said.emit("", tr("Importing {name}…", name=source.name))
        try:
            found = await self._work(partial(_import, source, self._folders, self._stop))
        except Gpt2DesktopError as error:
            self.said.emit("", "")
            self._fail("", error)
        else:
            if found is not None and not self._closed:
                self.said.emit("", tr("{name} is imported.", name=found[0]))
                self.fetched.emit(found[0])
        self.refresh()

    async def _keep_token(self, token: str, name: str) -> None:
        try:
            await self._work(partial(store_token, token))
        except Gpt2DesktopError as error:
            self._fail(name, error)
        else:
            self.fetch(name)

    def _fail(self, name: str, error: Gpt2DesktopError) -> None:
        if not self._closed:
            self.failed.emit(name, of_error(error), False)

    @Slot(str, object)
    def _download_ended(self, name: str, outcome: Outcome) -> None:
        self.progressed.emit(name, None)
        self.read_network_use()
        if outcome.ending is Ending.DONE:
            self.fetched.emit(name)
        elif outcome.ending is Ending.FAILED:
            self.failed.emit(name, outcome.message, outcome.no_access)
        elif outcome.discard:
            self._start(self._discard(name))
            return
        self.refresh()

    async def _discard(self, name: str) -> None:
        try:
            await self._work(partial(remove_model, name, self._folders))
        except ModelNotFoundError:
            pass  # nothing had arrived
        except Gpt2DesktopError as error:
            self._fail(name, error)
        self.refresh()


def _import(source: Path, folders: Folders, stop: Stop) -> tuple[str, Path] | None:
    # Reading archives is not worth a part of every start.
    from gpt2_desktop.engine.importing import import_model

    return import_model(source, folders, cancelled=stop)


def _read(folders: Folders, device: str, precision: str, current: str) -> Shelf:
    machine = this_machine(device, precision)
    return Shelf(tuple(catalogue(folders, machine, current)), machine, current)
