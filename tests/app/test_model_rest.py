"""The model is put away when nothing is asked for long enough, and comes back before what is asked next."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gpt2_desktop.app.model_rest import RestingWorker
from gpt2_desktop.engine.types import AlternativesRequest, CompletionRequest, LoadRequest, ScoringRequest
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import SERVER_MODEL, SuggestionLength

MODEL = LoadRequest("gpt2")
ASKED = CompletionRequest(1, "before", "", SuggestionLength.SENTENCE, GhostSampling())


class NotedWorker:
    """Notes what it is told, in order."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def load(self, request: LoadRequest) -> None:
        self.told.append(request)

    def rest(self) -> None:
        self.told.append("rest")

    def submit(self, request: CompletionRequest | AlternativesRequest) -> None:
        self.told.append(request)

    def score(self, request: ScoringRequest) -> None:
        self.told.append(request)

    def stop_scoring(self) -> None:
        self.told.append("stop scoring")

    def cancel(self) -> None:
        self.told.append("cancel")


class Setup(QObject):
    def __init__(self, minutes: int = 30, model: LoadRequest = MODEL) -> None:
        super().__init__()
        self.now = 0.0
        self.inner = NotedWorker()
        self.worker = RestingWorker(self.inner, self, lambda: self.now)
        self.worker.set_minutes(minutes)
        self.worker.load(model)
        self.inner.told.clear()

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass, and the timer fire as it would."""
        self.now += minutes * 60
        if self.worker._timer.isActive():
            self.worker.look()


def test_it_rests_after_the_minutes_that_were_set_and_not_before(qapp: QObject) -> None:
    setup = Setup()
    setup.pass_minutes(29.9)
    assert setup.inner.told == []
    assert 0 < setup.worker._timer.interval() <= 6_001
    setup.pass_minutes(0.2)
    assert setup.inner.told == ["rest"]
    assert setup.worker.resting
    assert not setup.worker._timer.isActive()


def test_what_is_asked_puts_it_off_and_does_not_wind_up_the_timer(qapp: QObject) -> None:
    setup = Setup()
    setup.pass_minutes(0)
    interval = setup.worker._timer.interval()
    setup.now += 20 * 60
    setup.worker.submit(ASKED)
    assert setup.worker._timer.interval() == interval
    setup.pass_minutes(15)
    assert setup.inner.told == [ASKED]
    setup.pass_minutes(15)
    assert setup.inner.told == [ASKED, "rest"]


def test_the_next_request_loads_it_again_first(qapp: QObject) -> None:
    setup = Setup()
    setup.pass_minutes(31)
    setup.worker.submit(ASKED)
    setup.worker.submit(ASKED)
    assert setup.inner.told == ["rest", MODEL, ASKED, ASKED]
    setup.pass_minutes(31)
    alternatives = AlternativesRequest(2, "before", "", AlternativesSampling())
    setup.worker.submit(alternatives)
    assert setup.inner.told[4:] == ["rest", MODEL, alternatives]
    setup.pass_minutes(31)
    scoring = ScoringRequest(3, "", "text", at_start=True)
    setup.worker.score(scoring)
    assert setup.inner.told[7:] == ["rest", MODEL, scoring]


def test_another_model_is_loaded_in_place_of_the_one_that_rests(qapp: QObject) -> None:
    setup = Setup()
    setup.pass_minutes(31)
    other = LoadRequest("gpt2-medium")
    setup.worker.load(other)
    setup.worker.submit(ASKED)
    assert setup.inner.told == ["rest", other, ASKED]


def test_neither_a_server_rests_nor_anything_where_that_is_switched_off(qapp: QObject) -> None:
    for setup in (Setup(model=LoadRequest(SERVER_MODEL)), Setup(minutes=0)):
        setup.pass_minutes(1000)
        assert not setup.worker._timer.isActive()
        assert setup.inner.told == []


def test_a_shorter_time_counts_at_once(qapp: QObject) -> None:
    setup = Setup(minutes=60)
    setup.pass_minutes(10)
    setup.worker.set_minutes(5)
    setup.pass_minutes(0)
    assert setup.inner.told == ["rest"]
    setup.worker.close()
    assert not setup.worker._timer.isActive()
