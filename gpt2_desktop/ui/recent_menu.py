"""Opening one of the files that were open last, from a menu or by a few letters."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gpt2_desktop.app.recent_files import RecentFiles
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.opening import Opening
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets


class RecentMenu(QObject):
    """Keeps the list up to date and fills the menu whenever it opens."""

    def __init__(self, sheets: Sheets, opening: Opening, tasks: Tasks, files: RecentFiles, menu: QMenu) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self._opening = opening
        self._tasks = tasks
        self._files = files
        self._menu = menu
        self._limit = 0
        self._own: list[QAction] = []
        sheets.for_each(self._watch)
        opening.missing.connect(self._forget_one)
        opening.asked_again.connect(self._put_first)
        menu.aboutToShow.connect(self._fill)

    def set_limit(self, limit: int) -> None:
        """Keep at most so many files from now on; 0 forgets them."""
        if limit < self._limit and len(self._files.paths(self._limit)) > limit:
            self._files.shorten(limit)
            self._keep()
        self._limit = limit

    def open_palette(self) -> None:
        """Offer the files to choose from by a few letters."""
        from gpt2_desktop.ui.palette import Choice, Palette

        choices = [
            Choice(path.name, partial(self._open, path), _folder(path)) for path in self._files.paths(self._limit)
        ] or [Choice(tr("No file was opened yet"), self._sheets.setFocus, enabled=False)]
        palette = Palette(self._sheets.window(), tr("Open a recent file"), choices)
        palette.popup()

    def clear(self) -> None:
        self._files.clear()
        self._keep()

    @Slot()
    def _fill(self) -> None:
        for action in self._own:
            self._menu.removeAction(action)
            action.deleteLater()
        first = next(iter(self._menu.actions()), None)
        self._own = []
        for number, path in enumerate(self._files.paths(self._limit), 1):
            key = f"&{number}  " if number < 10 else ""
            action = QAction(f"{key}{path.name.replace('&', '&&')}", self._menu)
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(partial(self._open, path))
            self._own.append(action)
        if first is not None:
            self._menu.insertActions(first, self._own)

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._opening.open_files([path])

    def _watch(self, sheet: Sheet) -> None:
        sheet.documents.renamed.connect(partial(self._remember, sheet.documents))

    def _remember(self, documents: DocumentFlow) -> None:
        path = documents.path
        # A file that is yet to be made is not worth a place.
        if path is None or documents.watch.known is None or not self._limit:
            return
        self._put_first(path)

    @Slot(object)
    def _put_first(self, path: Path) -> None:
        # What comes back at the start stays where it is in the list.
        if self._opening.restoring:
            return
        if self._limit and self._files.paths(1) != [path.absolute()]:
            self._files.add(path, self._limit)
            self._keep()

    @Slot(object)
    def _forget_one(self, path: Path) -> None:
        if path in self._files.paths(self._limit):
            self._files.remove(path)
            self._keep()

    def _keep(self) -> None:
        self._tasks.start(self._write())

    async def _write(self) -> None:
        await self._tasks.run(self._files.write)


def _folder(path: Path) -> str:
    home = Path.home()
    return str(Path("~") / path.parent.relative_to(home)) if path.is_relative_to(home) else str(path.parent)
