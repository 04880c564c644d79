"""What a line of Markdown is, and which of its parts are marks: enough for an outline and light styling.

Headings are the ones with ``#`` (ATX); emphasis is found within one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

SUFFIXES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd"})

_LONG: Final = 5000
"""Characters of a line from which on it is not looked into: no paragraph that a person wrote is longer."""
_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*\Z")
_FENCE: Final = re.compile(r" {0,3}(?:`{3,}[^`]*|~{3,}.*)\Z")
_QUOTE: Final = re.compile(r" {0,3}(?:> ?)+")
_LIST: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?=\s)")
_RULE: Final = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})\Z")
_INLINE: Final = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()#+.!>-])"
    r"|(?P<code>(`+)(?!`)(?:.*?[^`])?\3(?!`))"
    r"|(?P<link>!?\[[^\[\]]*\]\([^()\s]*\))"
    r"|(?P<strong>(?<![\w*])\*\*(?=[^\s*])[^*]*[^\s*]\*\*(?!\*)|(?<![\w_])__(?=[^\s_])[^_]*[^\s_]__(?![\w_]))"
    r"|(?P<emphasis>(?<![\w*])\*(?=[^\s*])[^*]*(?<=[^\s*])\*(?!\*)|(?<![\w_])_(?=[^\s_])[^_]*(?<=[^\s_])_(?![\w_]))"
)


class Look(StrEnum):
    """How a part of a line is shown."""

    HEADING = "heading"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    QUOTE = "quote"
    LINK = "link"
    MARK = "mark"


class Span(NamedTuple):
    """A part of a line, by code points."""

    start: int
    end: int
    look: Look


def is_markdown(path: Path | None) -> bool:
    """Return whether a file is Markdown by its name."""
    return path is not None and path.suffix.lower() in SUFFIXES


def heading(line: str) -> tuple[int, str] | None:
    """Return level (1 to 6) and title of a heading, None for any other line."""
    if "#" not in line[:4] or len(line) > _LONG:
        return None
    match = _HEADING.match(line)
    return (len(match[1]), (match[2] or "").strip()) if match else None


def is_fence(line: str) -> bool:
    """Return whether the line begins or ends a block of code."""
    return line.lstrip(" ")[:3] in ("```", "~~~") and len(line) <= _LONG and _FENCE.match(line) is not None


def spans(line: str, *, in_code: bool = False) -> list[Span]:
    """Return the parts of a line that are shown in a way of their own; later ones lie over earlier ones.

    Args:
        in_code: the line is between two fences.
    """
    if not line or len(line) > _LONG:
        return []
    if is_fence(line):
        return [Span(0, len(line), Look.MARK)]
    if in_code:
        return [Span(0, len(line), Look.CODE)]
    if _RULE.match(line):
        return [Span(0, len(line), Look.MARK)]
    found = []
    start = 0
    title = heading(line)
    if title is not None:
        found.append(Span(0, len(line), Look.HEADING))
        start = line.index("#") + title[0]
        found.append(Span(0, start, Look.MARK))
    elif quote := _QUOTE.match(line):
        found.append(Span(0, len(line), Look.QUOTE))
        found.append(Span(0, quote.end(), Look.MARK))
        start = quote.end()
    elif item := _LIST.match(line):
        found.append(Span(0, item.end(), Look.MARK))
        start = item.end()
    found.extend(_inline(line, start))
    return found


def _inline(line: str, start: int) -> Iterator[Span]:
    for match in _INLINE.finditer(line, start):
        first, last = match.span()
        match match.lastgroup:
            case "escape":
                yield Span(first, first + 1, Look.MARK)
            case "link":
                opening, middle = line.index("[", first) + 1, line.index("](", first)
                yield Span(first, opening, Look.MARK)
                yield Span(opening, middle, Look.LINK)
                yield Span(middle, last, Look.MARK)
            case "strong":
                yield from _marked(first, last, 2, Look.STRONG)
            case "emphasis":
                yield from _marked(first, last, 1, Look.EMPHASIS)
            case _:
                yield from _marked(first, last, len(match[3]), Look.CODE)


def _marked(first: int, last: int, marks: int, look: Look) -> Iterator[Span]:
    yield Span(first, first + marks, Look.MARK)
    yield Span(first + marks, last - marks, look)
    yield Span(last - marks, last, Look.MARK)
