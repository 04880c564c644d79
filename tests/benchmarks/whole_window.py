"""The real window in this process, used by a coroutine in place of a person; for benchmarks."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gpt2_desktop.engine.shapes import SHAPES, write_random_model
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.ui import application
from gpt2_desktop.ui.main_window import MainWindow

LIMIT_S: Final = 120.0

_KEYS: Final = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--model", default="starter", help="as for gpt2-desktop")
    which.add_argument("--shape", choices=SHAPES, help="random weights of that model's shape instead")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--threads", type=int, default=0)


def model_arguments(args: argparse.Namespace) -> list[str]:
    """Return the arguments with which another process gets the same model."""
    return [
        *("--model", args.model, "--device", args.device),
        *("--precision", args.precision, "--threads", str(args.threads)),
    ]


@contextmanager
def model_name(args: argparse.Namespace) -> Iterator[str]:
    """Give what the settings call the model; one that is made for the occasion is gone afterwards."""
    if args.shape is None:
        yield args.model
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / args.shape
        write_random_model(folder, SHAPES[args.shape])
        yield str(folder)


def use_window(
    args: argparse.Namespace, basedir: Path, script: Callable[[MainWindow], Awaitable[int]], **settings: str
) -> int:
    """Open the window with the model that ``args`` names, run ``script`` once it is loaded, and close the window.

    With DISPLAY set it uses that screen, without one it draws into memory.

    Args:
        settings: more of them, with ``__`` for the dot.
    """
    if sys.platform == "linux" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    overrides = {
        "editor.show_welcome": "false",
        "model.name": args.model,
        "model.device": args.device,
        "model.precision": args.precision,
        "model.threads": str(args.threads),
    } | {name.replace("__", "."): value for name, value in settings.items()}
    folders = Folders.under(basedir)
    store = SettingsStore(folders.settings_file, {}, overrides)

    async def loaded(window: MainWindow) -> int:
        await until(lambda: window.model_info is not None)
        return await script(window)

    return application.run(folders, store, [], script=loaded)


async def until(condition: Callable[[], object]) -> None:
    """Let the event loop turn until the condition holds."""
    limit = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > limit:
            raise Gpt2DesktopError(f"the window did not get on within {LIMIT_S:.0f} s; run gpt2-desktop doctor")
        await asyncio.sleep(0.01)


def press(window: MainWindow, character: str) -> None:
    """Press and release the key of a character."""
    key = _KEYS.get(character)
    if key is None:
        QTest.keyClick(window.editor, character)  # type: ignore[call-overload]  # the stubs lack characters
    else:
        QTest.keyClick(window.editor, key)
