"""The keys that act on ghost text, and when they count."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QKeyEvent

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets

_QUICK_TAB_S: Final = 0.4
"""A second Tab within this time of an accepted one was meant for ghost text that is not there yet, or not read yet."""


class GhostKeys:
    """Takes, chooses and dismisses the ghost text of the sheet that is shown.

    Attributes:
        on_taken: called with an action's name and the ghost text that it is about to insert.
    """

    def __init__(self, sheets: Sheets, actions: Actions, controller: CompletionController) -> None:
        self._sheets = sheets
        self._actions = actions
        self._controller = controller
        self._accepted_at = 0.0
        self.on_taken: Callable[[str, str], None] = lambda _action, _text: None
        sheets.for_each(self._serve)

    def accept(self, action: str) -> None:
        """Insert as much of the ghost text as the action of that name takes."""
        controller = self._controller
        take = {
            "accept_all": controller.whole,
            "accept_word": controller.next_word,
            "accept_sentence": controller.next_sentence,
        }
        text = take[action]()
        if text:
            self._accepted_at = time.monotonic()
            self.on_taken(action, text)
            self._sheets.current.editor.insert_accepted(text)

    def _serve(self, sheet: Sheet) -> None:
        sheet.editor.ghost_key = self._pressed

    def _pressed(self, event: QKeyEvent) -> bool:
        name = self._actions.ghost_key(event)
        if name is None:
            self._accepted_at = 0.0
            return False
        if name == "dismiss":
            return self._controller.dismiss()
        if name in ("next_suggestion", "previous_suggestion"):
            self._controller.choose(1 if name == "next_suggestion" else -1)
            return True
        if self._sheets.current.editor.key_is_held and name != "accept_word":
            # A held key takes what was there when it was pressed, and nothing that nobody has read.
            return bool(self._accepted_at)
        if not self._controller.may_accept():
            return time.monotonic() - self._accepted_at < _QUICK_TAB_S
        self.accept(name)
        return True
