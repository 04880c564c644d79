"""Closing a tab or all of them, with the question about unsaved changes, and opening a closed one again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from gpt2_desktop.app.recovery import UnsavedText
from gpt2_desktop.app.session import Place
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.dialogs import UnsavedAnswer
from gpt2_desktop.ui.opening import Opening
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets

_REMEMBERED: Final = 10


@dataclass(frozen=True, slots=True)
class _Closed:
    """A text that was closed; ``blocks`` is what would be lost otherwise."""

    path: Path | None
    place: Place
    blocks: list[str] | None
    encoding: str | None


class Closing(QObject):
    """Takes tabs away once their texts are saved or given up, and remembers the last of them."""

    def __init__(self, sheets: Sheets, opening: Opening, tasks: Tasks) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self._opening = opening
        self._tasks = tasks
        self._closed: list[_Closed] = []
        self._asking: set[Sheet] = set()
        sheets.close_requested.connect(self.close)

    @property
    def asking(self) -> bool:
        """Whether a tab is being closed or asked about."""
        return bool(self._asking)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by the actions' names."""
        return {
            "close_tab": lambda: self.close(self._sheets.current),
            "reopen_tab": self.reopen,
            "save_all": self.save_all,
        }

    def close(self, sheet: Sheet) -> None:
        """Take a tab away, after the question about unsaved changes."""
        if sheet not in self._asking:
            self._asking.add(sheet)
            self._tasks.start(self._close(sheet))

    def reopen(self) -> None:
        """Open the text again that was closed last, where one was in it."""
        if self._closed:
            self._tasks.start(self._reopen(self._closed.pop()))

    def save_all(self) -> None:
        """Save every text that is not saved."""

        async def run() -> None:
            await self._store([sheet for sheet in self._sheets if sheet.documents.is_modified])

        self._tasks.start(run())

    async def settle_all(self) -> bool:
        """Ask about everything that is not saved, at once; return whether all texts may be given up."""
        modified = [sheet for sheet in self._sheets if sheet.documents.is_modified]
        if len(modified) > 1:
            answer: asyncio.Future[UnsavedAnswer] = asyncio.get_running_loop().create_future()
            dialogs.ask_unsaved_all(self._sheets, [sheet.documents.name for sheet in modified], answer.set_result)
            match await answer:
                case UnsavedAnswer.SAVE:
                    # What was typed while the files were written is unsaved again.
                    return await self._store(modified) and await self.settle_all()
                case UnsavedAnswer.DISCARD:
                    return True
                case _:
                    return False
        for sheet in modified:
            self._sheets.show_sheet(sheet)
            if not await sheet.documents.settle_changes():
                return False
        return True

    async def _store(self, sheets: list[Sheet]) -> bool:
        for sheet in sheets:
            if sheet.documents.path is None:
                # A name is asked for, so it must be seen which text it is for.
                self._sheets.show_sheet(sheet)
            if not await sheet.documents.store():
                self._sheets.show_sheet(sheet)
                return False
        return True

    async def _close(self, sheet: Sheet) -> None:
        try:
            if sheet.documents.is_modified:
                self._sheets.show_sheet(sheet)
            if not await sheet.documents.settle_changes():
                return
            if not sheet.is_untouched:
                blocks = sheet.editor.lines() if sheet.documents.is_modified else None
                if blocks is not None or sheet.documents.path is not None:
                    self._closed = [
                        *self._closed,
                        _Closed(sheet.documents.path, sheet.place, blocks, sheet.documents.text_format.read_as),
                    ][-_REMEMBERED:]
            await sheet.close_for_good(keep=False)
            self._sheets.remove(sheet)
        finally:
            self._asking.discard(sheet)

    async def _reopen(self, closed: _Closed) -> None:
        if closed.blocks is not None:
            path = str(closed.path) if closed.path is not None else None
            place = closed.place
            await self._opening.restore(
                UnsavedText(
                    "\n".join(closed.blocks), path, place.caret, 0, 0, encoding=closed.encoding, scroll=place.top
                )
            )
        elif closed.path is not None:
            await self._opening.open_path(closed.path, place=closed.place)
