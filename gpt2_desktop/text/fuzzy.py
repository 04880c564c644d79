"""Finding a command by a few of its letters."""

from __future__ import annotations

from typing import Final

_WORD_START: Final = 100
_INSIDE: Final = 60
_SCATTERED: Final = 30


def fuzzy_score(query: str, text: str) -> int | None:
    """Return how well ``text`` answers ``query``, higher is better; None where it does not.

    Each word of the query must be in the text: at the start of a word, inside one, or letter by letter in order.
    Among texts that match equally well, the shorter one is better.
    """
    lowered = text.casefold()
    score = 0
    for word in query.casefold().split():
        found = _word_score(word, lowered)
        if found is None:
            return None
        score += found
    return score * 100 - len(text)


def _word_score(word: str, text: str) -> int | None:
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return _WORD_START
        following = text.find(word, at + 1)
        if following < 0:
            return _INSIDE
        at = following
    return _scattered_score(word, text)


def _scattered_score(word: str, text: str) -> int | None:
    """Return a score for letters that stand apart; those that begin words count for more."""
    at, starts = -1, 0
    for letter in word:
        # A word that begins with the letter is what a typist means by initials.
        start = next((n for n in range(at + 1, len(text)) if text[n] == letter and _begins_word(text, n)), -1)
        at = start if start >= 0 else text.find(letter, at + 1)
        if at < 0:
            return _in_order(word, text)
        starts += start >= 0
    return _SCATTERED * starts // len(word) + 1


def _in_order(word: str, text: str) -> int | None:
    at = -1
    for letter in word:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    return 1


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
