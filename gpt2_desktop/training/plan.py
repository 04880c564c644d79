"""What decides the outcome of a training run: the plan, and the presets to start from.  Imports no torch."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Final

from gpt2_desktop.errors import ConfigError, UsageError
from gpt2_desktop.model.config import GPT2Config


def _option(default: Any, description: str, *, fixed: bool = False) -> Any:
    return field(default=default, metadata={"description": description, "fixed": fixed})


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """All that decides the outcome of a run.

    Each field's metadata holds its ``description`` and whether it is ``fixed`` once the run has begun.

    Raises:
        UsageError: a value is out of range, or two do not go together.
    """

    vocab_size: int = _option(16384, "entries of the vocabulary", fixed=True)
    n_positions: int = _option(512, "longest sequence, in tokens", fixed=True)
    n_embd: int = _option(256, "width of the model", fixed=True)
    n_layer: int = _option(6, "number of blocks", fixed=True)
    n_head: int = _option(4, "attention heads a block", fixed=True)
    batch_size: int = _option(16, "sequences an optimizer step", fixed=True)
    micro_batch: int = _option(4, "sequences a forward and backward pass; divides the batch size")
    steps: int = _option(3000, "optimizer steps in all")
    warmup: int = _option(100, "steps until the full learning rate")
    decay_fraction: float = _option(0.3, "last part of the run, over which the learning rate falls to zero")
    matrix_lr: float = _option(0.004, "learning rate of the matrices inside the blocks (Muon)")
    lr: float = _option(0.003, "learning rate of everything else (AdamW)")
    weight_decay: float = _option(0.1, "weight decay of matrices and embeddings")
    seed: int = _option(1, "seed of the weights and of the order of the sequences", fixed=True)
    evaluate_every: int = _option(100, "steps between two evaluations, each followed by a checkpoint")
    validation_every: int = _option(150, "every so many-th document is held out for validation", fixed=True)
    validation_sequences: int = _option(64, "sequences evaluated at most")

    def __post_init__(self) -> None:
        for name, low, high in (
            ("vocab_size", 257, 2**16),  # every byte and the end of text; ids are stored in two bytes
            ("n_positions", 2, 2**16),
            ("batch_size", 1, 2**20),
            ("micro_batch", 1, self.batch_size),
            ("steps", 1, 10**9),
            ("warmup", 0, 10**9),
            ("decay_fraction", 0, 1),
            ("matrix_lr", 0, 10),
            ("lr", 0, 10),
            ("weight_decay", 0, 10),
            ("seed", 0, 2**31 - 1),
            ("evaluate_every", 1, 10**9),
            ("validation_every", 2, 10**9),
            ("validation_sequences", 1, 10**9),
        ):
            if not low <= getattr(self, name) <= high:
                raise UsageError(f"{name} is {getattr(self, name)} but must be between {low} and {high}")
        if self.batch_size % self.micro_batch:
            raise UsageError(f"micro_batch ({self.micro_batch}) does not divide batch_size ({self.batch_size})")
        try:
            self.config()
        except ConfigError as error:
            raise UsageError(str(error)) from None

    @property
    def tokens_per_step(self) -> int:
        return self.batch_size * self.n_positions

    def config(self) -> GPT2Config:
        """Return the model's shape; the vocabularies that are trained here have the end of text as id 0."""
        return GPT2Config(
            vocab_size=self.vocab_size,
            n_positions=self.n_positions,
            n_embd=self.n_embd,
            n_layer=self.n_layer,
            n_head=self.n_head,
            eos_token_id=0,
        )

    def fixed_differences(self, other: TrainingPlan) -> list[str]:
        """Return the names of the values that may not change within a run and differ in ``other``."""
        return [
            each.name
            for each in fields(self)
            if each.metadata["fixed"] and getattr(self, each.name) != getattr(other, each.name)
        ]


PRESETS: Final[dict[str, TrainingPlan]] = {
    "starter": TrainingPlan(),
    "smoke": TrainingPlan(
        vocab_size=512,
        n_positions=64,
        n_embd=32,
        n_layer=2,
        n_head=2,
        batch_size=8,
        micro_batch=8,
        steps=60,
        warmup=10,
        evaluate_every=20,
        validation_every=10,
        validation_sequences=8,
    ),
}
"""``starter`` makes the model that comes with the program, ``smoke`` tries everything in seconds."""
