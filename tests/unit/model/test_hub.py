"""Finding models by name.  No network: sockets are refused while a name is looked up."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from huggingface_hub import constants

from gpt2_desktop.engine import hub
from gpt2_desktop.engine.hub import ALIASES, resolve_model
from gpt2_desktop.errors import ModelNotFoundError
from gpt2_desktop.paths import Folders


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.under(tmp_path / "state")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "hub"
    folder.mkdir()
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(folder))
    monkeypatch.chdir(tmp_path)
    return folder


def write_model(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}", encoding="utf-8")
    return folder


def write_cached(cache: Path, repo_id: str) -> Path:
    repository = cache / f"models--{repo_id.replace('/', '--')}"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text("0123abcd", encoding="utf-8")
    return write_model(repository / "snapshots" / "0123abcd")


def lookup_error(name: str, folders: Folders) -> str:
    with pytest.raises(ModelNotFoundError) as caught:
        resolve_model(name, folders)
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    return message


def test_starter(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "starter_model", lambda: tmp_path / "resources" / "starter")
    assert "the starter model is missing from" in lookup_error("starter", folders)
    starter = write_model(tmp_path / "resources" / "starter")
    assert resolve_model("starter", folders) == starter


def test_a_folder_by_its_path(folders: Folders, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = write_model(tmp_path / "my models" / "first")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert resolve_model(str(model), folders) == model
    for name in ("my models/first", "./my models/first", "../" + tmp_path.name + "/my models/first"):
        assert resolve_model(name, folders).resolve() == model
    assert resolve_model("~/my models/first", folders) == model


def test_a_path_to_a_folder_without_a_model_is_left_to_the_loader(
    folders: Folders, cache: Path, tmp_path: Path
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert resolve_model(str(tmp_path / "a"), folders) == tmp_path / "a"
    assert resolve_model("a/b", folders) == Path("a/b")


def test_a_model_under_the_programs_own_folder(folders: Folders, cache: Path) -> None:
    mine = write_model(folders.models / "mine")
    nested = write_model(folders.models / "someone" / "novels")
    assert resolve_model("mine", folders) == mine
    assert resolve_model("someone/novels", folders) == nested


@pytest.mark.parametrize("alias", ALIASES)
def test_aliases_in_the_cache(folders: Folders, cache: Path, alias: str) -> None:
    snapshot = write_cached(cache, ALIASES[alias])
    assert resolve_model(alias, folders) == snapshot
    assert resolve_model(ALIASES[alias], folders) == snapshot


def test_an_alias_that_was_fetched_under_its_short_name(folders: Folders, cache: Path) -> None:
    snapshot = write_cached(cache, "gpt2")
    assert resolve_model("gpt2", folders) == snapshot


def test_any_repository_in_the_cache(folders: Folders, cache: Path) -> None:
    snapshot = write_cached(cache, "someone/gpt2-novels")
    assert resolve_model("someone/gpt2-novels", folders) == snapshot


def test_a_folder_that_only_has_the_name_does_not_hide_a_model(folders: Folders, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "gpt2").mkdir()
    (tmp_path / "distilgpt2").write_text("a file", encoding="utf-8")
    (folders.models / "gpt2").mkdir(parents=True)
    assert "get it with 'gpt2-desktop models get gpt2'" in lookup_error("gpt2", folders)
    snapshot = write_cached(cache, "openai-community/gpt2")
    assert resolve_model("gpt2", folders) == snapshot
    assert "get it with 'gpt2-desktop models get distilgpt2'" in lookup_error("distilgpt2", folders)


def test_unknown_names_say_how_to_get_the_model(folders: Folders, cache: Path) -> None:
    assert (
        "the model 'distilgpt2' is not on this machine; get it with 'gpt2-desktop models get distilgpt2'"
        in lookup_error("distilgpt2", folders)
    )
    assert "get it with 'gpt2-desktop models get someone/model', or name the folder" in lookup_error(
        "someone/model", folders
    )


def test_a_model_that_has_come_only_partly(folders: Folders, cache: Path) -> None:
    partial = folders.models / ".partial" / "distilbert--distilgpt2"
    partial.mkdir(parents=True)
    assert "the model 'distilgpt2' is only partly on this machine" in lookup_error("distilgpt2", folders)
    # Not by its path either.
    (partial / "config.json").write_text("{}", encoding="utf-8")
    assert "holds only a part of a model" in lookup_error(str(partial), folders)


def test_an_alias_among_the_programs_own(folders: Folders, cache: Path) -> None:
    fetched = write_model(folders.models / "openai-community" / "gpt2")
    assert resolve_model("gpt2", folders) == fetched


NO_REPOSITORY = ["", " ", "/nowhere/at/all", "./nowhere", "a/b/c", "~nobody/x", "..\\x", "x" * 9999, "/" + "x" * 9999]
STRANGE = ["two words", "a--b", "new\nline", "/new\nline", "nul\0", "-x", "ä", "a\ud800"]


@pytest.mark.parametrize("name", NO_REPOSITORY + STRANGE)
def test_names_that_can_be_no_repository(folders: Folders, cache: Path, name: str) -> None:
    message = lookup_error(name, folders)
    assert "models get" not in message
    assert len(message) < 200


@pytest.mark.parametrize("name", [".", "..", "../.."])
def test_relative_paths_are_folders(folders: Folders, cache: Path, name: str) -> None:
    assert resolve_model(name, folders) == Path(name)


def test_a_file_is_not_a_model(folders: Folders, cache: Path, tmp_path: Path) -> None:
    file = write_model(tmp_path / "model") / "config.json"
    assert f"{file} is a file; name the folder that holds it" in lookup_error(str(file), folders)


@pytest.mark.parametrize("variable", ["HF_HOME", "HF_HUB_CACHE"])
def test_the_users_variables_say_where_the_cache_is(tmp_path: Path, variable: str) -> None:
    """In a process of its own, as the library reads them when it is imported."""
    cache = tmp_path / "hub" if variable == "HF_HOME" else tmp_path
    snapshot = write_cached(cache, "openai-community/gpt2")
    code = (
        "import sys; from pathlib import Path; from gpt2_desktop.paths import Folders\n"
        "from gpt2_desktop.engine.hub import resolve_model\n"
        "assert 'huggingface_hub' not in sys.modules and 'torch' not in sys.modules\n"
        "print(resolve_model('gpt2', Folders.under(Path('state'))))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    result = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | {variable: str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == str(snapshot)
