"""Questions to the process with the dictionaries: in order, one at a time, past crashes and broken dictionaries."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gpt2_desktop.app.spelling_process import Checked, Failed, News, SpellingProcess, Suggested, spawn_with
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.paths import Folders


class Process:
    """What the test answers for."""

    def __init__(self, on_line: Callable[[str], None], on_end: Callable[[int, str], None]) -> None:
        self.on_line, self.on_end = on_line, on_end
        self.questions: list[dict[str, Any]] = []
        self.over = False

    def send(self, line: str) -> None:
        self.questions.append(json.loads(line))

    def answer(self, **fields: Any) -> None:
        self.on_line(json.dumps({"id": self.questions[-1]["id"], **fields}))

    def end_input(self) -> None: ...

    def kill(self) -> None:
        self.over = True

    def detach(self) -> None: ...


class Desk:
    def __init__(self) -> None:
        self.processes: list[Process] = []
        self.news: list[News] = []
        self.spelling = SpellingProcess(self.spawn, self.news.append)

    def spawn(self, on_line: Callable[[str], None], on_end: Callable[[int, str], None]) -> Process:
        self.processes.append(Process(on_line, on_end))
        return self.processes[-1]

    @property
    def asked(self) -> list[dict[str, Any]]:
        return [{key: value for key, value in q.items() if key != "id"} for q in self.processes[-1].questions]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_nothing_runs_before_it_is_started(desk: Desk) -> None:
    desk.spelling.want("en_US", ["one"])
    assert not desk.processes
    desk.spelling.start()
    desk.spelling.start()
    assert len(desk.processes) == 1
    assert desk.asked == [{"dictionary": "en_US", "words": ["one"]}]
    assert desk.spelling.is_wrong("en_US", "one") is None
    desk.processes[0].answer(wrong=["one"])
    assert desk.spelling.is_wrong("en_US", "one") is True
    assert desk.news == [Checked("en_US")]
    assert desk.spelling.idle


def test_one_question_at_a_time_and_what_waits_for_it_first(desk: Desk) -> None:
    desk.spelling.start()
    desk.spelling.want("en_US", [f"word{number}" for number in range(100)])
    assert [len(question["words"]) for question in desk.asked] == [64]
    desk.spelling.suggest("en_US", "teh")
    found: list[list[str]] = []
    waiting = threading.Thread(target=lambda: found.append(desk.spelling.wait("en_US", ["a", "b"], lambda: False)))
    waiting.start()
    limit = time.monotonic() + 5
    while not desk.spelling._urgent:
        assert time.monotonic() < limit
    process = desk.processes[0]
    process.answer(wrong=[])
    assert desk.asked[1] == {"dictionary": "en_US", "words": ["a", "b"]}
    process.answer(wrong=["b"])
    waiting.join(5)
    assert found == [["b"]]
    assert desk.asked[2] == {"dictionary": "en_US", "suggest": "teh"}
    process.answer(suggestions=["the"])
    assert desk.news[-1] == Suggested("en_US", "teh", ("the",))
    assert len(desk.asked[3]["words"]) == 36
    process.answer(wrong=[])
    desk.spelling.want("en_US", ["word7", "a"])
    assert len(desk.asked) == 4


def test_whoever_waits_is_let_go(desk: Desk) -> None:
    assert desk.spelling.wait("en_US", ["one"], lambda: True) == ["one"]
    desk.spelling.start()
    for end in (desk.spelling.stop, desk.spelling.close):
        found: list[list[str]] = []
        waiting = threading.Thread(target=lambda: found.append(desk.spelling.wait("en_US", ["one"], lambda: False)))  # noqa: B023
        waiting.start()
        time.sleep(0)
        end()
        waiting.join(5)
        assert found == [[]]
        desk.spelling.start()
    assert desk.spelling.is_wrong("en_US", "anything") is False


def test_a_crash_costs_only_what_was_asked_then(desk: Desk) -> None:
    desk.spelling.start()
    desk.spelling.want("en_US", ["bad"])
    desk.spelling.want("en_US", ["good"])
    desk.processes[0].on_end(-11, "")
    assert len(desk.processes) == 2
    assert desk.spelling.is_wrong("en_US", "bad") is False
    assert desk.asked == [{"dictionary": "en_US", "words": ["good"]}]
    desk.spelling.suggest("en_US", "x")
    desk.processes[1].answer(wrong=[])
    desk.processes[1].on_end(-11, "")
    assert Suggested("en_US", "x", ()) in desk.news
    desk.processes[2].on_end(1, "no memory")
    assert desk.news[-1] == Failed("", "no memory")
    assert len(desk.processes) == 3
    assert desk.spelling.is_wrong("en_US", "anything") is False
    assert desk.spelling.wait("en_US", ["x"], lambda: False) == []


def test_a_broken_dictionary_judges_nothing(desk: Desk) -> None:
    desk.spelling.start()
    desk.spelling.want("xx", ["one"])
    desk.processes[0].answer(error="the dictionary xx cannot be read")
    assert desk.news == [Failed("xx", "the dictionary xx cannot be read")]
    assert desk.spelling.is_wrong("xx", "one") is False
    desk.spelling.want("xx", ["two"])
    assert len(desk.asked) == 1
    desk.spelling.drop("xx")
    desk.spelling.want("xx", ["two"])
    assert len(desk.asked) == 2


def test_noise_and_answers_to_other_questions_are_passed_over(desk: Desk) -> None:
    desk.spelling.start()
    desk.spelling.want("en_US", ["one"])
    for line in ("", "noise", "[]", '{"id": 99, "wrong": ["one"]}'):
        desk.processes[0].on_line(line)
    assert desk.spelling.is_wrong("en_US", "one") is None
    desk.processes[0].answer(wrong=["one"])
    assert desk.spelling.is_wrong("en_US", "one") is True


def test_another_start_asks_again_what_was_not_answered(desk: Desk) -> None:
    desk.spelling.start()
    desk.spelling.want("en_US", ["one", "two"])
    desk.spelling.restart()
    assert desk.processes[0].over
    assert desk.asked == [{"dictionary": "en_US", "words": ["one", "two"]}]


def test_the_real_process(tmp_path: Path) -> None:
    news: list[News] = []
    folders = Folders.under(tmp_path)
    command = own_command(*folders.as_arguments(), "spell", "--jsonl")
    spelling = SpellingProcess(spawn_with(command, own_environment({**os.environ, "LANG": "C"})), news.append)
    spelling.start()
    try:
        limit = time.monotonic() + 30
        while (wrong := spelling.wait("en_US", ["the", "teh", "colour"], lambda: False)) == ["the", "teh", "colour"]:
            assert time.monotonic() < limit
        assert wrong == ["teh", "colour"]
        # It answers again after it was killed from outside.
        process = spelling._process
        assert process is not None
        process.kill()
        while spelling.wait("en_GB", ["teh", "color", "colour"], lambda: False) != ["teh", "color"]:
            assert time.monotonic() < limit
            spelling.drop("en_GB")
    finally:
        spelling.close()
    while any(thread.name == "gpt2-child" for thread in threading.enumerate()):
        assert time.monotonic() < limit
        time.sleep(0.01)
