"""Which languages a model knows, and whether the text before the cursor is in one of them.

The script is looked at first, then a few English words that are in nearly every English sentence; only a text that both
leave open is given to py3langid, which is loaded when that happens for the first time (about 15 MB and a second, in the
thread that asks).  So who writes English seldom pays for it.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gpt2_desktop.text.scripts import LATIN, letters_by_script

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH: Final = "en"
ANY: Final = "any"
"""In the settings: the model is asked in every language."""

_SCRIPTS: Final[dict[str, tuple[str, ...]]] = {
    "am": ("Ethiopic",),
    "ar": ("Arabic",),
    "be": ("Cyrillic",),
    "bg": ("Cyrillic",),
    "bn": ("Bengali",),
    "el": ("Greek",),
    "fa": ("Arabic",),
    "gu": ("Gujarati",),
    "he": ("Hebrew",),
    "hi": ("Devanagari",),
    "hy": ("Armenian",),
    "ja": ("Japanese", "Han"),
    "ka": ("Georgian",),
    "kk": ("Cyrillic",),
    "km": ("Khmer",),
    "kn": ("Kannada",),
    "ko": ("Hangul", "Han"),
    "lo": ("Lao",),
    "mk": ("Cyrillic",),
    "ml": ("Malayalam",),
    "mn": ("Cyrillic",),
    "mr": ("Devanagari",),
    "my": ("Myanmar",),
    "ne": ("Devanagari",),
    "pa": ("Gurmukhi",),
    "ru": ("Cyrillic",),
    "si": ("Sinhala",),
    "sr": ("Cyrillic", LATIN),
    "ta": ("Tamil",),
    "te": ("Telugu",),
    "th": ("Thai",),
    "uk": ("Cyrillic",),
    "ur": ("Arabic",),
    "zh": ("Han",),
}
"""What a language is written in, where that is not Latin."""

_LATIN_LANGUAGES: Final = (
    *("af", "az", "bs", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu"),
    *("id", "is", "it", "la", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sr", "sv", "sw"),
    *("tl", "tr", "uz", "vi", "xh", "zu"),
)

LANGUAGES: Final = tuple(sorted({*_SCRIPTS, *_LATIN_LANGUAGES}))
"""The languages that are told apart, as two letters."""

_OF_ONE_SCRIPT: Final[dict[str, str]] = {
    "Armenian": "hy",
    "Bengali": "bn",
    "Georgian": "ka",
    "Greek": "el",
    "Gujarati": "gu",
    "Hangul": "ko",
    "Hebrew": "he",
    "Japanese": "ja",
    "Kannada": "kn",
    "Khmer": "km",
    "Lao": "lo",
    "Malayalam": "ml",
    "Han": "zh",
    "Sinhala": "si",
    "Tamil": "ta",
    "Telugu": "te",
    "Thai": "th",
}
"""Scripts that tell the language."""

_ALIKE: Final = (("bs", "hr", "sr"), ("da", "no"), ("gl", "pt"), ("cs", "sk"), ("af", "nl"))
"""Languages that nobody can tell apart in a line or two: who knows one is not kept quiet in the other."""

_SURELY_NOT: Final = 0.001
"""The languages known have at most this probability, all together, in a text that the model is quiet in."""
_SURELY: Final = 0.4
"""And one of the others has at least this one.  Both measured: docs/accessibility.md."""
_LEAST_LETTERS: Final = 20
"""Fewer say nothing of the language; names alone are no sentence."""
_LEAST_FOREIGN_LETTERS: Final = 4
"""Of another script, which tells by itself."""
_WINDOW: Final = 400
"""Characters before the cursor that are looked at."""
_GRID: Final = 32
"""A long paragraph is looked at again when it has grown by so many characters."""
_KEPT: Final = 64

_ENGLISH_WORDS: Final = frozenset(
    word
    for line in (
        "the and of that with which were they their this have his from been would there could",
        "should these those when what because about into than then she you your it's don't who",
        "can't didn't wasn't i'm you're i've i'll my being how where while after before between",
        "through some other any both each such me him them many most its does until",
    )
    for word in line.split()
)
_ENGLISH_SHARE: Final = 0.12
"""Nearly all of English prose has more of these words; no other language comes near it."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CODE: Final = re.compile(r"[^\W\d_]+(?:-\w+)?")
_CARD_LINE: Final = re.compile(r"^language:[ \t]*(?P<inline>.*)\n(?P<items>(?:[ \t]*-[ \t]+.*\n)*)", re.MULTILINE)
_CARD_BYTES: Final = 16_384
_CARD: Final = "README.md"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A language or a script that the model does not know.

    Attributes:
        language: as two letters; empty where only the script can be told.
        script: its name in Unicode, in English; Japanese for Japanese.
    """

    language: str
    script: str

    def __str__(self) -> str:
        return self.language or self.script


def read_languages(text: str) -> tuple[str, ...]:
    """Return the codes in a text such as ``en, de`` or ``[en, pt-BR]``, as two or three letters, each once."""
    codes = (match.group().partition("-")[0].lower() for match in _CODE.finditer(text))
    return tuple(dict.fromkeys(codes))


def languages_of(folder: Path, chosen: str) -> tuple[tuple[str, ...], str]:
    """Return the languages that the model in ``folder`` knows, and a line for the user where the choice is no use.

    They are those that were chosen, else those that the model's card names, else English.  None stand for any: where
    that was chosen, and where the card names a language that cannot be told from others here.

    Args:
        chosen: what `ModelSettings.languages` holds.
    """
    if chosen.strip():
        return chosen_languages(chosen)
    codes = card_languages(folder)
    if not codes:
        return (ENGLISH,), ""
    return (codes if set(codes) <= set(LANGUAGES) else ()), ""


def chosen_languages(chosen: str) -> tuple[tuple[str, ...], str]:
    """Return the languages that `ModelSettings.languages` names, and a line for the user where it is no use.

    None stand for any.
    """
    codes = read_languages(chosen)
    unknown = next((code for code in codes if code not in (*LANGUAGES, ANY)), "" if codes else chosen.strip())
    if unknown:
        return (), (
            f"the language {unknown!r} cannot be told from others, so the model suggests in all; write codes such as "
            f"'en, de' under Languages, or 'any'"
        )
    return (() if ANY in codes else codes), ""


def card_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that the model card in a folder names; none where there is no card, or it names none."""
    try:
        with (folder / _CARD).open("rb") as file:
            text = file.read(_CARD_BYTES).decode("utf-8", errors="replace").replace("\r\n", "\n")
    except OSError:
        return ()
    if not text.startswith("---\n"):
        return ()
    match = _CARD_LINE.search(text[4:].partition("\n---")[0] + "\n")
    return read_languages(match["inline"].partition("#")[0] or match["items"]) if match else ()


class LanguageGuard:
    """Says where a model should be quiet.  Not for two threads at a time.

    A keystroke within what was looked at last costs some microseconds.
    """

    def __init__(self, known: Collection[str]) -> None:
        """Take the languages that the model knows, out of `LANGUAGES`; with none of them it is never quiet."""
        self._known = {other for code in known for group in (*_ALIKE, (code,)) if code in group for other in group}
        self._scripts = {script for code in known for script in _SCRIPTS.get(code, (LATIN,))}
        self._judge = lru_cache(maxsize=_KEPT)(self._look)

    def foreign(self, before: str) -> Foreign | None:
        """Return what the text before the cursor is in, where the model surely does not know that.

        What is looked at is the paragraph of the cursor, and the one before it where that is too short.
        """
        if not self._known:
            return None
        for part in _parts(before):
            if part.strip():
                judged, foreign = self._judge(part)
                if judged:
                    return foreign
        return None

    def _look(self, text: str) -> tuple[bool, Foreign | None]:
        """Return whether anything can be said of ``text``, and what it is in where that is unknown."""
        letters = letters_by_script(text)
        total = sum(letters.values())
        if not letters:
            return False, None
        script, count = next(iter(letters.items()))
        if script not in self._scripts:
            if count < _LEAST_FOREIGN_LETTERS:
                return False, None
            if 2 * count > total:
                return True, Foreign(_OF_ONE_SCRIPT.get(script, ""), script)
            return True, None
        if ENGLISH in self._known and script == LATIN and _is_english(text):
            return True, None
        if total < _LEAST_LETTERS:
            return False, None
        return True, self._identify(text, script)

    def _identify(self, text: str, script: str) -> Foreign | None:
        probabilities = dict(_identifier().rank(text))
        known = sum(probability for code, probability in probabilities.items() if code in self._known)
        language = max(probabilities, key=probabilities.__getitem__)
        if known > _SURELY_NOT or probabilities[language] < _SURELY or language in self._known:
            return None
        return Foreign(language, script)


def _parts(before: str) -> Iterator[str]:
    """Yield what is looked at: the cursor's paragraph, then the end of what stands before it."""
    start = before.rfind("\n") + 1
    end = len(before)
    if end - start > 2 * _GRID:
        end -= (end - start) % _GRID
    yield before[max(start, end - _WINDOW) : end]
    if start:
        above = before[:start].rstrip()[-_WINDOW:] if start <= _WINDOW else before[start - _WINDOW : start].rstrip()
        yield above[above.rfind("\n") + 1 :]


def _is_english(text: str) -> bool:
    words = _WORD.findall(text.lower().replace("’", "'"))
    hits = sum(word in _ENGLISH_WORDS for word in words)
    return hits >= 2 and hits >= _ENGLISH_SHARE * len(words)


_lock = threading.Lock()


@lru_cache(maxsize=1)
def _load_identifier() -> LanguageIdentifier:
    # Imported here: it brings numpy, and most windows never need it.
    from gpt2_desktop.engine.language_tables import load_identifier

    return load_identifier(LANGUAGES)


def _identifier() -> LanguageIdentifier:
    with _lock:
        return _load_identifier()
