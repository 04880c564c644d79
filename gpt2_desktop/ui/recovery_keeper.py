"""Keeps the recovery file of a text up to date while it is not saved."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gpt2_desktop.app.origin_records import encode_origins
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor

logger = logging.getLogger(__name__)

_LOSS_MS: Final = 750
"""So long after the first key that is not in the recovery file it is written, also while typing never pauses: two
seconds of typing are lost at most, of which the disk may take the rest."""


class RecoveryKeeper(QObject):
    """Writes unsaved text down within two seconds of a change and forgets it once it is saved.

    Attributes:
        origins: returns the origins of the text, as they are kept with it.

    Signals:
        problem(object): the recovery file cannot be written.
    """

    problem = Signal(object)

    def __init__(self, editor: Editor, flow: DocumentFlow, tasks: Tasks, file: RecoveryFile) -> None:
        super().__init__(editor)
        self._editor = editor
        self._flow = flow
        self._tasks = tasks
        self._file = file
        self.origins: Callable[[], bytes] = bytes
        self._order = asyncio.Lock()
        # Started by the first change and not pushed back by the next: a ceiling, not a debounce.
        self._timer = QTimer(self, singleShot=True, interval=_LOSS_MS)
        self._timer.timeout.connect(self._keep)
        editor.document().contentsChanged.connect(self._changed)
        editor.document().modificationChanged.connect(self._modification_changed)

    @Slot()
    def _changed(self) -> None:
        if self._flow.is_modified and not self._timer.isActive():
            self._timer.start()

    @Slot(bool)
    def _modification_changed(self, modified: bool) -> None:
        if modified:
            self._changed()
        else:
            self._timer.stop()
            self._tasks.start(self._forget())

    @Slot()
    def _keep(self) -> None:
        self._tasks.start(self.bring_up_to_date())

    async def bring_up_to_date(self) -> None:
        """Do as `keep_now` does, for whoever goes on either way."""
        await self.keep_now()

    async def keep_now(self) -> bool:
        """Write unsaved text down at once and return whether nothing unsaved would be lost from here on."""
        async with self._order:
            if not self._flow.is_modified:
                return True
            try:
                # Put together on another thread: here it would hold up a key.
                # On a thread of its own, as those that all share may be held up by an export.
                await self._tasks.run_alone(self._write, self._editor.lines(), self.origins(), *self._place())
            except OSError as error:
                logger.warning("the recovery file cannot be written: %s", error)
                self.problem.emit(
                    tr("Unsaved text cannot be kept for recovery ({why}); save it now.", why=str(error.strerror))
                )
                return False
            return True

    async def _forget(self) -> None:
        async with self._order:
            if not self._flow.is_modified:
                await self._tasks.run_alone(self._file.remove)

    def _write(
        self, blocks: list[str], origins: bytes, path: Path | None, caret: int, encoding: str | None, scroll: int
    ) -> None:
        self._file.write("\n".join(blocks), path, caret, encoding, scroll, encode_origins(origins))

    def _place(self) -> tuple[Path | None, int, str | None, int]:
        editor, flow = self._editor, self._flow
        first = editor.firstVisibleBlock().blockNumber()
        return flow.path, editor.textCursor().position(), flow.text_format.read_as, first

    async def close(self, *, keep: bool) -> None:
        """Stop; leave the text in the file for the next start, or remove it.  A disk that refuses either is logged."""
        self._timer.stop()
        async with self._order:
            try:
                if keep and self._flow.is_modified:
                    self._write(self._editor.lines(), self.origins(), *self._place())
                else:
                    self._file.remove()
            except OSError as error:
                logger.error("the recovery file cannot be brought up to date: %s", error)
