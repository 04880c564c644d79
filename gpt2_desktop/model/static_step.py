"""Decode steps on a CUDA GPU as recorded graphs: one launch in place of hundreds.

A step of GPT-2 is some two hundred small kernels, and a GPU computes them faster than the processor can start them.
A CUDA graph starts all at once, but always with the same addresses and shapes: so the step works on buffers of its
own, in which the token's position is a number on the device, attention runs over a fixed number of entries of which
later ones are masked, and rows are rounded up.  What it adds to the keys and values is copied back to the cache.
"""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable
from typing import Final

import torch
import torch.nn.functional as F
from torch import Tensor

from gpt2_desktop.model.gpt2 import GPT2, through_layers
from gpt2_desktop.model.kv_cache import KVCache

logger = logging.getLogger(__name__)

_BUCKET: Final = 256
"""Attention runs over a multiple of that many entries; one graph for each."""

_MOST_ROWS: Final = 16

_WARM_UP: Final = 3
"""Runs before a graph is recorded, in which libraries take their working memory."""


class _Buffers:
    """Inputs and outputs at fixed addresses, for a number of rows.

    Attributes:
        ids: ``(rows, 1)``.
        position: ``(1,)``, where the token stands in its text.
        data: keys and values, laid out as in `KVCache`, of as many tokens as the model has positions.
        logits: ``(rows, vocab_size)`` for each number of entries, written when its graph runs.
        graphs: the recorded steps by number of entries.
    """

    def __init__(self, model: GPT2, rows: int) -> None:
        config, device = model.config, model.device
        self.ids = torch.zeros((rows, 1), dtype=torch.long, device=device)
        self.position = torch.zeros(1, dtype=torch.long, device=device)
        shape = (config.n_layer, 2, rows, config.n_head, config.n_positions, config.head_dim)
        self.data = torch.zeros(shape, dtype=model.dtype, device=device)  # what is masked must be numbers, too
        self.logits: dict[int, Tensor] = {}
        self.graphs: dict[int, torch.cuda.CUDAGraph] = {}
        self._copied: weakref.ref[KVCache] | None = None
        self._revision = -1

    def copy_from(self, cache: KVCache) -> None:
        """Take over what the cache holds, where this is not a copy of it already."""
        if self._copied is not None and self._copied() is cache and self._revision == cache.revision:
            return
        rows, start = cache.batch_size, cache.past - cache.length
        if cache.prefix is not None:
            self.data[:, :, :rows, :, :start] = cache.prefix
        self.data[:, :, :rows, :, start : cache.past] = cache.data[:, :, :, :, : cache.length]

    def copy_back(self, cache: KVCache) -> None:
        """Give the cache the entry of the step that has run, and count it."""
        end, past = cache.reserve(1), cache.past
        cache.data[:, :, :, :, cache.length : end] = self.data[:, :, : cache.batch_size, :, past : past + 1]
        cache.advance(1)
        self._copied, self._revision = weakref.ref(cache), cache.revision


class StaticStep:
    """Decode steps with fixed addresses and shapes; see `gpt2_desktop.model.gpt2.DecodeStep`."""

    def __init__(self, model: GPT2, *, capture: bool = True) -> None:
        """Record the first step of ``model``, whose weights all share.

        Args:
            capture: whether to record graphs, which needs CUDA; else the same operations run one by one.

        Raises:
            RuntimeError: a graph cannot be recorded.
        """
        # The model holds this step: were it held here too, it would not go as soon as nobody else holds it.
        self._model = weakref.ref(model)
        self._n_positions = model.config.n_positions
        self._capture = capture
        self._entries = torch.arange(model.config.n_positions, device=model.device)
        self._buffers: dict[int, _Buffers] = {}
        self(torch.zeros((1, 1), dtype=torch.long, device=model.device), model.new_cache(capacity=1))

    @torch.inference_mode()
    def __call__(
        self, input_ids: Tensor, cache: KVCache, interrupted: Callable[[], bool] | None = None
    ) -> Tensor | None:
        del interrupted  # a recorded graph runs to its end
        rows = cache.batch_size
        if rows > _MOST_ROWS or cache.past >= self._n_positions:
            return None
        cache.reserve(1)
        size = 1 << (rows - 1).bit_length()
        buffers = self._buffers.get(size) or self._buffers.setdefault(size, _Buffers(self._living_model(), size))
        buffers.copy_from(cache)
        buffers.ids[:rows].copy_(input_ids)
        buffers.position.fill_(cache.past)
        entries = min(self._n_positions, -(-(cache.past + 1) // _BUCKET) * _BUCKET)
        if not self._capture:
            buffers.logits[entries] = self._run(buffers, entries)
        else:
            if entries not in buffers.graphs:
                self._record(buffers, entries)
            buffers.graphs[entries].replay()
        buffers.copy_back(cache)
        return buffers.logits[entries][:rows].clone()  # the next step writes over it

    def _living_model(self) -> GPT2:
        model = self._model()
        assert model is not None, "a step outlived its model"
        return model

    def _record(self, buffers: _Buffers, entries: int) -> None:
        side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(_WARM_UP):
                self._run(buffers, entries)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            buffers.logits[entries] = self._run(buffers, entries)
        buffers.graphs[entries] = graph

    def _run(self, buffers: _Buffers, entries: int) -> Tensor:
        """Run the model on the buffers' token, whose keys and values go to its position in ``data``."""
        model = self._living_model()
        rows, heads, width = buffers.ids.shape[0], model.config.n_head, model.config.n_embd
        mask = self._entries[:entries] <= buffers.position  # (S,)

        def attend(layer: int, projected: Tensor) -> Tensor:
            split = projected.view(rows, 1, 3, heads, width // heads).permute(2, 0, 3, 1, 4)  # (3, B, H, 1, D)
            data = buffers.data[layer].index_copy_(3, buffers.position, split[1:])[:, :, :, :entries]
            y = F.scaled_dot_product_attention(split[0], data[0], data[1], attn_mask=mask[None, None, None])
            return y.reshape(rows, 1, width)

        x = model.wte(buffers.ids) + model.wpe(buffers.position)  # (B, 1, C)
        return model.head(through_layers(model, range(model.config.n_layer), x, attend)).squeeze(1)


def use_static_step(model: GPT2) -> None:
    """Let ``model.decode`` replay recorded steps, where the GPU can record them."""
    try:
        model.decode_step = StaticStep(model)
    except RuntimeError as error:
        logger.warning("decode steps run unrecorded (%s)", error)
