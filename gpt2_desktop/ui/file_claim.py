"""Says so where another window has the file of a text open, too."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gpt2_desktop.app.ownership import Holder, Ownership
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import short_time, tr
from gpt2_desktop.ui.document_flow import DocumentFlow


class FileClaim(QObject):
    """Claims the file of a text for as long as it is open."""

    def __init__(self, flow: DocumentFlow, ownership: Ownership, tasks: Tasks) -> None:
        super().__init__(flow)
        self._flow = flow
        self._ownership = ownership
        self._tasks = tasks
        self._path: Path | None = None
        flow.renamed.connect(self._renamed)

    def close(self) -> None:
        """Give the file up."""
        path, self._path = self._path, None
        if path is not None:
            self._ownership.release(path)

    @Slot()
    def _renamed(self) -> None:
        path = self._flow.path
        if path != self._path:
            before, self._path = self._path, path
            self._tasks.start(self._change(before, path))

    async def _change(self, before: Path | None, path: Path | None) -> None:
        if before is not None:
            await self._tasks.run(self._ownership.release, before)
        if path is None:
            return
        holder: Holder | None = await self._tasks.run(self._ownership.claim, path)
        if path != self._path:
            await self._tasks.run(self._ownership.release, path)
        elif holder is not None:
            since = short_time(datetime.fromtimestamp(holder.since).time())
            if holder.is_here:
                text = tr(
                    "{name} is open in another window too (process {pid}, since {since}). Write in one of them only.",
                    name=path.name,
                    pid=str(holder.pid),
                    since=since,
                )
            else:
                text = tr(
                    "{name} is open on {host} too (since {since}). Write in one place only.",
                    name=path.name,
                    host=holder.host,
                    since=since,
                )
            self._flow.notice.emit(text)
