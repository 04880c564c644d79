"""Finding models on this machine, the user's Hugging Face cache included.  Never uses the network."""

from __future__ import annotations

import reprlib
from pathlib import Path
from typing import Final

from gpt2_desktop.engine.known_models import KNOWN_MODELS
from gpt2_desktop.engine.staging import is_partial, partial_folder
from gpt2_desktop.errors import ModelNotFoundError, UsageError
from gpt2_desktop.model.config import CONFIG_NAME
from gpt2_desktop.paths import APP_NAME, Folders, starter_model

STARTER_NAME: Final = "starter"

ALIASES: Final = {model.name: model.repo_id for model in KNOWN_MODELS}
"""Short names that Hugging Face gives these repositories."""


def resolve_model(name: str, folders: Folders) -> Path:
    """Return the folder of the model that ``name`` stands for.

    Looked up in this order: ``starter``; a folder of that path; a model of that name, or of the one that `ALIASES` has
    for it, under ``folders.models``; a repository of those names in the local Hugging Face cache (``HF_HUB_CACHE`` or
    ``HF_HOME`` where they are set).

    Raises:
        ModelNotFoundError: nothing is stored under that name; the message says how to get the model.
    """
    if name == STARTER_NAME:
        return _starter()
    try:
        found = _find(name, folders)
    except (OSError, RuntimeError, ValueError) as error:  # no permission, too long, a home that is not known
        reason = error.strerror if isinstance(error, OSError) else error
        raise ModelNotFoundError(
            f"model {reprlib.repr(name)} cannot be looked up ({reason}); use another name or folder"
        ) from None
    if found is None:
        raise ModelNotFoundError(_how_to_get(name, folders))
    if is_partial(found):
        raise ModelNotFoundError(f"{found} holds only a part of a model; fetch it with '{APP_NAME} models get'")
    return found


def repository(name: str) -> str:
    """Return the repository of the Hub that ``name`` stands for.

    Raises:
        UsageError: it can be the name of none.
    """
    repo_id = ALIASES.get(name, name)
    if repo_id == STARTER_NAME or _is_path(repo_id) or not _is_repo_id(repo_id):
        raise UsageError(
            f"{reprlib.repr(name)} is no repository of the Hugging Face Hub; give one such as {ALIASES['gpt2']}"
        )
    return repo_id


def cached_blob(repo_id: str, etag: str) -> Path | None:
    """Return the file of that ETag in the user's Hugging Face cache; None where there is none."""
    from huggingface_hub import constants
    from huggingface_hub.file_download import repo_folder_name

    for name in (repo_id, *(alias for alias, full in ALIASES.items() if full == repo_id)):
        blob = Path(constants.HF_HUB_CACHE, repo_folder_name(repo_id=name, repo_type="model"), "blobs", etag)
        if blob.is_file():
            return blob
    return None


def _find(name: str, folders: Folders) -> Path | None:
    path = Path(name).expanduser()
    if _is_path(name):
        return _existing_folder(path)
    # What may be a repository's name is a folder only if a model is in it: a folder that happens to be called gpt2
    # must not hide GPT-2.
    for folder in (path, *(folders.models / each for each in dict.fromkeys((name, ALIASES.get(name, name))))):
        if name and _holds_model(folder):
            return folder
    if _is_repo_id(name) and (cached := _find_in_cache(name)) is not None:
        return cached
    return _existing_folder(path) if "/" in name else None


def _existing_folder(path: Path) -> Path | None:
    """Return the folder, in which the loader may yet miss something; None where there is nothing."""
    if path.is_file():
        raise ModelNotFoundError(f"{path} is a file; name the folder that holds it")
    return path if path.is_dir() else None


def _starter() -> Path:
    folder = starter_model()
    if not _holds_model(folder):
        raise ModelNotFoundError(
            f"the starter model is missing from {folder}; install the program again, or name another model's folder"
        )
    return folder


def _is_path(name: str) -> bool:
    """Return whether ``name`` can only mean a path; ``organisation/model`` can also be a repository."""
    path = Path(name)
    return (
        path.is_absolute() or ".." in path.parts or name.startswith((".", "~")) or "\\" in name or name.count("/") > 1
    )


def _holds_model(folder: Path) -> bool:
    return (folder / CONFIG_NAME).is_file()


def _is_repo_id(name: str) -> bool:
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined]  # public, but not re-exported

    try:
        validate_repo_id(name)
    except HFValidationError:
        return False
    return True


def _find_in_cache(name: str) -> Path | None:
    from huggingface_hub import constants, try_to_load_from_cache

    for repo_id in dict.fromkeys((ALIASES.get(name, name), name)):
        found = try_to_load_from_cache(repo_id, CONFIG_NAME, cache_dir=constants.HF_HUB_CACHE)
        if isinstance(found, str):
            return Path(found).parent
    return None


def _how_to_get(name: str, folders: Folders) -> str:
    shown = reprlib.repr(name)
    if not name.strip():
        return f"no model is named; use {STARTER_NAME!r} or the folder of a Hugging Face GPT-2 model"
    if _is_path(name):
        return f"no folder {shown}; name one that holds a Hugging Face GPT-2 model, or use {STARTER_NAME!r}"
    if not _is_repo_id(name):
        return f"no model {shown} is on this machine; name the folder of a Hugging Face GPT-2 model"
    there = "only partly" if partial_folder(ALIASES.get(name, name), folders).is_dir() else "not"
    return (
        f"the model {shown} is {there} on this machine; get it with '{APP_NAME} models get {name}', or name the folder "
        "of a Hugging Face GPT-2 model"
    )
