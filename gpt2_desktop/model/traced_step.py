"""Decode steps as recorded graphs: the same operations without Python between them.

Of a step of the 124M model with int8 weights, which takes about 5 ms on two cores, Python's part is a tenth.
"""

from __future__ import annotations

import logging
import warnings
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gpt2_desktop.model.gpt2 import GPT2, attend_behind_prefix, through_layers
from gpt2_desktop.model.kv_cache import KVCache

logger = logging.getLogger(__name__)

_WARM_UP: Final = 3


class _SingleStep(nn.Module):
    """The forward pass of one token of one text, written so that nothing in it depends on the token's position."""

    def __init__(self, model: GPT2) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, position: Tensor, entries: Tensor, current: Tensor) -> Tensor:
        """Return the logits ``(1, vocab_size)``.

        Args:
            input_ids: ``(1, 1)``.
            position: the position's embedding ``(1, C)``.
            entries: keys and values of all tokens with the new one, ``(n_layer, 2, 1, H, S, D)``.
            current: the part of them that is the new one's, ``(n_layer, 2, 1, H, 1, D)``, written here.
        """
        model = self.model
        heads, width = model.config.n_head, model.config.n_embd

        def attend(layer: int, projected: Tensor) -> Tensor:
            split = projected.view(3, 1, heads, 1, width // heads)
            current[layer].copy_(split[1:])
            return F.scaled_dot_product_attention(split[0], entries[layer, 0], entries[layer, 1]).view(1, width)

        return through_layers(model, model.wte(input_ids[0]) + position, attend)


class _RowsStep(nn.Module):
    """The same for one token of each of several texts behind a prefix that they share."""

    def __init__(self, model: GPT2) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, position: Tensor, prefix: Tensor, entries: Tensor, current: Tensor) -> Tensor:
        """Return the logits ``(B, vocab_size)``; the arguments as in `_SingleStep`, with ``B`` rows.

        Args:
            prefix: keys and values ``(n_layer, 2, 1, H, P, D)`` of the tokens before those in ``entries``.
        """
        model = self.model
        heads, width = model.config.n_head, model.config.n_embd

        def attend(layer: int, projected: Tensor) -> Tensor:
            split = projected.view(-1, 3, heads, 1, width // heads).transpose(0, 1)
            current[layer].copy_(split[1:])
            return attend_behind_prefix(split[0], prefix[layer], entries[layer]).reshape(-1, 1, width)

        return through_layers(model, model.wte(input_ids) + position, attend).squeeze(1)


class TracedStep:
    """Decode steps on the CPU, recorded once; see `gpt2_desktop.model.gpt2.DecodeStep`."""

    def __init__(self, model: GPT2) -> None:
        """Record the steps of ``model``, whose weights they share.

        Raises:
            RuntimeError: torch cannot record them.
        """
        self._model = model
        cache = model.new_cache(capacity=_WARM_UP + 1)
        self._single = self._record(_SingleStep(model), cache, 1)
        cache.advance(1)
        branch = cache.branch(2, capacity=_WARM_UP)
        # Now, not when rows are first asked for: neither the recording nor the first runs can be cancelled.
        self._rows = self._record(_RowsStep(model), branch, 2)
        for _ in range(_WARM_UP):  # a graph is put in order in its first runs
            self(torch.zeros((1, 1), dtype=torch.long), cache)
            self(torch.zeros((2, 1), dtype=torch.long), branch)

    def __call__(self, input_ids: Tensor, cache: KVCache) -> Tensor | None:
        if (cache.batch_size != 1 and cache.prefix is None) or cache.past >= self._model.config.n_positions:
            return None
        step = self._single if cache.prefix is None else self._rows
        logits: Tensor = step(input_ids, *self._arguments(cache))
        cache.advance(1)
        return logits

    def _arguments(self, cache: KVCache) -> tuple[Tensor, ...]:
        start, end = cache.length, cache.reserve(1)
        position = self._model.wpe.weight[cache.past : cache.past + 1]
        entries, current = cache.data[:, :, :, :, :end], cache.data[:, :, :, :, start:end]
        return (position, entries, current) if cache.prefix is None else (position, cache.prefix, entries, current)

    @torch.inference_mode()
    def _record(self, step: nn.Module, cache: KVCache, rows: int) -> torch.jit.ScriptModule:
        # Its successors need a C++ compiler on the user's machine.
        warnings.filterwarnings("ignore", message=r"`torch\.jit\.trace.*deprecated", category=DeprecationWarning)
        arguments = (torch.zeros((rows, 1), dtype=torch.long), *self._arguments(cache))
        recorded: torch.jit.ScriptModule = torch.jit.trace(step.eval(), arguments, check_trace=False)  # type: ignore[no-untyped-call]
        return recorded


def use_traced_step(model: GPT2) -> None:
    """Let ``model.decode`` take the recorded step, where torch can record it."""
    try:
        model.decode_step = TracedStep(model)
    except RuntimeError as error:
        logger.warning("decode steps run unrecorded (%s)", error)
