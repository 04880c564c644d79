"""The model that rests and the battery that is spared: who is told, and what the status bar says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.model_rest import RestingWorker
from gpt2_desktop.app.power import Power
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.sparing import Sparing
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.engine.types import ModelResting
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui.status import StatusBar


class PowerFlow(QObject):
    """Gives the power settings to the worker and the controller, and what comes of it to the status bar.

    Attributes:
        power: whether the machine runs on its battery.
    """

    def __init__(
        self,
        worker: RestingWorker,
        controller: CompletionController,
        keeper: SettingsKeeper,
        tasks: Tasks,
        status: StatusBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._controller = controller
        self._status = status
        self._settings = keeper.settings
        self.power = Power(tasks, self)
        self.power.changed.connect(self._update)
        keeper.changed.connect(self._apply)
        controller.model_event.connect(self._model_event)
        worker.set_minutes(self._settings.power.rest_minutes)

    def start(self) -> None:
        """Begin to look after the battery."""
        self.power.look()

    def close(self) -> None:
        """Look no more, and let the model be."""
        self.power.close()
        self._worker.close()

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        self._worker.set_minutes(settings.power.rest_minutes)
        self._update()

    @Slot()
    def _update(self) -> None:
        sparing = Sparing.on_battery(self._settings.power.on_battery) if self.power.on_battery else Sparing()
        self._controller.sparing = sparing
        self._status.set_sparing(sparing)

    @Slot(object)
    def _model_event(self, event: object) -> None:
        if isinstance(event, ModelResting):
            self._status.set_resting()
