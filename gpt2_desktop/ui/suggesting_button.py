"""When ghost text comes, in the status bar, with the menu that changes it."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gpt2_desktop.app.back_off import PAUSE_MS


class SuggestingButton(QToolButton):
    """Says when suggestions come; opens a menu.  Where they are held back, one click brings them back.

    Signals:
        resume_pressed: the writer wants them as usual again.
    """

    resume_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ""
        self._snoozed = ""
        self._back_off = ("", "")
        self._held = False
        self.setProperty("look", "status")
        self.clicked.connect(self._clicked)
        self.set_mode("")

    def set_choices(self, menu: QMenu) -> None:
        """Take the menu with the modes and the snoozing."""
        self.setMenu(menu)

    def set_mode(self, label: str) -> None:
        """Say when suggestions usually come, by the label of the option's value."""
        self._mode = f"Suggests {label[:1].lower()}{label[1:]}" if label else "Suggests"
        self._update()

    def set_snooze(self, *, active: bool, until: float | None) -> None:
        """Say that suggestions are snoozed, until a time in seconds since the epoch or, for None, the next start."""
        end = time.strftime(" until %H:%M", time.localtime(until)) if until is not None else ""
        self._snoozed = f"Snoozed{end}" if active else ""
        self._update()

    def set_back_off(self, *, wait_ms: int, paused: bool) -> None:
        """Say that suggestions come this much later than usual, or pause, because of what was dismissed."""
        if paused:
            self._back_off = ("Paused after Esc", f"nothing is suggested for {PAUSE_MS // 1000} seconds")
        elif wait_ms:
            self._back_off = ("Slower after Esc", f"it comes {wait_ms / 1000:g} s later than usual")
        else:
            self._back_off = ("", "")
        self._update()

    @Slot()
    def _clicked(self) -> None:
        if self._held:
            self.resume_pressed.emit()

    def _update(self) -> None:
        text, why = self._back_off
        self._held = bool(self._snoozed or text)
        if self._snoozed:
            tip = "Nothing is suggested but when you ask. Click to have suggestions again."
        elif text:
            tip = f"You dismissed ghost text several times: {why}. Click to have it as usual."
        else:
            tip = "When ghost text comes. Click to change it, or to snooze."
        self.setText(self._snoozed or text or self._mode)
        self.setToolTip(tip)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tip)
        popup = QToolButton.ToolButtonPopupMode
        self.setPopupMode(popup.MenuButtonPopup if self._held else popup.InstantPopup)
