"""Which text has which dictionary, and which words are ignored in it: kept by the path of its file."""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.files import write_atomically
from gpt2_desktop.spelling.dictionaries import AUTO, is_code

logger = logging.getLogger(__name__)

_MOST_TEXTS: Final = 500
_MOST_IGNORED: Final = 1000


@dataclass(frozen=True, slots=True)
class SpellingChoice:
    """What is chosen for one text.

    Attributes:
        dictionary: its code, or `AUTO` for what the settings say.
    """

    dictionary: str = AUTO
    ignored: frozenset[str] = frozenset()


DEFAULT: Final = SpellingChoice()


class SpellingChoices:
    """A small file that only its owner may read; the texts that were chosen for last are kept."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()
        self._choices: dict[str, SpellingChoice] = {}

    def read(self) -> None:
        """Take in the file, off the GUI thread; one that is broken costs only the choices."""
        try:
            stored: Any = json.loads(self._file.read_text(encoding="utf-8"))
            read = {str(path): _choice(value) for path, value in stored.items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, AttributeError, TypeError) as error:
            logger.warning("the dictionaries of texts cannot be read: %s", error)
            return
        self._choices = {**read, **self._choices}

    def of(self, path: Path | None) -> SpellingChoice:
        """Return what is chosen for a file; the default for others."""
        return DEFAULT if path is None else self._choices.get(str(path.absolute()), DEFAULT)

    def set(self, path: Path, choice: SpellingChoice) -> bool:
        """Remember a choice until it is written, and return whether it is another one than before."""
        key = str(path.absolute())
        if self._choices.get(key, DEFAULT) == choice:
            return False
        choices = {other: value for other, value in self._choices.items() if other != key}
        if choice != DEFAULT:
            choices[key] = choice
        self._choices = dict(list(choices.items())[-_MOST_TEXTS:])
        return True

    def write(self) -> None:
        """Keep the choices, off the GUI thread; a disk that does not take them costs only these."""
        with self._writing:
            stored = {
                path: {"dictionary": choice.dictionary, "ignored": sorted(choice.ignored)[:_MOST_IGNORED]}
                for path, choice in self._choices.items()
            }
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, json.dumps(stored, ensure_ascii=False, indent=0).encode())
            except (OSError, UnicodeEncodeError) as error:
                logger.warning("the dictionaries of texts are not kept: %s", error)


def _choice(value: Any) -> SpellingChoice:
    code = str(value.get("dictionary", AUTO))
    ignored = frozenset(str(word) for word in value.get("ignored", ()))
    return SpellingChoice(code if code == AUTO or is_code(code) else AUTO, ignored)
