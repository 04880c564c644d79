"""The translation files hold every text, complete, with the placeholders and plural forms that the program fills in."""

from __future__ import annotations

import os
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.translations_script import ROOT, SCRIPT, load_script

if not SCRIPT.is_file():
    pytest.skip("not a checkout", allow_module_level=True)


translations = load_script()
LANGUAGES = tuple(translations.PLURAL_FORMS)


def entries(language: str) -> list[ElementTree.Element]:
    root = translations.read(language)
    assert root is not None
    return list(root.iter("message"))


def forms(entry: ElementTree.Element) -> list[str]:
    translation = entry.find("translation")
    assert translation is not None
    return [child.text or "" for child in translation] if entry.get("numerus") else [translation.text or ""]


def every(language: str) -> Iterator[tuple[str, str]]:
    """Yield source and translation, once for each plural form."""
    for entry in entries(language):
        source = entry.findtext("source") or ""
        yield from ((source, form) for form in forms(entry))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_the_files_are_up_to_date_with_the_sources() -> None:
    # In a process of its own: the tables of actions are Qt's, and these tests are not.
    code = (
        "import sys, json; sys.path.insert(0, 'packaging'); import translations; "
        "print(json.dumps([[*m.key, m.numerus] for m in translations.messages()]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    import json

    wanted = {(source, comment): numerus for source, comment, numerus in json.loads(done.stdout)}
    for language in LANGUAGES:
        there = {
            (entry.findtext("source"), entry.findtext("comment") or ""): bool(entry.get("numerus"))
            for entry in entries(language)
        }
        assert there == wanted, f"run: python packaging/translations.py extract ({language})"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_empty(language: str) -> None:
    for entry in entries(language):
        translation = entry.find("translation")
        assert translation is not None
        assert translation.get("type") is None, entry.findtext("source")
        texts = forms(entry)
        assert all(texts), entry.findtext("source")
        if entry.get("numerus"):
            assert len(texts) == translations.PLURAL_FORMS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_ends_agree_with_the_source(language: str) -> None:
    for source, text in every(language):
        assert fields(text) == fields(source), text
        assert text.count("\n") == source.count("\n"), text
        assert text.endswith("…") == source.endswith("…"), text
        assert text.endswith(".") == source.endswith("."), text
        assert text.count("&") == source.count("&"), text
        assert text[:1].isspace() == source[:1].isspace(), repr(text)
        assert text[-1:].isspace() == source[-1:].isspace(), repr(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_in_every_plural_form_that_does_not_say_them_in_words(language: str) -> None:
    # Arabic has a word for none, one and two.
    spelled_out = 3 if language == "ar" else 0
    for entry in entries(language):
        for place, text in enumerate(forms(entry) if entry.get("numerus") else []):
            assert "%n" in text or place < spelled_out, text
            assert "(s)" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_letters_or_numbers(language: str) -> None:
    for _, text in every(language):
        for mnemonic in re.findall(r"&(.)", text):
            assert mnemonic.isalnum() or mnemonic == "%", text


def test_what_is_collected_from_a_source() -> None:
    source = """
tr("One", "verb")
tr_n("%n word(s)", n)
x = {"a": mark("Two " "parts")}
tr(x["a"])
"""
    found = list(translations.in_source(source, "x.py"))
    assert [(m.source, m.comment, m.numerus) for m in found] == [
        ("One", "verb", False),
        ("%n word(s)", "", True),
        ("Two parts", "", False),
    ]
    with pytest.raises(translations.ExtractionError, match=r"x\.py:1"):
        list(translations.in_source('tr(f"{x} words")', "x.py"))


def test_what_was_translated_is_kept_and_what_is_gone_vanishes() -> None:
    message = translations.Message
    old = translations.merged([message("One"), message("Two"), message("Three")], "de", None)
    for entry, text in zip(old.iter("message"), ("Eins", "Zwei", ""), strict=True):
        translation = entry.find("translation")
        translation.text = text
        if text:
            del translation.attrib["type"]
    new = translations.merged([message("Two"), message("Four")], "de", old)
    states = {
        entry.findtext("source"): (entry.find("translation").text, entry.find("translation").get("type"))
        for entry in new.iter("message")
    }
    assert states == {"Two": ("Zwei", None), "Four": (None, "unfinished"), "One": ("Eins", "vanished")}
    back = translations.merged([message("One")], "de", new)
    (entry, _) = back.iter("message")
    assert (entry.findtext("translation"), entry.find("translation").get("type")) == ("Eins", None)


def test_the_compiler_reads_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "COMPILED", tmp_path)
    translations.build()
    assert {file.stem for file in tmp_path.glob("*.qm")} == {f"gpt2_desktop_{language}" for language in LANGUAGES}
