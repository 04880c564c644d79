"""The files that were open last, newest first."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)


class RecentFiles:
    """A short list in a small file that only its owner may read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()
        self._paths = _read(file)

    def paths(self, limit: int) -> list[Path]:
        """Return at most ``limit`` of them."""
        return self._paths[:limit]

    def add(self, path: Path, limit: int) -> None:
        """Put a file first and keep at most ``limit``."""
        path = path.absolute()
        self._paths = [path, *(other for other in self._paths if other != path)][:limit]

    def remove(self, path: Path) -> None:
        """Forget a file, as one that is not there any more."""
        self._paths = [other for other in self._paths if other != path]

    def shorten(self, limit: int) -> None:
        """Forget the oldest, down to ``limit``."""
        self._paths = self._paths[:limit]

    def clear(self) -> None:
        """Forget all."""
        self._paths = []

    def write(self) -> None:
        """Keep the list; a disk that does not take it costs only the list.

        May be called on several threads at a time: the latest list is what stays, whichever of them is the last.
        """
        with self._writing:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, json.dumps([str(path) for path in self._paths], indent=0).encode())
            except OSError as error:
                logger.warning("the list of recent files is not kept: %s", error)


def _read(file: Path) -> list[Path]:
    try:
        paths = json.loads(file.read_text(encoding="utf-8"))
        return [Path(path) for path in paths if isinstance(path, str)]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        logger.warning("the list of recent files cannot be read: %s", error)
        return []
