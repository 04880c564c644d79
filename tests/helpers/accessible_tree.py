"""Walks the tree that a screen reader sees, and says what is wrong in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QFileDialog, QWidget

Role = QAccessible.Role

NAMED: Final = frozenset(
    {
        Role.AlertMessage,
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.Dialog,
        Role.EditableText,
        Role.HotkeyField,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.PageTabList,
        Role.ProgressBar,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Table,
        Role.Tree,
    }
)
"""What can be used, or is read by itself, and so needs a name."""

SILENT: Final = frozenset(
    {Role.NoRole, Role.Border, Role.Client, Role.Pane, Role.Grouping, Role.Separator, Role.Whitespace}
)
"""Roles that say nothing of what can be done; none for what can have the focus, but for what is only scrolled."""

_MANY: Final = 100
"""Children of one parent that are looked at; the rows of a list are all alike."""


def problems(root: QWidget) -> list[str]:
    """Return a line for each control under ``root`` without a name, or with the focus but without a role for it."""
    found = []
    for interface, path in _walk(QAccessible.queryAccessibleInterface(root), "", set()):
        role, widget = interface.role(), interface.object()
        name = interface.text(QAccessible.Text.Name).strip()
        if not isinstance(widget, QWidget):
            if role in NAMED and not name:
                found.append(f"{path}: an entry without a name, {role.name}")
            continue
        if _is_part(widget):
            continue
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if (role in NAMED or focusable) and not name:
            found.append(f"{path}: no name, {role.name}")
        if focusable and role in SILENT and not isinstance(widget, QAbstractScrollArea):
            found.append(f"{path}: can have the focus, but is {role.name}")
    return found


def _walk(
    interface: QAccessibleInterface | None, path: str, seen: set[int]
) -> Iterator[tuple[QAccessibleInterface, str]]:
    if interface is None or not interface.isValid():
        return
    identity = QAccessible.uniqueId(interface)
    widget = interface.object()
    if identity in seen or (isinstance(widget, QWidget) and not widget.isVisible()):
        return
    seen.add(identity)
    what = f"{type(widget).__name__} {widget.objectName()!r}" if widget is not None else interface.role().name
    here = f"{path} > {what}" if path else what
    yield interface, here
    if isinstance(widget, QFileDialog):
        return  # the system's own nearly everywhere
    for number in range(min(interface.childCount(), _MANY)):
        yield from _walk(interface.child(number), here, seen)


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is inside of one of Qt's own controls, which speaks for it."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
