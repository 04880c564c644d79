"""One text and its file: saving, reading it again, and the question about unsaved changes."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gpt2_desktop.app.disk_watch import DiskWatch, OnDisk
from gpt2_desktop.app.documents import (
    Document,
    Fingerprint,
    TextFormat,
    encode_document,
    fingerprint,
    read_document,
    write_document,
)
from gpt2_desktop.app.patience import Patience, Work
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import of_error, tr
from gpt2_desktop.errors import ChangedOnDiskError, DocumentError, NoAnswerError
from gpt2_desktop.paths import Folders
from gpt2_desktop.text.markdown import SUFFIXES as MARKDOWN_SUFFIXES
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.editor import Editor

logger = logging.getLogger(__name__)

_SAVED_SOON_S: Final = 1.0
_RECOVERY_S: Final = 1.0
"""So long a save waits for the recovery file."""


class DocumentFlow(QObject):
    """The document of one editor and its file.

    Reading and writing happen on a thread; what the user types meanwhile stays, and stays unsaved.

    Attributes:
        path: the file; None where there is none yet.
        untitled_number: tells a text without a file from others.
        watch: tells when the file is changed by another program.
        patience: tells when the disk does not answer.
        taken_for_saving: called when the text is taken to be written; what it returns is called with the file once the
            text is in it.
        keep_for_recovery: brings the recovery file up to date, before the text is written to its file.

    Signals:
        about_to_replace(), replaced(): before and after a text from elsewhere takes the place of the editor's.
        renamed(): the document has another name or file.
        format_changed(): it has another encoding or other line endings.
        problem(object): a line that says what went wrong and what to do.
        not_saved(object): such a line about a save.
        notice(object): a line about a file that was opened.
    """

    about_to_replace = Signal()
    replaced = Signal()
    renamed = Signal()
    format_changed = Signal()
    problem = Signal(object)
    not_saved = Signal(object)
    notice = Signal(object)

    def __init__(
        self,
        editor: Editor,
        tasks: Tasks,
        folders: Folders,
        window: QWidget,
        keep_version: Callable[[Path], None] = lambda _path: None,
    ) -> None:
        """Hold an empty text without a file.

        Args:
            keep_version: keeps what a file holds before it is written over; called on a thread, may raise OSError.
        """
        super().__init__(editor)
        self._editor = editor
        self._tasks = tasks
        self._folders = folders
        self._window = window
        self._keep_version = keep_version
        self._format = TextFormat()
        self._saving = asyncio.Lock()
        self._adopted = 0  # documents so far: tells a save whether its text is still the one in the editor
        self._closed = False
        self.path: Path | None = None
        self.untitled_number = 1
        self.taken_for_saving: Callable[[], Callable[[Path], None]] = lambda: lambda _path: None
        self.keep_for_recovery: Callable[[], Coroutine[Any, Any, None]] | None = None
        self.watch = DiskWatch(tasks, self._saving, self)
        self.patience = Patience(tasks, self)

    @property
    def name(self) -> str:
        if self.path is not None:
            return self.path.name
        if self.untitled_number == 1:
            return tr("Untitled")
        return tr("Untitled {number}", number=self.untitled_number)

    @property
    def is_prose(self) -> bool:
        """Whether the file's name, if it has one, says that a person reads it: quotes in code mean something else."""
        return self.path is None or self.path.suffix.lower() in {"", ".txt", ".text", *MARKDOWN_SUFFIXES}

    def can_hold(self, text: str) -> bool:
        """Return whether the document's encoding has these characters."""
        try:
            text.encode(self._format.encoding)
        except UnicodeEncodeError:
            return False
        return True

    @property
    def text_format(self) -> TextFormat:
        """How the text becomes the bytes of its file."""
        return self._format

    @property
    def is_modified(self) -> bool:
        return self._editor.document().isModified()

    @Slot()
    def save(self) -> None:
        self._tasks.start(self._save())

    @Slot()
    def save_as(self) -> None:
        self._tasks.start(self._save_as())

    @Slot()
    def save_copy(self) -> None:
        self._tasks.start(self._save_copy())

    @Slot()
    def revert(self) -> None:
        self._tasks.start(self._revert())

    def adopt(self, text: str, path: Path | None, text_format: TextFormat, known: Fingerprint | None = None) -> None:
        """Make this the document, as if it had just been opened.

        Args:
            known: what the file holds; None where there is none.
        """
        self._editor.interrupted.emit()
        self.about_to_replace.emit()
        self._editor.set_text(text)
        self.path, self._format = path, text_format
        self._adopted += 1
        self.replaced.emit()
        self.watch.follow(path, known)
        self.renamed.emit()

    def read_as(self, encoding: str) -> None:
        """Take the file's text in place of what is in the editor, read in another encoding; one undo brings it back."""

        async def read() -> None:
            await self.reload(encoding)

        self._tasks.start(read())

    def convert(self, encoding: str, bom: int) -> None:
        """Write the text in this encoding from now on, unless it has characters that the encoding cannot hold."""
        self._tasks.start(self._convert(replace(self._format, encoding=encoding, bom=bom)))

    def set_newline(self, newline: str) -> None:
        """End every line with ``newline`` from now on."""
        self._take_format(replace(self._format, newline=newline, mixed=None))

    async def _convert(self, text_format: TextFormat) -> None:
        blocks, adopted = self._editor.lines(), self._adopted
        try:
            await self._tasks.run(lambda: encode_document("\n".join(blocks), text_format))
        except DocumentError as error:
            self.problem.emit(of_error(error))
            return
        if adopted == self._adopted:
            self._take_format(text_format)

    def _take_format(self, text_format: TextFormat) -> None:
        if text_format != self._format:
            self._format = text_format
            self._editor.document().setModified(True)
            self.format_changed.emit()

    async def read_again(self, encoding: str | None = None) -> Document | None:
        """Read the document's file as it is now; None where it cannot be read, which is told."""
        path, encoding = self.path, encoding or self._format.read_as
        if path is None:
            return None
        adopted = self._adopted
        try:
            document: Document = await self.patience.run(path, Work.READ, read_document, path, encoding)
        except DocumentError as error:
            self.problem.emit(of_error(error))
            return None
        return document if adopted == self._adopted else None

    def take(self, text: str) -> None:
        """Make another text that of the editor, as its own earlier version; one undo brings back what there was."""
        self._editor.interrupted.emit()
        self.about_to_replace.emit()
        self._editor.replace_text(text)
        self.replaced.emit()

    async def reload(self, encoding: str | None = None) -> bool:
        """Take the file's text in place of what is in the editor; one undo brings that back.

        Args:
            encoding: to read it in, where that is not the one it was read in before.
        """
        # Not while a save writes the file: what is known of it afterwards must be what was read last.
        async with self._saving:
            document = await self.read_again(encoding)
            if document is None:
                return False
            self.take(document.text)
            self._format = document.format
            self._editor.document().setModified(False)
            self.watch.follow(document.path, document.fingerprint)
            self.format_changed.emit()
        return True

    async def keep_mine(self) -> None:
        """Let the text in the editor count: the next save may write over what is in the file now."""
        path, adopted = self.path, self._adopted
        if path is None:
            return
        async with self._saving:
            try:
                known = await self.patience.run(path, Work.READ, fingerprint, path)
            except DocumentError as error:
                self.problem.emit(of_error(error))
                return
            if adopted == self._adopted and path == self.path:
                self.watch.follow(path, known)
                self._editor.document().setModified(True)

    def close(self) -> None:
        """Ask nothing from now on: what would be asked about stays as it is."""
        self._closed = True
        self.watch.close()
        self.patience.give_up()

    async def store(self) -> bool:
        """Save to the document's file and return whether that worked; asks for a name where it has none."""
        return await (self.store_as() if self.path is None else self._write(self.path))

    async def store_as(self) -> bool:
        """Ask for a file and save to it; False also where the user gave none."""
        path = await self._ask_file(self.path if self.path is not None else Path(f"{self.name}.txt"))
        return path is not None and await self._write(path)

    async def _ask_file(self, suggested: Path) -> Path | None:
        if self._closed:
            return None
        answer: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()
        dialogs.ask_save_file(self._window, suggested, answer.set_result)
        return await answer

    async def _save_copy(self) -> None:
        """Write the text to another file and go on with this one."""
        own = self.path if self.path is not None else Path(f"{self.name}.txt")
        path = await self._ask_file(own.with_stem(f"{own.stem} copy"))
        if path is None:
            return
        if self.path is not None and path.absolute() == self.path.absolute():
            await self._write(path)
            return
        written = self.taken_for_saving()
        try:
            await self._put(path, self._editor.lines())
        except DocumentError as error:
            self.problem.emit(of_error(error))
        else:
            written(path)

    async def _revert(self) -> None:
        if await self.reload():
            self.notice.emit(tr("{name} is as it was saved last. Undo brings your changes back.", name=self.name))

    async def settle_changes(self) -> bool:
        """Ask about unsaved changes; return whether the document may now be given up."""
        await self._saved_soon()
        if not self.is_modified:
            return True
        if self._closed:
            return False
        answer: asyncio.Future[dialogs.UnsavedAnswer] = asyncio.get_running_loop().create_future()
        place = self._editor.parentWidget()
        dialogs.ask_unsaved(place if place is not None else self._window, self.name, answer.set_result)
        match await answer:
            case dialogs.UnsavedAnswer.SAVE:
                # What was typed while the file was written is unsaved again.
                return await self.store() and await self.settle_changes()
            case dialogs.UnsavedAnswer.DISCARD:
                return True
            case _:
                return False

    async def _saved_soon(self) -> None:
        """Wait for a save that is under way, but not for a disk that hangs."""
        try:
            await asyncio.wait_for(self._saving.acquire(), _SAVED_SOON_S)
        except TimeoutError:
            return
        self._saving.release()

    async def _write(self, path: Path) -> bool:
        document = self._editor.document()
        revision, adopted, blocks = document.revision(), self._adopted, self._editor.lines()
        saved = self.taken_for_saving()
        # One after the other: of two at once, the one with the older text could come last.
        async with self._saving:
            await self._keep_for_recovery()
            try:
                if adopted == self._adopted and path == self.path:
                    await self.patience.run(path, Work.SAVE, _check_unchanged, path, self.watch.known)
                await self._keep_what_was(path)
                written = await self._put(path, blocks)
            except ChangedOnDiskError:
                logger.debug("the text is not saved: its file was changed")
                self.watch.differs.emit(OnDisk.CHANGED)
                return False
            except DocumentError as error:
                logger.debug("the text is not saved: %s", type(error).__name__)
                if not self._closed:
                    self.not_saved.emit(of_error(error))
                return False
        saved(path)
        if not isValid(self._editor) or adopted != self._adopted:
            return True  # another document is in the editor by now, or none: this is not its file
        # Only now is the text known to be on the disk, and only if nothing was typed since.
        if document.revision() == revision:
            document.setModified(False)
        self.path = path
        self.watch.follow(path, written)
        self.renamed.emit()
        return True

    async def _keep_for_recovery(self) -> None:
        """Have the text in the recovery file, too: what is offered after a crash would else be older than the file.

        Another disk that does not answer does not hold up the save.
        """
        if self.keep_for_recovery is not None:
            await asyncio.wait((self._tasks.start(self.keep_for_recovery()),), timeout=_RECOVERY_S)

    async def _put(self, path: Path, blocks: list[str]) -> Fingerprint:
        """Write a text to a file; one that is given up does not come late over a newer one."""
        text_format, backups, given_up = self._format, self._folders.backups, threading.Event()

        def write() -> Fingerprint:
            return write_document(path, "\n".join(blocks), text_format, backups=backups, given_up=given_up.is_set)

        try:
            return await self.patience.run(path, Work.SAVE, write)
        except NoAnswerError:
            given_up.set()
            raise

    async def _keep_what_was(self, path: Path) -> None:
        try:
            await self.patience.run(path, Work.SAVE, self._keep_version, path)
        except OSError as error:
            logger.warning("the earlier version of %s is not kept: %s", path, error)
            self.problem.emit(
                tr("What {name} held before could not be kept ({reason}).", name=path.name, reason=error.strerror)
            )

    async def _save(self) -> None:
        await self.store()

    async def _save_as(self) -> None:
        await self.store_as()


def _check_unchanged(path: Path, known: Fingerprint | None) -> None:
    """Raise ChangedOnDiskError where the file holds something that this window never read or wrote."""
    now = fingerprint(path)
    if now is not None and now != known:
        raise ChangedOnDiskError(
            tr("{path} was changed by another program; reload it, or save under another name", path=path)
        )
