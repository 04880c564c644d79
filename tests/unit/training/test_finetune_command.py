"""``train finetune`` and ``train adapter`` from the command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest
from helpers.commands import told_to_stop
from helpers.tiny import tiny_model_folder
from helpers.writer_text import authors_folder

from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.cli import main
from gpt2_desktop.engine.adapters import adapters_folder, installed_adapters
from gpt2_desktop.errors import INTERRUPTED
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.training.finetune_state import STATE_NAME, is_unfinished

PLAN = ["--rank", "2", "--lr", "0.02", "--epochs", "0.4", "--sequence", "32", "--batch-size", "8", "--evaluations", "2"]
QUICK = [*PLAN, "--keep", "0", "--no-typing"]


@pytest.fixture(autouse=True)
def _as_nice_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "nice", lambda increment: increment, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    authors_folder(tmp_path / "texts", 22_000)
    tiny_model_folder(tmp_path / "model")
    return tmp_path


def train(folder: Path, *arguments: str | Path) -> int:
    common = ["--model", str(folder / "model"), "--device", "cpu", "--set", "model.threads=1"]
    return main(["train", *map(str, arguments), *common])


def in_use(folders: Folders) -> str:
    return SettingsStore(folders.settings_file, {}).settings.model.adapter


def test_from_texts_to_a_model_that_uses_them(
    folder: Path, folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / "my style"
    assert train(folder, "finetune", folder / "texts", "--output", output, *QUICK) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["reading your text", next(line for line in lines if line.startswith("found 22,"))]
    table = [line.split() for line in lines[-5:-2]]
    assert table[0] == ["your", "held-out", "text", "before", "after"]
    assert float(table[1][-1]) < float(table[1][-2])
    assert lines[-2:] == [f"wrote {output}", f"use it with: gpt2-desktop train adapter install '{output}'"]
    assert installed_adapters(folders) == []
    assert in_use(folders) == ""

    assert train(folder, "adapter", "install", output) == 0
    assert capsys.readouterr().out == "my style is in use; 'gpt2-desktop train adapter off' switches it off\n"
    assert in_use(folders) == "my style"
    assert train(folder, "adapter", "list") == 0
    assert capsys.readouterr().out.startswith("my style  (in use)  22,")
    assert train(folder, "adapter", "off") == 0
    assert in_use(folders) == ""
    capsys.readouterr()
    assert train(folder, "adapter", "list", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["in_use"], row["files"]) == ("my style", False, 6)
    assert train(folder, "adapter", "use", "my style") == 0
    assert in_use(folders) == "my style"
    assert train(folder, "adapter", "remove", "my style") == 0
    assert in_use(folders) == ""
    assert list(adapters_folder(folders).iterdir()) == []
    capsys.readouterr()
    assert train(folder, "adapter", "list") == 0
    assert capsys.readouterr().out == "no adapter is installed\n"


def test_json_lines_and_installing_at_once(folder: Path, folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    output = folder / "style"
    assert train(folder, "finetune", folder / "texts", "--output", output, *QUICK, "--json", "--install") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {line["event"] for line in lines[:-1]} == {"progress"}
    assert {"phase", "step", "steps", "loss", "tokens_per_second", "remaining"} <= set(lines[0])
    result = lines[-1]
    assert (result["event"], result["finished"], result["output"]) == ("result", True, str(output))
    assert result["after"]["bits_per_byte"] < result["before"]["bits_per_byte"]
    assert in_use(folders) == "style"


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_a_state_and_says_how_to_go_on(
    folder: Path, capsys: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    output = folder / "my style"
    arguments = ["train", "finetune", folder / "texts", "--model", folder / "model", "--output", output]
    plan = [*QUICK, "--epochs", "500", "--device", "cpu", "--patience", "1000", "--evaluations", "500"]
    last = told_to_stop([*arguments, *plan, "--basedir", folder / "base"], "step ", number)[-1]
    assert last.startswith("stopped at step ")
    assert f"go on with: gpt2-desktop train finetune {folder / 'texts'} --output '{output}' --resume --model" in last
    assert "--epochs 500" in last
    assert is_unfinished(output)

    assert train(folder, "finetune", folder / "texts", "--output", output, *QUICK) == 1
    assert "holds an unfinished run; add --resume to go on, or name another folder" in capsys.readouterr().err
    # Other options are another run.
    assert train(folder, "finetune", folder / "texts", "--output", output, *QUICK, "--resume") == 1
    assert "other options; give the same ones, or another folder" in capsys.readouterr().err
    assert (output / STATE_NAME).exists()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["finetune", "{}/none", "--output", "{}/out"], 1, "no such file or folder; name files or folders of your own"),
        (["finetune", "{}/empty", "--output", "{}/out"], 1, "there is no file; give txt, md"),
        (["finetune", "{}/model", "--output", "{}/out"], 1, "none of the 3 files can be used: 3 of a kind"),
        (["finetune", "{}/texts/0.txt", "--output", "{}/out"], 1, "too little to learn from; give at least 20,000"),
        (["finetune", "{}/texts", "--output", "{}/model"], 1, "is a model's folder; name another one"),
        (["finetune", "{}/texts", "--output", "{}/texts/0.txt"], 1, "0.txt cannot be written"),
        (["finetune", "{}/texts", "--output", "{}/out", "--rank", "0"], 2, "rank is 0 but must be between 1 and 256"),
        (["finetune", "{}/texts"], 2, "--output"),
        (["adapter", "use", "none"], 2, "no adapter 'none' is installed; there are: none"),
        (["adapter", "remove", "none"], 1, "no adapter 'none' is installed"),
        (["adapter", "install", "{}/texts"], 1, "so it is no finished adapter"),
        (["adapter"], 2, "required"),
    ],
)
def test_mistakes_get_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, message: str
) -> None:
    (folder / "empty").mkdir()
    model = {path.name: path.read_bytes() for path in (folder / "model").iterdir()}
    assert train(folder, *(argument.format(folder) for argument in arguments)) == status
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert message in lines[0]
    assert {path.name: path.read_bytes() for path in (folder / "model").iterdir()} == model
    assert not (folder / "out").exists()


@pytest.mark.parametrize("reads_on", [True, False])
def test_the_end_of_the_input_stops_it_with_everything_saved(folder: Path, reads_on: bool) -> None:
    output = folder / "out"
    arguments = ["train", "finetune", folder / "texts", "--output", output, *QUICK, "--epochs", "1000", "--patience"]
    arguments += ["1000", "--json", "--until-eof", "--model", folder / "model", "--device", "cpu"]
    arguments += ["--basedir", folder / "base", "--set", "model.threads=1"]
    process = subprocess.Popen(
        own_command(*map(str, arguments)),
        env=own_environment(os.environ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        while '"step": 0' in (line := process.stdout.readline()):
            pass
        assert '"training"' in line
        process.stdin.close()
        if not reads_on:
            process.stdout.close()
        else:
            assert json.loads(process.stdout.read().splitlines()[-1])["finished"] is False
        assert process.stderr.read() == ""
    assert process.returncode == (INTERRUPTED if reads_on else 1)
    assert is_unfinished(output)
