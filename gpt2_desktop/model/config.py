"""The shape of a GPT-2 model, read from and written to Hugging Face's ``config.json``."""

from __future__ import annotations

import json
import math
import reprlib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, cast

from gpt2_desktop.errors import ConfigError

CONFIG_NAME: Final = "config.json"

# Values of config.json that change the arithmetic.  A file may leave them out or hold exactly these: a model
# that was trained with others would load and then write nonsense.
_FIXED: Final[dict[str, tuple[Any, ...]]] = {
    "activation_function": ("gelu_new", "gelu_pytorch_tanh"),
    "add_cross_attention": (False,),
    "scale_attn_weights": (True,),
    "scale_attn_by_inverse_layer_idx": (False,),
    "tie_word_embeddings": (True,),
}


@dataclass(frozen=True, slots=True)
class GPT2Config:
    """Shape of the model, under the names of Transformers' ``GPT2Config``; defaults are the 124M model's.

    Attributes:
        vocab_size: entries of the vocabulary.
        n_positions: longest sequence, in tokens.
        n_embd: width of the residual stream.
        n_layer: number of blocks.
        n_head: attention heads a block; divides ``n_embd``.
        n_inner: width of the MLP; ``None`` is ``4 * n_embd``.
        layer_norm_epsilon: added to the variance in every LayerNorm.
        eos_token_id: ends a document, and stands before the first token of one.
    """

    vocab_size: int = 50257
    n_positions: int = 1024
    n_embd: int = 768
    n_layer: int = 12
    n_head: int = 12
    n_inner: int | None = None
    layer_norm_epsilon: float = 1e-5
    eos_token_id: int = 50256

    def __post_init__(self) -> None:
        for name in ("vocab_size", "n_positions", "n_embd", "n_layer", "n_head"):
            value = getattr(self, name)
            if not _is_count(value):
                raise ConfigError(f"{name} is {reprlib.repr(value)} but must be a whole number of at least 1")
        if self.n_embd % self.n_head:
            raise ConfigError(f"n_embd ({self.n_embd}) is not a multiple of n_head ({self.n_head})")
        if self.n_inner is not None and not _is_count(self.n_inner):
            raise ConfigError(
                f"n_inner is {reprlib.repr(self.n_inner)} but must be a whole number of at least 1, or null"
            )
        epsilon = self.layer_norm_epsilon
        if isinstance(epsilon, bool) or not isinstance(epsilon, int | float) or not 0 <= epsilon < math.inf:
            raise ConfigError(f"layer_norm_epsilon is {reprlib.repr(epsilon)} but must be a number of at least 0")
        if isinstance(self.eos_token_id, bool) or not isinstance(self.eos_token_id, int):
            raise ConfigError(f"eos_token_id is {reprlib.repr(self.eos_token_id)} but must be a whole number")
        if not 0 <= self.eos_token_id < self.vocab_size:
            raise ConfigError(
                f"eos_token_id ({self.eos_token_id}) lies outside the vocabulary of {self.vocab_size} entries"
            )

    @property
    def head_dim(self) -> int:
        return self.n_embd // self.n_head

    @property
    def inner_dim(self) -> int:
        return self.n_inner if self.n_inner is not None else 4 * self.n_embd

    def parameter_count(self) -> int:
        """Return the number of weights, the tied output head counted once."""
        embeddings = (self.vocab_size + self.n_positions) * self.n_embd
        attention = 4 * self.n_embd * self.n_embd + 4 * self.n_embd
        mlp = 2 * self.n_embd * self.inner_dim + self.inner_dim + self.n_embd
        layer_norms = 4 * self.n_embd
        return embeddings + self.n_layer * (attention + mlp + layer_norms) + 2 * self.n_embd

    @classmethod
    def from_folder(cls, folder: Path) -> GPT2Config:
        """Read ``config.json`` of a Hugging Face model folder.

        Raises:
            ConfigError: the file is missing or not JSON, describes another architecture, or asks for a
                variant of GPT-2 that this program does not compute.
        """
        path = folder / CONFIG_NAME
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise ConfigError(f"{folder}: no {CONFIG_NAME}; choose a folder that holds a Hugging Face model") from None
        except (OSError, ValueError, RecursionError) as error:  # not UTF-8, not JSON, absurd numbers or nesting
            raise ConfigError(f"{path} cannot be read as JSON ({error}); fetch the model again") from None
        if not isinstance(data, dict):
            raise ConfigError(f"{path} holds no JSON object; fetch the model again")
        try:
            return cls.from_dict(cast("dict[str, Any]", data))
        except ConfigError as error:
            raise ConfigError(f"{path}: {error}") from None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GPT2Config:
        """Build from the keys of ``config.json``; keys without meaning for inference are passed over."""
        model_type = data.get("model_type")
        if model_type != "gpt2":
            named = "names no model_type" if model_type is None else f"describes a {reprlib.repr(model_type)} model"
            raise ConfigError(f"the configuration {named}; only GPT-2 models (model_type 'gpt2') can be loaded")
        for name, allowed in _FIXED.items():
            if name in data and data[name] not in allowed:
                raise ConfigError(f"{name} is {reprlib.repr(data[name])}; this program computes only {allowed[0]!r}")
        return cls(**{field.name: data[field.name] for field in fields(cls) if field.name in data})

    def to_dict(self) -> dict[str, Any]:
        """Return what ``config.json`` holds, as Transformers writes it."""
        return {
            "architectures": ["GPT2LMHeadModel"],
            "model_type": "gpt2",
            "vocab_size": self.vocab_size,
            "n_positions": self.n_positions,
            "n_ctx": self.n_positions,
            "n_embd": self.n_embd,
            "n_layer": self.n_layer,
            "n_head": self.n_head,
            "n_inner": self.n_inner,
            "layer_norm_epsilon": self.layer_norm_epsilon,
            "activation_function": _FIXED["activation_function"][0],
            "bos_token_id": self.eos_token_id,
            "eos_token_id": self.eos_token_id,
        }


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
