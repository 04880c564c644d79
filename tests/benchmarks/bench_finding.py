"""How long finding and replacing keep the window from anything else, in a text of a million characters.

    python tests/benchmarks/bench_finding.py

A timer of 1 ms stands for a key: the longest gap between two of its ticks is what a key would have waited.
"""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.replacing import SlicedReplacing
from gpt2_desktop.ui.theme import LIGHT

PARAGRAPH = "It was the best of times, it was the worst of times, it was the age of wisdom. " * 5
CHARACTERS = 1_000_000


class Clock:
    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def start(self) -> None:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._tick()
        self._timer.stop()


def main() -> None:
    app = QApplication([])
    window = QWidget()
    editor, bar = Editor(), FindBar()
    layout = QVBoxLayout(window)
    layout.addWidget(editor)
    layout.addWidget(bar)
    finder = Finder(editor, SlicedReplacing(editor), bar)
    finder.set_colors(LIGHT)
    editor.set_text("\n".join([PARAGRAPH] * (CHARACTERS // len(PARAGRAPH))))
    window.resize(1000, 700)
    window.show()
    finder.open(replacing=True)
    clock = Clock()

    def measure(what: str, act: object) -> None:
        while finder.busy:
            app.processEvents()
        clock.start()
        began = time.perf_counter()
        act()  # type: ignore[operator]
        while finder.busy:
            app.processEvents()
        total = time.perf_counter() - began
        clock.stop()
        print(
            f"{what:34} {total * 1000:7.0f} ms in all, longest gap {max(clock.gaps) * 1000:6.1f} ms; {bar.state.text()}"
        )

    measure("find 'worst'", lambda: bar.wanted.setText("worst"))
    measure("find 'e'", lambda: bar.wanted.setText("e"))
    measure("next", lambda: finder.step(1))
    measure("previous, at the far end", lambda: (finder.step(-1), finder.step(-1)))
    bar.regex.setChecked(True)
    measure(r"find '\b(\w+) of (\w+)'", lambda: bar.wanted.setText(r"\b(\w+) of (\w+)"))
    measure("find '(?:.|..)+!', for ever", lambda: bar.wanted.setText("(?:.|..)+!"))
    bar.regex.setChecked(False)
    measure("find 'worst' again", lambda: bar.wanted.setText("worst"))
    bar.replacement.setText("finest")
    measure("replace all", bar.replace_all.click)
    measure("undo", editor.undo)
    finder.close()
    window.close()


if __name__ == "__main__":
    main()
