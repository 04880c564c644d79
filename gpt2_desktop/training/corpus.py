"""Reading documents out of shards of text, one at a time, compressed or not."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TextIO

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.tokenizer import END_OF_TEXT

DOCUMENT_SEPARATOR: Final = END_OF_TEXT
"""Stands on a line of its own between two documents of a shard; also the vocabulary's end-of-text entry."""

_SUFFIXES: Final = (".txt", ".txt.xz")
_HELD_OUT_PREFIX: Final = "dev"


def find_shards(source: Path) -> list[Path]:
    """Return the shards of a folder in name order, or the one file that was named.

    Files whose name begins with ``dev`` are held-out text and never taken from a folder.

    Raises:
        TrainingError: there is no such file or folder, or the folder holds no shard.
    """
    if source.is_file():
        return [source]
    if not source.is_dir():
        raise TrainingError(
            f"{source}: no such file or folder; name the folder that holds the *.txt or *.txt.xz shards"
        )
    try:
        shards = sorted(
            path
            for path in source.iterdir()
            if path.name.endswith(_SUFFIXES) and path.is_file() and not path.name.startswith(_HELD_OUT_PREFIX)
        )
    except OSError as error:
        raise TrainingError(f"{source} cannot be read ({error.strerror}); change its permissions") from None
    if not shards:
        raise TrainingError(f"{source} holds no *.txt or *.txt.xz shard; name a folder that does")
    return shards


def read_documents(shards: list[Path]) -> Iterator[str]:
    """Yield every document of the shards, stripped, empty ones left out; holds one document at a time.

    Raises:
        TrainingError: a shard cannot be opened, is not UTF-8, or its compressed stream is broken or cut short.
    """
    for path in shards:
        try:
            with _open(path) as file:
                yield from _split(file)
        except (OSError, UnicodeDecodeError, lzma.LZMAError, EOFError) as error:
            raise TrainingError(f"{path} cannot be read ({error}); replace the shard or leave it out") from None


def _open(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _split(file: TextIO) -> Iterator[str]:
    lines: list[str] = []
    for line in file:
        if line.rstrip("\n") == DOCUMENT_SEPARATOR:
            if document := "".join(lines).strip():
                yield document
            lines.clear()
        else:
            lines.append(line)
    if document := "".join(lines).strip():
        yield document
