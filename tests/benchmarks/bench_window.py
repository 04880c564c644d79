"""How late the window is while the model writes.  Not a test: ``python tests/benchmarks/bench_window.py``.

It opens the real window and types into it with key events, 8 to 12 a second, while the model writes: ghost text in
a first phase, then alternatives, batch after batch, in a second.  Both are done in an empty document, in one with
about 3,000 characters before the caret, and in the middle of one of 1,000,000 characters.  The phase ``learning``,
which is run only where it is named, is the first one while another process learns the writer's style.

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
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from whole_window import add_model_arguments, model_name, press, until, use_window

from gpt2_desktop.app.teaching import Stage
from gpt2_desktop.engine.bench import spread
from gpt2_desktop.engine.bench_text import TYPED, document
from gpt2_desktop.settings.schema import GhostSettings, SuggestMode
from gpt2_desktop.ui import main_window
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow

BEAT_MS: Final = 2
KEY_MS: Final = (80, 125)
"""Least and greatest time between two keys."""

DOCUMENTS: Final = {"empty": 0, "3k": 3_000, "1M": 1_000_000}
PHASES: Final = ("ghost", "alternatives", "learning")
WRITTEN: Final = 200_000
"""Characters of text to learn from."""


def main() -> int:
    args = arguments()
    main_window.Editor = TimedEditor  # type: ignore[assignment,attr-defined]
    with model_name(args) as args.model, tempfile.TemporaryDirectory() as basedir:
        return use_window(args, Path(basedir), lambda window: measure(window, args))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_model_arguments(parser)
    parser.add_argument("--characters", type=int, default=len(TYPED), help="keys of each ghost phase")
    parser.add_argument("--documents", nargs="+", choices=DOCUMENTS, default=list(DOCUMENTS))
    parser.add_argument("--phases", nargs="+", choices=PHASES, default=list(PHASES[:2]))
    return parser.parse_args()


async def measure(window: MainWindow, args: argparse.Namespace) -> int:
    assert isinstance(window.editor, TimedEditor)
    info = window.model_info
    assert info is not None
    runs: list[dict[str, Any]] = []
    result: dict[str, Any] = {
        "model": info.name,
        "parameters": info.parameters,
        "device": info.device_name,
        "precision": info.precision,
        "platform": QGuiApplication.platformName(),
        "runs": runs,
    }
    print(f"{info.name}, {info.parameters / 1e6:.1f} M parameters, {info.device_name}, {info.precision}", flush=True)
    print(f"{'document':<10}{'phase':<14}{'what':<20}{'count':>7}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}", flush=True)
    for name in args.documents:
        for phase in args.phases:
            keys = args.characters // 2 if phase == "alternatives" else args.characters
            run = Run(window, name, phase)
            if phase == "learning":
                await learn(window)
            await run.type((TYPED * (keys // len(TYPED) + 1))[:keys])
            run.print()
            window.teach.teaching.discard()
            await until(lambda: window.teach.teaching.stage is Stage.NONE)
            runs.append(run.summary())
    print(json.dumps(result))
    return 0


async def learn(window: MainWindow) -> None:
    """Let a process learn from then on, and wait until its training has begun."""
    teaching = window.teach.teaching
    text = teaching.folder.parent / "written.txt"
    text.parent.mkdir(parents=True, exist_ok=True)
    text.write_text(document(WRITTEN), encoding="utf-8")
    teaching.begin([text], "measured", window.settings.model)
    await until(lambda: teaching.progress.step > 0 or teaching.stage is Stage.NONE)
    if teaching.stage is Stage.NONE:
        raise SystemExit("learning could not begin")


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
        controller.apply(replace(self._window.settings, ghost=GhostSettings(show_percent=100)))
        controller.ask()
        await until(lambda: not controller.busy)
        await asyncio.sleep(0.5)
        if self._phase == "alternatives":
            # Ghost text would end the batch: one request runs at a time.
            quiet = GhostSettings(mode=SuggestMode.ON_KEY)
            controller.apply(replace(self._window.settings, ghost=quiet))
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
        text = document(DOCUMENTS[self._document])
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
        press(self._window, character)
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
        if self._phase != "alternatives":
            measured["ghost at word start"] = self._ghosts.word_start_ms
            measured["ghost inside word"] = self._ghosts.inside_word_ms
        return measured

    def print(self) -> None:
        for what, samples in self._measured().items():
            found = spread(samples)
            figures = "".join(f"{value:>9.2f}" for value in (found.p50, found.p95, found.p99, found.max))
            print(f"{self._document:<10}{self._phase:<14}{what:<20}{found.count:>7}{figures}", flush=True)

    def summary(self) -> dict[str, object]:
        summary: dict[str, Any] = {"document": self._document, "phase": self._phase}
        summary |= {
            what.replace(" ", "_") + "_ms": asdict(spread(samples)) for what, samples in self._measured().items()
        }
        summary["delay_not_writing_ms"] = asdict(spread(self._heartbeat.idle_late_ms))
        if self._phase != "alternatives":
            ghosts = self._ghosts
            summary["typed_through"] = ghosts.typed_through
            summary["overtaken"] = ghosts.overtaken
            summary["nothing_shown"] = ghosts.nothing_shown
        else:
            summary["batches"] = self._batches
        return summary


if __name__ == "__main__":
    sys.exit(main())
