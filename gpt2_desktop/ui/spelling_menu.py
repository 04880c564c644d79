"""What may have been meant by a wrong word: entries on top of a menu, which are there before their words are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.texts import said, say, tr
from gpt2_desktop.ui.spelling_marks import SpellingMarks, WordPlace

_PLACES: Final = 5
"""Entries that are kept free for words, so that what stands below does not move when they come."""


class SuggestionEntries(QObject):
    """Puts suggestions for one word into a menu, then "add" and "ignore"; lives as long as the menu."""

    def __init__(self, menu: QMenu, marks: SpellingMarks, speller: Speller, place: WordPlace) -> None:
        super().__init__(menu)
        self._menu = menu
        self._marks = marks
        self._place = place
        self._code = marks.code
        bold = QFont(menu.font())
        bold.setBold(True)
        before = next(iter(menu.actions()), None)
        self._places = [QAction(menu) for _ in range(_PLACES)]
        for action in self._places:
            action.setEnabled(False)
            action.setFont(bold)
            action.triggered.connect(partial(self._take, action))
        say(self._places[0].setText, tr("Looking for suggestions…"))
        add = self._entry(tr("Add “{word}” to the &dictionary", word=_shown(place.text)), self._add)
        ignore = self._entry(tr("&Ignore in this text"), self._ignore)
        self._speller = speller
        parting = QAction(menu)
        parting.setSeparator(True)
        behind = QAction(menu)
        behind.setSeparator(True)
        menu.insertActions(before, [*self._places, parting, add, ignore, behind])  # type: ignore[arg-type]
        speller.suggested.connect(self._suggested)
        if self._code is not None:
            speller.suggest(self._code, place.text)

    def _entry(self, text: str, do: Callable[[], None]) -> QAction:
        action = said(QAction(self._menu), text)
        action.triggered.connect(do)
        return action

    @Slot(str, str, object)
    def _suggested(self, code: str, word: str, suggestions: tuple[str, ...]) -> None:
        if (code, word) != (self._code, self._place.text):
            return
        self._speller.suggested.disconnect(self._suggested)
        if not suggestions:
            say(self._places[0].setText, tr("No suggestions"))
        for action, text in zip(self._places, suggestions, strict=False):
            say(action.setText, _shown(text))
            action.setData(text)
            action.setEnabled(True)
        for action in self._places[max(1, len(suggestions)) :]:
            action.setVisible(False)
        if suggestions and self._menu.activeAction() is None and self._menu.property("by_keyboard"):
            self._menu.setActiveAction(self._places[0])

    def _take(self, action: QAction, _checked: bool = False) -> None:
        self._marks.replace(self._place, action.data())

    @Slot()
    def _add(self) -> None:
        self._speller.add(self._place.text)

    @Slot()
    def _ignore(self) -> None:
        self._marks.ignore(self._place.text)


def _shown(word: str) -> str:
    return word.replace("&", "&&")
