"""The dictionaries that are in memory, loaded when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from gpt2_desktop.errors import SpellingError
from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling.checker import Checker
from gpt2_desktop.spelling.dictionaries import choose, find, unpacked

_KEPT: Final = 3
"""Of 10 to 60 MB each."""


class Shelf:
    """Opens dictionaries by their codes and keeps the latest ones."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._found = find(folders)
        self._open: OrderedDict[str, Checker] = OrderedDict()

    def checker(self, code: str) -> Checker:
        """Return the dictionary that is meant by ``code``.

        Raises:
            SpellingError: there is none for that language, or it cannot be read.
        """
        chosen = choose(code, self._found)
        if chosen is None:
            # It may have been imported since.
            self._found = find(self._folders)
            chosen = choose(code, self._found)
        if chosen is None:
            raise SpellingError(f"there is no dictionary for '{code}'; import one or choose another")
        if chosen not in self._open:
            self._open[chosen] = Checker(unpacked(self._found[chosen], self._folders))
            if len(self._open) > _KEPT:
                self._open.popitem(last=False)
        self._open.move_to_end(chosen)
        return self._open[chosen]
