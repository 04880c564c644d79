"""Models of a known shape with random weights, for measuring speed where no trained ones are at hand.

The time of a step does not depend on what the weights are, but what is timed does: text that is never shown, or that
ends at once, has no first word.  So the weights are made in a way that the model writes words, one after the other,
and is sure of them:

- Matrices have the variance that keeps the signal's size from layer to layer; what attention writes is made smaller,
  as it is nearly the same at all positions, and what GELU's positive mean writes at every position is taken out
  again by a bias.  So what comes next depends on the token and the position, as in a trained model; with GPT-2's
  own initialization, or without these two, the same word would come for ever.
- The last LayerNorm amplifies, so that the likeliest token takes most of the probability.
- Each token's embedding has a constant added.  Every LayerNorm takes it out again, so nothing inside the model sees
  it; the output head meets it with the bias of the last LayerNorm, which makes it an exact bonus of the token's logit:
  for words with a space before them, and against all else, the end of the text above all.

The vocabulary is the starter model's, so that text has about as many tokens as in GPT-2, with more words added up to
the size that the shape has.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.errors import CheckpointError, TokenizerError
from gpt2_desktop.files import PUBLIC, replace_atomically, write_atomically
from gpt2_desktop.model.byte_level import BYTE_TO_CHAR
from gpt2_desktop.model.config import CONFIG_NAME, GPT2Config
from gpt2_desktop.model.tokenizer import TOKENIZER_NAME
from gpt2_desktop.paths import starter_model

if TYPE_CHECKING:
    from torch import Generator, Tensor

_EOS: Final = 0
"""The end of the text in the starter model's vocabulary, and so here."""

SHAPES: Final[dict[str, GPT2Config]] = {
    name: GPT2Config(n_layer=n_layer, n_embd=n_embd, n_head=n_head, eos_token_id=_EOS)
    for name, n_layer, n_embd, n_head in (
        ("distilgpt2", 6, 768, 12),
        ("gpt2", 12, 768, 12),
        ("gpt2-medium", 24, 1024, 16),
        ("gpt2-large", 36, 1280, 20),
        ("gpt2-xl", 48, 1600, 25),
    )
}
"""The published models' shapes by their names in the Hugging Face cache."""

SEED: Final = 0

_EMBEDDING_STD: Final = 0.02
_ATTENTION: Final = 0.5
_GELU_MEAN: Final = 0.2821
"""Of the tanh approximation of GELU, over the standard normal distribution."""
_LOGIT_STD: Final = 4.5
_BONUS: Final = 10.0
"""Of a logit, up for words and down for all else: far enough apart that `_LOGIT_STD` does not bridge it."""
_OFFSET: Final = 0.3
"""Length of the constant part of an embedding; small beside the rest, so that int8 rows stay fine."""
_BLOCK: Final = 1 << 20
"""Weights that are drawn at a time: a large matrix must not be in memory in float32, as the peak is measured later."""

_SPACE: Final = BYTE_TO_CHAR[ord(" ")]
_ENDINGS: Final = ("s", "ed", "ing", "er", "ly", "ness", "ment", "able", "ist", "ful", "less", "ish")
_SHORTEST_WORD: Final = 3


def write_random_model(folder: Path, config: GPT2Config, *, seed: int = SEED) -> None:
    """Write a Hugging Face folder of this shape, with weights in fp16; the same seed gives the same weights.

    The folder is made if missing.

    Raises:
        TokenizerError: the starter model's vocabulary is missing, or larger than the shape's.
        CheckpointError: the folder cannot be written.
    """
    from gpt2_desktop.model.checkpoint import WEIGHTS_NAME

    vocabulary = _vocabulary(config.vocab_size)
    tokens = sorted(vocabulary["model"]["vocab"], key=vocabulary["model"]["vocab"].__getitem__)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_atomically(folder / WEIGHTS_NAME, lambda path: _write_weights(path, config, tokens, seed), PUBLIC)
        for name, content in (
            (TOKENIZER_NAME, vocabulary),
            ("tokenizer_config.json", {"tokenizer_class": "GPT2Tokenizer", "model_max_length": config.n_positions}),
            (CONFIG_NAME, config.to_dict() | {"dtype": "float16"}),
        ):
            write_atomically(folder / name, json.dumps(content).encode(), PUBLIC)
    except OSError as error:
        raise CheckpointError(
            f"{folder} cannot be written ({error.strerror or error}); choose another folder"
        ) from None


def _vocabulary(size: int) -> dict[str, Any]:
    """Return the starter model's ``tokenizer.json`` with words added up to ``size`` entries."""
    path = starter_model() / TOKENIZER_NAME
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TokenizerError(f"{path} cannot be read ({error}); install the program again") from None
    vocab, merges = data["model"]["vocab"], data["model"]["merges"]
    if len(vocab) > size:
        raise TokenizerError(f"{path} has {len(vocab)} entries, more than the {size} of the shape; choose a larger one")
    words = [token for token in vocab if _is_word(token)]
    added = ((word, ending) for ending in _ENDINGS for word in words if ending in vocab)
    while len(vocab) < size:
        word, ending = next(added)
        if word + ending not in vocab:
            vocab[word + ending] = len(vocab)
            merges.append([word, ending])
    return data


def _is_word(token: str) -> bool:
    letters = token.removeprefix(_SPACE)
    return token != letters and len(letters) >= _SHORTEST_WORD and letters.isascii() and letters.isalpha()


def _write_weights(path: Path, config: GPT2Config, tokens: list[str], seed: int) -> None:
    import torch

    from gpt2_desktop.model.checkpoint import STORED_PREFIX, stored_shapes
    from gpt2_desktop.model.safetensors_file import write_tensors

    offsets = torch.tensor([_OFFSET if _is_word(token) else -_OFFSET for token in tokens])
    offsets[config.eos_token_id] = -2 * _OFFSET
    generator = torch.Generator().manual_seed(seed)

    def weights() -> Iterator[tuple[str, Tensor]]:
        sums = torch.zeros(0)
        for name, shape in stored_shapes(config):
            if len(shape) == 2:
                weight, sums = _matrix(name, shape, offsets, generator)
            else:
                weight = torch.full(shape, 1.0 if name.endswith("weight") else 0.0)
                if name == "ln_f.weight":
                    weight *= _LOGIT_STD / (_EMBEDDING_STD * math.sqrt(shape[0]))
                elif name == "ln_f.bias":
                    weight += _BONUS / _OFFSET / math.sqrt(shape[0])
                elif name.endswith("mlp.c_proj.bias"):
                    weight = -_GELU_MEAN * sums  # of the matrix just before
            yield STORED_PREFIX + name, weight.half()

    layout = {STORED_PREFIX + name: (torch.float16, shape) for name, shape in stored_shapes(config)}
    write_tensors(path, layout, weights())


def _matrix(name: str, shape: tuple[int, ...], offsets: Tensor, generator: Generator) -> tuple[Tensor, Tensor]:
    """Return random numbers in float16, drawn block by block, and the sums of the columns."""
    import torch

    rows, columns = shape
    std = 1 / math.sqrt(rows) if name.startswith("h.") else _EMBEDDING_STD
    if name.endswith("attn.c_proj.weight"):
        std *= _ATTENTION
    weight = torch.empty(shape, dtype=torch.float16)
    sums = torch.zeros(columns)
    step = max(1, _BLOCK // columns)
    for row in range(0, rows, step):
        block = torch.empty(min(step, rows - row), columns).normal_(std=std, generator=generator)
        if name == "wte.weight":
            block += offsets[row : row + step, None] / math.sqrt(columns)
        sums += block.sum(0)
        weight[row : row + step] = block
    return weight, sums
