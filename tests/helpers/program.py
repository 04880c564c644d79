"""The program as a process of its own, seen only through its window, its files and its log."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.log import LOG_NAME
from gpt2_desktop.paths import Folders
from helpers.xvfb import LIMIT_S, Screen, until

TESTED_PROGRAM: Final = "TESTED_PROGRAM"
"""Variable with the file of a packaged program, to be tested in place of the checkout."""
COMMAND: Final = (
    (os.environ[TESTED_PROGRAM],) if TESTED_PROGRAM in os.environ else (sys.executable, "-m", "gpt2_desktop")
)
TITLE: Final = "GPT-2 Desktop"

_AS_THE_ORACLE: Final[Mapping[str, object]] = {
    # One thread sums up in the same order everywhere.
    "model.threads": 1,
    # The text that the tests' model knows by heart is British.
    "spelling.dictionary": "en_GB",
}
_ASKS: Final = re.compile(r"request (\d+) asks at (\d+)")
_ENDED: Final = re.compile(r"request (\d+) ended")
_BEGAN: Final = re.compile(r"request (\d+) begins")
_SHOWN: Final = re.compile(r"ghost shown: (\d+) characters")


class Program:
    """``gpt2-desktop`` with a window on a screen.

    Args:
        arguments: behind the common ones, such as files.
        settings: set for this run by full option names.
    """

    def __init__(
        self,
        screen: Screen,
        basedir: Path,
        model: Path,
        *arguments: str | Path,
        settings: Mapping[str, object] | None = None,
    ) -> None:
        self.screen = screen
        self.folders = Folders.under(basedir)
        self._log = self.folders.logs / LOG_NAME
        self._log_start = len(self._whole_log())
        # Tab counts at once.
        chosen = {
            "editor.show_welcome": False,
            "ghost.min_visible_ms": 0,
            **_AS_THE_ORACLE,
            **(settings or {}),
        }
        basedir.mkdir(parents=True, exist_ok=True)
        self._errors = (basedir / "stderr.txt").open("w")
        self.process = subprocess.Popen(
            [
                *COMMAND,
                "--debug",
                *("--basedir", str(basedir), "--model", str(model)),
                *_set(chosen),
                *map(str, arguments),
            ],
            env={**screen.environment, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
        )

    def close(self) -> None:
        """End the process if the test did not."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(LIMIT_S)
        self._errors.close()

    # What it shows

    def has_focus(self, name: str = "") -> Program:
        """Wait until its main window is the active one, with the document's name in its title where one is given."""
        until(
            lambda: self.screen.active_title().startswith(name) and self.screen.active_title().endswith(f"— {TITLE}"),
            lambda: f"the window of {name!r} is active; {self.screen.active_title()!r} is: it",
        )
        return self

    def log(self) -> str:
        """Return what this process has logged."""
        return self._whole_log()[self._log_start :]

    def _whole_log(self) -> str:
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def asked(self) -> list[tuple[int, int]]:
        """Return id and caret position of every request for ghost text, oldest first."""
        return [(int(number), int(caret)) for number, caret in _ASKS.findall(self.log())]

    def lengths_shown(self) -> list[int]:
        """Return the length of every ghost text that was shown, oldest first; 0 where it went away."""
        return [int(length) for length in _SHOWN.findall(self.log())]

    def ghost_ends(self, caret: int) -> None:
        """Wait until the request made at this position is the latest and is answered."""

        def answered() -> bool:
            asked = self.asked()
            return bool(asked) and asked[-1][1] == caret and str(asked[-1][0]) in _ENDED.findall(self.log())

        until(answered, lambda: f"an answer at {caret} (requests: {self.asked()[-3:]})")

    def ghost_is(self, length: int) -> None:
        """Wait until ghost text of this length is shown, 0 for none."""
        until(
            lambda: (self.lengths_shown() or [0])[-1] == length,
            lambda: f"ghost text of {length} characters (shown: {self.lengths_shown()[-3:]})",
        )

    def request_runs(self) -> None:
        """Wait until the model is at work."""
        until(self.is_at_work, "a request begins")

    def is_at_work(self) -> bool:
        log = self.log()
        return len(_BEGAN.findall(log)) > len(_ENDED.findall(log))

    # How it ends

    def quit(self, how: str) -> None:
        """Ask for the end by ``ctrl+q`` or ``alt+F4`` (the window manager's close) or ``SIGTERM``."""
        if how.startswith("SIG"):
            self.process.send_signal(signal.Signals[how])
        else:
            self.screen.keys(how)

    def ends_within(self, seconds: float) -> int:
        """Return the exit status; fails if the process takes longer."""
        started = time.monotonic()
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            took = f"{time.monotonic() - started:.1f} s"
            raise AssertionError(f"the process is still there after {took}; log: {self.log()[-2000:]}") from None


class Oracle:
    """``complete --jsonl``: what the program would show, from a process without a window."""

    def __init__(self, environment: Mapping[str, str], basedir: Path, model: Path) -> None:
        self._process = subprocess.Popen(
            [
                *COMMAND,
                "complete",
                "--jsonl",
                "--basedir",
                str(basedir),
                "--model",
                str(model),
                *_set(_AS_THE_ORACLE),
            ],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def shown(self, before: str) -> str:
        """Return the ghost text behind ``before``; a test whose model shows none proves nothing."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"before": before, "after": ""}) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        assert answer["shown"], answer
        return str(answer["text"])

    def close(self) -> None:
        self._process.communicate(timeout=LIMIT_S)


def _set(settings: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(part for name, value in settings.items() for part in ("--set", f"{name}={value}"))
