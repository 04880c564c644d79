"""The program's engine and completer, with notes of when things happened in the worker's thread, for measuring."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.confidence import Calibration
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.mailbox import Request
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CompletionRequest,
    Continuation,
    Suggestion,
    TokenEvent,
)
from gpt2_desktop.model.tokenizer import GPT2Tokenizer


class Moment:
    """Lets one thread wait for something that another one does, without looking up again and again: a thread that
    wakes up a thousand times a second slows what it waits for."""

    def __init__(self) -> None:
        self._wanted: Callable[[], bool] | None = None
        self._come = threading.Event()

    def wait(self, wanted: Callable[[], bool], seconds: float) -> bool:
        """Wait until ``wanted()`` is true, and return whether it is."""
        limit = time.perf_counter() + seconds
        self._come.clear()
        self._wanted = wanted
        while not wanted():
            if not self._come.wait(max(0.0, limit - time.perf_counter())):
                return False
            self._come.clear()
        self._wanted = None
        return True

    def look(self) -> None:
        """Wake who waits, if it is time; called by the other thread after each thing it does."""
        wanted = self._wanted
        if wanted is not None and wanted():
            # What is wanted is the waiting thread's to change: by now it may be the next thing.
            self._come.set()


class NotingEngine(Engine):
    """Notes when tokens came, and what the first one cost.

    Attributes:
        passes_at_first_token: forward passes so far when the first token came; None where none has come since this was
            last set to None.
        stamps: when each token of the first row of the latest generation came, by `time.perf_counter`.
        moment: looked at after each of these tokens.
    """

    passes_at_first_token: int | None = None
    stamps: tuple[float, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.moment = Moment()

    def generate(self, *args: Any, **kwargs: Any) -> Iterator[TokenEvent]:
        return self._noted(super().generate(*args, **kwargs))

    def _noted(self, events: Iterator[TokenEvent]) -> Iterator[TokenEvent]:
        self.stamps = ()
        for event in events:
            if event.row == 0 and event.token_id is not None:
                self.stamps += (time.perf_counter(),)
                self.moment.look()
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
        moment: looked at when a token comes and when a request begins or ends.
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
        self.moment = engine.moment
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
            self._end(request)

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
            self._end(request)

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
        self.moment.look()
        return self.noting.forward_passes

    def _end(self, request: Request) -> None:
        self.ended = request.request_id
        self.moment.look()

    def _note_token(self, start: int, otherwise: int | None) -> None:
        """Take down the passes before the first token; text that was ready needs no token of its own."""
        passes = self.noting.passes_at_first_token
        passes = otherwise if passes is None else passes
        if self.passes_before_token is None and passes is not None:
            self.passes_before_token = passes - start
