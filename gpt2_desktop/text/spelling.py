"""Which parts of a text are words that a spell checker can judge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from gpt2_desktop.text.markdown import Look, spans

LONGEST_WORD: Final = 60
"""Characters; what is longer is no word that a person wrote."""

_LONG: Final = 20_000
"""Characters of a paragraph from which on it is not looked into: its every key would cost too much."""

# Letters, with the accents on them that are characters of their own.
_LETTERS: Final = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"
_WORD: Final = (
    rf"(?<!\w)(?P<word>{_LETTERS}(?:['’\-‐‑]{_LETTERS})*)(?!\w)"
    r"|\w+(?:['’\-]\w+)*"  # with a digit or an underscore
)
_NO_WORD: Final = (
    r"(?:[a-z][a-z0-9+.-]{0,20}://|www\.)[^\s<>\"]+"  # an address of a page
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"  # of mail
    r"|(?<![\w.])[@#][\w-]+"  # a name or a topic
    r"|(?<!\w)(?:~|\.{1,2})?(?:/[\w.-]{1,64}){2,30}/?"  # a path
    r"|[A-Za-z]:\\[\w.\\-]+"
    r"|\\[A-Za-z]+"  # a command of TeX
    r"|[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}\.(?:com|org|net|edu|gov|io|html?|txt|md|pdf|py|json|docx?|odt)\b"
)
_WORDS: Final = re.compile(_WORD)
_WORDS_AMONG_OTHERS: Final = re.compile(f"{_NO_WORD}|{_WORD}", re.IGNORECASE)
_MAY_HOLD_OTHERS: Final = re.compile(r"[@#/\\]|www\.|\w\.\w", re.IGNORECASE)
"""Without one of these there are only words: five times as quick, at every key in a paragraph."""
_CAMEL: Final = re.compile(r"[^\W\d_][a-z][A-Z]|^[a-z][A-Z]")
_UNSPELLED_LOOKS: Final = frozenset({Look.CODE, Look.MARK})


class Word(NamedTuple):
    """A word and where it is, by code points."""

    start: int
    end: int
    text: str


def words_in(text: str, start: int = 0) -> Iterator[Word]:
    """Yield the words of ``text`` that end behind ``start`` and can be right or wrong.

    Addresses, paths, words with digits or underscores and names like ``camelCase`` are none.  Apostrophes and hyphens
    inside a word belong to it, those at its ends do not.
    """
    pattern = _WORDS_AMONG_OTHERS if _MAY_HOLD_OTHERS.search(text) else _WORDS
    for match in pattern.finditer(text):
        word = match["word"]
        if word is None or match.end() <= start or not 1 < len(word) <= LONGEST_WORD:
            continue
        if word.islower() or not _CAMEL.search(word):
            yield Word(match.start(), match.end(), word)


def spelled_words(paragraph: str, *, markdown: bool = False, in_code: bool = False) -> list[Word]:
    """Return the words of a paragraph that are checked; without those in code and marks where it is Markdown.

    Args:
        in_code: the paragraph is between two fences of Markdown.
    """
    if len(paragraph) > _LONG or (markdown and in_code):
        return []
    found = list(words_in(paragraph))
    if not markdown or not found:
        return found
    hidden = bytearray(len(paragraph))
    for span in spans(paragraph):
        hidden[span.start : span.end] = bytes([span.look in _UNSPELLED_LOOKS]) * (span.end - span.start)
    return [word for word in found if not any(hidden[word.start : word.end])]
