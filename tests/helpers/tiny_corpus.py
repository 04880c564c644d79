"""A corpus and a plan so small that a training run takes a second."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.training.plan import PRESETS, TrainingPlan
from helpers.tiny import TINY_TEXT

TINY_PLAN: Final = replace(
    PRESETS["smoke"],
    vocab_size=300,
    n_positions=16,
    n_embd=16,
    batch_size=4,
    micro_batch=2,
    steps=40,
    warmup=2,
    evaluate_every=20,
    validation_every=5,
    validation_sequences=4,
)


def tiny_corpus(folder: Path) -> Path:
    """Write 30 documents of shuffled sentences into two shards and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    sentences = TINY_TEXT.replace("\n", " ").split(". ")
    shuffled = random.Random(0)
    documents = [". ".join(shuffled.sample(sentences, 6)) for _ in range(30)]
    for number in range(2):
        text = "\n<|endoftext|>\n".join(documents[number::2])
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def plan_flags(plan: TrainingPlan) -> list[str]:
    """Return the command-line flags of ``train pretrain`` that make this plan."""
    flags: list[str] = []
    for name in TrainingPlan.__dataclass_fields__:
        value: Any = getattr(plan, name)
        flags += ["--" + name.replace("_", "-"), str(value)]
    return flags
