"""What is counted, by a clock that the test turns, and how it is kept."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Coroutine
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.edits import Edit, EditSource
from gpt2_desktop.app.figures import Figures, Kind, kind_of
from gpt2_desktop.app.scoreboard import Scoreboard
from gpt2_desktop.app.scoreboard_file import KEPT_DAYS, ScoreboardFile

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


class Now:
    """Tasks that run at once."""

    def start(self, operation: Coroutine[Any, Any, None]) -> None:
        asyncio.run(operation)

    async def run(self, function: Callable[..., Any], *arguments: object) -> Any:
        return function(*arguments)


class Desk:
    """A writer at a scoreboard."""

    def __init__(self, file: Path) -> None:
        self.seconds = 1000.0
        self.day = MONDAY
        self.problems: list[str] = []
        self.board = Scoreboard(
            ScoreboardFile(file),
            Now(),  # type: ignore[arg-type]
            clock=lambda: self.seconds,
            today=lambda: self.day,
        )
        self.board.problem.connect(self.problems.append)
        self.board.set_on(True)

    def type(self, text: str, removed: int = 0) -> None:
        self.board.edited(Edit(0, removed, text, EditSource.INPUT))

    def ghost(self, text: str, *, wait: float = 0.05, look: float = 1.0) -> None:
        self.seconds += wait
        self.board.ghost_changed(text)
        self.seconds += look

    def take(self, part: str, text: str) -> None:
        self.board.taken(part, text)  # type: ignore[arg-type]
        self.board.edited(Edit(0, 0, text, EditSource.ACCEPT))

    @property
    def figures(self) -> Figures:
        total = Figures()
        for each in self.board.pending().values():
            total.add(each)
        return total


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "data" / "scoreboard.json")
    yield desk  # type: ignore[misc]
    desk.board.set_on(False)
    desk.board.keep()


def test_what_is_taken_saves_its_characters_less_a_key(desk: Desk) -> None:
    desk.type("T")
    desk.ghost("he quick brown fox")
    desk.take("word", "he")
    desk.board.ghost_changed(" quick brown fox")
    desk.take("whole", " quick brown fox")
    desk.board.ghost_changed("")
    figures = desk.figures
    assert (figures.shown, figures.wrong, figures.word, figures.whole, figures.sentence) == (1, 0, 1, 1, 0)
    assert (figures.words, figures.saved, figures.keys) == (4, 16, 1)
    assert figures.net == 16
    assert figures.net_words == pytest.approx(16 / 5)
    assert figures.net_share == pytest.approx(16 / 19)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("x", 1),  # another word
        ("quack", 1),  # left it in the middle of its first word
        ("quickly", 1),  # goes on where its first word ends
        ("quick, ", 0),
        ("quick fix", 0),
        ("quick brown", 0),
    ],
)
def test_a_show_is_wrong_where_its_first_word_was_not_what_was_written(desk: Desk, typed: str, wrong: int) -> None:
    desk.type(" ")
    ghost = "quick brown"
    desk.ghost(ghost)
    for character in typed:
        desk.type(character)
        ghost = ghost[1:] if ghost[:1] == character else ""
        desk.board.ghost_changed(ghost)
    assert (desk.figures.shown, desk.figures.wrong) == (1, wrong)
    assert desk.figures.net == -wrong / 2


def test_what_was_not_long_enough_there_to_be_read_does_not_count(desk: Desk) -> None:
    desk.type("a")
    desk.ghost("bc", look=0.39)
    desk.type("x")
    assert desk.figures.shown == 0
    desk.board.ghost_changed("")
    desk.ghost("bc", look=0.1)
    desk.take("whole", "bc")
    assert desk.figures.shown == 1  # whoever takes it has read it


def test_dismissing_is_a_verdict_and_going_away_is_none(desk: Desk) -> None:
    desk.type("a")
    desk.ghost(" b")
    desk.board.dismissed()
    desk.board.ghost_changed("")
    assert (desk.figures.shown, desk.figures.wrong) == (1, 1)
    for leave in (
        lambda: desk.board.ghost_changed(""),
        lambda: desk.board.edited(Edit(0, 0, "undone", EditSource.OTHER)),
        lambda: desk.type("", removed=1),
        lambda: desk.board.set_path(None),
    ):
        before = desk.figures.shown
        desk.type("a")
        desk.ghost(" b")
        leave()
        desk.board.ghost_changed("")
        assert (desk.figures.shown, desk.figures.wrong) == (before + 1, 1)


def test_a_card_that_is_looked_at_is_no_suggestion(desk: Desk) -> None:
    desk.board.ghost_changed("card", preview=True)
    desk.seconds += 2
    desk.board.ghost_changed("")
    assert not desk.figures


def test_the_wait_is_from_the_key_to_the_ghost(desk: Desk) -> None:
    for wait in (0.010, 0.020, 0.100):
        desk.type("a")
        desk.ghost("b", wait=wait)
        desk.type("x")
        desk.board.ghost_changed("")
    median, slow = desk.figures.wait(0.5), desk.figures.wait(0.95)
    assert median is not None
    assert slow is not None
    assert 20 <= median <= 22
    assert 100 <= slow <= 110
    # The one that grows, and one that nobody typed for, are no waits.
    desk.type("", removed=1)
    desk.ghost("b")
    desk.ghost("bcd")
    assert desk.figures.waits.total() == 3
    desk.type("a")
    desk.ghost("b", wait=3600)
    assert desk.figures.waits.total() == 3


def test_figures_are_kept_by_day_and_kind_and_hold_no_text(desk: Desk, tmp_path: Path) -> None:
    desk.board.set_path(tmp_path / "secret.md")
    desk.type("x")
    desk.ghost("hidden words")
    desk.take("whole", "hidden words")
    desk.day = TUESDAY
    desk.board.set_path(None)
    desk.type("y")
    desk.board.close()
    file = tmp_path / "data" / "scoreboard.json"
    assert file.stat().st_mode & 0o077 == 0
    for word in ("hidden", "secret", str(tmp_path)):
        assert word not in file.read_text()
    days = ScoreboardFile(file).read()
    assert set(days) == {(MONDAY, Kind.MARKDOWN), (TUESDAY, Kind.TEXT)}
    assert days[MONDAY, Kind.MARKDOWN].saved == 11
    assert asyncio.run(desk.board.figures()) == days


def test_off_counts_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.board.set_on(False)
    desk.type("x")
    desk.ghost("word")
    desk.take("whole", "word")
    desk.board.dismissed()
    desk.board.close()
    assert not list(tmp_path.rglob("*.json"))


def test_clearing_forgets_what_is_kept_and_what_is_not_yet(desk: Desk, tmp_path: Path) -> None:
    desk.type("x")
    desk.board.keep()
    desk.type("x")
    asyncio.run(desk.board.clear())
    desk.board.keep()
    assert asyncio.run(desk.board.figures()) == {}
    assert not (tmp_path / "data" / "scoreboard.json").exists()


def test_several_windows_add_up(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "scoreboard.json"
    threads = [
        threading.Thread(
            target=lambda: [ScoreboardFile(file).add({(MONDAY, Kind.TEXT): Figures(keys=1)}) for _ in range(10)]
        )
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ScoreboardFile(file).read()[MONDAY, Kind.TEXT].keys == 40


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"version":2,"days":{}}',
        b'{"version":1,"days":{"yesterday":{}}}'.replace(b"{}}}", b'{"text":{}}}}'),
        b'{"version":1,"days":{"2026-03-02":{"text":{"keys":-1}}}}',
        b'{"version":1,"days":{"2026-03-02":{"text":{"waits":{"a":1}}}}}',
        b'{"version":1,"days":{"2026-03-02":{"poem":{"keys":1}}}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_kept_aside_and_counting_begins_anew(
    desk: Desk, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "data" / "scoreboard.json"
    file.parent.mkdir()
    for name in ("scoreboard.json.damaged", "scoreboard.json.damaged-2"):
        file.write_bytes(content)
        desk.problems.clear()
        with caplog.at_level(logging.ERROR):
            assert ScoreboardFile(file).read() == {}
            desk.type("x")
            desk.board.keep()
        assert (tmp_path / "data" / name).read_bytes() == content
        assert len(desk.problems) == 1
        assert name in desk.problems[0]
    assert ScoreboardFile(file).read()[MONDAY, Kind.TEXT].keys == 1


def test_a_disk_that_refuses_keeps_the_figures_for_later(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    desk = Desk(tmp_path / "data" / "scoreboard.json")
    desk.type("x")
    desk.board.keep()
    assert desk.figures.keys == 1
    (tmp_path / "data").unlink()
    desk.board.keep()
    assert ScoreboardFile(tmp_path / "data" / "scoreboard.json").read()[MONDAY, Kind.TEXT].keys == 1


def test_only_the_latest_days_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "scoreboard.json"
    days = {(date.fromordinal(700_000 + n), Kind.TEXT): Figures(keys=1) for n in range(KEPT_DAYS + 5)}
    ScoreboardFile(file).add(days)
    kept = json.loads(file.read_text())["days"]
    assert len(kept) == KEPT_DAYS
    assert date.fromordinal(700_000).isoformat() not in kept


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (None, Kind.TEXT),
        ("README", Kind.TEXT),
        ("a.TXT", Kind.TEXT),
        ("a.md", Kind.MARKDOWN),
        ("a.eml", Kind.MAIL),
        ("a.py", Kind.CODE),
        ("a.my-own-secret", Kind.OTHER),
    ],
)
def test_the_kind_is_told_by_the_suffix(name: str | None, kind: Kind) -> None:
    assert kind_of(None if name is None else Path(name)) is kind


def test_figures_survive_the_file() -> None:
    figures = Figures(shown=3, wrong=1, waits=Figures().waits)
    figures.count_wait(0.02)
    figures.count_wait(0)
    assert Figures.from_plain(json.loads(json.dumps(figures.as_plain()))) == figures
    assert Figures.from_plain({"unknown": "x"}) == Figures()
    assert not Figures()
    assert Figures().wait(0.5) is None
    assert Figures().net_share is None
