"""The texts of a window from its start to its end: opened, brought back, offered again, asked about, closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.session import SessionFile
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.paths import Folders
from gpt2_desktop.ui.closing import Closing
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.opening import Opening
from gpt2_desktop.ui.recovery_offer import RecoveryOffer
from gpt2_desktop.ui.session_keeper import SessionKeeper
from gpt2_desktop.ui.sheets import Sheets


class OpenTexts(QObject):
    """What opens and closes the sheets of a window.

    Attributes:
        opening: gives files and new texts their tabs.
        closing: takes tabs away, with the question about unsaved changes.
    """

    def __init__(
        self,
        sheets: Sheets,
        folders: Folders,
        keeper: SettingsKeeper,
        tasks: Tasks,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self._window = window
        self._frozen = False
        self.opening = Opening(sheets, tasks, notices, window)
        self.closing = Closing(sheets, self.opening, tasks)
        self._session = SessionKeeper(
            sheets,
            self.opening,
            SessionFile(folders.session_file),
            tasks,
            notices,
            lambda: keeper.settings.editor.restore_session,
        )
        self._recovery_offer = RecoveryOffer(folders.recovery, self.opening, notices, tasks)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by the actions' names."""
        return {**self._sheets.handlers(), **self.opening.handlers(), **self.closing.handlers()}

    async def begin(self, files: list[Path], empty: Callable[[], object]) -> None:
        """Open what was open last and what is asked for, and offer what was not saved.

        Args:
            empty: is called where nothing is opened.
        """
        came_back = await self._session.begin()
        self.opening.open_files(files, may_be_new=True)
        if not files and not came_back:
            empty()
        await self._recovery_offer.make()

    @Slot(object)
    def answer(self, files: list[Path]) -> None:
        """Open the files of a later start of the program, and bring the window to the front."""
        if self._frozen:
            return
        self.opening.open_files(files, may_be_new=True)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def freeze(self) -> None:
        """Take no more text and ask nothing more."""
        self._frozen = True
        self._session.close()
        self.opening.patience.give_up()
        for sheet in self._sheets:
            sheet.freeze()

    async def close(self, *, keep: bool) -> None:
        """Stop what is under way for each text.

        Args:
            keep: leave unsaved text for the next start; else it is given up.
        """
        for sheet in self._sheets:
            await sheet.close_for_good(keep=keep)
