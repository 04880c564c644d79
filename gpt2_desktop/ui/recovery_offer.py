"""What a crashed window left behind, offered at the start: never applied unasked, never deleted unasked."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from gpt2_desktop.app.recovery import UnsavedText, find_unsaved
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import long_date, short_time, tr
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.sheets import Sheets

logger = logging.getLogger(__name__)


class RecoveryOffer(QObject):
    """Asks in the notice bar about each text in a recovery folder."""

    def __init__(self, folder: Path, sheets: Sheets, notices: NoticeBar, tasks: Tasks) -> None:
        super().__init__(sheets)
        self._folder = folder
        self._sheets = sheets
        self._notices = notices
        self._tasks = tasks

    async def make(self) -> None:
        found = await self._tasks.run(find_unsaved, self._folder)
        logger.debug("unsaved texts to offer: %d", len(found))
        for path, kept in found:
            at = datetime.fromtimestamp(kept.written_at)
            day, hour = long_date(at.date()), short_time(at.time())
            if kept.path:
                name = Path(kept.path).name
                text = tr("Unsaved changes to {name} from {day}, {time} were kept.", name=name, day=day, time=hour)
            else:
                text = tr("Unsaved changes to a text without a name from {day}, {time} were kept.", day=day, time=hour)
            self._notices.show_notice(
                text,
                (
                    (tr("&Restore"), partial(self._start, self._restore, path, kept)),
                    (tr("&Discard"), partial(self._start, self._remove, path)),
                    (tr("&Later"), lambda: None),
                ),
            )

    def _start(self, operation: Callable[..., Coroutine[Any, Any, None]], *arguments: object) -> None:
        self._tasks.start(operation(*arguments))

    async def _restore(self, recovery_file: Path, kept: UnsavedText) -> None:
        sheet = self._sheets.blank()
        # The old file goes only once the text is in this window's own.
        if await sheet.documents.restore(kept):
            sheet.origin_keeper.use(kept.origins)
            if await sheet.recovery.keep_now():
                await self._remove(recovery_file)

    async def _remove(self, path: Path) -> None:
        # Another window may have been offered the same text.
        await self._tasks.run(partial(path.unlink, missing_ok=True))
