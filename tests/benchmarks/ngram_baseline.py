"""What counting alone reaches: bits per byte of an interpolated Kneser-Ney model on the same text as the starter's.

Not a test: ``python tests/benchmarks/ngram_baseline.py RUN TEXT...`` with the folder of a run of ``train pretrain``,
whose vocabulary and packed corpus are counted, and held-out texts.  Orders up to four of the run's tokens, one absolute
discount for each order (Kneser and Ney, 1995; Chen and Goodman, 1999, equation 24).  Takes about four minutes and 6 GB
for 30 million tokens.
"""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from gpt2_desktop.training.corpus import read_documents
from gpt2_desktop.training.packing import TOKEN_DTYPE, PackedCorpus

MOST: Final = 4
"""Tokens of an n-gram: four of 16 bits fill a word."""
BITS: Final = 16

Keys = npt.NDArray[np.uint64]
Counts = npt.NDArray[np.int64]


def keys_of(tokens: Keys, order: int) -> Keys:
    """Return one number for each n-gram of ``order`` tokens, the last token in the lowest bits."""
    keys = np.zeros(len(tokens) - order + 1, dtype=np.uint64)
    for position in range(order):
        keys = (keys << np.uint64(BITS)) | tokens[position : len(tokens) - order + 1 + position]
    return keys


@dataclass(frozen=True, slots=True)
class Table:
    """The n-grams of one order.

    Attributes:
        keys, counts: each n-gram once, in order, and how often it counts.
        discount: taken off each count.
        contexts, totals, types: each context once; the sum and the number of its counts.
    """

    keys: Keys
    counts: Counts
    discount: float
    contexts: Keys
    totals: Counts
    types: Counts

    @classmethod
    def of(cls, keys: Keys, counts: Counts) -> Table:
        once, twice = int((counts == 1).sum()), int((counts == 2).sum())
        contexts, starts = np.unique(keys >> np.uint64(BITS), return_index=True)
        totals = np.add.reduceat(counts, starts)
        types = np.diff(np.append(starts, len(keys)))
        return cls(keys, counts, once / (once + 2 * twice), contexts, totals, types)

    def mix(self, keys: Keys, lower: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Return the probabilities of n-grams, ``lower`` being those of one order less."""
        count = find(self.keys, self.counts, keys)
        total = find(self.contexts, self.totals, keys >> np.uint64(BITS))
        types = find(self.contexts, self.types, keys >> np.uint64(BITS))
        known = total > 0
        safe = np.where(known, total, 1)
        mixed = np.maximum(count - self.discount, 0) / safe + self.discount * types / safe * lower
        return np.where(known, mixed, lower)


def find(keys: Keys, values: Counts, wanted: Keys) -> Counts:
    """Return the values of the wanted keys, 0 where there is none."""
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], 0)


def tables(tokens: Keys, order: int) -> list[Table]:
    """Return the tables of the orders 1 to ``order``; below the highest, an n-gram counts once for each left side."""
    keys, counts = np.unique(keys_of(tokens, order), return_counts=True)
    found = [Table.of(keys, counts)]
    for length in range(order - 1, 0, -1):
        keys, counts = np.unique(keys & np.uint64((1 << BITS * length) - 1), return_counts=True)
        found.insert(0, Table.of(keys, counts))
    return found


def bits_per_byte(model: list[Table], vocab_size: int, documents: list[list[int]], text_bytes: int, eos: int) -> float:
    """Return the bits for each byte of documents, each of which follows ends of text."""
    bits = 0.0
    for ids in documents:
        padded = np.array([eos] * (len(model) - 1) + ids, dtype=np.uint64)
        probabilities = np.full(len(ids), 1 / vocab_size)
        for order, table in enumerate(model, 1):
            probabilities = table.mix(keys_of(padded, order)[len(model) - order :], probabilities)
        bits -= float(np.log2(probabilities).sum())
    return bits / text_bytes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="folder of a run of train pretrain")
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--order", type=int, default=MOST, choices=range(1, MOST + 1))
    args = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(args.run / "tokenizer.json"))
    tokens = np.fromfile(PackedCorpus.train_path(args.run), dtype=TOKEN_DTYPE).astype(np.uint64)
    eos = int(tokens[0])
    model = tables(tokens, args.order)
    sizes = ", ".join(f"{len(table.keys):,}" for table in model)
    print(f"{len(tokens):,} tokens; n-grams of 1 to {args.order}: {sizes}", flush=True)
    for path in args.texts:
        texts = list(read_documents([path]))
        documents = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
        size = sum(len(text.encode()) for text in texts)
        found = bits_per_byte(model, tokenizer.get_vocab_size(), documents, size, eos)
        assert math.isfinite(found)
        print(f"{path.name:<24}{size:>12,} bytes{found:>9.4f} bits per byte", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
