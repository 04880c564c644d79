"""The bar with a tab for each open text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QWidget

from gpt2_desktop.app.texts import say, tr
from gpt2_desktop.ui.icons import IconButton

_WIDEST: int = 240


class TabBar(QTabBar):
    """Tabs that can be dragged, and closed by their button or the middle mouse button.

    Signals:
        close_wanted(int): the tab of this number shall go.
    """

    close_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, tr("Open texts"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add(self) -> int:
        """Put a tab behind the last and return its number."""
        index = self.addTab("")
        button = IconButton("close", tr("Close"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._close_of(button))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)
        return index

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index).boundedTo(QSize(_WIDEST, 1000))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._close_at(event.position().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def _close_at(self, place: QPoint) -> None:
        index = self.tabAt(place)
        if index >= 0:
            self.close_wanted.emit(index)

    def _close_of(self, button: QWidget) -> None:
        for index in range(self.count()):
            if self.tabButton(index, QTabBar.ButtonPosition.RightSide) is button:
                self.close_wanted.emit(index)
                return
