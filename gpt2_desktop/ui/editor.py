"""The text editor: a plain-text column with ghost text at the caret."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QWidget

from gpt2_desktop.app.edits import Edit, EditSource, Snapshot
from gpt2_desktop.text.common import common_ends
from gpt2_desktop.text.utf16 import to_utf16
from gpt2_desktop.ui.block_texts import BlockTexts
from gpt2_desktop.ui.ghost import GhostRenderer
from gpt2_desktop.ui.lines import line_edge
from gpt2_desktop.ui.paragraph_looks import ParagraphLooks
from gpt2_desktop.ui.spaced_layout import SpacedLayout

_CONTEXT_BEFORE: Final = 16384
_CONTEXT_STEP: Final = 4096
_CONTEXT_AFTER: Final = 1024
"""Characters around the caret that a request gets: more than any GPT-2's 1,024 tokens hold.  The start moves in
steps, so that the text before the caret begins with the same characters from key to key."""

_SIDE_MARGIN: Final = 28
_TOP_MARGIN: Final = 36
_SAMPLE: Final = "It was the best of times, it was the worst of times, it was the age of wisdom"

_PARAGRAPH_SEPARATOR: Final = "\u2029"


class Editor(QPlainTextEdit):
    """A `QPlainTextEdit` that reports edits by their source and shows ghost text.

    Attributes:
        ghost_key: gets each key event first and returns whether it was meant for the ghost text.
        smart_key: gets each key that writes or deletes, and returns whether it has done all that is to be done.
        smart_text: gets such a key afterwards, with the ghost text that was there before it.
        key_is_held: whether the key event that is being handled repeats an earlier one.
        blocks: the paragraphs as strings.
        looks: how parts of the text look.
        overlays: each paints over the text, after it.

    Signals:
        edited(object): an `Edit`, in the same turn, before the layout is painted.
        caret_moved(int): the caret's position in UTF-16 units.
        interrupted(): a click, a selection or a composition began.
        escaped(): Esc was pressed, and no ghost text wanted it.
        view_moved(): other parts of the text can be seen than before.
        composed(): an input method has written or given up what it composed.
        zoom_turned(int): Ctrl and the wheel ask for larger (1) or smaller (-1) text.
    """

    edited = Signal(object)
    caret_moved = Signal(int)
    interrupted = Signal()
    escaped = Signal()
    view_moved = Signal()
    composed = Signal()
    zoom_turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ghost_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.smart_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.smart_text: Callable[[QKeyEvent, str], None] = lambda _event, _ghost: None
        self.menu_for: Callable[[], QMenu | None] = lambda: None
        self.key_is_held = False
        self._released = (0, 0)
        self._source = EditSource.OTHER
        self._composing = False
        self._boundary = False
        self._line_width = 74
        self.ghost = GhostRenderer(self, QColor(Qt.GlobalColor.gray))
        document = QTextDocument(self)
        self._layout = SpacedLayout(document)
        document.setDocumentLayout(self._layout)
        document.setDefaultFont(self.font())
        self.setDocument(document)
        self.overlays: list[Callable[[QPaintEvent], None]] = []
        self.setProperty("look", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Text")
        self.document().setDocumentMargin(2)
        # Qt counts the margin as a change of the text, which could be undone.
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.blocks = BlockTexts(self.document())
        self.document().contentsChange.connect(self._report_edit)
        self.cursorPositionChanged.connect(self._report_caret)
        self.selectionChanged.connect(self._report_selection)
        self.verticalScrollBar().valueChanged.connect(self.view_moved)
        self.looks = ParagraphLooks(self, self.ghost, self.visible_span)
        self.view_moved.connect(self.looks.dress_visible)
        self.composed.connect(self.looks.dress_caret)

    # Looks

    def set_text_font(self, font: QFont) -> None:
        self.setFont(font)
        self.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance("n"))
        self._center_column()

    def set_line_width(self, characters: int) -> None:
        """Keep the text column about this many characters wide, in the middle of the window."""
        self._line_width = characters
        self._center_column()

    def set_line_spacing(self, percent: int) -> None:
        """Put the lines this far apart; 100 is what the font says."""
        self._layout.set_spacing(percent / 100)

    def _center_column(self) -> None:
        metrics = QFontMetricsF(self.font())
        column = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._line_width)
        free = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - column
        side = max(_SIDE_MARGIN, free // 2)
        self.setViewportMargins(side, _TOP_MARGIN, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_visible = self.viewport().rect().intersects(self.cursorRect())
        self._center_column()
        super().resizeEvent(event)
        if was_visible:
            self.ensureCursorVisible()
        self.view_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        for paint in self.overlays:
            paint(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # The document

    def text(self) -> str:
        """Return the whole text, every character as it is; lines end with a line feed.

        `toPlainText` would turn no-break spaces into spaces and U+2028 into line ends.
        """
        return self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")

    def set_text(self, text: str) -> None:
        """Replace the document; not undoable, and nothing is suggested for it."""
        self.setPlainText(text)
        self.document().setModified(False)

    def replace_text(self, text: str) -> None:
        """Make this the text in one undo step; what is the same at both ends, and the caret there, stays as it is."""
        old = self.text()
        prefix, suffix = common_ends(old, text)
        start, end = to_utf16(old, prefix), to_utf16(old, len(old) - suffix)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[prefix : len(text) - suffix])
        cursor.endEditBlock()

    def set_caret(self, position: int) -> None:
        """Put the caret at a position in UTF-16 units, or at the end where the text is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(position, 0), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def visible_span(self) -> tuple[int, int]:
        """Return where the lines that can be seen begin and end, in UTF-16 units."""
        block, top = self.firstVisibleBlock(), self.contentOffset().y()
        start = line_edge(block, -top, end=False)
        bottom = self.viewport().height() - top
        height = self.blockBoundingRect(block).height()
        while height < bottom and block.next().isValid():
            bottom -= height
            block = block.next()
            height = self.blockBoundingRect(block).height()
        return start, line_edge(block, bottom, end=True)

    def behind_ghost(self) -> range:
        """Return the positions in the caret's paragraph that ghost text has pushed aside; empty without one.

        Qt paints marks by position and knows nothing of the ghost: there it would mark what lies before.
        """
        cursor = self.textCursor()
        block = cursor.block()
        return range(cursor.position(), block.position() + block.length() if self.ghost.text else cursor.position())

    def select(self, start: int, end: int) -> None:
        """Select what lies between two positions and bring it into view, in the middle where it was not."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        first, last = self.visible_span()
        self.setTextCursor(cursor)
        if not first <= start <= end <= last:
            self.centerCursor()

    def show_at_top(self, block: QTextBlock) -> None:
        """Scroll so that a paragraph is the first that can be seen, or as near as the end of the text allows."""
        # Laid out, so that the number of its line is known.
        self.blockBoundingRect(block)
        self.verticalScrollBar().setValue(block.firstLineNumber())

    def insert_accepted(self, text: str) -> None:
        """Insert ``text`` at the caret as one undo step of its own."""
        cursor = self.textCursor()
        with self._editing(EditSource.ACCEPT):
            cursor.beginEditBlock()
            cursor.insertText(text)
            cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._boundary = True
        self.ensureCursorVisible()

    @property
    def quiet(self) -> bool:
        """Whether nothing may be suggested now: a selection, a composition, a read-only view."""
        return self.textCursor().hasSelection() or self._composing or self.isReadOnly()

    def snapshot(self) -> Snapshot:
        """Return the text around the caret as plain data."""
        cursor = self.textCursor()
        caret = cursor.position()
        start = max(0, (caret - _CONTEXT_BEFORE) // _CONTEXT_STEP * _CONTEXT_STEP)
        end = min(caret + _CONTEXT_AFTER, self.document().characterCount() - 1)
        return Snapshot(
            before=self.text_between(start, caret),
            after=self.text_between(caret, end),
            caret=caret,
            quiet=self.quiet,
        )

    def text_between(self, start: int, end: int) -> str:
        """Return what lies between two positions, every character as it is."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText().replace(_PARAGRAPH_SEPARATOR, "\n")
        # A boundary inside a surrogate pair leaves half a character, which no encoder takes.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")

    # Reporting

    @contextmanager
    def _editing(self, source: EditSource) -> Iterator[None]:
        before, self._source = self._source, source
        try:
            yield
        finally:
            self._source = before

    @contextmanager
    def typing(self) -> Iterator[None]:
        """Mark edits as the writer's, and keep the first of them out of the undo step of an accepted text."""
        cursor = self.textCursor()
        boundary, self._boundary = self._boundary, False
        steps = self.document().availableUndoSteps()
        # The end of the block reports the edit, so it has to come while the source is still the writer.
        with self._editing(EditSource.INPUT):
            if boundary:
                cursor.beginEditBlock()
            try:
                yield
            finally:
                if boundary:
                    cursor.endEditBlock()
                    # A key that changed nothing leaves the boundary to the next one.
                    self._boundary = self.document().availableUndoSteps() == steps

    @Slot(int, int, int)
    def _report_edit(self, position: int, removed: int, added: int) -> None:
        source = self._source
        inserted = ""
        if added and source is not EditSource.OTHER:
            inserted = self.text_between(position, min(position + added, self.document().characterCount() - 1))
        self.edited.emit(Edit(position, removed, inserted, source))

    @Slot()
    def _report_caret(self) -> None:
        self.caret_moved.emit(self.textCursor().position())

    @Slot()
    def _report_selection(self) -> None:
        if self.textCursor().hasSelection():
            self.interrupted.emit()

    # Input

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._released = (event.key(), event.timestamp())
        super().keyReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # X11 repeats a key by a release and a press of one and the same instant; Qt often takes them for separate ones.
        again = bool(event.timestamp()) and self._released == (event.key(), event.timestamp())
        self.key_is_held = event.isAutoRepeat() or again
        if not self._composing and self.ghost_key(event):
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            super().keyPressEvent(event)
            return
        if _is_stray_mnemonic(event):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        if _moves_caret(event):
            # The layout's lines hold the ghost: moving by them would count its characters as the text's.
            self.interrupted.emit()
        if self._composing or not self.smart_key(event):
            ghost = self.ghost.text
            with self.typing():
                super().keyPressEvent(event)
            self.smart_text(event, ghost)

    def insertFromMimeData(self, source: QMimeData) -> None:
        with self.typing():
            super().insertFromMimeData(source)
        # Inside the edit block the layout did not know yet where the caret would be.
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        composing = bool(event.preeditString())
        if composing or self.ghost.text:
            self.interrupted.emit()
        self._composing = composing
        with self.typing():
            super().inputMethodEvent(event)
        if not composing:
            self.composed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.interrupted.emit()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_for()
        if menu is not None:
            menu.popup(event.globalPos())


_CARET_KEYS: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}


def _is_stray_mnemonic(event: QKeyEvent) -> bool:
    """Whether it is Alt with a letter that belongs to no menu; X11 gives such a key a text, which would be typed."""
    return sys.platform != "darwin" and event.modifiers() == Qt.KeyboardModifier.AltModifier and bool(event.text())


def _moves_caret(event: QKeyEvent) -> bool:
    return event.key() in _CARET_KEYS
