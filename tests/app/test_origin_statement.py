"""The statement that a writer attaches to a text."""

from __future__ import annotations

import hashlib
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from gpt2_desktop.app.components import program_version
from gpt2_desktop.app.origin_statement import KINDS, Subject, counts_of_characters, statement, write_statement
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.text.origins import Origin

NOW = datetime(2026, 11, 29, 17, 5)
TEXT = ["typed 😀", "taken"]
ORIGINS = Origin.TYPED.times(9) + Origin.ACCEPTED.times(3) + Origin.EDITED.times(2)


def subject(file: Path | None = None, *, name: str = "essay.txt", recording: bool = True) -> Subject:
    return Subject(name, TEXT, ORIGINS, file, recording)


def test_characters_are_counted_as_people_count_them() -> None:
    counts = counts_of_characters(TEXT, ORIGINS)
    assert counts == (0, 8, 0, 3, 2)
    assert sum(counts) == len("\n".join(TEXT))
    assert counts_of_characters(["ab"], Origin.PASTED.times(2)) == (0, 0, 2, 0, 0)
    assert counts_of_characters([], b"") == (0, 0, 0, 0, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_what_when_how_much_and_what_it_cannot_prove(kind: str) -> None:
    text = statement(subject(), kind, NOW)
    digest = hashlib.sha256("\n".join(TEXT).encode()).hexdigest()
    for fact in ("essay", "29 November 2026", "17:05", digest, "13", program_version(), "61.5 %", "23.1 %", "15.4 %"):
        assert fact in text
    assert "SHA-256 of the text" in text
    assert "can be changed there" in text
    assert "cannot prove" in text


def test_the_hash_is_that_of_the_file_where_it_holds_the_text(tmp_path: Path) -> None:
    file = tmp_path / "essay.txt"
    file.write_bytes(b"\xef\xbb\xbfwith a mark\r\n")
    text = statement(subject(file), ".txt", NOW)
    assert f"SHA-256 of the file: {hashlib.sha256(file.read_bytes()).hexdigest()}" in text
    file.unlink()
    assert "SHA-256 of the text" in statement(subject(file), ".txt", NOW)


def test_it_says_that_recording_is_off() -> None:
    assert "Recording was off" in statement(subject(recording=False), ".txt", NOW)
    assert "Recording was off" not in statement(subject(), ".txt", NOW)


def test_the_columns_of_the_plain_table_stand_under_each_other() -> None:
    lines = statement(subject(), ".txt", NOW).splitlines()
    table = lines[next(n for n, line in enumerate(lines) if line.startswith("Origin ")) :][:6]
    assert len({len(line) for line in table}) == 1


def test_a_name_is_no_markup() -> None:
    name = "<b>*a|b*</b>.txt"
    web = statement(subject(name=name), ".html", NOW)
    assert "&lt;b&gt;" in web
    assert "<b>" not in web
    assert r"\<b\>\*a\|b\*\</b\>.txt" in statement(subject(name=name), ".md", NOW)


def test_the_web_page_closes_what_it_opens() -> None:
    depth: list[str] = []

    class Checker(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag != "meta":
                depth.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert depth.pop() == tag

    Checker().feed(statement(subject(), ".html", NOW))
    assert not depth


def test_a_statement_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "statement.md"
    write_statement(subject(), file, NOW, tmp_path)
    assert file.read_text(encoding="utf-8") == statement(subject(), ".md", NOW)
    with pytest.raises(DocumentError, match=r"use one of: \.txt, \.md, \.html"):
        write_statement(subject(), tmp_path / "statement.pdf", NOW, tmp_path)
    with pytest.raises(DocumentError, match="missing"):
        write_statement(subject(), tmp_path / "missing" / "statement.md", NOW, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["statement.md"]
