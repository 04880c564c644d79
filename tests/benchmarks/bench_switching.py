"""Whether one can write on while the model changes.

Not a test: ``python tests/benchmarks/bench_switching.py``.

The whole window; two models with random weights, one of GPT-2 124M's shape and one of the starter's, each with a
vocabulary of its own, take turns ten times while keys arrive like those of a quick writer.  How late the GUI thread
came to a timer of `BEAT_MS` (p50, p99, max), how many keys were pressed and how many arrived, and what was resident
after the second and after the tenth change, when the same model is in use.  The last line of standard output is one
JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from bench_window import BEAT_MS, KEY_MS, Heartbeat
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from whole_window import press, until, use_window

from gpt2_desktop.engine.bench import spread
from gpt2_desktop.engine.bench_text import CONTEXT, TYPED
from gpt2_desktop.engine.memory import MIB, resident_bytes
from gpt2_desktop.engine.shapes import SHAPES, write_random_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.paths import starter_model
from gpt2_desktop.ui.main_window import MainWindow

SWITCHES: Final = 10
KEYS_AFTER: Final = 20
"""Keys with a model in use before it is changed for the other one."""
MOST_GROWTH: Final = 0.1
FRAME_MS: Final = 16


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="gpt2", help="of the larger model")
    parser.add_argument("--switches", type=int, default=SWITCHES)
    args = parser.parse_args()
    args.device, args.precision, args.threads = "auto", "auto", 0
    with tempfile.TemporaryDirectory() as scratch:
        models = [Path(scratch) / name for name in ("larger", "smaller")]
        write_random_model(models[0], SHAPES[args.shape])
        small = GPT2Config.from_folder(starter_model())
        write_random_model(models[1], replace(small, eos_token_id=SHAPES[args.shape].eos_token_id), seed=1)
        args.model = str(models[1])
        # Both have been used before: what a first start prepares and writes to the disk is another matter.
        for model in models[:1]:
            warm = argparse.Namespace(**{**vars(args), "model": str(model)})
            use_window(warm, Path(scratch) / "base", _nothing)
        return use_window(args, Path(scratch) / "base", lambda window: measure(window, models, args.switches))


async def _nothing(window: MainWindow) -> int:
    del window
    return 0


async def measure(window: MainWindow, models: list[Path], switches: int) -> int:
    typist = Typist(window)
    heartbeat = Heartbeat(window)
    editor = window.editor
    editor.set_text(CONTEXT)
    editor.set_caret(len(CONTEXT))
    editor.setFocus()
    resident: dict[int, float] = {}
    heartbeat.start()
    typist.start()
    for number in range(1, switches + 1):
        model = models[(number + 1) % 2]
        window._keeper.set("model.name", str(model))
        await until(lambda model=model: window.model_info is not None and window.model_info.name == model.name)  # type: ignore[misc]
        until_key = typist.pressed + KEYS_AFTER
        await until(lambda until_key=until_key: typist.pressed >= until_key)  # type: ignore[misc]
        resident[number] = (resident_bytes() or 0) / MIB
    typist.stop()
    await until(lambda: not window.controller.busy)
    heartbeat.stop()
    arrived = len(editor.text()) - len(CONTEXT)
    delay = spread(heartbeat.late_ms + heartbeat.idle_late_ms)
    growth = resident[switches] / resident[2] - 1
    report: dict[str, Any] = {
        "switches": switches,
        "keys": typist.pressed,
        "arrived": arrived,
        "delay_ms": asdict(delay),
        "resident_mb": resident,
        "growth": growth,
        "seconds": typist.seconds,
    }
    print(f"keys      {typist.pressed} pressed, {arrived} arrived, in {typist.seconds:.1f} s")
    print(f"delay     p50 {delay.p50:.2f} ms, p99 {delay.p99:.2f} ms, max {delay.max:.1f} ms (every {BEAT_MS} ms)")
    print(f"resident  {resident[2]:,.0f} MiB after 2, {resident[switches]:,.0f} MiB after {switches} ({growth:+.1%})")
    print(json.dumps(report))
    good = arrived == typist.pressed and delay.p99 < FRAME_MS and abs(growth) <= MOST_GROWTH
    return 0 if good else 1


class Typist(QObject):
    """Presses keys until it is stopped.

    Attributes:
        pressed: how many.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._chance = random.Random(1)
        self._begun = 0.0
        self.seconds = 0.0
        self.pressed = 0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, singleShot=True)
        self._timer.timeout.connect(self._press)

    def start(self) -> None:
        self._begun = time.perf_counter()
        self._plan()

    def stop(self) -> None:
        self._timer.stop()
        self.seconds = time.perf_counter() - self._begun

    def _plan(self) -> None:
        self._timer.start(self._chance.randint(*KEY_MS))

    @Slot()
    def _press(self) -> None:
        character = TYPED[self.pressed % len(TYPED)]
        press(self._window, character if character != "\t" else " ")
        self.pressed += 1
        self._plan()


if __name__ == "__main__":
    sys.exit(main())
