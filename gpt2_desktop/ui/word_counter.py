"""The number of words of a document, kept up to date without reading the document again."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from gpt2_desktop.text.utf16 import from_utf16
from gpt2_desktop.ui.block_texts import changed_blocks

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")


class WordCounter(QObject):
    """Counts each paragraph that changed, once.

    Reading a novel for each count would hold the interpreter's lock, on whichever thread, while a key waits for it.

    Attributes:
        words: the number of words now.
        characters: the number of characters, line ends included; an emoji is one where Qt counts two.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._words: list[int] = []
        self._lengths: list[int] = []
        self.words = 0
        self._in_paragraphs = 0
        self._recount(0, 0, max(0, document.characterCount() - 1))
        document.contentsChange.connect(self._recount)

    @property
    def characters(self) -> int:
        return self._in_paragraphs + len(self._lengths) - 1

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Return words and characters between two positions in UTF-16 units; of a paragraph that is cut, its part."""
        first, last = self._document.findBlock(start), self._document.findBlock(end)
        if first == last:
            text, place = first.text(), first.position()
            parts = [text[from_utf16(text, start - place) : from_utf16(text, end - place)]]
        else:
            head, tail = first.text(), last.text()
            parts = [
                head[from_utf16(head, start - first.position()) :],
                tail[: from_utf16(tail, end - last.position())],
            ]
        whole = slice(first.blockNumber() + 1, last.blockNumber())
        lines = last.blockNumber() - first.blockNumber()
        return (
            sum(map(_count, parts)) + sum(self._words[whole]),
            sum(map(len, parts)) + sum(self._lengths[whole]) + lines,
        )

    @Slot(int, int, int)
    def _recount(self, position: int, _removed: int, added: int) -> None:
        replaced, texts = changed_blocks(self._document, position, added, len(self._words))
        words, lengths = [_count(text) for text in texts], [len(text) for text in texts]
        self.words += sum(words) - sum(self._words[replaced])
        self._in_paragraphs += sum(lengths) - sum(self._lengths[replaced])
        self._words[replaced], self._lengths[replaced] = words, lengths


def _count(text: str) -> int:
    return len(_WORD.findall(text))
