"""A model's fingerprint follows its contents, not its name, place or time."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from gpt2_desktop.model.fingerprint import fingerprint


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_same_contents_same_fingerprint(tmp_path: Path) -> None:
    here, there = write(tmp_path / "a" / "x", b"weights"), write(tmp_path / "b" / "y", b"weights")
    assert fingerprint([here]) == fingerprint([there])
    assert fingerprint([here]) != fingerprint([write(tmp_path / "z", b"weightz")])
    assert fingerprint([here]) != fingerprint([here, there])


def test_remembered_until_the_file_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, cache = write(tmp_path / "x", b"weights"), tmp_path / "cache"
    first = fingerprint([file], cache)
    read: list[object] = []
    digest = hashlib.file_digest
    monkeypatch.setattr(hashlib, "file_digest", lambda *args: read.append(args) or digest(*args))  # type: ignore[arg-type]
    assert fingerprint([file], cache) == first
    assert not read
    write(file, b"WEIGHTS")
    os.utime(file, ns=(0, 0))
    assert fingerprint([file], cache) != first
    assert read


@pytest.mark.parametrize("memo", [b"[", b"[1]", b'{"x": 1}', b"\xff"])
def test_a_damaged_memo_is_no_obstacle(tmp_path: Path, memo: bytes) -> None:
    file = write(tmp_path / "x", b"weights")
    write(tmp_path / "cache" / "fingerprints.json", memo)
    assert fingerprint([file], tmp_path / "cache") == fingerprint([file])


def test_no_place_to_remember_it(tmp_path: Path) -> None:
    file = write(tmp_path / "x", b"weights")
    assert fingerprint([file], file) == fingerprint([file])
