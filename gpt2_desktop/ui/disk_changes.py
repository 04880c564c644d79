"""What the window says and offers when its file is changed or removed, cannot be saved, or its disk does not answer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from gpt2_desktop.app.disk_watch import OnDisk
from gpt2_desktop.app.patience import Work
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gpt2_desktop.app.comparing import Paragraph


class DiskChanges(QObject):
    """Turns what the watch finds into a notice with choices; nothing is reloaded or overwritten unasked."""

    def __init__(self, editor: Editor, flow: DocumentFlow, notices: NoticeBar, tasks: Tasks, theme: Theme) -> None:
        super().__init__(flow)
        self._editor = editor
        self._flow = flow
        self._notices = notices
        self._tasks = tasks
        self._theme = theme
        self._shown = ""
        self._unanswered: dict[Path, str] = {}
        flow.watch.differs.connect(self._tell)
        flow.watch.same_again.connect(self._withdraw)
        flow.renamed.connect(self._withdraw)
        flow.not_saved.connect(self._tell_not_saved)
        flow.patience.unanswered.connect(self._tell_unanswered)
        flow.patience.settled.connect(self._withdraw_unanswered)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)

    @Slot(Qt.ApplicationState)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._flow.watch.look()

    @Slot(object)
    def _tell(self, state: OnDisk) -> None:
        name = self._flow.name
        choices: tuple[tuple[str, Callable[[], None]], ...]
        if state is OnDisk.REMOVED:
            self._editor.document().setModified(True)
            text = tr("{name} was removed or renamed by another program. Its text is still here, unsaved.", name=name)
            choices = ((tr("Save &again"), self._save), (tr("&Later"), _nothing))
        else:
            if self._flow.is_modified:
                text = tr("{name} was changed by another program. You have unsaved changes.", name=name)
            else:
                text = tr("{name} was changed by another program.", name=name)
            choices = (
                (tr("&Reload"), self._reload),
                (tr("&Keep mine"), self._keep),
                (tr("&Compare…"), self._compare),
            )
        if text != self._shown:
            # The same notice stays as it is: a button of it may be about to be pressed.
            self._withdraw()
        self._shown = text
        self._notices.show_notice(text, choices)

    @Slot(object)
    def _tell_not_saved(self, text: str) -> None:
        self._notices.show_notice(text, ((tr("Save &as…"), self._flow.save_as), (tr("&Later"), _nothing)))

    @Slot(object, object)
    def _tell_unanswered(self, path: Path, work: Work) -> None:
        choices: tuple[tuple[str, Callable[[], None]], ...]
        if work is Work.SAVE:
            text = tr(
                "{name} is not saved yet: its disk does not answer. Write on; your text is kept for recovery. "
                "Wait, or save it to another disk.",
                name=path.name,
            )
            choices = ((tr("Save &elsewhere…"), self._save_elsewhere), (tr("&Give up"), self._flow.patience.give_up))
        else:
            text = tr("{name} cannot be read yet: its disk does not answer. Wait, or give it up.", name=path.name)
            choices = ((tr("&Give up"), self._flow.patience.give_up),)
        self._unanswered[path] = text
        self._notices.show_notice(text, choices)

    @Slot(object)
    def _withdraw_unanswered(self, path: Path) -> None:
        self._notices.withdraw(self._unanswered.pop(path, ""))

    def _save_elsewhere(self) -> None:
        self._flow.patience.give_up()
        self._flow.save_as()

    @Slot()
    def _withdraw(self) -> None:
        if self._shown:
            self._notices.withdraw(self._shown)
            self._shown = ""

    def _start(self, operation: Coroutine[Any, Any, object]) -> None:
        async def run() -> None:
            await operation

        self._tasks.start(run())

    def _save(self) -> None:
        self._start(self._flow.store())

    def _reload(self) -> None:
        self._withdraw()
        self._start(self._flow.reload())

    def _keep(self) -> None:
        self._withdraw()
        self._start(self._flow.keep_mine())

    def _compare(self) -> None:
        self._start(self._show_comparison())

    async def _show_comparison(self) -> None:
        from gpt2_desktop.ui.compare_dialog import show_comparison

        theirs = await self._flow.read_again()
        if theirs is None:
            return
        name, mine = self._flow.name, self._editor.lines()
        paragraphs: list[Paragraph] = await self._tasks.run(_compared, mine, theirs.text)
        choices: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("&Reload"), self._reload),
            (tr("&Keep mine"), self._keep),
        )
        show_comparison(self._editor.window(), name, paragraphs, self._theme.colors, choices)
        # Closed without a choice, the dialog leaves the question as it was.
        self._tell(OnDisk.CHANGED)


def _compared(mine: list[str], theirs: str) -> list[Paragraph]:
    from gpt2_desktop.app.comparing import compare

    return compare("\n".join(mine), theirs)


def _nothing() -> None:
    pass
