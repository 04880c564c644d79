"""Downloads of the window: each in a process of its own, so that neither its work nor a fault of it is the window's.

The process is ``models get --watched``; it reports by lines and ends when its standard input does, so also when this
one dies.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt2_desktop.app.texts import tr
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.engine.transfer import Phase, Progress
from gpt2_desktop.paths import Folders

logger = logging.getLogger(__name__)

_COMMAND: Final = ("models", "get", "--watched", "--")
_PATIENCE_S: Final = 3.0
"""How long a process that was told to stop may take."""
_NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Ending(StrEnum):
    """How a download ended."""

    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a download.

    Attributes:
        message: one line for the user where it failed.
        discard: what had arrived is not wanted any more.
        no_access: a token may be what is lacking.
    """

    ending: Ending
    message: str = ""
    discard: bool = False
    no_access: bool = False


class Downloads(QObject):
    """One download at a time.

    Signals:
        progressed(str, object): the model's name, and a `Progress`.
        ended(str, object): the model's name, and the `Outcome`; nothing comes of it any more.
    """

    progressed = Signal(str, object)
    ended = Signal(str, object)
    _heard = Signal(object, object)

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._run: _Run | None = None
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> str:
        """The name of the model that is being fetched; empty where none is."""
        return self._run.name if self._run is not None else ""

    def start(self, name: str) -> bool:
        """Begin to fetch a model, or go on with it; without effect, and False, while another is being fetched."""
        if self._run is not None:
            return False
        self._run = _Run(name, self._folders, self._heard)
        self.progressed.emit(name, Progress(Phase.ASKING))
        self._run.start()
        return True

    def stop(self, *, discard: bool = False) -> None:
        """Stop what is being fetched; what has arrived stays where it is until ``discard`` is acted on by others."""
        if self._run is not None:
            self._run.stop(discard=discard)

    def close(self) -> None:
        """Stop without a report.  Nothing may be started any more."""
        run, self._run = self._run, None
        if run is not None:
            run.stop(discard=False)

    @Slot(object, object)
    def _take(self, run: object, news: object) -> None:
        if run is not self._run or self._run is None:
            return
        if isinstance(news, Outcome):
            name, self._run = self._run.name, None
            logger.debug("download of %s: %s", name, news.ending)
            self.ended.emit(name, news)
        else:
            self.progressed.emit(self._run.name, news)


class _Run:
    """One process and the thread that listens to it."""

    def __init__(self, name: str, folders: Folders, heard: Any) -> None:
        self.name = name
        self._command = own_command(*_COMMAND, name)
        if (nice := shutil.which("nice")) is not None:
            # From its first import on: the window and the model come first.
            self._command[:0] = [nice, "-n", "10"]
        # What comes before a double dash only.
        self._command[-2:-2] = folders.as_arguments()
        self._heard = heard
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False
        self._discard = False
        self._killer: threading.Timer | None = None
        self._last: Outcome | None = None

    def start(self) -> None:
        threading.Thread(target=self._listen, name="gpt2-download", daemon=True).start()

    def stop(self, *, discard: bool) -> None:
        """Ask the process to end, and end it where it does not; returns at once."""
        with self._lock:
            self._stopped = True
            self._discard = self._discard or discard
            process = self._process
            if process is None or self._killer is not None:
                return
            assert process.stdin is not None
            process.stdin.close()
            self._killer = threading.Timer(_PATIENCE_S, process.kill)
            self._killer.daemon = True
            self._killer.start()

    def _listen(self) -> None:
        try:
            outcome = self._follow()
        except OSError as error:
            why = str(error.strerror or error)
            outcome = Outcome(Ending.FAILED, tr("the download cannot be started ({why})", why=why))
        if self._stopped and outcome.ending is not Ending.DONE:
            outcome = Outcome(Ending.STOPPED, discard=self._discard)
        try:
            self._heard.emit(self, outcome)
        except RuntimeError:
            logger.debug("the window is gone")

    def _follow(self) -> Outcome:
        with self._lock:
            if self._stopped:
                return Outcome(Ending.STOPPED)
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=own_environment(os.environ),
                creationflags=_NO_WINDOW,
            )
            self._process = process
        assert process.stdout is not None
        assert process.stderr is not None
        with process.stdout, process.stderr:
            for line in process.stdout:
                self._event(line)
            errors = process.stderr.read()
        process.wait()
        with self._lock:
            if self._killer is not None:
                self._killer.cancel()
            elif process.stdin is not None:
                process.stdin.close()
        if self._last is not None:
            return self._last
        logger.warning("the download process ended with status %s: %s", process.returncode, errors.strip()[-1000:])
        return Outcome(
            Ending.FAILED, tr("the download ended with status {status}; try again", status=process.returncode)
        )

    def _event(self, line: str) -> None:
        """Pass progress on, and keep how it ended."""
        try:
            event: Any = json.loads(line)
            match event["event"]:
                case "progress":
                    self._heard.emit(self, Progress.from_dict(event))
                case "done":
                    self._last = Outcome(Ending.DONE)
                case "stopped":
                    self._last = Outcome(Ending.STOPPED)
                case "failed":
                    self._last = Outcome(Ending.FAILED, str(event["message"]), no_access=bool(event["no_access"]))
        except (ValueError, KeyError, TypeError, RuntimeError):
            logger.debug("the download process said something else")
