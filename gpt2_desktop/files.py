"""Writing a file so that it holds either the old bytes or the new ones, whatever happens in between."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

PRIVATE: Final = 0o600
"""Mode of files that only their owner may read."""


def write_atomically(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Replace the contents of ``path`` in one step, and return only when they are on the disk.

    The bytes go to a temporary file in the same folder, which is synced, checked for its size and renamed;
    then the folder is synced.  `QSaveFile` is not used: on a full disk it commits a file that was cut short.

    Raises:
        OSError: the old file is untouched and the temporary one removed.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if os.fstat(file.fileno()).st_size != len(data):
                raise OSError(f"{path}: the disk took only a part of the file")
        Path(name).chmod(mode)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` last through a power cut, where the system has a way to."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
