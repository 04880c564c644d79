"""How parts of a paragraph look beside what its text says: layers of formats that end up in one list for its layout."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit

from gpt2_desktop.ui.ghost import GhostRenderer

Layer = Callable[[QTextBlock], list[QTextLayout.FormatRange]]

ORDER: Final = ("markdown", "provenance", "predictability", "spelling")
"""The layers there can be; where two give the same part of a text the same property, the later one wins."""

_EDITED_AT_ONCE: Final = 200
"""Paragraphs of one change that are dressed in the same turn; the others when they are seen."""


class ParagraphLooks(QObject):
    """Dresses the paragraphs that can be seen, and in the same turn those that are edited.

    A feature that marks parts of the text adds its name to `ORDER` and a layer with `add`.  A layer is called with a
    paragraph whenever that may need other looks, and returns the ranges of it that it marks, in UTF-16 positions of
    the paragraph's own text; ghost text and what an input method composes are none of its business.  It must be
    quick, as it runs in the turn of a key: what takes long is begun elsewhere, and `refresh_block` called when it is
    there.  An index of the document's contents that the layer reads has to be connected to the document before the
    layer is added: then it has seen an edit by the time at which the layer is asked.

    A paragraph's user state is the number of the edition of the looks that it has, so that none is looked at twice.
    """

    def __init__(
        self, editor: QPlainTextEdit, ghost: GhostRenderer, visible_span: Callable[[], tuple[int, int]]
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._ghost = ghost
        self._visible_span = visible_span
        self._layers: dict[str, Layer] = {}
        self._edition = 0
        ghost.looks = self.ranges
        editor.document().contentsChange.connect(self._edited)

    def add(self, name: str, layer: Layer) -> None:
        """Ask this layer from now on; ``name`` is one of `ORDER`."""
        others = {**self._layers, name: layer}
        self._layers = {name: others[name] for name in sorted(others, key=ORDER.index)}
        # Behind everything that the layer may read, which follows the same signal.
        document = self._editor.document()
        document.contentsChange.disconnect(self._edited)
        document.contentsChange.connect(self._edited)
        self.refresh()

    def ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """Return what all layers say of a paragraph; of ranges that overlap the later wins, property by property."""
        return [span for layer in self._layers.values() for span in layer(block)]

    def refresh(self) -> None:
        """Dress everything anew: what can be seen now, the rest as soon as it is seen."""
        self._edition += 1
        self.dress_visible()

    def refresh_block(self, block: QTextBlock) -> None:
        """Dress one paragraph anew, now if it has been seen, else when it is."""
        if block.isValid() and block.userState() == self._edition:
            self._dress(block)

    @Slot()
    def dress_visible(self) -> None:
        """Dress what can be seen and has not the looks of this edition yet."""
        block = self._editor.firstVisibleBlock()
        if not block.isValid():
            return
        last = self._editor.document().findBlock(self._visible_span()[1]).blockNumber()
        while block.isValid() and block.blockNumber() <= last + 1:
            if block.userState() != self._edition:
                self._dress(block)
            block = block.next()

    @Slot()
    def dress_caret(self) -> None:
        """Dress the caret's paragraph, which is left alone while an input method composes in it."""
        self._dress(self._editor.textCursor().block())

    @Slot(int, int, int)
    def _edited(self, position: int, _removed: int, added: int) -> None:
        document = self._editor.document()
        block = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        many = last - block.blockNumber() >= _EDITED_AT_ONCE
        if many:
            self._edition += 1
        for _ in range(min(last - block.blockNumber() + 1, _EDITED_AT_ONCE)):
            self._dress(block)
            block = block.next()
        if many:
            self.dress_visible()

    def _dress(self, block: QTextBlock) -> None:
        block.setUserState(self._edition)
        self._ghost.dress(block)
