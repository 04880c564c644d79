"""Wavy lines under words that are spelled wrong, and what is known of the word at a place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextLayout

from gpt2_desktop.app.edits import Edit, EditSource, written_over
from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.spelling_choices import DEFAULT, SpellingChoice
from gpt2_desktop.engine.types import WordCheck
from gpt2_desktop.text.spelling import Word, spelled_words
from gpt2_desktop.text.utf16 import from_utf16, to_utf16
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.ghost import format_range
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.theme import Colors

_NOWHERE: Final = -1
_KEPT_VERDICTS: Final = 50_000


class WordPlace(NamedTuple):
    """A word of the document, between two positions in UTF-16 units."""

    start: int
    end: int
    text: str


class _Held(NamedTuple):
    """The word that is still being written, between two positions of its paragraph."""

    block: QTextBlock
    start: int
    end: int


class SpellingMarks(QObject):
    """The layer of wrong words in the looks of one editor's paragraphs.

    The word at the caret that is being written is not marked until the caret leaves it.

    Attributes:
        choice: which dictionary the text has, and what is ignored in it.
    """

    def __init__(self, editor: Editor, headings: HeadingIndex, speller: Speller) -> None:
        super().__init__(editor)
        self._editor = editor
        self._headings = headings
        self._speller = speller
        self._look = QTextCharFormat()
        self._look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self.choice: SpellingChoice = DEFAULT
        self._path: Path | None = None
        self._markdown = False
        self._limits = False
        self._writing = False
        self._held: _Held | None = None
        self._waiting: dict[int, QTextBlock] = {}
        self._code: str | None = None
        # Of the words that were looked at here, own and ignored ones counted in: looked up at every key.
        self._verdicts: dict[str, bool] = {}
        editor.looks.add("spelling", self._ranges)
        editor.edited.connect(self._edited)
        editor.caret_moved.connect(self._moved)
        editor.word_check = self.word_check
        speller.checked.connect(self._checked)
        speller.changed.connect(self._changed)
        self._changed()

    # What is chosen

    def set_colors(self, colors: Colors) -> None:
        self._look.setUnderlineColor(colors.color("problem"))
        self._editor.looks.refresh()

    def set_markdown(self, on: bool) -> None:
        """Leave out the code and the marks of Markdown, or check all words."""
        if on != self._markdown:
            self._markdown = on
            self._editor.looks.refresh()

    def set_limits(self, on: bool) -> None:
        """Hold suggestions to words that are spelled right, or not."""
        self._limits = on

    def set_path(self, path: Path | None) -> None:
        """Take up what was chosen for a file, or remember for it what was chosen for the text before it had one."""
        if path == self._path:
            return
        before, self._path = self._path, path
        kept = self._speller.choices.of(path)
        if path is not None and before is None and kept == DEFAULT and self.choice != DEFAULT:
            self._choose(self.choice)
        else:
            self.choice = kept
            self._changed()

    def choose_dictionary(self, code: str) -> None:
        """Check this text with another dictionary, and do so whenever it is opened."""
        self._choose(replace(self.choice, dictionary=code))

    def ignore(self, word: str) -> None:
        """Take a word for right in this text, now and whenever it is opened."""
        self._choose(replace(self.choice, ignored=self.choice.ignored | {word}))

    @property
    def code(self) -> str | None:
        """The dictionary in use; None where nothing is checked."""
        return self._code

    def _choose(self, choice: SpellingChoice) -> None:
        self.choice = choice
        if self._path is not None and self._speller.choices.set(self._path, choice):
            self._speller.keep_choices()
        self._changed()

    @Slot()
    def _changed(self) -> None:
        if self._path is not None and self.choice == DEFAULT:
            # What is kept may have been read only now.
            self.choice = self._speller.choices.of(self._path)
        self._code = self._speller.code_for(self.choice.dictionary)
        self._verdicts = {}
        self._waiting.clear()
        self._editor.looks.refresh()

    # Words

    def words_of(self, block: QTextBlock) -> list[Word]:
        """Return the words of a paragraph that are checked."""
        in_code = self._markdown and self._headings.in_code(block.blockNumber())
        return spelled_words(block.text(), markdown=self._markdown, in_code=in_code)

    def is_wrong(self, word: str) -> bool | None:
        """Return whether a word is wrong here; None where that is not known yet."""
        wrong = self._verdicts.get(word)
        if wrong is None:
            if self._code is None:
                return False
            wrong = self._speller.is_wrong(self._code, word, self.choice.ignored)
            if wrong is not None:
                if len(self._verdicts) > _KEPT_VERDICTS:
                    self._verdicts = {}
                self._verdicts[word] = wrong
        return wrong

    def wrong_at(self, position: int) -> WordPlace | None:
        """Return the wrong word at a place of the document, or one that ends or begins there."""
        block = self._editor.document().findBlock(position)
        text = block.text()
        at = from_utf16(text, position - block.position())
        for word in self.words_of(block):
            if word.start <= at <= word.end and self.is_wrong(word.text):
                return self._place(block, word)
        return None

    def place(self, block: QTextBlock, word: Word) -> WordPlace:
        """Return where in the document a word of a paragraph is."""
        return self._place(block, word)

    def _place(self, block: QTextBlock, word: Word) -> WordPlace:
        text, start = block.text(), block.position()
        return WordPlace(start + to_utf16(text, word.start), start + to_utf16(text, word.end), word.text)

    def replace(self, place: WordPlace, text: str) -> None:
        """Put another word in the place of one, unless that is not there any more; one undo step."""
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        if place.end > last or self._editor.isReadOnly():
            return
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != place.text:
            return
        # Nothing is suggested for it, yet the writer has written it.
        with self._editor.rewriting(EditSource.OTHER, [written_over(place.start, place.text, text)]):
            cursor.beginEditBlock()
            cursor.insertText(text)
            cursor.endEditBlock()

    def word_check(self) -> WordCheck | None:
        """Return what suggestions at the caret are held to; None for nothing."""
        if self._code is None or not self._limits:
            return None
        block = self._editor.textCursor().block()
        if self._markdown and self._headings.in_code(block.blockNumber()):
            return None
        return self._speller.words_for(self._code, self.choice.ignored)

    # Marks

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if self._code is None:
            return []
        text = block.text()
        cursor = self._editor.textCursor()
        caret = _NOWHERE
        if self._writing and cursor.block() == block:
            caret = from_utf16(text, cursor.positionInBlock())
            self._held = None
        ranges, unknown, known = [], [], self._verdicts.get
        for word in self.words_of(block):
            if word.start <= caret <= word.end:
                self._held = _Held(block, to_utf16(text, word.start), to_utf16(text, word.end))
                continue
            wrong = known(word.text)
            if wrong is None and (wrong := self.is_wrong(word.text)) is None:
                unknown.append(word.text)
            elif wrong:
                start = to_utf16(text, word.start)
                ranges.append(format_range(start, to_utf16(text, word.end) - start, self._look))
        if unknown:
            self._waiting[block.blockNumber()] = block
            self._speller.want(self._code, unknown)
        return ranges

    @Slot(str)
    def _checked(self, code: str) -> None:
        if code and code != self._code:
            return
        waiting, self._waiting = self._waiting, {}
        for block in waiting.values():
            self._editor.looks.refresh_block(block)

    @Slot(object)
    def _edited(self, edit: Edit) -> None:
        self._writing = edit.source.is_writing

    @Slot(int)
    def _moved(self, _position: int) -> None:
        held = self._held
        if held is None:
            return
        cursor = self._editor.textCursor()
        if cursor.block() == held.block and held.start <= cursor.positionInBlock() <= held.end:
            return
        self._held, self._writing = None, False
        self._editor.looks.refresh_block(held.block)
