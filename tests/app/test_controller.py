from __future__ import annotations

from dataclasses import replace

import pytest
from helpers.writer import Writer, finish_card, with_ghost
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.edits import EditSource, Snapshot
from gpt2_desktop.engine.types import (
    AlternativesDone,
    AlternativesRequest,
    CompletionRequest,
    RequestFailed,
    Suggestion,
    SuggestionChunk,
    SuggestionDone,
)
from gpt2_desktop.settings.schema import Settings, SuggestMode


@pytest.fixture
def writer(qtbot: QtBot) -> Writer:
    return Writer(qtbot)


def test_typing_asks_with_the_text_around_the_caret(writer: Writer) -> None:
    writer.state = Snapshot("Dear ", "\nYours", 5, quiet=False)
    writer.insert("A")
    request = writer.request()
    assert isinstance(request, CompletionRequest)
    assert (request.before, request.after) == ("Dear A", "\nYours")


def test_two_edits_in_one_turn_ask_once(writer: Writer) -> None:
    writer.insert("a")
    writer.insert("b")
    assert writer.request().before == "ab"
    assert len(writer.worker.requests) == 1


def test_the_ghost_grows_and_never_rewrites(writer: Writer) -> None:
    number = writer.type_and_stream("Hello", " wo", finish=False)
    writer.controller.handle_events([SuggestionChunk(number, "rld")])
    assert writer.shown == [" wo", " world"]


def test_typing_the_ghosts_letters_keeps_it_and_asks_nothing(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world and all")
    for character in " wor":
        writer.insert(character)
    assert writer.shown == [" world and all", "world and all", "orld and all", "rld and all", "ld and all"]
    assert len(writer.worker.requests) == 1
    assert writer.worker.cancelled == 0


def test_type_through_goes_on_while_the_ghost_streams(writer: Writer) -> None:
    number = writer.type_and_stream("Hello", " wo", finish=False)
    for character in " wo":
        writer.insert(character)
    assert writer.displayed == ""
    writer.controller.handle_events([SuggestionChunk(number, "rld")])
    assert writer.displayed == "rld"
    assert len(writer.worker.requests) == 1


def test_another_letter_drops_the_ghost_at_once_and_asks_again(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world", finish=False)
    writer.insert("x")
    assert writer.displayed == ""
    assert writer.worker.cancelled == 1
    assert writer.request().before == "Hellox"


def test_a_used_up_ghost_asks_for_more(writer: Writer) -> None:
    writer.type_and_stream("a", "bc")
    writer.insert("b")
    writer.insert("c")
    assert writer.request().before == "abc"


def test_late_text_of_an_old_request_is_dropped(writer: Writer) -> None:
    old = writer.type_and_stream("Hello", finish=False)
    writer.insert("x")
    writer.request()
    writer.controller.handle_events([SuggestionChunk(old, " stale")])
    assert writer.displayed == ""


def test_deleting_asks_for_nothing(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.delete()
    assert writer.displayed == ""
    assert not writer.controller.ask_pending


def test_undo_asks_for_nothing(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.insert("again", EditSource.OTHER)
    assert writer.displayed == ""
    assert not writer.controller.ask_pending


def test_a_moved_caret_hides_the_ghost_and_asks_for_nothing(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.controller.caret_moved(2)
    assert writer.displayed == ""
    assert not writer.controller.ask_pending


def test_nothing_is_asked_beside_a_selection_or_a_composition(writer: Writer) -> None:
    writer.state = replace(writer.state, quiet=True)
    writer.insert("a")
    writer.qtbot.waitUntil(lambda: not writer.controller.ask_pending)
    assert writer.worker.requests == []


@pytest.mark.parametrize(
    ("after", "asks"), [("", True), (".", True), (')"', True), ("  \nmore", True), (" more", False)]
)
def test_inside_a_line_only_closing_marks_may_follow(writer: Writer, after: str, asks: bool) -> None:
    writer.state = replace(writer.state, after=after)
    writer.insert("a")
    writer.qtbot.waitUntil(lambda: not writer.controller.ask_pending)
    assert bool(writer.worker.requests) == asks


def test_asking_works_inside_a_line_and_in_any_mode(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(mode=SuggestMode.ON_KEY))
    writer.state = Snapshot("One", " two", 3, quiet=False)
    writer.controller.ask()
    assert len(writer.worker.requests) == 1


def test_only_on_key_means_that_typing_asks_nothing(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(mode=SuggestMode.ON_KEY))
    writer.insert("a")
    qtbot.waitUntil(lambda: not writer.controller.ask_pending)
    assert writer.worker.requests == []


def test_the_delay_gates_the_display_not_the_request(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(delay_ms=60))
    writer.type_and_stream("Hello", " world")
    assert writer.displayed == ""
    qtbot.waitUntil(lambda: writer.displayed == " world")


def test_a_pause_begins_with_the_last_key_also_where_the_hidden_ghost_is_typed(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(mode=SuggestMode.ON_PAUSE, pause_ms=400))
    writer.type_and_stream("Hello", " world")
    timer = writer.controller._reveal_timer
    qtbot.waitUntil(lambda: timer.remainingTime() < 300)
    writer.insert(" ")
    assert timer.remainingTime() > 300
    assert writer.displayed == ""
    qtbot.waitUntil(lambda: writer.displayed == "world")


@pytest.mark.parametrize("wait", [{"delay_ms": 3000}, {"mode": SuggestMode.ON_PAUSE, "pause_ms": 3000}])
def test_what_follows_an_accept_is_shown_at_once(qtbot: QtBot, wait: dict[str, object]) -> None:
    writer = Writer(qtbot, with_ghost(**wait))
    writer.controller.ask()
    writer.answer(writer.worker.requests[-1].request_id, " world")
    writer.insert(writer.controller.whole(), EditSource.ACCEPT)
    writer.answer(writer.request().request_id, " again")
    assert writer.displayed == " again"
    writer.type_and_stream("x", " later")
    assert writer.displayed == ""
    writer.controller.close()


def test_tab_waits_until_the_ghost_could_be_read(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(min_visible_ms=80))
    writer.type_and_stream("Hello", " world")
    assert not writer.controller.may_accept()
    qtbot.waitUntil(writer.controller.may_accept)


def test_an_accepted_word_leaves_the_rest_in_the_same_turn(writer: Writer) -> None:
    writer.type_and_stream("Hello", " wide world")
    word = writer.controller.next_word()
    assert word == " wide"
    writer.insert(word, EditSource.ACCEPT)
    assert writer.shown == [" wide world", " world"]
    assert len(writer.worker.requests) == 1


def test_an_accepted_whole_asks_for_what_follows(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.insert(writer.controller.whole(), EditSource.ACCEPT)
    assert writer.request().before == "Hello world"


def test_positions_count_utf16_units(writer: Writer) -> None:
    writer.type_and_stream("a", "😀😀 b")
    writer.insert("😀")
    assert writer.displayed == "😀 b"
    assert len(writer.worker.requests) == 1


def test_dismiss_hides_and_stays_quiet(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world", finish=False)
    writer.controller.dismiss()
    assert writer.displayed == ""
    assert writer.worker.cancelled == 1
    assert not writer.controller.ask_pending


def test_a_failed_request_is_told_in_one_line(writer: Writer) -> None:
    problems: list[str] = []
    writer.controller.problem.connect(problems.append)
    number = writer.type_and_stream("Hello", finish=False)
    writer.controller.handle_events([RequestFailed(number, "out of memory")])
    assert problems == ["out of memory"]
    assert not writer.controller.busy


def test_changed_model_settings_load_the_model_again(writer: Writer) -> None:
    settings = Settings()
    writer.controller.apply(replace(settings, model=replace(settings.model, name="gpt2")))
    assert [request.name for request in writer.worker.loads] == ["gpt2"]


def test_next_asks_for_alternatives_and_shows_the_first_that_comes(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    choices: list[tuple[int, int]] = []
    writer.controller.choice_changed.connect(lambda index, count: choices.append((index, count)))
    writer.controller.choose(1)
    request = writer.worker.requests[-1]
    assert isinstance(request, AlternativesRequest)
    assert writer.displayed == " world"
    finish_card(writer, request.request_id, 0, " there")
    assert writer.displayed == " there"
    finish_card(writer, request.request_id, 1, " again")
    writer.controller.choose(1)
    assert writer.displayed == " again"
    writer.controller.choose(1)
    assert writer.displayed == " world"
    assert choices == [(2, 2), (2, 3), (3, 3), (1, 3)]


def test_a_batch_for_an_earlier_caret_gives_no_choices(writer: Writer) -> None:
    writer.controller.generate_alternatives()
    number = writer.worker.requests[-1].request_id
    counts: list[tuple[int, int]] = []
    writer.controller.choice_changed.connect(lambda index, count: counts.append((index, count)))
    writer.type_and_stream("Hello", " world")
    finish_card(writer, number, 0, " of before")
    finish_card(writer, number, 1, " of long before")
    assert counts == []
    writer.controller.choose(1)
    assert writer.displayed == " world"
    assert isinstance(writer.worker.requests[-1], AlternativesRequest)
    assert writer.worker.requests[-1].request_id > number


def test_next_waits_for_the_batch_that_is_being_written(writer: Writer) -> None:
    writer.controller.generate_alternatives()
    asked = len(writer.worker.requests)
    writer.controller.choose(1)
    assert len(writer.worker.requests) == asked
    finish_card(writer, writer.worker.requests[-1].request_id, 0, " there")
    assert writer.displayed == " there"


@pytest.mark.parametrize("late", [(), (" late",)])
def test_next_before_the_ghost_has_come_shows_the_first_alternative(writer: Writer, late: tuple[str, ...]) -> None:
    cancelled = writer.type_and_stream("Hello", finish=False)
    writer.controller.choose(1)
    number = writer.worker.requests[-1].request_id
    writer.controller.handle_events([SuggestionChunk(cancelled, text) for text in late])
    writer.controller.handle_events([SuggestionDone(cancelled, Suggestion.nothing("cancelled"))])
    assert writer.displayed == ""
    finish_card(writer, number, 0, " there")
    assert writer.displayed == " there"


@pytest.mark.parametrize(("step", "shown"), [(1, " first"), (-1, " second")])
def test_where_nothing_is_shown_next_begins_with_the_first_card(writer: Writer, step: int, shown: str) -> None:
    writer.controller.generate_alternatives()
    number = writer.worker.requests[-1].request_id
    finish_card(writer, number, 0, " first")
    finish_card(writer, number, 1, " second")
    assert writer.displayed == ""
    writer.controller.choose(step)
    assert writer.displayed == shown


def test_after_a_batch_next_goes_from_the_ghost_to_the_first_card(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.controller.generate_alternatives()
    number = writer.worker.requests[-1].request_id
    finish_card(writer, number, 0, " first")
    finish_card(writer, number, 1, " second")
    assert writer.displayed == " world"
    writer.controller.choose(1)
    assert writer.displayed == " first"


def test_typing_forgets_the_choices(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    writer.controller.choose(1)
    number = writer.worker.requests[-1].request_id
    finish_card(writer, number, 0, " there")
    counts: list[tuple[int, int]] = []
    writer.controller.choice_changed.connect(lambda index, count: counts.append((index, count)))
    writer.insert("x")
    assert counts == [(0, 0)]
    assert writer.displayed == ""


def test_a_batch_reports_busy_until_it_ends(writer: Writer) -> None:
    busy: list[bool] = []
    writer.controller.busy_changed.connect(busy.append)
    assert writer.controller.generate_alternatives()
    number = writer.worker.requests[-1].request_id
    writer.controller.handle_events([AlternativesDone(number, 1, 10.0, cancelled=False)])
    assert busy == [True, False]


def test_a_preview_is_shown_and_taken_back(writer: Writer) -> None:
    writer.type_and_stream("Hello", " world")
    read = writer.snapshots
    writer.controller.preview(" from a card")
    assert writer.displayed == " from a card"
    writer.controller.end_preview()
    assert writer.displayed == " world"
    assert writer.snapshots == read


def test_a_language_that_the_model_does_not_know_is_said_until_it_suggests_again(writer: Writer) -> None:
    said: list[str] = []
    writer.controller.foreign.connect(said.append)
    writer.insert("Es war einmal ein")
    request = writer.request()
    assert request.known_languages_only
    writer.controller.handle_events([SuggestionDone(request.request_id, Suggestion.nothing("language", "de"))])
    writer.insert("e")
    request = writer.request()
    writer.controller.handle_events([SuggestionDone(request.request_id, Suggestion.nothing("language", "de"))])
    assert said == ["de"]
    writer.type_and_stream(" The end", " of it")
    assert said == ["de", ""]


def test_the_key_that_asks_asks_in_every_language(writer: Writer) -> None:
    writer.insert("Es war")
    writer.controller.ask()
    assert not writer.request().known_languages_only
