"""Putting bytes into a file so that it holds its old bytes or all of the new ones, whatever fails in between.

More than `files.write_atomically` does for the program's own files: the writer's may be links, belong to others, or lie
where no new file may be made.  Pure Python and thread-safe.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from gpt2_desktop.app.texts import mark, tr
from gpt2_desktop.errors import DocumentError, NoAnswerError
from gpt2_desktop.files import sync_folder


def save_bytes(path: Path, data: bytes, backups: Path, given_up: Callable[[], bool] = lambda: False) -> int:
    """Make ``data`` what the file holds, and return the time of that change in nanoseconds since 1970.

    A symbolic link is followed and kept, as are the file's mode, owner and extended attributes.  A file with
    several hard links, or in a folder that takes no new file, is written in place once a copy of it is safe.

    Args:
        backups: folder for the copy when the file's own folder takes none.
        given_up: asked when all is ready; where it says yes, the file stays as it is.  A disk may come back long after
            the text was saved elsewhere.

    Raises:
        DocumentError: the file could not be written; what it held before is still there.
    """
    try:
        try:
            status: os.stat_result | None = path.stat()
        except FileNotFoundError:
            status = None
        target = Path(os.path.realpath(path))
        if status is None:
            _replace(target, data, None, given_up)
        else:
            _check_writable(path, status)
            if status.st_nlink > 1 or not _replace(target, data, status, given_up):
                _write_in_place(target, data, backups, given_up)
        written = target.stat()
    except OSError as error:
        raise explained(error, path, "save") from None
    if written.st_size != len(data):
        raise DocumentError(
            tr(
                "{path} has {size} bytes after saving instead of {wanted}; save it under another name",
                path=path,
                size=written.st_size,
                wanted=len(data),
            )
        )
    return written.st_mtime_ns


def _check_writable(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        if stat.S_ISDIR(status.st_mode):
            raise DocumentError(tr("{path} is a folder; save under another name", path=path))
        raise DocumentError(tr("{path} is not a regular file; save under another name", path=path))
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise DocumentError(
            tr("{path} is read-only; save under another name, or change the file's permissions", path=path)
        )


def _stop_if(given_up: Callable[[], bool], path: Path) -> None:
    if given_up():
        raise NoAnswerError(tr("{path} was not saved: it was given up", path=path))


def _replace(target: Path, data: bytes, status: os.stat_result | None, given_up: Callable[[], bool]) -> bool:
    """Put a new file in the place of ``target``; return False, all left as it was, where only its folder forbids it."""
    temporary = target.with_name(f".gpt2-desktop-{secrets.token_hex(8)}.part")
    try:
        # Private until it has the old file's mode; a new file gets what the user's umask says.
        descriptor = _create(temporary, 0o666 if status is None else 0o600)
    except PermissionError:
        if status is None:
            raise
        return False
    try:
        try:
            if status is not None and not _carry_over(target, status, descriptor, temporary):
                return False
            _write_all(descriptor, data)
        finally:
            os.close(descriptor)
        _stop_if(given_up, target)
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
    _sync_folder(target.parent)
    return True


def _create(path: Path, mode: int) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)


def _carry_over(target: Path, status: os.stat_result, descriptor: int, temporary: Path) -> bool:
    """Give the new file the old one's owner, extended attributes and mode; False where that is not allowed."""
    try:
        if hasattr(os, "fchown"):
            mine = os.fstat(descriptor)
            if (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
                os.fchown(descriptor, status.st_uid, status.st_gid)
        if hasattr(os, "listxattr"):
            given = set(os.listxattr(descriptor))
            for name in os.listxattr(target):
                value = os.getxattr(target, name)
                if name not in given or os.getxattr(descriptor, name) != value:
                    os.setxattr(descriptor, name, value)
    except OSError as error:
        if error.errno in (errno.EPERM, errno.EACCES, errno.ENOTSUP):
            return False
        raise
    temporary.chmod(stat.S_IMODE(status.st_mode))
    return True


def _write_all(descriptor: int, data: bytes) -> None:
    """Write and flush to the disk.  A full disk may take a part of the data and report nothing."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
    os.fsync(descriptor)
    if (size := os.fstat(descriptor).st_size) != len(data):
        raise OSError(errno.EIO, f"{size} of {len(data)} bytes were written")


def _write_in_place(target: Path, data: bytes, backups: Path, given_up: Callable[[], bool]) -> None:
    """Overwrite the file itself once a copy of its old bytes is on the disk; the copy goes when all went well."""
    old = target.read_bytes()
    _stop_if(given_up, target)
    backup = _back_up(target, old, backups)
    descriptor = os.open(target, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        try:
            if len(data) > len(old):
                _reserve(descriptor, len(data))
            _overwrite(descriptor, data)
        except OSError:
            try:
                _overwrite(descriptor, old)
            except OSError as error:
                raise DocumentError(
                    tr(
                        "{path} could not be saved ({why}) and is damaged; what it held before is in {backup}",
                        path=target,
                        why=str(error.strerror),
                        backup=backup,
                    )
                ) from None
            backup.unlink()
            raise
        backup.unlink()
    finally:
        os.close(descriptor)


def _reserve(descriptor: int, size: int) -> None:
    """Learn that the disk is full before the first old byte is gone."""
    if hasattr(os, "posix_fallocate"):
        try:
            os.posix_fallocate(descriptor, 0, size)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise


def _overwrite(descriptor: int, data: bytes) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    if os.fstat(descriptor).st_size > len(data):
        os.ftruncate(descriptor, len(data))
    _write_all(descriptor, data)


def _back_up(target: Path, old: bytes, backups: Path) -> Path:
    """Store the old bytes beside the file, or in ``backups`` where its folder takes no new file."""
    name = f"gpt2-desktop-{secrets.token_hex(8)}.backup"
    try:
        beside = target.with_name(f".{name}")
        return _store(beside, old)
    except PermissionError:
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _store(backups / name, old)


def _store(path: Path, data: bytes) -> Path:
    descriptor = _create(path, 0o600)
    try:
        _write_all(descriptor, data)
    except OSError:
        path.unlink()
        raise
    finally:
        os.close(descriptor)
    _sync_folder(path.parent)
    return path


def _sync_folder(folder: Path) -> None:
    try:
        sync_folder(folder)
    except OSError as error:
        # Some network file systems cannot flush a folder; the file itself was flushed.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise


# --- Errors -----------------------------------------------------------------------------------------------------

_REMEDIES: Final = {
    errno.ENOENT: mark("the folder or file does not exist; choose another place"),
    errno.ENOTDIR: mark("a part of the path is not a folder; choose another place"),
    errno.EACCES: mark("permission denied; choose another place, or change the permissions"),
    errno.EPERM: mark("not permitted; choose another place, or change the permissions"),
    errno.EROFS: mark("the disk is read-only; choose another place"),
    errno.ENOSPC: mark("the disk is full; free some space, or choose another disk"),
    errno.EDQUOT: mark("your disk quota is used up; free some space, or choose another disk"),
    errno.EFBIG: mark("the file would be larger than allowed there; choose another place"),
    errno.ENAMETOOLONG: mark("the name is too long; choose a shorter one"),
    errno.ELOOP: mark("the symbolic links lead in a circle; choose another file"),
}


def explained(error: OSError, path: Path, verb: str) -> DocumentError:
    """Return what the system says of a file as one line with the remedy.

    Args:
        verb: what was tried: ``"open"`` or ``"save"``.
    """
    if verb == "open" and error.errno == errno.ENOENT:
        return DocumentError(tr("{path}: no such file; check the name", path=path))
    known = _REMEDIES.get(error.errno or 0)
    # What the system says is in the system's language.
    said = str(error.strerror or error)
    reason = tr(known) if known else tr("{why}; try again, or choose another place", why=said)
    if verb == "open":
        return DocumentError(tr("cannot open {path}: {reason}", path=path, reason=reason))
    return DocumentError(tr("cannot save {path}: {reason}", path=path, reason=reason))
