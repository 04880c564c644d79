"""Words against real dictionaries, with Hunspell and with its stand-in in Python."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from helpers.dictionaries import write_dictionary

from gpt2_desktop.errors import SpellingError
from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling.checker import SUGGESTIONS, Checker
from gpt2_desktop.spelling.dictionaries import find, unpacked
from gpt2_desktop.spelling.shelf import Shelf


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(Folders.under(tmp_path_factory.mktemp("base")))


@pytest.fixture(params=["hunspell", "spylls"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "spylls":
        monkeypatch.setitem(sys.modules, "hunspell", None)
    return str(request.param)


@pytest.mark.parametrize("word", ["the", "The", "THE", "cat’s", "isn't", "well-known", "café", "cafe\u0301", "Привет"])
def test_right_words(shelf: Shelf, word: str) -> None:
    assert shelf.checker("en_US").is_right(word)
    assert shelf.checker("en_GB").is_right(word)


@pytest.mark.parametrize("word", ["teh", "recieve", "isnt", "qwrtzp", "cäfé’x"])
def test_wrong_words(shelf: Shelf, word: str) -> None:
    assert not shelf.checker("en_US").is_right(word)
    assert not shelf.checker("en_GB").is_right(word)


def test_countries_spell_differently(shelf: Shelf) -> None:
    assert not shelf.checker("en_US").is_right("colour")
    assert shelf.checker("en_GB").is_right("colour")
    assert shelf.checker("en_AU").is_right("the")  # another one of its language
    with pytest.raises(SpellingError, match="no dictionary for 'xy'"):
        shelf.checker("xy")


def test_suggestions_keep_the_writers_apostrophes(shelf: Shelf) -> None:
    checker = shelf.checker("en_US")
    assert "the" in checker.suggest("teh")
    assert checker.suggest("Teh")[0] == "The"
    assert len(checker.suggest("recieve")) <= SUGGESTIONS
    assert "didn’t" in checker.suggest("dind’t")
    assert "didn't" in checker.suggest("dind't")


def test_both_libraries_say_the_same(tmp_path: Path, library: str) -> None:
    checker = Checker(write_dictionary(tmp_path))
    assert [
        word for word in ("one", "ones", "two", "twoo", "straße", "Thorin", "thorin") if not checker.is_right(word)
    ] == [
        "twoo",
        "thorin",
    ]
    assert "two" in checker.suggest("twoo")


def test_an_old_encoding(tmp_path: Path, library: str) -> None:
    files = tmp_path / "fr"
    files.with_suffix(".aff").write_bytes(b"SET ISO8859-1\n")
    files.with_suffix(".dic").write_bytes("2\nété\nnoël\n".encode("latin-1"))
    checker = Checker(files)
    assert checker.is_right("été")
    assert not checker.is_right("étè")
    assert checker.is_right("œuf")  # no letter of that encoding
    assert checker.suggest("œuf") == []


def test_a_dictionary_of_another_script(tmp_path: Path) -> None:
    checker = Checker(write_dictionary(tmp_path, "ru", "привет", "мир"))
    assert checker.is_right("привет")
    assert not checker.is_right("приветт")
    assert checker.is_right("hello")
    assert checker.is_right("γειά")


def test_one_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SpellingError, match="xx"):
        Checker(tmp_path / "xx")
    files = write_dictionary(tmp_path)
    files.with_suffix(".dic").write_bytes(b"")
    with pytest.raises(SpellingError, match="empty"):
        Checker(files)


def test_a_shipped_dictionary_is_unpacked_once(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    dictionary = find(folders)["en_GB"]
    files = unpacked(dictionary, folders)
    times = [files.with_suffix(ending).stat().st_mtime_ns for ending in (".aff", ".dic")]
    assert unpacked(dictionary, folders) == files
    assert times == [files.with_suffix(ending).stat().st_mtime_ns for ending in (".aff", ".dic")]
    files.with_suffix(".dic").write_bytes(b"cut")
    assert unpacked(dictionary, folders).with_suffix(".dic").stat().st_size > 10**6
