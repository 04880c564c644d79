"""Nothing but the page: the window over the whole screen, without menus, panels and status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from gpt2_desktop.app.texts import say, tr

_HINT_MS: Final = 3500
_HINT_TOP: Final = 16


class FullScreen(QObject):
    """Hides what is around the text and brings back exactly that."""

    def __init__(
        self,
        window: QMainWindow,
        page: QWidget,
        around: Callable[[], Sequence[QWidget]],
        changed: Callable[[bool], object],
        way_out: Callable[[], str],
    ) -> None:
        """Be off at first.

        Args:
            around: what is hidden, besides the menu bar.
            changed: is told whether it is on.
            way_out: the key that ends it, as this platform writes it.
        """
        super().__init__(window)
        self._window = window
        self._page = page
        self._around = around
        self._changed = changed
        self._way_out = way_out
        self._hidden: list[QWidget] = []
        self._was_maximized = False
        self.active = False
        self._hint = QLabel(page)
        self._hint.setProperty("look", "key")
        self._hint.hide()
        self._hint_timer = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint_timer.timeout.connect(self._hint.hide)
        page.installEventFilter(self)

    @Slot()
    def toggle(self) -> None:
        if self.active:
            self.leave()
        else:
            self._enter()

    def _enter(self) -> None:
        self.active = True
        self._was_maximized = self._window.isMaximized()
        bars: list[QWidget] = [self._window.menuBar(), *self._around()]
        self._hidden = [widget for widget in bars if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self._window.showFullScreen()
        key = self._way_out()
        if key:
            say(self._hint.setText, tr("{key} leaves full screen", key=key))
            self._place_hint()
            self._hint.show()
            self._hint.raise_()
            self._hint_timer.start()
        self._changed(True)

    def leave(self) -> None:
        """Bring back what was hidden; without effect where it is off."""
        if not self.active:
            return
        self.active = False
        self._hint_timer.stop()
        self._hint.hide()
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        if self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self._changed(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._hint.isHidden():
            self._place_hint()
        return super().eventFilter(watched, event)

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        self._hint.move((self._page.width() - self._hint.width()) // 2, _HINT_TOP)
