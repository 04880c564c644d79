"""Which files make up a model, how large each may be, and whether they are what they should be.

Files are only ever written under the names that stand here: what a repository or an archive calls its other files has
no say in where anything is put.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from gpt2_desktop.errors import DownloadError
from gpt2_desktop.model.config import CONFIG_NAME, GPT2Config

WEIGHTS_NAME: Final = "model.safetensors"
INDEX_NAME: Final = "model.safetensors.index.json"
PICKLE_NAME: Final = "pytorch_model.bin"
"""As in `gpt2_desktop.model.checkpoint`, which imports torch; a test holds them together."""

TOKENIZER_NAME: Final = "tokenizer.json"
VOCABULARY_NAMES: Final = ("vocab.json", "merges.txt")
CARD_NAME: Final = "README.md"
CALIBRATION_NAME: Final = "calibration.json"

OPTIONAL_NAMES: Final = (
    "added_tokens.json",
    "generation_config.json",
    "special_tokens_map.json",
    "tokenizer_config.json",
    CALIBRATION_NAME,
    CARD_NAME,
)
"""Fetched where they are there; a model loads without them."""

_MIB: Final = 2**20
_CAPS: Final = {
    TOKENIZER_NAME: 64 * _MIB,
    "vocab.json": 32 * _MIB,
    "merges.txt": 32 * _MIB,
    INDEX_NAME: 16 * _MIB,
}
_SMALL: Final = 4 * _MIB
"""Of every other file that holds no weights."""
_LARGEST: Final = 64 * 2**30
_HEADER_ROOM: Final = 32 * _MIB
_SHARD: Final = re.compile(r"model-\d{5}-of-\d{5}\.safetensors")
_BLOCK: Final = 2**20

Cancelled = Callable[[], bool]


def is_weights(name: str) -> bool:
    """Tell whether a file of that name holds tensors."""
    return name in (WEIGHTS_NAME, PICKLE_NAME) or _SHARD.fullmatch(name) is not None


def is_model_file(name: str) -> bool:
    """Tell whether a file of that name can belong to a model."""
    return is_weights(name) or name in (CONFIG_NAME, INDEX_NAME, TOKENIZER_NAME, *VOCABULARY_NAMES, *OPTIONAL_NAMES)


def size_cap(name: str, config: GPT2Config | None = None) -> int:
    """Return how many bytes a file may have.

    Args:
        config: what the weights are to be, which then may not be larger than these in float32 with all that old
            versions of Transformers stored beside them.
    """
    if not is_weights(name):
        return _CAPS.get(name, _SMALL)
    if config is None:
        return _LARGEST
    head = config.vocab_size * config.n_embd
    masks = config.n_layer * (config.n_positions**2 + 1)
    return min(_LARGEST, 4 * (config.parameter_count() + head + masks) + _HEADER_ROOM)


def check_size(name: str, size: int, config: GPT2Config | None = None, *, source: str) -> None:
    """Refuse a file that is larger than one of its name can be.

    Raises:
        DownloadError: it is.
    """
    cap = size_cap(name, config)
    if not 0 <= size <= cap:
        raise DownloadError(
            f"{source}: {name} has {format_bytes(size)} and may have {format_bytes(cap)}, so it was not taken; "
            "choose another model"
        )


def shard_names(index: object, *, source: str) -> list[str]:
    """Return the files that a parsed ``model.safetensors.index.json`` lists.

    Raises:
        DownloadError: it lists none, or one of a name that no shard has.
    """
    weight_map = index.get("weight_map") if isinstance(index, dict) else None
    names = sorted({str(name) for name in weight_map.values()}) if isinstance(weight_map, dict) else []
    strange = next((name for name in names if _SHARD.fullmatch(name) is None), None)
    if strange is not None or not names:
        named = f"names {strange!a}, which is no file of weights" if names else "lists no files"
        raise DownloadError(f"{source}: {INDEX_NAME} {named}; choose another model")
    return names


def hash_file(path: Path, cancelled: Cancelled = lambda: False) -> str | None:
    """Return the SHA-256 of a file's contents; None where it was cancelled.

    Raises:
        OSError: the file cannot be read.
    """
    return _digest(path, hashlib.sha256(), cancelled)


def etag_matches(path: Path, etag: str, cancelled: Cancelled = lambda: False) -> bool | None:
    """Hold a file against the Hub's ETag of it: SHA-256 of a large file's contents, or git's SHA-1 of a small one.

    Returns:
        None where it was cancelled, or where the ETag is of another kind and says nothing.
    """
    if len(etag) == 64:
        digest = hash_file(path, cancelled)
    elif len(etag) == 40:
        digest = _digest(path, git_hasher(path.stat().st_size), cancelled)
    else:
        return None
    return None if digest is None else digest == etag


def git_hasher(size: int) -> hashlib._Hash:
    """Return the begun hash that git names a file of that size by."""
    return hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)


def _digest(path: Path, hasher: hashlib._Hash, cancelled: Cancelled) -> str | None:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if cancelled():
                return None
            hasher.update(block)
    return hasher.hexdigest()


def check_loads(folder: Path) -> GPT2Config:
    """Read everything of a model but the weights themselves, as loading would, and return its shape.

    Raises:
        ModelError: it could not be loaded; the message says why.
    """
    from gpt2_desktop.model.checkpoint import Checkpoint
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer

    config = GPT2Config.from_folder(folder)
    GPT2Tokenizer.from_folder(folder, config)
    Checkpoint(folder)
    return config


def free_bytes(folder: Path) -> int:
    """Return how much room there is for files in ``folder``, or where it will be made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def check_space(folder: Path, needed: int) -> None:
    """Refuse what the disk has no room for.

    Raises:
        DownloadError: it has not.
    """
    free = free_bytes(folder)
    if free < needed:
        raise DownloadError(
            f"{folder} has {format_bytes(free)} free and {format_bytes(needed)} are needed; free some space, or keep "
            "the models elsewhere with --basedir"
        )


def folder_bytes(folder: Path) -> int:
    """Return how many bytes the files of a folder take, those behind symbolic links not counted."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def weight_files(names: Iterable[str]) -> list[str]:
    """Return the names that hold weights, in order."""
    return sorted(name for name in names if is_weights(name))


def read_licence(folder: Path) -> str:
    """Return the licence that a model card names between its first lines of dashes; empty where it names none."""
    try:
        with (folder / CARD_NAME).open(encoding="utf-8", errors="replace") as file:
            head = file.read(_BLOCK)
    except OSError:
        return ""
    front = re.match(r"---\s*\n(.*?)\n---", head, re.DOTALL)
    found = re.search(r"^license:\s*([\w.+-]{1,40})\s*$", front[1], re.MULTILINE) if front else None
    return found[1] if found else ""


def format_bytes(count: float) -> str:
    """Return a number of bytes as people say it, in the units that shops and servers use."""
    for unit, digits in (("bytes", 0), ("kB", 0), ("MB", 0), ("GB", 1)):
        if count < 1000 or unit == "GB":
            return f"{count:,.{digits}f} {unit}"
        count /= 1000
    raise AssertionError
