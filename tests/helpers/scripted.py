"""A model that writes what a test tells it to, when the test tells it to."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence

from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    LoadRequest,
    ModelInfo,
    ScoringRequest,
    Suggestion,
    WordScore,
)
from gpt2_desktop.text.words import word_spans

INFO = ModelInfo("scripted", 1, 64, "cpu", "a test", "fp32")

_LIMIT_S = 20.0


class ScriptedAnswerer:
    """Answers with given chunks; with ``hold`` set it waits before each of them until cancelled or released.

    Attributes:
        requests: all that were begun.
        chunks: what the next suggestion streams.
        texts: what the next alternatives are.
        begun: set when a request begins.
        released: lets a held request go on.
        ahead: requests after which it was told to think ahead, in which it gives ``branches``, or raises
            ``error_ahead``; with ``hold_ahead`` set it waits first, until cancelled or released.
        ahead_begun: set when it begins to.
        scored: passages that it was told to score, each time; a word's rank is 1 for one letter and ten times as much
            for each more, and its probability 1 in as many.  With ``hold_scores`` set it waits first, until cancelled
            or released.
        scoring_begun: set when it begins to.
        error_scores: raised in place of scores.
        forgotten: how often it was told that nothing more is scored.
    """

    def __init__(self, chunks: Sequence[str] = (" one", " two"), texts: Sequence[str] = (" first", " second")) -> None:
        self.chunks = tuple(chunks)
        self.texts = tuple(texts)
        self.requests: list[CompletionRequest | AlternativesRequest] = []
        self.hold = False
        self.begun = threading.Event()
        self.released = threading.Event()
        self.error: Exception | None = None
        self.ahead: list[CompletionRequest] = []
        self.branches: tuple[str, ...] = ()
        self.hold_ahead = False
        self.ahead_begun = threading.Event()
        self.error_ahead: Exception | None = None
        self.scored: list[ScoringRequest] = []
        self.hold_scores = False
        self.scoring_begun = threading.Event()
        self.error_scores: Exception | None = None
        self.forgotten = 0

    def prepare(self) -> None:
        pass

    def close(self) -> None:
        pass

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion:
        self._begin(request)
        shown = ""
        for chunk in self.chunks:
            if not self._wait(request):
                return Suggestion(shown, bool(shown), "cancelled", 0, 0.0, 0.0, 0.0, 0)
            shown += chunk
            on_text(chunk)
        return Suggestion(shown, bool(shown), "length", len(self.chunks), -1.0, 1.0, 2.0, 0)

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary:
        self._begin(request)
        for row, text in enumerate(self.texts):
            if not self._wait(request):
                return AlternativesSummary(7, 0.0, cancelled=True)
            on_text(row, text)
            on_done(row, Continuation(text, 1, -1.0, FinishReason.LENGTH))
        return AlternativesSummary(7, 100.0, cancelled=False)

    def think_ahead(
        self,
        request: CompletionRequest,
        suggestion: Suggestion,
        cancel: CancelToken,
        on_branch: Callable[[str], None],
    ) -> None:
        self.ahead.append(request)
        self.ahead_begun.set()
        if self.hold_ahead:
            self._hold(cancel)
        if self.error_ahead is not None:
            raise self.error_ahead
        for branch in self.branches:
            on_branch(branch)

    def score(self, request: ScoringRequest, cancel: CancelToken) -> tuple[WordScore, ...] | None:
        self.scored.append(request)
        self.scoring_begun.set()
        if self.error_scores is not None:
            raise self.error_scores
        if self.hold_scores:
            self._hold(cancel)
        if cancel.cancelled:
            return None
        spans = word_spans(request.text)
        ranks = [10 ** (end - start - 1) for start, end in spans]
        return tuple(
            WordScore(*span, rank, -math.log(rank), ("<x>", "y") if rank > 1 else ())
            for span, rank in zip(spans, ranks, strict=True)
        )

    def forget_scores(self) -> None:
        self.forgotten += 1

    def _begin(self, request: CompletionRequest | AlternativesRequest) -> None:
        self.requests.append(request)
        self.begun.set()
        if self.error is not None:
            raise self.error

    def _wait(self, request: CompletionRequest | AlternativesRequest) -> bool:
        if self.hold:
            self._hold(request.cancel)
        return not request.cancel.cancelled

    def _hold(self, cancel: CancelToken) -> None:
        limit = threading.Event()
        waited = 0.0
        while not self.released.is_set() and not cancel.cancelled:
            limit.wait(0.002)
            waited += 0.002
            assert waited < _LIMIT_S, "what was held was neither released nor cancelled"

    def load(self, request: LoadRequest) -> tuple[ModelInfo, ScriptedAnswerer]:
        """A loader for `Worker` that gives this answerer."""
        return INFO, self
