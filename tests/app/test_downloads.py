"""Downloads of the window: a process of its own, a Hub on loopback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.hub_fixtures import hub, tiny_files
from helpers.hub_server import Fault, Hub
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.downloads import Downloads, Ending, Outcome
from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.engine.transfer import Phase, Progress
from gpt2_desktop.paths import Folders

__all__ = ["hub", "tiny_files"]

NAME = "someone/tiny"
WEIGHTS = "model.safetensors"
LIMIT_MS = 60_000


class Listener:
    def __init__(self, folders: Folders) -> None:
        self.progress: list[Progress] = []
        self.outcomes: list[Outcome] = []
        self.downloads = Downloads(folders)
        self.downloads.progressed.connect(lambda _name, progress: self.progress.append(progress))
        self.downloads.ended.connect(lambda _name, outcome: self.outcomes.append(outcome))


@pytest.fixture
def listener(qapp: QCoreApplication, folders: Folders) -> Listener:
    return Listener(folders)


def wait(qtbot: QtBot, condition: Callable[[], Any]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)


def test_a_download_from_beginning_to_end(hub: Hub, listener: Listener, folders: Folders, qtbot: QtBot) -> None:
    assert listener.downloads.start(NAME)
    assert listener.downloads.active == NAME
    assert not listener.downloads.start("someone/else")
    wait(qtbot, lambda: listener.outcomes)
    assert listener.outcomes == [Outcome(Ending.DONE)]
    assert listener.downloads.active == ""
    assert NAME in own_models(folders)
    assert listener.progress[-1].phase is Phase.CHECKING
    # Nothing else was asked for: no list, no count, and nobody was told what this machine is.
    assert {asked.agent for asked in hub.asked} == {"gpt2-desktop"}
    assert all(f"/{NAME}/resolve/" in asked.path for asked in hub.asked)
    assert listener.progress[-1].done == listener.progress[-1].total > 100_000


def test_pause_and_go_on(hub: Hub, listener: Listener, folders: Folders, qtbot: QtBot) -> None:
    hub.faults = [Fault("hold", 40_000, WEIGHTS)]
    listener.downloads.start(NAME)
    wait(qtbot, hub.held.is_set)
    listener.downloads.stop()
    hub.release()
    wait(qtbot, lambda: listener.outcomes)
    assert listener.outcomes == [Outcome(Ending.STOPPED)]
    assert own_models(folders) == {}
    listener.downloads.start(NAME)
    wait(qtbot, lambda: len(listener.outcomes) > 1)
    assert listener.outcomes[1] == Outcome(Ending.DONE)
    assert NAME in own_models(folders)


def test_a_process_that_hangs_is_ended(
    hub: Hub, listener: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt2_desktop.app.downloads._PATIENCE_S", 0.1)
    hub.faults = [Fault("hold", 40_000, WEIGHTS)]
    listener.downloads.start(NAME)
    wait(qtbot, hub.held.is_set)
    # The server sends nothing any more: only the end of the process helps.
    listener.downloads.stop(discard=True)
    wait(qtbot, lambda: listener.outcomes)
    assert listener.outcomes == [Outcome(Ending.STOPPED, discard=True)]


def test_what_went_wrong_is_told(hub: Hub, listener: Listener, qtbot: QtBot) -> None:
    listener.downloads.start("someone/nothing")
    wait(qtbot, lambda: listener.outcomes)
    listener.downloads.start("two words")
    wait(qtbot, lambda: len(listener.outcomes) > 1)
    first, second = listener.outcomes
    assert first.ending is second.ending is Ending.FAILED
    assert "check the name" in first.message
    assert first.no_access
    assert "is no repository" in second.message
    assert not second.no_access


def test_a_process_that_dies(hub: Hub, listener: Listener, qtbot: QtBot) -> None:
    hub.faults = [Fault("hold", 40_000, WEIGHTS)]
    listener.downloads.start(NAME)
    wait(qtbot, hub.held.is_set)
    run = listener.downloads._run
    assert run is not None
    assert run._process is not None
    run._process.send_signal(signal.SIGKILL)
    hub.release()
    wait(qtbot, lambda: listener.outcomes)
    assert listener.outcomes[0].ending is Ending.FAILED
    assert "try again" in listener.outcomes[0].message


def test_nothing_is_told_after_the_end(hub: Hub, listener: Listener, qtbot: QtBot) -> None:
    hub.faults = [Fault("hold", 40_000, WEIGHTS)]
    listener.downloads.start(NAME)
    wait(qtbot, hub.held.is_set)
    run = listener.downloads._run
    assert run is not None
    process = run._process
    assert process is not None
    told = len(listener.progress)
    listener.downloads.close()
    hub.release()
    wait(qtbot, lambda: process.poll() is not None)
    qtbot.wait(50)
    assert listener.outcomes == []
    assert len(listener.progress) == told


def test_the_process_ends_with_the_window(hub: Hub, folders: Folders, basedir: Path, qtbot: QtBot) -> None:
    """Also where that is killed: its end of the pipe closes, and the download stops."""
    code = (
        "import sys, time; from PySide6.QtCore import QCoreApplication; from pathlib import Path\n"
        "from gpt2_desktop.app.downloads import Downloads; from gpt2_desktop.paths import Folders\n"
        f"app = QCoreApplication([]); downloads = Downloads(Folders.under(Path({str(basedir)!r})))\n"
        f"downloads.start({NAME!r}); print('started', flush=True); app.exec()"
    )
    hub.faults = [Fault("hold", 40_000, WEIGHTS)]
    window = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=os.environ)
    wait(qtbot, hub.held.is_set)
    window.send_signal(signal.SIGKILL)
    window.communicate()
    hub.release()
    asked = len(hub.asked)
    lock = folders.models / ".partial" / "someone--tiny.lock"
    wait(qtbot, lambda: not held(lock))
    assert len(hub.asked) == asked
    assert own_models(folders) == {}


def held(lock: Path) -> bool:
    from filelock import FileLock, Timeout

    try:
        with FileLock(lock, timeout=0):
            return False
    except Timeout:
        return True
