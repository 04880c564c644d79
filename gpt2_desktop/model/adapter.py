"""Low-rank adapters: small corrections to a model's matrices, merged into them while the model is loaded.

Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models", 2021 (arXiv 2106.09685): a matrix ``W`` becomes
``W + alpha / rank * B A``, where ``A`` and ``B`` have few rows and columns.  Once merged, running the model costs
what it did before.

An adapter is a folder.  ``adapter_model.safetensors`` and ``adapter_config.json`` are laid out as the PEFT library
does, which loads them; ``adapter.json``, written last, says for which weights the adapter was made and, in numbers
only, from how much text.  The text itself, and the names of its files, are nowhere in it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from gpt2_desktop.errors import CheckpointError, one_line
from gpt2_desktop.files import replace_atomically, write_atomically
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.safetensors_file import FLOAT_DTYPES, TensorEntry, read_header, read_tensor, write_tensors

ADAPTED: Final = ("attn.c_attn", "attn.c_proj", "mlp.c_fc", "mlp.c_proj")
"""The linear layers of a block that have a correction."""

WEIGHTS_NAME: Final = "adapter_model.safetensors"
CONFIG_NAME: Final = "adapter_config.json"
FACTS_NAME: Final = "adapter.json"
FILE_NAMES: Final = (WEIGHTS_NAME, CONFIG_NAME, FACTS_NAME)

LARGEST_RANK: Final = 256

_VERSION: Final = 1
_PREFIX: Final = "base_model.model.transformer."
_WEIGHT: Final = ".weight"
_AGAIN: Final = "make the adapter again with 'train finetune', or switch it off"


@dataclass(frozen=True, slots=True)
class AdapterFacts:
    """What there is to say about an adapter; numbers only but for the model's name.

    Attributes:
        base: fingerprint of the weight files that it was made for.
        base_name: what that model was called, for people.
        figures: how much text it was made from, and what was measured before and after.
    """

    base: str
    base_name: str = ""
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LowRank:
    """The correction of one matrix ``(out, in)``.

    Attributes:
        a: ``(rank, in)``.
        b: ``(out, rank)``.
    """

    a: Tensor
    b: Tensor


def merge(weight: Tensor, correction: LowRank, scale: float) -> Tensor:
    """Return ``weight + scale * b @ a`` in float32.

    Args:
        weight: ``(out, in)``, of any precision.
        scale: ``alpha / rank``.
    """
    return torch.addmm(weight.float(), correction.b.float(), correction.a.float(), alpha=scale)


class Adapter:
    """An adapter on the disk; its tensors are read one by one when they are merged.

    Attributes:
        rank, alpha: as in the paper; the correction counts ``alpha / rank`` times.
        facts: what it was made for and from.
        files: the files that decide what comes out, for fingerprints.
    """

    def __init__(self, folder: Path) -> None:
        """Check names, types and sizes; no tensor is read yet.

        Raises:
            CheckpointError: a file is missing, broken, or none of an adapter for GPT-2.
        """
        self._folder = folder
        self.facts = _read_facts(folder / FACTS_NAME)
        self.rank, self.alpha = _read_config(folder / CONFIG_NAME)
        self._entries = read_header(folder / WEIGHTS_NAME)
        self.files = (folder / WEIGHTS_NAME, folder / CONFIG_NAME)

    def fingerprint(self, cache_folder: Path | None = None) -> str:
        """Return the SHA-256 of what the adapter does to a model.

        Raises:
            CheckpointError: a file cannot be read.
        """
        try:
            return fingerprint(self.files, cache_folder)
        except OSError as error:
            raise CheckpointError(f"{self._folder} cannot be read ({error.strerror}); {_AGAIN}") from None

    def check(self, config: GPT2Config, base: str) -> None:
        """Hold the adapter against the model that it is to correct.

        Args:
            base: fingerprint of the model's weight files.

        Raises:
            CheckpointError: it was made for another model, or a tensor is missing, unknown, or of another shape.
        """
        if base != self.facts.base:
            name = f" ({self.facts.base_name})" if self.facts.base_name else ""
            raise CheckpointError(
                f"the adapter {self._folder.name} was made for another model{name}; choose that model, or switch the "
                "adapter off with the setting model.adapter"
            )
        expected = dict(_shapes(config, self.rank))
        for name, shape in expected.items():
            entry = self._entries.get(name)
            if entry is None or entry.shape != shape or entry.dtype not in FLOAT_DTYPES:
                what = "missing" if entry is None else f"{entry.dtype} {entry.shape}, not of shape {shape}"
                raise CheckpointError(f"{self._folder / WEIGHTS_NAME}: tensor {name} is {what}; {_AGAIN}")
        if unknown := sorted(self._entries.keys() - expected):
            raise CheckpointError(f"{self._folder / WEIGHTS_NAME}: tensor {unknown[0]} is not known; {_AGAIN}")

    def merged(self, name: str, weight: Tensor) -> Tensor:
        """Return a weight with its correction, in float32; as it is where it has none.

        Args:
            name: of the weight in `GPT2`.

        Raises:
            CheckpointError: the file cannot be read, or holds values that are not numbers.
        """
        if not _is_adapted(name):
            return weight
        module = name.removesuffix(_WEIGHT)
        a, b = (self._read(_tensor_name(module, part)) for part in "AB")
        return merge(weight, LowRank(a, b), self.alpha / self.rank)

    def _read(self, name: str) -> Tensor:
        entry: TensorEntry = self._entries[name]
        tensor = read_tensor(name, entry)
        if not tensor.isfinite().all():
            raise CheckpointError(f"{entry.path}: tensor {name} holds values that are not numbers; {_AGAIN}")
        return tensor


def save_adapter(
    folder: Path,
    corrections: Mapping[str, LowRank],
    *,
    alpha: float,
    facts: AdapterFacts,
) -> None:
    """Write an adapter; ``adapter.json`` comes last, so that a folder without it is none.

    Args:
        corrections: by the name of the linear layer in `GPT2`, such as ``h.0.attn.c_attn``; all of one rank.

    Raises:
        OSError: the folder cannot be written; an earlier adapter in it may be gone, a broken one is never left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FACTS_NAME).unlink(missing_ok=True)
    tensors: dict[str, Tensor] = {}
    for module, correction in corrections.items():
        for part, tensor in zip("AB", (correction.a, correction.b), strict=True):
            tensors[_tensor_name(module, part)] = tensor.detach().to(device="cpu", dtype=torch.float32)
    layout = {name: (tensor.dtype, tuple(tensor.shape)) for name, tensor in tensors.items()}
    replace_atomically(folder / WEIGHTS_NAME, lambda path: write_tensors(path, layout, tensors.items()))
    rank = next(iter(corrections.values())).a.shape[0]
    _write_json(folder / CONFIG_NAME, _peft_config(rank, alpha))
    write_facts(folder, facts)


def write_facts(folder: Path, facts: AdapterFacts) -> None:
    """Write ``adapter.json``.

    Raises:
        OSError: it cannot be written; an earlier one is untouched.
    """
    _write_json(folder / FACTS_NAME, {"version": _VERSION, **asdict(facts)})


def _peft_config(rank: int, alpha: float) -> dict[str, Any]:
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": None,
        "inference_mode": True,
        "r": rank,
        "lora_alpha": alpha,
        "lora_dropout": 0.0,
        "bias": "none",
        # A Hugging Face GPT-2 keeps these matrices turned.
        "fan_in_fan_out": True,
        "target_modules": [name.rpartition(".")[2] for name in ADAPTED if name != "mlp.c_proj"],
    }


def _write_json(path: Path, value: object) -> None:
    write_atomically(path, (json.dumps(value, indent=2, allow_nan=False) + "\n").encode())


def _shapes(config: GPT2Config, rank: int) -> Iterator[tuple[str, tuple[int, int]]]:
    width, inner = config.n_embd, config.inner_dim
    sides = ((width, 3 * width), (width, width), (width, inner), (inner, width))
    for layer in range(config.n_layer):
        for module, (inputs, outputs) in zip(ADAPTED, sides, strict=True):
            yield _tensor_name(f"h.{layer}.{module}", "A"), (rank, inputs)
            yield _tensor_name(f"h.{layer}.{module}", "B"), (outputs, rank)


def _tensor_name(module: str, part: str) -> str:
    return f"{_PREFIX}{module}.lora_{part}{_WEIGHT}"


_ADAPTED_WEIGHT: Final = re.compile(rf"h\.\d+\.({'|'.join(map(re.escape, ADAPTED))})\.weight")


def _is_adapted(name: str) -> bool:
    return _ADAPTED_WEIGHT.fullmatch(name) is not None


def _read_facts(path: Path) -> AdapterFacts:
    data = _read_json(path)
    try:
        if data.pop("version") != _VERSION:
            raise CheckpointError(f"{path} is of another version; {_AGAIN}")
        facts = AdapterFacts(**data)
        well_formed = isinstance(facts.base, str) and isinstance(facts.base_name, str)
        well_formed = well_formed and all(isinstance(value, int | float) for value in facts.figures.values())
    except (KeyError, TypeError, AttributeError):
        well_formed = False
    if not well_formed:
        raise CheckpointError(f"{path} does not describe an adapter; {_AGAIN}")
    return facts


def _read_config(path: Path) -> tuple[int, float]:
    data = _read_json(path)
    rank, alpha = data.get("r"), data.get("lora_alpha")
    if data.get("peft_type") != "LORA" or type(rank) is not int or not isinstance(alpha, int | float):
        raise CheckpointError(f"{path} does not describe a low-rank adapter; {_AGAIN}")
    if not 1 <= rank <= LARGEST_RANK or not math.isfinite(alpha):
        raise CheckpointError(f"{path}: r is {rank} and lora_alpha {alpha}, which cannot be used; {_AGAIN}")
    return rank, float(alpha)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointError(
            f"{path.parent} holds no {path.name}, so it is no finished adapter; finish it with 'train finetune "
            "--resume', or name another folder"
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise CheckpointError(f"{path} cannot be read ({one_line(error)}); {_AGAIN}") from None
    if not isinstance(data, dict):
        raise CheckpointError(f"{path} does not describe an adapter; {_AGAIN}")
    return data
