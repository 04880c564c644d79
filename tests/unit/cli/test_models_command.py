from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from helpers.hub_server import Fault, Hub

from gpt2_desktop.cli import main
from gpt2_desktop.engine.installed import own_models
from gpt2_desktop.paths import Folders

NAME = "someone/tiny"
WEIGHTS = "model.safetensors"

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def models(basedir: Path, capfd: pytest.CaptureFixture[str]) -> Command:
    """Run ``models ...`` in this process; returns status, output and errors."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["models", *map(str, arguments), "--basedir", str(basedir)])
        return status, *capfd.readouterr()

    return run


def in_a_process(basedir: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gpt2_desktop", "models", *arguments, "--basedir", str(basedir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ,
    )


def test_list(models: Command, tiny_files: Path) -> None:
    status, out, err = models("list")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["model", "parameters", "size", "memory", "(int8)", "tokens/s", "licence", "state"]
    assert lines[1].startswith("* starter")
    assert any(line.startswith("Recommended: ") for line in lines)


def test_list_as_json(models: Command) -> None:
    status, out, err = models("list", "--json")
    assert (status, err) == (0, "")
    answer = json.loads(out)
    assert answer["current"] == "starter"
    assert [row["name"] for row in answer["models"]][:3] == ["starter", "distilgpt2", "gpt2"]
    assert sum(bool(row["recommended"]) for row in answer["models"]) <= 1


def test_get_verify_use_and_remove(models: Command, hub: Hub, folders: Folders) -> None:
    status, out, err = models("get", NAME, "--json")
    assert (status, err) == (0, "")
    assert json.loads(out) == {"name": NAME, "folder": str(folders.models / NAME)}
    assert models("verify", NAME)[1] == f"{NAME} is right, checked by SHA-256 of what was fetched from {NAME}.\n"
    assert any(line.lstrip("* ").startswith(NAME) for line in models("list")[1].splitlines())
    status, out, _ = models("remove", NAME, "--dry-run", "--json")
    assert json.loads(out)["removed"] is False
    assert NAME in own_models(folders)
    freed = json.loads(models("remove", NAME, "--json")[1])["freed"]
    assert freed == json.loads(out)["freed"] > 100_000
    assert own_models(folders) == {}


def test_import(models: Command, tiny_files: Path, folders: Folders) -> None:
    status, out, err = models("import", tiny_files, "--name", "mine")
    assert (status, err) == (0, "")
    assert "settings set model.name" in out
    assert own_models(folders) == {"mine": folders.models / "mine"}
    assert json.loads(models("verify", "mine", "--json")[1])["right"] is True


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["get", "someone/nothing"], 1, "check the name"),
        (["get", "two words"], 2, "is no repository"),
        (["verify", "nothing"], 1, "models get nothing"),
        (["remove", "nothing"], 1, "the program keeps no model"),
        (["remove", "starter"], 2, "stays"),
        (["import", "/nothing/at/all"], 2, "there is no /nothing/at/all"),
        (["get"], 2, "NAME"),
        ([], 2, "list | get"),
    ],
)
def test_one_line_for_what_goes_wrong(arguments: list[str], status: int, said: str, models: Command, hub: Hub) -> None:
    actual, out, err = models(*arguments)
    assert (actual, out) == (status, "")
    assert err.startswith("gpt2-desktop: ")
    assert err.count("\n") == 1
    assert said in err


def test_damage_has_its_own_status(models: Command, tiny_files: Path, folders: Folders) -> None:
    models("import", tiny_files, "--name", "mine")
    weights = folders.models / "mine" / WEIGHTS
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    status, out, err = models("verify", "mine", "--json")
    assert (status, out) == (1, "")
    assert "is not as it was when it was fetched" in err


def test_ctrl_c_keeps_what_has_arrived(hub: Hub, basedir: Path, folders: Folders) -> None:
    hub.faults = [Fault("hold", 30_000, WEIGHTS)]
    process = in_a_process(basedir, "get", NAME)
    assert hub.held.wait(60)
    process.send_signal(signal.SIGINT)
    hub.release()
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err == (
        f"gpt2-desktop: stopped; what has arrived is kept: 'gpt2-desktop models get {NAME}' goes on from there\n"
    )
    assert list(folders.models.rglob("model*.part"))


def test_progress_for_the_window(hub: Hub, basedir: Path, folders: Folders) -> None:
    hub.faults = [Fault("hold", 30_000, WEIGHTS)]
    process = in_a_process(basedir, "get", NAME, "--watched")
    assert hub.held.wait(60)
    assert process.stdin is not None
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    assert first["event"] == "progress"
    assert first["phase"] == "asking"
    # The window is gone, whatever became of it.
    process.stdin.close()
    process.stdin = None
    hub.release()
    out, err = process.communicate(timeout=60)
    assert json.loads(out.splitlines()[-1]) == {"event": "stopped"}
    assert (process.returncode, err) == (130, "")
    again = in_a_process(basedir, "get", NAME, "--watched")
    assert again.stdout is not None
    events = []
    while not events or events[-1]["event"] == "progress":
        events.append(json.loads(again.stdout.readline()))
    assert events[-1] == {"event": "done", "folder": str(folders.models / NAME)}
    again.communicate(timeout=60)
    assert again.returncode == 0


def test_token(models: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    read, write = os.pipe()
    os.write(write, b"hf_secret\n")
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as stdin, monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", stdin)
        status, out, err = models("token")
    assert (status, out) == (1, "")
    assert "has no keyring" in err
    assert "hf_secret" not in err
    assert models("token", "--forget") == (0, "There was no token.\n", "")
