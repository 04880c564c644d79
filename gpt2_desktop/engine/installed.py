"""The models on this machine: which there are, whether their files are right, and how one is removed."""

from __future__ import annotations

import json
import os
import re
import reprlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.engine.hub import ALIASES, STARTER_NAME, resolve_model
from gpt2_desktop.engine.known_models import KNOWN_BY_REPOSITORY
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.model_files import (
    INDEX_NAME,
    PICKLE_NAME,
    WEIGHTS_NAME,
    Cancelled,
    check_loads,
    etag_matches,
    hash_file,
    is_model_file,
    weight_files,
)
from gpt2_desktop.engine.model_notes import note_checked
from gpt2_desktop.engine.staging import Staging, partial_folder, partial_models
from gpt2_desktop.errors import CheckpointError, DownloadError, ModelNotFoundError, UsageError
from gpt2_desktop.model.config import CONFIG_NAME
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.paths import Folders, starter_model

_REPOSITORY_FOLDER: Final = re.compile(r"models--(.+)")
_INT8_FOLDER: Final = "int8"


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found to be right.

    Attributes:
        by: what the files were held against, for people.
    """

    folder: Path
    by: str


def own_models(folders: Folders) -> dict[str, Path]:
    """Return the models that the program keeps itself, by name; those that are not whole are not among them."""
    found: dict[str, Path] = {}
    for config in sorted((*folders.models.glob(f"*/{CONFIG_NAME}"), *folders.models.glob(f"*/*/{CONFIG_NAME}"))):
        name = config.parent.relative_to(folders.models).as_posix()
        if not name.startswith("."):
            found[name] = config.parent
    return found


def cached_models() -> dict[str, Path]:
    """Return the GPT-2s in the user's Hugging Face cache that have all that a model needs, by repository."""
    from huggingface_hub import constants

    found: dict[str, Path] = {}
    try:
        repositories = sorted(Path(constants.HF_HUB_CACHE).iterdir())
    except OSError:
        return found
    for repository in repositories:
        match = _REPOSITORY_FOLDER.fullmatch(repository.name)
        snapshot = _snapshot(repository) if match else None
        if match and snapshot is not None:
            found[match[1].replace("--", "/")] = snapshot
    return found


def _snapshot(repository: Path) -> Path | None:
    try:
        revision = (repository / "refs" / "main").read_text(encoding="ascii").strip()
        snapshot = repository / "snapshots" / revision
        config = json.loads((snapshot / CONFIG_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    is_gpt2 = isinstance(config, dict) and config.get("model_type") == "gpt2"
    whole = any((snapshot / name).is_file() for name in (WEIGHTS_NAME, INDEX_NAME, PICKLE_NAME))
    return snapshot if is_gpt2 and whole else None


def verify_model(name: str, folders: Folders, cancelled: Cancelled = lambda: False) -> Verification | None:
    """Read all files of a model and hold them against what they should be; None where it was cancelled.

    That is the SHA-256 that the program knows of, else what was fetched, else what the Hugging Face cache says; for
    other folders only that the model would load.

    Raises:
        ModelNotFoundError: there is no model of that name.
        CheckpointError: a file is not what it should be.
        ModelError: the model could not be loaded.
    """
    folder = resolve_model(name, folders)
    manifest = Manifest.read(folder)
    if manifest is not None:
        if not manifest.check(folder, cancelled):
            return None
        by = f"SHA-256 of what was fetched from {manifest.source}"
        repo_id = manifest.source
    else:
        repo_id = ALIASES.get(name, name)
        checked = _check_blobs(folder, cancelled)
        if checked is None:
            return None
        by = "the Hub's hashes in the Hugging Face cache" if checked else "what the model's config asks for"
    known = KNOWN_BY_REPOSITORY.get(repo_id)
    if known is not None and known.sha256 is not None and (folder / WEIGHTS_NAME).is_file():
        digest = hash_file(folder / WEIGHTS_NAME, cancelled) if manifest is None else manifest.files[WEIGHTS_NAME][1]
        if digest is None:
            return None
        if digest != known.sha256:
            raise CheckpointError(
                f"{folder / WEIGHTS_NAME} is not the published {known.name}; remove the model and fetch it again"
            )
        by = f"the SHA-256 of the published {known.name}"
    check_loads(folder)
    note_checked(folder, folders)
    return Verification(folder, by)


def _check_blobs(folder: Path, cancelled: Cancelled) -> bool | None:
    """Hold files of the Hugging Face cache against their names there, and return whether there were any."""
    found = False
    for path in sorted(folder.iterdir()):
        blob = path.resolve()
        if not is_model_file(path.name) or not path.is_symlink() or blob.parent.name != "blobs":
            continue
        try:
            right = etag_matches(blob, blob.name, cancelled)
        except OSError as error:
            raise CheckpointError(f"{path} cannot be read ({error.strerror}); fetch the model again") from None
        if cancelled():
            return None
        if right is False:
            raise CheckpointError(f"{path} is damaged; delete {blob} and fetch the model again")
        found = found or right is True
    return found


def removable(name: str, folders: Folders) -> tuple[list[Path], int]:
    """Return what would be deleted with a model, and how many bytes that frees.

    Raises:
        ModelNotFoundError: the program keeps no model of that name.
        UsageError: it is one that is not the program's to delete.
    """
    repo_id = ALIASES.get(name, name)
    paths = [
        path
        for each in dict.fromkeys((name, repo_id))
        for path in (own_models(folders).get(each), *_begun(each, folders))
        if path is not None
    ]
    if paths:
        paths += [quantized for path in paths for quantized in _quantized(path, folders)]
        return paths, sum(_freed(path) for path in paths)
    if name == STARTER_NAME:
        raise UsageError("the starter model is a part of the program and stays")
    if any(each in cached_models() for each in (name, repo_id)):
        raise UsageError(
            f"{name} lies in the Hugging Face cache, where other programs use it too; 'hf cache rm model/{repo_id}' "
            "removes it there"
        )
    there = ", ".join((*own_models(folders), *partial_models(folders))) or "none"
    raise ModelNotFoundError(f"the program keeps no model {reprlib.repr(name)}; it has: {there}")


def remove_model(name: str, folders: Folders) -> int:
    """Delete a model that the program keeps, whole or begun, with what was made of it, and return the bytes freed.

    Raises:
        ModelNotFoundError, UsageError: as `removable`.
        DownloadError: it is being fetched, or something cannot be deleted.
    """
    paths, freed = removable(name, folders)
    begun = partial_folder(ALIASES.get(name, name), folders)
    try:
        for path in paths:
            if path == begun:
                with Staging(ALIASES.get(name, name), folders) as staging:
                    staging.discard()
            elif path.is_dir():
                # Without its config it is no model, wherever the deleting is broken off.
                (path / CONFIG_NAME).unlink(missing_ok=True)
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
    except OSError as error:
        raise DownloadError(
            f"{error.filename} cannot be deleted ({error.strerror}); close what uses it, or delete the folder by hand"
        ) from None
    _drop_empty(folders.models / name, folders.models)
    return freed


def _begun(name: str, folders: Folders) -> list[Path]:
    folder = partial_folder(name, folders)
    return [folder] if folder.is_dir() else []


def _quantized(folder: Path, folders: Folders) -> list[Path]:
    """Return the weights of 8 bits that were made of a model and kept."""
    kept = list((folders.cache / _INT8_FOLDER).glob("*.safetensors"))
    files = [folder / name for name in weight_files(path.name for path in folder.iterdir())]
    if not kept or not files:
        return []
    mark = fingerprint(files, folders.cache)
    return [path for path in kept if path.name.startswith(f"{mark}-")]


def _freed(path: Path) -> int:
    """Return what deleting frees: a file that has another name too, as in the Hugging Face cache, frees nothing."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sum(info.st_size for info in map(os.lstat, files) if info.st_nlink == 1)


def _drop_empty(folder: Path, root: Path) -> None:
    """Delete the folder of an owner who has no model left."""
    parent = folder.parent
    if parent != root and parent.is_relative_to(root) and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()


def size_on_disk(folder: Path) -> int:
    """Return how many bytes the files of a model take, wherever they lie."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())


def starter_folder() -> Path | None:
    """Return the starter model's folder; None where the installation lacks it."""
    folder = starter_model()
    return folder if (folder / CONFIG_NAME).is_file() else None
