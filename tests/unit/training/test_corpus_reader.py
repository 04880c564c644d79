"""Shards of text: which are taken, how they are cut into documents, and what is said of broken ones."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.training.corpus import find_shards, read_documents


def test_shards_are_taken_in_name_order_without_held_out_text(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt.xz", "dev.txt", "dev-more.txt.xz", "notes.md", "c.xz"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.txt").mkdir()
    assert [path.name for path in find_shards(tmp_path)] == ["a.txt.xz", "b.txt"]


def test_one_file_may_be_named_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "dev.md"
    path.write_bytes(b"")
    assert find_shards(path) == [path]


def test_missing_and_empty_folders(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="nowhere: no such file or folder; name the folder"):
        find_shards(tmp_path / "nowhere")
    with pytest.raises(TrainingError, match=r"holds no .* shard; name a folder that does"):
        find_shards(tmp_path)


def test_documents_are_separated_by_whole_lines_only(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(
        "\n first line\nsecond é\n\n<|endoftext|>\n<|endoftext|>\n  \n<|endoftext|>\r\n"
        "no <|endoftext|> inside\n <|endoftext|>\n<|endoftext|>\nlast".encode()
    )
    assert list(read_documents([path])) == [
        "first line\nsecond é",
        "no <|endoftext|> inside\n <|endoftext|>",
        "last",
    ]


def test_plain_and_compressed_shards_give_the_same(tmp_path: Path) -> None:
    data = b"one\n<|endoftext|>\ntwo\n"
    plain, packed = tmp_path / "a.txt", tmp_path / "b.txt.xz"
    plain.write_bytes(data)
    packed.write_bytes(lzma.compress(data))
    assert list(read_documents([plain, packed])) == ["one", "two", "one", "two"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("latin.txt", "café".encode("latin-1")),
        ("no-xz.txt.xz", b"this is not xz"),
        ("cut.txt.xz", lzma.compress(b"words " * 10000)[:-40]),
        ("latin.txt.xz", lzma.compress("café".encode("latin-1"))),
    ],
)
def test_a_broken_shard_is_named(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TrainingError, match=f"{name} cannot be read .*; replace the shard or leave it out"):
        list(read_documents([path]))


def test_a_shard_that_vanished_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"gone\.txt cannot be read"):
        list(read_documents([tmp_path / "gone.txt"]))
