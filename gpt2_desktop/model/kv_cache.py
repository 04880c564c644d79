"""Keys and values of the tokens a model has already seen, kept so that they are computed once."""

from __future__ import annotations

import torch
from torch import Tensor

from gpt2_desktop.model.config import GPT2Config


class KVCache:
    """Keys and values of every layer for ``batch_size`` rows of equal length.

    The memory for ``capacity`` tokens is taken once; ``length`` says how many are valid.  The model writes new
    entries behind ``length`` with `write` and calls `advance` when all layers have done so, so a forward pass
    that fails half-way leaves the cache as it was.

    Attributes:
        keys, values: ``(n_layer, batch_size, n_head, capacity, head_dim)``.
        length: tokens held, the same for every row.
    """

    def __init__(
        self,
        config: GPT2Config,
        batch_size: int = 1,
        capacity: int | None = None,
        *,
        dtype: torch.dtype = torch.float32,
        device: torch.device | str = "cpu",
    ) -> None:
        capacity = config.n_positions if capacity is None else capacity
        shape = (config.n_layer, batch_size, config.n_head, capacity, config.head_dim)
        self.keys = torch.empty(shape, dtype=dtype, device=device)
        self.values = torch.empty(shape, dtype=dtype, device=device)
        self.length = 0

    @property
    def batch_size(self) -> int:
        return self.keys.shape[1]

    @property
    def capacity(self) -> int:
        return self.keys.shape[3]

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Store ``(B, n_head, T, head_dim)`` behind the valid entries and return all up to and with them.

        Raises:
            ValueError: the entries do not fit; the caller bounds prompt and new tokens before it starts.
        """
        end = self.length + keys.shape[2]
        if end > self.capacity:
            raise ValueError(f"{end} tokens do not fit into a cache for {self.capacity}")
        self.keys[layer, :, :, self.length : end] = keys
        self.values[layer, :, :, self.length : end] = values
        return self.keys[layer, :, :, :end], self.values[layer, :, :, :end]

    def advance(self, tokens: int) -> None:
        """Count ``tokens`` more entries as valid, after every layer has written them."""
        self.length += tokens

    def trim(self, length: int) -> None:
        """Forget everything behind the first ``length`` tokens; what is kept stays valid."""
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot trim a cache of {self.length} tokens to {length}")
        self.length = length

    def select(self, rows: Tensor, capacity: int | None = None) -> KVCache:
        """Return a new cache made of the given rows, which may repeat.

        Args:
            rows: row numbers of this cache, one for each row of the new one.
            capacity: tokens the new cache has room for; as many as this one by default.
        """
        capacity = self.capacity if capacity is None else capacity
        if capacity < self.length:
            raise ValueError(f"a cache for {capacity} tokens cannot hold the {self.length} of this one")
        other = KVCache.__new__(KVCache)
        n_layer, _, n_head, _, head_dim = self.keys.shape
        shape = (n_layer, rows.numel(), n_head, capacity, head_dim)
        other.keys = self.keys.new_empty(shape)
        other.values = self.values.new_empty(shape)
        other.keys[:, :, :, : self.length] = self.keys[:, :, :, : self.length].index_select(1, rows)
        other.values[:, :, :, : self.length] = self.values[:, :, :, : self.length].index_select(1, rows)
        other.length = self.length
        return other
