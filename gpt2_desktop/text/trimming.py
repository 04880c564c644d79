"""How much of what a model wrote is shown, decided while it is being written.

`Trimmer` looks at all the text written so far and says how far it can be shown.  What it has let through it never
takes back: words are let through once they are known to be complete, and held back as long as the next word
could still make them a repetition.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from gpt2_desktop.text.words import LINE_ENDS, is_word, sentence_end, units

_CONTEXT: Final = 128
"""Characters before the cursor that are looked at."""

_LONGEST_REPETITION: Final = 8
"""Words of the longest run that counts as a repetition of the run before it."""

_KEPT_KEYS: Final = 2048
"""Words whose keys are kept: with each token, the same ones before the cursor are looked at again."""

_LINE_END: Final = re.compile(f"[{LINE_ENDS}]")
_BLANKS: Final = re.compile(rf"[^\S{LINE_ENDS}]+")
_SAME_MARKS: Final = re.compile(r"([^\w\s])(?:\s?\1){3,}")
_MARKS_AT_END: Final = re.compile(r"[^\w\s](?:\s*[^\w\s])*\Z")
_DETACHED_MARKS: Final = re.compile(r"\s+[.,;:!?…]+\Z")
_MAY_GO_ON: Final = re.compile(r"(?:\d|\b[^\W\d_])[.,:]\Z")
_OUTER_MARKS: Final = re.compile(r"^[\W_]+|[\W_]+$")
_JOINERS: Final = "\u200c\u200d"
_REFUSED_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_OPENERS: Final = "([{“‘«"
_FINAL_MARKS: Final = ".!?…"
_MARKS: Final = _FINAL_MARKS + ",;:"
_LEADING_ON: Final = ",;:—–-"


class Trim(NamedTuple):
    """How far the written text can be shown.

    Attributes:
        end: characters of it that are shown or left out in front of what is shown.
        reason: why nothing behind ``end`` will ever be shown: ``word``, ``sentence``, ``paragraph``, ``stop``,
            or ``echo`` for a repetition; None where more may come.
    """

    end: int
    reason: str | None


class FirstWord(NamedTuple):
    """Where the first word of a written text ends; ``complete`` where more text can not change that."""

    end: int
    complete: bool


def first_refused(text: str) -> int:
    """Return the index of the first character that is never shown, such as U+FFFD or a control; or the length."""
    for index, character in enumerate(text):
        if character == "\ufffd" or (
            character not in LINE_ENDS
            and character not in _JOINERS
            and unicodedata.category(character) in _REFUSED_CATEGORIES
        ):
            return index
    return len(text)


def complete_end(text: str, start: int = 0) -> int:
    """Return the index behind the last unit from ``start`` on that more text can not change: the last one may go on."""
    ends = [start, *(unit.end() for unit in units(text, start))]
    if len(ends) < 2:
        return start
    # The dot of "3.14" looks like the end of a sentence until the next digit comes.
    open_units = 3 if ends[-2] and _MAY_GO_ON.match(text, ends[-2] - 1) else 2
    return ends[-min(open_units, len(ends))]


class Trimmer:
    """Applies the length setting and the rules against repetitions to the text behind ``before``."""

    def __init__(self, before: str = "", *, max_words: int | None = None, paragraph: bool = False) -> None:
        """Trim text that follows ``before``.

        Args:
            max_words: words at most; the rest of a word that ``before`` ends with counts as one.
            paragraph: whether the text may go beyond the end of a sentence, up to the end of the line.
        """
        self._context = before[-_CONTEXT:]
        self._max_words = max_words
        self._paragraph = paragraph
        self._after_space = not before or before[-1].isspace()
        self._after_line_end = not before or before[-1] in LINE_ENDS

    def trim(self, written: str, *, final: bool = False, whole: bool = True) -> Trim:
        """Return how far ``written``, all the text so far, can be shown.

        Args:
            final: nothing more comes.
            whole: its last word is complete then.
        """
        seam = len(self._context)
        refused = first_refused(written)
        line_end = self._line_end(written[:refused])
        text = self._context + written[: refused if line_end is None else line_end]
        over = final or line_end is not None or refused < len(written)
        closed = line_end is not None or (final and whole and refused == len(written))
        complete = len(text) if closed else complete_end(text, seam)
        sentence = None if self._paragraph else sentence_end(text, seam, final=closed)
        same = _SAME_MARKS.search(text, seam, complete)
        repeated, may_repeat = _repetition(text[:complete], seam)
        ends = (
            (sentence, "sentence"),
            (self._word_end(text, complete, sentence, over=over), "word"),
            (None if repeated is None else max(seam, _before_marks(text, repeated)), "echo"),
            (same.start() if same else None, "stop"),
            (complete if line_end is not None else None, "paragraph"),
            (complete if refused < len(written) else None, "stop"),
        )
        decided = [(end, reason) for end, reason in ends if end is not None and end <= complete]
        if decided:
            end, reason = min(decided, key=lambda pair: pair[0])
            return Trim(max(end - seam, 0), reason)
        if not over:
            complete = complete if may_repeat is None else min(complete, may_repeat)
            marks = _MARKS_AT_END.search(text, seam, complete)
            complete = marks.start() if marks else complete
        return Trim(max(complete - seam, 0), None)

    def first_word(self, written: str) -> FirstWord:
        """Return how far the first word of ``written`` reaches, with the marks before it, as far as it is written."""
        seam = len(self._context)
        text = self._context + written
        end = next((unit.end() for unit in units(text, seam) if is_word(unit.group())), None)
        if end is None:
            return FirstWord(len(written), complete=False)
        return FirstWord(end - seam, complete=end <= complete_end(text, seam))

    def is_whole(self, written: str, end: int) -> bool:
        """Return whether ``written`` goes on behind ``end``, but with no word or run of marks that begins before it."""
        seam = len(self._context)
        text = self._context + written
        cut = any(unit.start() < seam + end < unit.end() for unit in units(text, seam))
        return end < len(written) and not cut

    def shown(self, written: str) -> str:
        """Return ``written`` as it is shown: no space doubled at the seam or inside, none at the end."""
        text = written.lstrip()
        lead = written[: len(written) - len(text)]
        line_ends = len(_LINE_END.findall(lead))
        if line_ends:
            lead = "" if self._after_line_end else "\n" * min(2, line_ends)
        elif lead:
            lead = "" if self._after_space else lead if len(lead) == 1 else " "
        return _DETACHED_MARKS.sub("", (lead + _BLANKS.sub(_one_space, text)).rstrip())

    def _line_end(self, written: str) -> int | None:
        """Return where the line end lies that ends the text, if there is one."""
        may_begin_with_one = self._paragraph or self._after_line_end
        match = _LINE_END.search(written, len(written) - len(written.lstrip()) if may_begin_with_one else 0)
        return match.start() if match else None

    def _word_end(self, text: str, complete: int, sentence: int | None, *, over: bool) -> int | None:
        """Return where the allowed number of words ends, once that is known."""
        if self._max_words is None:
            return None
        seam = len(self._context)
        found = [unit for unit in units(text, seam) if unit.end() <= complete]
        if self._max_words == 1:
            if text[seam - 1 : seam].isalnum() and (
                text[seam : seam + 1].isspace() or (found and not is_word(found[0].group()))
            ):
                return seam  # the word before the cursor has no rest
            return next((unit.end() for unit in found if is_word(unit.group())), None)
        count = 0
        for index, unit in enumerate(found):
            count += is_word(unit.group())
            if count == self._max_words:
                marks = found[index + 1] if index + 1 < len(found) else None
                if sentence is not None and marks is not None and sentence <= marks.end():
                    return sentence
                attached = not text[unit.end() : unit.end() + 1].isspace()
                undecided = attached and not text[marks.end() if marks else len(text) :].strip()
                return None if undecided and not over else unit.end()
        return None


def _before_marks(text: str, end: int) -> int:
    """Return ``end`` moved to before the marks that only led on to what is cut."""
    return len(text[:end].rstrip().rstrip(_LEADING_ON).rstrip())


def _one_space(blanks: re.Match[str]) -> str:
    return blanks.group() if len(blanks.group()) == 1 else " "


class _Word(NamedTuple):
    start: int
    end: int
    key: str
    follows: bool  # nothing but white space stands between the word before and this one


@lru_cache(_KEPT_KEYS)
def _word_key(unit: str) -> str:
    """Return what two of the same words have in common; empty for a unit that is no word."""
    return _OUTER_MARKS.sub("", unit).casefold() if is_word(unit) else ""


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []
    for unit in units(text):
        if key := _word_key(unit.group()):
            words.append(_Word(unit.start(), unit.end(), key, bool(words) and unit.start() == words[-1].end))
    return words


def _repetition(text: str, seam: int) -> tuple[int | None, int | None]:
    """Find words that repeat the ones just before them and reach behind ``seam``.

    Returns:
        Where the first repetition begins, and where one begins that the next words may complete.
    """
    words = _words(text)
    keys = [word.key for word in words]
    may_repeat = None
    for index, word in enumerate(words):
        if word.end <= seam:
            continue
        for length in range(1, min(index, _LONGEST_REPETITION) + 1):
            copy = keys[index : index + length]
            if copy != keys[index - length : index - length + len(copy)] or (length == 1 and not word.follows):
                continue
            if len(copy) == length:
                return word.start, may_repeat
            if may_repeat is None:
                may_repeat = word.start
    return None, may_repeat


class SeamCut(NamedTuple):
    """A suggestion fitted to what follows the cursor; ``repeats`` where nothing is left because it was all there."""

    text: str
    repeats: bool


def fit_to_after(text: str, after: str) -> SeamCut:
    """Cut from ``text`` what ``after`` says anyway, and fit its end to it.

    A part of ``text`` that ``after`` begins with, or that begins with the line behind the cursor, is cut with all
    that follows it.  Words on the same line are kept apart by one space; marks that would stand before others,
    or before a sentence that goes on, are left out.
    """
    following = after.lstrip()
    if not text or not following:
        return SeamCut(text, repeats=False)
    line = _LINE_END.split(after, maxsplit=1)[0]
    if not line.strip():
        repeats = _begins_on_words(following, text.strip())
        return SeamCut("" if repeats else text, repeats)
    for unit in units(text):
        rest = text[unit.start() :].strip()
        if _begins_on_words(following, rest) or _begins_on_words(rest, line.strip()):
            text = text[: unit.start()].rstrip()
            break
    if not text:
        return SeamCut("", repeats=True)
    if following[0] in _MARKS or following[0].islower():
        text = text.rstrip(_MARKS if following[0] in _MARKS else _FINAL_MARKS)
    if not text.strip():
        return SeamCut("", repeats=True)
    if not line[0].isspace() and (line[0].isalnum() or line[0] in _OPENERS) and text[-1] not in _OPENERS + "-":
        text += " "
    return SeamCut(text, repeats=False)


def may_repeat(text: str, after: str) -> bool:
    """Return whether ``after`` begins with ``text``, so that more text decides whether it repeats what is there."""
    return bool(text.strip()) and after.lstrip().startswith(text.strip())


def _begins_on_words(text: str, start: str) -> bool:
    """Return whether ``text`` begins with ``start`` and does not go on inside a word."""
    if not start or not text.startswith(start):
        return False
    return not (start[-1].isalnum() and text[len(start) : len(start) + 1].isalnum())
