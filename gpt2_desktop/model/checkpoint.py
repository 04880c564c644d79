"""Loading and saving models in Hugging Face's folder layout.

Names, shapes and types are checked against ``config.json`` before anything of their size is allocated; then the
weights are read, turned and converted one tensor at a time, so that there is never a second copy of the model.
"""

from __future__ import annotations

import difflib
import json
import pickle
import re
import reprlib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import torch
from safetensors import SafetensorError
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from gpt2_desktop.errors import CheckpointError, one_line
from gpt2_desktop.files import PUBLIC, replace_atomically, write_atomically
from gpt2_desktop.model.adapter import Adapter
from gpt2_desktop.model.config import CONFIG_NAME, GPT2Config
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.safetensors_file import FLOAT_DTYPES, TensorEntry, read_header, read_tensor

WEIGHTS_NAME: Final = "model.safetensors"
INDEX_NAME: Final = "model.safetensors.index.json"
PICKLE_NAME: Final = "pytorch_model.bin"

STORED_PREFIX: Final = "transformer."
"""Before every weight's name in files that Transformers writes."""

_HEAD: Final = "lm_head.weight"
_EMBEDDING: Final = "wte.weight"

# Stored by old versions of Transformers (the causal mask) or beside the language model by its variants with a
# second head; not needed to write text.
_IGNORED: Final = re.compile(r"h\.\d+\.attn\.(bias|masked_bias)|multiple_choice_head\..*|v_head\..*")

# Hugging Face keeps the projections of a block as Conv1D, (in, out); nn.Linear is (out, in).
_CONV1D: Final = re.compile(r"h\.\d+\.(attn\.c_attn|attn\.c_proj|mlp\.c_fc|mlp\.c_proj)\.weight")

_FETCH_AGAIN: Final = "fetch the model again"


@dataclass(frozen=True, slots=True)
class _Stored:
    """A tensor that a file offers: what is known of it, and how to get it."""

    name: str
    file: Path
    dtype: str
    shape: tuple[int, ...]
    read: Callable[[], Tensor]


class Checkpoint:
    """The weights of a Hugging Face GPT-2 folder, held against its ``config.json``, and read one by one.

    Takes ``model.safetensors``, else the shards that ``model.safetensors.index.json`` lists, else
    ``pytorch_model.bin``, which is read without running any code in it.  Weights may be fp32, fp16 or bf16.

    Attributes:
        config: the model's shape.
        files: the files that hold the weights.
        adapter: what is merged into them as they are read; None for nothing.
    """

    def __init__(self, folder: Path, adapter: Path | None = None, cache_folder: Path | None = None) -> None:
        """Check names, shapes and types of all weights; none is read yet.

        Args:
            adapter: folder of a low-rank adapter that is merged into the weights.
            cache_folder: where the hash of the weights, by which an adapter knows its model, is remembered.

        Raises:
            ConfigError: ``config.json`` is missing or is not GPT-2's.
            CheckpointError: a file is missing or broken, or a tensor is missing, unknown, of another shape or type;
                or the adapter was made for another model.
        """
        self.config = GPT2Config.from_folder(folder)
        source, offered = _open_weights(folder)
        self._stored = _by_plain_name(offered)
        _check(self._stored, self.config, source)
        self.files = tuple(sorted({stored.file for stored in self._stored.values()}))
        self.adapter = None if adapter is None else Adapter(adapter)
        if self.adapter is not None:
            self.adapter.check(self.config, fingerprint(self.files, cache_folder))

    def read(self, name: str) -> Tensor:
        """Return a weight by the name that it has in `GPT2`, in its shape there and its stored precision.

        One that an adapter corrects is float32.

        Raises:
            CheckpointError: the file cannot be read, or the output head is not the embedding.
        """
        weight = _turned(name, self._stored[name].read())
        if name == _EMBEDDING and _HEAD in self._stored:
            _check_tied(self._stored[_HEAD], weight)
        return weight if self.adapter is None else self.adapter.merged(name, weight)


def load_model(
    folder: Path,
    *,
    dtype: torch.dtype = torch.float32,
    device: torch.device | str = "cpu",
    adapter: Path | None = None,
    cache_folder: Path | None = None,
) -> GPT2:
    """Load a Hugging Face GPT-2 folder, ready for inference (evaluation mode, no gradients).

    Args:
        folder: holds ``config.json`` and the weights, as `Checkpoint` takes them.
        dtype: precision the weights are converted to.
        device: where they are put.
        adapter, cache_folder: as for `Checkpoint`.

    Raises:
        ConfigError, CheckpointError: as for `Checkpoint`.
    """
    checkpoint = Checkpoint(folder, adapter, cache_folder)
    model = empty_model(checkpoint.config)
    for name, parameter in list(model.named_parameters()):
        weight = torch.empty(parameter.shape, dtype=dtype, device=device)
        # No name is bound to what is read: it is gone before the next tensor comes.
        weight.copy_(checkpoint.read(name))
        module, _, attribute = name.rpartition(".")
        setattr(model.get_submodule(module), attribute, nn.Parameter(weight, requires_grad=False))
    return model.eval()


def empty_model(config: GPT2Config) -> GPT2:
    """Return a model without memory for its weights (on the meta device), to be filled one by one."""
    with torch.device("meta"), _SkipInitialization():
        return GPT2(config)


def save_model(model: GPT2, folder: Path, *, dtype: torch.dtype = torch.float16) -> None:
    """Write ``config.json`` and ``model.safetensors`` as Transformers does, so that it loads them unchanged.

    The folder is made if missing.  Each file appears whole or not at all: an interrupted save leaves the earlier
    one.

    Args:
        dtype: precision of the stored weights; fp32, fp16 or bf16.

    Raises:
        CheckpointError: the folder cannot be written, or a weight is too large for ``dtype``.
    """
    from safetensors.torch import save_file

    tensors: dict[str, Tensor] = {}
    for name, parameter in model.named_parameters():
        weight = parameter.detach().to(device="cpu", dtype=dtype)
        if not weight.isfinite().all():
            raise CheckpointError(f"{name} holds values that do not fit {dtype}; save in another precision")
        tensors[STORED_PREFIX + name] = _turned(name, weight).contiguous()
    config = model.config.to_dict() | {"dtype": str(dtype).removeprefix("torch.")}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_atomically(
            folder / WEIGHTS_NAME, lambda path: save_file(tensors, path, metadata={"format": "pt"}), PUBLIC
        )
        write_atomically(folder / CONFIG_NAME, (json.dumps(config, indent=2) + "\n").encode(), PUBLIC)
    except (OSError, SafetensorError) as error:
        raise CheckpointError(f"{folder} cannot be written ({one_line(error)}); choose another folder") from None


class _SkipInitialization(TorchFunctionMode):
    """Leaves out ``torch.nn.init`` while modules are built.

    On the meta device, drawing random numbers that nobody sees imports 800 modules: more than a second.
    """

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", None) == nn.init.__name__:
            return args[0] if args else kwargs["tensor"]
        return func(*args, **kwargs)


def _turned(name: str, weight: Tensor) -> Tensor:
    """Return the weight as the other side of a file keeps it."""
    return weight.t() if _CONV1D.fullmatch(name) else weight


def _open_weights(folder: Path) -> tuple[Path, list[_Stored]]:
    """Return the file that lists the weights, and what it offers."""
    if (path := folder / WEIGHTS_NAME).is_file():
        return path, _from_safetensors(read_header(path))
    if (path := folder / INDEX_NAME).is_file():
        return path, _from_safetensors(_read_shards(path))
    if (path := folder / PICKLE_NAME).is_file():
        return path, _from_pickle(path)
    raise CheckpointError(
        f"{folder}: no weights ({WEIGHTS_NAME}, {INDEX_NAME} or {PICKLE_NAME}); {_FETCH_AGAIN}, or convert it with "
        "Transformers' save_pretrained"
    )


def _from_safetensors(entries: Mapping[str, TensorEntry]) -> list[_Stored]:
    def reader(name: str, entry: TensorEntry) -> Callable[[], Tensor]:
        return lambda: read_tensor(name, entry)

    return [_Stored(name, entry.path, entry.dtype, entry.shape, reader(name, entry)) for name, entry in entries.items()]


def _read_shards(index: Path) -> dict[str, TensorEntry]:
    try:
        data = json.loads(index.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CheckpointError(f"{index} cannot be read as JSON ({error}); {_FETCH_AGAIN}") from None
    weight_map = data.get("weight_map") if isinstance(data, dict) else None
    if not isinstance(weight_map, dict) or not all(isinstance(file, str) for file in weight_map.values()):
        raise CheckpointError(f"{index} has no weight_map from tensors to files; {_FETCH_AGAIN}")
    entries: dict[str, TensorEntry] = {}
    for file in sorted(set(weight_map.values())):
        # An index must not reach outside its folder.
        if Path(file).name != file or "\\" in file or not file.isprintable():
            raise CheckpointError(
                f"{index} names {reprlib.repr(file)}, which is not a file of its folder; {_FETCH_AGAIN}"
            )
        path = index.parent / file
        if not path.is_file():
            raise CheckpointError(f"{path} is missing but {index.name} lists it; {_FETCH_AGAIN}")
        shard = read_header(path)
        if twice := sorted(entries.keys() & shard.keys()):
            raise CheckpointError(f"{path}: tensor {twice[0]} is also in {entries[twice[0]].path.name}; {_FETCH_AGAIN}")
        entries.update(shard)
    for name, file in weight_map.items():
        if name not in entries or entries[name].path.name != file:
            raise CheckpointError(
                f"{index.parent / file}: tensor {reprlib.repr(name)} is missing but {index.name} lists it; "
                f"{_FETCH_AGAIN}"
            )
    return entries


def _from_pickle(path: Path) -> list[_Stored]:
    try:
        # Only the zip format of torch 1.6 and later can be mapped; the older one is read whole.
        state: object = torch.load(path, map_location="cpu", weights_only=True, mmap=zipfile.is_zipfile(path))
    except pickle.UnpicklingError:
        raise CheckpointError(
            f"{path} holds more than weights, or is broken, and was not loaded: it could run code; "
            "convert it to safetensors where you trust it"
        ) from None
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, AttributeError, TypeError, IndexError) as error:
        raise CheckpointError(f"{path} cannot be read ({one_line(error)}); {_FETCH_AGAIN}") from None
    if not isinstance(state, dict):
        raise CheckpointError(f"{path} holds no table of tensors; {_FETCH_AGAIN}")
    names = {dtype: name for name, dtype in FLOAT_DTYPES.items()}
    stored: list[_Stored] = []
    for name, tensor in state.items():
        if not isinstance(name, str) or not name.isprintable() or not isinstance(tensor, Tensor):
            raise CheckpointError(f"{path}: {reprlib.repr(name)} is not a tensor; {_FETCH_AGAIN}")
        if tensor.layout != torch.strided or tensor.device.type != "cpu":
            raise CheckpointError(f"{path}: tensor {name} has no plain values; {_FETCH_AGAIN}")
        dtype = names.get(tensor.dtype, str(tensor.dtype).removeprefix("torch."))
        stored.append(_Stored(name, path, dtype, tuple(tensor.shape), _constant(tensor)))
    return stored


def _constant(tensor: Tensor) -> Callable[[], Tensor]:
    return lambda: tensor


def _by_plain_name(offered: list[_Stored]) -> dict[str, _Stored]:
    """Index by the name without prefix, buffers that carry no weights left out."""
    stored: dict[str, _Stored] = {}
    for each in offered:
        name = each.name.removeprefix(STORED_PREFIX)
        if _IGNORED.fullmatch(name):
            continue
        if name in stored:
            raise CheckpointError(
                f"{each.file}: tensors {stored[name].name} and {each.name} are the same weight; {_FETCH_AGAIN}"
            )
        stored[name] = each
    return stored


def stored_shapes(config: GPT2Config) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield name and stored shape of every weight, one by one: ``n_layer`` may be any number in a broken file."""
    width, inner = config.n_embd, config.inner_dim
    yield "wte.weight", (config.vocab_size, width)
    yield "wpe.weight", (config.n_positions, width)
    yield "ln_f.weight", (width,)
    yield "ln_f.bias", (width,)
    for layer in range(config.n_layer):
        for norm in ("ln_1", "ln_2"):
            yield f"h.{layer}.{norm}.weight", (width,)
            yield f"h.{layer}.{norm}.bias", (width,)
        for projection, inputs, outputs in (
            ("attn.c_attn", width, 3 * width),
            ("attn.c_proj", width, width),
            ("mlp.c_fc", width, inner),
            ("mlp.c_proj", inner, width),
        ):
            yield f"h.{layer}.{projection}.weight", (inputs, outputs)
            yield f"h.{layer}.{projection}.bias", (outputs,)


def _check(stored: Mapping[str, _Stored], config: GPT2Config, source: Path) -> None:
    """Hold what a checkpoint offers against what the config asks for.

    Raises:
        CheckpointError: on the first difference.
    """
    expected: set[str] = set()
    for name, shape in stored_shapes(config):
        if name not in stored:
            near = difflib.get_close_matches(name, _unknown_names(stored, config), n=1, cutoff=0.9)
            hint = f" (there is {stored[near[0]].name}, which may be meant)" if near else ""
            raise CheckpointError(f"{source}: tensor {name} {shape} is missing{hint}; {_FETCH_AGAIN}")
        _check_kind(stored[name], shape)
        expected.add(name)
    if _HEAD in stored:
        _check_kind(stored[_HEAD], (config.vocab_size, config.n_embd))
        expected.add(_HEAD)
    if unknown := sorted(stored.keys() - expected):
        more = f" and {len(unknown) - 1} more" if len(unknown) > 1 else ""
        raise CheckpointError(
            f"{stored[unknown[0]].file}: tensor {stored[unknown[0]].name}{more} is not part of a GPT-2 of "
            f"{config.n_layer} layers, as {CONFIG_NAME} describes it; {_FETCH_AGAIN}"
        )


def _unknown_names(stored: Mapping[str, _Stored], config: GPT2Config) -> set[str]:
    layers = min(config.n_layer, max(1, len(stored)))
    return stored.keys() - {name for name, _ in stored_shapes(replace(config, n_layer=layers))}


def _check_kind(found: _Stored, shape: tuple[int, ...]) -> None:
    if found.shape != shape:
        raise CheckpointError(
            f"{found.file}: tensor {found.name} has shape {found.shape} but {CONFIG_NAME} asks for {shape}; "
            f"{_FETCH_AGAIN}"
        )
    if found.dtype not in FLOAT_DTYPES:
        raise CheckpointError(
            f"{found.file}: tensor {found.name} has type {found.dtype} but only {', '.join(FLOAT_DTYPES)} can be "
            "loaded; get the model in one of those"
        )


def _check_tied(head: _Stored, embedding: Tensor) -> None:
    if not torch.equal(head.read().to(embedding.dtype), embedding):
        raise CheckpointError(
            f"{head.file}: tensor {head.name} differs from {_EMBEDDING}; only GPT-2 models whose output head is the "
            "embedding itself can be used, so choose another model"
        )
