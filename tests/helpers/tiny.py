"""A GPT-2 of a few thousand random weights, and a byte-level vocabulary that goes with it."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from gpt2_desktop.model.checkpoint import save_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import END_OF_TEXT, GPT2Tokenizer

TINY_CONFIG = GPT2Config(vocab_size=512, n_positions=128, n_embd=32, n_layer=2, n_head=4, eos_token_id=0)

INT8_ERROR = 0.05 if torch.cpu._is_vnni_supported() else 0.08
"""How far the logits of a quantized tiny model may be from its own, as a share of their norm.

Where activations have 7 bits instead of 8, their part of the error is twice as large; with the weights' part of it,
which is as large as that of 8 bits, the whole is sqrt((1 + 4) / (1 + 1)) = 1.6 times as large.
"""

TINY_TEXT = """\
The sea was calm that morning, and the little boat lay against the wall of the harbour as if it had always been
there. Nobody knew who had tied it up. The old man who sold nets said that he had seen a light in the night, far
out, and that it had come nearer without a sound. "I don't believe in such things," said Anna, "but I'd like to
know where it came from." She stepped on board. There was a coat, a bottle of water, three books and a letter; the
letter was addressed to her.
She didn't open it at once. She sat down on the bench, looked at the writing, and thought of the summer of 1987,
when she was 12 years old and her brother had built a boat of the same kind. He had painted it white and blue. He
had gone out with it one day in September, when the wind was strong, and they had never found him or the boat.
Now the paint was new. It's strange how quickly one begins to hope, she thought, and how slowly one stops.
Then she opened the letter. "Dear Anna," it began, "you will think that this is a joke, and I wouldn't be angry if
you did. But before you throw the letter away, please look under the bench, where we used to hide the money."
She looked. There was a small box of wood, and in the box there was a photograph of the house in which they had
lived, with the two of them standing in front of the door, laughing. On the back someone had written the day, the
month and the year: it was to be taken in ten years' time.
"""


def tiny_model(seed: int = 0, **config_changes: Any) -> GPT2:
    """Return a model with random weights, in evaluation mode.

    The weights are larger than trained ones, so that logits differ clearly between tokens and depend on the whole
    context: a mistake in attention, positions or cache shows.
    """
    generator = torch.Generator().manual_seed(seed)
    model = GPT2(replace(TINY_CONFIG, **config_changes))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.startswith("h.") and parameter.ndim == 2:
                std = 2.5 / parameter.shape[1] ** 0.5
            elif name == "wte.weight":
                std = 2 / parameter.shape[1] ** 0.5
            else:
                std = 0.5 if name == "wpe.weight" else 0.2
            parameter.normal_(std=std, generator=generator)
            if name.endswith(("ln_1.weight", "ln_2.weight", "ln_f.weight")):
                parameter.add_(1)
    return model.eval().requires_grad_(False)


@functools.cache
def _tiny_vocabulary() -> str:
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = BpeTrainer(
        vocab_size=TINY_CONFIG.vocab_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([TINY_TEXT], trainer)
    return str(tokenizer.to_str())


def tiny_tokenizer() -> GPT2Tokenizer:
    """Return byte-level BPE of ``TINY_CONFIG.vocab_size`` entries, trained on `TINY_TEXT`; end of text is id 0."""
    return GPT2Tokenizer(Tokenizer.from_str(_tiny_vocabulary()), TINY_CONFIG.eos_token_id)


def tiny_model_folder(path: Path, seed: int = 0, *, dtype: torch.dtype = torch.float32, **config_changes: Any) -> Path:
    """Write config.json, model.safetensors and tokenizer.json of `tiny_model` into ``path`` and return it."""
    save_model(tiny_model(seed, **config_changes), path, dtype=dtype)
    tiny_tokenizer().save(path)
    return path
