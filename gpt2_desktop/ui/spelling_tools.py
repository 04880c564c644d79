"""Spelling in the window: its actions, the menu of dictionaries, and the entries of the context menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import said, tr
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.spelling.dictionaries import AUTO
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets
from gpt2_desktop.ui.spelling_menu import SuggestionEntries
from gpt2_desktop.ui.spelling_walk import SpellingWalk
from gpt2_desktop.ui.status import StatusBar


class SpellingTools(QObject):
    """What a window has of spelling; it works with the sheet that is shown."""

    def __init__(
        self, window: QWidget, sheets: Sheets, speller: Speller, tasks: Tasks, actions: Actions, status: StatusBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sheets = sheets
        self._speller = speller
        self._tasks = tasks
        self._actions = actions
        self._status = status
        self._walking = False
        self._menu = actions.menu("edit.spelling.dictionary")
        self._group = QActionGroup(self)
        self._own: list[QAction] = []
        self._menu.aboutToShow.connect(self._fill_dictionaries)
        sheets.follow(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of spelling do, by the actions' names."""
        return {
            "next_misspelling": self._go_to_next,
            "spelling_suggestions": self._open_suggestions,
            "own_words": self._show_own_words,
            "import_dictionary": lambda: dialogs.ask_dictionary(self._window, self._import),
        }

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        self._speller.apply(on=settings.spelling.on, default=settings.spelling.dictionary)
        for name in ("next_misspelling", "spelling_suggestions"):
            self._actions[name].setEnabled(settings.spelling.on)
        self._menu.setEnabled(settings.spelling.on)

    def add_entries(self, menu: QMenu, position: int) -> None:
        """Put what concerns the wrong word at a place of the text on top of a menu; nothing where none is there."""
        marks = self._sheets.current.spelling
        place = marks.wrong_at(position)
        if place is not None:
            SuggestionEntries(menu, marks, self._speller, place)

    def _follow(self, _sheet: Sheet) -> None:
        self._status.set_hint("")

    def _show_own_words(self) -> None:
        from gpt2_desktop.ui.own_words_dialog import OwnWordsDialog  # when wanted: the start need not wait for it

        OwnWordsDialog(self._window, self._speller).open()

    def _import(self, path: Path) -> None:
        self._speller.import_from(path)

    # Going to words

    def _go_to_next(self) -> None:
        if not self._walking:
            self._walking = True
            self._tasks.start(self._walk(self._sheets.current))

    async def _walk(self, sheet: Sheet) -> None:
        walk = SpellingWalk(sheet.editor, sheet.spelling, self._speller)
        try:
            place = await walk.find()
        finally:
            self._walking = False
            walk.deleteLater()
        if sheet is not self._sheets.current:
            return
        if place is None:
            self._status.set_hint(tr("No other word is spelled wrong"))
        else:
            self._status.set_hint("")
            sheet.editor.select(place.start, place.end)

    def _open_suggestions(self) -> None:
        sheet = self._sheets.current
        place = sheet.spelling.wrong_at(sheet.editor.textCursor().selectionStart())
        if place is None:
            self._status.set_hint(tr("No word that is spelled wrong is at the cursor"))
            return
        self._status.set_hint("")
        menu = QMenu(sheet.editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setProperty("by_keyboard", True)
        SuggestionEntries(menu, sheet.spelling, self._speller, place)
        where = sheet.editor.cursorRect()
        menu.popup(sheet.editor.viewport().mapToGlobal(where.bottomLeft()))

    # Dictionaries

    @Slot()
    def _fill_dictionaries(self) -> None:
        for action in self._own:
            self._menu.removeAction(action)
            action.deleteLater()
        marks = self._sheets.current.spelling
        usual = self._speller.code_for(AUTO)
        automatic = tr("&Automatic ({language})", language=language_name(usual)) if usual else tr("&Automatic")
        choices = [(AUTO, str(automatic)), *((code, language_name(code)) for code in self._speller.codes)]
        self._own = []
        for code, name in choices:
            action = said(QAction(self._menu), name)
            action.setCheckable(True)
            action.setChecked(marks.choice.dictionary == code)
            action.triggered.connect(partial(self._choose, code))
            self._group.addAction(action)
            self._own.append(action)
        first = next(iter(self._menu.actions()), None)
        self._menu.insertActions(first, self._own)  # type: ignore[arg-type]

    def _choose(self, code: str, _checked: bool = False) -> None:
        self._sheets.current.spelling.choose_dictionary(code)


def language_name(code: str) -> str:
    """Return a language as its speakers call it, with the country where the code names one."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    name = name[:1].upper() + name[1:]
    parts = code.split("_")[1:]
    if not parts:
        return name
    if len(parts) == 1 and len(parts[0]) == 2:
        # "British English" says it already.
        return name if " " in name else f"{name} ({locale.nativeTerritoryName() or parts[0]})"
    return f"{name} ({', '.join(parts)})"
