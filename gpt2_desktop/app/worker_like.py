"""What the controller needs of a worker."""

from __future__ import annotations

from typing import Protocol

from gpt2_desktop.engine.types import AlternativesRequest, CompletionRequest, LoadRequest, ScoringRequest


class WorkerLike(Protocol):
    """The part of `gpt2_desktop.engine.worker.Worker` that is used here."""

    def load(self, request: LoadRequest) -> None: ...

    def submit(self, request: CompletionRequest | AlternativesRequest) -> None: ...

    def cancel(self) -> None: ...


class ScoringWorker(Protocol):
    """The part of it that `gpt2_desktop.app.predictability` uses."""

    def score(self, request: ScoringRequest) -> None: ...

    def stop_scoring(self) -> None: ...
