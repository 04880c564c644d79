"""Earlier versions of files: what each save wrote over, dated, in a private folder, until it is old enough to go."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)

_SUFFIX: Final = ".version"
_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Version:
    """What a file held before a save.

    Attributes:
        file: a copy of its bytes.
        kept_at: when it was written over, in seconds since 1970.
        size: bytes.
    """

    file: Path
    kept_at: float
    size: int


class Versions:
    """The earlier versions of all files; readable by their owner only.  May be used on any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._order = threading.Lock()

    def keep(self, path: Path, *, count: int, days: int) -> None:
        """Copy what the file holds now, unless it is what was kept last, and let old versions go.

        Args:
            count: how many versions of this file stay; 0 keeps none and removes those there are.
            days: how long they stay.

        Raises:
            OSError: the file cannot be read, or the folder or the disk does not take the copy.
        """
        with self._order:
            if count:
                self._copy(path)
            self._prune(path, count, days)

    def of(self, path: Path) -> list[Version]:
        """Return the versions of a file, newest first."""
        found = []
        for file in self._folder_of(path).glob(f"*{_SUFFIX}"):
            try:
                found.append(Version(file, int(file.stem) / 1e9, file.stat().st_size))
            except (OSError, ValueError):
                logger.warning("%s is no version; it is left where it is", file)
        return sorted(found, key=lambda version: version.kept_at, reverse=True)

    def _copy(self, path: Path) -> None:
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return
        newest = next(iter(self.of(path)), None)
        if newest is not None and newest.size == len(data) and newest.file.read_bytes() == data:
            return
        folder = self._folder_of(path)
        for made in (self._folder, folder):
            made.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(folder / f"{time.time_ns()}{_SUFFIX}", data)

    def _prune(self, path: Path, count: int, days: int) -> None:
        oldest = time.time() - days * _DAY_S
        for number, version in enumerate(self.of(path)):
            if number >= count or version.kept_at < oldest:
                version.file.unlink(missing_ok=True)

    def _folder_of(self, path: Path) -> Path:
        name = str(path.resolve()).encode("utf-8", "surrogateescape")
        return self._folder / hashlib.blake2b(name, digest_size=16).hexdigest()
