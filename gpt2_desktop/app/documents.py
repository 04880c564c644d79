"""Reading and writing text files so that nothing changes that the writer did not change.

`read_document` turns every line ending into ``"\\n"`` and remembers what it was; `write_document` puts each one
back, so that a file which was opened and saved has the same bytes.  A save leaves either the old bytes or the
new ones on the disk, whatever fails in between.

Pure Python and thread-safe: the window calls both from a thread of its own.
"""

from __future__ import annotations

import codecs
import contextlib
import difflib
import errno
import hashlib
import os
import re
import secrets
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import DocumentError, NotUtf8Error
from gpt2_desktop.files import sync_folder
from gpt2_desktop.paths import Folders

MAX_BYTES: Final = 64 * 2**20
"""Largest file that is opened."""

ENCODINGS: Final[dict[str, str]] = {
    "cp1252": "Western European (Windows-1252)",
    "iso8859-15": "Western European (ISO 8859-15)",
    "mac_roman": "Western European (Mac Roman)",
    "cp1250": "Central European (Windows-1250)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8-r": "Cyrillic (KOI8-R)",
    "cp1253": "Greek (Windows-1253)",
    "cp1254": "Turkish (Windows-1254)",
    "shift_jis": "Japanese (Shift JIS)",
    "euc_kr": "Korean (EUC-KR)",
    "gb18030": "Chinese (GB 18030)",
    "big5": "Chinese (Big5)",
    "utf-16": "Unicode (UTF-16)",
}
"""What the window offers for a file that is not UTF-8: names for `read_document`, and labels."""

# Stripped from the text and put back: PySide drops one from the beginning of every string it hands to Qt.
_BOM: Final = "\ufeff"

# Everything that QTextDocument takes for the end of a line, and so could not give back: U+2029 and the two
# non-characters beside the usual three.  U+2028, U+0085, form feed and NUL stay inside their line.
_LINE_END: Final = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_NEWLINE_NAMES: Final = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


@dataclass(frozen=True, slots=True)
class MixedNewlines:
    """The lines of a file with several kinds of line ending, as they were read.

    Attributes:
        lines: one more than ``endings``.
    """

    lines: tuple[str, ...]
    endings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How text becomes the bytes of a file.

    Attributes:
        encoding: Python's name of the codec; for UTF-16 the one that names the byte order.
        bom: byte-order marks at the beginning: 0, 1, or what a broken program left there.
        newline: what a new line ends with: ``"\\n"``, ``"\\r\\n"`` or ``"\\r"``.
        mixed: set where the file's lines do not all end with ``newline``.
    """

    encoding: str = "utf-8"
    bom: int = 0
    newline: str = "\n"
    mixed: MixedNewlines | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file held; equal for equal bytes, however often the file was touched.

    Attributes:
        size: bytes.
        mtime_ns: time of the last change when it was read, for display; not compared.
        digest: BLAKE2b of the bytes.
    """

    size: int
    mtime_ns: int = field(compare=False)
    digest: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text file as the editor shows it.

    Attributes:
        text: lines end with ``"\\n"``; a last line ending is part of the text.
        format: hand it back to `write_document`.
        fingerprint: compare it with `fingerprint` to learn whether the file changed on disk.
        notice: one line to show when the file has something that the writer should know; else empty.
    """

    path: Path
    text: str
    format: TextFormat
    fingerprint: Fingerprint
    notice: str


# --- Reading ----------------------------------------------------------------------------------------------------


def read_document(path: Path, encoding: str | None = None) -> Document:
    """Read a text file.

    Args:
        encoding: None for UTF-8; otherwise what the writer chose, such as a name of `ENCODINGS`.

    Raises:
        NotUtf8Error: the bytes are not UTF-8 and no encoding was given: ask for one and call again.
        DocumentError: no such file, not a regular one, not readable, too large, or not text in the encoding.
    """
    data, mtime_ns = _read_bytes(path)
    text, codec, bom = _decode(path, data, encoding)
    lines, newline, mixed = _split(text)
    text_format = TextFormat(codec, bom, newline, mixed)
    fingerprint_ = Fingerprint(len(data), mtime_ns, _digest(data))
    return Document(path, "\n".join(lines), text_format, fingerprint_, _notice(path, mixed))


def fingerprint(path: Path) -> Fingerprint | None:
    """Return what the file holds now, or None where there is none.

    Raises:
        DocumentError: the file is there but cannot be read.
    """
    if not os.path.exists(path):  # noqa: PTH110 - never raises, where Path.exists does for a forbidden folder
        return None
    data, mtime_ns = _read_bytes(path)
    return Fingerprint(len(data), mtime_ns, _digest(data))


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _read_bytes(path: Path) -> tuple[bytes, int]:
    try:
        status = path.stat()
        # Opening a pipe would wait for its other end.
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "not a regular file"
            raise DocumentError(f"{path} is {kind}; choose a text file")
        if status.st_size > MAX_BYTES:
            raise DocumentError(
                f"{path} has {status.st_size / 2**20:.0f} MB; files of up to {MAX_BYTES // 2**20} MB can be opened, "
                "so split it first"
            )
        with path.open("rb") as file:
            return file.read(), status.st_mtime_ns
    except OSError as error:
        raise _explained(error, path, "open") from None


def _decode(path: Path, data: bytes, encoding: str | None) -> tuple[str, str, int]:
    """Return text, codec and the number of byte-order marks, which are not in the text."""
    if encoding is None:
        codec = "utf-8"
        try:
            text = data.decode(codec)
        except UnicodeDecodeError as error:
            raise NotUtf8Error(
                f"{path} is not UTF-8 (byte {data[error.start]:#04x} at offset {error.start}); "
                "choose the encoding it was written in"
            ) from None
    else:
        codec, text = _decode_as(path, data, encoding)
    without = text.lstrip(_BOM)
    return without, codec, len(text) - len(without)


def _decode_as(path: Path, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        codec = codecs.lookup(encoding).name
    except LookupError:
        raise DocumentError(f"{encoding!r} names no encoding; choose one of: utf-8, {', '.join(ENCODINGS)}") from None
    if codec == "utf-16":
        codec = "utf-16-be" if data.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    try:
        text = data.decode(codec)
        # Some codecs read several byte sequences as one character and would write another one back.
        if text.encode(codec) != data:
            raise UnicodeError("some bytes would change when saved")
    except (UnicodeError, LookupError) as error:
        raise DocumentError(f"{path} cannot be read as {encoding} ({error}); choose another encoding") from None
    return codec, text


def _split(text: str) -> tuple[list[str], str, MixedNewlines | None]:
    """Return the lines, what most of them end with, and all endings where there are several kinds."""
    endings = _LINE_END.findall(text)
    kinds = Counter(endings)
    if not kinds:
        return [text], "\n", None
    lines = _LINE_END.split(text)
    usual = [kind for kind, _ in kinds.most_common() if kind in _NEWLINE_NAMES]
    newline = usual[0] if usual else "\n"
    if set(kinds) == {newline}:
        return lines, newline, None
    return lines, newline, MixedNewlines(tuple(lines), tuple(endings))


def _notice(path: Path, mixed: MixedNewlines | None) -> str:
    if mixed is None:
        return ""
    counts = Counter(_NEWLINE_NAMES.get(ending, f"U+{ord(ending[0]):04X}") for ending in mixed.endings)
    found = ", ".join(f"{count} {name}" for name, count in counts.most_common())
    return f"{path.name} has mixed line endings ({found}); lines you do not change keep theirs"


# --- From text to bytes -----------------------------------------------------------------------------------------


def encode_document(text: str, text_format: TextFormat) -> bytes:
    """Return the bytes that `write_document` writes.

    Raises:
        DocumentError: the encoding has no bytes for a character of the text.
    """
    joined = _BOM * text_format.bom + _join(text, text_format)
    try:
        return joined.encode(text_format.encoding)
    except UnicodeEncodeError as error:
        character = joined[error.start]
        line = len(_LINE_END.findall(joined, 0, error.start)) + 1
        if text_format.encoding.startswith("utf"):
            raise DocumentError(
                f"line {line} holds half of a character (U+{ord(character):04X}), which no file can hold; delete it"
            ) from None
        raise DocumentError(
            f"{character!r} (U+{ord(character):04X}, line {line}) cannot be written as {text_format.encoding}; "
            "save as UTF-8 instead"
        ) from None


def _join(text: str, text_format: TextFormat) -> str:
    if text_format.mixed is None:
        return text if text_format.newline == "\n" else text.replace("\n", text_format.newline)
    lines = text.split("\n")
    endings = [text_format.newline] * (len(lines) - 1)
    known = text_format.mixed
    for start, new_start, size in _unchanged(known.lines, lines):
        for offset in range(size):
            if start + offset < len(known.endings) and new_start + offset < len(endings):
                endings[new_start + offset] = known.endings[start + offset]
    for index in range(1, len(endings)):
        # Around a line that was emptied the two would become one CRLF, and a line be lost.
        if endings[index - 1] == "\r" and not lines[index] and endings[index] == "\n":
            endings[index] = "\r"
    return "".join(line + ending for line, ending in zip(lines, [*endings, ""], strict=True))


def _unchanged(old: tuple[str, ...], new: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of lines that both have: where they start in either, and their length."""
    shorter = min(len(old), len(new))
    prefix = 0
    while prefix < shorter and old[prefix] == new[prefix]:
        prefix += 1
    suffix = 0
    while suffix < shorter - prefix and old[-1 - suffix] == new[-1 - suffix]:
        suffix += 1
    yield 0, 0, prefix
    between = difflib.SequenceMatcher(None, old[prefix : len(old) - suffix], new[prefix : len(new) - suffix])
    for match in between.get_matching_blocks():
        yield match.a + prefix, match.b + prefix, match.size
    yield len(old) - suffix, len(new) - suffix, suffix


# --- Writing ----------------------------------------------------------------------------------------------------


def write_document(
    path: Path, text: str, text_format: TextFormat | None = None, *, backups: Path | None = None
) -> Fingerprint:
    """Write the text so that the file holds either its old bytes or all of the new ones, and return what it holds.

    A symbolic link is followed and kept, as are the file's mode, owner and extended attributes.  A file with
    several hard links, or in a folder that takes no new file, is written in place once a copy of it is safe.

    Args:
        text: lines end with ``"\\n"``.
        text_format: that of the `Document`; UTF-8 with ``"\\n"`` where there is none.
        backups: folder for the copy when the file's own folder takes none; in the user's cache by default.

    Raises:
        DocumentError: the file could not be written; what it held before is still there.
    """
    data = encode_document(text, text_format or TextFormat())
    backups = backups if backups is not None else Folders.for_user().backups
    try:
        try:
            status: os.stat_result | None = path.stat()
        except FileNotFoundError:
            status = None
        target = Path(os.path.realpath(path))
        if status is None:
            _replace(target, data, None)
        else:
            _check_writable(path, status)
            if status.st_nlink > 1 or not _replace(target, data, status):
                _write_in_place(target, data, backups)
        written = target.stat()
    except OSError as error:
        raise _explained(error, path, "save") from None
    if written.st_size != len(data):
        raise DocumentError(
            f"{path} has {written.st_size} bytes after saving instead of {len(data)}; save it under another name"
        )
    return Fingerprint(len(data), written.st_mtime_ns, _digest(data))


def _check_writable(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "not a regular file"
        raise DocumentError(f"{path} is {kind}; save under another name")
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise DocumentError(f"{path} is read-only; save under another name, or change the file's permissions")


def _replace(target: Path, data: bytes, status: os.stat_result | None) -> bool:
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


def _write_in_place(target: Path, data: bytes, backups: Path) -> None:
    """Overwrite the file itself once a copy of its old bytes is on the disk; the copy goes when all went well."""
    old = target.read_bytes()
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
                    f"{target} could not be saved ({error.strerror}) and is damaged; what it held before is in {backup}"
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
    errno.ENOENT: "the folder or file does not exist; choose another place",
    errno.ENOTDIR: "a part of the path is not a folder; choose another place",
    errno.EACCES: "permission denied; choose another place, or change the permissions",
    errno.EPERM: "not permitted; choose another place, or change the permissions",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.ENOSPC: "the disk is full; free some space, or choose another disk",
    errno.EDQUOT: "your disk quota is used up; free some space, or choose another disk",
    errno.EFBIG: "the file would be larger than allowed there; choose another place",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.ELOOP: "the symbolic links lead in a circle; choose another file",
}


def _explained(error: OSError, path: Path, verb: str) -> DocumentError:
    if verb == "open" and error.errno == errno.ENOENT:
        return DocumentError(f"{path}: no such file; check the name")
    reason = _REMEDIES.get(error.errno or 0, f"{error.strerror or error}; try again, or choose another place")
    return DocumentError(f"cannot {verb} {path}: {reason}")
