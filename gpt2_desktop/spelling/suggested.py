"""Holding suggestions to the words of a dictionary that is loaded in this process, for commands without a window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling.checker import Checker
from gpt2_desktop.spelling.own_words import OwnWords
from gpt2_desktop.spelling.shelf import Shelf
from gpt2_desktop.text.own_words import has_word


@dataclass(frozen=True)
class LoadedWords:
    """A dictionary with the writer's own words; a `WordCheck` of the engine."""

    checker: Checker
    own: frozenset[str]
    known: dict[str, bool] = field(default_factory=dict, compare=False)

    @classmethod
    def load(cls, code: str, folders: Folders) -> LoadedWords:
        """Load the dictionary that a setting means.

        Raises:
            SpellingError: there is none, or it cannot be read.
        """
        own = OwnWords(folders.own_words_file)
        own.read()
        return cls(Shelf(folders).checker(code), own.words)

    def rejected(self, words: Sequence[str], is_cancelled: Callable[[], bool]) -> Collection[str]:
        del is_cancelled  # it takes microseconds
        return [word for word in words if not self._is_right(word)]

    def _is_right(self, word: str) -> bool:
        if word not in self.known:
            self.known[word] = has_word(self.own, word) or self.checker.is_right(word)
        return self.known[word]
