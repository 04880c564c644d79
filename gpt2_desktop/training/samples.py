"""What a model writes when nobody picks: fixed prompts, one continuation each, from one seed."""

from __future__ import annotations

import contextlib
from typing import Final

from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.text_generation import generate_texts
from gpt2_desktop.errors import PromptTooLongError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.settings.sampling import AlternativesSampling
from gpt2_desktop.training.model_card import SAMPLE_PROMPTS, SAMPLE_SEED

_SAMPLE_TOKENS: Final = 60


def write_samples(model: GPT2, tokenizer: GPT2Tokenizer) -> list[tuple[str, str]]:
    """Return prompts with their continuations."""
    engine = Engine(model, tokenizer.token_bytes, tokenizer.eos_token_id)
    params = AlternativesSampling(seed=SAMPLE_SEED, num_return_sequences=1, max_new_tokens=_SAMPLE_TOKENS)
    samples: list[tuple[str, str]] = []
    for prompt in SAMPLE_PROMPTS:
        # A model for trying things out may have a context that the prompt fills.
        with contextlib.suppress(PromptTooLongError):
            samples.append((prompt, generate_texts(engine, tokenizer, prompt, params).continuations[0].text))
    return samples
