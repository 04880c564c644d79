"""The headings of the text in a panel, and the way to each of them."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gpt2_desktop.app.texts import interface, mark, said, say, tr
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.headings import Heading, HeadingIndex
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.wires import Wires

_SIZE: Final = QSize(210, 400)
_UPDATE_MS: Final = 300
_BLOCK: Final = Qt.ItemDataRole.UserRole
_UNTITLED: Final = mark("(no words)")


class OutlinePanel(QWidget):
    """A tree of headings; the one that the caret is under is marked.

    Signals:
        chosen(int): go to the heading in the paragraph of this number.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        say(self.tree.setAccessibleName, tr("Outline"))
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.itemActivated.connect(self._choose)
        self.tree.itemClicked.connect(self._choose)
        self._hint = said(
            QLabel(), tr("No headings yet.\n\nA line that begins with # and a space is one; ## is one below it.")
        )
        self._hint.setProperty("look", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint.setContentsMargins(8, 8, 8, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._hint)
        layout.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self._items: list[tuple[Heading, QTreeWidgetItem]] = []
        interface.changed.connect(self._name_untitled)

    @Slot()
    def _name_untitled(self) -> None:
        for item, row in self._items:
            if not item.title:
                row.setText(0, tr(_UNTITLED))

    def sizeHint(self) -> QSize:
        return _SIZE

    def set_headings(self, headings: list[Heading]) -> None:
        if [(item.level, item.title) for item, _ in self._items] == [(item.level, item.title) for item in headings]:
            # Only their places are others: the tree keeps what was folded and scrolled.
            self._items = [(new, row) for new, (_, row) in zip(headings, self._items, strict=True)]
        else:
            self._rebuild(headings)
        for item, row in self._items:
            row.setData(0, _BLOCK, item.block)
        self.tree.setVisible(bool(headings))
        self._hint.setVisible(not headings)

    def _rebuild(self, headings: list[Heading]) -> None:
        self.tree.clear()
        self._items = []
        above: list[tuple[int, QTreeWidgetItem]] = []
        for item in headings:
            row = QTreeWidgetItem([item.title or tr(_UNTITLED)])
            row.setToolTip(0, item.title)
            while above and above[-1][0] >= item.level:
                above.pop()
            if above:
                above[-1][1].addChild(row)
            else:
                self.tree.addTopLevelItem(row)
            above.append((item.level, row))
            self._items.append((item, row))
        self.tree.expandAll()

    def set_place(self, block: int) -> None:
        """Mark the heading that the paragraph of this number is under."""
        current = next((row for item, row in reversed(self._items) if item.block <= block), None)
        if current is not None:
            self.tree.setCurrentItem(current)
        else:
            self.tree.clearSelection()

    @Slot(QTreeWidgetItem)
    def _choose(self, row: QTreeWidgetItem, _column: int = 0) -> None:
        self.chosen.emit(row.data(0, _BLOCK))


class Outline(QObject):
    """Keeps the panel up to date while it is seen, and offers the headings in a palette."""

    def __init__(self, editor: Editor, index: HeadingIndex, panel: OutlinePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._wires = Wires()
        self._timer = QTimer(self, singleShot=True, interval=_UPDATE_MS)
        self._timer.timeout.connect(self._update)
        panel.chosen.connect(self.go_to)
        self._point_at(editor, index)

    def follow(self, sheet: Sheet) -> None:
        """Show the headings of another text."""
        if sheet.editor is not self._editor:
            self._point_at(sheet.editor, sheet.headings)
            self._soon()

    def _point_at(self, editor: Editor, index: HeadingIndex) -> None:
        self._editor, self._index = editor, index
        self._stale = True
        self._wires.cut()
        self._wires.connect(editor.textChanged, self._text_changed)
        self._wires.connect(editor.cursorPositionChanged, self._soon)

    @Slot(bool)
    def set_visible(self, visible: bool) -> None:
        """The panel can be seen from now on, or no longer."""
        if visible:
            self._update()

    def close(self) -> None:
        self._timer.stop()

    @Slot(int)
    def go_to(self, block: int) -> None:
        """Put the caret at the end of a heading, with the heading near the top."""
        place = self._editor.document().findBlockByNumber(block)
        if not place.isValid():
            return
        self._editor.interrupted.emit()
        self._editor.set_caret(place.position() + place.length() - 1)
        self._editor.show_at_top(place)
        self._editor.setFocus()

    def open_palette(self) -> None:
        """Offer the headings to choose from by a few letters."""
        from gpt2_desktop.ui.palette import Choice, Palette

        headings = self._index.headings()
        here = self._editor.textCursor().block().blockNumber()
        current = sum(item.block <= here for item in headings) - 1
        choices = [
            Choice(item.title or tr(_UNTITLED), partial(self.go_to, item.block), indent=item.level - 1)
            for item in headings
        ] or [Choice(tr("There are no headings; a line that begins with # is one"), _nothing, enabled=False)]
        palette = Palette(self._editor.window(), tr("Go to a heading"), choices, current=max(0, current))
        palette.popup()

    @Slot()
    def _text_changed(self) -> None:
        self._stale = True
        self._soon()

    @Slot()
    def _soon(self) -> None:
        if self._panel.isVisible() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _update(self) -> None:
        if self._stale:
            self._panel.set_headings(self._index.headings())
            self._stale = False
        self._panel.set_place(self._editor.textCursor().block().blockNumber())


def _nothing() -> None:
    pass
