"""What was fetched or imported: a small file beside the model's own, written last, by which it can be checked later."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.engine.model_files import Cancelled, hash_file, is_model_file
from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.files import PUBLIC, write_atomically

MANIFEST_NAME: Final = "gpt2-desktop.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder of the program's own holds.

    Attributes:
        source: the repository, or the path that was imported.
        revision: the commit; empty for what was imported.
        files: size and SHA-256 of every file, by name.
        fetched_at: seconds since 1970.
    """

    source: str
    revision: str
    files: Mapping[str, tuple[int, str]]
    fetched_at: float = field(default_factory=time.time)

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """Return the manifest of a folder; None where there is none that can be read."""
        try:
            data: Any = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
            files = {name: (int(size), str(digest)) for name, (size, digest) in data["files"].items()}
            if not all(map(is_model_file, files)):
                return None
            return cls(str(data["source"]), str(data["revision"]), files, float(data["fetched_at"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def write(self, folder: Path) -> None:
        """Write it into the folder.

        Raises:
            OSError: it cannot be written.
        """
        write_atomically(folder / MANIFEST_NAME, (json.dumps(asdict(self), indent=1) + "\n").encode(), PUBLIC)

    def check(self, folder: Path, cancelled: Cancelled = lambda: False) -> bool:
        """Read every file, and return whether that came to its end.

        Raises:
            CheckpointError: a file is missing, unreadable or not the one that was fetched.
        """
        for name, (size, digest) in self.files.items():
            try:
                actual = (folder / name).stat().st_size
                found = hash_file(folder / name, cancelled) if actual == size else ""
            except OSError as error:
                raise CheckpointError(
                    f"{folder / name} cannot be read ({error.strerror}); remove the model and fetch it again"
                ) from None
            if found is None:
                return False
            if found != digest:
                raise CheckpointError(
                    f"{folder / name} is not as it was when it was fetched; remove the model and fetch it again"
                )
        return True
