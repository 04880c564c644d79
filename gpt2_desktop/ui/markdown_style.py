"""Light styling of Markdown: marks are quiet, headings bold; nothing in the document changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout

from gpt2_desktop.text.markdown import Look, spans
from gpt2_desktop.text.utf16 import to_utf16
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.ghost import format_range
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.theme import Colors


class MarkdownStyle(QObject):
    """The layer of Markdown in the looks of an editor's paragraphs."""

    def __init__(self, editor: Editor, headings: HeadingIndex) -> None:
        super().__init__(editor)
        self._editor = editor
        self._headings = headings
        self._looks: dict[Look, QTextCharFormat] = {look: QTextCharFormat() for look in Look}
        self._looks[Look.HEADING].setFontWeight(QFont.Weight.Bold)
        self._looks[Look.STRONG].setFontWeight(QFont.Weight.Bold)
        self._looks[Look.EMPHASIS].setFontItalic(True)
        self._on = False
        self._fences = headings.fence_edition
        editor.document().contentsChange.connect(self._follow_fences)
        editor.looks.add("markdown", self._ranges)

    def set_on(self, on: bool) -> None:
        """Style from now on, or take the styling away."""
        if on != self._on:
            self._on = on
            self._editor.looks.refresh()

    def set_colors(self, colors: Colors) -> None:
        for look, role in (
            (Look.MARK, "ghost"),
            (Look.CODE, "muted"),
            (Look.QUOTE, "muted"),
            (Look.LINK, "accent"),
        ):
            self._looks[look].setForeground(colors.color(role))
        self._editor.looks.refresh()

    @Slot()
    def _follow_fences(self) -> None:
        if self._fences != self._headings.fence_edition:
            self._fences = self._headings.fence_edition
            self._editor.looks.refresh()

    def _ranges(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        if not self._on:
            return []
        text = block.text()
        ranges = []
        for start, end, look in spans(text, in_code=self._headings.in_code(block.blockNumber())):
            first = to_utf16(text, start)
            ranges.append(format_range(first, to_utf16(text, end) - first, self._looks[look]))
        return ranges
