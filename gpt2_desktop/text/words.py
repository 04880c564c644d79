"""The units in which ghost text is accepted: words and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

LINE_ENDS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters that end a line, as in `str.splitlines`."""

_PUNCTUATION: Final = r".,;:!?。，！？；：、…—"
_CLOSERS: Final = r"\"'”’»)\]}"
# What modifies the character before it: combining accents, joiners, variation selectors, the keycap.
_ATTACHED: Final = r"\u0300-\u036f\u200d\ufe00-\ufe0f\u20e3"

_BREAK: Final = rf"\s*[{LINE_ENDS}]"
_BLANK: Final = rf"[^\S{LINE_ENDS}]"
_MARKS: Final = rf"(?:[{_PUNCTUATION}][{_ATTACHED}]*|--+)+[{_CLOSERS}]*"
_IN_NUMBER: Final = r"(?<=\d)[.,:](?=\d)"
_IN_INITIALS: Final = r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)"
_WORD: Final = rf"(?:[^\s\-{_PUNCTUATION}]|(?<!-)-(?!-)|{_IN_NUMBER}|{_IN_INITIALS})+"

_UNIT: Final = re.compile(rf"{_BREAK}|{_BLANK}*(?:{_WORD}|{_MARKS})|{_BLANK}+")
_ENDS: Final = re.compile(rf"(?:[.!?…]+|[。！？]+)[{_CLOSERS}*_]*")
_LAST_WORD: Final = re.compile(r"[^\W_](?:[\w.]*\w)?\Z")

_LINE_END: Final = re.compile(rf"[{LINE_ENDS}]")
_ABBREVIATION: Final = re.compile(
    r"approx|bros|capt|cf|cmdr|col|dr|e\.g|esp|gen|gov|hon|i\.e|lt|maj|messrs|mlle|mme|mr|mrs|ms|mt|prof|pvt|rev|sen|sgt|"
    r"st|supt|viz|vs",
    re.IGNORECASE,
)
_BEFORE_NUMBER: Final = re.compile(
    r"apr|art|aug|ch|dec|eq|feb|fig|figs|jan|jul|jun|mar|no|nos|nov|oct|op|p|pp|sec|sep|sept|vol", re.IGNORECASE
)


def first_word(text: str) -> str:
    """Return the unit at the start of ``text`` that "accept word" takes; empty for an empty text.

    White space belongs to the word behind it.  A run of punctuation, with the closing quotes and brackets on
    it, is a unit; so is a run of line ends with the white space before it.  Apostrophes, hyphens, and the dots
    inside numbers and abbreviations stay in their word.  The units of a text put together are the text.
    """
    unit = _UNIT.match(text)
    return unit.group() if unit else ""


def units(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Yield all units from ``start`` on, in order, as `first_word` takes them one after the other.

    The text before ``start`` only decides what belongs to a word that began there.
    """
    return _UNIT.finditer(text, start)


def is_word(unit: str) -> bool:
    """Return whether a unit holds a letter or a digit, rather than only punctuation or white space."""
    return any(character.isalnum() for character in unit)


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return where each word begins and ends, from its first letter or digit to its last, without quotes around it."""
    spans = []
    for unit in units(text):
        letters = [index for index, character in enumerate(unit.group()) if character.isalnum()]
        if letters:
            spans.append((unit.start() + letters[0], unit.start() + letters[-1] + 1))
    return spans


def sentence_end(text: str, start: int = 0, *, final: bool = True) -> int | None:
    """Return the index behind the first sentence end of ``text``, or None where there is none.

    A line end is one too, unless nothing but white space stands between it and ``start``.

    Args:
        start: ends up to here do not count; the text before only decides what an end behind it means.
        final: nothing follows ``text``.  Where more may come, an end that the next characters could still
            undo, such as the dot of "3.14", is not counted yet.
    """
    start = len(text) - len(text[start:].lstrip())
    line_end = _LINE_END.search(text, start)
    limit = line_end.start() if line_end else len(text)
    for end in _ENDS.finditer(text, start, limit):
        after = text[end.end() : limit].lstrip()
        if not after and not line_end and not final:
            return None
        if _closes(text, end, after, spaced=end.end() == limit or text[end.end()].isspace()):
            return end.end()
    if line_end:
        return start + len(text[start:limit].rstrip())
    return None


def ends_sentence(text: str) -> bool:
    """Return whether a sentence ends in ``text`` whatever may still be written behind it."""
    return sentence_end(text, final=False) is not None


def _closes(text: str, end: re.Match[str], after: str, *, spaced: bool) -> bool:
    marks = end.group()
    if marks[0] in "。！？":
        return True
    if not spaced or after[:1].islower() or _ENDS.match(after):
        return False
    if marks[0] != "." or marks[1:2] == ".":
        return True
    word = _LAST_WORD.search(text, max(0, end.start() - 32), end.start())
    if word is None:
        return True
    last = word.group()
    if _ABBREVIATION.fullmatch(last):
        return False
    if _BEFORE_NUMBER.fullmatch(last) and after[:1].isdigit():
        return False
    # An initial, as in "J. R. R. Tolkien"; "I" is far more often the pronoun.
    return not (len(last) == 1 and last.isupper() and last != "I" and bool(after))


def first_sentence(text: str) -> str:
    """Return ``text`` up to and with the end of its first sentence; all of it where none ends.

    Closing quotes and brackets belong to the sentence.  Abbreviations, initials, decimals, and marks before a
    small letter do not end one.  A line end does; line ends at the start of the text belong to what follows.
    """
    end = sentence_end(text)
    return text if end is None else text[:end]
