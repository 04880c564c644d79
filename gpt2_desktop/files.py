"""Writing a file so that it holds either the old bytes or the new ones, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

PRIVATE: Final = 0o600
"""Mode of files that only their owner may read."""


PUBLIC: Final = 0o644
"""Mode of files that everybody may read, such as a model's."""


def write_atomically(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Replace the contents of ``path`` with ``data``, as `replace_atomically` does, its size checked.

    `QSaveFile` is not used: on a full disk it commits a file that was cut short.

    Raises:
        OSError: the old file is untouched and the temporary one removed.
    """

    def write(temporary: Path) -> None:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            if os.fstat(file.fileno()).st_size != len(data):
                raise OSError(f"{path}: the disk took only a part of the file")

    replace_atomically(path, write, mode)


def replace_atomically(path: Path, write: Callable[[Path], object], mode: int = PRIVATE) -> None:
    """Put what ``write`` writes in the place of ``path`` in one step, and return only when it is on the disk.

    Args:
        write: fills a temporary file in the same folder, which is then synced and renamed; then the folder is
            synced.

    Raises:
        OSError, or what ``write`` raises: the old file is untouched and the temporary one removed.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(descriptor)
    temporary = Path(name)
    try:
        write(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.chmod(mode)
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
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


@contextlib.contextmanager
def locked_folder(folder: Path) -> Iterator[None]:
    """Hold off other processes between reading and replacing a file in it, where the platform can lock a folder."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Without locks, as on some network folders, only changes of the same instant can be lost.
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
