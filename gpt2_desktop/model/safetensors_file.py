"""Reading a safetensors file one tensor at a time, its header checked before any of it is believed.

The format is eight bytes with the header's length, a JSON header, and the tensors' bytes.  The header comes from
whoever made the file, so lengths, offsets, types and names are held against each other and the file's size first.
Tensors are read, not memory-mapped: a map would die with the process when another program cuts the file, and its
pages would count as a second copy of the model.
"""

from __future__ import annotations

import json
import math
import reprlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

import torch
from torch import Tensor

from gpt2_desktop.errors import CheckpointError

_FETCH_AGAIN: Final = "fetch the file again"

_LENGTH_BYTES: Final = 8
# Room for ten thousand tensors, and no GPT-2 has a thousand: a longer header is refused before it costs anything.
_MAX_HEADER_BYTES: Final = 2**20
_MAX_NAME: Final = 200
_METADATA: Final = "__metadata__"

_ELEMENT_BYTES: Final = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1,
    "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4,
    "U64": 8, "I64": 8, "F64": 8, "C64": 8,
}  # fmt: skip

FLOAT_DTYPES: Final = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
"""The types that weights are published in."""

INT8: Final = "I8"

_DTYPES: Final = FLOAT_DTYPES | {INT8: torch.int8}

Layout = Mapping[str, tuple[torch.dtype, tuple[int, ...]]]
"""Type and shape of every tensor of a file, by name, in the order of the file."""


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """One tensor as the header describes it.

    Attributes:
        dtype: the format's name of the type, such as ``F16``.
        start: where its bytes begin, counted from the start of the file.
        size: how many bytes it has.
    """

    path: Path
    dtype: str
    shape: tuple[int, ...]
    start: int
    size: int


def read_header(path: Path) -> dict[str, TensorEntry]:
    """Return all tensors of the file by name, checked against each other and the file's length.

    Raises:
        CheckpointError: the file cannot be read, is cut short, or its header contradicts itself.
    """
    try:
        with path.open("rb") as file:
            file_size = path.stat().st_size
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            if file_size < _LENGTH_BYTES:
                _refuse(path, f"it has only {file_size} bytes")
            if length > _MAX_HEADER_BYTES:
                _refuse(path, f"its header claims {length} bytes and may have {_MAX_HEADER_BYTES}")
            if _LENGTH_BYTES + length > file_size:
                _refuse(path, f"its header claims {length} bytes but the file ends after {file_size - _LENGTH_BYTES}")
            raw = file.read(length)
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read ({error.strerror}); check the path and its permissions") from None
    header = _parse(path, raw)
    header.pop(_METADATA, None)
    data_start = _LENGTH_BYTES + length
    entries = {name: _entry(path, name, value, data_start) for name, value in header.items()}
    _check_layout(path, entries, data_start, file_size)
    return entries


def read_tensor(name: str, entry: TensorEntry) -> Tensor:
    """Read one tensor, of one of `FLOAT_DTYPES` or `INT8`, into memory of its own.

    Raises:
        CheckpointError: the file cannot be read or has become shorter.
    """
    tensor = torch.empty(entry.shape, dtype=_DTYPES[entry.dtype])
    if entry.size:
        buffer = tensor.flatten().view(torch.uint8).numpy().data
        try:
            with entry.path.open("rb") as file:
                file.seek(entry.start)
                count = file.readinto(buffer)
        except OSError as error:
            raise CheckpointError(f"{entry.path} cannot be read ({error.strerror}); check the disk") from None
        if count != entry.size:
            _refuse(entry.path, f"tensor {name} has {entry.size} bytes but only {count} are there")
    return tensor


def write_tensors(
    path: Path, layout: Mapping[str, tuple[torch.dtype, tuple[int, ...]]], tensors: Iterable[tuple[str, Tensor]]
) -> None:
    """Write a safetensors file one tensor at a time, so that no more than one has to be in memory.

    Args:
        layout: what the file is to hold.
        tensors: the same tensors by name, in the same order.

    Raises:
        OSError: the file cannot be written.
        ValueError: a tensor is not the one that the layout announces.
    """
    names = {dtype: name for name, dtype in _DTYPES.items()}
    # Transformers asks for it.
    header: dict[str, Any] = {_METADATA: {"format": "pt"}}
    end = 0
    for name, (dtype, shape) in layout.items():
        start, end = end, end + math.prod(shape) * dtype.itemsize
        header[name] = {"dtype": names[dtype], "shape": list(shape), "data_offsets": [start, end]}
    raw = json.dumps(header).encode()
    raw += b" " * (-len(raw) % 8)  # the tensors are aligned
    with path.open("wb") as file:
        file.write(len(raw).to_bytes(_LENGTH_BYTES, "little") + raw)
        for (name, (dtype, shape)), (given, tensor) in zip(layout.items(), tensors, strict=True):
            if (given, tensor.dtype, tuple(tensor.shape)) != (name, dtype, shape):
                raise ValueError(
                    f"{given} {tensor.dtype} {tuple(tensor.shape)} came in place of {name} {dtype} {shape}"
                )
            file.write(tensor.contiguous().flatten().view(torch.uint8).numpy().data)


def _parse(path: Path, raw: bytes) -> dict[str, Any]:
    def without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            _refuse(path, f"its header names {reprlib.repr(twice)} twice")
        return result

    try:
        header = json.loads(raw.decode("utf-8"), object_pairs_hook=without_duplicates)
    except (ValueError, RecursionError) as error:
        _refuse(path, f"its header is not JSON ({error})")
    if not isinstance(header, dict):
        _refuse(path, "its header is not a JSON object")
    return header


def _entry(path: Path, name: str, value: object, data_start: int) -> TensorEntry:
    if not name.isprintable() or len(name) > _MAX_NAME:
        _refuse(path, f"{reprlib.repr(name)} is not a name")
    if not isinstance(value, dict):
        _refuse(path, f"tensor {name}: the header holds no description")
    dtype, shape, offsets = value.get("dtype"), value.get("shape"), value.get("data_offsets")
    if not isinstance(dtype, str) or dtype not in _ELEMENT_BYTES:
        _refuse(path, f"tensor {name}: the type {reprlib.repr(dtype)} is not known")
    if not isinstance(shape, list) or not all(_is_count(side) for side in shape):
        _refuse(path, f"tensor {name}: {reprlib.repr(shape)} is not a shape")
    if not isinstance(offsets, list) or len(offsets) != 2 or not all(_is_count(offset) for offset in offsets):
        _refuse(path, f"tensor {name}: {reprlib.repr(offsets)} is not a pair of offsets")
    begin, end = offsets
    size = math.prod(shape) * _ELEMENT_BYTES[dtype]
    if end - begin != size:
        _refuse(path, f"tensor {name}: {dtype} {tuple(shape)} needs {size} bytes but has {end - begin}")
    return TensorEntry(path, dtype, tuple(shape), data_start + begin, size)


def _check_layout(path: Path, entries: dict[str, TensorEntry], data_start: int, file_size: int) -> None:
    """Tensors follow one another without gap or overlap from the header's end to the file's."""
    position = data_start
    for name, entry in sorted(entries.items(), key=lambda item: (item[1].start, item[1].size)):
        if entry.start + entry.size > file_size:
            _refuse(
                path,
                f"tensor {name} should end at byte {entry.start + entry.size} but the file is cut short at {file_size}",
            )
        if entry.start != position:
            what = "overlaps the one before it" if entry.start < position else "leaves a gap before it"
            _refuse(path, f"tensor {name} {what} (it begins at byte {entry.start}, expected {position})")
        position += entry.size
    if position != file_size:
        _refuse(path, f"{file_size - position} bytes follow the last tensor")


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _refuse(path: Path, what: str) -> NoReturn:
    raise CheckpointError(f"{path} is not a sound safetensors file: {what}; {_FETCH_AGAIN}")
