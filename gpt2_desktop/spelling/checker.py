"""One dictionary in memory, asked word by word: Hunspell where it can be loaded, else its rules in Python.

Both libraries keep Python's lock while they load a dictionary and while they look for suggestions, some tenths of a
second: they run in a process of their own and never in the window's.
"""

from __future__ import annotations

import gc
import unicodedata
import warnings
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Final, Protocol

from gpt2_desktop.errors import SpellingError, one_line

SUGGESTIONS: Final = 7

_APOSTROPHE: Final = "’"
_SAMPLE: Final = 400
"""Words of a dictionary from which its script is told."""


class _Library(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Iterable[str]: ...


class Checker:
    """Tells right words from wrong ones in one language."""

    def __init__(self, files: Path) -> None:
        """Load ``files`` with the endings ``.aff`` and ``.dic``; takes some tenths of a second.

        Raises:
            SpellingError: they cannot be read.
        """
        try:
            self._library = _open(files)
            self._encoding = _encoding(files)
            self._scripts = _scripts(files, self._encoding)
            # English has both "café" and "cafe"; its dictionaries often have only one of them.
            self._accents_are_optional = files.name.lower().startswith("en")
        except (OSError, ValueError, KeyError, IndexError, TypeError, MemoryError) as error:
            raise SpellingError(
                f"the dictionary {files.name} cannot be read ({one_line(error)}); choose another"
            ) from None

    def is_right(self, word: str) -> bool:
        """Return whether a word is in the dictionary; one in another script than the dictionary's is not judged."""
        if any(character.isalpha() and _script(character) not in self._scripts for character in word):
            return True
        if not self._encoding_has(_plain(word)):
            return True
        return any(self._library.spell(form) for form in self._forms(word))

    def _encoding_has(self, text: str) -> bool:
        """Return whether the encoding of the dictionary, which may be an old one, has these letters."""
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True

    def _forms(self, word: str) -> Iterator[str]:
        """Yield the ways in which a dictionary may have the word."""
        if self._encoding_has(word):
            yield word
        if _APOSTROPHE in word:
            word = _plain(word)
            yield word
        if self._accents_are_optional and not word.isascii():
            composed = unicodedata.normalize("NFC", word)
            if self._encoding_has(composed):
                yield composed
            yield "".join(
                letter for letter in unicodedata.normalize("NFD", composed) if not unicodedata.combining(letter)
            )

    def suggest(self, word: str) -> list[str]:
        """Return at most `SUGGESTIONS` words that may have been meant, the likeliest first, with its apostrophes."""
        plain = _plain(word)
        if not self._encoding_has(plain):
            return []
        found = list(self._library.suggest(plain))
        if plain.istitle():
            # Hunspell takes a capital for the start of a name, and most often it is that of a sentence.
            usual = [other[:1].upper() + other[1:] for other in self._library.suggest(plain.lower())]
            found = [other for pair in zip_longest(usual, found) for other in pair if other is not None]
        if _APOSTROPHE in word:
            found = [other.replace("'", _APOSTROPHE) for other in found]
        return [other for other in dict.fromkeys(found) if other != word][:SUGGESTIONS]


def _open(files: Path) -> _Library:
    try:
        from hunspell import Hunspell
    except ImportError:
        return _PythonHunspell(files)
    if not files.with_name(files.name + ".dic").stat().st_size:
        raise ValueError("it is empty")
    library: _Library = Hunspell(files.name, hunspell_data_dir=str(files.parent), system_encoding="utf-8")
    return library


def _plain(word: str) -> str:
    return word.replace(_APOSTROPHE, "'")


class _PythonHunspell:
    """spylls: slower by far, and needs nothing but Python."""

    def __init__(self, files: Path) -> None:
        from spylls.hunspell import Dictionary

        with warnings.catch_warnings():
            # It leaves its files to the collector, which says so.
            warnings.simplefilter("ignore", ResourceWarning)
            self._dictionary = Dictionary.from_files(str(files))
            gc.collect()

    def spell(self, word: str) -> bool:
        return bool(self._dictionary.lookup(word))

    def suggest(self, word: str) -> Iterable[str]:
        return list(self._dictionary.suggest(word))


def _scripts(files: Path, encoding: str) -> frozenset[str]:
    """Return the scripts of the dictionary's words."""
    found = set[str]()
    with files.with_name(files.name + ".dic").open(encoding=encoding, errors="replace") as lines:
        for number, line in enumerate(lines):
            if number > _SAMPLE * 50:
                break
            # Dictionaries begin with numbers and names; words from all over are wanted.
            if number % 50 == 1 or number < _SAMPLE // 4:
                found.update(_script(character) for character in line.split("/")[0] if character.isalpha())
    found.discard("")
    return frozenset(found)


def _encoding(files: Path) -> str:
    with files.with_name(files.name + ".aff").open("rb") as rules:
        for line in rules.read(2**16).splitlines():
            words = line.removeprefix(b"\xef\xbb\xbf").split()
            if len(words) > 1 and words[0] == b"SET":
                name = words[1].decode("ascii", "replace")
                try:
                    "".encode(name)
                except LookupError:
                    break
                return name
    return "latin-1"


def _script(character: str) -> str:
    """Return the first word of a letter's name, which is its script but for very few."""
    if character.isascii():
        return "LATIN"
    return unicodedata.name(character, "").split(" ")[0].split("-")[0]
