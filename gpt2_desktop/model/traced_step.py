"""Decode steps as recorded graphs: the same operations without Python between them.

Of a step of the 124M model with int8 weights, which takes about 5 ms on two cores, Python's part is a tenth.
"""

from __future__ import annotations

import logging
import warnings
import weakref
from collections.abc import Callable
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.jit import _recursive, _trace

from gpt2_desktop.model.gpt2 import GPT2, Interrupted, attend_behind_prefix, through_layers
from gpt2_desktop.model.int8 import Int8Linear
from gpt2_desktop.model.kv_cache import KVCache

logger = logging.getLogger(__name__)

_WARM_UP: Final = 3

_WORTH_HALVING: Final = 30_000_000
"""Weights from which on a step of one text is recorded in two halves: between them it can be interrupted, but they cost
a tenth of a millisecond, which is a tenth of the starter model's step."""


class _Part(nn.Module):
    """Some of the layers in the forward pass of one token a row, so that nothing in it depends on the token's position.

    The first part takes token ids, the last one gives logits; what goes from part to part is the residual stream.
    """

    # No submodule: torch would make a class and a graph of each module in it, in three times the time.
    __slots__ = ("first", "last", "layers", "model")

    model: GPT2
    layers: range
    first: bool
    last: bool

    def __init__(self, model: GPT2, layers: range, *, first: bool, last: bool) -> None:
        super().__init__()
        for name, value in {"model": model, "layers": layers, "first": first, "last": last}.items():
            object.__setattr__(self, name, value)
        # What is recorded must belong to the module that is; tensors would else be constants of the graph.
        for number, tensor in enumerate((*model.parameters(), *model.buffers())):
            self.register_buffer(f"tensor_{number}", tensor)
        for number, module in enumerate(model.modules()):
            if isinstance(module, Int8Linear):
                setattr(self, f"packed_{number}", module.packed)

    def through(self, x: Tensor, position: Tensor, attend: Callable[[int, Tensor], Tensor]) -> Tensor:
        model = self.model
        _modules_traced.append(_trace._trace_module_map)
        if self.first:
            x = model.wte(x) + position
        x = through_layers(model, self.layers, x, attend)
        return model.head(x) if self.last else x


class _SinglePart(_Part):
    """A part of the step of one text."""

    def forward(self, x: Tensor, position: Tensor, entries: Tensor, current: Tensor) -> Tensor:
        """Return the residual stream ``(1, C)`` or the logits ``(1, vocab_size)``.

        Args:
            x: the residual stream, or the token's id ``(1,)``.
            position: the position's embedding ``(1, C)``.
            entries: keys and values of all tokens with the new one, ``(n_layer, 2, 1, H, S, D)``.
            current: the part of them that is the new one's, ``(n_layer, 2, 1, H, 1, D)``, written here.
        """
        heads, width = self.model.config.n_head, self.model.config.n_embd

        def attend(layer: int, projected: Tensor) -> Tensor:
            split = projected.view(3, 1, heads, 1, width // heads)
            current[layer].copy_(split[1:])
            return F.scaled_dot_product_attention(split[0], entries[layer, 0], entries[layer, 1]).view(1, width)

        return self.through(x, position, attend)


class _RowsPart(_Part):
    """A part of the step of several texts behind a prefix that they share."""

    def forward(self, x: Tensor, position: Tensor, prefix: Tensor, entries: Tensor, current: Tensor) -> Tensor:
        """Return the residual stream ``(B, 1, C)`` or the logits ``(B, 1, vocab_size)``.

        The arguments are as in `_SinglePart`, with ``B`` rows, and ids ``(B, 1)``.

        Args:
            prefix: keys and values ``(n_layer, 2, 1, H, P, D)`` of the tokens before those in ``entries``.
        """
        heads, width = self.model.config.n_head, self.model.config.n_embd

        def attend(layer: int, projected: Tensor) -> Tensor:
            split = projected.view(-1, 3, heads, 1, width // heads).transpose(0, 1)
            current[layer].copy_(split[1:])
            return attend_behind_prefix(split[0], prefix[layer], entries[layer]).reshape(-1, 1, width)

        return self.through(x, position, attend)


class TracedStep:
    """Decode steps on the CPU, recorded once; see `gpt2_desktop.model.gpt2.DecodeStep`.

    Those that take long are recorded in two halves, so that whoever no longer wants one waits for half of it at most.
    """

    def __init__(self, model: GPT2) -> None:
        """Record the steps of ``model``, whose weights they share.

        Raises:
            RuntimeError: torch cannot record them.
        """
        # Not the model: it holds this step, and so it goes as soon as nobody else holds it.
        self._n_positions = model.config.n_positions
        self._positions = model.wpe.weight
        cache = model.new_cache(capacity=_WARM_UP + 1)
        middle = _middle(model)
        whole = model.config.parameter_count() < _WORTH_HALVING
        first = torch.zeros(1, dtype=torch.long)
        self._single = self._record(model, _SinglePart, first, cache, () if whole else (middle,))
        cache.advance(1)
        branch = cache.branch(2, capacity=_WARM_UP)
        # Now, not when rows are first asked for: neither the recording nor the first runs can be cancelled.
        self._rows = self._record(model, _RowsPart, torch.zeros((2, 1), dtype=torch.long), branch, (middle,))
        _in_use.add(self)
        for _ in range(_WARM_UP):  # a graph is put in order in its first runs
            self(torch.zeros((1, 1), dtype=torch.long), cache)
            self(torch.zeros((2, 1), dtype=torch.long), branch)

    def __call__(
        self, input_ids: Tensor, cache: KVCache, interrupted: Callable[[], bool] | None = None
    ) -> Tensor | None:
        if (cache.batch_size != 1 and cache.prefix is None) or cache.past >= self._n_positions:
            return None
        single = cache.prefix is None
        arguments = self._arguments(cache)
        x = input_ids[0] if single else input_ids
        for part in self._single if single else self._rows:
            if interrupted is not None and interrupted():
                raise Interrupted
            x = part(x, *arguments)
        cache.advance(1)
        return x if single else x.squeeze(1)

    def _arguments(self, cache: KVCache) -> tuple[Tensor, ...]:
        start, end = cache.length, cache.reserve(1)
        position = self._positions[cache.past : cache.past + 1]
        entries, current = cache.data[:, :, :, :, :end], cache.data[:, :, :, :, start:end]
        return (position, entries, current) if cache.prefix is None else (position, cache.prefix, entries, current)

    @torch.inference_mode()
    def _record(
        self, model: GPT2, kind: type[_Part], x: Tensor, cache: KVCache, cuts: tuple[int, ...]
    ) -> list[torch.jit.ScriptModule]:
        # Its successors need a C++ compiler on the user's machine.
        warnings.filterwarnings("ignore", message=r"`torch\.jit\.trace.*deprecated", category=DeprecationWarning)
        arguments = self._arguments(cache)
        parts: list[torch.jit.ScriptModule] = []
        ends = (*cuts, model.config.n_layer)
        for number, (start, end) in enumerate(zip((0, *cuts), ends, strict=True)):
            part = kind(model, range(start, end), first=number == 0, last=number == len(cuts)).eval()
            try:
                parts.append(torch.jit.trace(part, (x, *arguments), check_trace=False))  # type: ignore[no-untyped-call]
            finally:
                _forget_traced_modules()
            x = parts[-1](x, *arguments)
        return parts


_modules_traced: Final[list[dict[object, object] | None]] = []


def _forget_traced_modules() -> None:
    """Empty the table that torch made of the modules it traced, which a function that refers to itself keeps.

    Only the cyclic collector frees that, with the model in it, and it does not run everywhere in the program.
    """
    for table in _modules_traced:
        if table is not None:
            table.clear()
    _modules_traced.clear()


_in_use: Final[weakref.WeakSet[TracedStep]] = weakref.WeakSet()


def forget_unused_recordings() -> None:
    """Let torch forget the classes of recorded modules, once no `TracedStep` is in use any more.

    torch makes a class for each recorded module and keeps it with its graph for as long as the process lives.  Only
    for a process that records nothing else with torch, whose classes would go too.
    """
    if not _in_use:
        torch._C._jit_clear_class_registry()
        _recursive.concrete_type_store = _recursive.ConcreteTypeStore()


def _middle(model: GPT2) -> int:
    """Return how many layers have about half of all weights, those of the output head counted behind them."""
    config = model.config
    head = config.vocab_size * config.n_embd
    block = (config.parameter_count() - head - config.n_positions * config.n_embd) / config.n_layer
    return min(round((config.n_layer * block + head) / 2 / block), config.n_layer)


def use_traced_step(model: GPT2) -> None:
    """Let ``model.decode`` take the recorded step, where the model is on the CPU and torch can record it.

    One that the model has already stays.
    """
    if model.device.type != "cpu" or model.decode_step is not None:
        return
    try:
        model.decode_step = TracedStep(model)
    except RuntimeError as error:
        logger.warning("decode steps run unrecorded (%s)", error)
