"""The program's engine and completer, with notes of when things happened in the worker's thread, for measuring."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.confidence import Calibration
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CompletionRequest,
    Continuation,
    Suggestion,
    TokenEvent,
)
from gpt2_desktop.engine.worker import Request
from gpt2_desktop.model.tokenizer import GPT2Tokenizer


class NotingEngine(Engine):
    """Notes when tokens came, and what the first one cost.

    Attributes:
        passes_at_first_token: forward passes so far when the first token came; None where none has come since this was
            last set to None.
        stamps: when each token of the first row of the latest generation came, by `time.perf_counter`.
    """

    passes_at_first_token: int | None = None
    stamps: tuple[float, ...] = ()

    def generate(self, *args: Any, **kwargs: Any) -> Iterator[TokenEvent]:
        return self._noted(super().generate(*args, **kwargs))

    def _noted(self, events: Iterator[TokenEvent]) -> Iterator[TokenEvent]:
        self.stamps = ()
        for event in events:
            if event.row == 0 and event.token_id is not None:
                self.stamps += (time.perf_counter(),)
            if self.passes_at_first_token is None and event.token_id is not None:
                self.passes_at_first_token = self.forward_passes
            yield event


class WatchedCompleter(Completer):
    """Notes when requests begin and what they cost; in the worker's thread.

    Attributes:
        noting, tokenizer: what it is made of.
        begun_at: the latest request that began, and when, by `time.perf_counter`.
        ended: the latest request that ended.
        passes_before_token, passes_before_text: forward passes of the latest request before its first token and
            before its first visible text; None where there was none.
        preparing: whether `think_ahead` runs.
        at_rest: set when it has ended, cleared when a request begins.
    """

    def __init__(self, engine: NotingEngine, tokenizer: GPT2Tokenizer, calibration: Calibration) -> None:
        super().__init__(engine, tokenizer, calibration)
        self.noting = engine
        self.tokenizer = tokenizer
        self.begun_at = (0, 0.0)
        self.ended = 0
        self.passes_before_token: int | None = None
        self.passes_before_text: int | None = None
        self.preparing = False
        self.at_rest = threading.Event()

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion:
        start = self._begin(request)

        def note(text: str) -> None:
            if self.passes_before_text is None:
                self.passes_before_text = self.noting.forward_passes - start
                self._note_token(start, self.noting.forward_passes)
            on_text(text)

        try:
            return super().suggest(request, note)
        finally:
            self._note_token(start, None)
            self.ended = request.request_id

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary:
        self._begin(request)
        try:
            return super().alternatives(request, on_text, on_done)
        finally:
            self.ended = request.request_id

    def think_ahead(self, *args: Any, **kwargs: Any) -> None:
        self.preparing = True
        try:
            super().think_ahead(*args, **kwargs)
        finally:
            self.preparing = False
            self.at_rest.set()

    def _begin(self, request: Request) -> int:
        self.at_rest.clear()
        self.passes_before_token = self.passes_before_text = self.noting.passes_at_first_token = None
        self.noting.stamps = ()
        # Last, as it is what is waited for.
        self.begun_at = (request.request_id, time.perf_counter())
        return self.noting.forward_passes

    def _note_token(self, start: int, otherwise: int | None) -> None:
        """Take down the passes before the first token; text that was ready needs no token of its own."""
        passes = self.noting.passes_at_first_token
        passes = otherwise if passes is None else passes
        if self.passes_before_token is None and passes is not None:
            self.passes_before_token = passes - start
