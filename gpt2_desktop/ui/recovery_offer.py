"""What a crashed window left behind, offered at the start: never applied unasked, never deleted unasked."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from gpt2_desktop.app.recovery import UnsavedText, find_unsaved
from gpt2_desktop.app.tasks import Tasks
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
            name = Path(kept.path).name if kept.path else "a text without a name"
            written = time.strftime("%d %B, %H:%M", time.localtime(kept.written_at))
            self._notices.show_notice(
                f"Unsaved changes to {name} from {written} were kept.",
                (
                    ("&Restore", partial(self._start, self._restore, path, kept)),
                    ("&Discard", partial(self._start, self._remove, path)),
                    ("&Later", lambda: None),
                ),
            )

    def _start(self, operation: Callable[..., Coroutine[Any, Any, None]], *arguments: object) -> None:
        self._tasks.start(operation(*arguments))

    async def _restore(self, recovery_file: Path, kept: UnsavedText) -> None:
        sheet = self._sheets.blank()
        # The old file goes only once the text is in this window's own.
        if await sheet.documents.restore(kept) and await sheet.recovery.keep_now():
            await self._remove(recovery_file)

    async def _remove(self, path: Path) -> None:
        # Another window may have been offered the same text.
        await self._tasks.run(partial(path.unlink, missing_ok=True))
