"""Teaching the model from the window: the menu, the dialog, the status bar, and what is told while writing goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.teaching import Stage, Teaching
from gpt2_desktop.app.texts import percent, say, tr
from gpt2_desktop.paths import Folders
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.status import StatusBar

if TYPE_CHECKING:
    # Loaded when it is opened: the start need not wait for it.
    from gpt2_desktop.ui.teach_dialog import TeachDialog

_SETTING = "model.adapter"


class TeachFlow(QObject):
    """Connects `Teaching` with what the writer sees of it.

    Attributes:
        teaching: the run.
        dialog: beside the window; made when it is first asked for.
    """

    def __init__(
        self,
        window: QWidget,
        folders: Folders,
        tasks: Tasks,
        keeper: SettingsKeeper,
        actions: Actions,
        status: StatusBar,
        notices: NoticeBar,
        reload_model: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self.teaching = Teaching(folders, tasks, self)
        self.dialog: TeachDialog | None = None
        self._window = window
        self._keeper = keeper
        self._notices = notices
        self._reload_model = reload_model
        self._last_used = ""
        self._use = actions["use_style"]
        self._use.triggered.connect(self._toggle)
        actions["teach"].triggered.connect(self.open)
        self._button = status.learning
        self._button.clicked.connect(self.open)
        self.teaching.changed.connect(self._run_changed)
        self.teaching.learned.connect(self._tell_learned)
        self.teaching.installed.connect(self._use_installed)
        self.teaching.styles_changed.connect(self._styles_changed)
        self.teaching.problem.connect(self._tell_problem)
        keeper.changed.connect(self._styles_changed)
        self._styles_changed()

    def start(self) -> None:
        """Find styles and a run of an earlier start; torch must have been imported, or this would take long."""
        self.teaching.look_for_styles()
        self.teaching.restore()

    def close(self) -> None:
        """Leave a run to save itself."""
        self.teaching.close()
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
            self._run_changed()
            self._styles_changed()
        self.teaching.look_for_styles()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _make_dialog(self) -> TeachDialog:
        from gpt2_desktop.ui.teach_dialog import TeachDialog

        dialog = TeachDialog(self._window)
        dialog.files_wanted.connect(lambda: dialogs.ask_texts(dialog, dialog.add_sources))
        dialog.folder_wanted.connect(lambda: dialogs.ask_text_folder(dialog, lambda path: dialog.add_sources([path])))
        dialog.begin_wanted.connect(self._begin)
        dialog.pause_wanted.connect(self.teaching.pause)
        dialog.proceed_wanted.connect(self._proceed)
        dialog.discard_wanted.connect(self.teaching.discard)
        dialog.install_wanted.connect(self.teaching.install)
        dialog.use_wanted.connect(partial(self._keeper.set, _SETTING))
        dialog.remove_wanted.connect(self._remove)
        return dialog

    @Slot(list, str)
    def _begin(self, sources: list[Path], name: str) -> None:
        self.teaching.begin(sources, name, self._keeper.settings.model)

    @Slot()
    def _proceed(self) -> None:
        self.teaching.proceed(self._keeper.settings.model)

    @Slot(str)
    def _remove(self, name: str) -> None:
        # First, so that the model is not loaded with what is gone.
        if self._keeper.wanted(_SETTING) == name:
            self._keeper.set(_SETTING, "")
        self.teaching.remove_style(name)

    @Slot(bool)
    def _toggle(self, wanted: bool) -> None:
        styles = self.teaching.styles
        first = self._last_used if self._last_used in styles else next(iter(styles), "")
        self._keeper.set(_SETTING, first if wanted else "")

    @Slot(str)
    def _use_installed(self, name: str) -> None:
        if self._keeper.wanted(_SETTING) == name:
            self._reload_model()  # another one of the same name
        self._keeper.set(_SETTING, name)

    @Slot()
    def _run_changed(self) -> None:
        teaching = self.teaching
        stage, progress = teaching.stage, teaching.progress
        learning = tr("Learning")
        running = tr("Learning {percent}", percent=percent(progress.share)) if progress.steps else learning
        words = {
            Stage.STARTING: learning,
            Stage.RUNNING: running,
            Stage.STOPPING: tr("Learning stops"),
            Stage.PAUSED: tr("Learning paused"),
            Stage.LEARNED: tr("Style learned"),
        }
        say(self._button.setText, words.get(stage, ""))
        self._button.setVisible(stage in words)
        say(self._button.setToolTip, tr("Teach it your style"))
        if self.dialog is not None:
            name = teaching.run.name if teaching.run is not None else ""
            self.dialog.set_run(stage, progress, name, teaching.figures)

    @Slot()
    def _styles_changed(self) -> None:
        in_use = self._keeper.settings.model.adapter
        self._last_used = in_use or self._last_used
        self._use.setEnabled(bool(self.teaching.styles) or bool(in_use))
        self._use.setChecked(bool(in_use))
        if self.dialog is not None:
            self.dialog.set_styles(self.teaching.styles, in_use)

    @Slot()
    def _tell_learned(self) -> None:
        if self.dialog is None or not self.dialog.isVisible():
            name = self.teaching.run.name if self.teaching.run is not None else ""
            self._notices.show_notice(
                tr("The model has learned “{name}”. See what it brought before you use it.", name=name),
                ((tr("&Show"), self.open), (tr("&Later"), lambda: None)),
            )

    @Slot(object)
    def _tell_problem(self, text: str) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.set_problem(text)
        else:
            self._notices.show_notice(text)
