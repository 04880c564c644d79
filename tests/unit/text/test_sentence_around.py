from __future__ import annotations

import pytest

from gpt2_desktop.text.focus import sentence_around

TEXT = "One is here. Two, e.g. this, follows! Three"


@pytest.mark.parametrize(
    ("offset", "sentence"),
    [
        (0, "One is here."),
        (5, "One is here."),
        (12, "One is here."),
        (13, "Two, e.g. this, follows!"),
        (22, "Two, e.g. this, follows!"),
        (37, "Two, e.g. this, follows!"),
        (38, "Three"),
        (len(TEXT), "Three"),
    ],
)
def test_the_sentence_at_a_place(offset: int, sentence: str) -> None:
    start, end = sentence_around(TEXT, offset)
    assert TEXT[start:end] == sentence


@pytest.mark.parametrize("text", ["", " ", "One. ", "...", "\u2028x"])
def test_every_place_has_a_sentence_that_holds_it(text: str) -> None:
    for offset in range(len(text) + 1):
        start, end = sentence_around(text, offset)
        assert 0 <= start <= offset <= end <= len(text)


def test_a_very_long_line_is_not_read_whole() -> None:
    text = "word " * 1_000_000
    start, end = sentence_around(text, 2_500_000)
    assert end - start < 10_000
