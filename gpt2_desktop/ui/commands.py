"""The command palette: every action of the window, found by a few letters, with its keys."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.actions import Actions

_OWN: Final = "palette"
_REMEMBERED: Final = 5


class Commands(QObject):
    """Opens the palette; what was chosen last stands first in it."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._last: list[str] = []

    def open(self) -> None:
        from gpt2_desktop.ui.palette import Choice, Palette  # when wanted: the start need not wait for it

        names = [name for name in self._actions if name != _OWN]
        names.sort(key=lambda name: self._last.index(name) if name in self._last else len(self._last))
        choices = [
            Choice(
                self._actions.path(name), partial(self._run, name), self._note(name), self._actions[name].isEnabled()
            )
            for name in names
        ]
        Palette(self._window, tr("Type a command"), choices).popup()

    def _note(self, name: str) -> str:
        ticked = "✓  " if self._actions[name].isChecked() else ""
        return ticked + self._actions.key_text(name)

    def _run(self, name: str) -> None:
        self._last = [name, *(other for other in self._last if other != name)][:_REMEMBERED]
        self._actions[name].trigger()
