"""What a crashed window left behind, offered at the start: never applied unasked, never deleted unasked."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject

from gpt2_desktop.app.recovery import UnsavedText, find_unsaved
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import Text, long_date, short_time, tr, tr_n
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.opening import Opening

logger = logging.getLogger(__name__)

_NAMED: Final = 4
_WORDS: Final = 6
_BEGINNING: Final = 40


class RecoveryOffer(QObject):
    """Asks in the notice bar about each text in a recovery folder."""

    def __init__(self, folder: Path, opening: Opening, notices: NoticeBar, tasks: Tasks) -> None:
        super().__init__(opening)
        self._folder = folder
        self._opening = opening
        self._notices = notices
        self._tasks = tasks

    async def make(self) -> None:
        found = await self._tasks.run(find_unsaved, self._folder)
        logger.debug("unsaved texts to offer: %d", len(found))
        if len(found) > 1:
            self._offer_all(found)
        for path, kept in found if len(found) == 1 else ():
            self._offer(path, kept)

    def _offer_all(self, found: list[tuple[Path, UnsavedText]]) -> None:
        """Offer several in one line, to be restored together or looked at one by one."""
        names = ", ".join(_name(kept) for _, kept in found[:_NAMED])
        if len(found) > _NAMED:
            names = tr("{names} and more", names=names)
        text = tr_n("Unsaved changes to %n text(s) were kept: {names}.", len(found), names=names)
        self._notices.show_notice(
            text,
            (
                (tr("&Restore all"), partial(self._start, self._restore_all, found)),
                (tr("&One by one"), partial(self._offer_each, found)),
                (tr("&Later"), lambda: None),
            ),
        )

    def _offer_each(self, found: list[tuple[Path, UnsavedText]]) -> None:
        for path, kept in found:
            self._offer(path, kept)

    def _offer(self, path: Path, kept: UnsavedText) -> None:
        moment = datetime.fromtimestamp(kept.written_at)
        self._notices.show_notice(
            tr(
                "Unsaved changes to {name} from {day}, {time}, were kept.",
                name=_name(kept),
                day=long_date(moment.date()),
                time=short_time(moment.time()),
            ),
            (
                (tr("&Restore"), partial(self._start, self._restore, path, kept)),
                (tr("&Discard"), partial(self._start, self._remove, path)),
                (tr("&Later"), lambda: None),
            ),
        )

    def _start(self, operation: Callable[..., Coroutine[Any, Any, None]], *arguments: object) -> None:
        self._tasks.start(operation(*arguments))

    async def _restore(self, recovery_file: Path, kept: UnsavedText) -> None:
        sheet = await self._opening.restore(kept)
        # The old file goes only once the text is in this window's own.
        sheet.origin_keeper.use(kept.origins)
        if await sheet.recovery.keep_now():
            await self._remove(recovery_file)

    async def _restore_all(self, found: list[tuple[Path, UnsavedText]]) -> None:
        # The newest last: it is the one that is shown then.
        for path, kept in reversed(found):
            await self._restore(path, kept)

    async def _remove(self, path: Path) -> None:
        # Another window may have been offered the same text.
        await self._tasks.run(partial(path.unlink, missing_ok=True))


def _name(kept: UnsavedText) -> str | Text:
    """Return what a person knows the text by: its file, or how it begins."""
    if kept.path:
        return Path(kept.path).name
    words = kept.text.split(maxsplit=_WORDS)[:_WORDS]
    return tr("a text without a name (“{words}…”)", words=" ".join(words)[:_BEGINNING])
