"""The process is killed at any moment, and disks fail under it: no file is ever cut, and little typing is lost.

``KILLS=50 pytest tests/e2e/test_nothing_is_lost.py -s`` kills it more often and prints the figures; ``SEED`` repeats a
run's moments.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest
from helpers.program import TITLE, Program
from helpers.tiny import tiny_model_folder
from helpers.xvfb import KEY_DELAY_MS, LIMIT_S, Screen, until

from gpt2_desktop.app.recovery import UnsavedText, find_unsaved

StartProgram = Callable[..., Program]

_KILLS: Final = int(os.environ.get("KILLS", "6"))
_SEED: Final = int(os.environ.get("SEED", str(random.randrange(10**6))))
_PROMISED_LOSS_S: Final = 2.0
_LATE_S: Final = 1.0
"""What a machine may take to bring a key to the window and a file to the disk, times as many as want its cores."""
_LONGEST_LIFE_S: Final = 6.0
_KEY_S: Final = int(KEY_DELAY_MS) / 1000
_UNTITLED: Final = "Untitled"
_EXPORT_DIALOG: Final = "Export the text"


@dataclass
class Sent:
    """A piece of text that was typed, and when."""

    began: float
    ended: float
    start: int
    end: int

    def time_of(self, place: int) -> float:
        """Return when the character at a place of the text was typed."""
        return self.began + (self.ended - self.began) * (place - self.start) / (self.end - self.start)


@dataclass
class Draft:
    """A text as its writer remembers it.

    Attributes:
        text: all that is in it, or was on the way to it when the process was killed.
        sent: the pieces typed in this life of the process.
        saved: the longest text that its file is known to have held.
    """

    path: Path | None
    text: str = ""
    sent: list[Sent] = field(default_factory=list)
    saved: str = ""

    @property
    def name(self) -> str:
        return self.path.name if self.path is not None else _UNTITLED


class Writer:
    """Types, saves, switches tabs and exports, as long as the process lives."""

    def __init__(self, screen: Screen, exports: Path, choose: random.Random) -> None:
        self._screen = screen
        self._exports = exports
        self._random = choose
        self._words = 0
        self.exported: list[Path] = []
        self.done: dict[str, int] = {}

    def work(self, program: Program, drafts: dict[str, Draft]) -> None:
        while program.process.poll() is None:
            name = self._current()
            if name not in drafts:
                time.sleep(0.01)
                continue
            kinds = (
                ["type"] * 12 + ["switch"] * 3 + ["export"] + (["save"] * 4 if drafts[name].path is not None else [])
            )
            kind = self._random.choice(kinds)
            self.done[kind] = self.done.get(kind, 0) + 1
            if kind == "type":
                self._type(drafts[name])
            elif kind == "save":
                self._screen.keys("ctrl+s")
            elif kind == "switch":
                self.switch(program)
            else:
                self._export(program)

    def begin(self, program: Program, drafts: dict[str, Draft]) -> None:
        """Put the caret at the end of each text, and wait until typing is seen: the window is busy at the start."""
        for _ in drafts:
            self._screen.keys("ctrl+End")
            self.switch(program)
        self._type(drafts[self._current()])
        until(lambda: self._screen.active_title().partition(" — ")[0].endswith("*"), "the first words arrive")

    def switch(self, program: Program) -> None:
        """Show the next text, and wait until the title says so: what is typed then goes into that one."""
        was = self._current()
        self._screen.keys("ctrl+Next")
        self._wait(program, lambda: self._current() not in ("", was), LIMIT_S)

    def _type(self, draft: Draft) -> None:
        self._words += 1
        words = "".join(f"w{self._words}x{number} " for number in range(self._random.randint(1, 4)))
        start, began = len(draft.text), time.monotonic()
        # Before it is sent: what arrives must be known, whatever happens meanwhile.
        draft.text += words
        self._screen.type(words)
        ended = time.monotonic()
        # The program that types takes its time to start.
        draft.sent.append(Sent(max(began, ended - _KEY_S * len(words)), ended, start, len(draft.text)))

    def _export(self, program: Program) -> None:
        file = self._exports / f"{len(self.exported)}{self._random.choice(['.html', '.docx', '.pdf'])}"
        self._screen.keys("ctrl+shift+e")
        if self._wait(program, lambda: self._screen.active_title() == _EXPORT_DIALOG, 10.0):
            self.exported.append(file)
            self._screen.keys("ctrl+a")
            self._screen.type(str(file))
            self._screen.keys("Return")
            self._wait(program, lambda: self._screen.active_title() != _EXPORT_DIALOG, 10.0)

    def _current(self) -> str:
        """Return the name of the text that is shown; empty where another window is active."""
        title = self._screen.active_title()
        return title.partition(" — ")[0].removesuffix("*") if title.endswith(f"— {TITLE}") else ""

    @staticmethod
    def _wait(program: Program, condition: Callable[[], bool], limit_s: float) -> bool:
        limit = time.monotonic() + limit_s
        while program.process.poll() is None and time.monotonic() < limit:
            if condition():
                return True
            time.sleep(0.01)
        return False


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of a few random weights: what it suggests is of no matter here."""
    return tiny_model_folder(tmp_path_factory.mktemp("tiny"))


def unsaved(program: Program) -> dict[str, UnsavedText]:
    """Return what would be offered after the death of the process, newest first, by the names of the texts."""
    found: dict[str, UnsavedText] = {}
    for _, kept in find_unsaved(program.folders.recovery):
        found.setdefault(Path(kept.path).name if kept.path else _UNTITLED, kept)
    return found


def lost_s(draft: Draft, kept: str, killed_at: float) -> float:
    """Return how old the oldest character was that is missing; 0 for none."""
    assert draft.text.startswith(kept), f"{draft.name} holds something else than was typed: {kept[-200:]!r}"
    for piece in draft.sent:
        if piece.end > len(kept) and piece.began < killed_at:
            return max(0.0, killed_at - piece.time_of(max(piece.start, len(kept))))
    return 0.0


def is_whole(file: Path) -> bool:
    data = file.read_bytes()
    if file.suffix == ".html":
        return data.rstrip().endswith(b"</html>")
    if file.suffix == ".pdf":
        return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    with zipfile.ZipFile(file) as archive:
        return archive.testzip() is None and "word/document.xml" in archive.namelist()


def restore_all(program: Program, count: int) -> None:
    """Take every offer, by keyboard."""
    program.has_focus()
    until(lambda: f"unsaved texts to offer: {count}" in program.log(), f"{count} texts are offered")
    if count:
        # Restore, or Restore all.
        program.screen.keys("alt+r")
        until(lambda: not find_unsaved(program.folders.recovery), "the texts are restored")


@pytest.mark.timeout(180 + 60 * _KILLS)
def test_kill_at_random_moments(screen: Screen, start: StartProgram, tmp_path: Path) -> None:
    choose = random.Random(_SEED)
    print(f"\nSEED={_SEED}")
    texts, exports = tmp_path / "texts", tmp_path / "exports"
    texts.mkdir()
    exports.mkdir()
    drafts = {draft.name: draft for draft in (Draft(texts / "one.txt"), Draft(texts / "two.md"), Draft(None))}
    for draft in drafts.values():
        if draft.path is not None:
            draft.text = draft.saved = f"{draft.name} begins. "
            draft.path.write_text(draft.text)
    files = [draft.path for draft in drafts.values() if draft.path is not None]
    writer = Writer(screen, exports, choose)
    losses: list[float] = []
    offered = 0
    crowd = 1.0  # processes that wait for a core, at worst; a window that is not given one takes no keys
    for number in range(_KILLS + 1):
        program = start(*files)
        program.has_focus()
        restore_all(program, offered)
        if not drafts[_UNTITLED].text:
            until(lambda program=program: program.screen.active_title().startswith("two.md"), "the files are open")
            program.screen.keys("ctrl+n")
            program.has_focus(_UNTITLED)
        if number == _KILLS:
            program.quit("SIGTERM")
            assert program.ends_within(LIMIT_S) == 0
            break
        writer.begin(program, drafts)
        crowd = max(crowd, os.getloadavg()[0] / (os.cpu_count() or 1))
        life_s = choose.uniform(0.3, _LONGEST_LIFE_S)
        killed_at: list[float] = []

        def kill(program: Program = program, killed_at: list[float] = killed_at) -> None:
            program.process.kill()
            killed_at.append(time.monotonic())

        killer = threading.Timer(life_s, kill)
        killer.start()
        writer.work(program, drafts)
        killer.join()
        program.process.wait(LIMIT_S)

        kept = unsaved(program)
        offered = len(find_unsaved(program.folders.recovery))
        for draft in drafts.values():
            on_disk = ""
            if draft.path is not None:
                on_disk = draft.path.read_text()
                assert draft.text.startswith(on_disk), f"{draft.name} on the disk is mixed: {on_disk[-200:]!r}"
                assert len(on_disk) >= len(draft.saved), f"{draft.name} on the disk is cut"
                draft.saved = on_disk
            text = kept[draft.name].text if draft.name in kept else on_disk
            losses.append(lost_s(draft, text, killed_at[0]))
            print(f"{number:3} {draft.name:10} {len(text):6} characters, {losses[-1]:.2f} s lost")
            draft.text, draft.sent = text, []

    whole = [file for file in writer.exported if file.exists()]
    assert all(is_whole(file) for file in whole), "an exported file is cut"
    strange = {file.name for file in texts.iterdir() if not file.name.startswith(".")} - {path.name for path in files}
    assert not strange
    print(
        f"{_KILLS} kills, {len(losses)} texts: at most {max(losses):.2f} s lost, {statistics.mean(losses):.2f} s in "
        f"the mean; {len(whole)} of {len(writer.exported)} exported files are there and whole; done: {writer.done}; "
        f"{crowd:.1f} processes for a core"
    )
    assert max(losses) <= _PROMISED_LOSS_S + _LATE_S * crowd


# Disks


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def opened(start: StartProgram, file: Path) -> Program:
    program = start(file)
    program.has_focus(file.name)
    program.screen.keys("ctrl+End")
    return program


def types(program: Program, text: str, name: str) -> None:
    program.screen.type(text)
    program.has_focus(f"{name}*")


def stays_unsaved_and_kept(program: Program, name: str, text: str) -> None:
    """Wait until a save was refused, the text being in the journal; then end the process as a crash would."""
    until(lambda: "is not saved" in program.log(), "the refusal is logged")
    assert program.screen.active_title().startswith(f"{name}*")
    until(
        lambda: any(text in file.read_text() for file in program.folders.recovery.glob("*.json")),
        "the text is in the journal",
    )
    program.quit("SIGKILL")
    program.ends_within(LIMIT_S)
    assert unsaved(program)[name].text == text


def test_a_full_disk(start: StartProgram, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        file = disk / "novel.txt"
        file.write_text("begins ")
        program = opened(start, file)
        types(program, "and goes on", "novel.txt")
        ballast = os.open(disk / "ballast", os.O_WRONLY | os.O_CREAT)
        with suppress(OSError):
            while os.write(ballast, b"x" * 512):
                pass
        os.close(ballast)
        program.screen.keys("ctrl+s")
        stays_unsaved_and_kept(program, "novel.txt", "begins and goes on")
        assert file.read_text() == "begins "
        assert sorted(path.name for path in disk.iterdir()) == ["ballast", "novel.txt"]


def test_a_read_only_folder(start: StartProgram, tmp_path: Path) -> None:
    # Root writes to a folder without write permission all the same; nobody writes to a disk that is mounted read-only.
    with small_disk(tmp_path / "disk") as disk:
        file = disk / "novel.txt"
        file.write_text("begins ")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        program = opened(start, file)
        types(program, "and goes on", "novel.txt")
        program.screen.keys("ctrl+s")
        stays_unsaved_and_kept(program, "novel.txt", "begins and goes on")
        assert file.read_text() == "begins "


def test_a_linked_file(start: StartProgram, tmp_path: Path) -> None:
    file, link, twin = tmp_path / "novel.txt", tmp_path / "link.txt", tmp_path / "twin.txt"
    file.write_text("begins ")
    link.symlink_to(file.name)
    twin.hardlink_to(file)
    program = opened(start, link)
    types(program, "and goes on", "link.txt")
    program.screen.keys("ctrl+s")
    until(lambda: file.read_text() == "begins and goes on", "the file behind the link is saved")
    program.has_focus("link.txt —")
    assert link.is_symlink()
    assert twin.read_text() == "begins and goes on"


def test_a_file_that_changes_underneath(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "novel.txt"
    file.write_text("begins ")
    program = opened(start, file)
    types(program, "and goes on", "novel.txt")
    file.write_text("theirs")
    program.screen.keys("ctrl+s")
    stays_unsaved_and_kept(program, "novel.txt", "begins and goes on")
    assert file.read_text() == "theirs"


def test_a_folder_that_is_removed(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "folder" / "novel.txt"
    file.parent.mkdir()
    file.write_text("begins ")
    program = opened(start, file)
    types(program, "and goes on", "novel.txt")
    shutil.rmtree(file.parent)
    program.screen.keys("ctrl+s")
    stays_unsaved_and_kept(program, "novel.txt", "begins and goes on")
    assert not file.parent.exists()
