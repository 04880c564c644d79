"""The origins of texts, kept in the user's data folder beside the settings: never in the text's file, nor next to it.

A record is found by the text itself, so it is there again after the file was renamed, copied or brought back from a
backup.  It holds no word of the text and no name: only hashes, and one origin for each stretch.  Pure Python and
thread-safe; the window calls it on a thread.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.files import write_atomically
from gpt2_desktop.text.origins import Origin, pack, unpack
from gpt2_desktop.text.utf16 import utf16_length

logger = logging.getLogger(__name__)

VERSIONS_KEPT: Final = 20
"""Records of one file that are kept, of what it held when it was saved; the newest."""
RECORDS_KEPT: Final = 2000
"""Records of all files that are kept; those that were used last."""
DAYS_KEPT: Final = 730
"""How long a record is kept that is not used."""

_VERSION: Final = 1
_SUFFIX: Final = ".origins.json"
_DAY_S: Final = 86_400


def tells(origins: bytes) -> bool:
    """Return whether there is anything to keep: a character that is known of."""
    return origins.count(Origin.UNKNOWN) < len(origins)


def encode_origins(origins: bytes) -> str:
    """Return origins as few characters; none where nothing is known."""
    return base64.b64encode(pack(origins)).decode("ascii") if tells(origins) else ""


def decode_origins(encoded: object, length: int) -> bytes:
    """Return what `encode_origins` was given.

    Raises:
        ValueError: these are not the origins of a text of that many UTF-16 units.
    """
    if not isinstance(encoded, str):
        raise ValueError("no origins")
    return unpack(base64.b64decode(encoded, validate=True), length)


class OriginRecords:
    """A folder with one small file for each text that was saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, paragraphs: Sequence[str], origins: bytes, path: Path) -> None:
        """Write down the origins of a text that is now in a file; a disk that does not take them costs only them."""
        if not tells(origins):
            return
        text = "\n".join(paragraphs)
        if utf16_length(text) != len(origins):
            logger.error("the origins do not fit the text and are not kept")
            return
        digest = _digest_of(text)
        record = {"version": _VERSION, "text": digest, "length": len(origins), "origins": encode_origins(origins)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomically(self._folder / _name(digest, path), json.dumps(record).encode())
            self._prune()
        except OSError as error:
            logger.warning("the origins of a text are not kept: %s", error)

    def find(self, paragraphs: Sequence[str], path: Path | None) -> bytes | None:
        """Return the origins of a text, None where they were never kept.

        Args:
            path: the file of the text: where the same text was written in several ways, that file's own comes first.
        """
        if not self._folder.is_dir():
            return None
        text = "\n".join(paragraphs)
        digest = _digest_of(text)
        own = _name(digest, path) if path is not None else ""
        try:
            found = sorted(
                self._folder.glob(f"{digest}.*{_SUFFIX}"), key=lambda file: (file.name != own, -file.stat().st_mtime)
            )
        except OSError as error:
            logger.warning("the records of origins cannot be listed: %s", error)
            return None
        for file in found:
            try:
                origins = _read(file, digest, utf16_length(text))
            except (OSError, ValueError) as error:
                logger.warning("%s is no record of origins and is passed over: %s", file, error)
                continue
            self._used(file)
            return origins
        return None

    def forget(self, paragraphs: Sequence[str], path: Path | None) -> None:
        """Remove every record of this text, and of what its file held before.

        Raises:
            OSError: one cannot be removed.
        """
        patterns = [f"{_digest_of(chr(10).join(paragraphs))}.*{_SUFFIX}"]
        if path is not None:
            patterns.append(f"*.{_place(path)}{_SUFFIX}")
        for pattern in patterns:
            for file in self._folder.glob(pattern):
                file.unlink(missing_ok=True)

    def _used(self, file: Path) -> None:
        try:
            os.utime(file)
        except OSError as error:
            logger.debug("a record keeps its time: %s", error)

    def _prune(self) -> None:
        newest = sorted(
            ((file.stat().st_mtime, file) for file in self._folder.glob(f"*{_SUFFIX}")), key=lambda item: -item[0]
        )
        of_place: dict[str, int] = defaultdict(int)
        oldest = time.time() - DAYS_KEPT * _DAY_S
        for number, (used, file) in enumerate(newest):
            place = file.name.removesuffix(_SUFFIX).rpartition(".")[2]
            of_place[place] += 1
            if number >= RECORDS_KEPT or of_place[place] > VERSIONS_KEPT or used < oldest:
                file.unlink(missing_ok=True)


def _read(file: Path, digest: str, length: int) -> bytes:
    record: Any = json.loads(file.read_bytes())
    if not isinstance(record, dict) or record.get("version") != _VERSION or record.get("text") != digest:
        raise ValueError("it is of another version, or of another text")
    return decode_origins(record.get("origins"), length)


def _name(digest: str, path: Path) -> str:
    return f"{digest}.{_place(path)}{_SUFFIX}"


def _place(path: Path) -> str:
    name = os.fsencode(os.path.abspath(path))  # noqa: PTH100 - a link stays one, as in the window's title
    return hashlib.blake2b(name, digest_size=8).hexdigest()


def _digest_of(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
