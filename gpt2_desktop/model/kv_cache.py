"""Keys and values of the tokens a model has already seen, kept so that they are computed once."""

from __future__ import annotations

import torch
from torch import Tensor

from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.lasting import lasting_empty


class KVCache:
    """Keys and values of every layer for ``batch_size`` rows of equal length.

    The memory for ``capacity`` tokens is taken once; ``length`` says how many are valid.  The model writes new
    entries behind ``length`` with `write` and calls `advance` when all layers have done so, so a forward pass
    that fails half-way leaves the cache as it was.

    Attributes:
        data: ``(n_layer, 2, batch_size, n_head, capacity, head_dim)``, keys before values.
        length: tokens held, the same for every row, without those of the prefix.
        prefix: ``(n_layer, 2, 1, n_head, P, head_dim)``, keys and values of ``P`` tokens that come before those of
            every row; None where there are none.  It is a view of the cache that `branch` was called on.
        revision: grows whenever entries are added or forgotten, so that a copy can tell whether it is still one.
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
        shape = (config.n_layer, 2, batch_size, config.n_head, capacity, config.head_dim)
        self.data = lasting_empty(shape, dtype, torch.device(device))
        self.length = 0
        self.prefix: Tensor | None = None
        self.revision = 0

    @property
    def batch_size(self) -> int:
        return self.data.shape[2]

    @property
    def capacity(self) -> int:
        """Tokens there is room for, without those of the prefix."""
        return self.data.shape[4]

    @property
    def past(self) -> int:
        """Tokens before the next one, those of the prefix included."""
        return self.length + (0 if self.prefix is None else self.prefix.shape[4])

    def write(self, layer: int, entries: Tensor) -> Tensor:
        """Store keys and values ``(2, B, n_head, T, head_dim)`` behind the valid entries and return all with them.

        Raises:
            ValueError: the entries do not fit; the caller bounds prompt and new tokens before it starts.
        """
        end = self.reserve(entries.shape[3])
        self.data[layer, :, :, :, self.length : end] = entries
        return self.data[layer, :, :, :, :end]

    def reserve(self, tokens: int) -> int:
        """Return the length behind ``tokens`` more.

        Raises:
            ValueError: they do not fit.
        """
        end = self.length + tokens
        if end > self.capacity:
            raise ValueError(f"{end} tokens do not fit into a cache for {self.capacity}")
        return end

    def advance(self, tokens: int) -> None:
        """Count ``tokens`` more entries as valid, after every layer has written them."""
        self.length += tokens
        self.revision += 1

    def trim(self, length: int) -> None:
        """Forget everything behind the first ``length`` tokens; what is kept stays valid."""
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot trim a cache of {self.length} tokens to {length}")
        self.length = length
        self.revision += 1

    def copy_from(self, other: KVCache, length: int) -> None:
        """Hold the first ``length`` tokens of ``other``, which has as many rows and no prefix, and nothing else.

        Raises:
            ValueError: it has fewer tokens, or there is no room for them.
        """
        if not 0 <= length <= other.length:
            raise ValueError(f"cannot copy {length} tokens of a cache of {other.length}")
        self.length = 0
        end = self.reserve(length)
        self.data[..., :end, :] = other.data[..., :end, :]
        self.length = end

    def branch(self, rows: int, capacity: int, length: int | None = None) -> KVCache:
        """Return an empty cache for ``rows`` texts that go on behind the one row of this cache, without copying it.

        This cache must keep its tokens while the branch is in use; adding behind them is allowed.

        Args:
            rows: how many.
            capacity: new tokens a row has room for.
            length: they go on behind that many of its tokens; all of them by default.
        """
        length = self.length if length is None else length
        if self.batch_size != 1 or self.prefix is not None:
            raise ValueError("only a cache of one text can be the prefix of others")
        other = KVCache.__new__(KVCache)
        n_layer, _, _, n_head, _, head_dim = self.data.shape
        other.data = self.data.new_empty((n_layer, 2, rows, n_head, capacity, head_dim))
        other.length = other.revision = 0
        other.prefix = self.data[:, :, :, :, :length]
        return other

    def select(self, rows: Tensor, capacity: int | None = None) -> KVCache:
        """Return a new cache made of the given rows, which may repeat; a prefix stays shared.

        Args:
            rows: row numbers of this cache, one for each row of the new one.
            capacity: tokens the new cache has room for; as many as this one by default.
        """
        capacity = self.capacity if capacity is None else capacity
        if capacity < self.length:
            raise ValueError(f"a cache for {capacity} tokens cannot hold the {self.length} of this one")
        other = KVCache.__new__(KVCache)
        n_layer, _, _, n_head, _, head_dim = self.data.shape
        other.data = self.data.new_empty((n_layer, 2, rows.numel(), n_head, capacity, head_dim))
        other.data[:, :, :, :, : self.length] = self.data[:, :, :, :, : self.length].index_select(2, rows)
        other.length = self.length
        other.revision = 0
        other.prefix = self.prefix
        return other
