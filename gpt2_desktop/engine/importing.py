"""Taking in a model that lies somewhere else on this machine: a folder, or an archive as it is passed around.

Only files of the names that a model has are taken, under these names, whatever paths an archive has for them.  One
that tries to write elsewhere, by a path that leads out, a link or a device, is refused as a whole.
"""

from __future__ import annotations

import errno
import re
import reprlib
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Final

from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.model_files import (
    Cancelled,
    check_size,
    check_space,
    format_bytes,
    hash_file,
    is_model_file,
    size_cap,
)
from gpt2_desktop.engine.staging import Staging
from gpt2_desktop.errors import DownloadError, UsageError
from gpt2_desktop.model.config import CONFIG_NAME
from gpt2_desktop.paths import Folders

_NAME: Final = re.compile(r"[A-Za-z0-9_][\w .-]{0,63}")
_ARCHIVE: Final = re.compile(r"\.(zip|tar|tar\.gz|tgz|tar\.xz|txz|tar\.bz2|tbz2?)$", re.IGNORECASE)
_MOST_MEMBERS: Final = 10_000
_BLOCK: Final = 2**20
_SPARE: Final = 64 * 2**20
_BLOBS: Final = "blobs"


@dataclass(frozen=True, slots=True)
class _Member:
    """A file that is there to be taken.

    Attributes:
        path: where it lies, seen from the archive or the folder.
        open: gives its bytes.
    """

    path: PurePosixPath
    size: int
    open: Callable[[], IO[bytes]]


def import_model(
    source: Path, folders: Folders, name: str = "", *, cancelled: Cancelled = lambda: False
) -> tuple[str, Path] | None:
    """Copy a model into the program's own folder, in the place of one of the same name; None where it was cancelled.

    Args:
        source: a folder, or a .zip or .tar archive that holds one.
        name: what it is to be called; the source's own name by default.

    Returns:
        Its name and its folder.

    Raises:
        UsageError: there is nothing of that path, or the name can be no folder's.
        DownloadError: the source is refused, or the disk has no room for it.
        ModelError: it is no GPT-2 that could be loaded; nothing of it is left.
    """
    name = name or _ARCHIVE.sub("", source.resolve().name)
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise UsageError(f"{reprlib.repr(name)} is no name for a model; give one with letters, digits, - and _")
    with _disk_errors(source), _opened(source) as members:
        chosen = _chosen(members, source)
        with Staging(name, folders) as staging:
            staging.discard()
            staging.folder.mkdir(parents=True)
            try:
                check_space(staging.folder, sum(member.size for member in chosen.values()) + _SPARE)
                parts = {}
                for file_name, member in chosen.items():
                    parts[file_name] = staging.part(file_name)
                    if not _copy(member, parts[file_name], cancelled):
                        staging.discard()
                        return None
                files = {each: (part.stat().st_size, hash_file(part) or "") for each, part in parts.items()}
                return name, staging.publish(parts, Manifest(str(source.resolve()), "", files))
            except BaseException:
                staging.discard()
                raise


def _chosen(members: list[_Member], source: Path) -> dict[str, _Member]:
    """Return the files beside the one config that there is, by name."""
    configs = sorted(
        (member.path for member in members if member.path.name == CONFIG_NAME), key=lambda path: path.parts
    )
    if not configs:
        raise DownloadError(f"{source} holds no {CONFIG_NAME}, so it is no Hugging Face model; choose another")
    place = min(configs, key=lambda path: len(path.parts)).parent
    chosen = {
        member.path.name: member
        for member in members
        if member.path.parent == place and is_model_file(member.path.name)
    }
    for name, member in chosen.items():
        check_size(name, member.size, source=str(source))
    return chosen


def _copy(member: _Member, target: Path, cancelled: Cancelled) -> bool:
    """Write a file's bytes, no more than it may have, and return whether that came to its end."""
    cap = size_cap(member.path.name)
    done = 0
    with member.open() as stream, target.open("wb") as file:
        while block := stream.read(_BLOCK):
            if cancelled():
                return False
            done += len(block)
            if done > max(cap, member.size):
                raise DownloadError(f"{member.path} unpacks to more than {format_bytes(cap)}; it was not taken")
            file.write(block)
    return True


@contextmanager
def _opened(source: Path) -> Iterator[list[_Member]]:
    if source.is_dir():
        yield list(_in_folder(source))
    elif not source.is_file():
        raise UsageError(f"there is no {source}; name a folder with a model, or a .zip or .tar archive of one")
    elif zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as archive:
            yield list(_in_zip(archive, source))
    elif tarfile.is_tarfile(source):
        with tarfile.open(source) as tar:
            yield list(_in_tar(tar, source))
    else:
        raise UsageError(f"{source} is neither a folder nor a .zip or .tar archive; name one that holds a model")


def _in_folder(folder: Path) -> Iterator[_Member]:
    root = folder.resolve()
    for path in sorted(folder.iterdir()):
        if not is_model_file(path.name):
            continue
        real = path.resolve()
        # Links to beside the folder are how the Hugging Face cache is made.
        if real.parent not in (root, root.parent.parent / _BLOBS):
            raise DownloadError(
                f"{path} is a link that leads out of the folder, so nothing was taken; copy the file there"
            )
        if not real.is_file():
            raise DownloadError(f"{path} is no plain file, so nothing was taken; choose another model")
        yield _Member(PurePosixPath(path.name), real.stat().st_size, lambda real=real: real.open("rb"))  # type: ignore[misc]


def _in_zip(archive: zipfile.ZipFile, source: Path) -> Iterator[_Member]:
    if len(archive.infolist()) > _MOST_MEMBERS:
        raise DownloadError(f"{source} holds more than {_MOST_MEMBERS:,} files; it was not taken")
    for info in archive.infolist():
        path = _inside(info.filename, source)
        mode = info.external_attr >> 16
        if mode and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode) and stat.S_IFMT(mode):
            raise DownloadError(f"{source} holds {info.filename!a}, which is no plain file; nothing was taken")
        if info.flag_bits & 1:
            raise DownloadError(f"{source} is encrypted; unpack it yourself and import the folder")
        if not info.is_dir():
            yield _Member(path, info.file_size, lambda info=info: archive.open(info))  # type: ignore[misc]


def _in_tar(archive: tarfile.TarFile, source: Path) -> Iterator[_Member]:
    for number, info in enumerate(archive):
        if number >= _MOST_MEMBERS:
            raise DownloadError(f"{source} holds more than {_MOST_MEMBERS:,} files; it was not taken")
        path = _inside(info.name, source)
        if not (info.isreg() or info.isdir()):
            raise DownloadError(f"{source} holds {info.name!a}, which is a link or a device; nothing was taken")
        if info.isreg():
            yield _Member(path, info.size, lambda info=info: _extracted(archive, info))  # type: ignore[misc]


def _extracted(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    stream = archive.extractfile(info)
    assert stream is not None  # it is a plain file
    return stream


def _inside(name: str, source: Path) -> PurePosixPath:
    """Return an archive's path of a file, once it is seen to lead nowhere else."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not name.isprintable():
        raise DownloadError(f"{source} holds {name!a}, which leads out of it; nothing was taken")
    return path


@contextmanager
def _disk_errors(source: Path) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, NotImplementedError) as error:
        raise DownloadError(f"{source} is damaged ({error}); fetch the archive again") from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DownloadError("the disk is full; free some space and import again") from None
        raise DownloadError(
            f"{error.filename or source} cannot be copied ({error.strerror or error}); check it"
        ) from None
