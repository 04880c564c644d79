from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from gpt2_desktop.cli import main
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.table import markdown_table, options

DOCUMENTATION = Path(__file__).parents[3] / "docs" / "settings.md"


def test_the_documentation_is_the_table() -> None:
    assert DOCUMENTATION.read_text(encoding="utf-8") == markdown_table(), (
        "run: gpt2-desktop settings list --markdown > docs/settings.md"
    )


def test_list_as_markdown_is_the_documentation(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "list", "--markdown"]) == 0
    assert capfd.readouterr().out == markdown_table()


def test_list_says_where_each_value_came_from(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folders.config.mkdir(parents=True)
    folders.settings_file.write_text('[editor]\ntheme = "dark"\n')
    monkeypatch.setenv("GPT2_DESKTOP_EDITOR__FONT_SIZE", "15")
    assert main(["settings", "list", "--set", "editor.line_width=80"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == len(options())
    assert "editor.theme = dark  (file)" in lines
    assert "editor.font_size = 15  (environment)" in lines
    assert "editor.line_width = 80  (command line)" in lines
    assert "editor.show_welcome = true  (default)" in lines


def test_list_as_json_holds_the_whole_table(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capfd.readouterr().out)}
    assert rows["ghost.sampling.temperature"] == {
        "name": "ghost.sampling.temperature",
        "value": 0.0,
        "source": "default",
        "default": 0.0,
        "kind": "float",
        "minimum": 0.0,
        "maximum": 2.0,
        "choices": [],
        "unit": "",
        "applies": "next request",
        "environment": "GPT2_DESKTOP_GHOST__SAMPLING__TEMPERATURE",
        "title": "Temperature",
        "description": "How adventurous the choice of words is; 0 always takes the likeliest token.",
    }


def test_get_of_a_group(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "get", "model"]) == 0
    assert capfd.readouterr().out.splitlines() == [
        "model.name = starter",
        "model.device = auto",
        "model.precision = auto",
        "model.threads = 0",
        "model.adapter = ",
        "model.server = ",
        "model.server_model = ",
        "model.languages = ",
        "model.cache_mb = 0",
    ]


def test_set_writes_a_private_file_and_says_nothing(folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "set", "ghost.sampling.presence_penalty", "-0.5"]) == 0
    assert capfd.readouterr() == ("", "")
    assert folders.settings_file.read_text() == "[ghost.sampling]\npresence_penalty = -0.5\n"
    assert stat.S_IMODE(folders.settings_file.stat().st_mode) == 0o600


def test_set_tells_where_the_environment_comes_first(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GPT2_DESKTOP_EDITOR__THEME", "light")
    assert main(["settings", "set", "editor.theme", "dark"]) == 0
    assert "GPT2_DESKTOP_EDITOR__THEME is set in the environment and comes first" in capfd.readouterr().err


def test_reset_of_a_group_and_of_all(folders: Folders) -> None:
    for name, value in (("ghost.sampling.top_k", "3"), ("ghost.mode", "on_key"), ("editor.theme", "dark")):
        assert main(["settings", "set", name, value]) == 0
    assert main(["settings", "reset", "ghost.sampling"]) == 0
    assert folders.settings_file.read_text() == '[ghost]\nmode = "on_key"\n\n[editor]\ntheme = "dark"\n'
    assert main(["settings", "reset"]) == 0
    assert folders.settings_file.read_text() == ""


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["get", "ghost.samplin"], "unknown setting 'ghost.samplin'"),
        (["set", "editor.thme", "dark"], "unknown setting 'editor.thme'; did you mean 'editor.theme'?"),
        (["set", "editor.theme", "pink"], "editor.theme must be one of system, light, dark, sepia, "),
        (["set", "ghost.sampling.top_p", "0"], "ghost.sampling.top_p must be a number from 0.01 to 1, not 0"),
        (["reset", "editor.thme"], "unknown setting 'editor.thme'"),
        (
            ["set", "editor.theme"],
            "the following arguments are required: VALUE; see 'gpt2-desktop settings set --help'",
        ),
        ([], "the following arguments are required: list | get | set | reset"),
        (["list", "--json", "--markdown"], "not allowed with argument"),
    ],
)
def test_bad_usage_is_one_line_and_changes_nothing(
    argv: list[str], says: str, folders: Folders, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", *argv]) == 2
    output, errors = capfd.readouterr()
    assert output == ""
    assert errors.startswith("gpt2-desktop: ")
    assert says in errors
    assert errors.count("\n") == 1
    assert not folders.settings_file.exists()


def test_a_target_that_cannot_be_written_is_one_line(folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    folders.config.parent.mkdir(parents=True)
    folders.config.write_text("")
    assert main(["settings", "set", "editor.theme", "dark"]) == 1
    errors = capfd.readouterr().err
    assert f"cannot save settings to {folders.settings_file}" in errors
    assert errors.count("\n") == 1
