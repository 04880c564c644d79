"""Text that was never saved, kept in a file while the window is open so that no end of the process loses it.

Each open text has one file, which goes when it is saved or closed in order.  A file whose process is gone is
offered at the next start, never applied unasked and never deleted before the user decided.

A file is a line of JSON that says what it is, and then the text as it is: escaping a novel would hold the interpreter's
lock for longer than a key may wait.
"""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

from gpt2_desktop.files import write_atomically

logger = logging.getLogger(__name__)

_SUFFIX: Final = ".recovery.json"


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """What a window held when it was last written down.

    Attributes:
        text: the whole document.
        path: the file it belongs to; None for a text that was never saved.
        caret: position in UTF-16 units.
        written_at: seconds since 1970.
        pid: the process that holds the window.
        encoding: what the text's file is read as; None where its bytes say it.
        scroll: number of the first paragraph that was seen.
        started: what tells that process from a later one with its number; empty where the system does not say.
        origins: where its characters came from (`gpt2_desktop.app.origin_records.encode_origins`); empty if unknown.
    """

    text: str
    path: str | None
    caret: int
    written_at: float
    pid: int
    started: str = ""
    encoding: str | None = None
    scroll: int = 0
    origins: str = ""


class RecoveryFile:
    """The recovery file of one text in one window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{uuid.uuid4().hex}{_SUFFIX}"

    def write(
        self,
        text: str,
        path: Path | None,
        caret: int,
        encoding: str | None = None,
        scroll: int = 0,
        origins: str = "",
    ) -> None:
        """Put the text on the disk, readable by its owner only; the arguments are those of `UnsavedText`.

        Raises:
            OSError: the folder or the disk does not take it.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        pid = os.getpid()
        place = str(path.absolute()) if path else None
        kept = UnsavedText("", place, caret, time.time(), pid, start_of(pid), encoding, scroll, origins)
        facts = {name: value for name, value in asdict(kept).items() if name != "text"}
        # Half a character can be typed and must not cost the rest.
        data = b"%s\n%s" % (json.dumps(facts).encode(), text.encode("utf-8", "surrogatepass"))
        write_atomically(self._path, data)

    def remove(self) -> None:
        """Forget what was written, once the text is saved or was given up."""
        self._path.unlink(missing_ok=True)


def find_unsaved(folder: Path) -> list[tuple[Path, UnsavedText]]:
    """Return what windows that are gone have left, newest first; files that cannot be read stay where they are."""
    found = []
    for path in folder.glob(f"*{_SUFFIX}"):
        try:
            kept = _parsed(path.read_bytes())
        except (OSError, ValueError, TypeError):
            logger.warning("%s cannot be read; it is left where it is", path)
            continue
        if kept.text and not is_running(kept.pid, kept.started):
            found.append((path, kept))
    return sorted(found, key=lambda item: item[1].written_at, reverse=True)


def _parsed(data: bytes) -> UnsavedText:
    """Return what a version of this program has written, which may know fields that this one does not.

    Raises:
        TypeError, ValueError: it is something else.
    """
    line, _, text = data.partition(b"\n")
    facts = json.loads(line)
    if not isinstance(facts, dict):
        raise TypeError
    known = {field.name for field in fields(UnsavedText)}
    # Earlier versions had the text among the facts.
    kept = UnsavedText(
        **{"text": text.decode("utf-8", "surrogatepass"), **{name: facts[name] for name in facts if name in known}}
    )
    kinds = (kept.text, str), (kept.path, str | None), (kept.caret, int), (kept.pid, int), (kept.scroll, int)
    if not all(isinstance(value, kind) for value, kind in kinds):
        raise TypeError
    return kept


def start_of(pid: int) -> str:
    """Return when a process began, in a form that no other process with its number ever has; empty if unknown."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        # Behind the name, which may hold anything, comes the third field; the start is the twenty-second.
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return f"{boot}/{int(fields[19])}"
    except (OSError, ValueError, IndexError):
        return ""


def is_running(pid: int, started: str) -> bool:
    """Return whether a process is there, and the same one that `start_of` said this of."""
    if pid <= 0:
        return False
    # Numbers come again, after a power cut or in a container often the same one: the text would never be offered.
    if started and (now := start_of(pid)) and now != started:
        return False
    if pid == os.getpid():
        return True
    if os.name == "nt":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
