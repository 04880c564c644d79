"""What the program costs while nobody types, and how soon it drops what is no longer wanted.

Not a test: ``python tests/benchmarks/bench_idle.py``.

- **idle**: processor time of the whole window, all threads, while a suggestion is shown and the model has nothing left
  to prepare, in percent of one core.
- **cancel**: from a newer request to the moment when the worker begins it, in decode steps; as
  ``gpt2-desktop bench --only cancel`` measures it.

The last line of standard output is one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from whole_window import add_model_arguments, model_arguments, model_name, press, until, use_window

from gpt2_desktop.engine.bench_text import CONTEXT, TYPED
from gpt2_desktop.ui.main_window import MainWindow

SETTLE_S = 3.0
"""What follows a suggestion (thinking ahead, a cursor that begins to blink) is over by then."""


def main() -> int:
    args = arguments()
    report: dict[str, Any] = {}
    with model_name(args) as args.model, tempfile.TemporaryDirectory() as basedir:
        use_window(args, Path(basedir), lambda window: idle(window, args.seconds, report))
        print(f"idle    {report['idle_percent']:.3f} % of a core over {report['seconds']:.0f} s", flush=True)
        bench = [sys.executable, "-m", "gpt2_desktop", "bench", "--only", "cancel", "--json"]
        found = subprocess.run([*bench, *model_arguments(args)], stdout=subprocess.PIPE, text=True, check=True).stdout
    report |= {"model": json.loads(found)["model"], "cancel": json.loads(found)["cancel"]}
    for what, each in report["cancel"].items():
        steps = each["steps"]
        print(f"cancel  {what:16}p50 {steps['p50']:.2f}, p99 {steps['p99']:.2f} steps of {each['step_ms']:.2f} ms")
    print(json.dumps(report))
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_model_arguments(parser)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long nobody types")
    return parser.parse_args()


async def idle(window: MainWindow, seconds: float, report: dict[str, Any]) -> int:
    """Type until ghost text is shown, then do nothing."""
    window.editor.set_text(CONTEXT)
    window.editor.set_caret(len(CONTEXT))
    window.editor.setFocus()
    for character in TYPED:
        press(window, character)
        await until(lambda: not window.controller.busy)
        if window.controller.displayed:
            break
    await asyncio.sleep(SETTLE_S)
    started, used = time.perf_counter(), time.process_time()
    await asyncio.sleep(seconds)
    used, took = time.process_time() - used, time.perf_counter() - started
    report |= {
        "seconds": took,
        "idle_percent": 100 * used / took,
        "ghost_shown": bool(window.controller.displayed),
    }
    return 0


if __name__ == "__main__":
    sys.exit(main())
