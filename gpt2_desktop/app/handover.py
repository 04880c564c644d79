"""Handing files over to a window that is open already; imports nothing that takes time.

What goes over the local socket is one line of JSON with absolute paths, and nothing else is ever done with it.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

MAX_BYTES: Final = 256 * 1024
ACCEPTED: Final = b"ok\n"
_MAX_FILES: Final = 500
_WAIT_S: Final = 10.0
"""A window answers at once, but for one that is busy loading its first model on a slow machine."""

_LONGEST_NAME: Final = 100
"""Bytes of a socket's name; systems take 104 to 108, with the zero behind it."""


def address(data: Path) -> str:
    """Return where the window that keeps its data in ``data`` listens: a socket's file, or a pipe's name on Windows.

    The user's runtime folder is on the machine and the user's own; a socket's name may not be long.
    """
    key = hashlib.blake2b(os.fsencode(data.absolute()), digest_size=8).hexdigest()
    if os.name == "nt":
        return f"gpt2-desktop-{key}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    # Nobody else can put a socket of that name into the user's own data folder; a temporary folder takes any.
    places = [data.absolute() / "window.sock"]
    if runtime and Path(runtime).is_dir():
        places.insert(0, Path(runtime) / f"gpt2-desktop-{key}.sock")
    for place in places:
        if len(os.fsencode(place)) < _LONGEST_NAME:
            return str(place)
    return str(_private_folder() / f"{key}.sock")


def _private_folder() -> Path:
    folder = Path(tempfile.gettempdir()) / f"gpt2-desktop-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def hand_over(where: str, files: Sequence[Path]) -> bool:
    """Ask the window that listens at ``where`` to open files and come to the front; False where there is none."""
    line = json.dumps({"files": [str(file.absolute()) for file in files]}).encode() + b"\n"
    if len(line) > MAX_BYTES or len(files) > _MAX_FILES:
        return False
    try:
        return _ask(where, line) == ACCEPTED
    except OSError:
        return False


def _ask(where: str, line: bytes) -> bytes:
    if os.name == "nt":
        with Path(rf"\\.\pipe\{where}").open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return bytes(pipe.read(len(ACCEPTED)))
    if not _is_own(where):
        return b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_WAIT_S)
        connection.connect(where)
        connection.sendall(line)
        return connection.recv(len(ACCEPTED))


def _is_own(where: str) -> bool:
    """Whether the socket is this user's: another's would be told what is opened."""
    return Path(where).stat().st_uid == os.getuid()


def files_in(line: bytes) -> list[Path] | None:
    """Return the files that a line asks for; None for anything that is not such a line."""
    try:
        asked = json.loads(line)
    except ValueError:
        return None
    files = asked.get("files") if isinstance(asked, dict) else None
    if not isinstance(files, list) or len(files) > _MAX_FILES:
        return None
    if not all(isinstance(file, str) and "\0" not in file and Path(file).is_absolute() for file in files):
        return None
    return [Path(file) for file in files]
