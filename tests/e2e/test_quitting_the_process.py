"""However the program ends, it ends soon, in order, and with nothing lost."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.program import COMMAND, Program
from helpers.xvfb import Screen, until

StartProgram = Callable[..., Program]

WAYS = ["ctrl+q", "alt+F4", "SIGTERM"]

_END_S = 3.0
_LONGEST_LOSS_S = 2.0
_PATIENCE_S = 2.0
"""What a busy machine may take to write the file that is due after `_LONGEST_LOSS_S`."""


def recovery_files(program: Program) -> list[Path]:
    """Return the files that are whole: one that is being written has another name until then."""
    return [path for path in program.folders.recovery.glob("*") if path.suffix != ".part"]


def types(program: Program, text: str) -> None:
    """Type, and wait until the title marks the document as changed."""
    program.has_focus()
    program.screen.type(text)
    name = program.screen.active_title().split(" — ")[0].removesuffix("*")
    program.has_focus(f"{name}*")


def restores(program: Program, name: str) -> None:
    """Take the offer of the unsaved text, and wait until its document is shown, still unsaved."""
    program.has_focus()
    until(lambda: "unsaved texts to offer: 1" in program.log(), "the unsaved text is found")
    program.screen.keys("alt+r")
    program.has_focus(f"{name}*")


def asks_about_changes(program: Program, times: int = 1) -> None:
    until(lambda: program.log().count("asks about unsaved changes") == times, f"question {times} about unsaved changes")


@pytest.mark.parametrize("how", WAYS)
def test_while_the_model_loads(start: StartProgram, how: str) -> None:
    program = start()
    program.has_focus()
    until(lambda: "loading" in program.log(), "the model begins to load")
    program.quit(how)
    assert program.ends_within(_END_S) == 0
    assert recovery_files(program) == []


@pytest.mark.parametrize("how", WAYS)
def test_while_it_generates(start: StartProgram, slow_model: Path, tmp_path: Path, how: str) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("Nobody knew who ")
    long = {
        "alternatives.sampling.max_new_tokens": 1000,
        "alternatives.sampling.num_return_sequences": 16,
        "alternatives.sampling.temperature": 0,
    }
    program = start(file, model=slow_model, settings=long)
    program.has_focus("novel.txt")
    program.screen.keys("ctrl+End", "ctrl+Return")
    program.request_runs()
    program.quit(how)
    # It was cancelled: the text it was about to write takes a minute.
    assert program.ends_within(_END_S) == 0
    assert not program.is_at_work()
    assert recovery_files(program) == []


def test_unsaved_text_is_kept_when_the_session_ends_and_offered_at_the_next_start(
    start: StartProgram, tmp_path: Path
) -> None:
    file = tmp_path / "novel.txt"
    file.write_bytes(b"One\r\n")
    first = start(file)
    first.has_focus("novel.txt")
    first.screen.keys("ctrl+End")
    types(first, "two three")
    first.quit("SIGTERM")
    assert first.ends_within(_END_S) == 0
    assert file.read_bytes() == b"One\r\n"
    assert len(recovery_files(first)) == 1

    second = start()
    restores(second, "novel.txt")
    second.screen.keys("ctrl+s")
    until(lambda: file.read_bytes() == b"One\r\ntwo three", lambda: f"saving ({file.read_bytes()!r})")
    second.has_focus("novel.txt —")
    until(lambda: recovery_files(second) == [], "the recovery file goes with the save")
    second.quit("ctrl+q")
    assert second.ends_within(_END_S) == 0


def test_two_seconds_of_typing_at_most_are_lost_when_the_process_is_killed(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("")
    first = start(file)
    first.has_focus("novel.txt")
    types(first, "Never saved")
    until(lambda: recovery_files(first), "the text is written down", _LONGEST_LOSS_S + _PATIENCE_S)
    first.quit("SIGKILL")
    assert first.ends_within(_END_S) != 0

    # Restored, and killed again before anything was typed.
    second = start()
    restores(second, "novel.txt")
    until(lambda: len(recovery_files(second)) == 1, "the old recovery file has done its work")
    second.quit("SIGKILL")
    assert second.ends_within(_END_S) != 0

    third = start()
    restores(third, "novel.txt")
    third.screen.keys("ctrl+s")
    until(lambda: file.read_text() == "Never saved", lambda: f"saving ({file.read_text()!r})")


@pytest.mark.parametrize("how", ["ctrl+q", "alt+F4"])
def test_the_question_about_unsaved_text_is_answered_by_keyboard(start: StartProgram, tmp_path: Path, how: str) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("")
    program = start(file)
    program.has_focus("novel.txt")
    types(program, "Text")
    program.quit(how)
    asks_about_changes(program)
    program.screen.keys("Escape")
    program.has_focus("novel.txt*")
    assert program.process.poll() is None
    program.quit(how)
    asks_about_changes(program, 2)
    program.screen.keys("Return")
    assert program.ends_within(_END_S) == 0
    assert file.read_text() == "Text"
    assert recovery_files(program) == []


def test_unsaved_text_is_discarded_by_keyboard(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("Old")
    program = start(file)
    program.has_focus("novel.txt")
    types(program, "New")
    program.quit("ctrl+q")
    asks_about_changes(program)
    program.screen.keys("Tab", "space")
    assert program.ends_within(_END_S) == 0
    assert file.read_text() == "Old"
    assert recovery_files(program) == []


def test_the_session_ends_while_the_question_is_open(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("")
    program = start(file)
    program.has_focus("novel.txt")
    types(program, "Text")
    program.quit("ctrl+q")
    asks_about_changes(program)
    program.quit("SIGTERM")
    assert program.ends_within(_END_S) == 0
    assert file.read_text() == ""
    assert len(recovery_files(program)) == 1


def test_no_screen_is_one_line_and_no_crash(screen: Screen, tmp_path: Path) -> None:
    environment = {name: value for name, value in screen.environment.items() if name != "DISPLAY"}
    result = subprocess.run(
        [*COMMAND, "--basedir", str(tmp_path / "base")], env=environment, capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "could not connect to display" in result.stderr
    assert "gpt2-desktop doctor" in result.stderr


@pytest.mark.parametrize("platform", ["xcb", "offscreen", ""])
def test_the_demonstration(screen: Screen, model: Path, tmp_path: Path, platform: str) -> None:
    """On a screen, in memory, and where there is no screen and nobody said what to do about it."""
    environment = {name: value for name, value in screen.environment.items() if platform or name != "DISPLAY"}
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    picture, base = tmp_path / "demo.png", tmp_path / "base"
    command = [*COMMAND, "demo", "--basedir", str(base), "--model", str(model)]
    result = subprocess.run(
        [*command, "--text", "Nobody knew who ", "--screenshot", str(picture)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert result.returncode == 0, result.stderr
    assert "Tab: inserted" in result.stdout
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    # What a script typed is nobody's unsaved text.
    assert not list((base / "data" / "recovery").glob("*"))
