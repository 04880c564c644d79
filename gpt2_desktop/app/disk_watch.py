"""Notices when a document's file is changed or removed by another program."""

from __future__ import annotations

import asyncio
import logging
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from gpt2_desktop.app.documents import Fingerprint, fingerprint
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.errors import DocumentError

logger = logging.getLogger(__name__)

_SETTLE_MS: Final = 250
"""A program that saves touches its file several times, and may remove it for a moment."""


class OnDisk(Enum):
    """How the file stands to what this window read or wrote last."""

    SAME = auto()
    CHANGED = auto()
    REMOVED = auto()


class DiskWatch(QObject):
    """Follows one file by its contents: a file that was only touched is the same.

    Signals:
        differs(object): an `OnDisk` that is not SAME; once for each state of the file.
        same_again(): the file is as it was, after it was told that it differs.
    """

    differs = Signal(object)
    same_again = Signal()

    def __init__(self, tasks: Tasks, saving: asyncio.Lock, parent: QObject | None = None) -> None:
        """Watch nothing yet.

        Args:
            saving: held while this window writes the file itself.
        """
        super().__init__(parent)
        self._tasks = tasks
        self._saving = saving
        self._path: Path | None = None
        self._told: object = OnDisk.SAME
        self._missing_once = False
        self._closed = False
        self.known: Fingerprint | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)

    def follow(self, path: Path | None, known: Fingerprint | None) -> None:
        """Watch another file, or none.

        Args:
            known: what the file holds as far as the window knows; None where there is none yet.
        """
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path, self.known = path, known
        self._told, self._missing_once = OnDisk.SAME, False
        self._watch()

    def close(self) -> None:
        """Look no more."""
        self._closed = True
        self.follow(None, None)

    @Slot()
    def look(self) -> None:
        """Compare the file with what is known of it, on a thread; as after the window was away."""
        if self._path is not None and not self._closed:
            self._tasks.start(self._look())

    @Slot(str)
    def _touched(self, _path: str) -> None:
        if self._path is not None:
            self._timer.start()

    def _watch(self) -> None:
        """Watch the file, which may be a new one of the same name, and its folder, which tells when one comes."""
        if self._path is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in (self._path, self._path.parent):
            if str(path) not in watched and path.exists():
                self._watcher.addPath(str(path))

    async def _look(self) -> None:
        async with self._saving:
            path, known = self._path, self.known
            if path is None:
                return
            try:
                now = await self._tasks.run_alone(_fingerprint_now, path, known)
            except DocumentError as error:
                logger.info("a watched file cannot be read now: %s", error)
                return
            if path != self._path or known != self.known or self._closed:
                return
        self._watch()
        if now is None and known is not None and not self._missing_once:
            # A program that saves by putting a new file in place may be in the middle of it.
            self._missing_once = True
            self._timer.start()
            return
        self._missing_once = now is None
        self._tell(now)

    def _tell(self, now: Fingerprint | None) -> None:
        if now == self.known:
            if self._told is not OnDisk.SAME:
                self._told = OnDisk.SAME
                self.same_again.emit()
            return
        state: object = now if now is not None else OnDisk.REMOVED
        if state != self._told:
            self._told = state
            self.differs.emit(OnDisk.REMOVED if now is None else OnDisk.CHANGED)


def _fingerprint_now(path: Path, known: Fingerprint | None) -> Fingerprint | None:
    """Return what the file holds; it is read only where its size or time is another one than is known."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DocumentError(tr("{path} cannot be looked at: {why}", path=path, why=str(error.strerror))) from None
    if known is not None and (status.st_size, status.st_mtime_ns) == (known.size, known.mtime_ns):
        return known
    return fingerprint(path)
