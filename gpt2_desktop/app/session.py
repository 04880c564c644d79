"""Which files were open, and where one was in each, kept from one start to the next."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is in a text.

    Attributes:
        caret: position in UTF-16 units.
        top: number of the first paragraph that is seen, from 0.
    """

    caret: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file in a tab."""

    path: Path
    place: Place
    current: bool = False


class SessionFile:
    """The list of open files, in a small file that only its owner may read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()

    def read(self) -> list[OpenFile]:
        """Return the files in the order of their tabs; what cannot be read is passed over."""
        try:
            entries = json.loads(self._file.read_text(encoding="utf-8"))["files"]
            return [found for entry in entries if (found := _parsed(entry)) is not None]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError) as error:
            logger.warning("the list of open files cannot be read: %s", error)
            return []

    def enter(self) -> bool:
        """Note that the files are being opened; return whether an earlier start ended before it had opened them."""
        marker = self._marker()
        try:
            again = marker.exists()
            marker.parent.mkdir(parents=True, exist_ok=True)
            marker.touch(mode=0o600)
        except OSError as error:
            logger.warning("it is not noted that files are being opened: %s", error)
            return False
        return again

    def leave(self) -> None:
        """Note that the files are open, or are not to be opened."""
        try:
            self._marker().unlink(missing_ok=True)
        except OSError as error:
            logger.warning("it is not noted that files are open: %s", error)

    def _marker(self) -> Path:
        return self._file.with_suffix(".opening")

    def write(self, files: Sequence[OpenFile]) -> None:
        """Keep the list; a disk that does not take it costs only the list.  May be called on any thread."""
        entries = [
            {"path": str(file.path), "caret": file.place.caret, "top": file.place.top, "current": file.current}
            for file in files
        ]
        with self._writing:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, json.dumps({"files": entries}, indent=0).encode())
            except OSError as error:
                logger.warning("the list of open files is not kept: %s", error)


def _parsed(entry: Any) -> OpenFile | None:
    try:
        place = Place(int(entry.get("caret", 0)), int(entry.get("top", 0)))
        return OpenFile(Path(entry["path"]), place, entry.get("current") is True)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
