"""The process that holds the dictionaries, and what it has said of which word.

Hunspell keeps Python's lock for some tenths of a second while it loads a dictionary and while it looks for
suggestions, so it has a process of its own, ``gpt2-desktop spell --jsonl``.  One question is under way at a time, so
that a line never waits in a full pipe, and what waits for an answer comes before what only marks words.
"""

from __future__ import annotations

import itertools
import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from gpt2_desktop.app.child_process import ChildProcess

logger = logging.getLogger(__name__)

_BATCH: Final = 64
"""Words of one question; 4 kB at most, which every pipe holds."""
_KEPT_VERDICTS: Final = 100_000
_CRASHES: Final = 3
_CRASHES_WITHIN_S: Final = 60.0
_TURN_S: Final = 0.02
_PATIENCE_S: Final = 10.0
"""Longer than any dictionary takes to load; what is not known then counts as wrong for who waits."""


class _Process(Protocol):
    def send(self, line: str) -> None: ...

    def end_input(self) -> None: ...

    def kill(self) -> None: ...

    def detach(self) -> None: ...


Spawn = Callable[[Callable[[str], None], Callable[[int, str], None]], _Process]


@dataclass(frozen=True, slots=True)
class Checked:
    """Some words of a dictionary have a verdict now."""

    code: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """What may have been meant by a wrong word; the likeliest first."""

    code: str
    word: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing can be checked with a dictionary, or at all where ``code`` is empty."""

    code: str
    message: str


News = Checked | Suggested | Failed


class SpellingProcess:
    """Asks the process and remembers its answers; every method may be called on any thread and none waits but `wait`.

    Where no verdict can be had, for a broken dictionary or a process that ends again and again, every word is right.
    """

    def __init__(self, spawn: Spawn, on_news: Callable[[News], None]) -> None:
        """Take how the process is started.

        Args:
            spawn: starts it with what gets its lines and its end.
            on_news: gets what has become known, on some thread.
        """
        self._spawn = spawn
        self._on_news = on_news
        self._changed = threading.Condition(threading.RLock())
        self._process: _Process | None = None
        self._verdicts: dict[str, dict[str, bool]] = {}
        self._urgent: deque[tuple[str, str]] = deque()
        self._waiting: dict[tuple[str, str], None] = {}
        self._suggest: deque[tuple[str, str]] = deque()
        self._asked: dict[str, Any] | None = None
        self._numbers = itertools.count()
        self._broken: set[str] = set()
        self._crashes: deque[float] = deque(maxlen=_CRASHES)
        self._over = False
        self._paused = False

    # Asking

    def is_wrong(self, code: str, word: str) -> bool | None:
        """Return whether a word is wrong; None where that is not known yet."""
        if self._over or code in self._broken:
            return False
        return self._verdicts.get(code, {}).get(word)

    def want(self, code: str, words: Iterable[str]) -> None:
        """Find out about words; `Checked` says when more of them are known."""
        with self._changed:
            if self._over or code in self._broken:
                return
            known = self._verdicts.get(code, {})
            self._waiting.update({(code, word): None for word in words if word not in known})
            self._pump()

    def suggest(self, code: str, word: str) -> None:
        """Find out what may have been meant by a word; `Suggested` has it."""
        with self._changed:
            if self._over or code in self._broken:
                self._on_news(Suggested(code, word, ()))
                return
            self._suggest.append((code, word))
            self._pump()

    def wait(self, code: str, words: Sequence[str], is_cancelled: Callable[[], bool]) -> list[str]:
        """Return the wrong ones of ``words``; waits for those that are not known yet, unless it is cancelled.

        What is still not known after some seconds counts as wrong.
        """
        until = time.monotonic() + _PATIENCE_S
        with self._changed:
            missing = [word for word in words if self.is_wrong(code, word) is None]
            if missing:
                self._urgent.extend((code, word) for word in missing)
                self._pump()
            while any(self.is_wrong(code, word) is None for word in missing):
                if self._paused:
                    return []
                if is_cancelled() or time.monotonic() > until:
                    break
                self._changed.wait(_TURN_S)
            return [word for word in words if self.is_wrong(code, word) is not False]

    @property
    def idle(self) -> bool:
        """Whether nothing is asked and nothing waits to be."""
        with self._changed:
            return self._asked is None and not (self._urgent or self._waiting or self._suggest)

    # The process

    def start(self) -> None:
        """Start the process, some milliseconds of work; without effect where it runs."""
        with self._changed:
            self._paused = False
            if self._process is not None or self._over:
                return
            try:
                self._process = self._spawn(self._take_line, self._ended)
            except OSError as error:
                self._give_up(str(error.strerror or error))
                return
            self._pump()

    def stop(self) -> None:
        """End the process, and let go whoever waits; what was not answered is asked again after the next start."""
        with self._changed:
            self._paused = True
            self._changed.notify_all()
            process, self._process = self._process, None
            self._ask_again()
        if process is not None:
            process.detach()
            process.end_input()
            # It has nothing to lose, and may be at work for a second.
            process.kill()

    def close(self) -> None:
        """End the process for good; whoever waits is let go."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
        self.stop()

    def restart(self) -> None:
        """Start another process in place of the one that runs, as when there are other dictionaries."""
        self.stop()
        self.start()

    def drop(self, code: str) -> None:
        """Take no notice of what a dictionary has said: it is another one now."""
        with self._changed:
            self._verdicts.pop(code, None)
            self._broken.discard(code)

    def _pump(self) -> None:
        """Ask the next question, unless one is under way."""
        if self._asked is not None or self._process is None:
            return
        question = self._next()
        if question is not None:
            self._asked = {"id": next(self._numbers), **question}
            self._process.send(json.dumps(self._asked))

    def _next(self) -> dict[str, Any] | None:
        if self._urgent:
            code = self._urgent[0][0]
            urgent = [word for other, word in self._urgent if other == code][:_BATCH]
            self._urgent = deque(pair for pair in self._urgent if pair[0] != code or pair[1] not in urgent)
            return {"dictionary": code, "words": list(dict.fromkeys(urgent))}
        if self._suggest:
            code, word = self._suggest.popleft()
            return {"dictionary": code, "suggest": word}
        if not self._waiting:
            return None
        code = next(iter(self._waiting))[0]
        words = list(itertools.islice((word for other, word in self._waiting if other == code), _BATCH))
        for word in words:
            del self._waiting[code, word]
        return {"dictionary": code, "words": words}

    def _take_line(self, line: str) -> None:
        try:
            answer = json.loads(line)
        except ValueError:
            logger.debug("the spelling process said something else")
            return
        with self._changed:
            asked, self._asked = self._asked, None
            if asked is None or not isinstance(answer, dict) or answer.get("id") != asked["id"]:
                self._asked = asked
                return
            news = self._learn(asked, answer)
            self._pump()
            self._changed.notify_all()
        self._on_news(news)

    def _learn(self, asked: dict[str, Any], answer: dict[str, Any]) -> News:
        code = asked["dictionary"]
        if "error" in answer:
            logger.warning("the dictionary %s cannot be used: %s", code, answer["error"])
            self._broken.add(code)
            self._waiting = {pair: None for pair in self._waiting if pair[0] != code}
            return Failed(code, str(answer["error"]))
        if "suggest" in asked:
            return Suggested(code, asked["suggest"], tuple(answer.get("suggestions", ())))
        self._judge(code, asked["words"], set(answer.get("wrong", ())))
        return Checked(code)

    def _judge(self, code: str, words: Iterable[str], wrong: set[str]) -> None:
        known = self._verdicts.setdefault(code, {})
        if len(known) > _KEPT_VERDICTS:
            # Another one: other threads read without a lock.
            known = self._verdicts[code] = {}
        known.update({word: word in wrong for word in words})

    def _ask_again(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if "suggest" in asked:
            self._suggest.appendleft((asked["dictionary"], asked["suggest"]))
        else:
            self._urgent.extendleft((asked["dictionary"], word) for word in reversed(asked["words"]))

    def _ended(self, status: int, said: str) -> None:
        """Start it anew where it crashed, without what it was asked then: that may have been the cause."""
        with self._changed:
            if self._over or self._process is None:
                return
            logger.warning("the spelling process ended with status %s: %s", status, said)
            self._process = None
            asked, self._asked = self._asked, None
            news: News | None = None
            if asked is not None and "suggest" in asked:
                news = Suggested(asked["dictionary"], asked["suggest"], ())
            elif asked is not None:
                self._judge(asked["dictionary"], asked["words"], set())
                news = Checked(asked["dictionary"])
            self._crashes.append(time.monotonic())
            if len(self._crashes) == _CRASHES and self._crashes[-1] - self._crashes[0] < _CRASHES_WITHIN_S:
                self._give_up(said or f"status {status}")
            else:
                self.start()
            self._changed.notify_all()
        if news is not None:
            self._on_news(news)

    def _give_up(self, reason: str) -> None:
        self._over = True
        for code, word in self._suggest:
            self._on_news(Suggested(code, word, ()))
        self._urgent.clear()
        self._waiting.clear()
        self._suggest.clear()
        self._on_news(Failed("", reason))


def spawn_with(command: Sequence[str], environment: dict[str, str]) -> Spawn:
    """Return what starts ``command`` as the process."""

    def spawn(on_line: Callable[[str], None], on_end: Callable[[int, str], None]) -> _Process:
        return ChildProcess(command, environment, on_line, on_end)

    return spawn
