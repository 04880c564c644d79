"""What decides the outcome of a fine-tuning run.  Imports no torch."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final

from gpt2_desktop.errors import UsageError

_LARGEST_RANK: Final = 256


def _option(default: Any, description: str, low: float, high: float) -> Any:
    return field(default=default, metadata={"description": description, "low": low, "high": high})


@dataclass(frozen=True, slots=True)
class FinetunePlan:
    """All that decides the outcome of a run but the text and the model; fixed once the run has begun.

    Each field's metadata holds its ``description`` and the ``low`` and ``high`` ends of its range.

    Raises:
        UsageError: a value is out of range.
    """

    rank: int = _option(16, "rank of the adapter: how much it can learn", 1, _LARGEST_RANK)
    alpha: float = _option(32.0, "weight of the adapter; it counts alpha / rank times", 0.001, 1000)
    lr: float = _option(3e-3, "highest learning rate", 1e-6, 1)
    epochs: float = _option(4.0, "how often the text is read, unless learning ends earlier", 0.01, 1000)
    batch_size: int = _option(4, "sequences an optimizer step", 1, 1024)
    sequence: int = _option(512, "tokens of a sequence; the model's context at most", 8, 65536)
    dropout: float = _option(0.1, "share of the adapter's inputs that is left out while it learns", 0, 0.9)
    keep: float = _option(1.0, "how much weight is on writing other texts as before", 0, 100)
    max_tokens: int = _option(2_000_000, "tokens that are read at most, however long the text is", 1000, 10**12)
    evaluations: int = _option(10, "how often the held-out text is tried, each time with a checkpoint", 1, 1000)
    patience: int = _option(5, "learning ends after so many tries without a gain", 1, 1000)
    seed: int = _option(1, "seed of the adapter and of the order of the text", 0, 2**31 - 1)

    def __post_init__(self) -> None:
        for name, option in self.__dataclass_fields__.items():
            value, low, high = getattr(self, name), option.metadata["low"], option.metadata["high"]
            if not low <= value <= high:  # also what is no number
                raise UsageError(f"{name} is {value} but must be between {low} and {high}")

    def steps(self, sequences: int, length: int) -> int:
        """Return the optimizer steps of a run.

        Args:
            sequences: of the text, each of ``length`` tokens.
        """
        most = max(1, self.max_tokens // (self.batch_size * length))
        return min(most, math.ceil(self.epochs * sequences / self.batch_size))
