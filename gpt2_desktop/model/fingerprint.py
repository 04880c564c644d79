"""Which model a folder holds, told by its contents, so that what was made for one is not taken for another."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)

_MEMO_NAME: Final = "fingerprints.json"
_KEPT: Final = 64
"""Files that are remembered."""


def fingerprint(files: Iterable[Path], cache_folder: Path | None = None) -> str:
    """Return the SHA-256 of the files' contents, as 64 hexadecimal digits, whatever their names and places.

    Reading half a gigabyte takes about 0.3 s, so each file's own hash is remembered with its size and time of
    change.

    Args:
        files: in an order that is always the same.
        cache_folder: where that is remembered; None for nowhere.

    Raises:
        OSError: a file cannot be read.
    """
    memo_path = None if cache_folder is None else cache_folder / _MEMO_NAME
    memo = {} if memo_path is None else _read_memo(memo_path)
    whole, changed = hashlib.sha256(), False
    for file in files:
        stat = file.stat()
        key, state = str(file.resolve()), [stat.st_size, stat.st_mtime_ns]
        known = memo.pop(key, None)
        if known is None or known[:2] != state:
            with file.open("rb") as stream:
                known = [*state, hashlib.file_digest(stream, "sha256").hexdigest()]
            changed = True
        memo[key] = known  # the latest used comes last
        whole.update(known[2].encode())
    if changed and memo_path is not None:
        _write_memo(memo_path, dict(list(memo.items())[-_KEPT:]))
    return whole.hexdigest()


def _read_memo(path: Path) -> dict[str, list[Any]]:
    try:
        memo = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(memo, dict):
        return {}
    return {key: value for key, value in memo.items() if isinstance(value, list) and len(value) == 3}


def _write_memo(path: Path, memo: dict[str, list[Any]]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(memo, indent=1).encode())
    except OSError as error:
        logger.warning("%s cannot be written (%s); the weights are hashed again next time", path, error.strerror)
