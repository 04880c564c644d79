"""The adapters that the writer has installed: put in place, found by name, and removed with all that came of them.

Each is a folder under the user's data.  Which one is in use is the setting ``model.adapter``.
"""

from __future__ import annotations

import re
import reprlib
import shutil
import tempfile
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import CheckpointError, Gpt2DesktopError, ModelNotFoundError, UsageError
from gpt2_desktop.files import sync_folder
from gpt2_desktop.model.adapter import CONFIG_NAME, FACTS_NAME, FILE_NAMES, WEIGHTS_NAME, Adapter
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.int8_checkpoint import forget_adapter
from gpt2_desktop.paths import Folders

_FOLDER: Final = "adapters"
_NAME: Final = re.compile(r"\w[\w .-]{0,63}")
_PARTIAL: Final = ".part-"


def adapters_folder(folders: Folders) -> Path:
    """Return where installed adapters are kept."""
    return folders.data / _FOLDER


def installed_adapters(folders: Folders) -> list[str]:
    """Return the names of the installed adapters in order."""
    try:
        found = [path.name for path in adapters_folder(folders).iterdir() if (path / FACTS_NAME).is_file()]
    except OSError:
        return []
    return sorted(name for name in found if _NAME.fullmatch(name))


def resolve_adapter(name: str, folders: Folders) -> Path | None:
    """Return the folder of the installed adapter of that name, or of that path; None for an empty name.

    Raises:
        ModelNotFoundError: there is none.
    """
    if not name:
        return None
    for folder in (adapters_folder(folders) / name, Path(name).expanduser()):
        try:
            if (folder / FACTS_NAME).is_file():
                return folder
        except (OSError, ValueError):  # too long, or no name of a file at all
            break
    names = ", ".join(installed_adapters(folders)) or "none"
    raise ModelNotFoundError(
        f"no adapter {reprlib.repr(name)} is installed; set model.adapter to one that is ({names}), or to nothing to "
        "switch it off"
    )


def install_adapter(source: Path, folders: Folders, name: str = "") -> str:
    """Copy an adapter among the installed ones, in the place of one of the same name, and return its name.

    Args:
        name: the source folder's own name by default.

    Raises:
        UsageError: that is no name for a folder.
        CheckpointError: the source is no finished adapter.
        Gpt2DesktopError: it cannot be written; an earlier one is untouched.
    """
    name = name or source.resolve().name
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise UsageError(f"{reprlib.repr(name)} is no name for an adapter; use letters, digits, spaces, - and _")
    Adapter(source)
    folder = adapters_folder(folders)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=_PARTIAL, dir=folder))
        try:
            for file_name in FILE_NAMES:
                shutil.copyfile(source / file_name, new / file_name)
            Adapter(new)
            _forget(folder / name, folders)
            new.rename(folder / name)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        sync_folder(folder)
    except OSError as error:
        raise Gpt2DesktopError(
            f"the adapter cannot be installed in {folder} ({error.strerror or error}); free some space"
        ) from None
    return name


def remove_adapter(name: str, folders: Folders) -> None:
    """Delete an installed adapter and what was made from it, so that nothing of it is left on the disk.

    Raises:
        ModelNotFoundError: there is none of that name.
        Gpt2DesktopError: something cannot be deleted.
    """
    folder, there = adapters_folder(folders) / name, installed_adapters(folders)
    if name not in there:
        raise ModelNotFoundError(
            f"no adapter {reprlib.repr(name)} is installed; there are: {', '.join(there) or 'none'}"
        )
    try:
        _forget(folder, folders)
    except OSError as error:
        raise Gpt2DesktopError(
            f"{folder} cannot be removed ({error.strerror or error}); delete the folder by hand"
        ) from None


def _forget(folder: Path, folders: Folders) -> None:
    """Delete an adapter's folder, and quantized weights that it was merged into."""
    if not folder.exists():
        return
    files = [folder / WEIGHTS_NAME, folder / CONFIG_NAME]
    if all(file.is_file() for file in files):
        forget_adapter(fingerprint(files), folders.cache)
    # Without it the rest is no adapter, wherever the deleting is broken off.
    (folder / FACTS_NAME).unlink(missing_ok=True)
    shutil.rmtree(folder)


def adapter_figures(name: str, folders: Folders) -> dict[str, float]:
    """Return what an installed adapter says of itself: how much text it was made from, what was measured.

    Raises:
        ModelNotFoundError, CheckpointError: there is none of that name, or it is broken.
    """
    folder = resolve_adapter(name, folders)
    if folder is None:
        raise CheckpointError("no adapter is named; give the name of one that is installed")
    return dict(Adapter(folder).facts.figures)
