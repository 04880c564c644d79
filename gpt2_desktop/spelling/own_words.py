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
    """A set of words, read and written off the GUI thread by `read` and `write`, and used from any.

    Attributes:
        file: where they are kept.
        is_readable: whether it could be read, or was not there; else it is never written over.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._writing = threading.Lock()
        self.is_readable = True
        self.words: frozenset[str] = frozenset()

    def read(self) -> None:
        """Take in the file; one that cannot be read is left as it is, and never written over."""
        try:
            with self.file.open("rb") as file:
                text = file.read(_MOST_BYTES).decode("utf-8-sig")
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError) as error:
            logger.warning("the own words cannot be read: %s", error)
            self.is_readable = False
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

    def write(self) -> None:
        """Keep the words, unless the file is one that could not be read.

        May be called on several threads at a time: the latest words are what stays, whichever of them is the last.

        Raises:
            OSError: the file holds what it held before.
        """
        if not self.is_readable:
            return
        with self._writing:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.file, "".join(f"{word}\n" for word in self.in_order()).encode())
