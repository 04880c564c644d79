"""Other ways to go on from a word: what is to be replaced is selected first, and a card that is taken replaces it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from gpt2_desktop.app.controller import CompletionController
from gpt2_desktop.app.texts import Text, tr
from gpt2_desktop.text.rephrasing import rephrase_span
from gpt2_desktop.text.utf16 import from_utf16, to_utf16
from gpt2_desktop.ui.editor import Editor


class Rephrasing(QObject):
    """Asks for alternatives at the word at the caret, or at the start of what is selected.

    Args:
        say: shows a line why there are none; an empty one takes it back.
        open_panel: brings the alternatives to the front, with the focus in them.
    """

    def __init__(
        self,
        editor: Editor,
        controller: CompletionController,
        say: Callable[[Text], object],
        open_panel: Callable[[], object],
    ) -> None:
        super().__init__(controller)
        self._editor = editor
        self._controller = controller
        self._say = say
        self._open_panel = open_panel
        self._span: tuple[int, int] | None = None

    def turn_to(self, editor: Editor) -> None:
        """Work in another editor's text from now on."""
        if editor is not self._editor:
            self._editor = editor
            self._span = None

    @Slot()
    def start(self) -> None:
        """Select what is to be replaced, and ask for other ways to say it."""
        editor = self._editor
        if editor.isReadOnly():
            return
        span = self._selected() or self._rest_of_sentence(editor.textCursor().position())
        if span is None:
            self._say(tr("Put the cursor on a word to rephrase from there."))
            return
        editor.select(*span)
        self._span = span
        self._open_panel()
        self._controller.rephrase(editor.snapshot(span))

    def again(self) -> bool:
        """Ask once more, if what is to be replaced is selected still; return whether it was asked."""
        if self._span is None or self._selected() != self._span:
            return False
        self.start()
        return True

    def start_at(self, position: int) -> None:
        """Do as `start` with the caret at that position in UTF-16 units; a selection around it is kept."""
        selected = self._selected()
        if selected is None or not selected[0] <= position <= selected[1]:
            self._editor.set_caret(position)
        self.start()

    def _selected(self) -> tuple[int, int] | None:
        cursor = self._editor.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def _rest_of_sentence(self, caret: int) -> tuple[int, int] | None:
        block = self._editor.document().findBlock(caret)
        text = block.text()
        span = rephrase_span(text, from_utf16(text, caret - block.position()))
        if span is None:
            return None
        return block.position() + to_utf16(text, span[0]), block.position() + to_utf16(text, span[1])
