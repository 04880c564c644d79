"""Words, characters and reading time of text and selection, and what was written in this session and today."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import Text, computed, number, tr, tr_n
from gpt2_desktop.app.writing_log import WritingLog
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.wires import Wires

READING_WPM: Final = 238
"""Words that an adult reads in a minute, silently, of English prose (Brysbaert 2019, doi 10.1016/j.jml.2019.104047)."""
_COUNT_MS: Final = 300
_KEEP_MS: Final = 30_000


@dataclass(frozen=True, slots=True)
class Count:
    """The size of a text."""

    words: int
    characters: int
    paragraphs: int

    @property
    def reading_time(self) -> Text:
        minutes = self.words / READING_WPM
        if minutes < 1:
            return tr("less than a minute") if self.words else tr("nothing to read")
        if minutes < 60:
            return tr("{minutes} min", minutes=round(minutes))
        return tr("{hours} h {minutes} min", hours=int(minutes // 60), minutes=round(minutes % 60))


@dataclass(frozen=True, slots=True)
class Goal:
    """Words written against words wanted; a goal of 0 is none."""

    written: int
    goal: int

    @property
    def text(self) -> Text:
        return tr("{written} of {goal}", written=self.written, goal=self.goal) if self.goal else number(self.written)

    @property
    def percent(self) -> int:
        return min(100, math.floor(100 * self.written / self.goal)) if self.goal else 0


class Counts(QObject):
    """Counts soon after a change, never in the middle of one, and tells the status bar."""

    def __init__(self, sheet: Sheet, status: StatusBar, tasks: Tasks, log: WritingLog) -> None:
        super().__init__(status)
        self._status = status
        self._tasks = tasks
        self._log = log
        self._wires = Wires()
        self._in_session = 0
        self._goals = (0, 0)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._timer.timeout.connect(self.update)
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_timer.timeout.connect(self._keep)
        self._point_at(sheet)

    def follow(self, sheet: Sheet) -> None:
        """Count another text; what was written in the one before is written down first."""
        if sheet.words is not self._counter:
            self._write_down()
            self._point_at(sheet)
            self.update()

    def _point_at(self, sheet: Sheet) -> None:
        self._editor, self._counter = sheet.editor, sheet.words
        self._last = self._counter.words
        self._wires.cut()
        self._wires.connect(sheet.editor.textChanged, self._soon)
        self._wires.connect(sheet.editor.selectionChanged, self._soon)
        self._wires.connect(sheet.documents.about_to_replace, self._write_down)
        self._wires.connect(sheet.documents.replaced, self._begin)

    def set_goals(self, session: int, day: int) -> None:
        """Show what is written against these many words; 0 is no goal."""
        self._goals = (session, day)
        self.update()

    def document(self) -> Count:
        document = self._editor.document()
        return Count(self._counter.words, self._counter.characters, document.blockCount())

    def selection(self) -> Count | None:
        """Return the size of what is selected; None where nothing is."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        document = self._editor.document()
        paragraphs = document.findBlock(end).blockNumber() - document.findBlock(start).blockNumber() + 1
        return Count(*self._counter.between(start, end), paragraphs)

    def session(self) -> Goal:
        return Goal(max(0, self._in_session), self._goals[0])

    def today(self) -> Goal:
        return Goal(self._log.on(date.today()), self._goals[1])

    @Slot()
    def update(self) -> None:
        """Count now."""
        self._write_down()
        whole, part = self.document(), self.selection()
        session, today = self.session(), self.today()
        shown = tr_n("%n word(s)", whole.words)
        if part is not None:
            shown = tr_n("{part} of %n word(s)", whole.words, part=part.words)
        elif today.goal:
            done = tr("{words} · {written}/{goal} today", words=shown, written=today.written, goal=today.goal)
            shown = tr("{text} ✓", text=done) if today.percent == 100 else done
        elif session.goal:
            done = tr("{words} · {written}/{goal}", words=shown, written=session.written, goal=session.goal)
            shown = tr("{text} ✓", text=done) if session.percent == 100 else done
        size = part or whole
        facts = {
            "words": tr_n("%n word(s)", size.words),
            "characters": tr_n("%n character(s)", size.characters),
            "paragraphs": tr_n("%n paragraph(s)", size.paragraphs),
            "time": size.reading_time,
        }
        counted = (
            tr("Selected: {words}, {characters}, {paragraphs}; to read: {time}.", **facts)
            if part
            else tr("In all: {words}, {characters}, {paragraphs}; to read: {time}.", **facts)
        )
        written = tr(
            "Words written in this session: {session}; today: {today}.", session=session.text, today=today.text
        )
        self._status.set_counts(shown, computed(lambda: f"{counted.again()}\n{written.again()}"))

    def close(self) -> None:
        """Stop, and keep what was written today."""
        self._write_down()
        self._timer.stop()
        self._keep_timer.stop()
        self._keep()

    @Slot()
    def _soon(self) -> None:
        # A ceiling, not pushed back by the next key.
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        """Another text is in the editor, which nobody wrote just now."""
        self._last = self._counter.words
        self.update()

    @Slot()
    def _write_down(self) -> None:
        written = self._counter.words - self._last
        self._last = self._counter.words
        if written:
            self._in_session += written
            self._log.add(written, date.today())
            if not self._keep_timer.isActive():
                self._keep_timer.start()

    @Slot()
    def _keep(self) -> None:
        days = self._log.pending()
        if days is not None:
            self._tasks.start(self._write(days))

    async def _write(self, days: dict[str, int]) -> None:
        await self._tasks.run(self._log.write, days)
