"""What the window does with the origins of the text that is shown: it tells their share, states and forgets them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desktop.app.origin_names import NAMES
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import Text, computed, number, of_error, percent, tr
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.text.origins import SUGGESTED, Origin
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.origin_legend import OriginLegend
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.theme import Theme
from gpt2_desktop.ui.wires import Wires

if TYPE_CHECKING:
    # Loaded when one is written: the start need not wait for it.
    from gpt2_desktop.app.origin_statement import Subject

_COUNT_MS: Final = 300
_SAID_MS: Final = 8000


class Origins(QObject):
    """Follows the sheet that is shown.

    Attributes:
        legend: to be laid out under the text.
    """

    def __init__(
        self, sheet: Sheet, status: StatusBar, notices: NoticeBar, tasks: Tasks, theme: Theme, folders: Folders
    ) -> None:
        super().__init__(status)
        self._status = status
        self._notices = notices
        self._tasks = tasks
        self._theme = theme
        self._folders = folders
        self._wires = Wires()
        self._shown = True
        self.legend = OriginLegend(theme.colors)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._timer.timeout.connect(self.update)
        theme.changed.connect(self._dress)
        self.follow(sheet)

    def follow(self, sheet: Sheet) -> None:
        """Tell of another text from now on."""
        self._sheet = sheet
        self._wires.cut()
        self._wires.connect(sheet.origins.changed, self._soon)
        self.update()

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        self._shown = settings.editor.origin_share
        self.legend.setVisible(settings.editor.color_origins)
        self.update()

    def close(self) -> None:
        """Count no more."""
        self._wires.cut()
        self._timer.stop()

    @Slot()
    def update(self) -> None:
        """Say now what share of the text was accepted."""
        counts = self._sheet.origins.history.counts
        known = sum(counts) - counts[Origin.UNKNOWN]
        if not self._shown or not known:
            self._status.set_origins("", "")
            return
        share = percent(sum(counts[origin] for origin in SUGGESTED) / sum(counts))
        self._status.set_origins(tr("{share} accepted", share=share), _details(counts))

    def state(self) -> None:
        """Ask for a file and write a statement of where the text came from."""
        documents = self._sheet.documents
        suggested = documents.path if documents.path is not None else Path(documents.name)
        dialogs.ask_statement_file(
            self._sheet.window(), suggested.with_name(f"{suggested.stem}-origin.md"), self._state_to
        )

    def forget(self) -> None:
        """Ask whether to forget where this text came from; it cannot be undone."""
        sheet = self._sheet
        question = tr(
            "Forget where each character of {name} came from, here and on the disk? This cannot be undone.",
            name=sheet.documents.name,
        )
        self._notices.show_notice(
            question, ((tr("&Forget"), lambda: self._start_forgetting(sheet)), (tr("&Keep"), _nothing))
        )

    def _state_to(self, path: Path) -> None:
        from gpt2_desktop.app.origin_statement import Subject

        sheet = self._sheet
        documents = sheet.documents
        subject = Subject(
            documents.name,
            sheet.editor.blocks.copy(),
            sheet.origins.history.all(),
            documents.path if not documents.is_modified else None,
            sheet.origins.recording,
        )
        self._tasks.start(self._write(subject, path))

    async def _write(self, subject: Subject, path: Path) -> None:
        from gpt2_desktop.app.origin_statement import write_statement

        try:
            await self._tasks.run(write_statement, subject, path, datetime.now(), self._folders.backups)
        except DocumentError as error:
            self._notices.show_notice(of_error(error))
        else:
            self._status.showMessage(tr("The statement was written to {path}", path=path), _SAID_MS)

    def _start_forgetting(self, sheet: Sheet) -> None:
        self._tasks.start(self._forget(sheet))

    async def _forget(self, sheet: Sheet) -> None:
        try:
            await sheet.origin_keeper.forget()
        except OSError as error:
            self._notices.show_notice(
                tr(
                    "A record of origins in {folder} cannot be removed ({reason}); remove it by hand.",
                    folder=self._folders.origins,
                    reason=error.strerror or error,
                )
            )

    @Slot()
    def _soon(self) -> None:
        # A ceiling, not pushed back by the next key.
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _dress(self) -> None:
        self.legend.set_colors(self._theme.colors)


def _details(counts: tuple[int, ...]) -> Text:
    total = max(1, sum(counts))

    def line(origin: Origin, name: str) -> Text:
        return tr(
            "{origin}: {count} ({share})",
            origin=tr(name),
            count=number(counts[origin]),
            share=percent(counts[origin] / total, 1),
        )

    return computed(lambda: "\n".join(line(origin, name) for origin, name in NAMES.items()))


def _nothing() -> None:
    pass
