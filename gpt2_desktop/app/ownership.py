"""Which process has which file open, so that two windows on one file know of each other."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import socket
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.app.recovery import is_running, start_of
from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)

_SUFFIX: Final = ".open.json"
_ELSEWHERE_S: Final = 12 * 3600
"""How long a record of another machine counts: whether its process still runs cannot be told from here."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that has a file open.

    Attributes:
        pid: its number.
        started: what tells it from a later one with its number; empty where the system does not say.
        host: the machine that it runs on.
        since: seconds since 1970.
    """

    pid: int
    started: str
    host: str
    since: float

    @property
    def is_here(self) -> bool:
        return self.host == socket.gethostname()


class Ownership:
    """Small records in a folder, one for each file and process; those of processes that are gone are removed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def claim(self, path: Path) -> Holder | None:
        """Note that this process has the file open, and return another one that has; None where there is none.

        A disk that does not take the record costs only the warning.
        """
        own = Holder(os.getpid(), start_of(os.getpid()), socket.gethostname(), time.time())
        other = self._other(path)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomically(self._record(path), json.dumps(asdict(own)).encode())
        except OSError as error:
            logger.warning("it is not noted which file is open: %s", error)
        return other

    def release(self, path: Path) -> None:
        """Note that this process has the file no longer open."""
        try:
            self._record(path).unlink(missing_ok=True)
        except OSError as error:
            logger.warning("it is not noted which file is closed: %s", error)

    def _other(self, path: Path) -> Holder | None:
        own = self._record(path)
        for record in self._folder.glob(f"{_key(path)}-*{_SUFFIX}"):
            if record == own:
                continue
            try:
                holder = _parsed(json.loads(record.read_text(encoding="utf-8")))
            except (OSError, ValueError, TypeError, KeyError):
                continue
            recent = time.time() - holder.since < _ELSEWHERE_S
            if is_running(holder.pid, holder.started) if holder.is_here else recent:
                return holder
            record.unlink(missing_ok=True)
        return None

    def _record(self, path: Path) -> Path:
        return self._folder / f"{_key(path)}-{socket.gethostname()}-{os.getpid()}{_SUFFIX}"


def _parsed(entry: Any) -> Holder:
    if not isinstance(entry, dict):
        raise TypeError
    return Holder(int(entry["pid"]), str(entry.get("started", "")), str(entry["host"]), float(entry["since"]))


def _key(path: Path) -> str:
    return hashlib.blake2b(str(path.resolve()).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
