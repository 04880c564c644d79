"""Loading a model with int8 weights, which are quantized once and then kept on the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.files import replace_atomically
from gpt2_desktop.model.checkpoint import Checkpoint, empty_model
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.int8 import Int8Embedding, Int8Linear, quantize_rows
from gpt2_desktop.model.safetensors_file import Layout, read_header, read_tensor, write_tensors

logger = logging.getLogger(__name__)

FOLDER_NAME: Final = "int8"
"""Of the quantized weights inside the cache folder."""

_VERSION: Final = 1
"""Of the way of quantizing; a file of another one is not looked at."""

_KEPT_FILES: Final = 8
"""Quantized models that are kept; GPT-2's largest takes 1.6 GB."""

_WEIGHT: Final = ".weight"
_SCALES: Final = ".scales"

Read = Callable[[str], Tensor]


def load_int8_model(folder: Path, cache_folder: Path | None = None, adapter: Path | None = None) -> GPT2:
    """Load a Hugging Face GPT-2 folder with int8 linear layers, embedding and output head, on the CPU.

    The quantized weights are kept under ``cache_folder``, by the hash of the files they were made from; where one
    is there it is read instead.  A damaged one is made again, and where none can be written the model is loaded
    all the same.  Either way one tensor is in memory at a time beside the model.

    Args:
        adapter: folder of a low-rank adapter, merged into the weights before they are quantized.

    Raises:
        ConfigError, CheckpointError: as for `gpt2_desktop.model.checkpoint.Checkpoint`.
    """
    checkpoint = Checkpoint(folder, adapter, cache_folder)
    model = empty_model(checkpoint.config)
    if cache_folder is not None and (path := _cached(checkpoint, model, cache_folder)) is not None:
        try:
            return _filled(model, _reader(path))
        except CheckpointError as error:
            logger.warning("%s; it is made again", error)
            path.unlink(missing_ok=True)
    return _filled(empty_model(checkpoint.config), dict(_quantized(checkpoint, model)).__getitem__)


def _matrices(model: GPT2) -> set[str]:
    """Return the names of the modules whose weight is quantized."""
    return {"wte"} | {name for name, module in model.named_modules() if isinstance(module, nn.Linear)}


def _quantized(checkpoint: Checkpoint, model: GPT2) -> Iterator[tuple[str, Tensor]]:
    """Yield every tensor of the quantized model, in the order of `_layout`."""
    matrices = _matrices(model)
    for name, _ in model.named_parameters():
        weight = checkpoint.read(name)
        if not weight.isfinite().all():
            raise CheckpointError(
                f"{checkpoint.files[0]}: {name} holds values that are not numbers; fetch the model again"
            )
        module = name.removesuffix(_WEIGHT)
        if name.endswith(_WEIGHT) and module in matrices:
            quantized, scales = quantize_rows(weight)
            del weight
            yield name, quantized
            yield module + _SCALES, scales
        else:
            yield name, weight.float()


def _layout(model: GPT2) -> Layout:
    layout: dict[str, tuple[torch.dtype, tuple[int, ...]]] = {}
    matrices = _matrices(model)
    for name, parameter in model.named_parameters():
        module = name.removesuffix(_WEIGHT)
        quantized = name.endswith(_WEIGHT) and module in matrices
        layout[name] = (torch.int8 if quantized else torch.float32, tuple(parameter.shape))
        if quantized:
            layout[module + _SCALES] = (torch.float32, tuple(parameter.shape[:1]))
    return layout


def _cached(checkpoint: Checkpoint, model: GPT2, cache_folder: Path) -> Path | None:
    """Return the file of quantized weights, made now where it is not there; None where it cannot be."""
    folder = cache_folder / FOLDER_NAME
    try:
        path = folder / f"{_key(checkpoint, cache_folder)}-v{_VERSION}.safetensors"
        if path.is_file():
            path.touch()  # the latest used is kept longest
        else:
            folder.mkdir(parents=True, exist_ok=True)
            replace_atomically(path, lambda file: write_tensors(file, _layout(model), _quantized(checkpoint, model)))
            _drop_oldest(folder)
    except OSError as error:
        logger.warning("%s takes no quantized weights (%s); they are made at every start", folder, error)
        return None
    return path


def _key(checkpoint: Checkpoint, cache_folder: Path) -> str:
    key = fingerprint(checkpoint.files, cache_folder)
    return key if checkpoint.adapter is None else f"{key}-{checkpoint.adapter.fingerprint(cache_folder)}"


def forget_adapter(adapter_fingerprint: str, cache_folder: Path) -> None:
    """Delete the quantized weights that an adapter was merged into.

    Raises:
        OSError: one cannot be deleted.
    """
    for path in (cache_folder / FOLDER_NAME).glob(f"*-{adapter_fingerprint}-v*.safetensors"):
        path.unlink(missing_ok=True)


def _drop_oldest(folder: Path) -> None:
    files = sorted(folder.glob("*.safetensors"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[_KEPT_FILES:]:
        file.unlink(missing_ok=True)


def _reader(path: Path) -> Read:
    entries = read_header(path)

    def read(name: str) -> Tensor:
        if name not in entries:
            raise CheckpointError(f"{path} has no tensor {name}")
        return read_tensor(name, entries[name])

    return read


def _filled(model: GPT2, read: Read) -> GPT2:
    """Put int8 modules in the place of linear layers and embedding, and give the rest its weights."""
    for name in sorted(_matrices(model) - {"wte"}):
        parent, _, attribute = name.rpartition(".")
        layer = Int8Linear(read(name + _WEIGHT), read(name + _SCALES), read(name + ".bias"))
        setattr(model.get_submodule(parent), attribute, layer)
    embedding = Int8Embedding(read("wte.weight"), read("wte" + _SCALES))
    model.wte = embedding  # type: ignore[assignment]
    model.lm_head = Int8Linear(embedding.weight, embedding.scales[:, 0], None)
    for name, parameter in list(model.named_parameters()):
        if parameter.is_meta:
            parent, _, attribute = name.rpartition(".")
            setattr(model.get_submodule(parent), attribute, nn.Parameter(read(name), requires_grad=False))
    return model.eval()
