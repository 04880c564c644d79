"""The writer's own words, in memory and on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpt2_desktop.spelling.own_words import OwnWords
from gpt2_desktop.text.own_words import has_word


@pytest.mark.parametrize("word", ["blorf", "Blorf", "BLORF", "blorf's", "Blorf’s", "Thorin", "THORIN", "Thorin's"])
def test_forms_that_count(word: str) -> None:
    assert has_word({"blorf", "Thorin"}, word)


@pytest.mark.parametrize("word", ["thorin", "blorfs", "bLorf", "", "'s"])
def test_forms_that_do_not(word: str) -> None:
    assert not has_word({"blorf", "Thorin"}, word)


def test_they_are_kept_in_order_for_their_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "data" / "words.txt"
    own = OwnWords(file)
    own.read()
    for word in ("Zed", "äpfel", "blorf"):
        own.add(word)
    own.write()
    assert file.read_text("utf-8") == "blorf\nZed\näpfel\n"
    assert file.stat().st_mode & 0o777 == 0o600
    again = OwnWords(file)
    again.add("early")
    again.read()
    again.remove("Zed", "absent")
    assert again.in_order() == ["blorf", "early", "äpfel"]


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_bytes(b"\xff\xfe broken")
    own = OwnWords(file)
    own.read()
    own.add("blorf")
    own.write()
    assert not own.is_readable
    assert file.read_bytes() == b"\xff\xfe broken"
    assert own.words == {"blorf"}


def test_a_folder_that_takes_no_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    own = OwnWords(tmp_path / "data" / "words.txt")
    own.add("blorf")
    with pytest.raises(OSError, match="data"):
        own.write()
