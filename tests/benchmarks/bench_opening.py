"""How soon a long text is seen, and how late its keys are; run by hand: ``python tests/benchmarks/bench_opening.py``.

The real window opens a file of 1,000,000 words, and one whose 20 MB are a single line, and gets 8 to 12 keys a
second at the beginning, in the middle and at the end of each.  Start it on a machine that does nothing else.  With
DISPLAY set it uses that screen, without one it draws into memory.

What is printed: the time from the choice of the file to the first painting of its text, in seconds, and from the moment
a key was due to the end of the editor's next painting, in milliseconds; then one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from whole_window import add_model_arguments, model_name, press, until, use_window

from gpt2_desktop.engine.bench import spread
from gpt2_desktop.ui import sheet
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow

KEY_MS: Final = (80, 125)
TYPED: Final = "and so it went on, as it always had, "
SENTENCE: Final = "It was a bright cold day in April, and the clocks were striking thirteen. "
SENTENCES_IN_A_PARAGRAPH: Final = 6
WORDS: Final = 1_000_000
LINE_BYTES: Final = 20 * 2**20


class TimedEditor(Editor):
    """Notes when a painting of the text has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting: list[float] = []
        self.painted_ms: list[float] = []
        self.seen_at = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now = time.perf_counter()
        self.painted_ms += [1000 * (now - due) for due in self.waiting]
        self.waiting.clear()
        if not self.seen_at and not self.document().isEmpty():
            self.seen_at = now


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_model_arguments(parser)
    parser.add_argument("--keys", type=int, default=300, help="for each file")
    args = parser.parse_args()
    sheet.Editor = TimedEditor  # type: ignore[misc]
    with model_name(args) as args.model, tempfile.TemporaryDirectory() as folder:
        return use_window(args, Path(folder) / "base", lambda window: measure(window, Path(folder), args.keys))


def files(folder: Path) -> dict[str, Path]:
    paragraph = SENTENCE * SENTENCES_IN_A_PARAGRAPH
    paragraphs = WORDS // len(paragraph.split()) + 1
    texts = {
        "1,000,000 words": "\n\n".join([paragraph] * paragraphs),
        "20 MB in a line": (SENTENCE * (LINE_BYTES // len(SENTENCE) + 1))[:LINE_BYTES],
    }
    paths = {}
    for number, (name, text) in enumerate(texts.items()):
        paths[name] = folder / f"{number}.txt"
        paths[name].write_text(text)
    return paths


async def measure(window: MainWindow, folder: Path, keys: int) -> int:
    results: dict[str, Any] = {}
    for name, path in files(folder).items():
        started = time.perf_counter()
        await window.opening.open_path(path)
        editor = window.editor
        assert isinstance(editor, TimedEditor)
        await until(lambda editor=editor: editor.seen_at)
        shown_s = editor.seen_at - started
        for part in range(3):
            editor.set_caret(part * (editor.document().characterCount() - 1) // 2)
            editor.centerCursor()
            await asyncio.sleep(1)
            await write(window, editor, keys // 3)
        figures = spread(editor.painted_ms)
        results[name] = {"shown_s": round(shown_s, 3), "key_ms": asdict(figures)}
        print(
            f"{name}: text seen after {shown_s:.2f} s; {figures.count} keys: p50 {figures.p50:.1f}, "
            f"p99 {figures.p99:.1f}, max {figures.max:.1f} ms"
        )
        editor.document().setModified(False)
    print(json.dumps(results))
    return 0


async def write(window: MainWindow, editor: TimedEditor, keys: int) -> None:
    choose = random.Random(0)
    due = time.perf_counter()
    for number in range(keys):
        due += choose.uniform(*KEY_MS) / 1000
        await asleep_until(due)
        editor.waiting.append(due)
        press(window, TYPED[number % len(TYPED)])
    await until(lambda: not editor.waiting)


async def asleep_until(due: float) -> None:
    """Wait with a precise timer: the loop's own may be late by a twentieth of the time, and no key is."""
    passed = asyncio.Event()
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(passed.set)
    timer.start(max(0, round(1000 * (due - time.perf_counter()))))
    await passed.wait()


if __name__ == "__main__":
    raise SystemExit(main())
