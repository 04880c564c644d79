"""Where a model lies while it is not whole, and how it becomes one in a single step.

A folder under ``models/.partial`` takes the files, each as ``NAME.part`` until all are there and have been checked.
Only then do they get their names, the weights last, and the folder is renamed to where models are looked for: nothing
that is there only in part has ever a name under which it could be loaded.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.engine.manifest import MANIFEST_NAME, Manifest
from gpt2_desktop.engine.model_files import check_loads, is_model_file, is_weights
from gpt2_desktop.errors import DownloadError
from gpt2_desktop.files import PUBLIC, sync_folder, write_atomically
from gpt2_desktop.paths import Folders

if TYPE_CHECKING:
    from filelock import FileLock

PARTIAL_NAME: Final = ".partial"
_OLD_SUFFIX: Final = ".old"
_PART: Final = ".part"
_PLAN_NAME: Final = "plan.json"
_LOCK_SUFFIX: Final = ".lock"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file that is to be fetched.

    Attributes:
        etag: the Hub's, which says what its bytes are.
    """

    name: str
    size: int
    etag: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be fetched: exactly these files of exactly this commit."""

    repo_id: str
    revision: str
    files: tuple[PlannedFile, ...]

    @property
    def total(self) -> int:
        return sum(file.size for file in self.files)


class Staging:
    """The folder of one model that is not whole yet; a context that no other process can be in at the same time.

    Raises:
        DownloadError: another process is at it, or the folder cannot be written; on entering.
    """

    def __init__(self, name: str, folders: Folders) -> None:
        """Be the folder of the model that is to be called ``name``; nothing is made before it is entered."""
        self.name = name
        self.target = folders.models / name
        self.folder = partial_folder(name, folders)
        self._lock: FileLock | None = None

    def __enter__(self) -> Staging:
        from filelock import FileLock, Timeout

        self._lock = FileLock(self.folder.with_name(self.folder.name + _LOCK_SUFFIX))
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DownloadError(
                f"{self.name} is being fetched by another window or command already; wait for it, or stop it there"
            ) from None
        except OSError as error:
            raise DownloadError(f"{self.folder} cannot be written ({error.strerror}); check its permissions") from None
        return self

    def __exit__(self, *_: object) -> None:
        assert self._lock is not None
        self._lock.release()
        with suppress(OSError):
            self.folder.rmdir()  # nothing has arrived

    def part(self, file: PlannedFile | str) -> Path:
        """Return where a file lies meanwhile; one of another content has another place."""
        name, mark = (file, "") if isinstance(file, str) else (file.name, f".{file.etag[:16]}")
        assert is_model_file(name)
        return self.folder / f"{name}{mark}{_PART}"

    def read_plan(self) -> Plan | None:
        """Return what was being fetched; None where nothing was."""
        return read_plan(self.folder)

    def write_plan(self, plan: Plan) -> None:
        """Note what is to be fetched, and drop what was begun of anything else.

        Raises:
            OSError: it cannot be written.
        """
        for file in plan.files:
            # Killed while the names were given: whole, but for what has not got its name yet.
            named = self.folder / file.name
            if named.is_file() and not self.part(file).exists():
                os.replace(named, self.part(file))
        wanted = {self.part(file).name for file in plan.files} | {_PLAN_NAME}
        for path in self.folder.iterdir():
            if path.name not in wanted:
                path.unlink()
        write_atomically(self.folder / _PLAN_NAME, json.dumps(asdict(plan), indent=1).encode(), PUBLIC)

    def forget_plan(self) -> None:
        """Let the next try ask anew what there is to fetch; what has arrived stays, should it still fit.

        Raises:
            OSError: it cannot be deleted.
        """
        (self.folder / _PLAN_NAME).unlink(missing_ok=True)

    def done(self, plan: Plan) -> int:
        """Return how many bytes are there already."""
        return sum(_size(self.part(file)) for file in plan.files)

    def publish(self, parts: Mapping[str, Path], manifest: Manifest) -> Path:
        """Give the parts their names, see that the model would load, and put it where models are looked for.

        An earlier one of the same name is replaced.

        Args:
            parts: files of this folder by the names that they are to have; checked already.

        Returns:
            The model's folder.

        Raises:
            ModelError: it could not be loaded; nothing of it is left.
            OSError: something cannot be written; what is here stays.
        """
        for name in sorted(parts, key=is_weights):
            with parts[name].open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(parts[name], self.folder / name)
        try:
            check_loads(self.folder)
        except BaseException:
            self.discard()
            raise
        manifest.write(self.folder)
        self.target.parent.mkdir(parents=True, exist_ok=True)
        old = self.folder.with_name(self.folder.name + _OLD_SUFFIX)
        if self.target.exists():
            shutil.rmtree(old, ignore_errors=True)
            os.replace(self.target, old)
        os.replace(self.folder, self.target)
        sync_folder(self.target.parent)
        (self.target / _PLAN_NAME).unlink(missing_ok=True)
        shutil.rmtree(old, ignore_errors=True)
        return self.target

    def discard(self) -> None:
        """Delete what is here.

        Raises:
            OSError: something cannot be deleted.
        """
        if self.folder.exists():
            shutil.rmtree(self.folder)


def partial_folder(name: str, folders: Folders) -> Path:
    """Return where a model of that name lies while it is not whole."""
    return folders.models / PARTIAL_NAME / name.replace("/", "--")


def read_plan(folder: Path) -> Plan | None:
    """Return what is being fetched into a partial folder; None where that is not known."""
    try:
        data: Any = json.loads((folder / _PLAN_NAME).read_text(encoding="utf-8"))
        files = tuple(PlannedFile(str(one["name"]), int(one["size"]), str(one["etag"])) for one in data["files"])
        plan = Plan(str(data["repo_id"]), str(data["revision"]), files)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    safe = all(is_model_file(file.name) and file.etag.isalnum() for file in files)
    return plan if safe and plan.revision.isalnum() else None


def partial_models(folders: Folders) -> dict[str, tuple[int, int]]:
    """Return what was begun and is not whole: bytes that are there and bytes in all, by repository."""
    found: dict[str, tuple[int, int]] = {}
    try:
        candidates = sorted((folders.models / PARTIAL_NAME).iterdir())
    except OSError:
        return {}
    for folder in candidates:
        plan = read_plan(folder) if folder.is_dir() else None
        if plan is not None:
            staging = Staging(plan.repo_id, folders)
            if staging.folder == folder:
                found[plan.repo_id] = (staging.done(plan), plan.total)
    return found


def is_partial(folder: Path) -> bool:
    """Tell whether a folder is one of those in which a model is not whole."""
    return folder.parent.name == PARTIAL_NAME and not (folder / MANIFEST_NAME).exists()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
