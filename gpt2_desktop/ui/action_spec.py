"""What is known of one command of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table of actions.

    Attributes:
        name: what handlers, settings and tests call it.
        text: menu text with its mnemonic.
        menu: key of `MENUS`.
        tooltip: one sentence, shown in the status bar and read by screen readers.
        keys: default key sequences in Qt's portable notation; the first is shown.
        checkable: the action is a switch.
        editor_key: the keys count only while ghost text is visible, so the window does not grab them.
        separator: draw a line above it.
        setting: option that this entry sets, with its value; such entries of one option exclude each other.
        switch: option, true or false, that this entry turns on and off.
        role: where macOS puts it.
    """

    name: str
    text: str
    menu: str
    tooltip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    editor_key: bool = False
    separator: bool = False
    setting: tuple[str, str] | None = None
    switch: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole

    @property
    def plain_text(self) -> str:
        """The text without mnemonic and dots."""
        return self.text.replace("&", "").rstrip("…")
