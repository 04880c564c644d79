from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.errors import InvalidSettingError, UnknownSettingError
from gpt2_desktop.settings.sampling import PRESETS, AlternativesSampling
from gpt2_desktop.settings.schema import Settings, SuggestMode
from gpt2_desktop.settings.table import (
    Kind,
    OptionInfo,
    format_value,
    groups,
    in_group,
    option_info,
    options,
    parse,
    plain_value,
    validate,
    value_of,
)

each_option = pytest.mark.parametrize("info", options(), ids=lambda info: info.name)

# What TOML can hold: no lone surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_the_table_knows_what_the_schema_declares() -> None:
    info = option_info("ghost.sampling.max_new_tokens")
    assert (info.group, info.group_title, info.field_name) == (
        "ghost.sampling",
        "Ghost text: Sampling",
        "max_new_tokens",
    )
    assert (info.kind, info.default, info.ge, info.le, info.unit) == (Kind.INT, 64, 1, 256, "tokens")
    assert info.path == ("ghost", "sampling", "max_new_tokens")
    mode = option_info("ghost.mode")
    assert mode.choices == ("automatic", "on_pause", "on_key")
    assert mode.labels["on_pause"] == "On a pause"
    assert mode.applies == "now"


def test_the_groups_hold_all_options_once() -> None:
    assert sorted(info.name for group in groups() for info in options() if info.group == group) == sorted(
        info.name for info in options()
    )
    assert {info.group for info in in_group("ghost")} == {"ghost", "ghost.sampling"}
    assert in_group("ghos") == ()


@each_option
def test_every_option_is_declared_completely(info: OptionInfo) -> None:
    assert info.title
    assert not info.title.endswith((":", "."))
    assert info.description.endswith(".")
    assert set(info.labels) == set(info.choices)
    assert validate(info.name, plain_value(info.default)) == info.default == value_of(Settings(), info.name)
    if info.kind in (Kind.INT, Kind.FLOAT):
        assert info.ge is not None
        assert info.le is not None
        assert info.ge <= info.default <= info.le


def test_environment_names_are_unique() -> None:
    assert len({info.environment_name for info in options()}) == len(options())
    assert option_info("ghost.sampling.temperature").environment_name == "GPT2_DESKTOP_GHOST__SAMPLING__TEMPERATURE"


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("ghost.sampling.temprature", "ghost.sampling.temperature"),
        ("temperature", "ghost.sampling.temperature"),
        ("theme", "editor.theme"),
        ("Editor.Font_Size", "editor.font_size"),
        ("them", "editor.theme"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(wrong: str, meant: str) -> None:
    with pytest.raises(UnknownSettingError, match=f"unknown setting '{wrong}'; did you mean '{meant}'\\?"):
        option_info(wrong)


def test_a_name_like_no_other_gets_no_suggestion() -> None:
    with pytest.raises(UnknownSettingError, match=r"'qqq'; 'gpt2-desktop settings list' shows all of them"):
        validate("qqq", 1)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("ghost.sampling.temperature", 2.5, "ghost.sampling.temperature must be a number from 0 to 2, not 2.5"),
        ("ghost.sampling.temperature", -1, "must be a number from 0 to 2, not -1"),
        ("ghost.sampling.temperature", float("nan"), "not nan"),
        ("ghost.sampling.temperature", float("inf"), "not inf"),
        ("ghost.sampling.temperature", 10**400, "must be a number from 0 to 2, not 1000"),
        ("ghost.sampling.temperature", True, "not true"),
        ("ghost.sampling.temperature", "1", "not '1'"),
        ("ghost.sampling.top_k", 1.5, "must be a whole number from 0 to 1000, not 1.5"),
        ("ghost.sampling.top_k", 1001, "not 1001"),
        ("ghost.sampling.stop", ["a", 1], r"must be a text, or several as \[\"one\", \"two\"\], not \['a', 1\]"),
        ("ghost.mode", "never", "must be one of automatic, on_pause, on_key, not 'never'"),
        ("ghost.mid_line", 1, "must be true or false, not 1"),
        ("model.name", 3, "must be a text, not 3"),
        ("model.name", "caf\udce9", r"must be a text, not 'caf\\udce9'"),
        ("keys.overrides", {"a": 1}, "must be pairs of texts"),
        ("keys.overrides", None, "not None"),
    ],
)
def test_a_bad_value_is_named_with_what_is_allowed(name: str, value: Any, message: str) -> None:
    with pytest.raises(InvalidSettingError, match=message) as caught:
        validate(name, value)
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("ghost.mid_line", "Yes", True),
        ("ghost.mid_line", "off", False),
        ("ghost.mode", "on_key", SuggestMode.ON_KEY),
        ("ghost.sampling.temperature", "1", 1.0),
        ("ghost.sampling.seed", "-1", -1),
        ("ghost.sampling.stop", "", ()),
        ("ghost.sampling.stop", "THE END, really", ("THE END, really",)),
        ("ghost.sampling.stop", r'["\n", "[x"]', ("\n", "[x")),
        ("ghost.sampling.stop", "['a', '']", ("a",)),
        ("keys.overrides", '{undo = "Ctrl+U", "a b" = ""}', {"undo": "Ctrl+U", "a b": ""}),
    ],
)
def test_texts_are_read_as_values(name: str, text: str, value: Any) -> None:
    parsed = parse(name, text)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ghost.mid_line", "perhaps"),
        ("ghost.sampling.top_k", ""),
        ("ghost.sampling.top_k", "9" * 5000),
        ("ghost.sampling.temperature", "nan"),
        ("ghost.sampling.temperature", "warm"),
        ("ghost.sampling.stop", "[oops"),
        ("ghost.sampling.stop", '["a"]\nother = 1'),
        ("ghost.sampling.stop", "[" * 5000),
        ("keys.overrides", "undo=Ctrl+U"),
    ],
)
def test_texts_that_are_no_values_are_refused(name: str, text: str) -> None:
    with pytest.raises(InvalidSettingError) as caught:
        parse(name, text, called="--flag")
    assert str(caught.value).startswith(f"--flag must be {option_info(name).expected}, not ")
    assert len(str(caught.value).splitlines()) == 1


@given(st.lists(texts.filter(bool)))
def test_any_texts_survive_being_written(values: list[str]) -> None:
    assert parse("ghost.sampling.stop", format_value(tuple(values))) == tuple(values)


@given(st.dictionaries(texts, texts))
def test_any_pairs_survive_being_written(values: dict[str, str]) -> None:
    assert parse("keys.overrides", format_value(values)) == values


@given(st.floats(0, 2))
def test_any_number_survives_being_written(value: float) -> None:
    assert parse("ghost.sampling.temperature", format_value(value)) == value


def test_presets_hold_allowed_values_and_balanced_is_the_default() -> None:
    for preset in PRESETS.values():
        for name, value in preset.items():
            assert validate(f"alternatives.sampling.{name}", value) == value
    assert AlternativesSampling(**PRESETS["Balanced"]) == AlternativesSampling()
