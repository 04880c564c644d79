"""The words that the writer added to the dictionary, in a file with one word a line."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Final

from gpt2_desktop.files import write_atomically
from gpt2_desktop.text.spelling import LONGEST_WORD

logger = logging.getLogger(__name__)

_MOST: Final = 100_000
_MOST_BYTES: Final = 4 * 2**20


class OwnWords:
    """A set of words, read and written off the GUI thread by `read` and `write`, and used from any."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()
        self._can_write = True
        self.words: frozenset[str] = frozenset()

    def read(self) -> None:
        """Take in the file; one that cannot be read is left as it is, and never written over."""
        try:
            with self._file.open("rb") as file:
                text = file.read(_MOST_BYTES).decode("utf-8-sig")
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError) as error:
            logger.warning("the own words cannot be read: %s", error)
            self._can_write = False
            return
        lines = (line.strip() for line in text.splitlines())
        found = [line for line in lines if line and len(line) <= LONGEST_WORD][:_MOST]
        # Words may have been added before the file was read.
        self.words = self.words.union(found)

    def add(self, word: str) -> None:
        self.words = self.words | {word}

    def remove(self, *words: str) -> None:
        self.words = self.words.difference(words)

    def in_order(self) -> list[str]:
        return sorted(self.words, key=lambda word: (word.casefold(), word))

    def write(self) -> str:
        """Keep the words and return a line for the user where that fails, else an empty one.

        May be called on several threads at a time: the latest words are what stays, whichever of them is the last.
        """
        if not self._can_write:
            return f"{self._file} cannot be read, so the word is only kept until you close the program."
        with self._writing:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, "".join(f"{word}\n" for word in self.in_order()).encode())
            except OSError as error:
                return f"Your words cannot be kept in {self._file} ({error.strerror or error}); look at the disk."
        return ""
