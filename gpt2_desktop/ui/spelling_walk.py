"""Going to the next wrong word, also in parts of the text that nobody has looked at yet."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock

from gpt2_desktop.app.speller import Speller
from gpt2_desktop.text.spelling import Word
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.spelling_marks import SpellingMarks, WordPlace

_SLICE_S: Final = 0.004
"""How long the window does nothing else."""
_NEAR: Final = 20
_FAR: Final = 500
"""Paragraphs whose words are asked about at a time: first few, as most often the next wrong word is near."""
_PATIENCE_S: Final = 10.0
"""For the verdicts of one lot, the loading of the dictionary included."""


class SpellingWalk(QObject):
    """Looks through one text from the caret on, and from its start again; a change of the text ends it."""

    def __init__(self, editor: Editor, marks: SpellingMarks, speller: Speller) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._speller = speller
        self._news = asyncio.Event()
        self._revision = 0
        speller.checked.connect(self._checked)

    async def find(self) -> WordPlace | None:
        """Return the next wrong word behind the caret or the selection; None where there is none."""
        self._revision = self._editor.document().revision()
        lot: list[tuple[QTextBlock, list[Word]]] = []
        size = _NEAR
        turn = time.monotonic()
        for block, words in self._words():
            lot.append((block, words))
            if time.monotonic() - turn > _SLICE_S:
                await asyncio.sleep(0)
                turn = time.monotonic()
            if self._is_over:
                return None
            if len(lot) == size:
                found = await self._first(lot)
                if found is not None:
                    return found
                lot, size = [], _FAR
        return await self._first(lot)

    @property
    def _is_over(self) -> bool:
        return self._editor.document().revision() != self._revision or self._marks.code is None

    def _words(self) -> Iterator[tuple[QTextBlock, list[Word]]]:
        """Yield the words of each paragraph once around the text, beginning and ending in the caret's."""
        document = self._editor.document()
        caret = self._editor.textCursor().selectionEnd()
        first = document.findBlock(caret)
        own = self._marks.words_of(first)
        behind = [word for word in own if self._marks.place(first, word).start >= caret]
        yield first, behind
        block = first.next()
        while block.isValid():
            yield block, self._marks.words_of(block)
            block = block.next()
        block = document.begin()
        while block.isValid() and block != first:
            yield block, self._marks.words_of(block)
            block = block.next()
        yield first, own[: len(own) - len(behind)]

    async def _first(self, lot: list[tuple[QTextBlock, list[Word]]]) -> WordPlace | None:
        """Return the first wrong word of some paragraphs, once there is a verdict for all."""
        unknown = {word.text for _, words in lot for word in words if self._marks.is_wrong(word.text) is None}
        until = time.monotonic() + _PATIENCE_S
        while unknown:
            if self._is_over or self._marks.code is None or time.monotonic() > until:
                return None
            self._news.clear()
            self._speller.want(self._marks.code, unknown)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), 1.0)
            unknown = {word for word in unknown if self._marks.is_wrong(word) is None}
        if self._is_over:
            return None
        wrong = ((block, word) for block, words in lot for word in words if self._marks.is_wrong(word.text))
        return next((self._marks.place(block, word) for block, word in wrong), None)

    @Slot()
    def _checked(self) -> None:
        self._news.set()
