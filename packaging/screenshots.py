"""Make the pictures of the documentation from the real window: ``python packaging/screenshots.py``.

A developer's tool.  It opens the window with the starter model, types a sample text, and writes
``window-light.png``, ``window-dark.png``, ``alternatives.png``, ``settings.png``, ``models.png`` and ``teach.png`` to
``docs/screenshots``; with ``--style FOLDER``, an adapter that ``train finetune`` made, also ``teach-learned.png``.  The
same model on the same machine makes the same pictures: the state is in a temporary folder, and all sampling is seeded.

A screen is needed, at least as large as the window; a virtual one will do, and has no effects of a desktop in it::

    xvfb-run -s '-screen 0 1280x900x24' python packaging/screenshots.py
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gpt2_desktop.ui.main_window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
WIDTH: Final = 1180
HEIGHT: Final = 760
LIMIT_S: Final = 120.0

WRITTEN: Final = (
    "The old house stood at the end of the road, and nobody had lived in it for years. The garden had long since gone "
    "back to the fields, and in summer one could hardly see the windows for the leaves.\n"
    "\n"
    "Anna had the key from her grandmother. She had never asked what it opened, and the old lady had never told her.\n"
    "\n"
)
TYPED: Final = "When the door opened, she saw that the room was full of"

SETTINGS: Final = {
    "editor.show_welcome": "false",
    "ghost.length": "sentence",
    "alternatives.sampling.seed": "42",
    "alternatives.sampling.num_return_sequences": "5",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="starter", help="as for gpt2-desktop")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots", help="folder of the pictures")
    parser.add_argument("--style", type=Path, help="folder of an adapter, whose figures are shown")
    parser.add_argument("--text", default=TYPED, help="the last line, which is typed")
    args = parser.parse_args()

    from gpt2_desktop.ui.application import run

    with tempfile.TemporaryDirectory() as basedir:
        folders = Folders.under(Path(basedir))
        store = SettingsStore(folders.settings_file, {}, {**SETTINGS, "model.name": args.model})
        try:
            return run(folders, store, [], script=lambda window: photograph(window, args.text, args.out, args.style))
        except Gpt2DesktopError as error:
            print(f"{Path(__file__).name}: {error}", file=sys.stderr)
            return 1


async def photograph(window: MainWindow, text: str, out: Path, style: Path | None) -> int:
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtTest import QTest

    from gpt2_desktop.ui.model_card import ModelCard

    controller, editor = window.controller, window.editor
    set_theme = partial(window.actions_table.setting_chosen.emit, "editor.theme")
    out.mkdir(parents=True, exist_ok=True)
    window.resize(WIDTH, HEIGHT)
    # A blinking caret would be in one picture and not in the next.
    editor.setCursorWidth(0)
    set_theme("light")
    await until(lambda: window.model_info is not None, "the model")
    editor.set_text(WRITTEN)
    editor.set_caret(len(WRITTEN))
    for character in text:
        QTest.keyClick(editor, character)
        await asyncio.sleep(0)
    await until(lambda: not controller.busy, "the ghost text")
    if not controller.displayed:
        controller.ask()
        await until(lambda: not controller.busy, "the ghost text")
    if not controller.displayed:
        raise Gpt2DesktopError("the model suggested nothing for the sample text; give another one with --text")

    window.status.set_speed(0)
    await grab(window, out / "window-light.png")

    batches: list[int] = []

    def keep_batch(request_id: int, seed: int, _speed: float, cancelled: bool) -> None:
        batches.append(request_id)
        # How fast this machine was just now is no part of the picture.
        window.alternatives.end_batch(request_id, seed, 0.0, cancelled)

    controller.batch_done.connect(keep_batch)
    controller.generate_alternatives()
    await until(lambda: bool(batches), "the alternatives")
    cards = window.alternatives.cards(batches[0])
    if len(cards) < 2:
        raise Gpt2DesktopError("the model wrote fewer than two continuations; give another text with --text")
    middle = QPointF(cards[1].rect().center())
    button, modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, middle, middle, button, button, modifier)
    QCoreApplication.sendEvent(cards[1], move)
    await grab(window, out / "alternatives.png")
    QCoreApplication.sendEvent(cards[1], QEvent(QEvent.Type.Leave))

    set_theme("dark")
    await grab(window, out / "window-dark.png")

    set_theme("light")
    window.settings_dock.raise_()
    await grab(window, out / "settings.png")
    window.models_dock.show()
    window.models_dock.raise_()
    await until(lambda: bool(window.models.panel.findChildren(ModelCard)), "the models")
    await grab(window, out / "models.png")
    await photograph_teaching(window, out, style)
    return 0


async def photograph_teaching(window: MainWindow, out: Path, style: Path | None) -> None:
    from gpt2_desktop.app.teaching import Stage, TeachingProgress
    from gpt2_desktop.engine.adapters import adapter_figures

    window.actions_table["teach"].trigger()
    dialog = window.teach.dialog
    assert dialog is not None
    dialog.add_sources([Path("/home/anna/letters"), Path("/home/anna/The lighthouse.docx")])
    await grab(dialog, out / "teach.png")
    if style is not None:
        figures = adapter_figures(str(style.resolve()), Folders.for_user())
        dialog.set_run(Stage.LEARNED, TeachingProgress(), "My style", figures)
        await grab(dialog, out / "teach-learned.png")
    dialog.close()


async def grab(window: QWidget, file: Path) -> None:
    # Layouts, style changes and the hiding of finished cards settle within some turns of the event loop.
    for _ in range(20):
        await asyncio.sleep(0.02)
    if not window.grab().save(str(file)):
        raise Gpt2DesktopError(f"{file} cannot be written; check the folder and its free space")
    print(file)


async def until(condition: Callable[[], bool], what: str) -> None:
    limit = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > limit:
            raise Gpt2DesktopError(f"{what} did not come within {LIMIT_S:.0f} s; run gpt2-desktop doctor")
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
