"""The writing loop in a real process, with key events from the X server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.program import Oracle, Program
from helpers.xvfb import Picture, Screen, until
from numpy.typing import NDArray

TEXT = "Nobody knew who "
OTHER_TEXT = "She looked. There was "

_PAPER_TOLERANCE = 24
_ALIKE = 0.8
_COLUMN = (slice(100, 780), slice(120, 900))
"""The part of the screen where the text stands: no panel, no status bar."""


@pytest.fixture(scope="module")
def writer(screen: Screen, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One window for all tests of this module; `fresh` clears it."""
    folder = tmp_path_factory.mktemp("writer")
    file = folder / "novel.txt"
    file.write_text("")
    program = Program(screen, folder / "base", model, file)
    program.has_focus("novel.txt")
    yield program
    program.close()


class Page:
    """The document of the window, emptied, and its file."""

    def __init__(self, program: Program, file: Path) -> None:
        self.program = program
        self.screen = program.screen
        self.file = file
        self.screen.keys("Escape", "ctrl+a", "Delete")
        self.saves("")

    def ghost_at(self, text: str, shown: str) -> None:
        """Type ``text`` so that the ghost behind it comes from one request, made at its end."""
        self.screen.type(text[:-1])
        self.screen.keys("Escape")
        self.screen.type(text[-1])
        self.program.ghost_ends(len(text))
        self.program.ghost_is(len(shown))

    def saves(self, text: str) -> None:
        """Save, and wait until the file holds exactly this."""
        self.screen.keys("ctrl+s")
        until(
            lambda: self.file.read_text() == text, lambda: f"saving {text!r} (the file has {self.file.read_text()!r})"
        )

    def picture(self) -> Picture:
        """Return the text's part of the screen once nothing in it changes any more."""
        last = self.screen.picture()[_COLUMN]
        while (picture := self.screen.picture()[_COLUMN]).tobytes() != last.tobytes():
            last = picture
        return picture


@pytest.fixture
def page(writer: Program) -> Page:
    return Page(writer, writer.folders.config.parent.parent / "novel.txt")


def changed(one: Picture, other: Picture) -> NDArray[np.bool_]:
    return np.asarray(np.abs(one - other).max(axis=2) > _PAPER_TOLERANCE)


def likeness(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Return how much of what either has is in both, from 0 to 1."""
    return float((one & other).sum() / max(1, (one | other).sum()))


def test_typing_shows_a_ghost_and_escape_hides_it(page: Page, oracle: Oracle) -> None:
    page.ghost_at(TEXT, oracle.shown(TEXT))
    with_ghost = page.picture()
    page.screen.keys("Escape")
    page.program.ghost_is(0)
    until(lambda: changed(page.picture(), with_ghost).sum() > 200, "the ghost text leaves the screen")
    page.saves(TEXT)


def test_the_ghost_is_neither_selected_nor_copied(page: Page, oracle: Oracle) -> None:
    page.ghost_at(TEXT, oracle.shown(TEXT))
    page.screen.keys("ctrl+a", "ctrl+c", "End", "ctrl+v")
    page.saves(TEXT * 2)


def test_tab_inserts_exactly_what_was_shown_and_one_undo_takes_exactly_that_back(page: Page, oracle: Oracle) -> None:
    shown = oracle.shown(TEXT)
    page.ghost_at(TEXT, shown)
    with_ghost = page.picture()
    page.screen.keys("Tab")
    page.program.ghost_ends(len(TEXT + shown))
    page.screen.keys("Escape")
    page.program.ghost_is(0)
    page.saves(TEXT + shown)
    accepted = page.picture()
    page.screen.keys("ctrl+z")
    page.saves(TEXT)
    without = page.picture()
    assert changed(with_ghost, without).sum() > 200
    assert likeness(changed(with_ghost, without), changed(accepted, without)) > _ALIKE


def test_ctrl_right_takes_one_word_and_the_rest_stays(page: Page, oracle: Oracle) -> None:
    shown = oracle.shown(OTHER_TEXT)
    word = shown.split()[0]
    page.ghost_at(OTHER_TEXT, shown)
    before = page.picture()
    asked, seen = page.program.asked(), len(page.program.lengths_shown())
    page.screen.keys("ctrl+Right")
    rest = shown[shown.index(word) + len(word) :]
    page.program.ghost_is(len(rest))
    # From the whole to the rest in one step, and from the same suggestion.
    assert page.program.lengths_shown()[seen:] == [len(rest)]
    assert page.program.asked() == asked
    paper = np.broadcast_to(before[-1, 0], before.shape)
    assert likeness(changed(page.picture(), paper), changed(before, paper)) > _ALIKE
    page.screen.keys("Tab")
    page.program.ghost_ends(len(OTHER_TEXT + shown))
    page.screen.keys("Escape", "ctrl+z")
    page.saves(OTHER_TEXT + shown[: len(shown) - len(rest)])


def test_typing_the_ghosts_own_letters_keeps_it(page: Page, oracle: Oracle) -> None:
    shown = oracle.shown(TEXT)
    page.ghost_at(TEXT, shown)
    asked, seen = page.program.asked(), len(page.program.lengths_shown())
    page.screen.type(shown[:4])
    page.program.ghost_is(len(shown) - 4)
    assert page.program.lengths_shown()[seen:] == [len(shown) - number for number in (1, 2, 3, 4)]
    assert page.program.asked() == asked
    page.screen.keys("Tab")
    page.program.ghost_ends(len(TEXT + shown))
    page.saves(TEXT + shown)


@pytest.mark.parametrize("how", ["BackSpace", "Left", "click", "ctrl+z"])
def test_deleting_moving_and_clicking_ask_for_nothing(page: Page, oracle: Oracle, how: str) -> None:
    page.ghost_at(TEXT, oracle.shown(TEXT))
    asked = page.program.asked()
    if how == "click":
        rows, columns = _COLUMN
        page.screen.click((columns.start + columns.stop) // 2, rows.stop - 50)
    else:
        page.screen.keys(how)
    page.program.ghost_is(0)
    # The next letter asks; had anything asked before it, its id would be higher.
    page.screen.keys("ctrl+End")
    page.screen.type("x")
    until(lambda: len(page.program.asked()) > len(asked), "typing asks")
    assert page.program.asked()[-1][0] == asked[-1][0] + 1


def test_tab_with_no_ghost_is_a_tab(page: Page, oracle: Oracle) -> None:
    page.ghost_at(TEXT, oracle.shown(TEXT))
    page.screen.keys("Escape", "Tab")
    page.saves(f"{TEXT}\t")


def test_the_panel_fills(page: Page, oracle: Oracle) -> None:
    page.ghost_at(TEXT, oracle.shown(TEXT))
    before = page.screen.picture()
    page.screen.keys("ctrl+Return")
    until(page.program.is_at_work, "the model is asked for alternatives")
    until(lambda: not page.program.is_at_work(), "the alternatives are written")
    panel = (slice(150, 780), slice(960, 1280))
    until(lambda: changed(page.screen.picture()[panel], before[panel]).sum() > 2000, "the cards are on the screen")


def test_a_card_is_previewed_when_the_mouse_moves_and_not_when_it_comes_under_it(page: Page, oracle: Oracle) -> None:
    def write_alternatives() -> None:
        page.screen.keys("ctrl+Return")
        until(page.program.is_at_work, "the model is asked for alternatives")
        until(lambda: not page.program.is_at_work(), "the alternatives are written")

    page.ghost_at(TEXT, oracle.shown(TEXT))
    page.screen.keys("Escape")
    page.program.ghost_is(0)
    write_alternatives()
    page.screen.keys("ctrl+comma")
    x, y = 1040, 240  # in the panel, where cards stand behind the settings
    page.screen.move_mouse(x, y)
    page.picture()
    seen = len(page.program.lengths_shown())
    settings = page.screen.picture()
    write_alternatives()
    until(
        lambda: changed(page.screen.picture(), settings)[y - 60 : y + 60, x - 60 :].sum() > 200,
        "a card is under the mouse",
    )
    page.picture()
    assert page.program.lengths_shown()[seen:] == []
    page.screen.move_mouse(x + 4, y + 2)
    until(lambda: len(page.program.lengths_shown()) > seen, "the card is previewed")
    page.screen.click(400, 600)
    page.program.ghost_is(0)


def test_a_held_tab_takes_one_suggestion_and_writes_nothing_else(page: Page, oracle: Oracle) -> None:
    shown = oracle.shown(TEXT)
    page.ghost_at(TEXT, shown)
    page.screen.hold("Tab", 1.5)
    page.program.ghost_ends(len(TEXT + shown))
    page.screen.keys("Escape")
    page.saves(TEXT + shown)


def test_a_file_keeps_its_line_endings(start: object, tmp_path: Path) -> None:
    assert callable(start)
    file = tmp_path / "windows.txt"
    file.write_bytes(b"\xef\xbb\xbfone\r\ntwo")
    program: Program = start(file)
    program.has_focus("windows.txt")
    program.screen.keys("ctrl+End")
    program.screen.type(" x")
    program.screen.keys("Return")
    program.screen.type("y")
    program.has_focus("windows.txt*")
    program.screen.keys("ctrl+s")
    until(lambda: file.read_bytes() == b"\xef\xbb\xbfone\r\ntwo x\r\ny", lambda: f"saving ({file.read_bytes()!r})")
    program.has_focus("windows.txt —")
    program.quit("ctrl+q")
    assert program.ends_within(3) == 0
