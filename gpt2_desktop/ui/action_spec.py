"""What is known of one command of the window."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QAction

from gpt2_desktop.app.texts import Text, computed, tr, tr_n
from gpt2_desktop.settings.table import option_info


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table of actions.

    Attributes:
        name: what handlers, settings and tests call it.
        text: menu text with its mnemonic, in English as all of the table: `shown_text` is what a person reads.
        menu: key of `MENUS`.
        tooltip: one sentence, shown in the status bar and read by screen readers; `shown_tooltip` is translated.
        keys: default key sequences in Qt's portable notation; the first is shown.
        checkable: the action is a switch.
        editor_key: the keys count only while ghost text is visible, so the window does not grab them.
        separator: draw a line above it.
        setting: option that this entry sets, with its value; such entries of one option exclude each other.
        switch: option, true or false, that this entry turns on and off.
        role: where macOS puts it.
        number: what ``%n`` stands for in text and tooltip.
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
    number: int | None = None

    @property
    def shown_text(self) -> Text:
        """The menu text in the language of the interface."""
        setting = self.setting
        if setting is not None:
            return computed(lambda: label_text(*setting))
        return tr(self.text) if self.number is None else tr_n(self.text, self.number)

    @property
    def shown_tooltip(self) -> Text:
        """The sentence in the language of the interface."""
        return tr(self.tooltip) if self.number is None else tr_n(self.tooltip, self.number)

    @property
    def plain_text(self) -> Text:
        """The text in the language of the interface, without mnemonic and dots."""
        return computed(lambda: without_mnemonic(self.shown_text).rstrip("…"))


def without_mnemonic(text: str) -> str:
    """Return a menu text as it is read: in some languages the mnemonic is a letter in brackets behind it."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "")


def label_text(option: str, value: str) -> str:
    """Return the label of an option's choice in the language of the interface, with a mnemonic.

    It is the first letter of a word that no earlier choice of the option took, else any letter that none took.
    """
    info = option_info(option)
    used: set[str] = set()
    for each in info.choices:
        text = str(tr(info.labels[each]))
        starts = [match.start() for match in re.finditer(r"\b\w", text)]
        at = next((at for at in (*starts, *range(len(text))) if text[at].isalnum() and text[at].lower() not in used), 0)
        used.add(text[at].lower())
        if each == value:
            return f"{text[:at]}&{text[at:]}"
    raise KeyError(value)
