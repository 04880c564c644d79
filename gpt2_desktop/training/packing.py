"""Training a vocabulary, and packing a corpus into memory-mapped files of token ids."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event
from typing import Final

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from gpt2_desktop.files import write_atomically
from gpt2_desktop.training.corpus import DOCUMENT_SEPARATOR, read_documents

TOKEN_DTYPE: Final = np.uint16
"""Holds every id of a vocabulary of at most 65,536 entries in two bytes."""

_META_NAME: Final = "packed.json"
_ENCODE_BATCH: Final = 256

Progress = Callable[[str], None]


def train_tokenizer(shards: list[Path], vocab_size: int) -> Tokenizer:
    """Return a byte-level BPE tokenizer with GPT-2's pre-tokenizer; ``<|endoftext|>`` is id 0."""
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[DOCUMENT_SEPARATOR],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(read_documents(shards), trainer)
    return tokenizer


@dataclass(frozen=True, slots=True)
class PackedCorpus:
    """Two files of token ids, each document led by the end-of-text id, and how many bytes they stand for.

    Attributes:
        corpus: names and sizes of the shards; empty in files from before it was kept.
        validation_every: every so many-th document was held out; 0 in files from before it was kept.
    """

    train_tokens: int
    validation_tokens: int
    validation_bytes: int
    documents: int
    corpus: str = ""
    validation_every: int = 0

    @staticmethod
    def train_path(folder: Path) -> Path:
        return folder / "train.bin"

    @staticmethod
    def validation_path(folder: Path) -> Path:
        return folder / "validation.bin"

    @classmethod
    def load(cls, folder: Path) -> PackedCorpus | None:
        """Return what an earlier `pack` left in the folder, or None if it did not finish."""
        try:
            packed = cls(**json.loads((folder / _META_NAME).read_text(encoding="utf-8")))
            sizes = cls.train_path(folder).stat().st_size, cls.validation_path(folder).stat().st_size
        except (OSError, ValueError, TypeError):
            return None
        item = np.dtype(TOKEN_DTYPE).itemsize
        return packed if sizes == (packed.train_tokens * item, packed.validation_tokens * item) else None


def describe_shards(shards: list[Path]) -> str:
    """Return names and sizes, by which `PackedCorpus` recognises what it was made from."""
    return " ".join(f"{path.name}:{path.stat().st_size}" for path in shards)


def pack(
    shards: list[Path],
    tokenizer: Tokenizer,
    folder: Path,
    *,
    validation_every: int,
    progress: Progress,
    stop: Event | None = None,
) -> PackedCorpus | None:
    """Write the ids of all documents; every ``validation_every``-th document is held out for validation.

    Returns:
        None where ``stop`` was set before the end; `PackedCorpus.load` then finds nothing.
    """
    eos = tokenizer.token_to_id(DOCUMENT_SEPARATOR)
    counts = {"train": 0, "validation": 0, "bytes": 0, "documents": 0}
    with (
        PackedCorpus.train_path(folder).open("wb") as train_file,
        PackedCorpus.validation_path(folder).open("wb") as validation_file,
    ):
        for number, (document, ids) in enumerate(_encode(read_documents(shards), tokenizer)):
            if stop is not None and stop.is_set():
                return None
            tokens = np.array([eos, *ids], dtype=TOKEN_DTYPE)
            held_out = number % validation_every == validation_every - 1
            tokens.tofile(validation_file if held_out else train_file)
            counts["validation" if held_out else "train"] += len(tokens)
            counts["bytes"] += len(document.encode()) if held_out else 0
            counts["documents"] += 1
            if number % 1000 == 999:
                progress(f"packing: {number + 1} documents, {counts['train'] / 1e6:.1f} M tokens")
    packed = PackedCorpus(
        counts["train"],
        counts["validation"],
        counts["bytes"],
        counts["documents"],
        describe_shards(shards),
        validation_every,
    )
    write_atomically(folder / _META_NAME, json.dumps(asdict(packed)).encode(), 0o644)
    return packed


def _encode(documents: Iterator[str], tokenizer: Tokenizer) -> Iterator[tuple[str, list[int]]]:
    while batch := list(itertools.islice(documents, _ENCODE_BATCH)):
        for document, encoding in zip(batch, tokenizer.encode_batch(batch, add_special_tokens=False), strict=True):
            yield document, encoding.ids


class BatchSampler:
    """Sequences of ``length + 1`` tokens, every one once an epoch, in an order that depends on the seed only.

    Which batch belongs to a step is a function of the step's number: a resumed run reads on exactly where the
    broken one stopped, without any saved state.
    """

    def __init__(self, path: Path, length: int, batch_size: int, seed: int) -> None:
        self._tokens: npt.NDArray[np.uint16] = np.memmap(path, dtype=TOKEN_DTYPE, mode="r")
        self._length = length
        self._batch_size = batch_size
        self._seed = seed
        self.sequences = (len(self._tokens) - 1) // length
        self._order: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._order_epoch = -1

    def batch(self, step: int) -> npt.NDArray[np.int64]:
        """Return ``(batch_size, length + 1)`` ids for this step."""
        rows = [self._sequence(step * self._batch_size + row) for row in range(self._batch_size)]
        return np.stack(rows).astype(np.int64)

    def _sequence(self, number: int) -> npt.NDArray[np.uint16]:
        epoch, index = divmod(number, self.sequences)
        if epoch != self._order_epoch:
            self._order = np.random.default_rng((self._seed, epoch)).permutation(self.sequences)
            self._order_epoch = epoch
        start = int(self._order[index]) * self._length
        return self._tokens[start : start + self._length + 1]
