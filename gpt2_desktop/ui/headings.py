"""Where the headings and the blocks of code of a document are, kept up to date without reading it again."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from gpt2_desktop.text.markdown import heading, is_fence
from gpt2_desktop.ui.block_texts import changed_blocks

_FENCE: Final = 7
_ANY: Final = re.compile(rb"[\x01-\x07]")


class Heading(NamedTuple):
    """One heading; ``block`` is the number of its paragraph, ``level`` 1 to 6."""

    block: int
    level: int
    title: str


class HeadingIndex(QObject):
    """Looks at each paragraph that changed, once: one byte for each says what it is.

    Attributes:
        fence_edition: another number whenever a block of code may begin or end elsewhere.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._kinds = bytearray()
        self.fence_edition = 0
        self._reread(0, 0, max(0, document.characterCount() - 1))
        document.contentsChange.connect(self._reread)

    def in_code(self, block: int) -> bool:
        """Whether a paragraph is behind a fence that no other one has ended yet."""
        return bool(self._kinds.count(_FENCE, 0, block) % 2)

    def headings(self) -> list[Heading]:
        """Return every heading that is not in a block of code, in order."""
        found = []
        code = False
        for match in _ANY.finditer(self._kinds):
            if match.group()[0] == _FENCE:
                code = not code
            elif not code:
                title = heading(self._document.findBlockByNumber(match.start()).text())
                if title is not None:
                    found.append(Heading(match.start(), *title))
        return found

    @Slot(int, int, int)
    def _reread(self, position: int, _removed: int, added: int) -> None:
        replaced, texts = changed_blocks(self._document, position, added, len(self._kinds))
        new = bytes(map(_kind, texts))
        if self._kinds[replaced].count(_FENCE) or new.count(_FENCE):
            self.fence_edition += 1
        self._kinds[replaced] = new


def _kind(text: str) -> int:
    title = heading(text)
    if title is not None:
        return title[0]
    return _FENCE if is_fence(text) else 0
