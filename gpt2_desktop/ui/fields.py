"""What fields need that Qt leaves out."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from gpt2_desktop.app.texts import say, tr


def add_clear_button(field: QLineEdit) -> None:
    """Give a field a button that empties it, with a name: Qt's has none."""
    before = set(field.findChildren(QToolButton))
    field.setClearButtonEnabled(True)
    for button in set(field.findChildren(QToolButton)) - before:
        say(button.setAccessibleName, tr("Clear", "field"))
