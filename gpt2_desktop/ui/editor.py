"""The text editor: a plain-text column with ghost text at the caret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
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
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from gpt2_desktop.app.edits import Edit, EditSource, Place, Snapshot
from gpt2_desktop.app.texts import say, tr
from gpt2_desktop.engine.types import WordCheck
from gpt2_desktop.text.common import common_ends
from gpt2_desktop.text.pieces import in_pieces
from gpt2_desktop.text.utf16 import to_utf16
from gpt2_desktop.ui.block_texts import BlockTexts
from gpt2_desktop.ui.centred_page import CentredPage
from gpt2_desktop.ui.changed_places import ChangedPlaces
from gpt2_desktop.ui.ghost import GhostRenderer
from gpt2_desktop.ui.key_kinds import is_stray_mnemonic, moves_caret
from gpt2_desktop.ui.lines import line_edge
from gpt2_desktop.ui.origin_mime import carried_origins, with_origins
from gpt2_desktop.ui.paragraph_looks import ParagraphLooks
from gpt2_desktop.ui.pieces import Pieces
from gpt2_desktop.ui.spaced_layout import SpacedLayout

_CONTEXT_BEFORE: Final = 16384
_CONTEXT_STEP: Final = 4096
_CONTEXT_AFTER: Final = 1024
"""Characters around the caret that a request gets: more than any GPT-2's 1,024 tokens hold.  The start moves in
steps, so that the text before the caret begins with the same characters from key to key."""

_APART: Final = " "
"""Goes in and out behind an accepted text."""

_PARAGRAPH_SEPARATOR: Final = "\u2029"


class Editor(CentredPage):
    """A page that reports edits by their source and shows ghost text.

    Attributes:
        ghost_key: gets each key event first and returns whether it was meant for the ghost text.
        smart_key: gets each key that writes or deletes, and returns whether it has done all that is to be done.
        smart_text: gets such a key afterwards, with the ghost text that was there before it.
        menu_for: returns the context menu for a position of the document.
        word_check: returns what suggestions at the caret are held to.
        key_is_held: whether the key event that is being handled repeats an earlier one.
        blocks: the paragraphs as strings.
        pieces: which of them go on the line of the one before, as the line is too long to be one.
        origins_of: returns the origins of a stretch of the text; empty where nobody keeps them.
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
        self.menu_for: Callable[[int], QMenu | None] = lambda _position: None
        self.word_check: Callable[[], WordCheck | None] = lambda: None
        self.key_is_held = False
        self._released = (0, 0)
        self._source = EditSource.OTHER
        self.origins_of: Callable[[int, int], bytes] = lambda _start, _end: b""
        self._composing = False
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
        say(self.setAccessibleName, tr("Text"))
        self.document().setDocumentMargin(2)
        # Qt counts the margin as a change of the text, which could be undone.
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.blocks = BlockTexts(self.document())
        self.pieces = Pieces(self.document())
        self._places = ChangedPlaces(self.blocks)
        self.document().contentsChange.connect(self._report_edit)
        self.cursorPositionChanged.connect(self._report_caret)
        self.selectionChanged.connect(self._report_selection)
        self.verticalScrollBar().valueChanged.connect(self.view_moved)
        self.looks = ParagraphLooks(self, self.ghost, self.visible_span)
        self.view_moved.connect(self.looks.dress_visible)
        self.composed.connect(self.looks.dress_caret)

    # Looks

    def set_line_spacing(self, percent: int) -> None:
        """Put the lines this far apart; 100 is what the font says."""
        self._layout.set_spacing(percent / 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_visible = self.viewport().rect().intersects(self.cursorRect())
        self.center_column()
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
        if self.pieces:
            return "\n".join(self.lines())
        return self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")

    def lines(self) -> list[str]:
        """Return the lines of the text; copying their list takes much less than reading the text."""
        return self.pieces.lines(self.blocks.copy())

    def set_text(self, text: str) -> None:
        """Replace the document; not undoable, and nothing is suggested for it."""
        shown, going_on = in_pieces(text)
        self.pieces.show([])
        self.setPlainText(shown)
        self.pieces.show(going_on)
        self.document().setModified(False)

    def replace_text(self, text: str) -> None:
        """Make this the text in one undo step; what is the same at both ends, and the caret there, stays as it is."""
        if self.pieces or in_pieces(text)[1]:
            caret, cursor = self.textCursor().position(), self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            self.pieces.insert(cursor, text)
            self.set_caret(caret)
            return
        old = self.text()
        prefix, suffix = common_ends(old, text)
        start, end = to_utf16(old, prefix), to_utf16(old, len(old) - suffix)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[prefix : len(text) - suffix])
        cursor.endEditBlock()

    @Slot()
    def undo(self) -> None:
        with self._editing(EditSource.UNDO):
            super().undo()

    @Slot()
    def redo(self) -> None:
        with self._editing(EditSource.REDO):
            super().redo()

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
        spot = cursor.selectionStart(), cursor.selectionEnd()
        with self._places.in_place_of(self._taken(*spot)), self._editing(EditSource.ACCEPT):
            cursor.beginEditBlock()
            # Qt would join what is typed behind it to the step of an insertion, but not to that of a deletion.  An
            # edit block around the next key would keep them apart, too; Qt scrolls in the middle of a key, though,
            # and crashes where the lines of a paragraph that is gone are not laid out again yet.
            cursor.insertText(text + _APART)
            cursor.deletePreviousChar()
            cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def quiet(self) -> bool:
        """Whether nothing may be suggested now: a selection, a composition, a read-only view."""
        return self.textCursor().hasSelection() or self._composing or self.isReadOnly()

    def snapshot(self, span: tuple[int, int] | None = None) -> Snapshot:
        """Return the text around the caret as plain data, or that around a span which is to be written anew."""
        caret, behind = (self.textCursor().position(),) * 2 if span is None else span
        start = max(0, (caret - _CONTEXT_BEFORE) // _CONTEXT_STEP * _CONTEXT_STEP)
        end = min(behind + _CONTEXT_AFTER, self.document().characterCount() - 1)
        return Snapshot(
            before=self._file_text(start, caret),
            after=self._file_text(behind, end),
            caret=caret,
            quiet=self.quiet,
            words=self.word_check(),
        )

    def text_between(self, start: int, end: int) -> str:
        """Return what lies between two positions, every character as it is."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _whole(cursor.selectedText().replace(_PARAGRAPH_SEPARATOR, "\n"))

    def _file_text(self, start: int, end: int) -> str:
        """Return what lies between two positions with whole lines; its places are those of the text, then."""
        return _whole(self.pieces.text_between(start, end)) if self.pieces else self.text_between(start, end)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own has the window's font and colours in it, and spaces in place of no-break spaces.
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return with_origins(self._file_text(start, end), self.origins_of(start, end))

    # Reporting

    @contextmanager
    def rewriting(self, source: EditSource, places: list[Place]) -> Iterator[None]:
        """Report the next change with this source and these places, which may be added until the change ends.

        For a change of several places in one edit block, of which Qt reports only the stretch around all of them.
        """
        with self._places.expecting(places), self._editing(source):
            yield

    @contextmanager
    def _editing(self, source: EditSource) -> Iterator[None]:
        before, self._source = self._source, source
        try:
            yield
        finally:
            self._source = before

    @contextmanager
    def typing(self, source: EditSource = EditSource.INPUT) -> Iterator[None]:
        """Mark edits as the writer's."""
        self._places.selected = self.textCursor().hasSelection()
        with self._editing(source):
            yield

    @Slot(int, int, int)
    def _report_edit(self, position: int, removed: int, added: int) -> None:
        if self.pieces.settling:
            return
        source = self._source
        length = self.document().characterCount() - 1
        inserted = self.text_between(position, min(position + added, length)) if added and source.is_writing else ""
        self.edited.emit(Edit(position, removed, inserted, source, self._places.of_change(position, added, length)))

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
            undo = event.matches(QKeySequence.StandardKey.Undo)
            with self._editing(EditSource.UNDO if undo else EditSource.REDO):
                super().keyPressEvent(event)
            return
        if is_stray_mnemonic(event):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape and not self._composing:
            self.escaped.emit()
        if moves_caret(event):
            # The layout's lines hold the ghost: moving by them would count its characters as the text's.
            self.interrupted.emit()
        if self._composing or not self.smart_key(event):
            ghost = self.ghost.text
            with self.typing():
                super().keyPressEvent(event)
            self.smart_text(event, ghost)

    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        self._places.carried = carried_origins(source)
        try:
            with self._places.in_place_of(self._taken(start, end)), self.typing(EditSource.PASTE):
                if in_pieces(source.text())[1]:
                    self.pieces.insert(cursor, source.text())
                    self.setTextCursor(cursor)
                else:
                    super().insertFromMimeData(source)
            if self._source is EditSource.PASTE:
                self._places.dropped(start, self.textCursor().position())
        finally:
            self._places.carried = None
        # A drop is an edit block, in which the layout does not know yet where the caret will be.
        self.ensureCursorVisible()

    def dropEvent(self, event: QDropEvent) -> None:
        # The whole drop is one change, of which Qt reports one stretch: from where the text was to where it is.
        places = []
        cursor = self.textCursor()
        if event.source() in (self, self.viewport()) and event.dropAction() == Qt.DropAction.MoveAction:
            places.append(self._taken(cursor.selectionStart(), cursor.selectionEnd()))
        with self.rewriting(EditSource.PASTE, places):
            super().dropEvent(event)

    def _taken(self, start: int, end: int) -> Place:
        """Return the place of a stretch that is about to be taken away."""
        first, last = (
            self.text_between(start, min(start + 2, end))[:1],
            self.text_between(max(start, end - 2), end)[-1:],
        )
        return Place(start, end - start, 0, lambda: (first, last))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._composing:
            # Keys that the input method did not want belong to the composition all the same, not to the window.
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        composing = bool(event.preeditString())
        if composing or self.ghost.text:
            self.interrupted.emit()
        self._composing = composing
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if event.replacementLength():
            start = end = start + event.replacementStart()
            end += event.replacementLength()
        with self._places.in_place_of(self._taken(start, end)), self.typing():
            super().inputMethodEvent(event)
        if not composing:
            self.composed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.interrupted.emit()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        menu = self.menu_for(cursor.position())
        if menu is not None:
            menu.popup(event.globalPos())


def _whole(text: str) -> str:
    # A boundary inside a surrogate pair leaves half a character, which no encoder takes.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
