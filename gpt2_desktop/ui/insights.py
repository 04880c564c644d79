"""What tells the writer about text and suggestions: the model's view, rephrasing, and the scoreboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QMenu

from gpt2_desktop.app.bridge import Bridge
from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.predictability import Predictability
from gpt2_desktop.app.scoreboard import Part, Scoreboard
from gpt2_desktop.app.scoreboard_file import ScoreboardFile
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.worker_like import ScoringWorker
from gpt2_desktop.engine.types import ModelLoaded
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.model_view import ModelView
from gpt2_desktop.ui.model_view_bar import ModelViewBar
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.rephrasing import Rephrasing
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.theme import Theme
from gpt2_desktop.ui.wires import Wires

_OPTION: Final = "editor.scoreboard"
_ACCEPT: Final = "accept_"


@dataclass(frozen=True, slots=True)
class InsightParts:
    """What they work with."""

    window: QMainWindow
    sheets: Sheets
    controller: CompletionController
    worker: ScoringWorker
    bridge: Bridge
    status: StatusBar
    notices: NoticeBar
    tasks: Tasks
    theme: Theme
    keeper: SettingsKeeper
    actions: Actions
    folders: Folders


class Insights(QObject):
    """Makes, connects and closes them, so that the window need not.

    Attributes:
        bar: to be laid out under the text.
    """

    def __init__(self, parts: InsightParts, open_alternatives: Callable[[], object]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.bar = ModelViewBar()
        self._predictability = Predictability(parts.worker, self)
        parts.bridge.delivered.connect(self._predictability.handle_events)
        self.model_view = ModelView(
            parts.sheets.current.editor, self._predictability, self.bar, parts.status, parts.theme.colors
        )
        self.model_view.on_changed.connect(parts.actions["model_view"].setChecked)
        self.rephrasing = Rephrasing(
            parts.sheets.current.editor, parts.controller, parts.status.set_hint, open_alternatives
        )
        self.scoreboard = Scoreboard(ScoreboardFile(parts.folders.scoreboard_file), parts.tasks, self)
        self.scoreboard.problem.connect(parts.notices.show_notice)
        parts.controller.model_event.connect(self._model_event)
        parts.controller.dismissed.connect(self.scoreboard.dismissed)
        parts.controller.ghost_changed.connect(self._ghost_changed)
        parts.controller.edit_seen.connect(self.scoreboard.edited)
        parts.theme.changed.connect(self._dress)
        self._wires = Wires()
        parts.sheets.follow(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what their actions do, by the actions' names."""
        return {
            "model_view": self.model_view.toggle,
            "word_figures": self.model_view.tell_word,
            "rephrase": self.rephrasing.start,
            "scoreboard": self._show_scoreboard,
        }

    def add_entries(self, menu: QMenu, position: int) -> None:
        """Add what can be done with the text at a position to its menu."""
        action = self._parts.actions["rephrase"]
        entry = menu.addAction(action.text())
        entry.setShortcut(action.shortcut())
        entry.setStatusTip(action.statusTip())
        entry.triggered.connect(partial(self._rephrase_at, position))

    def taken(self, action: str, text: str) -> None:
        """Take note of an action that is about to insert so much of the ghost text."""
        name = action.removeprefix(_ACCEPT)
        self.scoreboard.taken("whole" if name == "all" else cast("Part", name), text)

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        self.scoreboard.set_on(settings.editor.scoreboard)

    def close(self) -> None:
        """Stop, and keep what was counted."""
        self.model_view.close()
        self.scoreboard.close()

    def _follow(self, sheet: Sheet) -> None:
        """Work with the sheet that is shown now."""
        self._wires.cut()
        self._wires.connect(sheet.documents.renamed, self._name_kind)
        self._name_kind()
        self.model_view.turn_to(sheet.editor)
        self.rephrasing.turn_to(sheet.editor)

    @Slot()
    def _name_kind(self) -> None:
        self.scoreboard.set_path(self._parts.sheets.current.documents.path)

    @Slot(str)
    def _ghost_changed(self, text: str) -> None:
        self.scoreboard.ghost_changed(text, preview=self._parts.controller.previewing)

    def _rephrase_at(self, position: int, _checked: bool = False) -> None:
        self.rephrasing.start_at(position)

    @Slot(object)
    def _model_event(self, event: object) -> None:
        if isinstance(event, ModelLoaded):
            self.model_view.set_model(event.info)

    @Slot()
    def _dress(self) -> None:
        self.model_view.set_colors(self._parts.theme.colors)

    def _show_scoreboard(self) -> None:
        from gpt2_desktop.ui.scoreboard_dialog import ScoreboardDialog

        parts = self._parts
        set_on = partial(parts.keeper.set, _OPTION)
        ScoreboardDialog(parts.window, self.scoreboard, parts.tasks, parts.theme.colors, set_on).open()
