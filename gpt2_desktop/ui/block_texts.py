"""The paragraphs of a document as Python strings, kept up to date without reading the document again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from gpt2_desktop.text.utf16 import from_utf16, utf16_length


def changed_blocks(document: QTextDocument, position: int, added: int, known: int) -> tuple[slice, list[str]]:
    """Return which of the ``known`` paragraphs before a change it replaced, and the texts that are there now.

    ``position`` and ``added`` are as `QTextDocument.contentsChange` says them.
    """
    block = document.findBlock(position)
    first = block.blockNumber()
    # Qt reports one character more than there is when the whole text is replaced.
    end = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber() + 1
    texts = []
    for _ in range(first, end):
        texts.append(block.text())
        block = block.next()
    return slice(first, end + known - document.blockCount()), texts


class BlockTexts(QObject):
    """Reads each paragraph that changed, once.

    Reading a novel whole takes longer than a key may wait; copying a list of its paragraphs does not.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._texts: list[str] = []
        self._before: list[str] = []
        self._now: list[str] = []
        self._reread(0, 0, max(0, document.characterCount() - 1))
        document.contentsChange.connect(self._reread)

    @property
    def now(self) -> Sequence[str]:
        """The paragraphs, not to be changed, and not to be held for longer than this turn: edits change them."""
        return self._texts

    def copy(self) -> list[str]:
        """Return the paragraphs now; joined by line feeds they are the text."""
        return self._texts.copy()

    @property
    def same(self) -> bool:
        """Whether the latest change left the text as it was, as one of formats does."""
        return self._before == self._now

    def removed_ends(self, position: int, removed: int) -> tuple[str, str]:
        """Return the first and last character of ``removed`` UTF-16 units that the latest change took from a place.

        ``position`` is as `QTextDocument.contentsChange` said it: the change reaches back to that paragraph, not
        further.  Both are empty where nothing was taken.
        """
        start = position - self._document.findBlock(position).position()
        return (_unit(self._before, start), _unit(self._before, start + removed - 1)) if removed else ("", "")

    @Slot(int, int, int)
    def _reread(self, position: int, _removed: int, added: int) -> None:
        replaced, new = changed_blocks(self._document, position, added, len(self._texts))
        self._before, self._now = self._texts[replaced], new
        self._texts[replaced] = new


def _unit(texts: list[str], at: int) -> str:
    """Return the character at a UTF-16 position of paragraphs; empty beyond their end."""
    for text in texts:
        length = utf16_length(text)
        if at < length:
            return text[from_utf16(text, at)]
        if at == length:
            return "\n"
        at -= length + 1
    return ""
