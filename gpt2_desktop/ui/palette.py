"""A list to choose from by typing a few letters, over the top of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.texts import said, say, tr
from gpt2_desktop.text.fuzzy import fuzzy_score
from gpt2_desktop.ui.composing import composing_first

_SIZE: Final = (560, 380)
_TOP: Final = 48
_FORWARDED: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list.

    Attributes:
        text: what is searched and shown.
        run: called once the list is closed.
        detail: shown at the right, such as keys.
        enabled: whether it can be chosen now.
        indent: how far it stands in, in steps.
    """

    text: str
    run: Callable[[], object]
    detail: str = ""
    enabled: bool = True
    indent: int = 0


class Palette(QDialog):
    """Shows choices, best match first; in their own order as long as nothing is typed."""

    def __init__(self, parent: QWidget, title: str, choices: Sequence[Choice], *, current: int = 0) -> None:
        """Show ``choices``, the one with the index ``current`` marked at first."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, title)
        say(self.setAccessibleName, title)
        self.setProperty("look", "palette")
        self._window = parent
        self._choices = tuple(choices)
        self.field = QLineEdit()
        say(self.field.setPlaceholderText, title)
        say(self.field.setAccessibleName, title)
        self.list = QTreeWidget()
        say(self.list.setAccessibleName, tr("Matches"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._nothing = said(QLabel(), tr("Nothing matches."))
        self._nothing.setProperty("look", "muted")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self.field.installEventFilter(self)
        composing_first(self.field)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._run)
        # The height of a row is asked for once: the style must be there by then.
        self.list.ensurePolished()
        self._filter("")
        self._mark(current)
        self.resize(min(_SIZE[0], parent.width() - 40), min(_SIZE[1], parent.height() - _TOP))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + _TOP)
        self.setFocusProxy(self.field)

    @property
    def shown(self) -> list[str]:
        """The texts in the list now, in order."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item.text(0).strip() for item in items if item is not None]

    def popup(self) -> None:
        """Show the list with the focus in its field; it goes away by a choice, Esc, or a click elsewhere."""
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.reject()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _FORWARDED:
                QApplication.sendEvent(self.list, event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _filter(self, query: str) -> None:
        found = list(self._choices)
        if query.strip():
            scored = [(score, choice) for choice in found if (score := _score(query, choice)) is not None]
            found = [choice for _, choice in sorted(scored, key=lambda pair: -pair[0])]
        self.list.clear()
        for choice in found:
            indent = "" if query.strip() else "    " * choice.indent
            item = QTreeWidgetItem([indent + choice.text, choice.detail])
            item.setData(0, Qt.ItemDataRole.UserRole, self._choices.index(choice))
            item.setDisabled(not choice.enabled)
            self.list.addTopLevelItem(item)
        self._nothing.setVisible(not found)
        first = next((row for row, choice in enumerate(found) if choice.enabled), -1)
        self._mark(first)

    def _mark(self, row: int) -> None:
        item = self.list.topLevelItem(row)
        if item is not None:
            self.list.setCurrentItem(item)

    @Slot(QTreeWidgetItem)
    def _run(self, item: QTreeWidgetItem | None, _column: int = 0) -> None:
        if item is None or item.isDisabled():
            return
        choice = self._choices[item.data(0, Qt.ItemDataRole.UserRole)]
        self.accept()
        # The focus is back in the text by then, where many of the commands act.
        QTimer.singleShot(0, self._window, choice.run)


def _score(query: str, choice: Choice) -> int | None:
    """Return how well a line answers: by its text, or else by what stands at the right, such as its keys."""
    score = fuzzy_score(query, choice.text)
    if score is None and query.strip().casefold() in choice.detail.casefold():
        return -len(choice.text)
    return score
