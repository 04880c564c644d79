"""Keeps the list of open files up to date, and opens them at the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desktop.app.session import OpenFile, SessionFile
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.opening import Opening
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets

_KEEP_MS: Final = 1000


class SessionKeeper(QObject):
    """Writes soon after a tab comes, goes, moves or gets another file, and in the end."""

    def __init__(
        self,
        sheets: Sheets,
        opening: Opening,
        file: SessionFile,
        tasks: Tasks,
        notices: NoticeBar,
        wanted: Callable[[], bool],
    ) -> None:
        """Keep nothing until `begin`.

        Args:
            wanted: whether the files shall come back at the next start.
        """
        super().__init__(sheets)
        self._sheets = sheets
        self._opening = opening
        self._file = file
        self._tasks = tasks
        self._notices = notices
        self._wanted = wanted
        self._begun = False
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self._keep)
        sheets.for_each(self._watch)
        sheets.closed.connect(self._soon)
        sheets.current_changed.connect(self._soon)
        sheets.bar.tabMoved.connect(self._soon)

    async def begin(self) -> int:
        """Open what was open last, and keep the list from now on; return how many files came back.

        Where an earlier start ended in the middle of that, as by a crash, the files are only offered.
        """
        files: list[OpenFile] = await self._tasks.run(self._file.read) if self._wanted() else []
        interrupted: bool = await self._tasks.run(self._file.enter) if files else False
        count = 0
        if interrupted:
            self._notices.show_notice(
                tr("The files that were open were not opened again: the last start ended in the middle of it."),
                ((tr("&Open them"), partial(self._open_late, files)), (tr("&Later"), _nothing)),
            )
        elif files:
            count = await self._open(files)
        await self._tasks.run(self._file.leave)
        self._begun = True
        self._soon()
        return count

    def _open_late(self, files: list[OpenFile]) -> None:
        async def run() -> None:
            await self._tasks.run(self._file.enter)
            await self._open(files)
            await self._tasks.run(self._file.leave)

        self._tasks.start(run())

    async def _open(self, files: list[OpenFile]) -> int:
        """Open files in tabs; those that are gone are told of in one line."""
        gone, count = [], 0
        current: Sheet | None = None
        for file in files:
            if not await self._tasks.run_alone(file.path.is_file):
                gone.append(file.path.name)
                continue
            self._opening.restoring = True
            sheet = await self._opening.open_path(file.path, place=file.place, show=False)
            self._opening.restoring = False
            count += sheet is not None
            if file.current:
                current = sheet
        if current is not None and current in list(self._sheets):
            self._sheets.show_sheet(current)
        if gone:
            self._notices.show_notice(
                tr("These files are not there any more: {names}", names=", ".join(gone)),
            )
        return count

    def close(self) -> None:
        """Write the list a last time."""
        self._timer.stop()
        if self._begun:
            self._begun = False
            self._file.write(self._list())

    def _watch(self, sheet: Sheet) -> None:
        sheet.documents.renamed.connect(self._soon)

    @Slot()
    def _soon(self) -> None:
        if self._begun and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _keep(self) -> None:
        self._tasks.start(self._write())

    async def _write(self) -> None:
        await self._tasks.run(self._file.write, self._list())

    def _list(self) -> list[OpenFile]:
        if not self._wanted():
            return []
        return [
            OpenFile(sheet.documents.path.absolute(), sheet.place, sheet is self._sheets.current)
            for sheet in self._sheets
            if sheet.documents.path is not None and sheet.documents.watch.known is not None
        ]


def _nothing() -> None:
    pass
