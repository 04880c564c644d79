"""What a key that the editor gets is for."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CARET_KEYS: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}


def is_stray_mnemonic(event: QKeyEvent) -> bool:
    """Whether it is Alt with a letter that belongs to no menu; X11 gives such a key a text, which would be typed."""
    return sys.platform != "darwin" and event.modifiers() == Qt.KeyboardModifier.AltModifier and bool(event.text())


def moves_caret(event: QKeyEvent) -> bool:
    return event.key() in _CARET_KEYS
