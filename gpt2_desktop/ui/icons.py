"""Icons: small line drawings that take the colour of the text around them."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gpt2_desktop import paths
from gpt2_desktop.app.texts import say

ICON_SIZE: Final = 16
"""Width and height of a button's icon, in device-independent pixels."""

_DENSITIES: Final = (1, 2)


def app_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(paths.resources() / "icons" / "gpt2-desktop.png"))


@cache
def icon(name: str, color: str, disabled: str) -> QIcon:
    """Return the drawing ``resources/icons/NAME.svg`` in a colour, and in another one for disabled buttons.

    An icon that is missing from the installation is an empty icon.
    """
    file = paths.resources() / "icons" / f"{name}.svg"
    result = QIcon()
    if not file.is_file():
        return result
    drawing = file.read_text("utf-8")
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for density in _DENSITIES:
            side = ICON_SIZE * density
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, side, side))
            painter.end()
            pixmap.setDevicePixelRatio(density)
            result.addPixmap(pixmap, mode)
    return result


def themed_icon(name: str) -> QIcon:
    """Return an icon in the theme's quiet colours: many of them stand beside text that is to be read."""
    # Not a widget's palette: a style sheet rewrites it.
    palette = QApplication.palette()
    normal: QColor = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
    disabled: QColor = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    return icon(name, normal.name(), disabled.name())


class IconButton(QToolButton):
    """A flat button with an icon only; what it does is its tooltip and accessible name.

    It follows the theme by itself and can be reached with the Tab key.
    """

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = name
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_label(label)
        self._tint()

    def set_label(self, label: str) -> None:
        say(self.setToolTip, label)
        say(self.setAccessibleName, label)

    def set_icon_name(self, name: str) -> None:
        self._icon_name = name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        self.setIcon(themed_icon(self._icon_name))
