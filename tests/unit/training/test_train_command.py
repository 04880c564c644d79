"""``gpt2-desktop train`` from the command line: what it does, and one line for what goes wrong."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest
from helpers.commands import told_to_stop
from helpers.tiny import TINY_TEXT, tiny_model_folder
from helpers.tiny_corpus import TINY_PLAN, plan_flags, tiny_corpus

from gpt2_desktop.cli import main
from gpt2_desktop.training.checkpoint import CHECKPOINT_NAME, Checkpoint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tiny_corpus(tmp_path / "corpus")
    return tmp_path


def _train(folder: Path, *arguments: str | Path) -> int:
    return main(["train", *map(str, arguments), "--basedir", str(folder / "base"), "--device", "cpu"])


def _error(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    lines = captured.err.splitlines()
    assert len(lines) == 1, captured.err
    return lines[0]


def test_pretrain_export_and_evaluate(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run, output, text = folder / "run", folder / "model", folder / "dev.txt"
    text.write_text(TINY_TEXT, encoding="utf-8")
    (folder / "corpus" / "SOURCES.md").write_text(
        "| repository | documents | MB | licence | attribution |\n| a/b | 30 | 0.1 | MIT | Nobody |\n", encoding="utf-8"
    )
    flags = plan_flags(TINY_PLAN)
    status = _train(folder, "pretrain", "--corpus", folder / "corpus", "--run", run, "--output", output, *flags)
    assert status == 0
    out = capsys.readouterr().out
    assert "finished: 40 steps" in out
    assert f"wrote {output}" in out
    assert "| MIT | Nobody |" in (output / "README.md").read_text(encoding="utf-8")

    # Without --resume a run is not touched again; with it the plan is the run's own.
    assert _train(folder, "pretrain", "--corpus", folder / "corpus", "--run", run) == 1
    assert _error(capsys).endswith(f"{run} already holds a checkpoint; add --resume to go on, or name another folder")
    assert _train(folder, "pretrain", "--corpus", folder / "corpus", "--run", run, "--resume", "--steps", "42") == 0
    assert Checkpoint.load(run).step == 42
    capsys.readouterr()

    assert _train(folder, "export", run, "--output", folder / "again", "--name", "Again") == 0
    assert (folder / "again" / "README.md").read_text(encoding="utf-8").count("# Again\n") == 1
    capsys.readouterr()

    assert _train(folder, "evaluate", output, text, text) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["dev.txt", "dev.txt", "all"]
    assert _train(folder, "evaluate", output, text, "--json", "--stride", "4") == 0
    result = json.loads(capsys.readouterr().out)
    assert result["all"] == {**result["texts"][0], "name": "all"}
    assert result["all"]["bytes"] == len(TINY_TEXT.strip().encode())


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["pretrain", "--run", "{}/run"], 2, "the following arguments are required: --corpus"),
        (["pretrain", "--corpus", "{}/none", "--run", "{}/run"], 1, "none: no such file or folder; name the folder"),
        (["pretrain", "--corpus", "{}/corpus", "--run", "{}/run"], 1, "too small for a vocabulary of 16384 entries"),
        (["pretrain", "--corpus", "{}/corpus", "--run", "{}/run", "--steps", "0"], 2, "steps is 0 but must be"),
        (["pretrain", "--corpus", "{}/corpus", "--run", "{}/run", "--n-embd", "many"], 2, "invalid int value: 'many'"),
        (["pretrain", "--corpus", "{}/corpus", "--run", "{}/corpus/0.txt"], 1, "0.txt cannot be written"),
        (["export", "{}/corpus", "--output", "{}/out"], 1, "corpus holds no checkpoint.pt; name the folder"),
        (["evaluate", "{}/corpus", "{}/corpus/0.txt"], 1, "no config.json; choose a folder"),
        (["evaluate", "{}/model", "{}/none.txt"], 1, "none.txt: no such file; name a text file"),
        ([], 2, "required"),
        (["fine-tune"], 2, "invalid choice: 'fine-tune'"),
    ],
)
def test_mistakes_get_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, message: str
) -> None:
    if any("{}/model" in argument for argument in arguments):
        tiny_model_folder(folder / "model")
    assert _train(folder, *(argument.format(folder) for argument in arguments)) == status
    assert message in _error(capsys)


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_a_checkpoint_and_says_how_to_go_on(folder: Path, number: signal.Signals) -> None:
    arguments = ["--corpus", folder / "corpus", "--run", folder / "a run", "--basedir", folder / "base"]
    plan = [*plan_flags(TINY_PLAN), "--steps", "100000"]
    last = told_to_stop(["train", "pretrain", *arguments, *plan], "step 4/", number)[-1]
    step = Checkpoint.load(folder / "a run").step
    assert last.startswith(f"stopped at step {step} of 100000; go on with: gpt2-desktop train pretrain --corpus ")
    assert f"--run '{folder / 'a run'}' --resume" in last
    assert (folder / "a run" / CHECKPOINT_NAME).exists()
