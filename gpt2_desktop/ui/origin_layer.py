"""Shows where text came from: a tint behind it, and a line under it of another kind for each origin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from gpt2_desktop.text.origins import Origin, runs
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.origin_tracker import OriginTracker
from gpt2_desktop.ui.theme import Colors

_Line = QTextCharFormat.UnderlineStyle

LOOKS: Final = {
    Origin.PASTED: ("pasted", _Line.DotLine),
    Origin.ACCEPTED: ("accepted", _Line.SingleUnderline),
    Origin.EDITED: ("edited", _Line.DashUnderline),
}
"""The role of the tint, and the line, of each origin that is shown; what was typed is left as it is."""


def origin_formats(colors: Colors) -> dict[Origin, QTextCharFormat]:
    """Return how text of each origin looks that is shown."""
    formats = {}
    for origin, (role, line) in LOOKS.items():
        look = formats[origin] = QTextCharFormat()
        look.setBackground(colors.color(role))
        look.setUnderlineStyle(line)
        look.setUnderlineColor(colors.color("muted"))
    unknown = formats[Origin.UNKNOWN] = QTextCharFormat()
    unknown.setForeground(colors.color("muted"))
    return formats


class OriginLayer(QObject):
    """The layer of one editor's paragraph looks that shows origins."""

    def __init__(self, editor: Editor, tracker: OriginTracker) -> None:
        super().__init__(editor)
        self._looks = editor.looks
        self._history = tracker.history
        self._formats: dict[Origin, QTextCharFormat] = {}
        self._on = False
        editor.looks.add("provenance", self._ranges)
        tracker.relabelled.connect(self._again)

    def set_on(self, on: bool) -> None:
        """Show origins from now on, or no more."""
        if on != self._on:
            self._on = on
            self._looks.refresh()

    def set_colors(self, colors: Colors) -> None:
        self._formats = origin_formats(colors)
        self._again()

    @Slot()
    def _again(self) -> None:
        if self._on:
            self._looks.refresh()

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if not self._on:
            return []
        start = block.position()
        ranges = []
        for first, last, origin in runs(self._history.between(start, start + block.length() - 1)):
            if origin in self._formats:
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = first, last - first, self._formats[origin]
                ranges.append(span)
        return ranges
