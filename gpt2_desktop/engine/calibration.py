"""Measures how sure a model is, and how often it is right, at the cursors that a writing person meets.

The model is asked at every character of some passages for what it would suggest if nothing were hidden.  Then the
passages are typed again and again without the model, with every floor in turn, by a writer who types one character
at a time and asks after each that the ghost text did not begin with: the lower the floor, the more is accepted and the
less is asked, so the share of cursors that get ghost text can only be found like that.

The writer accepts ghost text that is right to its end with one key, else its leading words that are right with one
key each, where that saves at least two characters.  What a suggestion costs to read is counted as half a keystroke
where its first word is wrong.
"""

from __future__ import annotations

import bisect
import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.confidence import Calibration, Level
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.row import Row
from gpt2_desktop.engine.showing import Showing
from gpt2_desktop.engine.types import ALL_PERCENT, CompletionRequest
from gpt2_desktop.errors import ModelError
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.settings.schema import GhostSettings, SuggestionLength
from gpt2_desktop.text.trimming import Trimmer
from gpt2_desktop.text.words import is_word, units

PASSAGE_CHARACTERS: Final = 150
CONTEXT_CHARACTERS: Final = 2000
LEAST_CHARACTERS: Final = 10 * PASSAGE_CHARACTERS
"""Of text: with less, the floors would say more of the text than of the model."""

_OPENING: Final = 200
"""Characters at the start of a document that are context only, where it has that many to spare."""

_TAIL_FLOORS: Final = (-math.inf, -6.0, -5.0, -4.0, -3.5, -3.0, -2.5, -2.0, -1.5, -1.0)
_LENGTH: Final = SuggestionLength.FEW_WORDS
_PERCENTS: Final = range(5, ALL_PERCENT, 5)
_LEAST_ACCEPTED: Final = 2
"""Characters that a key has to save before the writer presses it."""
_READING: Final = 0.5
"""Keystrokes that reading a suggestion costs whose first word is wrong."""
_DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Passage:
    """Text that is typed, and what stands before it."""

    context: str
    text: str


def choose_passages(documents: Sequence[str], cursors: int, seed: int = 0) -> list[Passage]:
    """Return passages of the documents with about ``cursors`` characters in all, each beginning with a word.

    They do not overlap, and a longer document gives more of them.  The same documents and seed give the same ones.

    Raises:
        ModelError: there is less text than `LEAST_CHARACTERS`.
    """
    passages = [passage for document in documents for passage in _cut(document.strip())]
    if len(passages) * PASSAGE_CHARACTERS < LEAST_CHARACTERS:
        total = sum(len(document.strip()) for document in documents)
        raise ModelError(
            f"{total:,} characters are too little text to calibrate with; give some pages, at least "
            f"{2 * LEAST_CHARACTERS:,} characters"
        )
    random.Random(seed).shuffle(passages)
    return passages[: max(1, round(cursors / PASSAGE_CHARACTERS))]


def _cut(document: str) -> Iterator[Passage]:
    opening = min(_OPENING, len(document) // 4)
    for begin in range(opening, len(document) - PASSAGE_CHARACTERS + 1, PASSAGE_CHARACTERS):
        start, end = begin, begin + PASSAGE_CHARACTERS
        while start and start < end and not document[start - 1].isspace():
            start += 1
        if start < end:
            yield Passage(document[max(0, start - CONTEXT_CHARACTERS) : start], document[start:end])


@dataclass(frozen=True, slots=True)
class Cursor:
    """What the model would suggest at one place.

    Attributes:
        score: joint log-probability of the first word.
        right: whether the first word is what the text goes on with.
        texts: what is shown with each of the tail floors that are tried.
    """

    score: float
    right: bool
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedPassage:
    """A passage with what is suggested at each of its characters; None where nothing is."""

    text: str
    cursors: tuple[Cursor | None, ...]


def calibrate(
    engine: Engine,
    tokenizer: GPT2Tokenizer,
    passages: Sequence[Passage],
    settings: GhostSettings,
    *,
    model: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Calibration:
    """Return the calibration of a model on some text.

    Args:
        settings: its sampling, and the percentage at which the tail floor saves most.
        model: its name.
        progress: called after each passage with the characters measured and to be measured.

    Raises:
        ModelError: the model's output is not a number, or it suggested nothing at all.
    """
    total = sum(len(passage.text) for passage in passages)
    rows: list[Row] = []
    completer = Completer(engine, tokenizer, on_row=rows.append)
    typed, done = [], 0
    for passage in passages:
        typed.append(_measure(completer, rows, passage, settings))
        done += len(passage.text)
        if progress is not None:
            progress(done, total)
    return fit(typed, settings.show_percent, model)


def _measure(completer: Completer, rows: list[Row], passage: Passage, settings: GhostSettings) -> TypedPassage:
    cursors = []
    for position in range(len(passage.text)):
        before = passage.context + passage.text[:position]
        request = CompletionRequest(0, before, "", _LENGTH, settings.sampling, show_percent=ALL_PERCENT)
        rows.clear()
        suggestion = completer.suggest(request, _ignore)
        found = suggestion.shown and rows
        cursors.append(_cursor(request, rows[-1], passage.text[position:]) if found else None)
    return TypedPassage(passage.text, tuple(cursors))


def _cursor(request: CompletionRequest, row: Row, rest: str) -> Cursor:
    trimmer = Trimmer(request.before)
    texts = tuple(_shown(request, row, tail_floor) for tail_floor in _TAIL_FLOORS)
    return Cursor(row.logprob(trimmer.first_word(row.text).end), first_word_is_right(texts[0], rest), texts)


def _shown(request: CompletionRequest, row: Row, tail_floor: float) -> str:
    showing = Showing(request, _ignore, 0.0, Calibration((), tail_floor))
    showing.follow(row)
    return showing.suggestion(row, 0).text


def _ignore(piece: str) -> None:
    """Take no notice of a piece: nobody is shown it."""


def first_word_is_right(ghost: str, rest: str) -> bool:
    """Return whether ``rest`` goes on with the first word of ``ghost``, and with the marks and spaces before it."""
    end = next((unit.end() for unit in units(ghost) if is_word(unit.group())), None)
    return end is not None and _begins(rest, ghost[:end])


def _begins(rest: str, text: str) -> bool:
    """Return whether ``rest`` begins with ``text`` and does not go on inside its last word."""
    return rest.startswith(text) and not (text[-1:].isalnum() and rest[len(text) : len(text) + 1].isalnum())


def accepted(ghost: str, rest: str) -> tuple[int, int]:
    """Return how many characters of ``ghost`` the writer of ``rest`` takes, and with how many keys."""
    if _begins(rest, ghost):
        return (len(ghost), 1) if len(ghost) >= _LEAST_ACCEPTED else (0, 0)
    taken = keys = 0
    for unit in units(ghost):
        if unit.end() - taken < _LEAST_ACCEPTED or not _begins(rest, ghost[: unit.end()]):
            break
        taken, keys = unit.end(), keys + 1
    return taken, keys


@dataclass(slots=True)
class Writing:
    """What a writer did, and what it cost."""

    asked: int = 0
    shown: int = 0
    right: int = 0
    keys: int = 0
    characters: int = 0

    @property
    def coverage(self) -> float:
        return self.shown / max(1, self.asked)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.shown)

    @property
    def saved(self) -> float:
        return 1 - self.keys / max(1, self.characters)

    @property
    def net(self) -> float:
        return self.saved - _READING * (self.shown - self.right) / max(1, self.characters)


def write(passages: Sequence[TypedPassage], floor: float, tail: int) -> Writing:
    """Type the passages; ghost text of ``floor`` or more is shown, cut as with the ``tail``-th tail floor."""
    writing = Writing()
    for passage in passages:
        _write(passage, floor, tail, writing)
    return writing


def _write(passage: TypedPassage, floor: float, tail: int, writing: Writing) -> None:
    position, ghost = 0, ""
    while position < len(passage.text):
        if not ghost:
            writing.asked += 1
            cursor = passage.cursors[position]
            if cursor is not None and cursor.score >= floor:
                ghost = cursor.texts[tail]
                writing.shown += 1
                writing.right += cursor.right
        if ghost:
            rest = passage.text[position:]
            taken, keys = accepted(ghost, rest)
            if taken:
                writing.keys += keys
                position += taken
                ghost = ghost[taken:] if rest.startswith(ghost) else ""
                continue
        writing.keys += 1
        ghost = ghost[1:] if ghost[:1] == passage.text[position] else ""
        position += 1
    writing.characters += len(passage.text)


def fit(passages: Sequence[TypedPassage], show_percent: int, model: str = "") -> Calibration:
    """Return the floors that show ghost text at each percentage of the cursors, and the tail floor that saves most.

    Args:
        show_percent: where the tail floor saves most.

    Raises:
        ModelError: nothing was suggested anywhere.
    """
    scores = sorted({cursor.score for passage in passages for cursor in passage.cursors if cursor is not None})
    if not scores:
        raise ModelError("the model suggested nothing anywhere in this text; give other text or choose another model")

    def net(tail: int) -> float:
        return write(passages, _floor(passages, scores, show_percent, tail), tail).net

    tail = max(range(1, len(_TAIL_FLOORS)), key=net)
    levels: list[Level] = []
    for percent in _PERCENTS:
        floor = _floor(passages, scores, percent, tail)
        writing = write(passages, floor, tail)
        figures = (writing.coverage, writing.precision, writing.saved, writing.net)
        levels.append(Level(percent, floor, *(round(figure, _DIGITS) for figure in figures)))
    cursors = sum(len(passage.cursors) for passage in passages)
    return Calibration(tuple(levels), _TAIL_FLOORS[tail], model, cursors)


def _floor(passages: Sequence[TypedPassage], scores: Sequence[float], percent: float, tail: int) -> float:
    """Return the highest floor with ghost text at ``percent`` of the cursors; where none has, the lowest score."""
    # Ordered by falling scores, the share rises.
    index = bisect.bisect_left(
        range(len(scores)),
        percent / 100,
        hi=len(scores) - 1,
        key=lambda index: write(passages, scores[-1 - index], tail).coverage,
    )
    # Rounded down, so that the score itself still reaches it.
    return math.floor(min(0.0, scores[-1 - index]) * 10**_DIGITS) / 10**_DIGITS
