"""From documents to files of token ids, and from those to the batches of a step."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from helpers.tiny import TINY_TEXT
from tokenizers import Tokenizer

from gpt2_desktop.training.packing import BatchSampler, PackedCorpus, describe_shards, pack, train_tokenizer

DOCUMENTS = [f"{line}\nNumber {number}." for number, line in enumerate(TINY_TEXT.splitlines())]


@pytest.fixture(scope="module")
def shard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corpus") / "a.txt"
    path.write_text("\n<|endoftext|>\n".join(DOCUMENTS), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def tokenizer(shard: Path) -> Tokenizer:
    return train_tokenizer([shard], 300)


def _pack(shard: Path, tokenizer: Tokenizer, folder: Path, stop: Event | None = None) -> PackedCorpus | None:
    return pack([shard], tokenizer, folder, validation_every=5, progress=[].append, stop=stop)


def test_vocabulary_is_byte_level_with_the_end_of_text_first(tokenizer: Tokenizer) -> None:
    assert tokenizer.get_vocab_size() == 300
    assert tokenizer.token_to_id("<|endoftext|>") == 0
    text = "Ünïcödé 😀\x00\tnew"
    assert tokenizer.decode(tokenizer.encode(text).ids) == text


def test_packed_ids_are_the_documents_each_led_by_the_end_of_text(
    shard: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    packed = _pack(shard, tokenizer, tmp_path)
    assert packed is not None
    held_out = DOCUMENTS[4::5]
    kept = [document for document in DOCUMENTS if document not in held_out]
    for path, documents, count in (
        (PackedCorpus.train_path(tmp_path), kept, packed.train_tokens),
        (PackedCorpus.validation_path(tmp_path), held_out, packed.validation_tokens),
    ):
        ids = np.fromfile(path, dtype=np.uint16)
        assert len(ids) == count
        text = tokenizer.decode(ids.tolist(), skip_special_tokens=False)
        assert text.split("<|endoftext|>")[1:] == documents
    assert packed.documents == len(DOCUMENTS)
    assert packed.validation_bytes == sum(len(document.encode()) for document in held_out)
    assert packed.corpus == describe_shards([shard]) == f"a.txt:{shard.stat().st_size}"


def test_packed_corpus_is_recognised_only_when_whole(shard: Path, tokenizer: Tokenizer, tmp_path: Path) -> None:
    assert PackedCorpus.load(tmp_path) is None
    packed = _pack(shard, tokenizer, tmp_path)
    assert PackedCorpus.load(tmp_path) == packed
    with PackedCorpus.train_path(tmp_path).open("ab") as file:
        file.truncate(10)
    assert PackedCorpus.load(tmp_path) is None


def test_packing_can_be_stopped(shard: Path, tokenizer: Tokenizer, tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    assert _pack(shard, tokenizer, tmp_path, stop) is None
    assert PackedCorpus.load(tmp_path) is None


def _numbered(tmp_path: Path, tokens: int) -> Path:
    path = tmp_path / "train.bin"
    np.arange(tokens, dtype=np.uint16).tofile(path)
    return path


def test_an_epoch_has_every_sequence_once(tmp_path: Path) -> None:
    sampler = BatchSampler(_numbered(tmp_path, 125), length=10, batch_size=4, seed=1)
    assert sampler.sequences == 12
    for epoch in range(2):
        rows = np.concatenate([sampler.batch(epoch * 3 + step) for step in range(3)])
        assert sorted(row[0] for row in rows) == [10 * number for number in range(12)]
        for row in rows:
            assert row.tolist() == list(range(row[0], row[0] + 11))


def test_a_batch_depends_on_step_and_seed_only(tmp_path: Path) -> None:
    path = _numbered(tmp_path, 1000)
    one, other = (BatchSampler(path, length=10, batch_size=8, seed=3) for _ in range(2))
    forwards = [one.batch(step) for step in range(30)]
    backwards = [other.batch(step) for step in reversed(range(30))]
    for batch, same in zip(forwards, reversed(backwards), strict=True):
        np.testing.assert_array_equal(batch, same)
    different = BatchSampler(path, length=10, batch_size=8, seed=4).batch(0)
    assert not np.array_equal(forwards[0], different)
    # The second epoch has another order.
    assert not np.array_equal(np.concatenate(forwards[:12])[:99], np.concatenate(forwards[12:25])[3:102])
