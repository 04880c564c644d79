"""The editor's tools in the real program, reached with real keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.program import Program
from helpers.xvfb import until

_TEXT = "# One\n\nThe river ran. The river rose.\n\n# Two\n\nNobody saw the river.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "novel.md"
    file.write_text(_TEXT)
    return file


@pytest.fixture
def program(start: Callable[..., Program], file: Path) -> Program:
    return start(file, settings={"ghost.mode": "on_key"}).has_focus("novel.md")


def saved(program: Program, file: Path, text: str) -> None:
    program.screen.keys("ctrl+s")
    until(lambda: file.read_text() == text, lambda: f"saving {text!r} (the file has {file.read_text()!r})")


def test_all_are_replaced_and_one_undo_takes_all_of_it_back(program: Program, file: Path) -> None:
    screen = program.screen
    screen.keys("ctrl+h")
    screen.type("river")
    screen.keys("Tab")
    screen.type("Thames")
    # Case, words, expression, selection, previous, next, "Replace", "Replace all".
    screen.keys(*["Tab"] * 8)
    screen.keys("space", "Escape")
    until(lambda: screen.active_title().startswith("novel.md*"), "the text is changed")
    saved(program, file, _TEXT.replace("river", "Thames"))
    screen.keys("ctrl+z")
    saved(program, file, _TEXT)


def test_the_palette_leads_to_full_screen_and_a_heading_is_gone_to(program: Program, file: Path) -> None:
    screen = program.screen
    screen.keys("ctrl+shift+p")
    until(lambda: screen.active_title() == "Type a command", "the palette is there")
    screen.type("full screen")
    screen.keys("Return")
    program.has_focus("novel.md")
    screen.keys("ctrl+shift+o")
    until(lambda: screen.active_title() == "Go to a heading", "the headings are there")
    screen.type("two")
    screen.keys("Return")
    program.has_focus("novel.md")
    screen.type(" more")
    screen.keys("F11")
    program.has_focus("novel.md")
    saved(program, file, _TEXT.replace("# Two", "# Two more"))


def test_a_change_underneath_is_noticed_before_it_is_overwritten(program: Program, file: Path) -> None:
    screen = program.screen
    screen.type("Mine ")
    file.write_text("Theirs\n")
    screen.keys("ctrl+s")

    def kept() -> bool:
        # The notice may not be there yet; without it, Alt with a letter of no menu does nothing.
        screen.keys("alt+k", "ctrl+s")
        assert file.read_text() in ("Theirs\n", f"Mine {_TEXT}")
        return file.read_text() == f"Mine {_TEXT}"

    until(kept, "mine is kept")
