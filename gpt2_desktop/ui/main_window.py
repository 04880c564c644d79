"""The main window: what belongs where, and which signal goes to whom."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from gpt2_desktop.app.bridge import Bridge
from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.languages import languages
from gpt2_desktop.app.model_rest import RestingWorker
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import computed, say, tr
from gpt2_desktop.engine.types import ModelFailed, ModelInfo, ModelLoaded, ModelLoading
from gpt2_desktop.engine.worker import Worker
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui import dialogs, window_state
from gpt2_desktop.ui.accessibility import Accessibility
from gpt2_desktop.ui.actions import SNOOZES, Actions
from gpt2_desktop.ui.alternatives_panel import AlternativesPanel
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.editor_tools import EditorTools, Parts
from gpt2_desktop.ui.fonts import text_font
from gpt2_desktop.ui.ghost_keys import GhostKeys
from gpt2_desktop.ui.help import Help
from gpt2_desktop.ui.insights import InsightParts, Insights
from gpt2_desktop.ui.models_flow import ModelsFlow
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.open_texts import OpenTexts
from gpt2_desktop.ui.panels import Panels
from gpt2_desktop.ui.power_flow import PowerFlow
from gpt2_desktop.ui.server_flow import ServerFlow
from gpt2_desktop.ui.settings_panel import SettingsPanel
from gpt2_desktop.ui.sheet import Sheet, SheetParts
from gpt2_desktop.ui.sheets import Sheets
from gpt2_desktop.ui.spelling_tools import SpellingTools
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.teach_flow import TeachFlow
from gpt2_desktop.ui.theme import Theme
from gpt2_desktop.ui.welcome import WelcomeCard
from gpt2_desktop.ui.wires import Wires

logger = logging.getLogger(__name__)

_WORKER_STOP_S: Final = 1.0
"""A request ends within one step of the model; only the loading of a model cannot be interrupted."""
_TASKS_STOP_S: Final = 1.0
_CARD_FONT_SIZE: Final = 11
_MENU: Final = (
    *("undo", "redo", "", "cut", "copy", "paste", "", "select_all", ""),
    *("ask_now", "more_alternatives"),
)
"""Entries of the text's own menu; an empty one is a line."""


class MainWindow(QMainWindow):
    """The one window of the program.

    Signals:
        closed(): everything has stopped and the process may end.
    """

    closed = Signal()

    def __init__(
        self, folders: Folders, keeper: SettingsKeeper, tasks: Tasks, worker: Worker, bridge: Bridge, theme: Theme
    ) -> None:
        super().__init__()
        self._folders = folders
        self._keeper = keeper
        self._tasks = tasks
        self._worker = worker
        self._bridge = bridge
        self._theme = theme
        self._closing = False
        self._may_close = False
        self.model_info: ModelInfo | None = None

        self.notices = NoticeBar()
        self.speller = Speller(folders, tasks, self)
        self.sheets = Sheets(SheetParts(self, self.notices, tasks, theme, keeper, folders, self.speller))
        self.alternatives = AlternativesPanel()
        self.settings_panel = SettingsPanel()
        self.status = StatusBar()
        self.actions_table = Actions(self)
        self.panels = Panels(self, self.actions_table, self.sheets)
        self.welcome = WelcomeCard(self.editor, self._first_keys())
        self._resting_worker = RestingWorker(worker, self)
        self.controller = CompletionController(self._resting_worker, self.editor, keeper.settings, self)
        self._ghost_keys = GhostKeys(self.sheets, self.actions_table, self.controller)
        self._wires = Wires()
        self.texts = OpenTexts(self.sheets, folders, keeper, tasks, self.notices, self)
        self.opening, self.closing = self.texts.opening, self.texts.closing
        self.models = ModelsFlow(
            self.controller, keeper, tasks, folders, self.status, self.notices, self.actions_table["network"], self
        )
        parts = Parts(
            self,
            self.sheets,
            self.opening,
            self.notices,
            self.status,
            tasks,
            theme,
            keeper,
            self.actions_table,
            self.panels,
            folders,
        )
        self.tools = EditorTools(parts)
        self.spelling = SpellingTools(self, self.sheets, self.speller, tasks, self.actions_table, self.status)
        self.teach = TeachFlow(
            self, folders, tasks, keeper, self.actions_table, self.status, self.notices, self.controller.load_model
        )
        self.insights = Insights(
            InsightParts(
                self,
                self.sheets,
                self.controller,
                self._resting_worker,
                bridge,
                self.status,
                self.notices,
                tasks,
                theme,
                keeper,
                self.actions_table,
                folders,
            ),
            self._open_alternatives,
        )
        self._ghost_keys.on_taken = self.insights.taken
        self.power = PowerFlow(self._resting_worker, self.controller, keeper, tasks, self.status, self)
        self.server = ServerFlow(self, tasks, keeper, self.actions_table, self.notices)
        self.accessibility = Accessibility(self, self.controller, self.alternatives, self.notices, tasks, theme)
        self.insights.model_view.told.connect(self.accessibility.announcer.announce)
        self._help = Help(self, folders.logs, tasks, self.notices, lambda: (self.settings, self.model_info))

        self._lay_out()
        self._connect_sheets()
        self._connect_controller()
        self._connect_panels()
        self._connect_actions()
        self._apply_settings(keeper.settings)
        self.settings_panel.set_problems(keeper.problems)
        window_state.restore(self, folders.window_state_file)

    @property
    def editor(self) -> Editor:
        """The editor that is shown."""
        return self.sheets.current.editor

    @property
    def documents(self) -> DocumentFlow:
        """The file of the text that is shown."""
        return self.sheets.current.documents

    @property
    def settings(self) -> Settings:
        return self._keeper.settings

    # Building

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("look", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self.sheets)
        layout.addWidget(self.insights.bar)
        layout.addWidget(self.tools.origins.legend)
        layout.addWidget(self.tools.find_bar)
        self.setCentralWidget(page)
        self.setStatusBar(self.status)
        self.alternatives_dock = self.panels.add(
            tr("Alternatives"), self.alternatives, "alternatives_panel", self.alternatives.take_focus
        )
        self.settings_dock = self.panels.add(
            tr("Settings"), self.settings_panel, "settings_panel", self.settings_panel.setFocus
        )
        self.settings_dock.visibilityChanged.connect(self.settings_panel.shown)
        self.models_dock = self.panels.add(tr("Models"), self.models.panel, "models_panel", self.models.panel.setFocus)
        self.models_dock.hide()
        self.models_dock.visibilityChanged.connect(self.models.shown)
        self.resize(1180, 760)
        self.setFocusProxy(self.sheets)

    def _connect_sheets(self) -> None:
        self.sheets.for_each(self._serve)
        self.sheets.follow(self._follow)

    def _serve(self, sheet: Sheet) -> None:
        sheet.editor.menu_for = self._edit_menu

    def _follow(self, sheet: Sheet) -> None:
        """Suggest in the sheet that is shown now, and call the window by it."""
        editor, wires, controller = sheet.editor, self._wires, self.controller
        # First, while the ghost's way is still that to the editor in which it is.
        controller.follow(editor)
        wires.cut()
        wires.connect(controller.ghost_changed, editor.ghost.show)
        wires.connect(editor.edited, controller.edited)
        wires.connect(editor.caret_moved, controller.caret_moved)
        wires.connect(editor.interrupted, controller.interrupted)
        wires.connect(editor.textChanged, self._text_changed)
        wires.connect(editor.document().modificationChanged, self.setWindowModified)
        wires.connect(sheet.documents.renamed, self._name_window)
        self._name_window()

    def _connect_controller(self) -> None:
        controller = self.controller
        self._bridge.delivered.connect(controller.handle_events)
        controller.ghost_changed.connect(self.tools.finder.redraw_soon)
        controller.choice_changed.connect(self.status.set_choice)
        controller.busy_changed.connect(self.status.set_busy)
        controller.speed.connect(self.status.set_speed)
        controller.problem.connect(self.status.set_problem)
        controller.hint.connect(self.status.set_hint)
        controller.foreign.connect(self.status.set_foreign)
        controller.snooze.changed.connect(self._suggesting_changed)
        controller.back_off.changed.connect(self._suggesting_changed)
        controller.model_event.connect(self._model_event)
        controller.batch_started.connect(self.alternatives.start_batch)
        controller.card_text.connect(self.alternatives.append)
        controller.card_done.connect(self.alternatives.finish)
        controller.batch_done.connect(self.alternatives.end_batch)
        controller.batch_failed.connect(self.alternatives.fail)

    def _connect_panels(self) -> None:
        self.alternatives.insert_requested.connect(self._insert_alternative)
        self.alternatives.preview_requested.connect(self.controller.preview)
        self.alternatives.preview_ended.connect(self.controller.end_preview)
        self.alternatives.generate_requested.connect(self._show_alternatives)
        self.alternatives.stop_requested.connect(self.controller.stop)
        self.settings_panel.value_changed.connect(self._keeper.set)
        self.settings_panel.values_changed.connect(self._keeper.update)
        self.settings_panel.reset_requested.connect(self._keeper.reset)
        self._keeper.changed.connect(self._apply_settings)
        self._keeper.problem.connect(self.notices.show_notice)
        self.speller.problem.connect(self.notices.show_notice)
        self.alternatives.leave_requested.connect(self.sheets.setFocus)
        self.welcome.show_at_start_changed.connect(self._set_welcome)
        self.status.suggesting.resume_pressed.connect(self.controller.resume)
        menu = QMenu(self)
        for number, key in enumerate(("suggest.mode", "suggest.snooze")):
            if number:
                menu.addSeparator()
            self.actions_table.fill(menu, key)
        self.status.suggesting.set_choices(menu)
        self._suggesting_changed()

    def _connect_actions(self) -> None:
        actions, accept = self.actions_table, self._ghost_keys.accept
        handlers: dict[str, Callable[[], object]] = {
            **self.texts.handlers(),
            "save": lambda: self.documents.save(),
            "save_as": lambda: self.documents.save_as(),
            "quit": self.close,
            "undo": lambda: self.editor.undo(),
            "redo": lambda: self.editor.redo(),
            "cut": lambda: self.editor.cut(),
            "copy": lambda: self.editor.copy(),
            "paste": lambda: self.editor.paste(),
            "select_all": lambda: self.editor.selectAll(),
            "accept_all": partial(accept, "accept_all"),
            "accept_word": partial(accept, "accept_word"),
            "accept_sentence": partial(accept, "accept_sentence"),
            "next_suggestion": lambda: self.controller.choose(1),
            "previous_suggestion": lambda: self.controller.choose(-1),
            "dismiss": self.controller.dismiss,
            "ask_now": self.controller.ask,
            "resume": self.controller.resume,
            "more_alternatives": self._show_alternatives,
            "open_model": self._open_model,
            "reload_model": self.controller.load_model,
            "about": self._help.show_about,
            **self.tools.handlers(),
            **self.accessibility.handlers(),
            **self.insights.handlers(),
            **self.spelling.handlers(),
            **{name: partial(self.controller.snooze.start, minutes) for name, minutes in SNOOZES.items()},
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(_without_arguments(handler))
        actions.setting_chosen.connect(self._keeper.set)

    # Start and stop

    def start(self, files: list[Path]) -> None:
        """Begin what must not hold up the first paint: load the model, open the files, look for unsaved text."""
        if self._may_close:
            return
        self._worker.start()
        self.controller.load_model()
        self.models.start()
        self.speller.start()
        self.power.start()
        for problem in (*self._keeper.problems, *self.actions_table.problems):
            self.notices.show_notice(problem)
        self._tasks.start(self.texts.begin(files, self._welcome))
        self._help.offer_crash_report()

    def _welcome(self) -> None:
        if self._keeper.settings.editor.show_welcome:
            self.welcome.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            self._tasks.start(self._close())

    def end_session(self, *, keep: bool = True) -> None:
        """Close without a question, as when the system asks the process to end.

        Args:
            keep: leave unsaved text for the next start; else it is given up.
        """
        if not self._may_close:
            self._closing = True
            self._tasks.start(self._shut_down(keep=keep))

    async def _close(self) -> None:
        try:
            settled = await self.closing.settle_all()
        finally:
            self._closing = False
        if settled:
            await self._shut_down(keep=False)

    async def _shut_down(self, *, keep: bool) -> None:
        """Stop in order: no new requests, the work in hand, timers, what must be saved, the worker's thread."""
        if self._may_close:
            return
        self._may_close = True
        self.settings_panel.flush()
        self._keeper.changed.disconnect(self._apply_settings)
        self.controller.close()
        self.power.close()
        self._worker.cancel()
        self.tools.close()
        self.accessibility.close()
        self.insights.close()
        # A question that nobody answers any more would hold up what waits for it.
        self.texts.freeze()
        self.teach.close()
        self.models.close()
        self.speller.close()
        dialogs.dismiss_all(self)
        await self.texts.close(keep=keep)
        window_state.save(self, self._folders.window_state_file)
        self._bridge.close()
        if not await self._tasks.finish(_TASKS_STOP_S):
            logger.warning("an operation did not end in time and is left behind")
        if not await self._tasks.run(self._worker.stop, _WORKER_STOP_S):
            logger.warning("the worker did not end in time and is left behind")
        self._tasks.close()
        self.close()
        self.closed.emit()

    # Ghost text

    @Slot(str)
    def _insert_alternative(self, text: str) -> None:
        if self.editor.isReadOnly():
            return
        self.controller.end_preview()
        self.editor.insert_accepted(text)
        self.editor.setFocus()

    @Slot()
    def _show_alternatives(self) -> None:
        self.panels.bring_to_front(self.alternatives_dock)
        if not self.insights.rephrasing.again():
            self.controller.generate_alternatives()

    def _open_alternatives(self) -> None:
        self.panels.bring_to_front(self.alternatives_dock)
        self.alternatives.take_focus()

    @Slot(object)
    def _model_event(self, event: ModelLoading | ModelLoaded | ModelFailed) -> None:
        match event:
            case ModelLoading(name):
                self.status.set_loading(name)
            case ModelLoaded(info):
                self.model_info = info
                self.status.set_model(info)
                self.settings_panel.build_later()
                if info.note:
                    self.notices.show_notice(info.note)
                if not info.server:  # then torch is here already
                    self.teach.start()
            case ModelFailed(name, message):
                self.status.set_problem(message)
                self.notices.show_notice(message, self.models.remedies(name))

    @Slot()
    def _suggesting_changed(self) -> None:
        snooze, back_off = self.controller.snooze, self.controller.back_off
        self.status.suggesting.set_snooze(active=snooze.active, until=snooze.until)
        self.status.suggesting.set_back_off(wait_ms=back_off.wait_ms, paused=back_off.paused)
        self.actions_table["resume"].setEnabled(snooze.active or bool(back_off.wait_ms))

    # Looks and settings

    @Slot(object)
    def _apply_settings(self, settings: Settings) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        languages.use(settings.editor.language)
        self.setLocale(QLocale())
        self._theme.apply(application, settings.editor.theme)
        self.actions_table.apply_settings(settings)
        self.sheets.apply(settings)
        self.tools.apply(settings)
        self.accessibility.apply(settings)
        self.insights.apply(settings)
        self.spelling.apply(settings)
        self.alternatives.set_text_font(text_font(settings.editor.font_family, _CARD_FONT_SIZE))
        self.alternatives.set_keys(
            self.actions_table.key_text("more_alternatives"), self.actions_table.key_text("alternatives_panel")
        )
        self.settings_panel.set_settings(settings)
        self.alternatives.set_order(settings.alternatives.sort)
        self.status.suggesting.set_mode(settings.ghost.mode)
        self.controller.apply(settings)

    @Slot(bool)
    def _set_welcome(self, shown: bool) -> None:
        self._keeper.set("editor.show_welcome", shown)

    @Slot()
    def _name_window(self) -> None:
        self.setWindowModified(self.documents.is_modified)
        say(self.setWindowTitle, tr("{name}[*] — GPT-2 Desktop", name=self.documents.name))
        self.setWindowFilePath(str(self.documents.path) if self.documents.path is not None else "")

    @Slot()
    def _text_changed(self) -> None:
        if not self.editor.document().isEmpty():
            self.welcome.dismiss()

    # Menus

    def _edit_menu(self, position: int) -> QMenu:
        menu = QMenu(self.editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selection = self.editor.textCursor().hasSelection()
        for name in _MENU:
            if not name:
                menu.addSeparator()
                continue
            action = self.actions_table[name]
            if name in ("cut", "copy") and not selection:
                continue
            menu.addAction(action)
        self.insights.add_entries(menu, position)
        self.spelling.add_entries(menu, position)
        return menu

    @Slot()
    def _open_model(self) -> None:
        dialogs.ask_model_folder(self, self._folders.models, lambda path: self._keeper.set("model.name", str(path)))

    def _first_keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that a new writer must know, with what they do to the ghost text."""
        meanings = {
            "accept_all": tr("takes it"),
            "accept_word": tr("takes one word"),
            "dismiss": tr("hides it"),
            "more_alternatives": tr("writes several continuations"),
        }
        key = self.actions_table.key_text
        return tuple((computed(partial(key, name)), meaning) for name, meaning in meanings.items())


def _without_arguments(handler: Callable[[], object]) -> Callable[[], None]:
    """Return a slot for QAction.triggered, which would hand over whether the action is checked."""

    def slot() -> None:
        handler()

    return slot
