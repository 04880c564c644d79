"""Find and replace in all open texts: what the other ones hold, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desktop.app.finding import Query, Replacement, find_all, replacements
from gpt2_desktop.errors import FindError
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.search_thread import SearchThread
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets

_SOON_MS: Final = 150


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a search in other texts is for: the sheets, with the revisions that their texts had."""

    sheets: list[tuple[Sheet, int]]
    replacing: bool


class FindEverywhere(QObject):
    """Adds the other texts to what the finder does in the one that is shown, while the bar says so."""

    def __init__(self, sheets: Sheets, finder: Finder, bar: FindBar) -> None:
        super().__init__(bar)
        self._sheets = sheets
        self._finder = finder
        self._bar = bar
        self._counts: dict[Sheet, int] = {}
        self._thread = SearchThread(self)
        self._thread.done.connect(self._done)
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self._count)
        finder.beyond = self._beyond
        bar.everywhere_toggled.connect(self._switch)
        bar.query_changed.connect(self._soon)
        bar.replace_requested.connect(self._replace)
        sheets.current_changed.connect(self._soon)
        sheets.opened.connect(self._number_changed)
        sheets.closed.connect(self._forget)

    @property
    def busy(self) -> bool:
        """Whether the other texts are being looked through, or are about to be."""
        return self._thread.busy or self._timer.isActive()

    def close(self) -> None:
        """Stop the thread and the timer."""
        self._timer.stop()
        self._thread.close()

    @property
    def _on(self) -> bool:
        return self._bar.everywhere.isChecked() and not self._bar.isHidden()

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._counts = {}
        self._finder.set_elsewhere(None)
        if on:
            self._count()

    @Slot(object)
    def _number_changed(self, _sheet: Sheet) -> None:
        self._bar.set_several(len(self._sheets) > 1)
        self._soon()

    @Slot(object)
    def _forget(self, sheet: Sheet) -> None:
        self._counts.pop(sheet, None)
        # The sheet that goes is still among them.
        self._bar.set_several(len(self._sheets) > 2)
        self._soon()

    @Slot()
    def _soon(self) -> None:
        if self._on and not self._timer.isActive():
            self._timer.start()

    def _start(self, job: Callable[..., object], sheets: list[Sheet], *, replacing: bool) -> None:
        asked = _Asked([(sheet, sheet.editor.document().revision()) for sheet in sheets], replacing)
        self._thread.start(asked, partial(job, [sheet.editor.blocks.copy() for sheet in sheets], self._bar.query()))

    @Slot()
    def _count(self) -> None:
        if self._on and self._bar.wanted.text():
            self._start(_counts_in, list(self._sheets), replacing=False)
        else:
            self._counts = {}
            self._finder.set_elsewhere(None)

    @Slot(bool)
    def _replace(self, everything: bool) -> None:
        """Replace in the other texts; the finder does it in the one that is shown."""
        if not (everything and self._on and self._bar.wanted.text()):
            return
        others = [
            sheet for sheet in self._sheets if sheet is not self._sheets.current and not sheet.editor.isReadOnly()
        ]
        self._timer.stop()
        self._start(partial(_replacements_in, self._bar.replacement.text()), others, replacing=True)

    @Slot(object, object)
    def _done(self, asked: _Asked, result: list[int | list[Replacement]] | FindError) -> None:
        if isinstance(result, FindError):
            # The finder looks for the same, and says what is wrong with it.
            self._counts = {}
            self._finder.set_elsewhere(None)
            return
        replaced = 0
        for (sheet, revision), found in zip(asked.sheets, result, strict=True):
            if not sheet.is_there:
                continue
            if isinstance(found, int):
                self._counts[sheet] = found
            elif sheet.editor.document().revision() == revision:
                sheet.replacing.start(found)
                replaced += len(found)
                self._counts[sheet] = 0
        elsewhere = sum(count for sheet, count in self._counts.items() if sheet is not self._sheets.current)
        self._finder.set_elsewhere(elsewhere, replaced=replaced)

    def _beyond(self, by: int) -> bool:
        """Go on in the next text that holds what is looked for; False where no other one does."""
        if not self._on:
            return False
        order = list(self._sheets)
        here = order.index(self._sheets.current)
        for distance in range(1, len(order)):
            sheet = order[(here + by * distance) % len(order)]
            if self._counts.get(sheet):
                self._sheets.show_sheet(sheet)
                self._finder.enter(by)
                return True
        return False


def _counts_in(texts: list[list[str]], query: Query, cancelled: Callable[[], bool]) -> list[int]:
    return [len(find_all("\n".join(blocks), query, cancelled)) for blocks in texts]


def _replacements_in(
    template: str, texts: list[list[str]], query: Query, cancelled: Callable[[], bool]
) -> list[list[Replacement]]:
    return [replacements("\n".join(blocks), query, template, None, cancelled) for blocks in texts]
