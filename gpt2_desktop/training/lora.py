"""Training a low-rank adapter: the model's own weights stay as they are, small matrices beside them learn.

Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models", 2021 (arXiv 2106.09685).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gpt2_desktop.model.adapter import ADAPTED, LowRank
from gpt2_desktop.model.gpt2 import GPT2


class LoRALinear(nn.Module):
    """A linear layer that is frozen, and a correction of low rank that learns: ``base(x) + alpha / rank * B A x``.

    ``A`` is drawn as torch draws a linear layer's weights and ``B`` is zero, so that nothing is changed at first.
    """

    def __init__(
        self, base: nn.Linear, rank: int, alpha: float, dropout: float = 0.0, generator: torch.Generator | None = None
    ) -> None:
        super().__init__()
        self.base = base.requires_grad_(False)
        self.scale = alpha / rank
        device = base.weight.device
        bound = 1 / math.sqrt(base.in_features)
        a = torch.empty(rank, base.in_features).uniform_(-bound, bound, generator=generator)
        self.lora_a = nn.Parameter(a.to(device))
        self.lora_b = nn.Parameter(torch.zeros(base.out_features, rank, device=device))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        """Return ``(..., out_features)`` for ``(..., in_features)``."""
        y: Tensor = self.base(x)
        return y + self.scale * F.linear(F.linear(self.dropout(x), self.lora_a), self.lora_b)


def add_lora(
    model: GPT2, rank: int, alpha: float, dropout: float = 0.0, generator: torch.Generator | None = None
) -> None:
    """Freeze the model and put a `LoRALinear` in the place of every linear layer of its blocks.

    Args:
        generator: draws the ``A`` matrices, on the CPU so that they are the same on every device.
    """
    model.requires_grad_(False)
    for layer in range(len(model.h)):
        for name in ADAPTED:
            path, _, attribute = f"h.{layer}.{name}".rpartition(".")
            parent = model.get_submodule(path)
            base = cast("nn.Linear", getattr(parent, attribute))
            setattr(parent, attribute, LoRALinear(base, rank, alpha, dropout, generator))


def lora_layers(model: GPT2) -> Iterator[tuple[str, LoRALinear]]:
    """Yield the corrected layers by the name that the plain layer has in `GPT2`."""
    for name, module in model.named_modules():
        if isinstance(module, LoRALinear):
            yield name, module


def lora_parameters(model: GPT2) -> list[nn.Parameter]:
    """Return what learns."""
    return [parameter for _, layer in lora_layers(model) for parameter in (layer.lora_a, layer.lora_b)]


def corrections(model: GPT2) -> dict[str, LowRank]:
    """Return copies of the matrices that learn, on the CPU, by layer."""
    return {name: LowRank(_copy(layer.lora_a), _copy(layer.lora_b)) for name, layer in lora_layers(model)}


def _copy(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", torch.float32, copy=True)


@torch.no_grad()
def set_corrections(model: GPT2, values: Mapping[str, LowRank]) -> None:
    """Give the matrices that learn the values that `corrections` returned.

    Raises:
        KeyError, RuntimeError: they are those of another model or rank.
    """
    for name, layer in lora_layers(model):
        layer.lora_a.copy_(values[name].a)
        layer.lora_b.copy_(values[name].b)
