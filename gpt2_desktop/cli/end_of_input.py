"""How a program that runs this one tells it to stop: its standard input ends, as it does when that program is gone."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable


def stop_at_end_of_input(stop: Callable[[], None]) -> None:
    """Call ``stop``, in a thread of its own, when the standard input ends; at once where there is none."""
    threading.Thread(target=_wait, args=(stop,), name="gpt2-input", daemon=True).start()


def _wait(stop: Callable[[], None]) -> None:
    # Not through Python's own reader: its lock, held by a waiting thread, would break the end of the process.
    while sys.stdin is not None and os.read(sys.stdin.fileno(), 1024):
        pass
    stop()
