"""From start to quit nothing is asked of the network: ghost text, alternatives, accepting, a picture, the end."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from helpers.program import COMMAND, TESTED_PROGRAM

pytestmark = pytest.mark.e2e

heard = pytest.mark.skipif(
    TESTED_PROGRAM in os.environ, reason="a packaged program loads no hook; that without any network runs it, too"
)

# Python tells its audit hooks of every socket before it is made; sockets of the screen are made in C.
HOOK = """
import os, socket, sys

EVENTS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.connect", "socket.bind"}

def note(event, arguments):
    if event in EVENTS or event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        with open(os.environ["NOTED"], "a", encoding="utf-8") as file:
            file.write(f"{event} {arguments[1:]}\\n")

sys.addaudithook(note)
"""


@pytest.fixture
def noting(tmp_path: Path) -> dict[str, str]:
    """An environment in which Python writes down its sockets, in the file that NOTED names."""
    (tmp_path / "hooks").mkdir()
    (tmp_path / "hooks" / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(tmp_path / "hooks"), os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path, "NOTED": str(tmp_path / "noted.txt"), "QT_QPA_PLATFORM": "offscreen"}


def demo(tmp_path: Path, environment: dict[str, str], *before: str) -> None:
    """Let the program use its own window."""
    done = subprocess.run(
        [*before, *COMMAND, "demo", "--basedir", str(tmp_path / "base"), "--screenshot", str(tmp_path / "demo.png")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert "inserted" in done.stdout


@heard
def test_no_socket_is_opened(tmp_path: Path, noting: dict[str, str]) -> None:
    demo(tmp_path, noting)
    noted = Path(noting["NOTED"])
    assert not noted.exists(), noted.read_text("utf-8")


@heard
def test_a_socket_would_be_noted(noting: dict[str, str]) -> None:
    subprocess.run([COMMAND[0], "-c", "import socket; socket.socket().close()"], env=noting, check=True)
    assert Path(noting["NOTED"]).read_text("utf-8").startswith("socket.__new__")


def _may_do_without_network() -> bool:
    try:
        return subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.mark.skipif(not _may_do_without_network(), reason="needs Linux and the right to make a network namespace")
def test_everything_works_where_there_is_no_network_at_all(tmp_path: Path, noting: dict[str, str]) -> None:
    demo(tmp_path, noting, "unshare", "--net")
