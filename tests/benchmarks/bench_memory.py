"""How much memory the program needs, and whether it needs ever more.

Not a test: ``python tests/benchmarks/bench_memory.py``.

- **window**: the whole program with its window, to the end of some typing, ghost text that is accepted, and a batch of
  alternatives; what was resident at most, for the first start with a model (which may prepare its weights and keep
  them on the disk) and for a second one.
- **requests**: ten thousand keys in a row at the real worker, some of them cancelled by the next one, some of them
  alternatives; how much what is resident grows from the 500th on.  Where it grows too much, the lines that have
  allocated more and more are named.

Each is measured in a process of its own.  The last line of standard output is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import queue
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, Final

from whole_window import add_model_arguments, model_arguments, model_name, press, until, use_window

from gpt2_desktop.engine.bench_text import CONTEXT, TYPED, document
from gpt2_desktop.engine.mailbox import Request
from gpt2_desktop.engine.memory import MIB, peak_resident_bytes, resident_bytes
from gpt2_desktop.engine.types import (
    AlternativesDone,
    AlternativesRequest,
    CompletionRequest,
    LoadRequest,
    ModelFailed,
    ModelLoaded,
    RequestFailed,
    SuggestionDone,
    WorkerEvent,
)
from gpt2_desktop.engine.worker import Worker, model_loader
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui.main_window import MainWindow

WARM: Final = 500
"""Requests after which caches are full and libraries have allocated what they keep."""
MOST_GROWTH: Final = 0.05

# After so many requests comes one that the next one cancels, one for alternatives, one in another document.
_CANCELLED: Final = 7
_ALTERNATIVES: Final = 250
_NEW_DOCUMENT: Final = 600

_TRACED: Final = 500
_NAMED: Final = 8
_LIMIT_S: Final = 120.0


def main() -> int:
    args = arguments()
    if args.basedir is not None:
        return window_once(args) if args.only == "window" else requests(args)
    report: dict[str, Any] = {}
    with model_name(args) as args.model, tempfile.TemporaryDirectory() as basedir:
        if args.only in ("window", "all"):
            for start in ("first", "second"):
                report[f"window_{start}_start"] = found = child(args, "window", basedir)
                print(f"window    {start} start: {found['precision']}, {found['peak_mb']:,.0f} MiB at most", flush=True)
        if args.only in ("requests", "all"):
            report["requests"] = found = child(args, "requests", basedir)
            print(
                f"requests  {found['requests']:,}: {found['warm_mb']:,.0f} MiB after {WARM}, "
                f"{found['last_mb']:,.0f} MiB at the end ({found['growth']:+.1%}), {found['peak_mb']:,.0f} MiB at most"
            )
            for line in found["growing"]:
                print(f"          {line}")
    print(json.dumps(report))
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_model_arguments(parser)
    parser.add_argument("--only", choices=("window", "requests", "all"), default="all")
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--basedir", type=Path, help=argparse.SUPPRESS)  # given to the other process
    return parser.parse_args()


def child(args: argparse.Namespace, part: str, basedir: str) -> dict[str, Any]:
    """Measure one part in a new process, and return what it found."""
    command = [sys.executable, __file__, "--only", part, "--basedir", basedir, "--requests", str(args.requests)]
    out = subprocess.run([*command, *model_arguments(args)], stdout=subprocess.PIPE, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(out.splitlines()[-1])
    return found


def window_once(args: argparse.Namespace) -> int:
    precision = ""

    async def script(window: MainWindow) -> int:
        nonlocal precision
        assert window.model_info is not None
        precision = window.model_info.precision
        editor, controller = window.editor, window.controller
        editor.set_text(CONTEXT)
        editor.set_caret(len(CONTEXT))
        editor.setFocus()
        for character in TYPED[:200]:
            press(window, character)
            await until(lambda: not controller.busy)
        for character in TYPED[200:]:
            if controller.displayed:
                break
            press(window, character)
            await until(lambda: not controller.busy)
        press(window, "\t")
        await until(lambda: not controller.busy)
        controller.generate_alternatives()
        await until(lambda: not controller.busy)
        return 0

    status = use_window(args, args.basedir, script, ghost__min_visible_ms="0", ghost__show_percent="100")
    print(json.dumps({"precision": precision, "peak_mb": peak_resident_bytes() / MIB}))
    return status


def requests(args: argparse.Namespace) -> int:
    folders = Folders.under(args.basedir)
    resident: dict[int, float] = {}
    with Requests(LoadRequest(args.model, args.device, args.precision, args.threads), folders) as made:
        for number in range(1, args.requests + 1):
            made.next()
            if number % WARM == 0 or number == args.requests:
                resident[number] = (resident_bytes() or peak_resident_bytes()) / MIB
        warm, last = resident[min(resident)], resident[args.requests]
        growth = last / warm - 1
        growing = traced(made.next) if growth > MOST_GROWTH else []
    print(
        json.dumps(
            {
                "requests": args.requests,
                "warm_mb": warm,
                "last_mb": last,
                "growth": growth,
                "resident_mb": resident,
                "peak_mb": peak_resident_bytes() / MIB,
                "growing": growing,
            }
        )
    )
    return 0


class Requests:
    """Asks a real worker for one thing after the other."""

    def __init__(self, load: LoadRequest, folders: Folders) -> None:
        self._events: queue.SimpleQueue[WorkerEvent] = queue.SimpleQueue()
        self._worker = Worker(model_loader(folders), self._events.put)
        self._load = load
        self._numbers = count(1)
        self._settings = Settings()
        self._long = document(100_000)

    def __enter__(self) -> Requests:
        self._worker.start()
        self._worker.load(self._load)
        self._wait(lambda event: isinstance(event, ModelLoaded))
        return self

    def __exit__(self, *_: object) -> None:
        self._worker.stop(_LIMIT_S)

    def next(self) -> None:
        """Type one more character, and wait for the answer, unless the next one is to cancel it."""
        number = next(self._numbers)
        document_number, key = divmod(number, _NEW_DOCUMENT)
        # Ten documents, some near their beginning and some far into a long one.
        start = (document_number % 10) * 7_000
        before = self._long[start : start + 2_000 + key]
        request: Request
        if number % _ALTERNATIVES == 0:
            request = AlternativesRequest(number, before, "", self._settings.alternatives.sampling)
        else:
            ghost = self._settings.ghost
            request = CompletionRequest(
                number, before, "", ghost.length, ghost.sampling, show_percent=ghost.show_percent, think_ahead=True
            )
        self._worker.submit(request)
        if number % _CANCELLED:
            self._wait(lambda event: _is_end(event, number))

    def _wait(self, wanted: Callable[[WorkerEvent], bool]) -> None:
        while not wanted(event := self._events.get(timeout=_LIMIT_S)):
            if isinstance(event, ModelFailed | RequestFailed):
                raise SystemExit(event.message)


def _is_end(event: WorkerEvent, number: int) -> bool:
    return isinstance(event, SuggestionDone | AlternativesDone) and event.request_id == number


def traced(step: Callable[[], None]) -> list[str]:
    """Return the lines of Python that hold more after many more steps, the greatest growth first.

    Nothing here points to memory that is held outside Python, as by torch or the C library's allocator.
    """
    tracemalloc.start(5)
    try:
        for _ in range(_TRACED):
            step()
        before = tracemalloc.take_snapshot()
        for _ in range(_TRACED):
            step()
        found = tracemalloc.take_snapshot().compare_to(before, "lineno")
    finally:
        tracemalloc.stop()
    return [str(each) for each in found if each.size_diff > 0][:_NAMED]


if __name__ == "__main__":
    sys.exit(main())
