from __future__ import annotations

from dataclasses import replace

import pytest
from helpers.scripted import INFO
from pytestqt.qtbot import QtBot

from gpt2_desktop.app import predictability as module
from gpt2_desktop.app.predictability import Expectedness, Predictability
from gpt2_desktop.engine.types import ScoringDone, ScoringFailed, ScoringRequest, WordScore, WorkerEvent
from gpt2_desktop.text.passages import Passage


class Worker:
    def __init__(self) -> None:
        self.requests: list[ScoringRequest] = []
        self.stopped = 0

    def score(self, request: ScoringRequest) -> None:
        self.requests.append(request)

    def stop_scoring(self) -> None:
        self.stopped += 1


class Reader:
    def __init__(self) -> None:
        self.worker = Worker()
        self.predictability = Predictability(self.worker)
        self.progress: list[tuple[int, int]] = []
        self.problems: list[str] = []
        self.scored: list[Passage] = []
        self.predictability.progressed.connect(lambda *figures: self.progress.append(figures))
        self.predictability.problem.connect(self.problems.append)
        self.predictability.scored.connect(self.scored.append)

    def answer(self, *events: WorkerEvent) -> None:
        self.predictability.handle_events(list(events))

    def done(self, rank: int = 1) -> None:
        self.answer(ScoringDone(self.worker.requests[-1].request_id, (WordScore(0, 3, rank, -1.0),)))


def passage(text: str) -> Passage:
    return Passage("before\n", text, at_start=True)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    reader.predictability.set_model(INFO)
    return reader


def test_passages_are_scored_one_by_one_in_their_order(reader: Reader) -> None:
    one, two = passage("one"), passage("two")
    reader.predictability.want([one, two])
    assert [request.text for request in reader.worker.requests] == ["one"]
    reader.done(7)
    reader.done(8)
    assert [request.text for request in reader.worker.requests] == ["one", "two"]
    assert reader.scored == [one, two]
    assert reader.progress[-1] == (2, 2)
    scores = reader.predictability.scores(two)
    assert scores is not None
    assert scores[0].rank == 8


def test_what_was_said_is_not_asked_again_unless_its_context_or_the_model_is_another(reader: Reader) -> None:
    one = passage("one")
    reader.predictability.want([one])
    reader.done()
    reader.predictability.want([replace(one, offset=5)])
    assert len(reader.worker.requests) == 1
    reader.predictability.want([replace(one, context="other")])
    assert len(reader.worker.requests) == 2
    reader.predictability.want([one])
    reader.predictability.set_model(replace(INFO, style="mine"))
    assert reader.predictability.scores(one) is None
    assert len(reader.worker.requests) == 3
    reader.predictability.set_model(INFO)
    assert reader.predictability.scores(one) is not None


def test_what_is_not_wanted_any_more_gives_way(reader: Reader) -> None:
    reader.predictability.want([passage("one"), passage("two")])
    first = reader.worker.requests[-1]
    reader.predictability.want([passage("three"), passage("two")])
    assert reader.worker.requests[-1].text == "three"
    reader.answer(ScoringDone(first.request_id, ()))
    assert reader.scored == []
    reader.done()
    assert reader.scored == [passage("three")]


def test_a_model_that_cannot_says_so_once_and_is_left_alone(reader: Reader) -> None:
    reader.predictability.want([passage("one")])
    reader.answer(ScoringFailed(reader.worker.requests[-1].request_id, "it cannot"))
    assert reader.problems == ["it cannot"]
    reader.predictability.want([passage("two")])
    assert len(reader.worker.requests) == 1
    reader.predictability.set_model(replace(INFO, name="other"))
    assert reader.problems == ["it cannot", ""]
    assert reader.worker.requests[-1].text == "two"


def test_nothing_is_asked_without_a_model_or_once_it_is_stopped(qtbot: QtBot) -> None:
    reader = Reader()
    reader.predictability.want([passage("one")])
    assert not reader.worker.requests
    reader.predictability.set_model(INFO)
    reader.predictability.stop()
    assert reader.worker.stopped == 1
    reader.done()
    assert reader.scored == []
    reader.predictability.set_model(INFO)
    assert len(reader.worker.requests) == 1


def test_the_oldest_scores_go(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT_WORDS", 2)
    for text in ("one", "two", "three"):
        reader.predictability.want([passage(text)])
        reader.done()
    assert reader.predictability.scores(passage("one")) is None
    assert reader.predictability.scores(passage("three")) is not None


@pytest.mark.parametrize(
    ("rank", "step"),
    [
        (1, Expectedness.EXPECTED),
        (10, Expectedness.EXPECTED),
        (11, Expectedness.USUAL),
        (100, Expectedness.USUAL),
        (1000, Expectedness.RARE),
        (1001, Expectedness.UNEXPECTED),
        (50257, Expectedness.UNEXPECTED),
    ],
)
def test_the_step_of_a_rank(rank: int, step: Expectedness) -> None:
    assert Expectedness.of(rank) is step
