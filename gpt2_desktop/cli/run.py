"""``gpt2-desktop [FILE ...]``: open the window."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from gpt2_desktop.cli.context import Context


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="text file to open")


def run(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.ui.application import run as run_window

    return run_window(context.folders, context.settings, args.files, started=time.monotonic())
