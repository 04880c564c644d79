"""Smart typing in the editor: what `gpt2_desktop.app.smart_typing` decides, done so that one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from gpt2_desktop.app.edits import EditSource, Place
from gpt2_desktop.app.smart_typing import Edit, SmartTyping
from gpt2_desktop.text.utf16 import utf16_length
from gpt2_desktop.ui.editor import Editor

_AROUND: Final = 1000
"""Characters before the caret that are looked at."""
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class SmartKeys:
    """Looks at each key before and after the editor has taken it.

    Ghost text comes first: a character that it begins with is typed as it is, so that typing along goes on.
    """

    def __init__(self, editor: Editor, allowed: Callable[[], bool], can_hold: Callable[[str], bool]) -> None:
        """Do nothing until `typing` is set.

        Args:
            allowed: whether the place of the caret is prose.
            can_hold: whether the document's encoding has these characters.
        """
        self._editor = editor
        self._allowed = allowed
        self._can_hold = can_hold
        self.typing = SmartTyping()
        editor.smart_key = self._before
        editor.smart_text = self._after

    def _before(self, event: QKeyEvent) -> bool:
        """Take a key whole: one that steps over, wraps, deletes a pair, or types what the ghost has next."""
        if self._editor.isReadOnly() or not self._allowed():
            return False
        cursor = self._editor.textCursor()
        before, after = self._around(cursor)
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            if cursor.hasSelection() or not self.typing.is_empty_pair(before, after):
                return False
            self._replace(cursor, Edit(1, ""), behind=1)
            return True
        character = _typed(event)
        if not character:
            return False
        if cursor.hasSelection():
            return self._wrap(cursor, character)
        if self.typing.steps_over(character, before, after):
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
            self._editor.setTextCursor(cursor)
            return True
        edit = self.typing.typed(character, before)
        ghost = self._editor.ghost.text
        if edit is not None and edit.removed == 1 and ghost.startswith(edit.text) and self._can_hold(edit.text):
            self._replace(cursor, Edit(0, edit.text))
            return True
        return False

    def _after(self, event: QKeyEvent, ghost: str) -> None:
        """Turn what was just typed into what it stands for.

        Args:
            ghost: the ghost text before the key.
        """
        character = _typed(event)
        if not character or not self._allowed() or ghost.startswith(character):
            return
        cursor = self._editor.textCursor()
        before, after = self._around(cursor)
        if not before.endswith(character):
            return
        edit = self.typing.typed(character, before[: -len(character)])
        if edit is not None and not self._can_hold(edit.text):
            edit = None
        closing = self.typing.closing(edit.text if edit is not None else character, after)
        if not self._can_hold(closing):
            closing = ""
        if edit is not None or closing:
            self._replace(cursor, edit or Edit(0, ""), closing=closing)

    def _wrap(self, cursor: QTextCursor, character: str) -> bool:
        pair = self.typing.wrap(character)
        if pair is None or not self._can_hold("".join(pair)):
            return False
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        before, behind = map(utf16_length, pair)
        places = [Place(start, 0, before), Place(end + before, 0, behind)]
        with self._editor.rewriting(EditSource.INPUT, places), self._editor.typing():
            cursor.beginEditBlock()
            cursor.setPosition(end)
            cursor.insertText(pair[1])
            cursor.setPosition(start)
            cursor.insertText(pair[0])
            cursor.endEditBlock()
        self._editor.select(start + len(pair[0]), end + len(pair[0]))
        return True

    def _replace(self, cursor: QTextCursor, edit: Edit, *, closing: str = "", behind: int = 0) -> None:
        """Change what is around the caret as one undo step of its own."""
        with self._editor.typing():
            cursor.beginEditBlock()
            place = cursor.position()
            cursor.setPosition(place - edit.removed)
            cursor.setPosition(place + behind, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
            place = cursor.position()
            if closing:
                cursor.insertText(closing)
                cursor.setPosition(place)
            cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def _around(self, cursor: QTextCursor) -> tuple[str, str]:
        block, at = cursor.block(), cursor.position()
        before = self._editor.text_between(max(block.position(), at - _AROUND), at)
        return before, self._editor.text_between(at, min(at + 1, block.position() + block.length() - 1))


def _typed(event: QKeyEvent) -> str:
    """Return the one character that a key writes, empty for any other key."""
    text = event.text()
    return text if len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDS else ""
