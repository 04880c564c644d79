"""Spell checking for the window: the process with the dictionaries, the writer's own words, and what is chosen."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt2_desktop.app.spelling_choices import SpellingChoices
from gpt2_desktop.app.spelling_process import Checked, Failed, News, Spawn, SpellingProcess, Suggested, spawn_with
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.errors import SpellingError
from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling.dictionaries import AUTO, choose, find
from gpt2_desktop.spelling.importing import import_dictionary
from gpt2_desktop.spelling.own_words import OwnWords
from gpt2_desktop.text.own_words import has_word


@dataclass(frozen=True)
class SuggestedWords:
    """Lets the completion write only words that a text's dictionary has; a `WordCheck` of the engine."""

    process: SpellingProcess
    code: str
    own: frozenset[str]

    def rejected(self, words: Sequence[str], is_cancelled: Callable[[], bool]) -> Collection[str]:
        return self.process.wait(self.code, [word for word in words if not has_word(self.own, word)], is_cancelled)


class Speller(QObject):
    """What all texts of the window share.

    The process is started by `start`, after the first paint, where spelling is on, and ended by `close`, or when it is
    switched off.

    Attributes:
        codes: the dictionaries that were found; empty until they were looked for.
        own: the writer's own words.
        choices: what is chosen for the texts.

    Signals:
        checked(str): more words of a dictionary have a verdict.
        suggested(str, str, object): a dictionary, a word, and the words that may have been meant.
        changed(): other words than before may be right, or it was switched on or off.
        problem(str): a line for the user.
    """

    checked = Signal(str)
    suggested = Signal(str, str, object)
    changed = Signal()
    problem = Signal(str)
    _heard = Signal(object)

    def __init__(
        self, folders: Folders, tasks: Tasks, parent: QObject | None = None, spawn: Spawn | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._tasks = tasks
        self._started = False
        self.on = False
        self._default = AUTO
        self.codes: tuple[str, ...] = ()
        self.own = OwnWords(folders.own_words_file)
        self.choices = SpellingChoices(folders.spelling_file)
        command = own_command(*folders.as_arguments(), "spell", "--jsonl")
        self._spawn = spawn or spawn_with(command, own_environment(os.environ))
        self.process = SpellingProcess(self._spawn, self._tell)
        self._told: set[str] = set()
        self._closed = False
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # Start and stop

    def start(self) -> None:
        """Look for dictionaries and read what is kept, on a thread; then start the process where spelling is on."""
        if not self._started:
            self._started = True
            self._tasks.start(self._begin())

    async def _begin(self) -> None:
        await self._tasks.run(self.own.read)
        await self._tasks.run(self.choices.read)
        self.codes = tuple(await self._tasks.run(find, self._folders))
        self.changed.emit()
        if self.on and not self._closed:
            await self._tasks.run(self.process.start)

    def apply(self, *, on: bool, default: str) -> None:
        """Check from now on or not, and take this dictionary for texts that have none of their own."""
        if (on, default) == (self.on, self._default):
            return
        switched = on != self.on
        self.on, self._default = on, default
        if self._started and switched:
            self._tasks.start(self._switch())
        self.changed.emit()

    async def _switch(self) -> None:
        await self._tasks.run(self.process.start if self.on else self.process.stop)

    def close(self) -> None:
        """End the process; nothing is checked any more."""
        self._closed = True
        self.process.close()

    # Words

    def code_for(self, choice: str) -> str | None:
        """Return the dictionary of a text with this choice; None where there is none, or spelling is off."""
        if not self.on or not self.codes:
            return None
        return choose(self._default if choice == AUTO else choice, self.codes)

    def is_wrong(self, code: str, word: str, ignored: frozenset[str]) -> bool | None:
        """Return whether a word is wrong; None where that is not known yet."""
        wrong = self.process.is_wrong(code, word)
        return wrong and not has_word(self.own.words, word) and not has_word(ignored, word)

    def want(self, code: str, words: Iterable[str]) -> None:
        """Find out about words; `checked` says when more of them are known."""
        self.process.want(code, words)

    def suggest(self, code: str, word: str) -> None:
        """Find out what may have been meant; `suggested` has it."""
        self.process.suggest(code, word)

    def words_for(self, code: str, ignored: frozenset[str]) -> SuggestedWords:
        """Return what holds suggestions to right words."""
        return SuggestedWords(self.process, code, self.own.words | ignored)

    def add(self, word: str) -> None:
        """Take a word for right in every text from now on."""
        self.own.add(word)
        self.changed.emit()
        self._tasks.start(self._write_own())

    def remove(self, *words: str) -> None:
        """Take own words back."""
        self.own.remove(*words)
        self.changed.emit()
        self._tasks.start(self._write_own())

    async def _write_own(self) -> None:
        try:
            await self._tasks.run(self.own.write)
        except OSError as error:
            reason = error.strerror or str(error)
            self.problem.emit(
                tr(
                    "Your words cannot be kept in {file} ({reason}); look at the disk.",
                    file=self.own.file,
                    reason=reason,
                )
            )
        if not self.own.is_readable:
            self.problem.emit(
                tr("{file} cannot be read, so your words are kept only until you quit; look at it.", file=self.own.file)
            )

    def keep_choices(self) -> None:
        """Write what is chosen for the texts."""
        self._tasks.start(self._write_choices())

    async def _write_choices(self) -> None:
        await self._tasks.run(self.choices.write)

    def import_from(self, path: Path) -> None:
        """Take in a dictionary from files of the user."""
        self._tasks.start(self._import(path))

    async def _import(self, path: Path) -> None:
        try:
            codes = await self._tasks.run(import_dictionary, path, self._folders)
        except SpellingError as error:
            self.problem.emit(str(error))
            return
        found = tuple(await self._tasks.run(find, self._folders))
        if self.on:
            # It holds the dictionary as it was before, or knows of none.  What it has said of it goes only then, and
            # nobody hears of a new one sooner: who asked at once would be told that it cannot be used.
            await self._tasks.run(self.process.restart)
        for code in codes:
            self._told.discard(code)
            self.process.drop(code)
        self.codes = found
        self.changed.emit()
        self.problem.emit(tr("Imported: {languages}. Choose it in Edit > Spelling.", languages=", ".join(codes)))

    # What the process says

    def _tell(self, news: News) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._heard.emit(news)

    @Slot(object)
    def _take(self, news: News) -> None:
        if self._closed:
            return
        match news:
            case Checked(code):
                self.checked.emit(code)
            case Suggested(code, word, suggestions):
                self.suggested.emit(code, word, suggestions)
            case Failed(code, message):
                self.checked.emit(code)
                if code not in self._told:
                    self._told.add(code)
                    self.problem.emit(
                        message[:1].upper() + message[1:] + "."
                        if code
                        else tr("Spelling is not checked any more: its process ended ({reason}).", reason=message)
                    )
