"""The one thread that owns torch, the model and its cache, and the mailbox that feeds it.

A model is loaded in this thread where there is none yet, and else aside, in another one, while the model in use goes on
answering; then the old one goes, before the new one gets ready.

Whoever asks leaves a request in a mailbox of one slot: a newer request replaces one that has not started and
cancels one that has.  While nothing is asked after a suggestion, what will probably be asked next is computed
ahead, and ends as soon as a request comes.  Behind all that there is a slot for a passage to score, which gives way
to everything else within one step and goes on afterwards.  Answers go to the ``emit`` callable as the event types of
`gpt2_desktop.engine.types`, from this thread, except for the end of a request that was replaced before it began,
which is emitted by the thread that replaced it.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from gpt2_desktop.engine.mailbox import ForgetScores, Mailbox, Ready, Request, Rest
from gpt2_desktop.engine.memory import give_back_free_memory, share_one_heap
from gpt2_desktop.engine.types import (
    AlternativeChunk,
    AlternativeDone,
    AlternativesDone,
    AlternativesRequest,
    AlternativesSummary,
    CancelToken,
    CompletionRequest,
    Continuation,
    LoadRequest,
    ModelFailed,
    ModelInfo,
    ModelLoaded,
    ModelLoading,
    ModelResting,
    RequestFailed,
    ScoringDone,
    ScoringFailed,
    ScoringRequest,
    Suggestion,
    SuggestionBranch,
    SuggestionChunk,
    SuggestionDone,
    WordScore,
    WorkerEvent,
)
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import SERVER_MODEL

logger = logging.getLogger(__name__)

_NICE: Final = 10
"""Of the worker's thread.  On two cores it halved the window's longest waits while five rows decoded."""

_UNEXPECTED: Final = "The model stopped with an unexpected error ({error}); the log has the details."
_NO_MEMORY: Final = "The memory ran out; close other programs, or choose a smaller model or another device."
_NO_MODEL: Final = "No model is loaded; choose one in the Model menu."


class Answerer(Protocol):
    """What turns requests into text; `gpt2_desktop.engine.completion.Completer` in the program."""

    def prepare(self) -> None:
        """Get ready, in the thread that will ask, once the answerer before it is gone."""

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion: ...

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary: ...

    def think_ahead(
        self,
        request: CompletionRequest,
        suggestion: Suggestion,
        cancel: CancelToken,
        on_branch: Callable[[str], None],
    ) -> None: ...

    def score(self, request: ScoringRequest, cancel: CancelToken) -> tuple[WordScore, ...] | None:
        """Return how expected the words were; None when cancelled, and the same request goes on from there."""

    def forget_scores(self) -> None:
        """Give back what is held for `score`."""

    def close(self) -> None:
        """Give back what is held outside this process, in the thread that asked."""


Loader = Callable[[LoadRequest], tuple[ModelInfo, Answerer]]


def model_loader(folders: Folders) -> Loader:
    """Return the loader of the program; torch is imported when it is called."""

    def load_answerer(request: LoadRequest) -> tuple[ModelInfo, Answerer]:
        if request.name == SERVER_MODEL:
            from gpt2_desktop.engine.server import connect

            return connect(request.server, request.server_model, request.languages)
        from gpt2_desktop.engine.completion import Completer
        from gpt2_desktop.engine.generate import Engine
        from gpt2_desktop.engine.loading import load

        loaded = load(request, folders, record=False)
        engine = Engine.of(loaded, cache_bytes=request.cache_bytes)
        completer = Completer(
            engine,
            loaded.tokenizer,
            loaded.calibration,
            languages=loaded.info.languages,
            threads=request.threads,
        )
        return loaded.info, completer

    return load_answerer


@dataclass(frozen=True, slots=True)
class _Loaded:
    info: ModelInfo
    answerer: Answerer


class Worker:
    """Runs one loader and its answerer on a thread of its own.

    Args:
        load: turns a `LoadRequest` into a model; called in the worker's thread or in one beside it.
        emit: gets every event; must be quick and safe to call from any thread.
    """

    def __init__(self, load: Loader, emit: Callable[[WorkerEvent], None]) -> None:
        self._load = load
        self._emit = emit
        self._mailbox: Mailbox[_Loaded] = Mailbox()
        self._answerer: Answerer | None = None
        self._failure = _NO_MODEL
        # Daemon: a load that hangs on a dead disk must not keep the process alive after the window is gone.
        self._loader: threading.Thread | None = None
        self._thread = threading.Thread(target=self._run, name="gpt2-worker", daemon=True)

    def start(self) -> None:
        share_one_heap()
        self._thread.start()

    def load(self, request: LoadRequest) -> None:
        """Load a model; the one in use answers until the new one is ready, and stays if the new one fails."""
        self._mailbox.put_load(request)

    def rest(self) -> None:
        """Give the model and all that it has read back, until one is loaded; what is to be loaded is loaded."""
        self._mailbox.put_rest()

    def submit(self, request: Request) -> None:
        """Answer this request next and none that came before; it waits while a model loads."""
        replaced = self._mailbox.put(request)
        if replaced is not None:
            self._emit(_cancelled(replaced))

    def score(self, request: ScoringRequest) -> None:
        """Score a passage once nothing else is to be done, in the place of one that waits for that."""
        self._mailbox.put_scoring(request)

    def stop_scoring(self) -> None:
        """Score nothing more, and give back what is held for it; a passage that is being scored is still answered."""
        self._mailbox.put_scoring(ForgetScores())

    def cancel(self) -> None:
        """End whatever is running or waiting, but for a passage to score."""
        waiting = self._mailbox.cancel()
        if waiting is not None:
            self._emit(_cancelled(waiting))

    def stop(self, timeout: float) -> bool:
        """Cancel, end the threads and return whether they ended within ``timeout`` seconds."""
        self._mailbox.close()
        limit = time.monotonic() + timeout
        for thread in (self._thread, self._loader):
            if thread is not None and thread.is_alive():
                thread.join(max(0.0, limit - time.monotonic()))
        return not any(thread is not None and thread.is_alive() for thread in (self._thread, self._loader))

    def _run(self) -> None:
        _give_way()
        while (job := self._mailbox.take()) is not None:
            match job:
                case LoadRequest():
                    self._begin_load(job)
                case Ready(loaded):
                    del job
                    self._adopt(loaded)
                    del loaded
                case Rest():
                    self._rest()
                case ScoringRequest():
                    self._score(job)
                case ForgetScores():
                    if self._answerer is not None:
                        self._answerer.forget_scores()
                case _:
                    self._answer(job)
        self._drop()
        give_back_free_memory()

    def _drop(self) -> None:
        before, self._answerer = self._answerer, None
        if before is not None:
            before.close()

    def _rest(self) -> None:
        if self._answerer is not None:
            self._drop()
            give_back_free_memory()
            logger.debug("the model rests")
            self._emit(ModelResting())

    def _adopt(self, loaded: _Loaded) -> None:
        self._drop()
        try:
            loaded.answerer.prepare()
        except Exception:
            # It answers all the same, only slower.
            logger.exception("%s could not get ready", loaded.info.name)
        self._answerer = loaded.answerer
        give_back_free_memory()
        logger.debug("the model is loaded")
        self._emit(ModelLoaded(loaded.info))

    def _begin_load(self, request: LoadRequest) -> None:
        if self._answerer is None:
            loaded = self._load_model(request)
            if loaded is not None:
                self._adopt(loaded)
        else:
            self._mailbox.begin_aside()
            self._loader = threading.Thread(target=self._load_aside, args=(request,), name="gpt2-loader", daemon=True)
            self._loader.start()

    def _load_aside(self, request: LoadRequest) -> None:
        next_request: LoadRequest | None = request
        while next_request is not None:
            next_request = self._mailbox.end_aside(
                self._load_model(next_request), lambda loaded: loaded.answerer.close()
            )

    def _load_model(self, request: LoadRequest) -> _Loaded | None:
        logger.debug("loading %s on %s as %s", request.name, request.device, request.precision)
        self._emit(ModelLoading(request.name))
        try:
            return _Loaded(*self._load(request))
        except Gpt2DesktopError as error:
            self._fail_load(request, str(error))
        except Exception as error:
            logger.exception("loading %s failed", request.name)
            self._fail_load(request, _unexpected(error))
        return None

    def _fail_load(self, request: LoadRequest, message: str) -> None:
        if self._answerer is None:
            self._failure = message
        self._emit(ModelFailed(request.name, message))

    def _answer(self, request: Request) -> None:
        number = request.request_id
        logger.debug("request %d begins", number)
        if self._answerer is None:
            self._emit(RequestFailed(number, self._failure))
            return
        try:
            if isinstance(request, CompletionRequest):
                self._suggest(self._answerer, request)
            else:
                self._alternatives(self._answerer, request)
        except Gpt2DesktopError as error:
            self._emit(RequestFailed(number, str(error)))
        except Exception as error:
            logger.exception("request %d failed", number)
            self._emit(RequestFailed(number, _unexpected(error)))
        logger.debug("request %d ended", number)

    def _suggest(self, answerer: Answerer, request: CompletionRequest) -> None:
        number = request.request_id
        suggestion = answerer.suggest(request, lambda text: self._emit(SuggestionChunk(number, text)))
        self._emit(SuggestionDone(number, suggestion))
        if request.think_ahead and not request.cancel.cancelled:
            self._think_ahead(answerer, request, suggestion)

    def _think_ahead(self, answerer: Answerer, request: CompletionRequest, suggestion: Suggestion) -> None:
        cancel = self._mailbox.begin_own()
        if cancel is None:
            return
        number = request.request_id

        def on_branch(text: str) -> None:
            if not cancel.cancelled:
                self._emit(SuggestionBranch(number, text))

        try:
            answerer.think_ahead(request, suggestion, cancel, on_branch)
        except Exception:
            # Nobody asked for it, and whoever asks for it next is told then.
            logger.exception("thinking ahead of request %d failed", number)

    def _score(self, request: ScoringRequest) -> None:
        number = request.request_id
        if self._answerer is None:
            self._emit(ScoringFailed(number, self._failure))
            return
        cancel = self._mailbox.begin_own()
        if cancel is None:
            self._mailbox.put_scoring(request, again=True)
            return
        try:
            words = self._answerer.score(request, cancel)
        except Gpt2DesktopError as error:
            self._emit(ScoringFailed(number, str(error)))
        except Exception as error:
            logger.exception("scoring failed")
            self._emit(ScoringFailed(number, _unexpected(error)))
        else:
            if words is None:
                self._mailbox.put_scoring(request, again=True)
            else:
                self._emit(ScoringDone(number, words))

    def _alternatives(self, answerer: Answerer, request: AlternativesRequest) -> None:
        number = request.request_id
        summary = answerer.alternatives(
            request,
            lambda row, text: self._emit(AlternativeChunk(number, row, text)),
            lambda row, continuation: self._emit(AlternativeDone(number, row, continuation)),
        )
        self._emit(AlternativesDone(number, summary.seed, summary.tokens_per_second, summary.cancelled))


def _give_way() -> None:
    """Let the window's thread go first where the processor is short; threads that torch starts inherit it.

    Only Linux has a priority for each thread.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _unexpected(error: Exception) -> str:
    """Return the line about an error that is none of the program's own; where memory ran out, it says what helps."""
    # A model on a server needs no torch, and raises none of its errors.
    if "torch" in sys.modules:
        from gpt2_desktop.engine.device import is_out_of_memory

        if is_out_of_memory(error):
            return _NO_MEMORY
    return _UNEXPECTED.format(error=type(error).__name__)


def _cancelled(request: Request) -> WorkerEvent:
    if isinstance(request, CompletionRequest):
        return SuggestionDone(request.request_id, Suggestion.nothing("cancelled"))
    return AlternativesDone(request.request_id, request.params.seed, 0.0, cancelled=True)
