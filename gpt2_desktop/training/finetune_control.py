"""How a fine-tuning run is steered from another thread, and what it tells of itself.  Imports no torch."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event


class Control:
    """How another thread holds a run, lets it go on, and ends it; all of it counts from the next step on."""

    def __init__(self) -> None:
        self._running = Event()
        self._running.set()
        self._stopped = Event()
        self._cancelled = False

    def pause(self) -> None:
        """Hold the run, its state saved, until `proceed`."""
        self._running.clear()

    def proceed(self) -> None:
        self._running.set()

    def stop(self) -> None:
        """End the run, its state saved, so that it can go on another day."""
        self._stopped.set()
        self._running.set()

    def cancel(self) -> None:
        """End the run and remove what it wrote."""
        self._cancelled = True
        self.stop()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    @property
    def ended(self) -> bool:
        return self._stopped.is_set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def wait(self) -> None:
        """Return when the run is not, or no longer, paused."""
        self._running.wait()


@dataclass(frozen=True, slots=True)
class FinetuneProgress:
    """How far a run is.

    Attributes:
        phase: what is being done, a few words for the user.
        step, steps: 0 before the first and of how many.
        loss: nats a token over the latest steps; None before there is one.
        tokens_per_second: of the writer's text, while training.
        remaining: seconds until the last step, if learning does not end earlier.
        bits_per_byte: of the held-out text, where it was just tried.
    """

    phase: str
    step: int = 0
    steps: int = 0
    loss: float | None = None
    tokens_per_second: float = 0.0
    remaining: float = 0.0
    bits_per_byte: float | None = None

    def __str__(self) -> str:
        if self.loss is None:
            return self.phase
        line = (
            f"step {self.step}/{self.steps}  loss {self.loss:.3f}  {self.tokens_per_second:,.0f} tokens/s  "
            f"{self.remaining / 60:.0f} min left"
        )
        return line if self.bits_per_byte is None else f"{line}  held-out text {self.bits_per_byte:.4f} bits per byte"


@dataclass(frozen=True, slots=True)
class Measured:
    """What the held-out text costs a model.

    Attributes:
        keystrokes_saved: share of the keystrokes that the typing simulator saves, 0 to 1; None where the text is too
            short for it.
    """

    bits_per_byte: float
    perplexity: float
    keystrokes_saved: float | None = None


@dataclass(frozen=True, slots=True)
class FinetuneResult:
    """How a run ended.

    Attributes:
        finished: whether the adapter is there; otherwise the run was stopped or cancelled.
        before, after: the held-out text under the model without and with the adapter; None where not finished.
    """

    finished: bool
    step: int
    steps: int
    before: Measured | None = None
    after: Measured | None = None
