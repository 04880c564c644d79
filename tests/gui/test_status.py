from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.ui.status import StatusBar

INFO = ModelInfo("starter", 29_300_000, 1024, "cpu", "A processor", "fp32")


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(900, 26)
    bar.show()
    return bar


def test_the_state_from_loading_to_writing(bar: StatusBar) -> None:
    assert bar.state.text() == "No model"
    bar.set_loading("starter")
    assert bar.state.text() == "Loading model…"
    bar.set_model(INFO)
    assert bar.state.text() == "Ready"
    bar.set_busy(True)
    assert bar.state.text() == "Writing…"
    bar.set_busy(False)
    assert bar.state.text() == "Ready"


def test_a_problem_stays_until_it_is_taken_back(bar: StatusBar) -> None:
    bar.set_problem("The file cannot be written; choose another place.")
    bar.set_busy(True)
    assert bar.state.text().startswith("The file")
    assert bar.state.property("look") == "problem"
    bar.set_problem("")
    assert bar.state.text() == "Writing…"
    assert bar.state.property("look") == "muted"
    bar.set_problem("Again.")
    bar.set_model(INFO)
    assert bar.state.text() == "Writing…"


def test_the_model_with_its_device(bar: StatusBar) -> None:
    assert not bar.model.isVisible()
    bar.set_model(INFO)
    assert bar.model.text() == "starter · cpu fp32"
    assert "29 million" in bar.model.toolTip()
    assert "A processor" in bar.model.toolTip()


def test_a_style_is_named_with_its_model(bar: StatusBar) -> None:
    bar.set_model(replace(INFO, style="My style"))
    assert bar.model.text() == "starter + My style · cpu fp32"


def test_a_server_is_named_where_it_is_not_this_machine(bar: StatusBar) -> None:
    bar.set_network(online=True, use=None)
    bar.set_model(replace(INFO, name="gpt2-xl", server="gpt2.example.org"))
    assert bar.network.text() == "text goes to gpt2.example.org"
    assert bar.network.property("look") == "problem"
    assert "is sent to gpt2.example.org" in bar.network.toolTip()
    bar.set_model(INFO)
    assert bar.network.text() == "online"
    assert bar.network.property("look") == ""


def test_counters_appear_only_with_something_to_count(bar: StatusBar) -> None:
    assert not bar.words.isVisible()
    bar.set_counts("1 word", "In all: 1 word.")
    assert bar.words.text() == "1 word"
    assert bar.words.toolTip() == bar.words.accessibleDescription() == "In all: 1 word."
    assert not bar.choice.isVisible()
    bar.set_choice(2, 5)
    assert bar.choice.isVisible()
    assert bar.choice.text() == "2/5"
    bar.set_choice(1, 1)
    assert not bar.choice.isVisible()
    bar.set_speed(98.6)
    assert bar.speed.text() == "99 tokens/s"
    bar.set_speed(0)
    assert not bar.speed.isVisible()


def test_it_says_that_nothing_was_sent(bar: StatusBar) -> None:
    assert bar.network.text() == "offline"
    assert "network has not been used" in bar.network.toolTip()


def test_a_long_problem_does_not_widen_the_window(bar: StatusBar) -> None:
    width = bar.minimumSizeHint().width()
    bar.set_problem("It went wrong. " * 40)
    assert bar.minimumSizeHint().width() == width
    assert bar.state.toolTip() == "It went wrong. " * 40


def test_a_hint_stands_where_nothing_more_important_is(bar: StatusBar) -> None:
    bar.set_model(INFO)
    bar.set_hint("The model suggests nothing here")
    assert bar.state.text() == "The model suggests nothing here"
    assert bar.state.property("look") == "muted"
    bar.set_busy(True)
    assert bar.state.text() == "Writing…"
    bar.set_busy(False)
    bar.set_hint("")
    assert bar.state.text() == "Ready"


def test_the_bar_says_why_the_model_is_quiet_in_another_language(bar: StatusBar) -> None:
    bar.set_model(replace(INFO, languages=("en",)))
    assert bar.model.toolTip().endswith("\nIt knows English.")
    bar.set_foreign("de")
    bar.set_busy(True)
    assert bar.state.text() == "The model knows English; this looks like German"
    bar.set_foreign("Cyrillic")
    assert bar.state.text() == "The model knows English; this is in Cyrillic letters"
    bar.set_busy(False)
    bar.set_foreign("")
    assert bar.state.text() == "Ready"
