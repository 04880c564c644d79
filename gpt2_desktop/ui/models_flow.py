"""Models in the window: the panel, the status bar, the notices and the menu, and who hears of what."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.model_shelf import ModelShelf, Shelf
from gpt2_desktop.app.model_words import network_text, progress_text
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import again, computed, long_date, percent, say, tr
from gpt2_desktop.engine.hub import ALIASES
from gpt2_desktop.engine.network_record import NetworkUse
from gpt2_desktop.engine.transfer import Phase, Progress
from gpt2_desktop.engine.types import ModelInfo, ModelLoaded
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.models_panel import ModelsPanel
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.status import StatusBar

logger = logging.getLogger(__name__)

_OPTION: Final = "model.name"


class ModelsFlow(QObject):
    """Connects the shelf of models with what shows it.

    Attributes:
        panel: to be put into the window; its list is read when it is first shown.
        shelf: what is known of models, and their downloads.
    """

    def __init__(
        self,
        controller: CompletionController,
        keeper: SettingsKeeper,
        tasks: Tasks,
        folders: Folders,
        status: StatusBar,
        notices: NoticeBar,
        network: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._keeper = keeper
        self._status = status
        self._notices = notices
        self._network = network
        self._folders = folders
        self._info: ModelInfo | None = None
        self._last_use: NetworkUse | None = None
        self._busy = False
        self._started = False
        self._known: set[str] = set()
        self.panel = ModelsPanel()
        self.shelf = ModelShelf(tasks, folders, keeper.settings, self)
        panel, shelf = self.panel, self.shelf
        panel.use_requested.connect(self._use)
        panel.fetch_requested.connect(shelf.fetch)
        panel.pause_requested.connect(self._pause)
        panel.cancel_requested.connect(self._cancel)
        panel.check_requested.connect(shelf.check)
        panel.freed_requested.connect(self._ask_remove)
        panel.remove_requested.connect(shelf.remove)
        panel.token_requested.connect(self._ask_token)
        panel.folder_requested.connect(self._import_folder)
        panel.archive_requested.connect(self._import_archive)
        shelf.changed.connect(self._changed)
        shelf.progressed.connect(self._progressed)
        shelf.fetched.connect(self._fetched)
        shelf.failed.connect(self._failed)
        shelf.said.connect(self._said)
        shelf.network_used.connect(self._network_used)
        keeper.changed.connect(self._apply)
        controller.model_event.connect(self._model_event)
        controller.speed.connect(self._speed)
        network.triggered.connect(self._show_network)

    def start(self) -> None:
        """Begin to read: torch, which tells what models run on, must not hold up the first paint."""
        self._started = True
        self.shelf.read_network_use()
        self.shown(self.panel.isVisible())

    def remedies(self, name: str) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return what can be done about a model that could not be loaded; nothing where that is not known."""
        if name not in ALIASES or self.shelf.downloads.active == name:
            return ()
        return ((tr("&Download it"), lambda: self.shelf.fetch(name)), (tr("&Close"), lambda: None))

    def close(self) -> None:
        """Stop downloads and all other work; what has arrived stays."""
        self.shelf.close()

    @Slot(bool)
    def shown(self, visible: bool) -> None:
        """Read the list when the panel comes into view."""
        if visible and self._started:
            self.shelf.refresh()

    # What the user wants

    @Slot(str)
    def _use(self, name: str) -> None:
        self._keeper.set(_OPTION, name)

    @Slot(str)
    def _pause(self, _name: str) -> None:
        self.shelf.pause()

    @Slot(str)
    def _cancel(self, _name: str) -> None:
        self.shelf.cancel()

    @Slot(str)
    def _ask_remove(self, name: str) -> None:
        self.shelf.ask_freed(name, lambda freed: self.panel.ask_remove(name, freed))

    @Slot(str)
    def _ask_token(self, name: str) -> None:
        dialogs.ask_token(self._window, name, lambda token: self.shelf.keep_token(token, name))

    @Slot()
    def _import_folder(self) -> None:
        dialogs.ask_model_folder(self._window, Path.home(), self.shelf.take_in)

    @Slot()
    def _import_archive(self) -> None:
        dialogs.ask_model_archive(self._window, Path.home(), self.shelf.take_in)

    @Slot()
    def _show_network(self) -> None:
        self._notices.show_notice(network_text(self._last_use))

    # What happens

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self.shelf.apply(settings)

    @Slot(object)
    def _changed(self, shelf: Shelf) -> None:
        self._known = {row.name for row in shelf.rows}
        self.panel.set_shelf(shelf)

    @Slot(str, object)
    def _progressed(self, name: str, progress: Progress | None) -> None:
        self.panel.set_progress(name, progress)
        if progress is not None and not self._busy:
            self.shelf.read_network_use()
        self._busy = progress is not None and progress.phase is not Phase.ASKING
        self._status.set_network(online=progress is not None, use=self._last_use)
        if progress is None:
            self._status.set_download("")
            return
        if not progress.total:
            text = tr("{name}, waiting", name=name) if progress.phase is Phase.WAITING else tr("{name}", name=name)
        else:
            done = percent(progress.done / progress.total)
            text = tr("{name} {percent}", name=name, percent=done)
            if progress.phase is Phase.WAITING:
                text = tr("{name} {percent}, waiting", name=name, percent=done)
        self._status.set_download(text, tr("{name}: {text}", name=name, text=progress_text(progress)))
        if progress.total and name not in self._known:
            self._known.add(name)
            self.shelf.refresh()

    @Slot(str)
    def _fetched(self, name: str) -> None:
        self.panel.show_model(name)
        if self._keeper.settings.model.name == name:
            # It was chosen before it was there.
            self._notices.show_notice(
                tr("{name} is on this machine, its files checked.", name=name), ((tr("&Load it"), self._load),)
            )
            return
        self._notices.show_notice(
            tr("{name} is on this machine, its files checked. Write with it from now on?", name=name),
            ((tr("&Use it"), lambda: self._use(name)), (tr("&Later"), lambda: None)),
        )

    def _load(self) -> None:
        self._controller.load_model()

    @Slot(str, object, bool)
    def _failed(self, name: str, message: str, no_access: bool) -> None:
        def whole() -> str:
            said = again(message)
            begins = said if said.startswith(name or " ") else said[:1].upper() + said[1:]
            return begins + ("" if said.endswith(".") else ".")

        text = computed(whole)
        self.panel.say(name, text, problem=True, token=no_access)
        if not self.panel.isVisible():
            self._notices.show_notice(text)

    @Slot(str, object)
    def _said(self, name: str, text: str) -> None:
        self.panel.say(name, text)

    @Slot(object)
    def _network_used(self, use: NetworkUse | None) -> None:
        self._last_use = use
        self.panel.set_network(use)
        if use is None:
            say(self._network.setText, tr("&Network: not used yet"))
        else:
            day = long_date(date.fromtimestamp(use.at))
            say(self._network.setText, tr("&Network: last used on {day}", day=day))
        self._status.set_network(online=bool(self.shelf.downloads.active), use=use)

    @Slot(object)
    def _model_event(self, event: object) -> None:
        if isinstance(event, ModelLoaded):
            self._info = event.info

    @Slot(float)
    def _speed(self, tokens_per_second: float) -> None:
        if self._info is not None:
            self.shelf.note_speed(self._info, tokens_per_second)
