"""GPT-2 as one torch module, equal to Transformers' ``GPT2LMHeadModel`` to rounding.

Radford et al., "Language Models are Unsupervised Multitask Learners", 2019: a decoder-only transformer with
learned positions, LayerNorm before each sub-layer and once more at the end, a fused query-key-value
projection, the tanh approximation of GELU, and an output head that is the token embedding transposed.

Shapes in comments: B rows, T new tokens, S tokens in all (cached and new), C = n_embd, H heads of D.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.kv_cache import KVCache

_GELU_LINEAR: Final = torch.tensor(2 * (2 / math.pi) ** 0.5)
_GELU_CUBIC: Final = 0.044715 * 2 * (2 / math.pi) ** 0.5


class GPT2Output(NamedTuple):
    """What a forward pass gives.

    Attributes:
        last_hidden_state: ``(B, T, n_embd)``, after the final LayerNorm; what Transformers' ``GPT2Model`` returns.
        logits: ``(B, K, vocab_size)`` for the last K positions asked for; what ``GPT2LMHeadModel`` returns.
    """

    last_hidden_state: Tensor
    logits: Tensor


class Interrupted(Exception):  # noqa: N818  as asyncio's CancelledError, it tells of no fault
    """A forward pass ended between two layers because nobody wants its result any more."""


class Attention(nn.Module):
    """Causal multi-head self-attention over the cached and the new tokens."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.n_head = config.n_head
        self.c_attn = nn.Linear(config.n_embd, 3 * config.n_embd)
        self.c_proj = nn.Linear(config.n_embd, config.n_embd)

    def forward(self, x: Tensor, mask: Tensor | None, cache: KVCache | None, layer: int) -> Tensor:
        batch, tokens, width = x.shape
        heads = self.c_attn(x).view(batch, tokens, 3, self.n_head, width // self.n_head)
        heads = heads.permute(2, 0, 3, 1, 4)  # (3, B, H, T, D): query, key, value
        query, entries = heads[0], heads[1:]
        if cache is not None:
            entries = cache.write(layer, entries)  # (2, B, H, S, D)
        if cache is not None and cache.prefix is not None:
            y = attend_behind_prefix(query, cache.prefix[layer], entries)
        else:
            # Without a mask the new tokens are either the only ones, where causal means a square triangle, or a
            # single one, which sees everything.
            causal = mask is None and tokens > 1
            y = F.scaled_dot_product_attention(query, entries[0], entries[1], attn_mask=mask, is_causal=causal)
        projected: Tensor = self.c_proj(y.transpose(1, 2).reshape(batch, tokens, width))
        return projected


def attend_behind_prefix(query: Tensor, prefix: Tensor, entries: Tensor) -> Tensor:
    """Return the attention ``(B, H, 1, D)`` of one token a row over a prefix that all rows share and their own tokens.

    The prefix is read once for all rows, which is what a step with several rows would else spend its time on.

    Args:
        query: ``(B, H, 1, D)``.
        prefix: keys and values ``(2, 1, H, P, D)``.
        entries: keys and values of the rows' own tokens ``(2, B, H, T, D)``.
    """
    if query.device.type == "cpu":
        # Only the CPU's kernel tells the sum of the exponentials, by which the two halves are put together.
        shared, shared_sum = _flash_attention(query.transpose(0, 2), prefix[0], prefix[1])  # (1, H, B, D), (1, H, B)
        own, own_sum = _flash_attention(query, entries[0], entries[1])  # (B, H, 1, D), (B, H, 1)
        share = (shared_sum.transpose(0, 2) - own_sum).sigmoid().unsqueeze(-1).to(own.dtype)
        merged: Tensor = own.lerp(shared.transpose(0, 2), share)
        return merged
    rows = query.shape[0]
    keys, values = (torch.cat((prefix[i].expand(rows, -1, -1, -1), entries[i]), dim=2) for i in (0, 1))
    return F.scaled_dot_product_attention(query, keys, values)


_flash_attention = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu


def gelu(x: Tensor) -> Tensor:
    """Return the tanh approximation of GELU (Hendrycks and Gimpel, 2016).

    ``(1 + tanh u) / 2`` is ``sigmoid(2 u)``, and the CPU's float32 kernel for the sigmoid is five times as fast as that
    for the hyperbolic tangent.
    """
    if x.device.type != "cpu" or x.dtype != torch.float32:
        return F.gelu(x, approximate="tanh")
    slope = torch.addcmul(_GELU_LINEAR, x, x, value=_GELU_CUBIC)
    return F.silu(x * slope, inplace=True).div_(slope)


class MLP(nn.Module):
    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.c_fc = nn.Linear(config.n_embd, config.inner_dim)
        self.c_proj = nn.Linear(config.inner_dim, config.n_embd)

    def forward(self, x: Tensor) -> Tensor:
        projected: Tensor = self.c_proj(gelu(self.c_fc(x)))
        return projected


class Block(nn.Module):
    """One layer: attention, then MLP, each behind a LayerNorm and added to the residual stream."""

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.attn = Attention(config)
        self.ln_2 = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.mlp = MLP(config)

    def forward(self, x: Tensor, mask: Tensor | None, cache: KVCache | None, layer: int) -> Tensor:
        x = x + self.attn(self.ln_1(x), mask, cache, layer)
        output: Tensor = x + self.mlp(self.ln_2(x))
        return output


class DecodeStep(Protocol):
    """A faster way to run the model on one token a row."""

    def __call__(
        self, input_ids: Tensor, cache: KVCache, interrupted: Callable[[], bool] | None = None
    ) -> Tensor | None:
        """Return the logits ``(B, vocab_size)`` and extend the cache, or None, and nothing done, where it can not.

        Raises:
            Interrupted: ``interrupted`` said so somewhere in the middle; the cache is as long as before.
        """


class GPT2(nn.Module):
    """GPT-2 with its language-model head.

    Attributes:
        config: the model's shape.
        lm_head: the output head where it is not the token embedding itself, such as a quantized copy of it.
        decode_step: what `decode` tries first; None for the plain forward pass.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.config = config
        self.wte = nn.Embedding(config.vocab_size, config.n_embd)
        self.wpe = nn.Embedding(config.n_positions, config.n_embd)
        self.h = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.ln_f = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)
        self.lm_head: nn.Module | None = None
        self.decode_step: DecodeStep | None = None

    @property
    def device(self) -> torch.device:
        return self.ln_f.weight.device

    @property
    def dtype(self) -> torch.dtype:
        """Precision of what flows between the layers; weights may be stored in another one."""
        return self.ln_f.weight.dtype

    def new_cache(self, batch_size: int = 1, capacity: int | None = None) -> KVCache:
        """Return an empty cache of this model's shape, precision and device."""
        return KVCache(self.config, batch_size, capacity, dtype=self.dtype, device=self.device)

    def hidden_states(
        self, input_ids: Tensor, cache: KVCache | None = None, *, interrupted: Callable[[], bool] | None = None
    ) -> Tensor:
        """Return the last hidden state ``(B, T, n_embd)`` of ``input_ids`` ``(B, T)`` that follow the cache.

        Raises:
            ValueError, Interrupted: as `forward`.
        """
        tokens = input_ids.shape[1]
        past = cache.past if cache is not None else 0
        if past + tokens > self.config.n_positions:
            raise ValueError(f"{past + tokens} tokens are more than the model's {self.config.n_positions} positions")
        positions = torch.arange(past, past + tokens, device=input_ids.device)
        x = self.wte(input_ids) + self.wpe(positions)  # (B, T, C)
        mask = None
        if past and tokens > 1:
            if cache is not None and cache.prefix is not None:
                raise ValueError("behind a shared prefix rows go on by one token at a time")
            # SDPA's is_causal aligns the triangle to the top left, which is wrong once keys outnumber queries.
            columns = torch.arange(past + tokens, device=input_ids.device)
            mask = columns <= positions[:, None]  # (T, S)
        for layer, block in enumerate(self.h):
            if interrupted is not None and interrupted():
                raise Interrupted
            x = block(x, mask, cache, layer)
        if cache is not None:
            cache.advance(tokens)
        hidden: Tensor = self.ln_f(x)
        return hidden

    def forward(
        self,
        input_ids: Tensor,
        cache: KVCache | None = None,
        logits_to_keep: int = 0,
        *,
        interrupted: Callable[[], bool] | None = None,
    ) -> GPT2Output:
        """Run the model on ``input_ids`` ``(B, T)``, which follow what the cache holds, and extend the cache.

        Args:
            input_ids: token ids.
            cache: keys and values of the tokens before; ``None`` where there are none and none are to be kept.
            logits_to_keep: compute logits for only that many last positions; 0 is all of them.
            interrupted: asked before every layer; True ends the pass.

        Raises:
            ValueError: more tokens than ``n_positions`` or than the cache has room for.
            Interrupted: ``interrupted`` said so; the cache is as long as before.
        """
        hidden = self.hidden_states(input_ids, cache, interrupted=interrupted)
        kept = hidden[:, -logits_to_keep:] if logits_to_keep else hidden
        return GPT2Output(hidden, self.logits(kept))

    def logits(self, hidden: Tensor) -> Tensor:
        """Return the logits ``(..., vocab_size)`` of last hidden states ``(..., n_embd)``."""
        logits: Tensor = F.linear(hidden, self.wte.weight) if self.lm_head is None else self.lm_head(hidden)
        return logits

    def decode(self, input_ids: Tensor, cache: KVCache, *, interrupted: Callable[[], bool] | None = None) -> Tensor:
        """Run one token a row, ``(B, 1)``, behind the cache and return the logits ``(B, vocab_size)`` in float32.

        The same as `forward`, to rounding, by the fastest way there is.

        Raises:
            ValueError: the cache or the model's context is full.
            Interrupted: ``interrupted`` said so; the cache is as long as before.
        """
        if self.decode_step is not None:
            logits = self.decode_step(input_ids, cache, interrupted)
            if logits is not None:
                return logits
        output: GPT2Output = self(input_ids, cache, logits_to_keep=1, interrupted=interrupted)
        return output.logits[:, -1].float()

    def head(self, x: Tensor) -> Tensor:
        """Return the logits ``(..., vocab_size)`` in float32 of what the last layer gives ``(..., n_embd)``."""
        return self.logits(self.ln_f(x)).float()


def through_layers(model: GPT2, layers: range, x: Tensor, attend: Callable[[int, Tensor], Tensor]) -> Tensor:
    """Return what some layers make of tokens whose attention is the caller's business, ``(..., n_embd)``.

    It is what `GPT2.hidden_states` computes, for steps that lay out keys and values in their own way.

    Args:
        layers: the layers, in their order.
        x: what comes into the first of them ``(..., n_embd)``.
        attend: takes a layer's number and the projections to query, key and value ``(..., 3 * n_embd)``, and returns
            what the heads give ``(..., n_embd)``.
    """
    for layer in layers:
        block = cast("Block", model.h[layer])
        x = x + block.attn.c_proj(attend(layer, block.attn.c_attn(block.ln_1(x))))
        x = x + block.mlp(block.ln_2(x))
    return x
