"""Snoozing, backing off after Esc, and what is said where asking gives nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat

import pytest
from helpers.writer import Writer, with_ghost
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.back_off import FIRST_WAIT_MS, PAUSE_AFTER, SLOW_AFTER, BackOff
from gpt2_desktop.app.edits import EditSource, Snapshot
from gpt2_desktop.app.hints import QUIET_HINT, nothing_hint
from gpt2_desktop.app.snooze import SNOOZE_MINUTES, Snooze
from gpt2_desktop.engine.types import CompletionRequest, Suggestion, SuggestionDone
from gpt2_desktop.settings.schema import GhostSettings, Settings, SuggestMode


@pytest.fixture
def writer(qtbot: QtBot) -> Iterator[Writer]:
    writer = Writer(qtbot)
    yield writer
    writer.controller.close()


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def snooze(qtbot: QtBot, clock: Clock) -> Iterator[Snooze]:
    snooze = Snooze(clock=clock)
    yield snooze
    snooze.wake()


# Snooze


def test_snoozed_typing_asks_nothing_and_the_ghost_goes(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.controller.snooze.start(5)
    assert writer.displayed == ""
    writer.insert("x")
    writer.turn()
    assert len(writer.worker.requests) == 1
    writer.controller.resume()
    writer.insert("y")
    assert writer.request().before == "Helloxy"


def test_asking_works_while_snoozed_and_does_not_wake(writer: Writer) -> None:
    writer.controller.snooze.start(None)
    writer.insert("Hello")
    writer.turn()
    writer.controller.ask()
    assert len(writer.worker.requests) == 1
    assert writer.controller.snooze.active


def test_what_was_accepted_while_snoozed_is_not_followed_by_more(writer: Writer) -> None:
    writer.controller.snooze.start(5)
    writer.controller.ask()
    number = writer.worker.requests[-1].request_id
    writer.answer(number, " world")
    writer.insert(writer.controller.whole(), EditSource.ACCEPT)
    writer.turn()
    assert len(writer.worker.requests) == 1


@pytest.mark.parametrize("minutes", SNOOZE_MINUTES)
def test_a_snooze_ends_by_the_clock(snooze: Snooze, clock: Clock, minutes: int) -> None:
    changes: list[bool] = []
    snooze.changed.connect(lambda: changes.append(snooze.active))
    snooze.start(minutes)
    assert snooze.until == clock.now + 60 * minutes
    clock.now += 60 * minutes - 1
    assert snooze.look()
    clock.now += 1
    assert not snooze.look()
    assert changes == [True, False]


def test_the_end_comes_by_itself(qtbot: QtBot) -> None:
    times = chain([0.0], repeat(300.0))
    snooze = Snooze(clock=lambda: next(times))
    snooze.start(5)
    assert snooze.active
    qtbot.waitUntil(lambda: not snooze.active)


def test_a_snooze_until_the_next_start_has_no_end(snooze: Snooze, clock: Clock) -> None:
    snooze.start(None)
    clock.now += 1e9
    assert snooze.look()
    assert snooze.until is None


def test_another_length_replaces_the_first(snooze: Snooze, clock: Clock) -> None:
    snooze.start(60)
    snooze.start(5)
    clock.now += 300
    assert not snooze.look()


# Backing off


def dismiss_ghosts(writer: Writer, count: int) -> None:
    for _ in range(count):
        writer.type_and_stream("a", " ghost")
        writer.qtbot.waitUntil(lambda: bool(writer.displayed), timeout=20_000)
        assert writer.controller.dismiss()


def test_after_some_dismissals_the_ghost_waits_and_then_twice_as_long(writer: Writer) -> None:
    back_off = writer.controller.back_off
    dismiss_ghosts(writer, SLOW_AFTER - 1)
    assert back_off.wait_ms == 0
    dismiss_ghosts(writer, 1)
    assert back_off.wait_ms == FIRST_WAIT_MS
    writer.type_and_stream("b", " ghost")
    # It is there, computed, and only not shown yet.
    assert writer.displayed == ""
    assert writer.controller._reveal_timer.interval() == FIRST_WAIT_MS
    dismiss_ghosts(writer, 1)
    assert back_off.wait_ms == 2 * FIRST_WAIT_MS


def test_the_wait_comes_on_top_of_the_usual_one(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(mode=SuggestMode.ON_PAUSE, pause_ms=700))
    for _ in range(SLOW_AFTER):
        writer.controller.back_off.count()
    writer.insert("a")
    writer.request()
    assert writer.controller._reveal_timer.interval() == 700 + FIRST_WAIT_MS
    writer.controller.close()


def test_typing_the_hidden_ghost_begins_the_wait_anew(writer: Writer) -> None:
    for _ in range(SLOW_AFTER + 1):
        writer.controller.back_off.count()
    writer.type_and_stream("a", " ghost")
    timer = writer.controller._reveal_timer
    writer.qtbot.waitUntil(lambda: timer.remainingTime() < 2 * FIRST_WAIT_MS - 50)
    writer.insert(" ")
    assert timer.remainingTime() > 2 * FIRST_WAIT_MS - 50


def test_after_more_dismissals_nothing_is_asked(writer: Writer) -> None:
    for _ in range(PAUSE_AFTER):
        writer.controller.back_off.count()
    assert writer.controller.back_off.paused
    writer.insert("x")
    writer.turn()
    assert writer.worker.requests == []


def test_the_pause_ends_slowly(qtbot: QtBot) -> None:
    back_off = BackOff()
    changes: list[tuple[bool, int]] = []
    back_off.changed.connect(lambda: changes.append((back_off.paused, back_off.wait_ms)))
    for _ in range(PAUSE_AFTER):
        back_off.count()
    assert back_off.paused
    back_off._pause.start(1)
    qtbot.waitUntil(lambda: not back_off.paused)
    assert changes[-1] == (False, FIRST_WAIT_MS)
    back_off.reset()
    assert changes[-1] == (False, 0)


@pytest.mark.parametrize("how", ["accept", "card", "ask", "resume", "setting", "mode"])
def test_what_shows_interest_ends_the_pause(writer: Writer, how: str) -> None:
    for _ in range(PAUSE_AFTER):
        writer.controller.back_off.count()
    match how:
        case "accept" | "card":
            writer.insert(" taken", EditSource.ACCEPT)
        case "ask":
            writer.controller.ask()
        case "resume":
            writer.controller.resume()
        case "setting":
            writer.controller.apply(Settings(ghost=GhostSettings(back_off=False)))
        case "mode":
            writer.controller.apply(Settings(ghost=GhostSettings(mode=SuggestMode.ON_PAUSE)))
    assert not writer.controller.back_off.paused
    assert writer.controller.back_off.wait_ms == 0


def test_an_accept_in_between_begins_the_count_anew(writer: Writer) -> None:
    dismiss_ghosts(writer, SLOW_AFTER - 1)
    writer.type_and_stream("a", " ghost")
    writer.insert(writer.controller.next_word(), EditSource.ACCEPT)
    writer.turn()
    dismiss_ghosts(writer, SLOW_AFTER - 1)
    assert writer.controller.back_off.wait_ms == 0


@pytest.mark.parametrize("how", ["typed on", "hidden", "preview", "alternatives", "asked"])
def test_only_esc_on_a_ghost_that_came_by_itself_counts(writer: Writer, how: str) -> None:
    for _ in range(SLOW_AFTER):
        writer.type_and_stream("a", " ghost")
        match how:
            case "typed on":
                writer.insert("x")
                writer.request()
            case "hidden":
                writer.controller.interrupted()
                writer.controller.dismiss()
            case "preview":
                writer.controller.preview(" card")
                writer.controller.dismiss()
            case "alternatives":
                writer.controller.generate_alternatives()
                writer.controller.dismiss()
            case "asked":
                writer.controller.ask()
                writer.answer(writer.worker.requests[-1].request_id, " ghost")
                writer.controller.dismiss()
    # Had the last one counted, these would be enough to slow it down.
    dismiss_ghosts(writer, SLOW_AFTER - 1)
    assert writer.controller.back_off.wait_ms == 0


def test_the_setting_turns_it_off(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(back_off=False))
    dismiss_ghosts(writer, PAUSE_AFTER)
    assert writer.controller.back_off.wait_ms == 0


# Asking and getting nothing


def ask_for_nothing(writer: Writer, reason: str) -> None:
    writer.controller.ask()
    number = writer.worker.requests[-1].request_id
    writer.controller.handle_events([SuggestionDone(number, Suggestion.nothing(reason))])


def test_asking_for_nothing_says_why_until_the_next_edit(writer: Writer) -> None:
    ask_for_nothing(writer, "repeats_after")
    assert writer.hints == [nothing_hint("repeats_after")]
    writer.insert("x")
    assert writer.hints == [nothing_hint("repeats_after"), ""]


def test_typing_for_nothing_says_nothing(writer: Writer) -> None:
    writer.insert("x")
    number = writer.request().request_id
    writer.controller.handle_events([SuggestionDone(number, Suggestion.nothing("empty"))])
    assert writer.hints == []


def test_a_cancelled_ask_says_nothing(writer: Writer) -> None:
    ask_for_nothing(writer, "cancelled")
    assert writer.hints == []


def test_an_asked_ghost_that_is_typed_to_its_end_says_nothing(writer: Writer) -> None:
    writer.controller.ask()
    writer.answer(writer.worker.requests[-1].request_id, "x", finish=False)
    writer.insert("x")
    writer.finish(writer.worker.requests[-1].request_id)
    assert writer.hints == []


@pytest.mark.parametrize("what", ["ask", "alternatives", "next"])
def test_asking_beside_a_selection_says_that_too(writer: Writer, what: str) -> None:
    writer.state = Snapshot("One", "", 3, quiet=True)
    match what:
        case "ask":
            writer.controller.ask()
        case "alternatives":
            writer.controller.generate_alternatives()
        case "next":
            writer.controller.choose(1)
    assert writer.hints == [QUIET_HINT]
    assert writer.worker.requests == []


def test_every_reason_is_a_line_of_its_own_kind() -> None:
    for reason in ("empty", "echo", "repeats_after", "punctuation", "whitespace", "some new reason"):
        assert nothing_hint(reason)
        assert "\n" not in nothing_hint(reason)


def test_what_is_asked_for_is_shown_however_unsure(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(show_percent=30))
    writer.insert("a")
    typed = writer.request()
    writer.controller.ask()
    asked = writer.worker.requests[-1]
    assert isinstance(typed, CompletionRequest)
    assert isinstance(asked, CompletionRequest)
    assert (typed.show_percent, asked.show_percent) == (30, 100)


# What else Esc does


def test_escape_without_a_ghost_stops_the_alternatives(writer: Writer) -> None:
    writer.type_and_stream("a", " ghost")
    writer.controller.generate_alternatives()
    assert writer.controller.dismiss()
    assert writer.worker.cancelled == 0
    assert writer.controller.dismiss()
    assert writer.worker.cancelled == 1


def test_escape_with_nothing_to_do_is_left_to_others(writer: Writer) -> None:
    assert not writer.controller.dismiss()
