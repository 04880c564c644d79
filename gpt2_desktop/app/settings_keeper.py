"""Changes of settings: written off the GUI thread, in order, and then in effect."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import of_error
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.settings.table import value_of


class SettingsKeeper(QObject):
    """Owns the settings store of the window; one write at a time, changes made meanwhile go with the next.

    Signals:
        changed(object): the `Settings` now in effect.
        problem(object): a line for the user; the value counts all the same until the program ends.
    """

    changed = Signal(object)
    problem = Signal(object)

    def __init__(self, store: SettingsStore, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._pending: dict[str, Any] = {}
        self._in_hand: dict[str, Any] = {}
        self._writing = asyncio.Lock()

    @property
    def settings(self) -> Settings:
        return self._store.settings

    @property
    def problems(self) -> tuple[str, ...]:
        return self._store.problems

    def wanted(self, name: str) -> Any:
        """Return the value that an option will have once everything is written."""
        return {name: value_of(self.settings, name), **self._in_hand, **self._pending}[name]

    def set(self, name: str, value: object) -> None:
        self.update({name: value})

    def update(self, values: Mapping[str, object]) -> None:
        """Change options by their full names."""
        self._pending.update(values)
        self._tasks.start(self._write_pending())

    def reset(self, names: Iterable[str]) -> None:
        """Take options back to their defaults."""
        self._tasks.start(self._reset(tuple(names)))

    async def _write_pending(self) -> None:
        async with self._writing:
            self._in_hand, self._pending = self._pending, {}
            if self._in_hand:
                await self._apply(self._store.update, self._in_hand)
            self._in_hand = {}

    async def _reset(self, names: tuple[str, ...]) -> None:
        async with self._writing:
            for name in names:
                self._pending.pop(name, None)
            await self._apply(self._store.reset, *names)

    async def _apply(self, change: Callable[..., None], *arguments: object) -> None:
        try:
            await self._tasks.run(change, *arguments)
        except Gpt2DesktopError as error:
            self.problem.emit(of_error(error))
        self.changed.emit(self._store.settings)
