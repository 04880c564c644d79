"""What a later start says to the window that is there: paths, and nothing else is understood."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.handover import MAX_BYTES, address, files_in, hand_over
from gpt2_desktop.ui.doorbell import Doorbell

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Unix sockets")


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as runtime:  # whose name is short, as that of a socket must be
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield address(tmp_path / "data")


@pytest.fixture
def doorbell(qtbot: QtBot, where: str) -> Iterator[Doorbell]:
    doorbell = Doorbell(where)
    assert doorbell.is_listening
    yield doorbell
    doorbell.close()


def in_a_thread(where: str, files: list[Path]) -> tuple[threading.Thread, list[bool]]:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(hand_over(where, files)))
    thread.start()
    return thread, answers


def test_files_are_handed_over(qtbot: QtBot, where: str, doorbell: Doorbell, tmp_path: Path) -> None:
    files = [tmp_path / "ä b\n.txt", Path("relative.txt")]
    with qtbot.waitSignal(doorbell.rung) as rung:
        thread, answers = in_a_thread(where, files)
    qtbot.waitUntil(lambda: answers == [True])
    thread.join()
    assert rung.args == [[files[0], Path.cwd() / "relative.txt"]]


def test_nobody_else_may_use_it(where: str, doorbell: Doorbell) -> None:
    assert Path(where).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"quit\n",
        b"[]\n",
        b'{"files": "x"}\n',
        b'{"files": [1]}\n',
        b'{"files": ["relative.txt"]}\n',
        b'{"files": ["/x\\u0000y"]}\n',
        json.dumps({"files": ["/x"] * 10_000}).encode() + b"\n",
        b"\xff\xfe\n",
        b"x" * (MAX_BYTES + 10),
    ],
)
def test_anything_else_is_ignored(qtbot: QtBot, where: str, doorbell: Doorbell, message: bytes) -> None:
    ended: list[bytes] = []

    def visit() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(20)
            connection.connect(where)
            try:
                connection.sendall(message)
                ended.append(connection.recv(10))
            except OSError:
                ended.append(b"")

    thread = threading.Thread(target=visit)
    with qtbot.assertNotEmitted(doorbell.rung):
        thread.start()
        qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    thread.join()
    assert ended == [b""]
    # And the next one is served.
    with qtbot.waitSignal(doorbell.rung):
        thread, answers = in_a_thread(where, [])
    qtbot.waitUntil(lambda: answers == [True])
    thread.join()


def test_what_a_killed_window_left_is_used_again(qtbot: QtBot, where: str) -> None:
    code = "import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()"
    subprocess.run([sys.executable, "-c", code, where], check=True)
    assert Path(where).exists()
    assert not hand_over(where, [])
    doorbell = Doorbell(where)
    assert doorbell.is_listening
    doorbell.close()


def test_a_folder_that_is_not_there_yet_is_made(qtbot: QtBot, where: str) -> None:
    doorbell = Doorbell(str(Path(where).parent / "data" / "window.sock"))
    assert doorbell.is_listening
    doorbell.close()


def test_a_second_window_leaves_the_first_ones_alone(qtbot: QtBot, where: str, doorbell: Doorbell) -> None:
    second = Doorbell(where)
    assert not second.is_listening
    second.close()
    with qtbot.waitSignal(doorbell.rung):
        thread, answers = in_a_thread(where, [])
    qtbot.waitUntil(lambda: answers == [True])
    thread.join()


def test_without_a_window_there_is_nobody(where: str) -> None:
    assert not hand_over(where, [])


def test_a_long_path_gives_a_short_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert len(address(tmp_path / ("x" * 200))) < 100
    assert address(tmp_path / "a") != address(tmp_path / "b")
    runtime = tmp_path / ("r" * 100)
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert len(address(Path("/data"))) < 100


def test_only_absolute_paths_are_files() -> None:
    assert files_in(b'{"files": ["/a", "/b c"], "more": 1}') == [Path("/a"), Path("/b c")]
    assert files_in(b'{"files": []}') == []


def test_nothing_that_takes_time_is_imported_first() -> None:
    code = "import sys, gpt2_desktop.app.handover; print([m for m in ('PySide6', 'torch') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
