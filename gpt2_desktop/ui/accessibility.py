"""What the window does for those who hear it, see little of it, or want it still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.system_motion import system_reduces_motion
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui.alternatives_panel import AlternativesPanel
from gpt2_desktop.ui.announcing import Announcer
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.theme import Theme


class Accessibility(QObject):
    """Announces what happens, and keeps the window still where that is wanted.

    Attributes:
        announcer: tells a screen reader.
    """

    def __init__(
        self,
        window: QMainWindow,
        controller: CompletionController,
        alternatives: AlternativesPanel,
        notices: NoticeBar,
        tasks: Tasks,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._theme = theme
        self._animations = ""
        self.announcer = Announcer(window, alternatives.newest_texts)
        controller.ghost_changed.connect(self.announcer.suggest)
        controller.batch_done.connect(self.announcer.end_alternatives)
        controller.problem.connect(self.announcer.announce)
        controller.hint.connect(self.announcer.announce)
        notices.presented.connect(self.announcer.announce)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by their names."""
        return {
            "read_suggestion": self.announcer.read_suggestion,
            "read_alternatives": self.announcer.read_alternatives,
        }

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        own = settings.accessibility
        self.announcer.apply(each=own.announce_suggestions)
        if own.animations != self._animations:
            self._animations = own.animations
            self._animate(own.animations != "off")
            if own.animations == "system":
                self._tasks.start(self._follow_system())

    @Slot()
    def close(self) -> None:
        """Announce nothing of its own accord any more."""
        self.announcer.close()

    async def _follow_system(self) -> None:
        reduced = await self._tasks.run(system_reduces_motion)
        if self._animations == "system":
            self._animate(not reduced)

    def _animate(self, wanted: bool) -> None:
        self._window.setAnimated(wanted)
        self._theme.set_animated(wanted)
