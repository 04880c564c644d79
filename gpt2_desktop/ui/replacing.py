"""Many replacements in a document as one undo step, without holding up the window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from gpt2_desktop.app.edits import EditSource, Place, in_order, written_over
from gpt2_desktop.app.finding import Replacement
from gpt2_desktop.ui.editor import Editor

_SLICE_S: Final = 0.004


class SlicedReplacing(QObject):
    """Replaces from the end of the document to its beginning, some at a time; nothing else may be typed meanwhile.

    Signals:
        finished(): all is replaced, or the document was changed by something else and the rest is left.
    """

    finished = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._left: list[Replacement] = []
        self._begun = False
        self._mine = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        editor.document().contentsChange.connect(self._changed)

    @property
    def active(self) -> bool:
        return bool(self._left)

    def start(self, replacements: Sequence[Replacement], *, at_once: bool = False) -> None:
        """Begin; ``replacements`` are in order and do not overlap.

        Args:
            at_once: do all of them in this call.
        """
        self.finish_now()
        self._left = list(replacements)
        self._begun = False
        if not self._left:
            self.finished.emit()
        elif at_once:
            self._work(float("inf"))
        else:
            self._editor.setReadOnly(True)
            self._timer.start()

    def finish_now(self) -> None:
        """Do the rest in this call."""
        if self._left:
            self._work(float("inf"))

    @Slot()
    def _slice(self) -> None:
        self._work(time.monotonic() + _SLICE_S)

    def _work(self, until: float) -> None:
        cursor = QTextCursor(self._editor.document())
        if self._begun:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        self._begun = self._mine = True
        places: list[Place] = []
        # Nothing is suggested for it, yet the writer has written it.
        with self._editor.rewriting(EditSource.OTHER, places):
            while self._left:
                item = self._left.pop()
                cursor.setPosition(item.start)
                cursor.setPosition(item.end, QTextCursor.MoveMode.KeepAnchor)
                removed = cursor.selectedText()
                cursor.insertText(item.text)
                places.append(written_over(item.start, removed, item.text))
                if time.monotonic() > until:
                    break
            places[:] = in_order(places)
            cursor.endEditBlock()
        self._mine = False
        if not self._left:
            self._end()

    def _end(self) -> None:
        self._left = []
        if self._timer.isActive():
            self._timer.stop()
            self._editor.setReadOnly(False)
        self.finished.emit()

    @Slot(int, int, int)
    def _changed(self, _position: int, _removed: int, _added: int) -> None:
        if self._left and not self._mine:
            self._end()
