"""The number of words of a document, kept up to date without reading the document again."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")


class WordCounter(QObject):
    """Counts each paragraph that changed, once.

    Reading a novel for each count would hold the interpreter's lock, on whichever thread, while a key waits for it.

    Attributes:
        words: the number of words now.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._counts: list[int] = []
        self.words = 0
        self._recount(0, 0, max(0, document.characterCount() - 1))
        document.contentsChange.connect(self._recount)

    @Slot(int, int, int)
    def _recount(self, position: int, _removed: int, added: int) -> None:
        block = self._document.findBlock(position)
        first = block.blockNumber()
        # Qt reports one character more than there is when the whole text is replaced.
        end = self._document.findBlock(min(position + added, self._document.characterCount() - 1)).blockNumber() + 1
        new = []
        for _ in range(first, end):
            new.append(len(_WORD.findall(block.text())))
            block = block.next()
        replaced = slice(first, end + len(self._counts) - self._document.blockCount())
        self.words += sum(new) - sum(self._counts[replaced])
        self._counts[replaced] = new
