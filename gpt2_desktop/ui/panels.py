"""The docks beside the text: tabbed, shown by an action of their own, with the focus going in and out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from gpt2_desktop.app.texts import interface, say
from gpt2_desktop.ui.actions import Actions

_WIDTH: Final = 340
_MOST_FOR_TABS: Final = 420
"""What tabs may take of the text at most; beyond it their names are cut."""


class Panels(QObject):
    """Makes the docks of a window and what their actions do."""

    def __init__(self, window: QMainWindow, actions: Actions, text: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._text = text
        self._docks: dict[str, list[QDockWidget]] = {}
        self._mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AnimatedDocks)
        interface.changed.connect(self._follow_language)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def add(
        self,
        title: str,
        content: QWidget,
        action: str,
        take_focus: Callable[[], object],
        *,
        left: bool = False,
    ) -> QDockWidget:
        """Put ``content`` into a dock, as a further tab where its side of the window has one already.

        Args:
            action: the name of the one that shows and hides it.
            take_focus: puts the focus where the writer expects it in the panel.
        """
        dock = QDockWidget(self._window)
        say(dock.setWindowTitle, title)
        dock.setObjectName(action.replace("_panel", "_dock"))
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setWidget(content)
        side = self._docks.setdefault("left" if left else "right", [])
        if not left:
            # The tab already names it; a title below the tab would say it twice.
            dock.setTitleBarWidget(QWidget(dock))
        self._window.addDockWidget(self._area("left" if left else "right"), dock)
        if side:
            self._window.tabifyDockWidget(side[0], dock)
            side[0].raise_()
        else:
            self._window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)
        side.append(dock)
        self._actions[action].triggered.connect(partial(self._toggle, action, dock, take_focus))
        dock.visibilityChanged.connect(partial(self._changed, action, dock))
        return dock

    def _area(self, side: str) -> Qt.DockWidgetArea:
        """Return where the docks of a side are; Qt does not mirror them where one reads from the right."""
        at_the_left = (side == "left") != self._mirrored
        return Qt.DockWidgetArea.LeftDockWidgetArea if at_the_left else Qt.DockWidgetArea.RightDockWidgetArea

    @Slot()
    def _follow_language(self) -> None:
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._mirror()
        # Tabs whose names are cut off tell nothing; once they are laid out with the new ones.
        QTimer.singleShot(0, self, self._make_room)

    def _mirror(self) -> None:
        for side, docks in self._docks.items():
            shown = {dock: not dock.isHidden() for dock in docks}
            front = next((dock for dock in docks if not dock.visibleRegion().isEmpty()), None)
            widths = [dock.width() for dock in docks if dock is front]
            for dock in docks:
                self._window.addDockWidget(self._area(side), dock)
                if dock is not docks[0]:
                    self._window.tabifyDockWidget(docks[0], dock)
            for dock, visible in shown.items():
                dock.setVisible(visible)
            if front is not None:
                front.raise_()
                self._window.resizeDocks([front], widths, Qt.Orientation.Horizontal)

    @Slot()
    def _make_room(self) -> None:
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            names = {bar.tabText(index) for index in range(bar.count())}
            needed = min(_MOST_FOR_TABS, bar.sizeHint().width())
            for dock in self.docks:
                if dock.windowTitle() in names:
                    dock.setMinimumWidth(needed)

    @property
    def docks(self) -> tuple[QDockWidget, ...]:
        return tuple(dock for side in self._docks.values() for dock in side)

    def bring_to_front(self, dock: QDockWidget) -> None:
        dock.show()
        dock.raise_()

    def _toggle(self, action: str, dock: QDockWidget, take_focus: Callable[[], object], _checked: bool = False) -> None:
        """Bring a panel to the front with the focus in it; hide it where the focus is in it already."""
        if dock.isAncestorOf(QApplication.focusWidget() or self._text):
            dock.hide()
            self._text.setFocus()
        else:
            self.bring_to_front(dock)
            take_focus()
        self._changed(action, dock)

    def _changed(self, action: str, dock: QDockWidget, _visible: bool = False) -> None:
        # A dock behind another tab counts as shown: its entry stays ticked.
        self._actions[action].setChecked(not dock.isHidden())
        QTimer.singleShot(0, self, self._make_room)
