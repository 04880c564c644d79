"""``gpt2-desktop [FILE ...]``: open the window."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from pathlib import Path

from gpt2_desktop.cli.context import Context


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="text file to open")


def run(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.ui.application import run as run_window

    status = run_window(context.folders, context.settings, args.files, started=time.monotonic())
    _leave_loading_behind(status)
    return status


def _leave_loading_behind(status: int) -> None:
    """End the process here if a model is still being loaded.

    The loading thread is inside native code; the interpreter's own end would take away what it stands on, and
    crash.
    """
    if any(thread.daemon for thread in threading.enumerate() if thread is not threading.current_thread()):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
