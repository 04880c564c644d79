"""Keeps the origins of an editor's characters, in the turn of each change."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from gpt2_desktop.app.edits import Edit, EditSource, Place
from gpt2_desktop.app.origin_history import OriginHistory, Replaced
from gpt2_desktop.text.origins import Origin
from gpt2_desktop.ui.editor import Editor

logger = logging.getLogger(__name__)

_OF_SOURCE: Final = {
    EditSource.INPUT: Origin.TYPED,
    EditSource.PASTE: Origin.PASTED,
    EditSource.ACCEPT: Origin.ACCEPTED,
}


class OriginTracker(QObject):
    """Follows what an editor reports.

    Attributes:
        history: the origins now.
        recording: whether what is written from now on gets its origin; else it is unknown.

    Signals:
        changed(): some characters have other origins than before, or there are other characters.
        relabelled(): characters that no edit has touched have other origins than before.
    """

    changed = Signal()
    relabelled = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._document = editor.document()
        self.history = OriginHistory(editor)
        self.history.begin(Origin.UNKNOWN.times(self._document.characterCount() - 1))
        self.recording = True
        editor.origins_of = self.history.between
        editor.edited.connect(self._edited)

    def began_with(self, origins: bytes) -> None:
        """Take these for the origins that the text had before the first edit; not where it had another length."""
        if self.history.rebase(origins):
            self._relabelled()

    def is_now(self, origins: bytes) -> None:
        """Take these for the origins of the text as the latest change has left it; undo brings back what was before."""
        if self.history.relabel(origins):
            self._relabelled()

    def forget(self) -> None:
        """Know nothing of the text that is here any more, nor of what undo would bring back."""
        self.history.forget()
        self._relabelled()

    def _relabelled(self) -> None:
        self.relabelled.emit()
        self.changed.emit()

    @Slot(object)
    def _edited(self, edit: Edit) -> None:
        history = self.history
        state = self._document.availableUndoSteps()
        if self._is_undo_or_redo(edit, state):
            history.go_to(state)
        elif edit.places:
            history.change(state, [self._replaced(place, edit.source) for place in edit.places])
        else:
            return
        if len(history) != self._document.characterCount() - 1:
            # Better to know nothing than to say what is wrong.
            logger.error("the origins do not fit the text any more and are forgotten")
            history.begin(Origin.UNKNOWN.times(self._document.characterCount() - 1))
        self.changed.emit()

    def _is_undo_or_redo(self, edit: Edit, state: int) -> bool:
        if edit.source in (EditSource.UNDO, EditSource.REDO):
            return True
        # Somebody used the document's own, not the editor's.
        return edit.source is EditSource.OTHER and self._document.isUndoRedoEnabled() and state < self.history.state

    def _replaced(self, place: Place, source: EditSource) -> Replaced:
        if not self.recording:
            origins = Origin.UNKNOWN.times(place.added)
        elif place.origins is not None:
            origins = place.origins
        else:
            origins = _OF_SOURCE.get(source, Origin.UNKNOWN).times(place.added)
        return Replaced(place.position, place.removed, origins, place.ends)
