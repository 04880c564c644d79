"""Finds the origins of a text that was opened, and keeps those of one that is saved."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gpt2_desktop.app.origin_records import OriginRecords, decode_origins
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.origin_tracker import OriginTracker

logger = logging.getLogger(__name__)


class OriginKeeper(QObject):
    """Stands between a text's origins and their records on the disk, which are read and written on a thread."""

    def __init__(
        self, editor: Editor, flow: DocumentFlow, tracker: OriginTracker, records: OriginRecords, tasks: Tasks
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._flow = flow
        self._tracker = tracker
        self._records = records
        self._tasks = tasks
        self._texts = 0  # tells a record that comes late whether its text is still the one in the editor
        flow.taken_for_saving = self._take
        flow.replaced.connect(self._look_up)

    def now(self) -> bytes:
        """Return the origins of the text as it is, for its recovery file; empty where nothing is recorded."""
        return self._tracker.history.all() if self._tracker.recording else b""

    def use(self, record: str) -> None:
        """Take the origins that a recovery file holds for those of the text that was just recovered from it."""
        if not record:
            return
        self._texts += 1
        try:
            origins = decode_origins(record, len(self._tracker.history))
        except ValueError as error:
            logger.warning("the origins in a recovery file are passed over: %s", error)
            return
        self._tracker.began_with(origins)

    def close(self) -> None:
        """Take no record that comes from now on."""
        self._texts += 1

    async def forget(self) -> None:
        """Know nothing of this text's origins any more, here and on the disk.

        Raises:
            OSError: a record cannot be removed.
        """
        self._texts += 1
        self._tracker.forget()
        await self._tasks.run(self._records.forget, self._editor.blocks.copy(), self._flow.path)

    def _take(self) -> Callable[[Path], None]:
        """Take the origins of a text that is about to be written; call the result once it is in a file."""
        paragraphs, origins = self._editor.blocks.copy(), self.now()

        def written(path: Path) -> None:
            if origins:
                self._tasks.start(self._keep(paragraphs, origins, path))

        return written

    async def _keep(self, paragraphs: list[str], origins: bytes, path: Path) -> None:
        await self._tasks.run(self._records.keep, paragraphs, origins, path)

    @Slot()
    def _look_up(self) -> None:
        self._texts += 1
        if not self._editor.document().isEmpty():
            self._tasks.start(self._find(self._texts, self._editor.blocks.copy(), self._flow.path, *self._version()))

    async def _find(self, number: int, paragraphs: list[str], path: Path | None, state: int, revision: int) -> None:
        origins = await self._tasks.run(self._records.find, paragraphs, path)
        if origins is None or number != self._texts:
            return
        if state == 0:
            self._tracker.began_with(origins)
        elif self._version() == (state, revision):
            # Taken from the file by one undo step, which brings back what was there before.
            self._tracker.is_now(origins)

    def _version(self) -> tuple[int, int]:
        document = self._editor.document()
        return document.availableUndoSteps(), document.revision()
