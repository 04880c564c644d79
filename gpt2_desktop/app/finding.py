"""Finding and replacing in a text: pure functions for a thread of their own.

The `regex` library does the work rather than `re`: it gives the interpreter's lock back while it matches, so the
window goes on, and it has a time limit, so an expression that would take for ever is told rather than waited for.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from gpt2_desktop.app.texts import tr
from gpt2_desktop.errors import FindError

TIME_LIMIT_S: Final = 2.0
"""How long one search may take before it is given up."""

_LOOK_EVERY: Final = 128
"""Matches between two looks at whether the search is still wanted."""

Match = tuple[int, int]
"""Start and end in UTF-16 units."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        is_regex: ``text`` is a regular expression; ``^`` and ``$`` match at every line.
        scope: start and end in UTF-16 units that matches must lie in; None for the whole text.
    """

    text: str
    is_regex: bool = False
    whole_word: bool = False
    match_case: bool = False
    scope: tuple[int, int] | None = None

    def within(self, scope: tuple[int, int] | None) -> Query:
        return replace(self, scope=scope)


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put ``text`` in place of what lies between two UTF-16 positions."""

    start: int
    end: int
    text: str


def find_all(text: str, query: Query, cancelled: Callable[[], bool] = lambda: False) -> list[Match]:
    """Return every match in order; those that are empty are left out.

    Args:
        text: lines end with ``"\\n"``.
        cancelled: asked now and then; once it is true, what was found so far is returned.

    Raises:
        FindError: the expression cannot be read, or it takes too long.
    """
    positions = _Positions(text)
    return [(positions.to_utf16(m.start()), positions.to_utf16(m.end())) for m in _matches(text, query, cancelled)]


def replacements(
    text: str,
    query: Query,
    template: str,
    only: Match | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Replacement]:
    r"""Return what takes the place of each match, in order.

    Args:
        template: with a regular expression, ``\1`` and ``\g<name>`` stand for its groups; else it is taken as it is.
        only: the one match that is wanted, as `find_all` gave it.

    Raises:
        FindError: the expression or the template cannot be read, or it takes too long.
    """
    positions = _Positions(text)
    result = []
    for match in _matches(text, query, cancelled):
        where = positions.to_utf16(match.start()), positions.to_utf16(match.end())
        if only is None or where == only:
            result.append(Replacement(*where, _expanded(match, template) if query.is_regex else template))
    return result


def compiled(query: Query) -> Any:
    """Return the pattern of a query.

    Raises:
        FindError: the expression cannot be read; the message says where.
    """
    import regex  # which the start of the window need not wait for

    source = query.text if query.is_regex else regex.escape(query.text, literal_spaces=True)
    flags = regex.VERSION0 | regex.MULTILINE
    if not query.match_case:
        flags |= regex.IGNORECASE
    try:
        if query.is_regex:
            regex.compile(source, flags)  # by itself first: what is put around it must not move the error
        if query.whole_word:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        return regex.compile(source, flags)
    except regex.error as error:
        # What is wrong with it is the library's to say, in English.
        if error.pos is None:
            raise FindError(tr("Not a regular expression: {why}", why=error.msg)) from None
        raise FindError(
            tr("Not a regular expression: {why} at character {place}", why=error.msg, place=error.pos + 1)
        ) from None
    except (RecursionError, OverflowError, MemoryError):
        raise FindError(tr("This regular expression is too large; make it simpler")) from None


def _matches(text: str, query: Query, cancelled: Callable[[], bool]) -> Iterator[Any]:
    if not query.text:
        return
    pattern = compiled(query)
    start, end = 0, len(text)
    if query.scope is not None:
        positions = _Positions(text)
        start, end = (positions.from_utf16(position) for position in query.scope)
    try:
        found = pattern.finditer(text, start, end, timeout=TIME_LIMIT_S, concurrent=True)
        for number, match in enumerate(found):
            if number % _LOOK_EVERY == 0:
                # Between matches the interpreter's lock is held; a key that waits for it goes first.
                time.sleep(0)
                if cancelled():
                    return
            if match.end() > match.start():
                yield match
    except TimeoutError:
        raise FindError(
            tr(
                "Given up after {seconds} s, it takes too long: make the expression simpler",
                seconds=round(TIME_LIMIT_S),
            )
        ) from None
    except MemoryError:
        raise FindError(tr("This expression takes too much memory; make it simpler")) from None


def _expanded(match: Any, template: str) -> str:
    import regex

    try:
        return str(match.expand(template))
    except (regex.error, IndexError, ValueError) as error:
        raise FindError(tr("The replacement cannot be used: {why}", why=str(error))) from None


class _Positions:
    """Turns Python's positions in one text into Qt's and back, each in a few steps."""

    def __init__(self, text: str) -> None:
        import regex

        pattern = r"[\U00010000-\U0010FFFF]"
        astral = [] if text.isascii() else [match.start() for match in regex.finditer(pattern, text, concurrent=True)]
        self._before = astral
        self._before_16 = [position + number for number, position in enumerate(astral)]

    def to_utf16(self, index: int) -> int:
        return index + bisect_left(self._before, index) if self._before else index

    def from_utf16(self, position: int) -> int:
        return position - bisect_left(self._before_16, position) if self._before_16 else position
