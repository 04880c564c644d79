"""Every command of the program is reached in the real window without a mouse: by its keys, its menu or the palette.

With KEYBOARD_PICTURES=FOLDER, pictures of what is reached are kept there, in every theme and from right to left.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from helpers.program import TITLE, Program
from helpers.tiny import TINY_TEXT
from helpers.xvfb import until

from gpt2_desktop.settings.table import option_info
from gpt2_desktop.ui.action_spec import ActionSpec, without_mnemonic
from gpt2_desktop.ui.actions import ACTIONS, MENUS

PICTURES: Final = os.environ.get("KEYBOARD_PICTURES", "")

TEXT: Final = (
    "# The river\n\nThe river ran past the mill, and the miller's daughter watched it from her window.\n\n"
    "*Nobody* came that day. There was a lettre on the table, and a lamp that had gone out.\n\n## Later\n\nIt rained.\n"
)

X_NAMES: Final = {
    "\\": "backslash", "[": "bracketleft", "]": "bracketright", ".": "period", ",": "comma", "+": "plus", "=": "equal",
    "-": "minus", "PgDown": "Next", "PgUp": "Prior", "Esc": "Escape", "Ctrl": "ctrl", "Shift": "shift", "Alt": "alt",
}  # fmt: skip

_TRIES: Final = 4
_PATIENCE_S: Final = 4.0

FIRST: Final = ("revert",)
LAST: Final = ("quit",)
IN_THE_EDITOR: Final = frozenset({"undo", "redo", "cut", "copy", "paste", "select_all"})
"""Commands whose keys Qt's editor takes itself, so that they are not seen as commands; the palette has them, too."""

NEEDS_MORE: Final = {
    "use_style": "a style that was learned",
    "clear_recent": "files that were opened before",
}
"""Commands that cannot be used in a fresh program, with what they need."""


DIALOGS: Final = frozenset({"palette", "keys", "counts"})


def commands() -> dict[str, ActionSpec]:
    return {spec.name: spec for spec in ACTIONS}


def in_english(name: str) -> str:
    """Return what the palette calls a command."""
    spec = commands()[name]
    parts = spec.menu.split(".")
    titles = [without_mnemonic(MENUS[".".join(parts[: number + 1])]) for number in range(len(parts))]
    return ": ".join([*titles, str(spec.plain_text)])


def x_keys(sequence: str) -> str:
    """Return a key sequence as xdotool writes it."""
    parts = re.split(r"(?<=[^+])\+", sequence)
    return "+".join(X_NAMES.get(part, part.lower() if len(part) == 1 else part) for part in parts)


class Writer:
    """Somebody without a mouse."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.screen = program.screen
        self.number = 0

    def times(self, name: str) -> int:
        return len(re.findall(rf"action {name}$", self.program.log(), re.MULTILINE))

    def picture(self, name: str) -> None:
        if PICTURES:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            self.screen.save_picture(Path(PICTURES) / f"{name}.png")

    def palette(self, name: str) -> None:
        """Find a command by its name."""

        def choose() -> None:
            self.screen.keys("ctrl+shift+p")
            if self._comes(lambda: self.screen.active_title() == "Type a command"):
                self.screen.type(in_english(name))
                self.screen.keys("Return")

        self._reach(name, choose)

    def shortcut(self, name: str, keys: str) -> None:
        self._reach(name, lambda: self.screen.keys(x_keys(keys)))

    def _reach(self, name: str, press: Callable[[], object]) -> None:
        before = self.times(name)
        for _ in range(_TRIES):
            press()
            if self._comes(lambda: self.times(name) > before):
                return
            # A dialog of the command before may have come only now, and have taken the keys.
            self.screen.keys("Escape")
            self.back()
        raise AssertionError(f"{name} was not reached; the window with the focus is {self.screen.active_title()!r}")

    def _comes(self, condition: Callable[[], object]) -> bool:
        try:
            until(condition, "", _PATIENCE_S)
        except AssertionError:
            return False
        return True

    def back(self) -> None:
        """Leave whatever is open over the window."""

        def in_the_text() -> bool:
            title = self.screen.active_title()
            if title.endswith(TITLE):
                return True
            self.screen.keys("Escape")
            return False

        until(in_the_text, lambda: f"the window is back; {self.screen.active_title()!r} is: it")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "novel.md"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def writer(start: Callable[..., Program], file: Path) -> Writer:
    return Writer(start(file, settings={"ghost.mode": "on_key"}).has_focus("novel.md"))


@pytest.mark.timeout(900)
def test_every_command_is_reached(writer: Writer) -> None:
    screen = writer.screen
    screen.type("x")
    table = commands()
    middle = [name for name in table if name not in (*FIRST, *LAST, *NEEDS_MORE)]
    for name in (*FIRST, *middle, *LAST):
        spec = table[name]
        if spec.editor_key:
            continue  # `test_ghost_text_is_taken_and_left`
        # What is switched on or off is switched back.
        for _ in range(2 if spec.checkable and spec.setting is None else 1):
            if spec.keys and name not in IN_THE_EDITOR:
                writer.shortcut(name, spec.keys[0])
            else:
                writer.palette(name)
        if name not in LAST:
            writer.back()
    # What was tried has changed the text.
    until(lambda: "asks about unsaved changes" in writer.program.log(), "the question about unsaved changes")
    writer.screen.keys("alt+d")
    assert writer.program.ends_within(60) == 0


def test_every_menu_is_reached_by_its_letter(writer: Writer) -> None:
    for letter, entry, name in (
        ("f", "n", "new"),
        ("e", "a", "select_all"),
        ("v", "i", "zoom_in"),
        ("h", "a", "about"),
    ):
        before = writer.times(name)
        writer.screen.keys(f"alt+{letter}")
        writer.screen.keys(entry)
        until(lambda name=name, before=before: writer.times(name) > before, f"{name} by its letters")
        writer.back()


def test_ghost_text_is_taken_and_left(start: Callable[..., Program], tmp_path: Path) -> None:
    file = tmp_path / "known.txt"
    begin = TINY_TEXT[:60].rpartition(" ")[0]
    file.write_text(begin, encoding="utf-8")
    program = start(file, settings={"ghost.mode": "on_key"}).has_focus("known.txt")
    writer = Writer(program)
    writer.screen.keys("ctrl+End", "alt+backslash")
    until(lambda: program.lengths_shown()[-1:] > [0], "ghost text is shown")
    writer.picture("ghost")
    writer.screen.keys("Escape")
    program.ghost_is(0)
    writer.screen.keys("alt+backslash")
    until(lambda: program.lengths_shown()[-1:] > [0], "ghost text is shown again")
    writer.screen.keys("Tab", "ctrl+s")
    until(lambda: len(file.read_text(encoding="utf-8")) > len(begin), "it is in the file")


THEMES: Final = tuple(value for value in option_info("editor.theme").choices if value != "system")


@pytest.mark.parametrize(("theme", "language"), [*((theme, "en") for theme in THEMES), ("light", "ar"), ("dark", "ar")])
def test_the_window_in_every_theme_and_from_right_to_left(
    start: Callable[..., Program], file: Path, theme: str, language: str
) -> None:
    if not PICTURES and (theme, language) not in (("light", "ar"), ("high_contrast", "en")):
        pytest.skip("KEYBOARD_PICTURES is not set: two of these stand for all")
    program = start(file, settings={"editor.theme": theme, "editor.language": language, "ghost.mode": "on_key"})
    writer = Writer(program.has_focus("novel.md"))
    until(lambda: "the model is loaded" in program.log(), "the model is loaded")
    keys = {name: spec.keys[0] for name, spec in commands().items() if spec.keys and not spec.editor_key}
    tour = (
        "more_alternatives",
        "outline_panel",
        "settings_panel",
        "models_panel",
        "replace",
        "palette",
        "keys",
        "counts",
    )
    for name in (*tour, "model_view", "color_origins"):
        writer.shortcut(name, keys[name])
        until(lambda: not program.is_at_work(), "the model is done")
        if name in DIALOGS:
            until(lambda: not writer.screen.active_title().endswith(TITLE), f"the dialog of {name} has the focus")
        writer.picture(f"{language}-{theme}-{name}")
        writer.screen.keys("Escape")
        writer.back()
    program.quit("ctrl+q")
    assert program.ends_within(60) == 0
