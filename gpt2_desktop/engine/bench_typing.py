"""What a writer waits for: a text that types itself, key by key, at the program's own worker thread.

Each key makes a request of everything before the caret, as the window does, and its answer is taken where the window
takes it: from the events of `gpt2_desktop.engine.worker`.  The clock runs from the moment the request is handed over
to the first visible text.  Some things are harder than in the window: every key asks, also where the ghost text
already says what is typed; nothing is hidden for being unsure, so that every key counts; and the whole document is
handed over, not only what lies near the caret.

The next key comes when the answer is complete and the worker has nothing left to prepare, and at the latest when a
fast writer would press it (`KEYS_PER_SECOND`), so that preparing gets no more time than it would have in earnest.
Only a key whose first text takes longer than that delays the next one; its own time counts in full.
"""

from __future__ import annotations

import math
import queue
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count, pairwise
from types import TracebackType
from typing import Final, Self

import torch

from gpt2_desktop.engine.bench import Progress, Spread, context_of, spread
from gpt2_desktop.engine.bench_watched import NotingEngine, WatchedCompleter
from gpt2_desktop.engine.loading import load
from gpt2_desktop.engine.mailbox import Request
from gpt2_desktop.engine.types import (
    AlternativesDone,
    AlternativesRequest,
    CompletionRequest,
    LoadRequest,
    ModelFailed,
    ModelInfo,
    ModelLoaded,
    RequestFailed,
    SuggestionChunk,
    SuggestionDone,
    WorkerEvent,
)
from gpt2_desktop.engine.worker import Answerer, Worker
from gpt2_desktop.errors import ModelError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.sampling import AlternativesSampling
from gpt2_desktop.settings.schema import GhostSettings

CONTEXT_TOKENS: Final = 500
"""What stands before the caret when the typing begins."""
KEYS: Final = 300
KEYS_PER_SECOND: Final = 8.0
LONG_DOCUMENT_CHARACTERS: Final = 1_000_000
CANCELS: Final = 100

_LIMIT_S: Final = 120.0
"""How long an answer may take before the measurement gives up."""
_STOP_S: Final = 10.0
_TRIES: Final = 3
_WRITTEN: Final = (3, 9)
"""Tokens after which alternatives are cancelled, at some moment of the step that follows."""
_PART_OF_PROMPT: Final = (0.1, 0.7)
"""Of the time that a prompt takes, when it is cancelled."""
_STEPS_OF_PREPARING: Final = (0.0, 3.0)
_TOO_SLOW: Final = f"the model did not answer within {_LIMIT_S:.0f} s; try a smaller one"


@dataclass(frozen=True, slots=True)
class Keystroke:
    """What came of one key.

    Attributes:
        at_word_start: it was white space, so that a new word is suggested.
        first_ms: until the first visible text; None where nothing was shown.
        passes_before_token: forward passes before the first token; None where there was no token.
        passes_before_text: the same, before the first visible text.
    """

    at_word_start: bool
    first_ms: float | None
    passes_before_token: int | None
    passes_before_text: int | None


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one kind.

    Attributes:
        pressed: how many.
        shown: how many of them were answered with visible text; the milliseconds are theirs.
        first_text_ms: from the key to the first visible text.
        passes_before_token, passes_before_text: forward passes, the most that any key needed.
        without_pass: share of the keys with a token whose first one needed no forward pass.
    """

    pressed: int
    shown: int
    first_text_ms: Spread
    passes_before_token: int
    passes_before_text: int
    without_pass: float


@dataclass(frozen=True, slots=True)
class Typing:
    """A typing run."""

    document_characters: int
    keys_per_second: float
    all: Keys
    word_start: Keys
    inside_word: Keys


@dataclass(frozen=True, slots=True)
class Cancelling:
    """From a newer request to the moment the worker begins it, the older one being in the middle of its work.

    Attributes:
        step_ms: one decode step, of one row unless it is said otherwise.
        steps: the time as a multiple of it.
    """

    step_ms: float
    steps: Spread


class Typist:
    """Sits at a worker of its own; a context manager, which stops the worker however it is left.

    Attributes:
        info: the loaded model.
        threads: that it runs on.
    """

    info: ModelInfo
    threads: int

    def __init__(
        self,
        request: LoadRequest,
        folders: Folders,
        ghost: GhostSettings,
        *,
        keys_per_second: float = KEYS_PER_SECOND,
        progress: Progress = lambda _: None,
    ) -> None:
        self._request = request
        self._folders = folders
        self._ghost = ghost
        self._keys_per_second = keys_per_second
        self._progress = progress
        self._ids = count(1)
        self._events: queue.SimpleQueue[tuple[float, WorkerEvent]] = queue.SimpleQueue()
        self._worker = Worker(self._load, lambda event: self._events.put((time.perf_counter(), event)))
        self._watched: WatchedCompleter | None = None

    def __enter__(self) -> Self:
        """Start the worker and load the model.

        Raises:
            ModelError: it cannot be loaded.
        """
        self._worker.start()
        try:
            self._worker.load(self._request)
            loaded = self._wait(lambda event: isinstance(event, ModelLoaded))
        except BaseException:
            self._worker.stop(_STOP_S)
            raise
        assert isinstance(loaded, ModelLoaded)
        self.info = loaded.info
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._worker.stop(_STOP_S)

    def context(self) -> str:
        """Return a text of `CONTEXT_TOKENS` tokens to type behind."""
        assert self._watched is not None
        return context_of(self._watched.tokenizer, CONTEXT_TOKENS)

    def type(self, before: str, text: str, what: str) -> Typing:
        """Type ``text`` behind ``before``, which the model has read when the first key comes."""
        self._press(before, 0.0)
        strokes = []
        for typed in range(1, len(text) + 1):
            self._progress(f"{what}: key {typed} of {len(text)}")
            strokes.append(self._press(before + text[:typed], 1 / self._keys_per_second))
        return Typing(
            document_characters=len(before),
            keys_per_second=self._keys_per_second,
            all=_keys(strokes),
            word_start=_keys([stroke for stroke in strokes if stroke.at_word_start]),
            inside_word=_keys([stroke for stroke in strokes if not stroke.at_word_start]),
        )

    def cancel_writing(self, before: str, rows: int) -> Cancelling:
        """Cancel alternatives while they are being written; ``step_ms`` is a step of all ``rows`` of them."""
        watched = self._watched
        assert watched is not None
        params = AlternativesSampling(num_return_sequences=rows)
        chance = random.Random(0)
        step_times: list[float] = []

        def begin() -> Request:
            request = AlternativesRequest(next(self._ids), before, "", params)
            self._submit_and_begin(request)
            tokens = chance.randint(*_WRITTEN)
            self._until(lambda: len(watched.noting.stamps) >= tokens or watched.ended == request.request_id)
            # Behind typed bytes the first token is not the fruit of a step.
            steps_s = [later - earlier for earlier, later in pairwise(watched.noting.stamps[1:])]
            step_times.extend(steps_s)
            if steps_s:
                time.sleep(chance.random() * statistics.median(steps_s))
            return request

        waits_s = self._cancel(before, begin, f"cancel, {rows} rows")
        return _cancelling(waits_s, 1000 * statistics.median(step_times) if step_times else 0.0)

    def cancel_reading(self, before: str, step_ms: float) -> Cancelling:
        """Cancel a suggestion while its prompt runs, of which nothing is known."""
        numbers = count()
        chance = random.Random(0)

        def new() -> Request:
            return self._completion(f"{next(numbers)}. {before}")

        shortest_ms = math.inf
        for _ in range(_TRIES):
            request = new()
            self._worker.submit(request)
            end = self._wait(_ends(request))
            assert isinstance(end, SuggestionDone)
            shortest_ms = min(shortest_ms, end.suggestion.first_ms)

        def begin() -> Request:
            request = new()
            self._submit_and_begin(request)
            time.sleep(chance.uniform(*_PART_OF_PROMPT) * shortest_ms / 1000)
            return request

        waits_s = self._cancel(before, begin, "cancel, prompt")
        return _cancelling(waits_s, step_ms)

    def cancel_preparing(self, before: str, step_ms: float) -> Cancelling:
        """Cancel what the worker prepares after a suggestion."""
        lengths = count(len(before), -1)
        chance = random.Random(0)

        def begin() -> Request | None:
            assert self._watched is not None
            request = self._completion(before[: next(lengths)], think_ahead=True)
            self._worker.submit(request)
            self._wait(_ends(request))
            time.sleep(chance.uniform(*_STEPS_OF_PREPARING) * step_ms / 1000)
            return request if self._watched.preparing else None

        waits_s = self._cancel(before, begin, "cancel, thinking ahead", ends=False)
        return _cancelling(waits_s, step_ms)

    def _cancel(self, before: str, begin: Callable[[], Request | None], what: str, *, ends: bool = True) -> list[float]:
        """Return how long each cancelled request held the worker, in seconds.

        Args:
            begin: brings the worker to the point where it is interrupted; None where it did not come there.
            ends: the request is still to end, and counts where it ends as cancelled.
        """
        waits_s = []
        for number in range(1, CANCELS + 1):
            self._progress(f"{what}: {number} of {CANCELS}")
            older = begin()
            newer = self._completion(before)
            pressed = time.perf_counter()
            begun = self._submit_and_begin(newer)
            if older is not None and (not ends or _was_cancelled(self._wait(_ends(older)))):
                waits_s.append(begun - pressed)
            self._wait(_ends(newer))
        return waits_s

    def _submit_and_begin(self, request: Request) -> float:
        """Submit the request, wait until the worker begins it, and return when that was."""
        watched = self._watched
        assert watched is not None
        self._worker.submit(request)
        self._until(lambda: watched.begun_at[0] == request.request_id)
        return watched.begun_at[1]

    def _until(self, condition: Callable[[], bool]) -> None:
        assert self._watched is not None
        if not self._watched.moment.wait(condition, _LIMIT_S):
            raise ModelError(_TOO_SLOW)

    def _press(self, before: str, interval_s: float) -> Keystroke:
        """Ask as for a key at the end of ``before``, and return when the next one may come."""
        assert self._watched is not None
        request = self._completion(before, think_ahead=self._ghost.think_ahead)
        pressed = time.perf_counter()
        self._worker.submit(request)
        first_s: float | None = None
        done = False
        while not done:
            left = pressed + interval_s - time.perf_counter() if first_s is not None and interval_s else _LIMIT_S
            found = self._next(request.request_id, left)
            if found is None:
                if first_s is None:
                    raise ModelError(_TOO_SLOW)
                break
            at, event = found
            if isinstance(event, SuggestionChunk) and first_s is None:
                first_s = at - pressed
            done = isinstance(event, SuggestionDone)
        if request.think_ahead:
            self._watched.at_rest.wait(max(0.0, pressed + interval_s - time.perf_counter()))
        return Keystroke(
            at_word_start=before[-1:].isspace(),
            first_ms=None if first_s is None else 1000 * first_s,
            passes_before_token=self._watched.passes_before_token,
            passes_before_text=self._watched.passes_before_text,
        )

    def _completion(self, before: str, *, think_ahead: bool = False) -> CompletionRequest:
        return CompletionRequest(
            next(self._ids), before, "", self._ghost.length, self._ghost.sampling, think_ahead=think_ahead
        )

    def _load(self, request: LoadRequest) -> tuple[ModelInfo, Answerer]:
        loaded = load(request, self._folders)
        engine = NotingEngine.of(loaded, cache_bytes=request.cache_bytes)
        self._watched = WatchedCompleter(engine, loaded.tokenizer, loaded.calibration)
        self.threads = torch.get_num_threads()
        return loaded.info, self._watched

    def _next(self, request_id: int, seconds: float) -> tuple[float, WorkerEvent] | None:
        """Return the next event of the request and when it came; None where none comes in time."""
        limit = time.perf_counter() + seconds
        while (left := limit - time.perf_counter()) > 0:
            try:
                at, event = self._events.get(timeout=left)
            except queue.Empty:
                return None
            _raise_failure(event)
            if getattr(event, "request_id", None) == request_id:
                return at, event
        return None

    def _wait(self, wanted: Callable[[WorkerEvent], bool]) -> WorkerEvent:
        """Take events until one is wanted, and return it."""
        limit = time.perf_counter() + _LIMIT_S
        while True:
            try:
                _, event = self._events.get(timeout=max(0.0, limit - time.perf_counter()))
            except queue.Empty:
                raise ModelError(_TOO_SLOW) from None
            _raise_failure(event)
            if wanted(event):
                return event


def _keys(strokes: list[Keystroke]) -> Keys:
    shown = [stroke.first_ms for stroke in strokes if stroke.first_ms is not None]
    tokens = [stroke.passes_before_token for stroke in strokes if stroke.passes_before_token is not None]
    texts = [stroke.passes_before_text for stroke in strokes if stroke.passes_before_text is not None]
    return Keys(
        pressed=len(strokes),
        shown=len(shown),
        first_text_ms=spread(shown),
        passes_before_token=max(tokens, default=0),
        passes_before_text=max(texts, default=0),
        without_pass=tokens.count(0) / len(tokens) if tokens else 0.0,
    )


def _cancelling(waits_s: list[float], step_ms: float) -> Cancelling:
    """Return the waits in steps; none where no step was seen."""
    return Cancelling(step_ms, spread([1000 * wait / step_ms for wait in waits_s] if step_ms else []))


def _ends(request: Request) -> Callable[[WorkerEvent], bool]:
    def ends(event: WorkerEvent) -> bool:
        return isinstance(event, SuggestionDone | AlternativesDone) and event.request_id == request.request_id

    return ends


def _was_cancelled(end: WorkerEvent) -> bool:
    if isinstance(end, SuggestionDone):
        return end.suggestion.reason == "cancelled"
    return isinstance(end, AlternativesDone) and end.cancelled


def _raise_failure(event: WorkerEvent) -> None:
    if isinstance(event, ModelFailed | RequestFailed):
        raise ModelError(event.message)
