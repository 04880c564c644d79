"""What the text's file is written in, in the status bar: its encoding and line endings, and how to have others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gpt2_desktop.app.documents import CONVERSIONS, ENCODINGS, NEWLINES
from gpt2_desktop.app.texts import say, tr
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.wires import Wires

_SYSTEMS: Final = {"LF": "Linux, macOS", "CRLF": "Windows", "CR": "Mac OS 9"}


class FormatButton(QToolButton):
    """Says how the text becomes bytes; nothing is converted but by a choice in its menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: DocumentFlow | None = None
        self._wires = Wires()
        self.setProperty("look", "status")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def follow(self, flow: DocumentFlow) -> None:
        """Show the format of another text's file."""
        self._wires.cut()
        self._flow = flow
        self._wires.connect(flow.renamed, self._update)
        self._wires.connect(flow.format_changed, self._update)
        self._update()

    def open_menu(self) -> None:
        """Show the choices over the button and return at once; Qt's own `showMenu` waits until they are gone."""
        self._fill()
        menu = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot()
    def _update(self) -> None:
        if self._flow is None:
            return
        text_format = self._flow.text_format
        newline = text_format.newline_name or tr("mixed")
        facts = {"encoding": text_format.encoding_name, "newline": newline}
        say(self.setText, tr("{encoding} · {newline}", **facts))
        said_of_it = tr(
            "The file’s encoding is {encoding}, its line endings are {newline}. Saving keeps both.", **facts
        )
        say(self.setToolTip, said_of_it)
        say(self.setAccessibleName, tr("Encoding and line endings"))
        say(self.setAccessibleDescription, said_of_it)

    @Slot()
    def _fill(self) -> None:
        flow, menu = self._flow, self.menu()
        if flow is None:
            return
        menu.clear()
        reading = menu.addMenu(tr("&Read the file again as"))
        reading.setEnabled(flow.path is not None)
        for codec, label in {"utf-8": "UTF-8", **ENCODINGS}.items():
            _on(reading.addAction(tr(label)), flow.read_as, codec)
        converting = menu.addMenu(tr("&Convert to"))
        for name, (codec, bom) in CONVERSIONS.items():
            action = _choice(converting, name, name == flow.text_format.encoding_name)
            _on(action, flow.convert, codec, bom)
        menu.addSeparator()
        for name, newline in NEWLINES.items():
            label = tr("Line endings {name} ({system})", name=name, system=_SYSTEMS[name])
            action = _choice(menu, label, name == flow.text_format.newline_name)
            _on(action, flow.set_newline, newline)


def _choice(menu: QMenu, label: str, is_on: bool) -> QAction:
    action = menu.addAction(label)
    action.setCheckable(True)
    action.setChecked(is_on)
    return action


def _on(action: QAction, function: Callable[..., None], *arguments: object) -> None:
    def call(_checked: bool = False) -> None:
        function(*arguments)

    action.triggered.connect(call)
