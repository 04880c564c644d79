"""A widget's look in the style sheet, changed while it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, look: str) -> None:
    """Give the widget the look of that name; nothing is done where it has it already."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        # A style sheet looks at properties only when it is applied.
        widget.style().unpolish(widget)
        widget.style().polish(widget)
