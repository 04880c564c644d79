"""The suggestion that ranked second: kept with the ghost, and shown only where typing selects it."""

from __future__ import annotations

import pytest
from helpers.writer import Writer, finish_card, with_ghost
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.edits import EditSource
from gpt2_desktop.app.ghost_text import GhostText
from gpt2_desktop.engine.types import AlternativesRequest, SuggestionBranch
from gpt2_desktop.settings.schema import SuggestMode


@pytest.fixture
def writer(qtbot: QtBot) -> Writer:
    return Writer(qtbot)


def test_a_letter_of_the_branch_shows_its_rest_in_the_same_turn(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.insert("r")
    assert writer.shown == ["walked home", "an away"]
    assert not writer.controller.ask_pending
    assert len(writer.worker.requests) == 1
    assert writer.worker.cancelled == 0


def test_the_branch_is_typed_through_like_any_ghost(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    for character in "ran":
        writer.insert(character)
    assert writer.displayed == " away"
    writer.insert("x")
    assert writer.displayed == ""
    assert writer.request().before == "He ranx"


def test_a_letter_of_neither_drops_both(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.insert("x")
    assert writer.displayed == ""
    assert writer.request().before == "He x"


def test_the_branch_counts_from_where_it_was_asked(writer: Writer) -> None:
    number = writer.type_and_stream("He", " walked home")
    writer.insert(" ")
    writer.controller.handle_events([SuggestionBranch(number, " ran away")])
    writer.insert("r")
    assert writer.displayed == "an away"
    assert len(writer.worker.requests) == 1


@pytest.mark.parametrize("late", [False, True])
def test_text_that_has_left_the_branch_loses_it(writer: Writer, late: bool) -> None:
    number = writer.type_and_stream("He ", "walked")
    if late:
        writer.insert("w")
    writer.controller.handle_events([SuggestionBranch(number, "ran away")])
    if not late:
        writer.insert("w")
    writer.insert("r")
    assert writer.displayed == ""
    assert writer.request().before == "He wr"


def test_text_that_begins_both_keeps_both(writer: Writer) -> None:
    writer.ghost_with_branch("So ", "then home", "they ran")
    for character in "the":
        writer.insert(character)
    assert writer.displayed == "n home"
    writer.insert("y")
    assert writer.displayed == " ran"
    assert len(writer.worker.requests) == 1


def test_a_branch_that_is_typed_to_its_end_asks_for_more(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked", "is")
    writer.insert("i")
    writer.insert("s")
    assert writer.request().before == "He is"


def test_an_accepted_word_of_the_ghost_loses_the_branch(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.insert(writer.controller.next_word(), EditSource.ACCEPT)
    assert writer.displayed == " home"
    writer.insert("r")
    assert writer.displayed == ""


@pytest.mark.parametrize("how", ["dismiss", "caret", "interrupted", "delete"])
def test_the_branch_goes_with_the_ghost(writer: Writer, how: str) -> None:
    number = writer.ghost_with_branch("He ", "walked home", "ran away")
    match how:
        case "dismiss":
            writer.controller.dismiss()
        case "caret":
            writer.controller.caret_moved(1)
        case "interrupted":
            writer.controller.interrupted()
        case "delete":
            writer.delete()
    writer.controller.handle_events([SuggestionBranch(number, "ran away")])
    writer.insert("r")
    assert writer.displayed == ""
    assert writer.controller.ask_pending


def test_a_branch_of_an_earlier_request_is_passed_over(writer: Writer) -> None:
    old = writer.type_and_stream("He ", "walked")
    writer.insert("x")
    number = writer.request().request_id
    writer.controller.handle_events([SuggestionBranch(old, "ran away")])
    assert number != old
    assert writer.displayed == ""
    writer.insert("r")
    assert writer.displayed == ""


def test_the_branch_of_a_hidden_ghost_stays_hidden_until_its_time(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(mode=SuggestMode.ON_PAUSE, pause_ms=300))
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.insert("r")
    assert writer.displayed == ""
    assert len(writer.worker.requests) == 1
    qtbot.waitUntil(lambda: writer.displayed == "an away")


def test_tab_waits_until_the_branch_could_be_read(qtbot: QtBot) -> None:
    writer = Writer(qtbot, with_ghost(min_visible_ms=60))
    writer.ghost_with_branch("He ", "walked home", "ran away")
    qtbot.waitUntil(writer.controller.may_accept)
    writer.insert("r")
    assert not writer.controller.may_accept()
    qtbot.waitUntil(writer.controller.may_accept)


def test_next_shows_the_branch_and_then_asks_for_alternatives(writer: Writer) -> None:
    choices: list[tuple[int, int]] = []
    writer.controller.choice_changed.connect(lambda index, count: choices.append((index, count)))
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.controller.choose(1)
    assert writer.displayed == "ran away"
    assert choices == [(2, 2)]
    assert len(writer.worker.requests) == 1
    writer.controller.choose(1)
    request = writer.worker.requests[-1]
    assert isinstance(request, AlternativesRequest)
    assert writer.displayed == "ran away"
    finish_card(writer, request.request_id, 0, "slept")
    assert writer.displayed == "slept"
    writer.controller.choose(1)
    assert writer.displayed == "walked home"
    assert choices == [(2, 2), (3, 3), (1, 3)]


def test_previous_goes_to_the_branch_and_back(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.controller.choose(-1)
    assert writer.displayed == "ran away"
    writer.controller.choose(-1)
    assert writer.displayed == "walked home"
    assert len(writer.worker.requests) == 1


def test_while_the_branch_is_chosen_the_ghost_is_a_letter_away(writer: Writer) -> None:
    writer.ghost_with_branch("He ", "walked home", "ran away")
    writer.controller.choose(1)
    writer.insert("w")
    assert writer.displayed == "alked home"
    assert len(writer.worker.requests) == 1


def test_an_empty_branch_is_no_branch() -> None:
    ghost = GhostText(1, 0, "walked", finished=True, branch="")
    assert not ghost.consume("x", 1)
    assert ghost.text == "walked"
