"""Each option by each way that a value can take: file, environment, command line, ``settings set``, the panel."""

from __future__ import annotations

import json
from typing import Any

import pytest
import tomlkit

from gpt2_desktop.cli import main
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore, Source
from gpt2_desktop.settings.table import Kind, OptionInfo, format_value, options, plain_value, validate, value_of


def other_values(info: OptionInfo) -> list[Any]:
    """Return allowed values other than the default; for numbers both ends of the range are among them."""
    candidates: list[Any]
    match info.kind:
        case Kind.BOOL:
            candidates = [True, False]
        case Kind.INT:
            assert info.ge is not None
            assert info.le is not None
            candidates = [int(info.ge), int(info.le)]
        case Kind.FLOAT:
            assert info.ge is not None
            assert info.le is not None
            candidates = [float(info.ge), float(info.le), info.ge + (info.le - info.ge) / 3]
        case Kind.CHOICE:
            candidates = list(info.choices)
        case Kind.STR:
            candidates = ["a 'quoted' \"name\" = x # é\\ 😀", " spaces "]
        case Kind.TEXTS:
            candidates = [("\n\n", "THE END", "[", 'say "no"'), ("one",)]
        case Kind.MAPPING:
            candidates = [{"undo": "Ctrl+U", "with.dot": 'Alt+"', "": "Alt+["}]
    return [value for value in (validate(info.name, candidate) for candidate in candidates) if value != info.default]


cases = pytest.mark.parametrize(
    ("info", "value"),
    [
        pytest.param(info, value, id=f"{info.name}-{n}")
        for info in options()
        for n, value in enumerate(other_values(info))
    ],
)


def test_every_option_is_covered() -> None:
    assert all(other_values(info) for info in options())


@cases
def test_file(info: OptionInfo, value: Any, folders: Folders) -> None:
    document: dict[str, Any] = {}
    table = document
    for part in info.path[:-1]:
        table = table.setdefault(part, {})
    table[info.field_name] = plain_value(value)
    folders.config.mkdir(parents=True)
    folders.settings_file.write_text(tomlkit.dumps(document), encoding="utf-8")
    store = SettingsStore(folders.settings_file, {})
    assert store.problems == ()
    assert value_of(store.settings, info.name) == value
    assert store.source(info.name) is Source.FILE


@cases
def test_environment(info: OptionInfo, value: Any, folders: Folders) -> None:
    store = SettingsStore(folders.settings_file, {info.environment_name: format_value(value)})
    assert store.problems == ()
    assert value_of(store.settings, info.name) == value
    assert store.source(info.name) is Source.ENVIRONMENT


@cases
def test_command_line(info: OptionInfo, value: Any, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "list", "--json", "--set", f"{info.name}={format_value(value)}"]) == 0
    rows = {row["name"]: row for row in json.loads(capfd.readouterr().out)}
    assert rows[info.name]["value"] == plain_value(value)
    assert rows[info.name]["source"] == "command line"
    assert {row["source"] for name, row in rows.items() if name != info.name} == {"default"}


@cases
def test_settings_command(info: OptionInfo, value: Any, folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "set", info.name, format_value(value)]) == 0
    assert main(["settings", "get", info.name]) == 0
    assert capfd.readouterr() == (format_value(value) + "\n", "")
    assert main(["settings", "reset", info.name]) == 0
    assert folders.settings_file.read_text(encoding="utf-8") == ""
    assert main(["settings", "get", info.name]) == 0
    assert capfd.readouterr() == (format_value(info.default) + "\n", "")


@cases
def test_store(info: OptionInfo, value: Any, folders: Folders) -> None:
    store = SettingsStore(folders.settings_file, {})
    store.set(info.name, value)
    assert value_of(store.settings, info.name) == value
    again = SettingsStore(folders.settings_file, {})
    assert again.settings == store.settings
    again.reset(info.name)
    assert value_of(again.settings, info.name) == info.default
    assert SettingsStore(folders.settings_file, {}).source(info.name) is Source.DEFAULT


@cases
def test_precedence(info: OptionInfo, value: Any, folders: Folders) -> None:
    SettingsStore(folders.settings_file, {}).set(info.name, value)
    default = format_value(info.default)
    environment = {info.environment_name: default}
    assert value_of(SettingsStore(folders.settings_file, environment).settings, info.name) == info.default
    overridden = SettingsStore(folders.settings_file, environment, {info.name: format_value(value)})
    assert value_of(overridden.settings, info.name) == value
    assert overridden.source(info.name) is Source.COMMAND_LINE
