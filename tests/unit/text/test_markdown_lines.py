from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.text.markdown import Look, heading, is_fence, is_markdown, spans


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("# One", (1, "One")),
        ("###### Six ##", (6, "Six")),
        ("   ## Three spaces", (2, "Three spaces")),
        ("#", (1, "")),
        ("# C# is a language", (1, "C# is a language")),
        ("####### Seven", None),
        ("#hashtag", None),
        ("    # code", None),
        ("a # b", None),
    ],
)
def test_headings(line: str, found: tuple[int, str] | None) -> None:
    assert heading(line) == found


def test_fences() -> None:
    assert is_fence("```python")
    assert is_fence("  ~~~")
    assert not is_fence("``` a `b`")
    assert not is_fence("``")


def looks(line: str, *, in_code: bool = False) -> list[tuple[str, str]]:
    return [(line[start:end], look.value) for start, end, look in spans(line, in_code=in_code) if look is not Look.MARK]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("plain text, 2 * 3 * 4 and snake_case_name", []),
        ("a *word* and _another_", [("word", "emphasis"), ("another", "emphasis")]),
        ("a **strong one** here", [("strong one", "strong")]),
        ("run `a*b*c` now", [("a*b*c", "code")]),
        ("a [link](https://example.org) here", [("link", "link")]),
        (r"an escaped \*star\*", []),
        ("# A *b*", [("# A *b*", "heading"), ("b", "emphasis")]),
        ("> said **he**", [("> said **he**", "quote"), ("he", "strong")]),
        ("- item with *stress*", [("stress", "emphasis")]),
        ("* * *", []),
        ("**open and *never closed", []),
    ],
)
def test_parts_of_a_line(line: str, found: list[tuple[str, str]]) -> None:
    assert looks(line) == found


def test_code_between_fences_is_only_code() -> None:
    assert looks("a *b* # c", in_code=True) == [("a *b* # c", "code")]
    assert spans("```", in_code=True)[0].look is Look.MARK


@given(st.text("*_`[]()#>-\\ ab😀", max_size=60))
def test_spans_lie_inside_the_line(line: str) -> None:
    for start, end, _ in spans(line):
        assert 0 <= start <= end <= len(line)


@pytest.mark.parametrize("line", ["*a " * 1600, "`" * 4999, "[" * 4999, "**a" * 1600, "_a_" * 1600, "# " + "#" * 4900])
def test_no_line_takes_long(line: str) -> None:
    started = time.process_time()
    spans(line)
    assert time.process_time() - started < 1


def test_files_by_name() -> None:
    assert is_markdown(Path("a/Notes.MD"))
    assert not is_markdown(Path("notes.txt"))
    assert not is_markdown(None)
