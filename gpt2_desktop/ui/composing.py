"""Fields whose keys do more than write leave them to an input method while it composes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""What chooses among candidates, commits or gives up; where the input method let one through, it means nothing else."""


def composing_first(field: QLineEdit) -> None:
    """Give keys to whoever watches ``field`` only while nothing is composed in it; to be called after they watch it."""
    field.installEventFilter(_Composing(field))


class _Composing(QObject):
    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._active = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._active = bool(event.preeditString())
        elif event.type() == QEvent.Type.FocusOut:
            self._active = False
        elif self._active and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        elif self._active and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in _KEYS
        return super().eventFilter(watched, event)
