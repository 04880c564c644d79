"""The paragraphs of a document as Python strings, kept up to date without reading the document again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument


class BlockTexts(QObject):
    """Reads each paragraph that changed, once.

    Reading a novel whole takes longer than a key may wait; copying a list of its paragraphs does not.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._texts: list[str] = []
        self._reread(0, 0, max(0, document.characterCount() - 1))
        document.contentsChange.connect(self._reread)

    def copy(self) -> list[str]:
        """Return the paragraphs now; joined by line feeds they are the text."""
        return self._texts.copy()

    @Slot(int, int, int)
    def _reread(self, position: int, _removed: int, added: int) -> None:
        block = self._document.findBlock(position)
        first = block.blockNumber()
        # Qt reports one character more than there is when the whole text is replaced.
        end = self._document.findBlock(min(position + added, self._document.characterCount() - 1)).blockNumber() + 1
        new = []
        for _ in range(first, end):
            new.append(block.text())
            block = block.next()
        self._texts[first : end + len(self._texts) - self._document.blockCount()] = new
