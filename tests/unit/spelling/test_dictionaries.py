"""Which dictionary is taken, and what may be imported."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from helpers.dictionaries import RULES, write_dictionary

from gpt2_desktop.errors import SpellingError
from gpt2_desktop.paths import Folders
from gpt2_desktop.spelling import importing
from gpt2_desktop.spelling.dictionaries import choose, find, is_code, system_language
from gpt2_desktop.spelling.importing import import_dictionary

CODES = ["de_AT", "de_DE", "en_GB", "en_US", "fr"]


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "C"}, "en_US"),
        ({"LANG": "C.UTF-8", "LC_ALL": ""}, "en_US"),
        ({"LC_ALL": "POSIX", "LANG": "de_DE"}, "en_US"),
        ({"LC_MESSAGES": "en_GB.UTF-8@euro", "LANG": "fr_FR"}, "en_GB"),
        ({"LANG": "../../etc"}, "en_US"),
        ({}, "en_US"),
    ],
)
def test_the_language_of_the_system(environ: dict[str, str], language: str) -> None:
    assert system_language(environ) == language


@pytest.mark.parametrize(
    ("code", "chosen"),
    [
        ("en_GB", "en_GB"),
        ("en-gb", "en_GB"),
        ("en_AU", "en_US"),
        ("de", "de_DE"),
        ("de_CH", "de_DE"),
        ("fr_CA", "fr"),
        ("ja", None),
    ],
)
def test_the_dictionary_for_a_language(code: str, chosen: str | None) -> None:
    assert choose(code, CODES) == chosen


def test_automatic_is_the_systems_language_or_english() -> None:
    assert choose("auto", CODES, {"LANG": "fr_FR"}) == "fr"
    assert choose("auto", CODES, {"LANG": "ja_JP"}) == "en_US"
    assert choose("auto", ["fr"], {"LANG": "ja_JP"}) is None


def test_the_users_own_comes_first(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    assert {"en_GB", "en_US"} <= set(find(folders))
    write_dictionary(folders.dictionaries, "en_US", "one")
    write_dictionary(folders.dictionaries, "not a code")
    (folders.dictionaries / "lone.dic").write_text("1\nx\n")
    found = find(folders)
    assert found["en_US"].own
    assert not found["en_US"].packed
    assert "lone" not in found
    assert "not a code" not in found


def test_codes() -> None:
    assert all(map(is_code, ("en", "en_GB", "sr_Latn_RS", "de-DE", "ca_ES-valencia", "de_DE_frami")))
    assert not any(map(is_code, ("", "e", "../x", "en/GB", "en_GB.dic", "EN", "en_" + "x" * 9)))


def test_a_pair_is_imported_from_either_file(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path / "base")
    files = write_dictionary(tmp_path / "here", "eo")
    assert import_dictionary(files.with_suffix(".aff"), folders) == ["eo"]
    assert import_dictionary(files.with_suffix(".dic"), folders) == ["eo"]
    assert find(folders)["eo"].own
    assert (folders.dictionaries / "eo.dic").stat().st_mode & 0o777 == 0o600
    files.with_suffix(".aff").unlink()
    with pytest.raises(SpellingError, match=r"needs eo\.aff beside it"):
        import_dictionary(files.with_suffix(".dic"), folders)


def archive(path: Path, entries: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries.items():
            file.writestr(name, data)
    return path


def test_an_office_extension_is_imported(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path / "base")
    path = archive(
        tmp_path / "dict-de.oxt",
        {
            "META-INF/manifest.xml": "<x/>",
            "dictionaries/de_AT.aff": RULES,
            "dictionaries/de_AT.dic": "1\neins\n",
            "de-CH.aff": RULES,
            "de-CH.dic": "1\nzwei\n",
            "hyph_de.dic": "ISO8859-1\n.a1\n",
        },
    )
    assert import_dictionary(path, folders) == ["de_AT", "de_CH"]
    assert {"de_AT", "de_CH"} <= set(find(folders))


def test_nothing_is_written_elsewhere(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path / "base")
    path = archive(
        tmp_path / "evil.oxt",
        {
            "../../evil.aff": RULES,
            "../../evil.dic": "1\nx\n",
            "/etc/en.aff": RULES,
            "/etc/en.dic": "1\nx\n",
            "a/..\\x.dic": "1\nx\n",
            "a/..\\x.aff": RULES,
        },
    )
    assert import_dictionary(path, folders) == ["en"]
    files = {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()}
    assert files == {"evil.oxt", "base/data/dictionaries/en.aff", "base/data/dictionaries/en.dic"}


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"readme.txt": "x"}, "holds no dictionary"),
        ({"en.dic": "1\nx\n"}, "holds no dictionary"),
        ({"en.dic": "\x7fELF\0", "en.aff": RULES}, "are not Hunspell's"),
        ({"en.dic": "1\nx\0\n", "en.aff": RULES}, "are not Hunspell's"),
        ({"en.dic": "1\nx\n", "en.aff": "<html>"}, "are not Hunspell's"),
    ],
)
def test_what_is_no_dictionary_is_refused(tmp_path: Path, entries: dict[str, str], message: str) -> None:
    folders = Folders.under(tmp_path / "base")
    with pytest.raises(SpellingError, match=message):
        import_dictionary(archive(tmp_path / "x.oxt", entries), folders)
    assert not folders.dictionaries.exists()


def test_an_archive_that_unpacks_to_very_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "LARGEST_WORDS", 2**20)
    folders = Folders.under(tmp_path / "base")
    path = archive(tmp_path / "bomb.oxt", {"en.aff": RULES, "en.dic": b"1\n" + b"x" * 2**22})
    assert path.stat().st_size < 2**14
    with pytest.raises(SpellingError, match=r"larger than 64 MiB|larger than 1 MiB"):
        import_dictionary(path, folders)
    assert not folders.dictionaries.exists()


@pytest.mark.parametrize("name", ["x.oxt", "x.txt", "missing.dic", "x.dic"])
def test_what_cannot_be_read_is_one_line(tmp_path: Path, name: str) -> None:
    if not name.startswith("missing"):
        (tmp_path / name).write_bytes(b"not an archive")
    with pytest.raises(SpellingError) as error:
        import_dictionary(tmp_path / name, Folders.under(tmp_path / "base"))
    assert "\n" not in str(error.value)
