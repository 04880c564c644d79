"""What widgets of our own are to a screen reader, where Qt takes them for what they are derived from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: Final = {
    "Card": QAccessible.Role.Button,
    "NoticeBar": QAccessible.Role.AlertMessage,
    "WelcomeCard": QAccessible.Role.Note,
}
"""By class name: Qt would call each of them a border."""

_KEPT: Final = "accessible_interface"


def install_roles() -> None:
    """Have Qt ask here first; once is enough for a process."""
    QAccessible.installFactory(_make)


def _make(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(class_name)
    if role is None or not isinstance(widget, QWidget):
        return None
    interface = QAccessibleWidget(widget, role)
    # Qt keeps no hold on the Python object, whose end would take the interface with it.
    setattr(widget, _KEPT, interface)
    return interface
