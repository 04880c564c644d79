"""Headers that lie: each is refused with one line, and none makes the program allocate what it claims."""

from __future__ import annotations

import contextlib
import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.tiny import tiny_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.model.checkpoint import load_model, save_model
from gpt2_desktop.model.safetensors_file import read_header, read_tensor

Header = dict[str, Any]

SOUND: Header = {
    "__metadata__": {"format": "pt"},
    "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
    "b": {"dtype": "F16", "shape": [4], "data_offsets": [24, 32]},
}


def write(path: Path, header: object, data: bytes = bytes(32), length: int | None = None) -> Path:
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(raw) if length is None else length) + raw + data)
    return path


def header_error(path: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        read_header(path)
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    assert len(message) < 500
    assert str(path) in message
    return message


def test_what_the_library_writes_is_read(tmp_path: Path) -> None:
    tensors = {
        "fp32": torch.randn(3, 4),
        "fp16": torch.randn(5).half(),
        "bf16": torch.randn(2, 2, 2).bfloat16(),
        "scalar": torch.tensor(2.5),
        "empty": torch.empty(0, 7),
    }
    path = tmp_path / "file.safetensors"
    save_file(tensors, path)
    entries = read_header(path)
    assert entries.keys() == tensors.keys()
    for name, expected in load_file(path).items():
        tensor = read_tensor(name, entries[name])
        assert tensor.dtype == expected.dtype
        assert torch.equal(tensor, expected)


def test_a_sound_header(tmp_path: Path) -> None:
    entries = read_header(write(tmp_path / "file", SOUND))
    assert {name: (entry.dtype, entry.shape, entry.size) for name, entry in entries.items()} == {
        "a": ("F32", (2, 3), 24),
        "b": ("F16", (4,), 8),
    }


LIES: dict[str, tuple[Callable[[Header], object], str]] = {
    "overlap": (lambda h: h["b"].update(data_offsets=[20, 28]), "tensor b overlaps the one before it"),
    "same-place": (lambda h: h["b"].update(shape=[12], data_offsets=[0, 24]), "overlaps the one before it"),
    "gap": (lambda h: h["a"].update(shape=[2, 2], data_offsets=[0, 16]), "tensor b leaves a gap before it"),
    "outside": (lambda h: h["b"].update(shape=[5], data_offsets=[24, 34]), "tensor b should end at byte"),
    "far-outside": (lambda h: h["b"].update(shape=[2**60], data_offsets=[24, 24 + 2**61]), "is cut short at"),
    "size": (lambda h: h["a"].update(shape=[2, 4]), "tensor a: F32 (2, 4) needs 32 bytes but has 24"),
    "huge-shape": (lambda h: h["a"].update(shape=[2**40, 2**40]), "needs 4835703278458516698824704 bytes but has 24"),
    "zero-times-huge": (lambda h: h["a"].update(shape=[0, 2**70]), "needs 0 bytes but has 24"),
    "negative": (lambda h: h["a"].update(shape=[-2, -3]), "[-2, -3] is not a shape"),
    "fraction": (lambda h: h["a"].update(shape=[2.0, 3]), "is not a shape"),
    "bool": (lambda h: h["a"].update(shape=[True, 6]), "is not a shape"),
    "no-shape": (lambda h: h["a"].pop("shape"), "None is not a shape"),
    "backwards": (lambda h: h["a"].update(data_offsets=[24, 0]), "needs 24 bytes but has -24"),
    "negative-offset": (lambda h: h["a"].update(data_offsets=[-24, 0]), "is not a pair of offsets"),
    "three-offsets": (lambda h: h["a"].update(data_offsets=[0, 24, 24]), "is not a pair of offsets"),
    "type": (lambda h: h["a"].update(dtype="F31"), "tensor a: the type 'F31' is not known"),
    "type-list": (lambda h: h["a"].update(dtype=["F32"] * 1000), "is not known"),
    "no-description": (lambda h: h.update(a=[1]), "tensor a: the header holds no description"),
    "trailing": (lambda h: h.pop("b"), "8 bytes follow the last tensor"),
    "two-lines": (lambda h: h.update({"x\ny": h.pop("a")}), r"'x\ny' is not a name"),
    "long-name": (lambda h: h.update({"x" * 1000: h.pop("a")}), "is not a name"),
}


@pytest.mark.parametrize("lie", LIES)
def test_lying_headers(tmp_path: Path, lie: str) -> None:
    change, expected = LIES[lie]
    header = json.loads(json.dumps(SOUND))
    change(header)
    assert expected in header_error(write(tmp_path / "file", header))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"a": 1, "a": 2}', "its header names 'a' twice"),
        (b'{"a": {"dtype": "F32", "dtype": "F16"}}', "its header names 'dtype' twice"),
        (b"[]", "its header is not a JSON object"),
        (b"{", "its header is not JSON"),
        (b"\xff\xfe", "its header is not JSON"),
        (b"[" * 100_000, "its header is not JSON"),
        (b'{"a": {"dtype": "F32", "shape": [' + b"9" * 5000 + b"]}}", "its header is not JSON"),
    ],
)
def test_headers_that_are_no_table(tmp_path: Path, raw: bytes, expected: str) -> None:
    assert expected in header_error(write(tmp_path / "file", raw))


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (2**64 - 1, "its header claims 18446744073709551615 bytes and may have 1048576"),
        (10_000, "its header claims 10000 bytes but the file ends after"),
        (3, "its header is not JSON"),
        (0, "its header is not JSON"),
    ],
)
def test_lengths_that_lie(tmp_path: Path, length: int, expected: str) -> None:
    assert expected in header_error(write(tmp_path / "file", SOUND, length=length))


@pytest.mark.parametrize("size", [0, 1, 7])
def test_files_too_short_for_a_length(tmp_path: Path, size: int) -> None:
    (tmp_path / "file").write_bytes(bytes(size))
    assert f"it has only {size} bytes" in header_error(tmp_path / "file")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "cannot be read (No such file or directory)" in header_error(tmp_path / "file")


def test_a_file_that_was_cut_after_its_header_was_read(tmp_path: Path) -> None:
    path = write(tmp_path / "file", SOUND)
    entries = read_header(path)
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(CheckpointError, match="tensor b has 8 bytes but only 4 are there"):
        read_tensor("b", entries["b"])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_load_or_are_refused(tmp_path: Path, data: st.DataObject) -> None:
    """Any bytes changed in the length or header, or any cut: a `CheckpointError` or a model, nothing else."""
    path = tmp_path / "model.safetensors"
    original = tmp_path / "original"
    if not original.exists():
        save_model(tiny_model(n_layer=1, n_embd=8, n_positions=8), tmp_path)
        original.write_bytes(path.read_bytes())
    content = bytearray(original.read_bytes())
    header_end = 8 + int.from_bytes(content[:8], "little")
    for position, value in data.draw(
        st.lists(st.tuples(st.integers(0, header_end - 1), st.integers(0, 255)), max_size=3)
    ):
        content[position] = value
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    path.write_bytes(content)
    with contextlib.suppress(CheckpointError):
        load_model(tmp_path)
