"""How far a download is, how fast it goes, and how long it waits before it tries again."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from gpt2_desktop.engine.model_files import format_bytes

_WINDOW_S: Final = 5.0
"""The rate is that of the last seconds."""
_REPORT_S: Final = 0.2


class Phase(StrEnum):
    """What a download is doing."""

    ASKING = "asking"
    DOWNLOADING = "downloading"
    WAITING = "waiting"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes:
        done, total: bytes, those of earlier tries included; 0 of 0 before it is known.
        rate: bytes a second, 0 where it is not known yet.
        seconds_left: None where it is not known; while WAITING, until the next try.
        note: why it waits; else empty.
    """

    phase: Phase
    done: int = 0
    total: int = 0
    rate: float = 0.0
    seconds_left: float | None = None
    note: str = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Progress:
        """Return what `dataclasses.asdict` made of one, other keys passed over.

        Raises:
            KeyError, ValueError, TypeError: it is none.
        """
        left = data["seconds_left"]
        return cls(
            Phase(data["phase"]),
            int(data["done"]),
            int(data["total"]),
            float(data["rate"]),
            None if left is None else float(left),
            str(data["note"]),
        )


Report = Callable[[Progress], None]


class Stop:
    """Asked for from any thread; what is at work ends at the next piece of data and keeps what it has."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def stop(self) -> None:
        self._event.set()

    def __call__(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait that long, or until it is asked for, and return whether it is."""
        return self._event.wait(seconds)


@dataclass(frozen=True, slots=True)
class Patience:
    """How often it is tried again, and how long is waited before: twice as long every time.

    Attributes:
        tries: in a row that bring nothing; each that brings data begins the count anew.
        first_s, longest_s: seconds.
    """

    tries: int = 6
    first_s: float = 1.0
    longest_s: float = 30.0

    def wait_s(self, failed: int, asked_for: float | None = None) -> float:
        """Return how long to wait behind so many failed tries; the server may have asked for longer."""
        wait = min(self.first_s * 2.0 ** (failed - 1), self.longest_s)
        return wait if asked_for is None else min(max(wait, asked_for), 2 * self.longest_s)


class Meter:
    """Counts bytes and reports progress a few times a second."""

    def __init__(self, report: Report, clock: Callable[[], float] = time.monotonic) -> None:
        self._report = report
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()
        self._reported_at = -_REPORT_S
        self.done = 0
        self.total = 0

    def begin(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self._marks.clear()
        self.say(Phase.DOWNLOADING)

    def add(self, count: int) -> None:
        """Count new bytes; a negative number are some that were thrown away."""
        self.done += count
        if count < 0:
            self._marks.clear()
        now = self._clock()
        if now - self._reported_at >= _REPORT_S:
            self._marks.append((now, self.done))
            while len(self._marks) > 2 and self._marks[0][0] < now - _WINDOW_S:
                self._marks.popleft()
            self.say(Phase.DOWNLOADING)

    def say(self, phase: Phase, *, seconds: float | None = None, note: str = "") -> None:
        """Report at once."""
        self._reported_at = self._clock()
        rate = self._rate()
        left = (self.total - self.done) / rate if phase is Phase.DOWNLOADING and rate else seconds
        self._report(Progress(phase, self.done, self.total, rate, left, note))

    def pause(self) -> None:
        """Forget the rate: nothing comes for a while."""
        self._marks.clear()

    def _rate(self) -> float:
        if len(self._marks) < 2:
            return 0.0
        (first_at, first), (last_at, last) = self._marks[0], self._marks[-1]
        return max(0.0, (last - first) / (last_at - first_at)) if last_at > first_at else 0.0


def describe_progress(progress: Progress) -> str:
    """Return one line about how far a download is."""
    if progress.phase is Phase.ASKING:
        return "asking what there is to fetch"
    if progress.phase is Phase.CHECKING:
        return "checking what has arrived"
    percent = f"{100 * progress.done // progress.total} %" if progress.total else "0 %"
    amount = f"{percent}, {format_bytes(progress.done)} of {format_bytes(progress.total)}"
    if progress.phase is Phase.WAITING:
        wait = f" in {progress.seconds_left:.0f} s" if progress.seconds_left and progress.seconds_left >= 1 else ""
        return f"{f'{amount}; ' if progress.total else ''}{progress.note}, trying again{wait}"
    rate = f", {format_bytes(progress.rate)}/s" if progress.rate else ""
    left = f", {format_seconds(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    return amount + rate + left


def format_seconds(seconds: float) -> str:
    """Return a time as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
