"""Find and replace in the editor: what the bar asks for, found on a thread, shown and replaced here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from gpt2_desktop.app.finding import Match, Query, Replacement, find_all, replacements
from gpt2_desktop.app.texts import of_error, tr, tr_n
from gpt2_desktop.errors import FindError
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.replacing import SlicedReplacing
from gpt2_desktop.ui.search_thread import SearchThread
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.theme import Colors
from gpt2_desktop.ui.wires import Wires

_EDIT_MS: Final = 150
"""How soon after a change of the text its matches are looked for again; a ceiling, not pushed back by the next key."""
_PARAGRAPH_SEPARATOR: Final = "\u2029"


class _Then(Enum):
    """What follows a search."""

    SHOW = auto()
    """Only the count and the highlights are brought up to date."""
    FROM_ANCHOR = auto()
    """Select the first match from where the search began: the writer is still typing what to find."""
    NEXT = auto()
    PREVIOUS = auto()
    REPLACE_ONE = auto()
    REPLACE_ALL = auto()


@dataclass(frozen=True, slots=True)
class _Purpose:
    then: _Then
    edition: int
    editor: Editor


class Finder(QObject):
    """Keeps the matches of the bar's query, shows those that can be seen, goes from one to the next, replaces.

    Attributes:
        matches: where they are, in UTF-16 units, in the text as it was at the last search.
        beyond: goes on in another text (1 forwards, -1 backwards), and returns whether there is one.
    """

    def __init__(self, editor: Editor, replacing: SlicedReplacing, bar: FindBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wires = Wires()
        self._thread = SearchThread(self)
        self._edition = 0  # of the text: changes with every edit
        self._found_edition = -1
        self._found_query = Query("")
        self._then = _Then.SHOW
        self._problem = ""
        self._around = False
        self._replaced_count = 0
        self._anchor = 0
        self._scope: QTextCursor | None = None
        self._ground = QTextCharFormat()
        self._scope_ground = QTextCharFormat()
        self.matches: list[Match] = []
        self.beyond: Callable[[int], bool] = lambda _by: False
        self._elsewhere: int | None = None
        self._again = QTimer(self, singleShot=True, interval=_EDIT_MS)
        self._again.timeout.connect(self._search_again)
        self._redraw = QTimer(self, singleShot=True, interval=0)
        self._redraw.timeout.connect(self._draw)
        self._thread.done.connect(self._done)
        bar.query_changed.connect(self._query_changed)
        bar.step_requested.connect(self.step)
        bar.scope_toggled.connect(self._set_scope)
        bar.replace_requested.connect(self._replace)
        bar.closed.connect(self._bar_closed)
        self._point_at(editor, replacing)

    def follow(self, sheet: Sheet) -> None:
        """Find in another text from now on; a search that is under way is given up, a replacement is not."""
        if sheet.editor is self._editor:
            return
        self._thread.cancel()
        self._again.stop()
        self._redraw.stop()
        self._editor.setExtraSelections([])
        self._scope = None
        with QSignalBlocker(self._bar):
            self._bar.in_selection.setChecked(False)
        self.matches = []
        self._problem = ""
        self._forget_note()
        self._edition += 1
        self._point_at(sheet.editor, sheet.replacing)
        self._anchor = sheet.editor.textCursor().selectionStart()
        if not self._bar.isHidden():
            self._search(_Then.SHOW)

    def _point_at(self, editor: Editor, replacing: SlicedReplacing) -> None:
        self._editor, self._replacing = editor, replacing
        self._wires.cut()
        self._wires.connect(editor.document().contentsChange, self._edited)
        self._wires.connect(editor.selectionChanged, self._selection_changed)
        self._wires.connect(editor.escaped, self._bar.close_bar)
        self._wires.connect(editor.view_moved, self.redraw_soon)
        self._wires.connect(replacing.finished, self._replaced)

    @property
    def busy(self) -> bool:
        """Whether a search or a replacement is under way or about to begin."""
        return self._thread.busy or self._again.isActive() or self._replacing.active

    def set_colors(self, colors: Colors) -> None:
        self._ground.setBackground(colors.color("match"))
        self._ground.setForeground(colors.color("text"))
        scope = QColor(colors.color("card_active"))
        self._scope_ground.setBackground(scope)
        self._scope_ground.setProperty(QTextFormat.Property.FullWidthSelection, False)
        self.redraw_soon()

    # What the writer asks for

    def open(self, *, replacing: bool) -> None:
        """Show the bar; a selection inside a line is what is looked for."""
        self._editor.interrupted.emit()
        cursor = self._editor.textCursor()
        self._anchor = cursor.selectionStart()
        selected = cursor.selectedText()
        if selected and _PARAGRAPH_SEPARATOR not in selected and self._scope is None:
            self._bar.wanted.setText(selected)
        self._bar.open(replacing=replacing)
        self._search(_Then.SHOW)

    @Slot(int)
    def step(self, by: int) -> None:
        """Select the next match (1) or the one before (-1), from the caret on and around the ends."""
        if not self._bar.wanted.text():
            self.open(replacing=False)
            return
        then = _Then.NEXT if by > 0 else _Then.PREVIOUS
        if self._up_to_date():
            self._follow(then)
        else:
            self._search(then)

    def enter(self, by: int) -> None:
        """Select the first match of the text (1) or the last (-1), as one that comes from another text."""
        self._editor.set_caret(0 if by > 0 else self._editor.document().characterCount() - 1)
        self._search(_Then.NEXT if by > 0 else _Then.PREVIOUS)

    def set_elsewhere(self, count: int | None, *, replaced: int = 0) -> None:
        """Say how many there are in other texts, and how many were replaced there; None where that is not asked."""
        self._elsewhere = count
        self._replaced_count += replaced
        self._show_state()

    def close(self) -> None:
        """Stop the thread and the timers; a replacement that has begun is finished."""
        self._again.stop()
        self._redraw.stop()
        self._replacing.finish_now()
        self._redraw.stop()
        self._again.stop()
        self._thread.close()

    @Slot(bool)
    def _replace(self, everything: bool) -> None:
        if not self._editor.isReadOnly() and self._bar.wanted.text():
            # Begun anew here: those of the other texts may be counted before those of this one.
            self._replaced_count = 0
            self._search(_Then.REPLACE_ALL if everything else _Then.REPLACE_ONE)

    @Slot()
    def _query_changed(self) -> None:
        self._forget_note()
        self._search(_Then.FROM_ANCHOR)

    @Slot(bool)
    def _set_scope(self, on: bool) -> None:
        cursor = self._editor.textCursor()
        if on and not cursor.hasSelection():
            self._bar.in_selection.setChecked(False)
            self._bar.set_state(tr("Select the text to search in first"), problem=True)
            return
        self._scope = QTextCursor(cursor) if on else None
        if self._scope is not None:
            self._anchor = self._scope.selectionStart()
        self._search(_Then.SHOW)

    @Slot()
    def _bar_closed(self) -> None:
        # What was to be replaced still is: the writer has pressed the button.
        if self._then not in (_Then.REPLACE_ONE, _Then.REPLACE_ALL):
            self._thread.cancel()
        self._again.stop()
        self._bar.in_selection.setChecked(False)
        self._forget_note()
        self._editor.setExtraSelections([])
        self._editor.setFocus()

    # Searching

    def _query(self) -> Query:
        query = self._bar.query()
        if self._scope is not None:
            query = query.within((self._scope.selectionStart(), self._scope.selectionEnd()))
        return query

    def _up_to_date(self) -> bool:
        return not self._thread.busy and self._edition == self._found_edition and self._query() == self._found_query

    def _search(self, then: _Then) -> None:
        self._again.stop()
        query, blocks = self._query(), self._editor.blocks.copy()
        job: Callable[[Callable[[], bool]], object]
        if then is _Then.REPLACE_ONE or then is _Then.REPLACE_ALL:
            cursor = self._editor.textCursor()
            only = (cursor.selectionStart(), cursor.selectionEnd()) if then is _Then.REPLACE_ONE else None
            job = partial(_replacements_in, blocks, query, self._bar.replacement.text(), only)
        else:
            job = partial(_matches_in, blocks, query)
        self._found_query = query
        self._then = then
        self._thread.start(_Purpose(then, self._edition, self._editor), job)

    @Slot()
    def _search_again(self) -> None:
        if not self._bar.isHidden():
            self._search(_Then.SHOW)

    @Slot(object, object)
    def _done(self, purpose: _Purpose, result: list[Match] | list[Replacement] | FindError) -> None:
        if purpose.editor is not self._editor:
            return
        if purpose.edition != self._edition:
            self._search(purpose.then)
            return
        self._problem = of_error(result) if isinstance(result, FindError) else ""
        if isinstance(result, FindError):
            self.matches = []
            self._found_edition = self._edition
        elif purpose.then is _Then.REPLACE_ONE or purpose.then is _Then.REPLACE_ALL:
            self._put([item for item in result if isinstance(item, Replacement)], purpose.then)
            return
        else:
            self.matches = [item for item in result if isinstance(item, tuple)]
            self._found_edition = self._edition
        self._follow(purpose.then)

    def _follow(self, then: _Then) -> None:
        """Select what the search was made for, and show where that is among all."""
        if not self.matches and then in (_Then.NEXT, _Then.PREVIOUS) and self._go_beyond(then):
            return
        if self.matches and then is not _Then.SHOW:
            cursor = self._editor.textCursor()
            if then is _Then.FROM_ANCHOR:
                place = self._anchor
            elif then is _Then.NEXT:
                place = cursor.selectionEnd()
            else:
                place = cursor.selectionStart()
            index = bisect_left(self.matches, (place, 0))
            if then is _Then.PREVIOUS:
                index -= 1
            around = not 0 <= index < len(self.matches)
            if around and then is not _Then.FROM_ANCHOR and self._go_beyond(then):
                return
            self._around = around and then is not _Then.FROM_ANCHOR
            match = self.matches[index % len(self.matches)]
            self._editor.select(*match)
            if then is not _Then.FROM_ANCHOR:
                self._anchor = match[0]
        self._show_state()
        self.redraw_soon()

    def _go_beyond(self, then: _Then) -> bool:
        return self.beyond(1 if then is _Then.NEXT else -1)

    # Replacing

    def _put(self, found: list[Replacement], then: _Then) -> None:
        if then is _Then.REPLACE_ONE:
            if found:
                self._forget_note()
                self._replacing.start(found, at_once=True)
            self._search(_Then.NEXT)
        else:
            self._replaced_count += len(found)
            self._editor.interrupted.emit()
            self._replacing.start(found)

    @Slot()
    def _replaced(self) -> None:
        if not self._bar.isHidden() and not self._thread.busy:
            self._search(_Then.SHOW)

    # Showing

    @Slot(int, int, int)
    def _edited(self, _position: int, _removed: int, _added: int) -> None:
        self._edition += 1
        if not self._bar.isHidden() and not self._again.isActive() and not self._replacing.active:
            self._again.start()

    @Slot()
    def _selection_changed(self) -> None:
        if not self._bar.isHidden():
            self._show_state()

    def _forget_note(self) -> None:
        """What the last step was is not said any more."""
        self._around = False
        self._replaced_count = 0

    def _show_state(self) -> None:
        count = len(self.matches)
        if self._problem or not self._bar.wanted.text():
            self._bar.set_state(self._problem, problem=bool(self._problem))
            return
        cursor = self._editor.textCursor()
        place = (cursor.selectionStart(), cursor.selectionEnd())
        index = bisect_left(self.matches, place)
        if index < count and self.matches[index] == place:
            text = tr("{place} of {count}", place=index + 1, count=count)
        else:
            text = tr_n("%n found", count) if count else tr("Nothing found")
        if self._elsewhere:
            text = tr("{found}, {elsewhere} in other texts", found=text, elsewhere=self._elsewhere)
        if self._replaced_count:
            replaced = tr_n("%n replaced", self._replaced_count)
            text = tr("{found}, {replaced}", found=text, replaced=replaced) if count else replaced
        elif self._around:
            text = tr("{found}, went on at the other end", found=text)
        self._bar.set_state(text)

    @Slot()
    def redraw_soon(self) -> None:
        """Bring the highlights up to date before the next paint."""
        if not self._bar.isHidden():
            self._redraw.start()

    @Slot()
    def _draw(self) -> None:
        if self._bar.isHidden():
            return
        # A text that changed since is looked through again soon; until then the cursors of the old marks move with it.
        if self._edition != self._found_edition:
            return
        first, last = self._editor.visible_span()
        hidden = self._editor.behind_ghost()
        marks = []
        if self._scope is not None:
            marks.append(self._mark(self._scope, self._scope_ground))
        index = max(0, bisect_left(self.matches, (first, 0)) - 1)
        while index < len(self.matches) and self.matches[index][0] <= last:
            start, end = self.matches[index]
            index += 1
            if end > hidden.start and start < hidden.stop:
                continue
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marks.append(self._mark(cursor, self._ground))
        self._editor.setExtraSelections(marks)

    @staticmethod
    def _mark(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = look
        return mark


def _matches_in(blocks: list[str], query: Query, cancelled: Callable[[], bool]) -> list[Match]:
    return find_all("\n".join(blocks), query, cancelled)


def _replacements_in(
    blocks: list[str], query: Query, template: str, only: Match | None, cancelled: Callable[[], bool]
) -> list[Replacement]:
    return replacements("\n".join(blocks), query, template, only, cancelled)
