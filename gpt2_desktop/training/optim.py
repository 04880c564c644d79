"""Initialisation, optimizers and learning-rate schedule of pre-training."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from gpt2_desktop.model.gpt2 import GPT2

_INIT_STD = 0.02


def initialize(model: GPT2, generator: torch.Generator) -> None:
    """Draw the weights as GPT-2 did: normal with 0.02, projections into the residual stream scaled by depth."""
    residual = _INIT_STD / math.sqrt(2 * model.config.n_layer)
    for name, parameter in model.named_parameters():
        if name.endswith("bias"):
            nn.init.zeros_(parameter)
        elif ".ln_" in name or name.startswith("ln_"):
            nn.init.ones_(parameter)
        else:
            std = residual if name.endswith("c_proj.weight") else _INIT_STD
            nn.init.normal_(parameter, std=std, generator=generator)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Trapezoid: linear warm-up, a plateau, and a linear decay to zero over the last part of the run.

    On the plateau the rate does not depend on the run's length, so a run can be made longer or shorter
    when it is resumed (Hägele et al., arXiv 2405.18392).
    """

    steps: int
    warmup: int
    decay_fraction: float

    def factor(self, step: int) -> float:
        """Return what the peak rate is multiplied with at this step (0-based)."""
        decay_steps = max(1, round(self.steps * self.decay_fraction))
        rising = (step + 1) / max(1, self.warmup)
        falling = (self.steps - step) / decay_steps
        return max(0.0, min(1.0, rising, falling))


class Optimizer:
    """Muon for the matrices inside the blocks, AdamW for embeddings, biases and norms.

    Muon is Jordan et al., 2024; its update is scaled to AdamW's root mean square (Liu et al., arXiv 2502.16982).
    """

    def __init__(self, model: GPT2, *, matrix_lr: float, lr: float, weight_decay: float) -> None:
        matrices: list[Tensor] = []
        embeddings: list[Tensor] = []
        vectors: list[Tensor] = []
        for name, parameter in model.named_parameters():
            if parameter.ndim < 2:
                vectors.append(parameter)
            elif name.startswith("h."):
                matrices.append(parameter)
            else:
                embeddings.append(parameter)
        muon = torch.optim.Muon(
            matrices, lr=matrix_lr, weight_decay=weight_decay, momentum=0.95, adjust_lr_fn="match_rms_adamw"
        )
        adamw = torch.optim.AdamW(
            [{"params": embeddings, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}],
            lr=lr,
            betas=(0.9, 0.95),
            fused=True,
        )
        self._optimizers: list[tuple[torch.optim.Optimizer, float]] = [(muon, matrix_lr), (adamw, lr)]

    def step(self, factor: float) -> None:
        """Apply the gradients at ``factor`` times the peak rates and clear them."""
        for optimizer, peak in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = peak * factor
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)

    def state_dicts(self) -> list[dict[str, object]]:
        return [optimizer.state_dict() for optimizer, _ in self._optimizers]

    def load_state_dicts(self, states: Iterable[dict[str, object]]) -> None:
        for (optimizer, _), state in zip(self._optimizers, states, strict=True):
            optimizer.load_state_dict(state)
