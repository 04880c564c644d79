"""Scripts are told by the ranges of their letters."""

from __future__ import annotations

import unicodedata

import pytest

from gpt2_desktop.text.scripts import _LETTERS, letters_by_script


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("", {}),
        ("42 % — …", {}),
        ("Hello there", {"Latin": 10}),
        ("Übergröße, çà et là", {"Latin": 15}),
        ("The angles α and β", {"Latin": 12, "Greek": 2}),
        ("Привет, world", {"Cyrillic": 6, "Latin": 5}),
        ("市場に行きました", {"Japanese": 8}),
        ("我去了市场", {"Han": 5}),
        ("시장에", {"Hangul": 3}),
        ("שלום", {"Hebrew": 4}),
        ("السلام", {"Arabic": 6}),
    ],
)
def test_letters_are_counted_by_script_most_first(text: str, counts: dict[str, int]) -> None:
    assert list(letters_by_script(text).items()) == list(counts.items())


@pytest.mark.parametrize("name", [name for name in _LETTERS if name not in ("Han", "Japanese")])
def test_the_ranges_are_those_of_unicode_names(name: str) -> None:
    """Every letter of the first planes whose name begins with the script's is in its set, and in no other."""
    letters = [
        chr(code)
        for code in range(0x3000)
        if unicodedata.name(chr(code), "").startswith(f"{name.upper()} ") and unicodedata.category(chr(code))[0] == "L"
    ]
    assert letters
    assert [letter for letter in letters if letters_by_script(letter) != {name: 1}] == []
