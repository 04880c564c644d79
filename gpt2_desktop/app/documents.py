"""Reading and writing text files so that nothing changes that the writer did not change.

`read_document` turns every line ending into ``"\\n"`` and remembers what it was; `write_document` puts each one
back, so that a file which was opened and saved has the same bytes.  A save leaves either the old bytes or the
new ones on the disk, whatever fails in between.

Pure Python and thread-safe: the window calls both from a thread of its own.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gpt2_desktop.app.saving import explained, save_bytes
from gpt2_desktop.app.texts import mark, of_error, tr
from gpt2_desktop.errors import DocumentError, NotUtf8Error
from gpt2_desktop.paths import Folders
from gpt2_desktop.text.line_endings import carry_over

MAX_BYTES: Final = 64 * 2**20
"""Largest file that is opened."""

ENCODINGS: Final[dict[str, str]] = {
    "cp1252": mark("Western European (Windows-1252)"),
    "iso8859-1": mark("Western European (ISO 8859-1)"),
    "iso8859-15": mark("Western European (ISO 8859-15)"),
    "mac_roman": mark("Western European (Mac Roman)"),
    "cp1250": mark("Central European (Windows-1250)"),
    "cp1251": mark("Cyrillic (Windows-1251)"),
    "koi8-r": mark("Cyrillic (KOI8-R)"),
    "cp1253": mark("Greek (Windows-1253)"),
    "cp1254": mark("Turkish (Windows-1254)"),
    "shift_jis": mark("Japanese (Shift JIS)"),
    "euc_kr": mark("Korean (EUC-KR)"),
    "gb18030": mark("Chinese (GB 18030)"),
    "big5": mark("Chinese (Big5)"),
    "utf-16": mark("Unicode (UTF-16)"),
}
"""What the window offers for a file that is not UTF-8: names for `read_document`, and labels."""

CONVERSIONS: Final[dict[str, tuple[str, int]]] = {
    "UTF-8": ("utf-8", 0),
    mark("UTF-8 with BOM"): ("utf-8", 1),
    "UTF-16 LE": ("utf-16-le", 1),
    "UTF-16 BE": ("utf-16-be", 1),
    "Windows-1252": ("cp1252", 0),
}
"""What a text can be converted to: codec and number of byte-order marks, by the name that people know it by."""

NEWLINES: Final[dict[str, str]] = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}
"""The usual line endings, by their names."""

# What a file begins with that says its encoding; the longer first, as the shorter is a part of it.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Stripped from the text and put back: PySide drops one from the beginning of every string it hands to Qt.
_BOM: Final = "\ufeff"

# Everything that QTextDocument takes for the end of a line, and so could not give back: U+2029 and the two
# non-characters beside the usual three.  U+2028, U+0085, form feed and NUL stay inside their line.
_LINE_END: Final = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_NEWLINE_NAMES: Final = {newline: name for name, newline in NEWLINES.items()}


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

    @property
    def encoding_name(self) -> str:
        """What people call the encoding, such as ``"UTF-8 with BOM"``."""
        names = {known: name for name, known in CONVERSIONS.items()}
        name = names.get((self.encoding, min(self.bom, 1)))
        if name is not None:
            return name
        # Only here: looking a codec up imports it.
        labels = {codecs.lookup(codec).name: label for codec, label in ENCODINGS.items()}
        label = labels.get(self.encoding, f"({self.encoding.upper()})")
        return label.partition("(")[2].removesuffix(")")

    @property
    def newline_name(self) -> str:
        """What people call the line ending; empty where there are several kinds."""
        return "" if self.mixed is not None else _NEWLINE_NAMES[self.newline]

    @property
    def read_as(self) -> str | None:
        """The encoding to read the file with again; None where its bytes say it."""
        return None if self.bom or self.encoding == "utf-8" else self.encoding


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
        encoding: None for what its byte-order mark says, or else UTF-8; otherwise what the writer chose, such as a name
            of `ENCODINGS`.

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
            if stat.S_ISDIR(status.st_mode):
                raise DocumentError(tr("{path} is a folder; choose a text file", path=path))
            raise DocumentError(tr("{path} is not a regular file; choose a text file", path=path))
        if status.st_size > MAX_BYTES:
            raise DocumentError(
                tr(
                    "{path} has {size} MB; files of up to {most} MB can be opened, so split it first",
                    path=path,
                    size=round(status.st_size / 2**20),
                    most=MAX_BYTES // 2**20,
                )
            )
        with path.open("rb") as file:
            return file.read(), status.st_mtime_ns
    except OSError as error:
        raise explained(error, path, "open") from None


def _decode(path: Path, data: bytes, encoding: str | None) -> tuple[str, str, int]:
    """Return text, codec and the number of byte-order marks, which are not in the text."""
    marked = _marked_encoding(data) if encoding is None else encoding
    if marked is None:
        codec = "utf-8"
        try:
            text = data.decode(codec)
        except UnicodeDecodeError as error:
            raise NotUtf8Error(
                tr(
                    "{path} is not UTF-8 (byte {byte} at offset {offset}); choose the encoding it was written in",
                    path=path,
                    byte=f"{data[error.start]:#04x}",
                    offset=str(error.start),
                )
            ) from None
    else:
        codec, text = _decode_as(path, data, marked)
    without = text.lstrip(_BOM)
    return without, codec, len(text) - len(without)


def _marked_encoding(data: bytes) -> str | None:
    """Return the encoding that the file's first bytes name, if all of it can be read so and written back."""
    for first, codec in _MARKS:
        if data.startswith(first):
            try:
                if data.decode(codec).encode(codec) == data:
                    return codec
            except UnicodeError:
                continue
    return None


def _decode_as(path: Path, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        codec = codecs.lookup(encoding).name
    except LookupError:
        raise DocumentError(
            tr("'{name}' names no encoding; choose one of: utf-8, {names}", name=encoding, names=", ".join(ENCODINGS))
        ) from None
    if codec == "utf-16":
        codec = "utf-16-be" if data.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    try:
        text = data.decode(codec)
        # Some codecs read several byte sequences as one character and would write another one back.
        if text.encode(codec) != data:
            raise UnicodeError(tr("some bytes would change when saved"))
    except (UnicodeError, LookupError) as error:
        raise DocumentError(
            tr(
                "{path} cannot be read as {encoding} ({why}); choose another encoding",
                path=path,
                encoding=encoding,
                why=of_error(error),
            )
        ) from None
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
    return tr(
        "{name} has mixed line endings ({found}); lines you do not change keep theirs", name=path.name, found=found
    )


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
                tr(
                    "line {line} holds half of a character ({code}), which no file can hold; delete it",
                    line=line,
                    code=f"U+{ord(character):04X}",
                )
            ) from None
        raise DocumentError(
            tr(
                "{character} ({code}, line {line}) cannot be written as {encoding}; save as UTF-8 instead",
                character=repr(character),
                code=f"U+{ord(character):04X}",
                line=line,
                encoding=text_format.encoding,
            )
        ) from None


def _join(text: str, text_format: TextFormat) -> str:
    known = text_format.mixed
    if known is None:
        return text if text_format.newline == "\n" else text.replace("\n", text_format.newline)
    lines = text.split("\n")
    endings = carry_over(known.lines, known.endings, lines, text_format.newline)
    return "".join(line + ending for line, ending in zip(lines, [*endings, ""], strict=True))


# --- Writing ----------------------------------------------------------------------------------------------------


def write_document(
    path: Path,
    text: str,
    text_format: TextFormat | None = None,
    *,
    backups: Path | None = None,
    given_up: Callable[[], bool] = lambda: False,
) -> Fingerprint:
    """Write the text so that the file holds either its old bytes or all of the new ones, and return what it holds.

    A symbolic link is followed and kept, as are the file's mode, owner and extended attributes.  A file with
    several hard links, or in a folder that takes no new file, is written in place once a copy of it is safe.

    Args:
        text: lines end with ``"\\n"``.
        text_format: that of the `Document`; UTF-8 with ``"\\n"`` where there is none.
        backups: folder for the copy when the file's own folder takes none; in the user's cache by default.
        given_up: asked when all is ready to be put in place; where it says yes, the file stays as it is.

    Raises:
        DocumentError: the file could not be written; what it held before is still there.
    """
    data = encode_document(text, text_format or TextFormat())
    backups = backups if backups is not None else Folders.for_user().backups
    return Fingerprint(len(data), save_bytes(path, data, backups, given_up), _digest(data))
