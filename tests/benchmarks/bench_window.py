"""How late the window is while the model writes.  Not a test: ``python tests/benchmarks/bench_window.py``.

It opens the real window and types into it with key events, 8 to 12 a second, while the model writes: ghost text in
a first phase, then alternatives, batch after batch, in a second.  Both are done in an empty document, in one with
about 3,000 characters before the caret, and in the middle of one of 1,000,000 characters.

Start it on a machine that does nothing else: one busy process more changes every figure.  With DISPLAY set it uses
that screen (for a virtual one: ``xvfb-run -s '-screen 0 1280x900x24' python ...``), without one it draws into
memory.  A complete run takes about five minutes; `--documents`, `--phases` and `--characters` make it shorter.

What is printed, in milliseconds:

- **delay**: how late a timer of 2 ms is while the model writes.  Time that the GUI thread was away counts once for each
  timer that it missed, so that a long pause weighs as much as a writer would feel it.
- **painted**: from the moment a key was due to the end of the editor's next painting.
- **ghost**: from the moment a key was due to the first ghost text that answers it, at a word start (after a space) and
  inside a word.  Keys that typed what the ghost showed ask for nothing and do not count; keys that were followed by
  another one before anything was shown, or for which the model had nothing to show, are counted apart.

The last line of standard output is one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest

from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import GhostSettings, SuggestMode
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.ui import application, main_window
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow

BEAT_MS: Final = 2
KEY_MS: Final = (80, 125)
"""Least and greatest time between two keys."""
LIMIT_S: Final = 120.0

DOCUMENTS: Final = {"empty": 0, "3k": 3_000, "1M": 1_000_000}
PHASES: Final = ("ghost", "alternatives")

TEXT: Final = (
    "The letter came on a Tuesday, when the rain had already been falling for three days and nobody in the house "
    "expected news of any kind. Martha put it on the kitchen table and looked at it for a long time before she "
    "called her brother. It was addressed to both of them, in a hand that neither of them knew.\n"
    '"Open it," he said, "it will not get better by waiting." She shook her head. There had been another letter, '
    "years ago, and she remembered what had become of the people who had opened that one. In the end they went out "
    "to the garden, where the light was still good enough to read, and sat down under the old apple tree. "
)


def main() -> int:
    args = arguments()
    if sys.platform == "linux" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main_window.Editor = TimedEditor  # type: ignore[misc]
    overrides = {
        "editor.show_welcome": "false",
        "model.name": args.model,
        "model.device": args.device,
        "model.threads": str(args.threads),
    }
    with tempfile.TemporaryDirectory() as basedir:
        folders = Folders.under(Path(basedir))
        store = SettingsStore(folders.settings_file, {}, overrides)
        return application.run(folders, store, [], script=lambda window: measure(window, args))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="starter", help="as for gpt2-desktop")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--characters", type=int, default=len(TEXT), help="keys of each ghost phase")
    parser.add_argument("--documents", nargs="+", choices=DOCUMENTS, default=list(DOCUMENTS))
    parser.add_argument("--phases", nargs="+", choices=PHASES, default=list(PHASES))
    return parser.parse_args()


async def measure(window: MainWindow, args: argparse.Namespace) -> int:
    assert isinstance(window.editor, TimedEditor)
    await until(lambda: window.model_info is not None)
    info = window.model_info
    assert info is not None
    result: dict[str, object] = {
        "model": info.name,
        "parameters": info.parameters,
        "device": info.device_name,
        "precision": info.precision,
        "platform": QGuiApplication.platformName(),
        "runs": (runs := []),
    }
    print(f"{info.name}, {info.parameters / 1e6:.1f} M parameters, {info.device_name}, {info.precision}", flush=True)
    print(f"{'document':<10}{'phase':<14}{'what':<20}{'count':>7}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}", flush=True)
    for document in args.documents:
        for phase in args.phases:
            keys = args.characters if phase == "ghost" else args.characters // 2
            run = Run(window, document, phase)
            await run.type(typed(keys))
            run.print()
            runs.append(run.summary())
    print(json.dumps(result))
    return 0


async def until(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > limit:
            raise Gpt2DesktopError(f"the window did not get on within {LIMIT_S:.0f} s; run gpt2-desktop doctor")
        await asyncio.sleep(0.01)


def typed(count: int) -> str:
    return (TEXT * (count // len(TEXT) + 1))[:count]


def prose(length: int) -> str:
    """Return paragraphs of about 500 characters, the same ones every time."""
    chance = random.Random(0)
    sentences = [sentence.strip(' "\n') + "." for sentence in TEXT.replace("\n", " ").split(".") if sentence.strip()]
    paragraphs: list[str] = []
    written = 0
    while written < length:
        paragraph = " ".join(chance.choices(sentences, k=chance.randint(2, 7)))
        paragraphs.append(paragraph)
        written += len(paragraph) + 1
    return "\n".join(paragraphs)[:length]


class TimedEditor(Editor):
    """Notes when a painting of the text has ended.

    Attributes:
        waiting: when the keys that are not painted yet were due, in seconds.
        painted_ms: what each key took.
    """

    waiting: list[float]
    painted_ms: list[float]

    def __init__(self) -> None:
        super().__init__()
        self.waiting = []
        self.painted_ms = []

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now = time.perf_counter()
        self.painted_ms += [1000 * (now - due) for due in self.waiting]
        self.waiting.clear()


class Heartbeat(QObject):
    """Measures how late a timer of `BEAT_MS` is.

    Attributes:
        late_ms: while the model wrote.
        idle_late_ms: while it did not.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.late_ms: list[float] = []
        self.idle_late_ms: list[float] = []
        self._controller = window.controller
        self._writing = False
        self._due = 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._due = time.perf_counter() + BEAT_MS / 1000
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        late = max(0.0, 1000 * (now - self._due))
        writing, self._writing = self._writing, self._controller.busy
        samples = self.late_ms if writing or self._writing else self.idle_late_ms
        samples.append(late)
        while (late := late - BEAT_MS) > 0:
            samples.append(late)
        self._due = now + BEAT_MS / 1000


@dataclass
class Ghosts:
    """What became of the keys that asked for ghost text."""

    word_start_ms: list[float] = field(default_factory=list)
    inside_word_ms: list[float] = field(default_factory=list)
    typed_through: int = 0
    overtaken: int = 0
    nothing_shown: int = 0


class Run(QObject):
    """One phase in one document."""

    def __init__(self, window: MainWindow, document: str, phase: str) -> None:
        super().__init__(window)
        self._window = window
        self._editor = window.editor
        self._document = document
        self._phase = phase
        self._heartbeat = Heartbeat(window)
        self._ghosts = Ghosts()
        self._asked: tuple[float, bool] | None = None
        self._batches = 0
        self._chance = random.Random(1)
        self._keys: Iterator[str] = iter("")
        self._due = 0.0
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, singleShot=True)
        self._timer.timeout.connect(self._press)

    async def type(self, text: str) -> None:
        """Load the document, warm the model up, and press the keys of ``text``."""
        assert isinstance(self._editor, TimedEditor)
        controller = self._window.controller
        self._load()
        controller.apply(self._window.settings.model_copy(update={"ghost": GhostSettings()}))
        controller.ask()
        await until(lambda: not controller.busy)
        await asyncio.sleep(0.5)
        if self._phase == "alternatives":
            # Ghost text would end the batch: one request runs at a time.
            quiet = GhostSettings(mode=SuggestMode.ON_KEY)
            controller.apply(self._window.settings.model_copy(update={"ghost": quiet}))
            controller.batch_done.connect(self._next_batch)
            self._next_batch()
        controller.ghost_changed.connect(self._ghost_changed)
        self._editor.waiting.clear()
        self._editor.painted_ms = []
        self._keys = iter(text)
        self._heartbeat.start()
        self._plan()
        await self._done
        await until(lambda: not self._editor.waiting)  # type: ignore[attr-defined]
        self._heartbeat.stop()
        self._painted_ms = self._editor.painted_ms
        controller.ghost_changed.disconnect(self._ghost_changed)
        if self._phase == "alternatives":
            controller.batch_done.disconnect(self._next_batch)
        controller.stop()
        await until(lambda: not controller.busy)

    def _load(self) -> None:
        text = prose(DOCUMENTS[self._document])
        self._editor.interrupted.emit()
        self._editor.set_text(text)
        # In the middle every key moves what follows; at a line's end ghost text is shown.
        end = len(text) if self._document != "1M" else text.find("\n", len(text) // 2)
        self._editor.set_caret(end)
        self._editor.ensureCursorVisible()
        self._editor.setFocus()

    @Slot()
    def _next_batch(self) -> None:
        self._batches += 1
        QTimer.singleShot(0, self._window.controller.generate_alternatives)

    def _plan(self) -> None:
        wait = self._chance.randint(*KEY_MS)
        self._due = time.perf_counter() + wait / 1000
        self._timer.start(wait)

    @Slot()
    def _press(self) -> None:
        assert isinstance(self._editor, TimedEditor)
        character = next(self._keys, None)
        if character is None:
            self._done.set_result(None)
            return
        due = self._due
        if self._asked is not None:
            self._asked = None
            if self._window.controller.busy:
                self._ghosts.overtaken += 1
            else:
                self._ghosts.nothing_shown += 1
        self._editor.waiting.append(due)
        if character == "\n":
            QTest.keyClick(self._editor, Qt.Key.Key_Return)
        else:
            QTest.keyClick(self._editor, character)
        if self._window.controller.ask_pending:
            self._asked = (due, character.isspace())
        elif self._window.controller.displayed:
            self._ghosts.typed_through += 1
        self._plan()

    @Slot(str)
    def _ghost_changed(self, text: str) -> None:
        if text and self._asked is not None:
            due, at_word_start = self._asked
            self._asked = None
            samples = self._ghosts.word_start_ms if at_word_start else self._ghosts.inside_word_ms
            samples.append(1000 * (time.perf_counter() - due))

    def _measured(self) -> dict[str, list[float]]:
        measured = {"delay": self._heartbeat.late_ms, "painted": self._painted_ms}
        if self._phase == "ghost":
            measured["ghost at word start"] = self._ghosts.word_start_ms
            measured["ghost inside word"] = self._ghosts.inside_word_ms
        return measured

    def print(self) -> None:
        for what, samples in self._measured().items():
            row = quantiles(samples)
            figures = "".join(f"{row[name]:>9.2f}" for name in ("p50", "p95", "p99", "max")) if samples else ""
            print(f"{self._document:<10}{self._phase:<14}{what:<20}{len(samples):>7}{figures}", flush=True)

    def summary(self) -> dict[str, object]:
        summary: dict[str, object] = {"document": self._document, "phase": self._phase}
        summary |= {what.replace(" ", "_") + "_ms": quantiles(samples) for what, samples in self._measured().items()}
        summary["delay_not_writing_ms"] = quantiles(self._heartbeat.idle_late_ms)
        if self._phase == "ghost":
            ghosts = self._ghosts
            summary["typed_through"] = ghosts.typed_through
            summary["overtaken"] = ghosts.overtaken
            summary["nothing_shown"] = ghosts.nothing_shown
        else:
            summary["batches"] = self._batches
        return summary


def quantiles(samples: list[float]) -> dict[str, float]:
    """Return count, p50, p95, p99 and max; only the count where there are no samples."""
    ordered = sorted(samples)
    last = len(ordered) - 1
    result: dict[str, float] = {"count": len(ordered)}
    if ordered:
        for name, share in {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}.items():
            result[name] = round(ordered[round(share * last)], 3)
    return result


if __name__ == "__main__":
    sys.exit(main())
