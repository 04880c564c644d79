from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from helpers.scripted import INFO, ScriptedAnswerer

from gpt2_desktop.engine.types import (
    AlternativeDone,
    AlternativesDone,
    AlternativesRequest,
    CompletionRequest,
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
    SuggestionBranch,
    SuggestionChunk,
    SuggestionDone,
    WorkerEvent,
)
from gpt2_desktop.engine.worker import Worker
from gpt2_desktop.errors import CheckpointError, PromptTooLongError
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SuggestionLength

LIMIT_S = 20.0


class Events:
    """Collects events and lets a test wait for one."""

    def __init__(self) -> None:
        self.all: list[WorkerEvent] = []
        self._arrived = threading.Condition()

    def __call__(self, event: WorkerEvent) -> None:
        with self._arrived:
            self.all.append(event)
            self._arrived.notify_all()

    def wait_for(self, kind: type, request_id: int | None = None) -> WorkerEvent:
        def found() -> WorkerEvent | None:
            return next(
                (
                    event
                    for event in self.all
                    if isinstance(event, kind) and request_id in (None, getattr(event, "request_id", None))
                ),
                None,
            )

        with self._arrived:
            assert self._arrived.wait_for(lambda: found() is not None, LIMIT_S), f"no {kind.__name__} in {self.all}"
            event = found()
        assert event is not None
        return event


def completion(request_id: int) -> CompletionRequest:
    return CompletionRequest(request_id, "before", "", SuggestionLength.SENTENCE, GhostSampling())


def alternatives(request_id: int) -> AlternativesRequest:
    return AlternativesRequest(request_id, "before", "", AlternativesSampling())


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def answerer() -> ScriptedAnswerer:
    return ScriptedAnswerer()


@pytest.fixture
def worker(events: Events, answerer: ScriptedAnswerer) -> Iterator[Worker]:
    worker = Worker(answerer.load, events)
    worker.start()
    yield worker
    answerer.released.set()
    assert worker.stop(LIMIT_S)


def test_a_model_is_announced_while_it_loads_and_when_it_is_ready(worker: Worker, events: Events) -> None:
    worker.load(LoadRequest("scripted"))
    events.wait_for(ModelLoaded)
    assert events.all == [ModelLoading("scripted"), ModelLoaded(INFO)]


def test_text_arrives_in_order_and_then_the_end(worker: Worker, events: Events) -> None:
    worker.load(LoadRequest("scripted"))
    worker.submit(completion(1))
    done = events.wait_for(SuggestionDone)
    assert [event for event in events.all if isinstance(event, SuggestionChunk)] == [
        SuggestionChunk(1, " one"),
        SuggestionChunk(1, " two"),
    ]
    assert isinstance(done, SuggestionDone)
    assert done.suggestion.text == " one two"


def test_a_newer_request_cancels_the_running_one(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    answerer.hold = True
    worker.load(LoadRequest("scripted"))
    worker.submit(completion(1))
    assert answerer.begun.wait(LIMIT_S)
    answerer.hold = False
    worker.submit(completion(2))
    first, second = events.wait_for(SuggestionDone, 1), events.wait_for(SuggestionDone, 2)
    assert isinstance(first, SuggestionDone)
    assert isinstance(second, SuggestionDone)
    assert first.suggestion.reason == "cancelled"
    assert second.suggestion.text == " one two"


def test_a_newer_request_replaces_a_waiting_one_which_still_gets_its_end(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    answerer.hold = True
    worker.load(LoadRequest("scripted"))
    worker.submit(completion(1))
    assert answerer.begun.wait(LIMIT_S)
    worker.submit(alternatives(2))
    worker.submit(completion(3))
    answerer.released.set()
    events.wait_for(SuggestionDone, 3)
    ended = events.wait_for(AlternativesDone, 2)
    assert isinstance(ended, AlternativesDone)
    assert ended.cancelled


def test_cancel_ends_what_runs_and_what_waits(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    answerer.hold = True
    worker.load(LoadRequest("scripted"))
    worker.submit(alternatives(1))
    assert answerer.begun.wait(LIMIT_S)
    worker.cancel()
    ended = events.wait_for(AlternativesDone, 1)
    assert isinstance(ended, AlternativesDone)
    assert ended.cancelled


def test_alternatives_are_reported_row_by_row(worker: Worker, events: Events) -> None:
    worker.load(LoadRequest("scripted"))
    worker.submit(alternatives(4))
    ended = events.wait_for(AlternativesDone, 4)
    assert isinstance(ended, AlternativesDone)
    assert (ended.seed, ended.cancelled) == (7, False)
    assert [event.row for event in events.all if isinstance(event, AlternativeDone)] == [0, 1]


def test_a_request_waits_for_the_model(events: Events, answerer: ScriptedAnswerer) -> None:
    may_load = threading.Event()

    def slow(request: LoadRequest) -> object:
        assert may_load.wait(LIMIT_S)
        return answerer.load(request)

    worker = Worker(slow, events)  # type: ignore[arg-type]
    worker.start()
    worker.load(LoadRequest("slow"))
    events.wait_for(ModelLoading)
    worker.submit(completion(1))
    may_load.set()
    events.wait_for(SuggestionDone, 1)
    assert worker.stop(LIMIT_S)


def test_a_model_that_cannot_be_loaded_leaves_the_old_one_in_use(events: Events, answerer: ScriptedAnswerer) -> None:
    def load(request: LoadRequest) -> object:
        if request.name == "broken":
            raise CheckpointError("a tensor is missing; fetch the model again")
        return answerer.load(request)

    worker = Worker(load, events)  # type: ignore[arg-type]
    worker.start()
    worker.load(LoadRequest("good"))
    events.wait_for(ModelLoaded)
    worker.load(LoadRequest("broken"))
    failed = events.wait_for(ModelFailed)
    assert failed == ModelFailed("broken", "a tensor is missing; fetch the model again")
    worker.submit(completion(1))
    events.wait_for(SuggestionDone, 1)
    assert worker.stop(LIMIT_S)


def test_without_a_model_a_request_says_why(events: Events) -> None:
    def load(request: LoadRequest) -> object:
        raise CheckpointError("a tensor is missing; fetch the model again")

    worker = Worker(load, events)  # type: ignore[arg-type]
    worker.start()
    worker.load(LoadRequest("broken"))
    worker.submit(completion(1))
    assert events.wait_for(RequestFailed, 1) == RequestFailed(1, "a tensor is missing; fetch the model again")
    assert worker.stop(LIMIT_S)


def test_an_error_of_a_request_is_one_line_and_the_worker_goes_on(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    worker.load(LoadRequest("scripted"))
    answerer.error = PromptTooLongError("too long")
    worker.submit(completion(1))
    assert events.wait_for(RequestFailed, 1) == RequestFailed(1, "too long")
    answerer.error = None
    worker.submit(completion(2))
    events.wait_for(SuggestionDone, 2)


def test_an_unexpected_error_is_logged_and_the_worker_goes_on(
    worker: Worker, events: Events, answerer: ScriptedAnswerer, caplog: pytest.LogCaptureFixture
) -> None:
    worker.load(LoadRequest("scripted"))
    answerer.error = ZeroDivisionError("secret text of the user")
    worker.submit(completion(1))
    failed = events.wait_for(RequestFailed, 1)
    assert isinstance(failed, RequestFailed)
    assert "ZeroDivisionError" in failed.message
    assert "secret" not in failed.message
    answerer.error = None
    worker.submit(completion(2))
    events.wait_for(SuggestionDone, 2)
    assert "request 1 failed" in caplog.text


@pytest.mark.parametrize("error", [torch.OutOfMemoryError("CUDA out of memory"), MemoryError()])
def test_memory_that_runs_out_while_writing_says_what_helps(
    worker: Worker, events: Events, answerer: ScriptedAnswerer, error: Exception
) -> None:
    worker.load(LoadRequest("scripted"))
    answerer.error = error
    worker.submit(completion(1))
    failed = events.wait_for(RequestFailed, 1)
    assert isinstance(failed, RequestFailed)
    assert "smaller model" in failed.message
    answerer.error = None
    worker.submit(completion(2))
    events.wait_for(SuggestionDone, 2)


def test_stop_cancels_what_runs(events: Events, answerer: ScriptedAnswerer) -> None:
    answerer.hold = True
    worker = Worker(answerer.load, events)
    worker.start()
    worker.load(LoadRequest("scripted"))
    worker.submit(completion(1))
    assert answerer.begun.wait(LIMIT_S)
    assert worker.stop(LIMIT_S)
    assert not [thread for thread in threading.enumerate() if thread.name == "gpt2-worker"]


def test_stop_returns_in_time_where_a_load_hangs(events: Events) -> None:
    hanging = threading.Event()

    def load(request: LoadRequest) -> object:
        hanging.wait(LIMIT_S)
        raise CheckpointError("ended")

    worker = Worker(load, events)  # type: ignore[arg-type]
    worker.start()
    worker.load(LoadRequest("hanging"))
    events.wait_for(ModelLoading)
    assert not worker.stop(0.05)
    hanging.set()
    assert worker.stop(LIMIT_S)


def test_a_request_after_stop_is_ended_at_once(events: Events, answerer: ScriptedAnswerer) -> None:
    worker = Worker(answerer.load, events)
    worker.start()
    assert worker.stop(LIMIT_S)
    worker.submit(completion(9))
    events.wait_for(SuggestionDone, 9)
    assert not answerer.requests


def asks_ahead(request_id: int) -> CompletionRequest:
    return CompletionRequest(request_id, "before", "", SuggestionLength.SENTENCE, GhostSampling(), think_ahead=True)


def test_it_thinks_ahead_once_a_suggestion_is_done(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    answerer.branches = (" other",)
    worker.load(LoadRequest("scripted"))
    worker.submit(asks_ahead(1))
    assert events.wait_for(SuggestionBranch, 1) == SuggestionBranch(1, " other")
    kinds = [type(event) for event in events.all]
    assert kinds.index(SuggestionDone) < kinds.index(SuggestionBranch)
    assert answerer.ahead == [asks_ahead(1)]


def test_it_does_not_think_ahead_unless_told_to(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    worker.load(LoadRequest("scripted"))
    worker.submit(completion(1))
    events.wait_for(SuggestionDone, 1)
    worker.submit(completion(2))
    events.wait_for(SuggestionDone, 2)
    assert not answerer.ahead


@pytest.mark.parametrize("how", ["submit", "cancel", "load", "stop"])
def test_thinking_ahead_ends_when_something_else_is_wanted(
    events: Events, answerer: ScriptedAnswerer, how: str
) -> None:
    answerer.hold_ahead = True
    answerer.branches = (" other",)
    worker = Worker(answerer.load, events)
    worker.start()
    worker.load(LoadRequest("scripted"))
    worker.submit(asks_ahead(1))
    assert answerer.ahead_begun.wait(LIMIT_S)
    match how:
        case "submit":
            worker.submit(completion(2))
        case "cancel":
            worker.cancel()
            worker.submit(completion(2))
        case "load":
            events.all.clear()
            worker.load(LoadRequest("another"))
            events.wait_for(ModelLoaded)
        case "stop":
            assert worker.stop(LIMIT_S)
    if how in ("submit", "cancel"):
        events.wait_for(SuggestionDone, 2)
    assert worker.stop(LIMIT_S)
    assert not [event for event in events.all if isinstance(event, SuggestionBranch)], "a newer wish came first"


def test_a_load_does_not_end_a_request(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    answerer.hold = True
    worker.load(LoadRequest("scripted"))
    worker.submit(asks_ahead(1))
    assert answerer.begun.wait(LIMIT_S)
    worker.load(LoadRequest("another"))
    answerer.released.set()
    done = events.wait_for(SuggestionDone, 1)
    assert isinstance(done, SuggestionDone)
    assert done.suggestion.text == " one two"
    events.wait_for(ModelLoaded)
    assert not answerer.ahead, "the model that waits to be loaded goes first"


def test_a_cancelled_suggestion_is_not_followed_by_thinking_ahead(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    answerer.hold = True
    worker.load(LoadRequest("scripted"))
    worker.submit(asks_ahead(1))
    assert answerer.begun.wait(LIMIT_S)
    worker.cancel()
    events.wait_for(SuggestionDone, 1)
    assert worker.stop(LIMIT_S)
    assert not answerer.ahead


def test_an_error_while_thinking_ahead_is_logged_and_nobody_told(
    worker: Worker, events: Events, answerer: ScriptedAnswerer, caplog: pytest.LogCaptureFixture
) -> None:
    answerer.error_ahead = ZeroDivisionError("secret")
    worker.load(LoadRequest("scripted"))
    worker.submit(asks_ahead(1))
    assert answerer.ahead_begun.wait(LIMIT_S)
    worker.submit(completion(2))
    events.wait_for(SuggestionDone, 2)
    assert not [event for event in events.all if isinstance(event, RequestFailed)]
    assert "thinking ahead of request 1 failed" in caplog.text


def scoring(request_id: int, text: str = "one three") -> ScoringRequest:
    return ScoringRequest(request_id, "before\n", text, at_start=True)


def test_a_passage_is_scored_when_nothing_else_is_asked(worker: Worker, events: Events) -> None:
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    done = events.wait_for(ScoringDone, 1)
    assert isinstance(done, ScoringDone)
    assert [word.rank for word in done.words] == [100, 10_000]


def test_scoring_gives_way_to_a_request_and_goes_on_afterwards(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    answerer.hold_scores = True
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    assert answerer.scoring_begun.wait(LIMIT_S)
    worker.submit(completion(2))
    answered = events.wait_for(SuggestionDone, 2)
    assert isinstance(answered, SuggestionDone)
    assert answered.suggestion.text == " one two"
    answerer.released.set()
    events.wait_for(ScoringDone, 1)
    assert answerer.scored == [scoring(1)] * len(answerer.scored)
    assert len(answerer.scored) > 1


def test_scoring_gives_way_to_a_model_and_goes_on_with_it(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    answerer.hold_scores = True
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    assert answerer.scoring_begun.wait(LIMIT_S)
    events.all.clear()
    worker.load(LoadRequest("other"))
    events.wait_for(ModelLoaded)
    assert not any(isinstance(event, ScoringDone) for event in events.all)
    answerer.released.set()
    events.wait_for(ScoringDone, 1)


def test_a_newer_passage_replaces_one_that_was_interrupted(
    worker: Worker, events: Events, answerer: ScriptedAnswerer
) -> None:
    answerer.hold_scores = True
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    assert answerer.scoring_begun.wait(LIMIT_S)
    worker.score(scoring(2))
    worker.cancel()
    answerer.released.set()
    events.wait_for(ScoringDone, 2)
    assert not any(getattr(event, "request_id", 0) == 1 for event in events.all)


def test_what_is_held_for_scores_is_given_back(worker: Worker, events: Events, answerer: ScriptedAnswerer) -> None:
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    events.wait_for(ScoringDone, 1)
    worker.stop_scoring()
    worker.submit(completion(2))
    worker.score(scoring(3))
    worker.submit(completion(4))
    events.wait_for(ScoringDone, 3)
    assert answerer.forgotten <= 1  # a passage in its place means that scoring goes on
    worker.stop_scoring()
    assert worker.stop(LIMIT_S)


@pytest.mark.parametrize(
    ("error", "message"),
    [(CheckpointError("broken; fetch it again"), "broken; fetch it again"), (RuntimeError("?"), "unexpected error")],
)
def test_scores_that_fail_are_one_line(
    worker: Worker, events: Events, answerer: ScriptedAnswerer, error: Exception, message: str
) -> None:
    answerer.error_scores = error
    worker.load(LoadRequest("scripted"))
    worker.score(scoring(1))
    failed = events.wait_for(ScoringFailed, 1)
    assert isinstance(failed, ScoringFailed)
    assert message in failed.message
    answerer.error_scores = None
    worker.score(scoring(2))
    events.wait_for(ScoringDone, 2)


def test_without_a_model_nothing_is_scored(worker: Worker, events: Events) -> None:
    worker.score(scoring(1))
    events.wait_for(ScoringFailed, 1)


class SlowLoads:
    """A loader whose loads after the first wait until they are let go; counts what is closed."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.begun = threading.Event()
        self.closed: list[str] = []
        self.loads: list[str] = []

    def __call__(self, request: LoadRequest) -> tuple[ModelInfo, ScriptedAnswerer]:
        self.loads.append(request.name)
        if len(self.loads) > 1:
            self.begun.set()
            assert self.go.wait(LIMIT_S)
        answerer = ScriptedAnswerer((f" {request.name}",))
        answerer.close = lambda: self.closed.append(request.name)  # type: ignore[method-assign]
        return replace(INFO, name=request.name), answerer


def test_the_old_model_answers_while_another_loads(events: Events) -> None:
    loads = SlowLoads()
    worker = Worker(loads, events)
    worker.start()
    worker.load(LoadRequest("old"))
    events.wait_for(ModelLoaded)
    worker.load(LoadRequest("new"))
    assert loads.begun.wait(LIMIT_S)
    worker.submit(completion(1))
    done = events.wait_for(SuggestionDone, 1)
    assert isinstance(done, SuggestionDone)
    assert done.suggestion.text == " old"
    assert loads.closed == []
    events.all.clear()
    loads.go.set()
    events.wait_for(ModelLoaded)
    assert loads.closed == ["old"]
    worker.submit(completion(2))
    done = events.wait_for(SuggestionDone, 2)
    assert isinstance(done, SuggestionDone)
    assert done.suggestion.text == " new"
    assert worker.stop(LIMIT_S)


def test_of_several_models_asked_for_while_one_loads_only_the_last_is_used(events: Events) -> None:
    loads = SlowLoads()
    worker = Worker(loads, events)
    worker.start()
    worker.load(LoadRequest("old"))
    events.wait_for(ModelLoaded)
    events.all.clear()
    worker.load(LoadRequest("second"))
    assert loads.begun.wait(LIMIT_S)
    worker.load(LoadRequest("third"))
    worker.load(LoadRequest("fourth"))
    loads.go.set()
    loaded = events.wait_for(ModelLoaded)
    assert isinstance(loaded, ModelLoaded)
    assert loaded.info.name == "fourth"
    assert loads.loads == ["old", "second", "fourth"]
    assert sorted(loads.closed) == ["old", "second"]
    assert worker.stop(LIMIT_S)


def test_a_model_that_rests_is_closed_and_one_that_is_to_be_loaded_does_not_rest(events: Events) -> None:
    loads = SlowLoads()
    worker = Worker(loads, events)
    worker.start()
    worker.load(LoadRequest("one"))
    events.wait_for(ModelLoaded)
    worker.rest()
    events.wait_for(ModelResting)
    assert loads.closed == ["one"]
    events.all.clear()
    worker.load(LoadRequest("two"))
    worker.rest()
    loads.go.set()
    events.wait_for(ModelLoaded)
    worker.submit(completion(1))
    events.wait_for(SuggestionDone, 1)
    assert not any(isinstance(event, ModelResting) for event in events.all)
    assert worker.stop(LIMIT_S)


def test_stopping_waits_for_what_loads_aside_and_closes_it(events: Events) -> None:
    loads = SlowLoads()
    worker = Worker(loads, events)
    worker.start()
    worker.load(LoadRequest("old"))
    events.wait_for(ModelLoaded)
    worker.load(LoadRequest("new"))
    assert loads.begun.wait(LIMIT_S)
    assert not worker.stop(0.01)
    loads.go.set()
    assert worker.stop(LIMIT_S)
    assert sorted(loads.closed) == ["new", "old"]
