"""The tables of languages, mapped and read: they say the same."""

from __future__ import annotations

import io
import tempfile

import numpy as np
import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from gpt2_desktop.engine import language_tables
from gpt2_desktop.engine.language_tables import load_identifier
from gpt2_desktop.engine.languages import LANGUAGES

TEXTS = ("Guten Morgen, wie geht es Ihnen?", "El perro come", "Сегодня хорошая погода", "Chapter One", "", "天気")


def test_it_says_what_the_library_says() -> None:
    library = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    library.set_languages(LANGUAGES)
    mapped = load_identifier(LANGUAGES)
    for text in TEXTS:
        assert mapped.rank(text) == library.rank(text)


def test_arrays_of_every_kind_are_mapped() -> None:
    arrays = {"a": np.arange(12, dtype=np.uint16).reshape(3, 4), "b": np.array(["en", "de"]), "c": np.float32([1.5])}
    with io.BytesIO() as buffer:
        np.savez(buffer, **arrays)  # type: ignore[arg-type]
        content = buffer.getvalue()
    with tempfile.TemporaryFile() as file:
        file.write(content)
        mapped = language_tables._mapped(file)
    assert {name: array.tolist() for name, array in mapped.items()} == {
        name: array.tolist() for name, array in arrays.items()
    }


def test_tables_that_cannot_be_mapped_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_tables, "_mapped", lambda _file: {})
    assert load_identifier(LANGUAGES).rank(TEXTS[0])[0][0] == "de"
