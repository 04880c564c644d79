"""From the menu entry to a model on a server, and back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import of_error, tr
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.settings.schema import SERVER_MODEL
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    # Loaded when it is opened: the start need not wait for it.
    from gpt2_desktop.ui.server_dialog import ServerDialog


class ServerFlow(QObject):
    """Asks for a server, tries it, and sets the model to it."""

    def __init__(
        self, window: QWidget, tasks: Tasks, keeper: SettingsKeeper, actions: Actions, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._keeper = keeper
        self._notices = notices
        self.dialog: ServerDialog | None = None
        actions["use_server"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the dialog over the window."""
        from gpt2_desktop.ui.server_dialog import ServerDialog

        model = self._keeper.settings.model
        dialog = self.dialog = ServerDialog(model.server, model.server_model, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.connect_wanted.connect(self._connect)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot(str, str, str)
    def _connect(self, address: str, model: str, key: str) -> None:
        if self.dialog is not None:
            self.dialog.set_connecting()
            self._tasks.start(self._try(self.dialog, address, model, key))

    async def _try(self, dialog: ServerDialog, address: str, model: str, key: str) -> None:
        from gpt2_desktop.engine.server import try_server
        from gpt2_desktop.engine.server_keys import keep_server_key

        try:
            address = await self._tasks.run(partial(try_server, address, model, key))
        except Gpt2DesktopError as error:
            if dialog is self.dialog:
                dialog.set_problem(of_error(error))
            return
        if dialog is not self.dialog:  # it was closed meanwhile
            return
        if key and not await self._tasks.run(keep_server_key, address, key):
            self._notices.show_notice(
                tr("This system has no keyring: the server's key is forgotten when the program ends.")
            )
        dialog.accept()
        self._keeper.update({"model.server": address, "model.server_model": model, "model.name": SERVER_MODEL})
