"""A statement of where a text came from, which its writer can attach to it."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from gpt2_desktop.app.components import program_version
from gpt2_desktop.app.origin_names import NAMES
from gpt2_desktop.app.saving import save_bytes
from gpt2_desktop.app.texts import Text, long_date, mark, number, percent, short_time, tr
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.text.origins import Origin

KINDS: Final = {
    ".txt": mark("Plain text"),
    ".md": mark("Markdown"),
    ".html": mark("Web page"),
}
"""Endings of files that a statement can be written to, with what they are."""

_LOW_SURROGATES: Final = range(0xDC00, 0xE000)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a statement is about, as it was at one moment.

    Attributes:
        name: what the document is called.
        paragraphs: the text.
        origins: one for each UTF-16 unit of the text, ends of paragraphs included.
        file: holds exactly this text; None where it has none, or there are unsaved changes.
        recording: whether origins are being recorded now.
    """

    name: str
    paragraphs: Sequence[str]
    origins: bytes
    file: Path | None
    recording: bool


def write_statement(subject: Subject, path: Path, now: datetime, backups: Path) -> None:
    """Write a statement in the kind that the path's ending says.

    Raises:
        DocumentError: another ending, or a disk that does not take the file; what was there before still is.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        kinds = ", ".join(KINDS)
        raise DocumentError(
            tr("{name} has no ending for a statement; use one of: {kinds}", name=path.name, kinds=kinds)
        )
    save_bytes(path, statement(subject, kind, now).encode(), backups)


def counts_of_characters(paragraphs: Sequence[str], origins: bytes) -> tuple[int, ...]:
    """Return how many characters, as people count them and Python does, have each origin, in the order of `Origin`."""
    units = array("H", "\n".join(paragraphs).encode("utf-16-le", "surrogatepass"))
    if max(units, default=0) >= 0xD800:
        # Of a character that takes two units, the second is not counted.
        origins = bytes(origin for origin, unit in zip(origins, units, strict=True) if unit not in _LOW_SURROGATES)
    return tuple(origins.count(origin) for origin in Origin)


def statement(subject: Subject, kind: str, now: datetime) -> str:
    """Return the whole statement; ``kind`` is one of `KINDS`."""
    counts = counts_of_characters(subject.paragraphs, subject.origins)
    title = tr("Where this text came from")
    facts = [
        (tr("Document"), subject.name),
        (tr("Date"), tr("{date}, {time}", date=long_date(now.date()), time=short_time(now.time()))),
        _hash(subject),
        (tr("Characters"), number(sum(counts))),
        (tr("Program"), f"GPT-2 Desktop {program_version()}"),
    ]
    rows = [
        (tr(name), number(counts[origin]), percent(counts[origin] / max(1, sum(counts)), 1))
        for origin, name in NAMES.items()
    ]
    head = (tr("Origin"), tr("Characters"), tr("Share"))
    sections = [
        (tr("How it was measured"), _method(recording=subject.recording)),
        (tr("What it cannot prove"), _limits()),
    ]
    if kind == ".html":
        return _html(title, facts, head, rows, sections)
    return _plain(title, facts, head, rows, sections, markdown=kind == ".md")


def _hash(subject: Subject) -> tuple[str, str]:
    if subject.file is not None:
        try:
            return tr("SHA-256 of the file"), hashlib.sha256(subject.file.read_bytes()).hexdigest()
        except OSError:
            pass
    text = "\n".join(subject.paragraphs).encode("utf-8", "surrogatepass")
    return tr("SHA-256 of the text as UTF-8"), hashlib.sha256(text).hexdigest()


def _method(*, recording: bool) -> list[Text]:
    lines = [
        tr(
            "The editor noted of each character, at the moment it came into the text, whether it was typed, pasted, or "
            "accepted from a suggestion of the language model. Spaces and ends of lines are counted like letters."
        ),
        tr(
            "Suggested text that the writer typed by hand counts as typed. An accepted word in which characters were "
            "put in, taken out or replaced afterwards counts as accepted, then edited."
        ),
        tr(
            "Text that was moved inside the program kept its origin. Text that was there before the record began, or "
            "while recording was off, is not recorded."
        ),
    ]
    if not recording:
        lines.append(tr("Recording was off when this statement was written."))
    return lines


def _limits() -> list[Text]:
    return [
        tr(
            "The record lies on the writer's own machine and can be changed there. It is not signed, and this "
            "statement is only as trustworthy as the person who hands it on."
        ),
        tr(
            "It says how characters came into this editor, not whose idea they were: text can be typed by hand from "
            "any source, and pasted text may be the writer's own."
        ),
    ]


def _plain(
    title: str,
    facts: list[tuple[str, str]],
    head: tuple[str, str, str],
    rows: list[tuple[Text, Text, Text]],
    sections: list[tuple[Text, list[Text]]],
    *,
    markdown: bool,
) -> str:
    lines = [f"# {title}" if markdown else title, "" if markdown else "=" * len(title)]
    if markdown:
        lines += [f"- {name}: {_escape_markdown(value)}" for name, value in facts]
        lines += ["", "| {} | {} | {} |".format(*head), "| --- | ---: | ---: |"]
        lines += ["| {} | {} | {} |".format(*row) for row in rows]
    else:
        lines += ["", *(f"{name}: {value}" for name, value in facts), ""]
        widths = [max(len(row[column]) for row in (head, *rows)) for column in range(3)]
        for name, count, share in (head, *rows):
            lines.append(f"{name:<{widths[0]}}  {count:>{widths[1]}}  {share:>{widths[2]}}")
    for heading, paragraphs in sections:
        lines += ["", f"## {heading}" if markdown else heading]
        if not markdown:
            lines.append("-" * len(heading))
        for paragraph in paragraphs:
            lines += ["", paragraph]
    return "\n".join(lines) + "\n"


def _escape_markdown(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|" else char for char in text)


def _html(
    title: str,
    facts: list[tuple[str, str]],
    head: tuple[str, str, str],
    rows: list[tuple[Text, Text, Text]],
    sections: list[tuple[Text, list[Text]]],
) -> str:
    body = [f"<h1>{escape(title)}</h1>", "<dl>"]
    body += [f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts]
    body += ["</dl>", "<table>", "<tr>{}</tr>".format("".join(f"<th>{escape(cell)}</th>" for cell in head))]
    for name, count, share in rows:
        body.append(f"<tr><td>{escape(name)}</td><td>{escape(count)}</td><td>{escape(share)}</td></tr>")
    body.append("</table>")
    for heading, paragraphs in sections:
        body += [f"<h2>{escape(heading)}</h2>", *(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)]
    style = (
        "body{font-family:sans-serif;line-height:1.5;max-width:42em;margin:2em auto;padding:0 1em}"
        "dt{font-weight:bold}dd{margin:0 0 .4em;overflow-wrap:anywhere}"
        "th,td{text-align:start;padding:.2em 1.2em .2em 0}td+td,th+th{text-align:end}"
    )
    return (
        f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{style}</style></head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )
