"""Several texts in the real program: nothing of any is lost, and a later start hands its files over."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.program import Program
from helpers.tiny import tiny_model_folder
from helpers.xvfb import until

from gpt2_desktop.app.recovery import find_unsaved
from gpt2_desktop.paths import Folders

StartProgram = Callable[..., Program]

_END_S = 30.0


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Any model: nothing is suggested here."""
    return tiny_model_folder(tmp_path_factory.mktemp("tiny"))


def kept(program: Program) -> list[str]:
    """Return what is in the recovery folder, of whatever process."""
    texts = []
    for path in program.folders.recovery.glob("*.recovery.json"):
        try:
            texts.append(path.read_text(encoding="utf-8").partition("\n")[2])
        except FileNotFoundError:
            continue
    return sorted(texts)


def write_three(program: Program) -> None:
    """Write into a file and two texts without one."""
    program.has_focus("novel.txt")
    program.screen.type("Alpha ")
    program.has_focus("novel.txt*")
    for name, words in (("Untitled", "beta"), ("Untitled 2", "gamma")):
        program.screen.keys("ctrl+n")
        program.has_focus(name)
        program.screen.type(words)
        program.has_focus(f"{name}*")
    until(lambda: kept(program) == ["Alpha Old\n", "beta", "gamma"], lambda: f"three texts are kept ({kept(program)})")


def novel(tmp_path: Path) -> Path:
    file = tmp_path / "novel.txt"
    file.write_text("Old\n")
    return file


def test_after_kill_9_all_texts_are_offered_and_restored_together(start: StartProgram, tmp_path: Path) -> None:
    file = novel(tmp_path)
    first = start(file, settings={"ghost.mode": "on_key"})
    write_three(first)
    first.process.send_signal(signal.SIGKILL)
    first.ends_within(_END_S)
    assert len(find_unsaved(Folders.under(tmp_path / "base").recovery)) == 3
    assert file.read_text() == "Old\n"

    second = start(settings={"ghost.mode": "on_key"})
    second.has_focus()
    until(lambda: "unsaved texts to offer: 3" in second.log(), "three texts are found")
    second.screen.keys("alt+r")
    until(
        lambda: kept(second) == ["Alpha Old\n", "beta", "gamma"] and not find_unsaved(second.folders.recovery),
        "all are this process's own now",
    )
    for number, words in ((1, "novel.txt*"), (2, "Untitled*"), (3, "Untitled 2*")):
        second.screen.keys(f"alt+{number}")
        second.has_focus(words)
    second.screen.keys("ctrl+alt+s")
    second.process.send_signal(signal.SIGTERM)
    assert second.ends_within(_END_S) == 0


def test_sigterm_keeps_all_texts(start: StartProgram, tmp_path: Path) -> None:
    file = novel(tmp_path)
    program = start(file, settings={"ghost.mode": "on_key"})
    write_three(program)
    program.screen.type(" delta")
    # Keys come in order: behind this one all that was typed is in the window, and the signal finds it unsaved.
    program.screen.keys("ctrl+0")
    until(lambda: "action zoom_reset" in program.log(), "the window has the keys")
    program.quit("SIGTERM")
    assert program.ends_within(_END_S) == 0
    assert kept(program) == ["Alpha Old\n", "beta", "gamma delta"]
    assert file.read_text() == "Old\n"


def test_quitting_asks_once_for_all_texts(start: StartProgram, tmp_path: Path) -> None:
    file = novel(tmp_path)
    program = start(file, settings={"ghost.mode": "on_key"})
    write_three(program)
    program.quit("ctrl+q")
    until(lambda: "asks about unsaved changes" in program.log(), "the question")
    program.screen.keys("Tab", "space")
    assert program.ends_within(_END_S) == 0
    assert kept(program) == []
    assert file.read_text() == "Old\n"


def test_a_later_start_hands_its_files_over_and_ends(start: StartProgram, tmp_path: Path) -> None:
    first = start(novel(tmp_path))
    first.has_focus("novel.txt")
    other = tmp_path / "other one.txt"
    other.write_text("text")
    until(lambda: "files of later starts are taken" in first.log(), "the window listens")
    second = start(other)
    assert second.ends_within(_END_S) == 0
    first.has_focus("other one.txt")
    # After kill -9 the socket is left; the next start is a window of its own again.
    first.process.send_signal(signal.SIGKILL)
    first.ends_within(_END_S)
    third = start(other)
    third.has_focus("other one.txt")
    fourth = start("--new-window", novel(tmp_path))
    fourth.has_focus("novel.txt")
    assert third.process.poll() is None
    for program in (third, fourth):
        program.quit("SIGTERM")
        assert program.ends_within(_END_S) == 0
