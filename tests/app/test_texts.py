"""Texts that can be said again in another language."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QObject, QTranslator

from gpt2_desktop.app import texts
from gpt2_desktop.app.languages import meant
from gpt2_desktop.app.texts import computed, number, percent, say, short_date, short_time, tr, tr_n, use


class German(QTranslator):
    """A few words, without a file."""

    WORDS = {  # noqa: RUF012
        ("Ready", ""): "Bereit",
        ("Open", "adjective"): "Geöffnet",
        ("{name} was saved.", ""): "{name} wurde gespeichert.",
        ("{done} of {all}", ""): "{done} von {all}",
    }

    def translate(self, _context: str, source: str, comment: str | None = None, count: int = -1) -> str:  # type: ignore[override]
        if source == "%n word(s)":
            return "%n Wort" if count == 1 else "%n Wörter"
        return self.WORDS.get((source, comment or ""), "")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use(None, texts.ENGLISH)


def german() -> None:
    use(German(), QLocale("de"))


class Label(QObject):
    """Has setters as widgets have them."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tabs: dict[int, str] = {}

    def set_text(self, text: str) -> None:
        self.text = text

    def set_tab(self, index: int, text: str) -> None:
        self.tabs[index] = text


def test_english_is_what_the_source_says() -> None:
    assert tr("Ready") == "Ready"
    assert tr("{name} was saved.", name="a.txt") == "a.txt was saved."
    assert [tr_n("%n word(s)", n) for n in (0, 1, 2, 1234)] == ["0 words", "1 word", "2 words", "1,234 words"]
    assert [tr_n("%n match(es)", n) for n in (1, 2)] == ["1 match", "2 matches"]


def test_a_text_can_be_said_again_with_all_that_is_in_it() -> None:
    outer = tr("{name} was saved.", name=tr("Ready"))
    count = tr_n("%n word(s)", 1234)
    key = computed(lambda: f"{tr('Ready')} (F1)")
    progress = tr("{done} of {all}", done=1000, all=number(2000.5, 1))
    german()
    assert outer == "Ready was saved."
    assert outer.again() == "Bereit wurde gespeichert."
    assert count.again() == "1.234 Wörter"
    assert key.again() == "Bereit (F1)"
    assert progress.again() == "1.000 von 2.000,5"
    assert tr("Open", "adjective") == "Geöffnet"
    assert tr("Open") == "Open"


def test_numbers_and_dates_are_written_as_the_language_does() -> None:
    german()
    assert number(0.75, 2) == "0,75"
    assert percent(0.5) == "50 %"
    assert short_date(date(2026, 3, 1)) == "01.03.26"
    assert short_time(time(14, 5)) == "14:05"
    assert tr("{port}", port="8080") == "8080"


def test_what_was_said_to_an_object_is_said_again() -> None:
    label = Label()
    say(label.set_text, tr("Ready"))
    say(label.set_tab, 0, tr("Ready"))
    say(label.set_tab, 1, "plain")
    german()
    assert label.text == "Bereit"
    assert label.tabs == {0: "Bereit", 1: "plain"}
    say(label.set_text, "a.txt")
    say(label.set_tab, 0, "b.txt")
    use(None, texts.ENGLISH)
    assert label.text == "a.txt"
    assert label.tabs == {0: "b.txt", 1: "plain"}


def test_objects_that_are_gone_are_not_held_and_not_called() -> None:
    from shiboken6 import delete

    label, other = Label(), Label()
    say(label.set_text, tr("Ready"))
    say(other.set_text, tr("Ready"))
    before = len(texts.interface.said)
    del label
    assert len(texts.interface.said) == before - 1
    delete(other)
    german()
    assert other.text == "Ready"


def test_a_text_is_a_string_for_everything_else() -> None:
    text = tr("Ready")
    assert json.dumps(text) == '"Ready"'
    assert type(copy.deepcopy(text)) is str
    assert {text: 1}["Ready"] == 1


@pytest.mark.parametrize(
    ("choice", "wanted", "code"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["it-IT", "fr-CH"], "fr"),
        ("system", ["pt-PT"], "pt_BR"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("system", ["ar_MA"], "ar"),
        ("fr", ["de"], "fr"),
    ],
)
def test_which_language_is_meant(choice: str, wanted: list[str], code: str) -> None:
    assert meant(choice, wanted) == code
