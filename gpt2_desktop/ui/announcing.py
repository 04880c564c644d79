"""What a screen reader is told beside what has the focus: suggestions, when asked for, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

from gpt2_desktop.app.texts import tr, tr_n

_SETTLED_MS: Final = 600
"""Ghost text that has not changed for so long is announced; sooner would talk over each key."""


class Announcer(QObject):
    """Tells a screen reader what it would not find out by itself; politely, so that it ends its sentence first.

    Suggestions are announced when they are asked for, and each of them only where the setting says so.

    Signals:
        announced(str): what `announce` was given.
    """

    announced = Signal(str)

    def __init__(self, window: QMainWindow, alternatives: Callable[[], Sequence[str]]) -> None:
        """Say nothing yet.

        Args:
            alternatives: the texts that were written last, in the order of their numbers.
        """
        super().__init__(window)
        self._window = window
        self._texts = alternatives
        self._suggestion = ""
        self._each = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._announce_settled)

    def announce(self, text: str) -> None:
        """Say ``text`` to a screen reader, where there is one; everything that is announced comes through here."""
        if not text:
            return
        if QAccessible.isActive():
            source = self._window.focusWidget() or self._window
            event = QAccessibleAnnouncementEvent(source, text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
        self.announced.emit(text)

    def apply(self, *, each: bool) -> None:
        """Announce each suggestion once it has come to rest, or only when asked."""
        self._each = each
        if not each:
            self._settled.stop()

    def close(self) -> None:
        """Announce nothing of its own accord any more."""
        self.apply(each=False)

    @Slot(str)
    def suggest(self, text: str) -> None:
        """Take note of the ghost text that is shown now; empty for none."""
        self._suggestion = text
        if text and self._each:
            self._settled.start()
        else:
            self._settled.stop()

    @Slot()
    def end_alternatives(self) -> None:
        """Say how many alternatives there are, where each suggestion is announced."""
        if self._each and (count := len(self._texts())):
            self.announce(tr_n("%n alternative(s)", count))

    @Slot()
    def read_suggestion(self) -> None:
        """Announce the ghost text, or that there is none."""
        self._settled.stop()
        self.announce(_spoken(self._suggestion) or tr("No suggestion"))

    @Slot()
    def read_alternatives(self) -> None:
        """Announce the alternatives that were written last, each with its number."""
        lines = [
            tr("{number}: {text}", number=str(number), text=text.strip())
            for number, text in enumerate(self._texts(), 1)
        ]
        self.announce("\n".join(lines) or tr("No alternatives"))

    @Slot()
    def _announce_settled(self) -> None:
        self.announce(_spoken(self._suggestion))


def _spoken(suggestion: str) -> str:
    """Return a suggestion as it is to be said; one of marks alone would be said as silence."""
    text = suggestion.strip()
    if text:
        return text
    return tr("A new line") if "\n" in suggestion else ""
