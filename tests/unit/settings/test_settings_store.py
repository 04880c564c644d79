from __future__ import annotations

import os
import stat
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpt2_desktop.errors import DocumentError, InvalidSettingError, UnknownSettingError
from gpt2_desktop.settings import file as settings_file
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.store import SettingsStore, Source
from gpt2_desktop.settings.table import plain_value, value_of

TEMPERATURE = "ghost.sampling.temperature"

HAND_WRITTEN = """\
# my settings

[ghost]
# no hurry
mode = 'on_pause'

[ghost.sampling]
temperature = 0.50 # a little warmer
top_k = 40

[future] # of a newer version
colour = "blue"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(file: Path, text: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


def test_without_a_file_everything_has_its_default_and_nothing_is_made(file: Path) -> None:
    store = SettingsStore(file, {"PATH": "/bin"})
    assert store.settings == Settings()
    assert store.problems == ()
    assert store.source(TEMPERATURE) is Source.DEFAULT
    store.reset()
    assert not file.parent.exists()


def test_command_line_environment_file_default_in_this_order(file: Path) -> None:
    write(file, "[ghost.sampling]\ntemperature = 0.1\ntop_k = 1\ntop_p = 0.1\n")
    environment = {"GPT2_DESKTOP_GHOST__SAMPLING__TEMPERATURE": "0.2", "GPT2_DESKTOP_GHOST__SAMPLING__TOP_K": "2"}
    store = SettingsStore(file, environment, {TEMPERATURE: "0.3"})
    sampling = store.settings.ghost.sampling
    assert (sampling.temperature, sampling.top_k, sampling.top_p, sampling.min_p) == (0.3, 2, 0.1, 0.0)
    names = (TEMPERATURE, "ghost.sampling.top_k", "ghost.sampling.top_p", "ghost.sampling.min_p")
    assert [store.source(name) for name in names] == [
        Source.COMMAND_LINE,
        Source.ENVIRONMENT,
        Source.FILE,
        Source.DEFAULT,
    ]


def test_a_bad_value_in_the_file_is_passed_over_and_kept(file: Path) -> None:
    text = '[ghost.sampling]\ntemperature = 9\ntop_k = "many"\ntop_p = 0.5\n'
    write(file, text)
    store = SettingsStore(file, {})
    assert store.settings.ghost.sampling.temperature == 0.0
    assert store.settings.ghost.sampling.top_p == 0.5
    assert store.problems == (
        "settings.toml: ghost.sampling.temperature must be a number from 0 to 2, not 9; it is passed over",
        "settings.toml: ghost.sampling.top_k must be a whole number from 0 to 1000, not 'many'; it is passed over",
    )
    assert file.read_text() == text
    store.set(TEMPERATURE, 1)
    assert len(store.problems) == 1
    assert 'top_k = "many"' in file.read_text()


def test_a_bad_value_in_the_environment_leaves_the_file_in_charge(file: Path) -> None:
    write(file, "[ghost.sampling]\ntemperature = 0.1\n")
    store = SettingsStore(
        file, {"GPT2_DESKTOP_GHOST__SAMPLING__TEMPERATURE": "hot", "GPT2_DESKTOP_EDITOR__THEM": "dark"}
    )
    assert store.settings.ghost.sampling.temperature == 0.1
    assert store.problems == (
        "environment: unknown setting 'GPT2_DESKTOP_EDITOR__THEM'; did you mean 'editor.theme'?",
        "environment: GPT2_DESKTOP_GHOST__SAMPLING__TEMPERATURE must be a number from 0 to 2, not 'hot'; "
        "it is passed over",
    )


def test_a_bad_value_on_the_command_line_is_an_error(file: Path) -> None:
    with pytest.raises(InvalidSettingError, match=r"model\.device must be one of auto, cpu, cuda, mps, xpu, not 'tpu'"):
        SettingsStore(file, {}, {"model.device": "tpu"})
    with pytest.raises(UnknownSettingError, match=r"did you mean 'model\.device'"):
        SettingsStore(file, {}, {"model.devise": "cpu"})


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            b"[ghost\nmode = 3",
            "is not valid TOML (Expected ']' at the end of a table declaration (at line 1, column 7))",
        ),
        (b"a = 1\na = 2\n", "is not valid TOML"),
        (b"caf\xe9 = 1", "is not UTF-8"),
        (b"x = " + b"[" * 10_000, "is not valid TOML"),
        (b"x = " + b"9" * 10_000, "is not valid TOML"),
        (b"\0\0\0\0", "is not valid TOML"),
    ],
)
def test_a_broken_file_gives_the_defaults_and_is_never_lost(file: Path, content: bytes, says: str) -> None:
    write(file, content)
    store = SettingsStore(file, {})
    assert store.settings == Settings()
    (problem,) = store.problems
    assert says in problem
    assert str(file) in problem
    assert len(problem.splitlines()) == 1
    assert file.read_bytes() == content
    store.set(TEMPERATURE, 0.4)
    assert store.problems == ()
    assert store.settings.ghost.sampling.temperature == 0.4
    aside = file.with_name("settings.toml.broken")
    assert aside.read_bytes() == content
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    write(file, b"= again")
    SettingsStore(file, {}).reset()
    assert file.read_bytes() == b""
    assert aside.read_bytes() == content
    assert file.with_name("settings.toml.broken.2").read_bytes() == b"= again"


def test_a_value_where_a_table_belongs_is_reported_and_copied_aside_before_it_makes_room(file: Path) -> None:
    write(file, "ghost = 'on'\n[model]\nname = 'x'\n")
    store = SettingsStore(file, {})
    assert store.problems == ("settings.toml: ghost must be a table of settings; it is passed over",)
    assert store.settings.model.name == "x"
    store.set(TEMPERATURE, 0.4)
    assert SettingsStore(file, {}).settings == store.settings
    assert store.settings.model.name == "x"
    assert file.with_name("settings.toml.broken").read_text().startswith("ghost = 'on'")


def test_unknown_keys_are_reported_and_kept_with_all_comments(file: Path) -> None:
    write(file, HAND_WRITTEN)
    store = SettingsStore(file, {})
    assert store.problems == (
        "settings.toml: unknown setting 'future'; 'gpt2-desktop settings list' shows all of them",
    )
    assert store.settings.ghost.sampling.temperature == 0.5
    assert store.settings.ghost.mode == "on_pause"
    store.set("ghost.sampling.top_k", 50)
    assert file.read_text() == HAND_WRITTEN.replace("top_k = 40", "top_k = 50")
    store.set(TEMPERATURE, 0.5)
    assert file.read_text() == HAND_WRITTEN.replace("top_k = 40", "top_k = 50")
    store.set(TEMPERATURE, 0.7)
    assert "temperature = 0.7 # a little warmer" in file.read_text()
    store.reset()
    assert store.settings == Settings()
    assert tomllib.loads(file.read_text()) == {"future": {"colour": "blue"}, "ghost": {}}
    for comment in ("# my settings", "# of a newer version", "# no hurry"):
        assert comment in file.read_text()


def test_windows_line_ends_and_byte_order_mark(file: Path) -> None:
    write(file, b"\xef\xbb\xbf# mine\r\n[editor]\r\ntheme = 'dark'\r\n")
    store = SettingsStore(file, {})
    assert store.problems == ()
    store.set("editor.theme", "light")
    assert file.read_bytes() == b'# mine\r\n[editor]\r\ntheme = "light"\r\n'


def test_what_another_process_wrote_is_kept_and_seen(file: Path) -> None:
    ours, theirs = SettingsStore(file, {}), SettingsStore(file, {})
    ours.set("editor.theme", "dark")
    theirs.set(TEMPERATURE, 0.4)
    assert theirs.settings.editor.theme == "dark"
    ours.set("editor.font_size", 20)
    fresh = SettingsStore(file, {}).settings
    assert (fresh.editor.theme, fresh.ghost.sampling.temperature, fresh.editor.font_size) == ("dark", 0.4, 20)
    assert ours.settings == fresh
    theirs.set("editor.theme", "light")
    ours.set("editor.font_size", 21)
    assert ours.settings.editor.theme == "light"


def test_a_value_that_is_there_already_is_not_written_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SettingsStore(file, {})
    store.set(TEMPERATURE, 0.4)
    monkeypatch.setattr(settings_file, "write_atomically", lambda *_: pytest.fail("written"))
    store.set(TEMPERATURE, 0.4)
    store.reset("editor")


def test_update_is_all_or_nothing(file: Path) -> None:
    store = SettingsStore(file, {})
    before = store.settings
    with pytest.raises(InvalidSettingError):
        store.update({TEMPERATURE: 0.4, "ghost.sampling.top_k": -1})
    with pytest.raises(UnknownSettingError):
        store.update({TEMPERATURE: 0.4, "ghost.sampling.top": 1})
    assert store.settings is before
    assert not file.exists()
    store.update({TEMPERATURE: 0.4, "ghost.sampling.top_k": 3, "model.name": "x"})
    assert tomllib.loads(file.read_text()) == {
        "ghost": {"sampling": {"temperature": 0.4, "top_k": 3}},
        "model": {"name": "x"},
    }


def test_reset_of_one_of_a_group_and_of_all(file: Path) -> None:
    store = SettingsStore(file, {})
    store.update({TEMPERATURE: 0.4, "ghost.sampling.top_k": 3, "ghost.mode": "on_key", "model.name": "x"})
    store.reset(TEMPERATURE)
    assert store.settings.ghost.sampling.temperature == 0.0
    assert store.settings.ghost.sampling.top_k == 3
    store.reset("ghost")
    assert tomllib.loads(file.read_text()) == {"model": {"name": "x"}}
    store.reset()
    assert file.read_text() == ""
    with pytest.raises(UnknownSettingError, match=r"unknown setting 'ghos\.sampling'"):
        store.reset("ghos.sampling")


def test_a_change_counts_at_once_even_against_the_command_line(file: Path) -> None:
    environment = {"GPT2_DESKTOP_EDITOR__THEME": "dark"}
    store = SettingsStore(file, environment, {TEMPERATURE: "0.3"})
    store.update({TEMPERATURE: 0.5, "editor.theme": "light"})
    assert (store.settings.ghost.sampling.temperature, store.settings.editor.theme) == (0.5, "light")
    assert store.source(TEMPERATURE) is Source.FILE
    assert SettingsStore(file, environment).settings.editor.theme == "dark"
    assert environment == {"GPT2_DESKTOP_EDITOR__THEME": "dark"}


def test_shortcuts_change_one_by_one(file: Path) -> None:
    write(file, "[keys.overrides]\nundo = 'Ctrl+U' # mine\nredo = 'Ctrl+R'\n")
    store = SettingsStore(file, {})
    store.set("keys.overrides", {"undo": "Ctrl+U", "find": "F3"})
    assert store.settings.keys.overrides == {"undo": "Ctrl+U", "find": "F3"}
    assert "undo = 'Ctrl+U' # mine" in file.read_text()


def test_the_file_is_private_and_replaced_whole(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(file, "[editor]\ntheme = 'dark'\n")
    file.chmod(0o644)
    store = SettingsStore(file, {})
    store.set(TEMPERATURE, 0.4)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(DocumentError, match=r"cannot save settings to .*settings.toml \(No space left on device\)"):
        store.set(TEMPERATURE, 0.6)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_a_change_that_cannot_be_saved_counts_until_the_end_and_is_saved_with_the_next(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(file, "")
    store = SettingsStore(file, {})

    def fail(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(settings_file, "write_atomically", fail)
        with pytest.raises(DocumentError, match="Read-only file system"):
            store.set(TEMPERATURE, 0.4)
        assert store.settings.ghost.sampling.temperature == 0.4
        assert file.read_text() == ""
    store.set("editor.theme", "dark")
    saved = SettingsStore(file, {}).settings
    assert (saved.ghost.sampling.temperature, saved.editor.theme) == (0.4, "dark")


def test_a_file_that_cannot_be_read_is_never_overwritten(file: Path) -> None:
    file.mkdir(parents=True)
    store = SettingsStore(file, {})
    (problem,) = store.problems
    assert "cannot be read (Is a directory); the defaults are used" in problem
    with pytest.raises(DocumentError):
        store.set(TEMPERATURE, 0.4)
    assert file.is_dir()


def test_the_folder_may_be_a_file(file: Path) -> None:
    file.parent.write_text("")
    store = SettingsStore(file, {})
    assert store.problems == ()
    with pytest.raises(DocumentError, match="make the folder writable or use --basedir"):
        store.set(TEMPERATURE, 0.4)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "settings.toml"
    write(target, "# shared\n")
    file.parent.mkdir(parents=True)
    file.symlink_to(target)
    SettingsStore(file, {}).set("editor.theme", "dark")
    assert file.is_symlink()
    assert target.read_text() == '# shared\n\n[editor]\ntheme = "dark"\n'


LAYOUTS = (
    "",
    HAND_WRITTEN,
    "ghost.sampling.temperature = 1\nghost.mode = 'on_key'\n",
    "ghost = {mode = 'on_key', sampling = {top_k = 4}}\nkeys.overrides = {undo = 'x'}",
    "[keys]\noverrides.undo = 'Ctrl+Z'\n[ghost.sampling]\n[model]\n[ghost]\n",
    "[editor]\ntheme='dark'",
    "[ghost.sampling]\ntop_k = 4\n[future]\ncolour = 'blue'\n[ghost]\nmode = 'on_pause'\n",
)
CHANGES: dict[str, list[Any]] = {
    TEMPERATURE: [0.5, 1.0],
    "ghost.sampling.stop": [(), ("a", "b")],
    "ghost.mode": ["on_key", "on_pause"],
    "model.threads": [1, 2],
    "editor.show_welcome": [True, False],
    "keys.overrides": [{}, {"undo": "Ctrl+Z"}, {"a.b": "", "undo": "F1"}],
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", CHANGES)
def test_each_change_to_each_layout_of_the_file_arrives(file: Path, layout: str, name: str) -> None:
    for value in CHANGES[name]:
        write(file, layout)
        SettingsStore(file, {}).set(name, value)
        assert value_of(SettingsStore(file, {}).settings, name) == value


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    layout=st.sampled_from(LAYOUTS),
    steps=st.lists(
        st.sampled_from([(name, value) for name, values in CHANGES.items() for value in [*values, None]]), max_size=8
    ),
)
def test_any_changes_to_any_layout_of_the_file_arrive(file: Path, layout: str, steps: list[tuple[str, Any]]) -> None:
    write(file, layout)
    expected = {name: value_of(SettingsStore(file, {}).settings, name) for name in CHANGES}
    store = SettingsStore(file, {})
    for name, value in steps:
        if value is None:
            store.reset(name)
            expected[name] = value_of(Settings(), name)
        else:
            store.set(name, value)
            expected[name] = value
    fresh = SettingsStore(file, {})
    assert {name: plain_value(value_of(fresh.settings, name)) for name in CHANGES} == {
        name: plain_value(value) for name, value in expected.items()
    }
    assert "future" not in layout or tomllib.loads(file.read_text())["future"] == {"colour": "blue"}
    assert not list(file.parent.glob("*.broken*"))
