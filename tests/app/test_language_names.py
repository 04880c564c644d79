from __future__ import annotations

from gpt2_desktop.app.language_names import LANGUAGE_NAMES, SCRIPT_NAMES, unknown_language_hint
from gpt2_desktop.engine.languages import LANGUAGES
from gpt2_desktop.text.scripts import _LETTERS


def test_every_language_that_is_told_has_a_name() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)
    assert set(SCRIPT_NAMES) <= set(_LETTERS)


def test_the_hint_names_all_that_the_model_knows() -> None:
    assert unknown_language_hint(("en", "de"), "fr") == "The model knows English, German; this looks like French"
