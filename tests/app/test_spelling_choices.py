"""What is chosen for each text, kept by its path."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desktop.app.spelling_choices import DEFAULT, SpellingChoice, SpellingChoices


def test_choices_are_kept_by_path(tmp_path: Path) -> None:
    file = tmp_path / "data" / "spelling.json"
    choices = SpellingChoices(file)
    choices.read()
    chosen = SpellingChoice("en_GB", frozenset({"blorf"}))
    assert choices.set(tmp_path / "a.txt", chosen)
    assert not choices.set(tmp_path / "a.txt", chosen)
    choices.write()
    assert file.stat().st_mode & 0o777 == 0o600
    again = SpellingChoices(file)
    again.read()
    assert again.of(tmp_path / "a.txt") == chosen
    assert again.of(tmp_path / "b.txt") == again.of(None) == DEFAULT
    assert again.set(tmp_path / "a.txt", DEFAULT)
    again.write()
    assert file.read_text() == "{}"


def test_only_the_latest_texts_are_kept(tmp_path: Path) -> None:
    choices = SpellingChoices(tmp_path / "spelling.json")
    for number in range(600):
        choices.set(tmp_path / f"{number}.txt", SpellingChoice("fr"))
    assert choices.of(tmp_path / "0.txt") == DEFAULT
    assert choices.of(tmp_path / "599.txt") == SpellingChoice("fr")


@pytest.mark.parametrize("stored", ["", "[]", '{"x": 1}', '{"x": {"ignored": 5}}', "\xff"])
def test_a_broken_file_costs_only_the_choices(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "spelling.json"
    file.write_bytes(stored.encode("latin-1"))
    choices = SpellingChoices(file)
    choices.read()
    assert choices.of(Path("x")) == DEFAULT


def test_a_code_that_is_none_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "spelling.json"
    file.write_text('{"/x": {"dictionary": "../../etc", "ignored": ["a"]}}')
    choices = SpellingChoices(file)
    choices.read()
    assert choices.of(Path("/x")) == SpellingChoice("auto", frozenset({"a"}))
