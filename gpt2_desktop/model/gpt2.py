"""GPT-2 as one torch module, equal to Transformers' ``GPT2LMHeadModel`` to rounding.

Radford et al., "Language Models are Unsupervised Multitask Learners", 2019: a decoder-only transformer with
learned positions, LayerNorm before each sub-layer and once more at the end, a fused query-key-value
projection, the tanh approximation of GELU, and an output head that is the token embedding transposed.

Shapes in comments: B rows, T new tokens, S tokens in all (cached and new), C = n_embd, H heads of D.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.kv_cache import KVCache


class GPT2Output(NamedTuple):
    """What a forward pass gives.

    Attributes:
        last_hidden_state: ``(B, T, n_embd)``, after the final LayerNorm; what Transformers' ``GPT2Model`` returns.
        logits: ``(B, K, vocab_size)`` for the last K positions asked for; what ``GPT2LMHeadModel`` returns.
    """

    last_hidden_state: Tensor
    logits: Tensor


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
        query, key, value = heads.permute(2, 0, 3, 1, 4)  # each (B, H, T, D)
        if cache is not None:
            key, value = cache.write(layer, key, value)  # (B, H, S, D)
        # Without a mask the new tokens are either the only ones, where causal means a square triangle, or a
        # single one, which sees everything.
        y = F.scaled_dot_product_attention(query, key, value, attn_mask=mask, is_causal=mask is None and tokens > 1)
        projected: Tensor = self.c_proj(y.transpose(1, 2).reshape(batch, tokens, width))
        return projected


class MLP(nn.Module):
    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.c_fc = nn.Linear(config.n_embd, config.inner_dim)
        self.c_proj = nn.Linear(config.inner_dim, config.n_embd)

    def forward(self, x: Tensor) -> Tensor:
        projected: Tensor = self.c_proj(F.gelu(self.c_fc(x), approximate="tanh"))
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


class GPT2(nn.Module):
    """GPT-2 with its language-model head.

    Attributes:
        config: the model's shape.
    """

    def __init__(self, config: GPT2Config) -> None:
        super().__init__()
        self.config = config
        self.wte = nn.Embedding(config.vocab_size, config.n_embd)
        self.wpe = nn.Embedding(config.n_positions, config.n_embd)
        self.h = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.ln_f = nn.LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)

    @property
    def device(self) -> torch.device:
        return self.wte.weight.device

    @property
    def dtype(self) -> torch.dtype:
        return self.wte.weight.dtype

    def new_cache(self, batch_size: int = 1, capacity: int | None = None) -> KVCache:
        """Return an empty cache of this model's shape, precision and device."""
        return KVCache(self.config, batch_size, capacity, dtype=self.dtype, device=self.device)

    def hidden_states(self, input_ids: Tensor, cache: KVCache | None = None) -> Tensor:
        """Return the last hidden state ``(B, T, n_embd)`` of ``input_ids`` ``(B, T)`` that follow the cache."""
        tokens = input_ids.shape[1]
        past = cache.length if cache is not None else 0
        if past + tokens > self.config.n_positions:
            raise ValueError(f"{past + tokens} tokens are more than the model's {self.config.n_positions} positions")
        positions = torch.arange(past, past + tokens, device=input_ids.device)
        x = self.wte(input_ids) + self.wpe(positions)  # (B, T, C)
        mask = None
        if past and tokens > 1:
            # SDPA's is_causal aligns the triangle to the top left, which is wrong once keys outnumber queries.
            columns = torch.arange(past + tokens, device=input_ids.device)
            mask = columns <= positions[:, None]  # (T, S)
        for layer, block in enumerate(self.h):
            x = block(x, mask, cache, layer)
        if cache is not None:
            cache.advance(tokens)
        hidden: Tensor = self.ln_f(x)
        return hidden

    def forward(self, input_ids: Tensor, cache: KVCache | None = None, logits_to_keep: int = 0) -> GPT2Output:
        """Run the model on ``input_ids`` ``(B, T)``, which follow what the cache holds, and extend the cache.

        Args:
            input_ids: token ids.
            cache: keys and values of the tokens before; ``None`` where there are none and none are to be kept.
            logits_to_keep: compute logits for only that many last positions; 0 is all of them.

        Raises:
            ValueError: more tokens than ``n_positions`` or than the cache has room for.
        """
        hidden = self.hidden_states(input_ids, cache)
        kept = hidden[:, -logits_to_keep:] if logits_to_keep else hidden
        return GPT2Output(hidden, F.linear(kept, self.wte.weight))
