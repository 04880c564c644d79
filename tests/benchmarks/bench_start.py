"""How long a start takes, as a person waits for it: ``python tests/benchmarks/bench_start.py [PROGRAM ...]``.

Starts each program in turn, the checkout first, on a virtual screen of its own, and presses keys as soon as the window
is there.  All times are from the moment the command is given: until the window is painted, until the model is loaded,
and until the first ghost text is on the screen.  The first start of each is not counted: it reads the disk.

Needs Xvfb, xdotool and openbox.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.xvfb import Screen, missing_tools, until

from gpt2_desktop.log import LOG_NAME
from gpt2_desktop.paths import Folders

CHECKOUT: Final = (sys.executable, "-m", "gpt2_desktop")
TEXT: Final = "The old house stood at the end of the road, and nobody had lived"
EVENTS: Final = {
    "window painted": re.compile(r"painted \d"),
    "model loaded": re.compile(r"the model is loaded"),
    "first suggestion": re.compile(r"ghost shown: [1-9]"),
}
_TIME: Final = re.compile(r"^(\S+ \S+),(\d+) ")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help="packaged programs to compare with")
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    if missing := missing_tools():
        print(f"needs {', '.join(missing)}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        screen = Screen(Path(scratch))
        try:
            for command in (CHECKOUT, *((program,) for program in args.programs)):
                runs = [start(screen, command, Path(scratch) / "base") for _ in range(args.runs + 1)][1:]
                print(" ".join(command))
                for event in EVENTS:
                    times = sorted(run[event] for run in runs)
                    print(f"  {event:18} median {statistics.median(times):5.0f} ms, {times[0]:.0f} to {times[-1]:.0f}")
        finally:
            screen.close()
    return 0


def start(screen: Screen, command: tuple[str, ...], basedir: Path) -> dict[str, float]:
    """Start once, write, end; return milliseconds by event."""
    folders = Folders.under(basedir)
    log = folders.logs / LOG_NAME
    log.unlink(missing_ok=True)
    # What the start before has left is not to be asked about.
    shutil.rmtree(folders.recovery, ignore_errors=True)
    environment = {**screen.environment, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    began = time.time()
    process = subprocess.Popen(
        [*command, "--debug", "--basedir", str(basedir), "--set", "editor.show_welcome=false"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: log.exists() and EVENTS["window painted"].search(log.read_text("utf-8")), "the window")
        until(lambda: screen.active_title().endswith("GPT-2 Desktop"), "the window has the focus")
        screen.type(TEXT)
        until(lambda: EVENTS["first suggestion"].search(log.read_text("utf-8")), "ghost text")
        return {event: (moment(log, pattern) - began) * 1000 for event, pattern in EVENTS.items()}
    finally:
        process.kill()
        process.wait()


def moment(log: Path, pattern: re.Pattern[str]) -> float:
    """Return the time of the first line with ``pattern``, in seconds as `time.time`."""
    line = next(line for line in log.read_text("utf-8").splitlines() if pattern.search(line))
    match = _TIME.match(line)
    assert match is not None, line
    return datetime.strptime(match[1], "%Y-%m-%d %H:%M:%S").timestamp() + int(match[2]) / 1000


if __name__ == "__main__":
    sys.exit(main())
