"""The number of words of a document, kept up to date without reading the document again."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from gpt2_desktop.ui.block_texts import changed_blocks

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
        replaced, texts = changed_blocks(self._document, position, added, len(self._counts))
        new = [len(_WORD.findall(text)) for text in texts]
        self.words += sum(new) - sum(self._counts[replaced])
        self._counts[replaced] = new
