"""Places in the lines of a paragraph as it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from gpt2_desktop.text.utf16 import utf16_length


def line_edge(block: QTextBlock, y: float, *, end: bool) -> int:
    """Return the position in the document at which the line at a height of a paragraph begins or ends.

    Qt's own hit test counts ghost text and what an input method composes as if it were in the document.

    Args:
        y: from the paragraph's top; beyond either end it is the first or the last line.
    """
    layout = block.layout()
    low, high = 0, layout.lineCount() - 1
    # By halving: one paragraph may be the whole file.
    while low < high:
        middle = (low + high + 1) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle
        else:
            high = middle - 1
    if high < 0:
        return block.position()
    line = layout.lineAt(low)
    offset = line.textStart() + (line.textLength() if end else 0)
    ghost = layout.preeditAreaPosition()
    if 0 <= ghost < offset:
        offset = max(ghost, offset - utf16_length(layout.preeditAreaText()))
    return block.position() + min(offset, block.length() - 1)


def position_at(editor: QPlainTextEdit, point: QPoint) -> int | None:
    """Return the position in the document of the character under a point of the viewport.

    None beside the text and on ghost text, whose characters `QPlainTextEdit.cursorForPosition` counts as the text's.
    """
    block, corner = editor.firstVisibleBlock(), editor.contentOffset()
    while block.isValid() and (area := editor.blockBoundingGeometry(block).translated(corner)).bottom() <= point.y():
        block = block.next()
    if not block.isValid():
        return None
    layout, place = block.layout(), QPointF(point) - area.topLeft()
    lines = (layout.lineAt(index) for index in range(layout.lineCount()))
    line = next((line for line in lines if line.naturalTextRect().contains(place)), None)
    if line is None:
        return None
    offset = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
    at = layout.preeditAreaPosition()
    ghost = range(at, at + utf16_length(layout.preeditAreaText()))
    if offset in ghost:
        return None
    return block.position() + (offset if not ghost or offset < ghost.start else offset - len(ghost))
