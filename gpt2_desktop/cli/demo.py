"""``gpt2-desktop demo``: the real window, used by a script in place of a person.

It types a sample text with key events, waits for ghost text, takes it, fills the alternatives panel, and says
what happened; it fails where any of that does not happen.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.cli.context import Context
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import APP_NAME, Folders

if TYPE_CHECKING:
    from gpt2_desktop.ui.main_window import MainWindow

_SAMPLE: Final = (
    "The old house stood at the end of the road, and nobody had lived in it for years. "
    "When the door opened, she saw that the room was full of"
)
_KEY_INTERVAL_S: Final = 0.015
_SEED: Final = 42
_LIMIT_S: Final = 120.0
"""No step may take longer, on the slowest machine with the largest model."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--screenshot", type=Path, metavar="PNG", help="write a picture of the window")
    parser.add_argument("--text", default=_SAMPLE, help="what is typed")


def run(args: argparse.Namespace, context: Context) -> int:
    _use_any_display()
    from gpt2_desktop.ui.application import run as run_window

    # The user's own window keeps its place, and its unsaved text is no part of a demonstration.
    with tempfile.TemporaryDirectory(prefix=f"{APP_NAME}-demo-") as state:
        return run_window(
            context.folders,
            context.settings,
            [],
            state=Folders.under(Path(state)),
            script=lambda window: _demonstrate(window, args, context),
        )


def _use_any_display() -> None:
    """Without a screen, draw into memory."""
    if sys.platform == "linux" and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


async def _demonstrate(window: MainWindow, args: argparse.Namespace, context: Context) -> int:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from gpt2_desktop.engine.types import ModelFailed
    from gpt2_desktop.settings.sampling import AlternativesSampling
    from gpt2_desktop.settings.schema import AlternativesSettings, GhostSettings

    controller, editor = window.controller, window.editor
    # What a user has written into the settings must not turn ghost text off in a demonstration, nor chance decide it.
    sampling = AlternativesSampling(seed=_SEED)
    own: dict[str, Any] = {"ghost": GhostSettings(), "alternatives": AlternativesSettings(sampling=sampling)}
    failures: list[str] = []
    controller.model_event.connect(
        lambda event: failures.append(event.message) if isinstance(event, ModelFailed) else None
    )
    controller.apply(replace(window.settings, **own))
    await _until(lambda: window.model_info is not None or bool(failures), "the model to load")
    if window.model_info is None:
        raise Gpt2DesktopError(failures[0])
    info = window.model_info
    assert info is not None
    context.out(f"model: {info.name} on {info.device_name}, {info.precision}")
    for character in args.text:
        QTest.keyClick(editor, character)
        await asyncio.sleep(_KEY_INTERVAL_S)
    context.out(f"typed: {args.text}")

    await _until(lambda: not controller.busy, "the ghost text")
    if not controller.displayed:
        controller.ask()
        await _until(lambda: not controller.busy, "the ghost text")
    ghost = controller.displayed
    if not ghost:
        raise Gpt2DesktopError("the model suggested nothing for the sample text; try another model")
    context.out(f"ghost text: {ghost!r}")

    controller.generate_alternatives()
    await _until(lambda: not controller.busy, "the alternatives")
    texts = window.alternatives.newest_texts()
    wanted = sampling.num_return_sequences
    if len(texts) != wanted:
        raise Gpt2DesktopError(f"the panel has {len(texts)} continuations of {wanted}")
    for number, text in enumerate(texts, 1):
        context.out(f"{number}. {' '.join(text.split())}")
    if args.screenshot is not None:
        await asyncio.sleep(0)
        if not window.grab().save(str(args.screenshot)):
            raise Gpt2DesktopError(f"{args.screenshot} cannot be written; name a .png file in a folder that exists")
        context.out(f"screenshot: {args.screenshot}")

    before = editor.text()
    await _until(controller.may_accept, "the ghost text to be readable")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    if editor.text() != before + ghost:
        raise Gpt2DesktopError("Tab did not insert the ghost text")
    context.out("Tab: inserted")
    return 0


async def _until(condition: Callable[[], bool], what: str) -> None:
    limit = time.monotonic() + _LIMIT_S
    while not condition():
        if time.monotonic() > limit:
            raise Gpt2DesktopError(f"{what} did not come within {_LIMIT_S:.0f} s; run gpt2-desktop doctor")
        await asyncio.sleep(0.01)
