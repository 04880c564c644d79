"""New texts and files: which tab each of them comes into."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.documents import Document, Fingerprint, TextFormat, read_document
from gpt2_desktop.app.patience import Patience, Work
from gpt2_desktop.app.recovery import UnsavedText
from gpt2_desktop.app.session import Place
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.errors import DocumentError, NoAnswerError, NotUtf8Error
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets

logger = logging.getLogger(__name__)


class Opening(QObject):
    """Opens each text in a tab of its own; a file that is open already is shown, and an untouched text is used up.

    Attributes:
        patience: tells when a disk does not answer.
        restoring: whether files come back that were open at the end of an earlier run.

    Signals:
        missing(object): there is no such file, whose path is this.
        asked_again(object): the file of this path was open already.
    """

    missing = Signal(object)
    asked_again = Signal(object)

    def __init__(self, sheets: Sheets, tasks: Tasks, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self._tasks = tasks
        self._notices = notices
        self._window = window
        self.restoring = False
        self._unanswered: dict[Path, str] = {}
        self.patience = Patience(tasks, self)
        self.patience.unanswered.connect(self._tell_unanswered)
        self.patience.settled.connect(self._withdraw_unanswered)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by the actions' names."""
        return {"new": self.new, "open": self.open}

    def new(self) -> None:
        """Begin an empty text in a new tab."""
        self._sheets.add()

    def open(self) -> None:
        """Ask for files and open them."""
        path = self._sheets.current.documents.path
        dialogs.ask_open_files(self._window, path.parent if path is not None else None, self.open_files)

    def open_files(self, files: Sequence[Path], *, may_be_new: bool = False) -> None:
        """Open files, as from the command line or dropped on the window; the last of them is shown."""
        if files:
            self._tasks.start(self._open_all(list(files), may_be_new))

    async def _open_all(self, files: list[Path], may_be_new: bool) -> None:
        for file in files:
            await self.open_path(file, may_be_new=may_be_new)

    async def open_path(
        self,
        path: Path,
        encoding: str | None = None,
        *,
        may_be_new: bool = False,
        place: Place | None = None,
        show: bool = True,
    ) -> Sheet | None:
        """Show a file; asks for the encoding of one that is not UTF-8.

        Args:
            may_be_new: where there is no such file, begin an empty text that will be saved to it.
            place: where to be in it; where one was, for a file that is open already.
            show: bring it to the front.

        Returns:
            the sheet that holds it; None where it cannot be read, which is told.
        """
        open_now = {sheet.documents.path: sheet for sheet in self._sheets if sheet.documents.path is not None}
        try:
            same = await self.patience.run(path, Work.READ, _same_file, path, list(open_now))
            if same is not None and (sheet := self._holding(same)) is not None:
                return self._present(sheet, show)
            if may_be_new and await self.patience.run(path, Work.READ, _could_be_made, path):
                return self.put("", path, TextFormat(), None, show=show)
            document: Document = await self.patience.run(path, Work.READ, read_document, path, encoding)
        except NotUtf8Error:
            dialogs.ask_encoding(self._window, path, lambda chosen: self._open_as(path, chosen))
            return None
        except DocumentError as error:
            if not isinstance(error, NoAnswerError) and not await self._tasks.run_alone(_is_there, path):
                self.missing.emit(path)
            self._notices.show_notice(str(error))
            return None
        # It may have been opened a second time while it was read.
        sheet = self._holding(document.path)
        if sheet is not None:
            return self._present(sheet, show)
        sheet = self.put(document.text, document.path, document.format, document.fingerprint, show=show)
        if place is not None:
            sheet.go_to(place)
        if document.notice:
            self._notices.show_notice(document.notice)
        return sheet

    def put(
        self, text: str, path: Path | None, text_format: TextFormat, known: Fingerprint | None, *, show: bool = True
    ) -> Sheet:
        """Give a text a tab; arguments are as for `DocumentFlow.adopt`."""
        sheet = self._sheets.blank(show=show)
        sheet.documents.adopt(text, path, text_format, known)
        return sheet

    async def restore(self, kept: UnsavedText) -> Sheet:
        """Give recovered text a tab, still unsaved; its file keeps its encoding and line endings."""
        path = Path(kept.path) if kept.path else None
        text_format, known = TextFormat(), None
        if path is not None:
            try:
                document: Document = await self.patience.run(path, Work.READ, read_document, path, kept.encoding)
                text_format, known = document.format, document.fingerprint
            except DocumentError:
                logger.info("the file of the recovered text cannot be read; it will be written as UTF-8")
        # The file itself may be open, as it was left: the recovered text is its newer one.
        sheet = self._holding(path) if path is not None else None
        if sheet is not None and not sheet.documents.is_modified:
            sheet.documents.adopt(kept.text, path, text_format, known)
            self._sheets.show_sheet(sheet)
        else:
            sheet = self.put(kept.text, path, text_format, known)
        sheet.editor.document().setModified(True)
        sheet.go_to(Place(kept.caret, kept.scroll))
        return sheet

    @Slot(object, object)
    def _tell_unanswered(self, path: Path, _work: Work) -> None:
        self._unanswered[path] = tr(
            "{name} cannot be read yet: its disk does not answer. Wait, or give it up.", name=path.name
        )
        self._notices.show_notice(self._unanswered[path], ((tr("&Give up"), self.patience.give_up),))

    @Slot(object)
    def _withdraw_unanswered(self, path: Path) -> None:
        self._notices.withdraw(self._unanswered.pop(path, ""))

    def _open_as(self, path: Path, encoding: str) -> None:
        async def run() -> None:
            await self.open_path(path, encoding)

        self._tasks.start(run())

    def _holding(self, path: Path) -> Sheet | None:
        same = path.absolute()
        return next(
            (sheet for sheet in self._sheets if (own := sheet.documents.path) is not None and own.absolute() == same),
            None,
        )

    def _present(self, sheet: Sheet, show: bool) -> Sheet:
        if show:
            self._sheets.show_sheet(sheet)
        self.asked_again.emit(sheet.documents.path)
        return sheet


def _could_be_made(path: Path) -> bool:
    return path.parent.is_dir() and not os.path.lexists(path)


def _is_there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - never raises, where Path.exists does for a forbidden folder


def _same_file(path: Path, others: list[Path]) -> Path | None:
    """Return which of other paths leads to the same file, by whatever links and names."""
    for other in others:
        try:
            if path.samefile(other):
                return other
        except OSError:
            if path.absolute() == other.absolute():
                return other
    return None
