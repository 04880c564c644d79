"""``gpt2-desktop [FILE ...]``: open the window."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from pathlib import Path
from typing import Final

from gpt2_desktop.app import handover
from gpt2_desktop.cli.context import Context
from gpt2_desktop.collecting import nothing_collected

_END_S: Final = 0.2
"""What an idle thread needs to notice that it is no longer wanted."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="text file to open")
    parser.add_argument("--new-window", action="store_true", help="open a window of its own, also where there is one")


def run(args: argparse.Namespace, context: Context) -> int:
    where = handover.address(context.folders.data)
    single = context.settings.settings.editor.single_window
    # Before anything that takes time is imported: the window that is there does the rest.
    if single and not args.new_window and handover.hand_over(where, args.files):
        return 0
    with nothing_collected():
        from gpt2_desktop.ui.application import run as run_window

    status = run_window(
        context.folders, context.settings, args.files, where=where if single else "", started=time.monotonic()
    )
    _leave_loading_behind(status)
    return status


def _leave_loading_behind(status: int) -> None:
    """End the process here if a model is still being loaded, or a call to a disk still hangs.

    The loading thread is inside native code; the interpreter's own end would take away what it stands on, and
    crash. It would also wait for the hanging call.
    """
    others = [thread for thread in threading.enumerate() if thread is not threading.current_thread()]
    for thread in others:
        thread.join(_END_S)
    if any(thread.is_alive() for thread in others):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
