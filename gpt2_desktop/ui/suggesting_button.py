"""When ghost text comes, in the status bar, with the menu that changes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gpt2_desktop.app.back_off import PAUSE_MS
from gpt2_desktop.app.texts import Text, number, say, short_time, tr, tr_n
from gpt2_desktop.settings.schema import SuggestMode


class SuggestingButton(QToolButton):
    """Says when suggestions come; opens a menu.  Where they are held back, one click brings them back.

    Signals:
        resume_pressed: the writer wants them as usual again.
    """

    resume_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode: Text = tr("Suggests")
        self._snoozed: Text | None = None
        self._back_off: tuple[Text, Text] | None = None
        self._held = False
        self.setProperty("look", "status")
        self.clicked.connect(self._clicked)
        self._update()

    def set_choices(self, menu: QMenu) -> None:
        """Take the menu with the modes and the snoozing."""
        self.setMenu(menu)

    def set_mode(self, mode: SuggestMode) -> None:
        """Say when suggestions usually come."""
        modes = {
            SuggestMode.AUTOMATIC: tr("Suggests while typing"),
            SuggestMode.ON_PAUSE: tr("Suggests on a pause"),
            SuggestMode.ON_KEY: tr("Suggests only when asked"),
        }
        self._mode = modes[mode]
        self._update()

    def set_snooze(self, *, active: bool, until: float | None) -> None:
        """Say that suggestions are snoozed, until a time in seconds since the epoch or, for None, the next start."""
        if not active:
            self._snoozed = None
        elif until is None:
            self._snoozed = tr("Snoozed")
        else:
            self._snoozed = tr("Snoozed until {time}", time=short_time(datetime.fromtimestamp(until).time()))
        self._update()

    def set_back_off(self, *, wait_ms: int, paused: bool) -> None:
        """Say that suggestions come this much later than usual, or pause, because of what was dismissed."""
        if paused:
            self._back_off = (
                tr("Paused after Esc"),
                tr_n(
                    "You dismissed ghost text several times: nothing is suggested for %n second(s). "
                    "Click to have it as usual.",
                    PAUSE_MS // 1000,
                ),
            )
        elif wait_ms:
            self._back_off = (
                tr("Slower after Esc"),
                tr(
                    "You dismissed ghost text several times: it comes {seconds} s later than usual. "
                    "Click to have it as usual.",
                    seconds=number(wait_ms / 1000, 1),
                ),
            )
        else:
            self._back_off = None
        self._update()

    @Slot()
    def _clicked(self) -> None:
        if self._held:
            self.resume_pressed.emit()

    def _update(self) -> None:
        self._held = True
        if self._snoozed is not None:
            text = self._snoozed
            tip = tr("Nothing is suggested but when you ask. Click to have suggestions again.")
        elif self._back_off is not None:
            text, tip = self._back_off
        else:
            text, tip = self._mode, tr("When ghost text comes. Click to change it, or to snooze.")
            self._held = False
        say(self.setText, text)
        say(self.setToolTip, tip)
        say(self.setAccessibleName, text)
        say(self.setAccessibleDescription, tip)
        popup = QToolButton.ToolButtonPopupMode
        self.setPopupMode(popup.MenuButtonPopup if self._held else popup.InstantPopup)
