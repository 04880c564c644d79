"""How the words of one editor look by how expected they were to the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from gpt2_desktop.app.predictability import Expectedness, Predictability, Words
from gpt2_desktop.engine.types import WordScore
from gpt2_desktop.text.common import common_ends
from gpt2_desktop.text.passages import Passage, passages
from gpt2_desktop.text.utf16 import utf16_offsets
from gpt2_desktop.ui.editor import Editor

K = TypeVar("K")
V = TypeVar("V")

LAYER: Final = "predictability"

_AHEAD: Final = 10_000
"""Characters before and behind what can be seen that are scored too, so that scrolling finds them done."""

_SHOWN: Final = 400
"""Passages whose words are remembered as they were shown last."""


@dataclass(frozen=True, slots=True)
class WordFigures:
    """What there is to say of one word of the document.

    Attributes:
        start, end: its place in the document, in UTF-16 units.
    """

    text: str
    start: int
    end: int
    score: WordScore


class PredictabilityLayer(QObject):
    """A layer of the editor's looks that shows what `Predictability` knows, and says what is to be asked.

    While a paragraph is edited, the words before the change keep their colours, which still hold; so do the paragraphs
    behind it until they are looked at anew.
    """

    def __init__(self, editor: Editor, predictability: Predictability) -> None:
        super().__init__(editor)
        self._editor = editor
        self._predictability = predictability
        self._on = False
        self._formats: Mapping[Expectedness, QTextCharFormat] = {}
        self._by_text: dict[str, Words] = {}
        self._by_place: dict[tuple[int, int], str] = {}
        editor.looks.add(LAYER, self._ranges)

    def set_on(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.forget_shown()

    def set_formats(self, formats: Mapping[Expectedness, QTextCharFormat]) -> None:
        self._formats = formats
        if self._on:
            self._editor.looks.refresh()

    def forget_shown(self) -> None:
        """Show nothing that was said before, as by another model."""
        self._by_text.clear()
        self._by_place.clear()
        self._editor.looks.refresh()

    def wanted(self) -> list[tuple[int, Passage]]:
        """Return the passages that are to be scored with their paragraphs' numbers: those that can be seen first."""
        document = self._editor.document()
        start, end = self._editor.visible_span()
        first, last = document.findBlock(start).blockNumber(), document.findBlock(end).blockNumber()
        paragraphs = self._editor.blocks.now
        numbers = list(range(first, last + 1))
        for step, number in ((1, last + 1), (-1, first - 1)):
            room = _AHEAD
            while 0 <= number < len(paragraphs) and room > 0:
                numbers.append(number)
                room -= len(paragraphs[number]) + 1
                number += step
        return [(number, part) for number in numbers for part in self._passages(number)]

    def refresh(self, number: int, passage: Passage) -> None:
        """Show what is known now of a passage of that paragraph, if it still stands there."""
        block = self._editor.document().findBlockByNumber(number)
        if block.isValid() and passage in self._passages(number):
            self._editor.looks.refresh_block(block)

    def word_at(self, position: int) -> WordFigures | None:
        """Return the figures of the word at a position in UTF-16 units, or of the one that ends there."""
        block = self._editor.document().findBlock(position)
        if not self._on or not block.isValid():
            return None
        text = block.text()
        offsets = utf16_offsets(text)
        inside = position - block.position()
        found = None
        for start, end, score in self._words(block.blockNumber()):
            if offsets[start] > inside:
                break
            if inside <= offsets[end]:
                found = WordFigures(
                    text[start:end], block.position() + offsets[start], block.position() + offsets[end], score
                )
        return found

    def _passages(self, number: int) -> list[Passage]:
        paragraphs = self._editor.blocks.now
        if not 0 <= number < len(paragraphs):
            return []
        pieces = self._editor.pieces
        if pieces and pieces.is_piece(self._editor.document().findBlockByNumber(number)):
            return []  # a line of that length is no prose
        return passages(paragraphs, number)

    def _words(self, number: int) -> Iterator[tuple[int, int, WordScore]]:
        """Yield the words of a paragraph that are known, with their places in code points."""
        for part in self._passages(number):
            words = self._predictability.scores(part)
            if words is None:
                words = self._shown_before(number, part)
            _remember(self._by_text, part.text, words)
            _remember(self._by_place, (number, part.offset), part.text)
            for score in words:
                yield part.offset + score.start, part.offset + score.end, score

    def _shown_before(self, number: int, part: Passage) -> Words:
        """Return what was shown for a passage and may be shown until it is looked at anew."""
        words = self._by_text.get(part.text)
        if words is not None:
            return words
        before = self._by_place.get((number, part.offset), "")
        same, _ = common_ends(before, part.text)
        return tuple(score for score in self._by_text.get(before, ()) if score.end < same)

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if not self._on:
            return []
        offsets = utf16_offsets(block.text())
        ranges = []
        for start, end, score in self._words(block.blockNumber()):
            span = QTextLayout.FormatRange()
            span.start, span.length = offsets[start], offsets[end] - offsets[start]
            span.format = self._formats[Expectedness.of(score.rank)]
            ranges.append(span)
        return ranges


def _remember(store: dict[K, V], key: K, value: V) -> None:
    store.pop(key, None)
    store[key] = value
    if len(store) > _SHOWN:
        del store[next(iter(store))]
