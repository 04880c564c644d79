"""A training run: it learns, it can be broken off anywhere and goes on as if it had not been."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import torch
from helpers.tiny_corpus import TINY_PLAN, plan_flags, tiny_corpus

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.training import pretrain as pretrain_module
from gpt2_desktop.training.checkpoint import CHECKPOINT_NAME, Checkpoint
from gpt2_desktop.training.curve import CSV_NAME, PNG_NAME, read_curve
from gpt2_desktop.training.model_card import SAMPLE_PROMPTS
from gpt2_desktop.training.plan import TrainingPlan
from gpt2_desktop.training.pretrain import SAMPLES_NAME, Outcome, pretrain


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_corpus(tmp_path_factory.mktemp("training") / "corpus")


def _train(
    corpus: Path,
    folder: Path,
    plan: TrainingPlan = TINY_PLAN,
    *,
    stop: Event | None = None,
    report: Callable[[str], None] = [].append,
) -> Outcome:
    return pretrain(
        corpus, folder, plan, device=torch.device("cpu"), hardware="a test", report=report, stop=stop or Event()
    )


def _losses(folder: Path) -> list[tuple[Any, ...]]:
    """Return the curve without the seconds, which differ from run to run."""
    return [(p.step, p.tokens, p.loss, p.validation_loss, p.validation_bits_per_byte) for p in read_curve(folder)]


@pytest.fixture(scope="module")
def unbroken(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unbroken")
    outcome = _train(corpus, folder)
    assert outcome.finished
    return folder


def test_a_run_learns_and_leaves_everything_in_its_folder(unbroken: Path) -> None:
    losses = _losses(unbroken)
    assert [step for step, *_ in losses] == list(range(2, 41, 2))
    assert [tokens for _, tokens, *_ in losses] == [step * 64 for step in range(2, 41, 2)]
    assert losses[-1][2] < losses[0][2]
    assert [step for step, _, _, validation, _ in losses if validation is not None] == [20, 40]
    names = {path.name for path in unbroken.iterdir()}
    assert names == {
        "tokenizer.json",
        "packed.json",
        "train.bin",
        "validation.bin",
        CHECKPOINT_NAME,
        CSV_NAME,
        PNG_NAME,
        SAMPLES_NAME,
    }
    samples = sorted(path.name for path in (unbroken / SAMPLES_NAME).iterdir())
    assert samples == ["0000020.txt", "0000040.txt"]
    checkpoint = Checkpoint.load(unbroken)
    assert (checkpoint.step, checkpoint.plan, checkpoint.hardware) == (40, TINY_PLAN, "a test")
    assert checkpoint.seconds > 0


def test_progress_lines_tell_loss_speed_and_time_left(corpus: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    _train(corpus, tmp_path, report=lines.append)
    assert lines[0] == "training a vocabulary of 300 entries on 2 shards"
    assert lines[1].startswith("packed 30 documents:")
    for line in lines[2:]:
        assert all(part in line for part in ("/40  loss ", " tokens/s  ", " left"))
    assert "validation" in lines[-1]
    assert "bits per byte" in lines[-1]


@pytest.mark.parametrize("stop_at", [1, 7, 20, 39])
def test_a_stopped_run_goes_on_to_the_same_curve_and_weights(
    corpus: Path, unbroken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    stop = Event()
    steps = 0
    train_step = pretrain_module._Run._train_step

    def counted(run: Any, *arguments: Any) -> float:
        nonlocal steps
        steps += 1
        if steps == stop_at:
            stop.set()
        return train_step(run, *arguments)

    monkeypatch.setattr(pretrain_module._Run, "_train_step", counted)
    outcome = _train(corpus, tmp_path, stop=stop)
    assert (outcome.finished, outcome.step) == (False, stop_at)
    assert Checkpoint.load(tmp_path).step == stop_at
    assert _train(corpus, tmp_path).finished
    assert steps == TINY_PLAN.steps
    assert _losses(tmp_path) == _losses(unbroken)
    one, other = Checkpoint.load(tmp_path), Checkpoint.load(unbroken)
    assert all(torch.equal(one.model[name], other.model[name]) for name in other.model)


DYING = """
import os, signal, sys
from gpt2_desktop.cli import main
from gpt2_desktop.training.pretrain import _Run

train_step = _Run._train_step

def dying(run, *arguments):
    if run._step == 27:
        os.kill(os.getpid(), signal.SIGKILL)
    return train_step(run, *arguments)

_Run._train_step = dying
sys.exit(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_a_killed_run_goes_on_to_the_same_curve(corpus: Path, unbroken: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    arguments = ["train", "pretrain", "--corpus", corpus, "--run", run, "--basedir", tmp_path / "base"]
    killed = subprocess.run(
        [sys.executable, "-c", DYING, *arguments, *plan_flags(TINY_PLAN)],
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert Checkpoint.load(run).step == 20
    assert [point.step for point in read_curve(run)] == [*range(2, 27, 2)]
    assert _train(corpus, run).finished
    for mine, other in zip(_losses(run), _losses(unbroken), strict=True):
        assert mine == pytest.approx(other, abs=1e-4)


@pytest.mark.parametrize("signalled", [False, True])
@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_two_processes_train_as_one(corpus: Path, unbroken: Path, tmp_path: Path, signalled: bool) -> None:
    run = tmp_path / "run"
    program = tmp_path / "program.py"
    program.write_text(SIGNALLED if signalled else "import sys\nfrom gpt2_desktop.cli import main\nsys.exit(main())\n")
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "--", program]
    arguments = ["train", "pretrain", "--corpus", corpus, "--run", run, "--basedir", tmp_path / "base"]
    done = subprocess.run(
        [*map(str, [*launcher, *arguments, "--set", "model.device=cpu"]), *plan_flags(TINY_PLAN)],
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
    )
    if signalled:
        assert Checkpoint.load(run).step in (13, 14), done.stderr
        assert _train(corpus, run).finished
    else:
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("finished: 40 steps") == 1
    for mine, other in zip(_losses(run), _losses(unbroken), strict=True):
        assert mine == pytest.approx(other, abs=1e-3)


SIGNALLED = """
import os, signal, sys
from gpt2_desktop.cli import main
from gpt2_desktop.training.pretrain import _Run

train_step = _Run._train_step

def signalled(run, *arguments):
    if run._step == 12 and os.environ["RANK"] == "1":
        os.kill(os.getpid(), signal.SIGTERM)  # to one of the two only
    return train_step(run, *arguments)

_Run._train_step = signalled
sys.exit(main())
"""


def test_samples_are_of_what_the_model_writes_by_then(corpus: Path, tmp_path: Path) -> None:
    _train(corpus, tmp_path, replace(TINY_PLAN, n_positions=64, steps=20))
    (file,) = (tmp_path / SAMPLES_NAME).iterdir()
    texts = file.read_text(encoding="utf-8").split("\n\n")
    assert texts[0].startswith(f"{SAMPLE_PROMPTS[0]}|")
    assert len(texts[0]) > len(SAMPLE_PROMPTS[0]) + 1


def test_a_finished_run_has_nothing_left_to_do(corpus: Path, unbroken: Path) -> None:
    before = (unbroken / CHECKPOINT_NAME).read_bytes()
    assert _train(corpus, unbroken).finished
    assert (unbroken / CHECKPOINT_NAME).read_bytes() == before


def test_a_run_can_be_made_longer(corpus: Path, tmp_path: Path) -> None:
    _train(corpus, tmp_path)
    outcome = _train(corpus, tmp_path, replace(TINY_PLAN, steps=44))
    assert outcome.step == 44
    assert [point.step for point in read_curve(tmp_path)] == list(range(2, 45, 2))


def test_a_stop_during_preparation_leaves_no_checkpoint(corpus: Path, tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    outcome = _train(corpus, tmp_path, stop=stop)
    assert (outcome.model, outcome.step, outcome.finished) == (None, 0, False)
    assert not Checkpoint.exists(tmp_path)


def test_another_plan_or_corpus_in_the_same_folder_is_refused(corpus: Path, unbroken: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="was started with another n_layer, seed; leave out what differs"):
        _train(corpus, unbroken, replace(TINY_PLAN, n_layer=3, seed=5))
    with pytest.raises(TrainingError, match="was prepared from another corpus"):
        _train(corpus / "0.txt", unbroken)


def test_a_corpus_too_small(corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"too small for a vocabulary of 9000 entries .* use more text"):
        _train(corpus, tmp_path / "a", replace(TINY_PLAN, vocab_size=9000))
    with pytest.raises(TrainingError, match=r"too few for one batch of 4096 x 16; use more text or a smaller batch"):
        _train(corpus, tmp_path / "b", replace(TINY_PLAN, batch_size=4096))
    with pytest.raises(TrainingError, match="too small to hold out one validation sequence"):
        _train(corpus, tmp_path / "c", replace(TINY_PLAN, validation_every=100))


def test_a_loss_that_is_no_number_ends_the_run(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loss = pretrain_module._Run._loss

    def broken(run: Any, tokens: torch.Tensor) -> torch.Tensor:
        return loss(run, tokens) * (float("nan") if run._step == 25 else 1)

    monkeypatch.setattr(pretrain_module._Run, "_loss", broken)
    with pytest.raises(TrainingError, match="the loss is not a number at step 25; use a lower learning rate"):
        _train(corpus, tmp_path)
    assert Checkpoint.load(tmp_path).step == 20


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_keeps_the_last_checkpoint(corpus: Path, tmp_path: Path) -> None:
    import resource

    _train(corpus, tmp_path, replace(TINY_PLAN, steps=20))
    before = (tmp_path / CHECKPOINT_NAME).read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, hard))
    try:
        with pytest.raises(TrainingError, match=r"cannot be written .* free some space or choose another folder"):
            _train(corpus, tmp_path, replace(TINY_PLAN, steps=40))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / CHECKPOINT_NAME).read_bytes() == before


@pytest.mark.parametrize("damage", ["cut", "text", "pickle"])
def test_a_broken_checkpoint_is_named(tmp_path: Path, damage: str, unbroken: Path, corpus: Path) -> None:
    path = tmp_path / CHECKPOINT_NAME
    if damage == "cut":
        whole = (unbroken / CHECKPOINT_NAME).read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "text":
        path.write_text("not a checkpoint", encoding="utf-8")
    else:
        torch.save({"model": {}, "harm": os.system}, path)
    with pytest.raises(TrainingError, match=r"checkpoint\.pt (cannot be read|is no checkpoint)"):
        _train(corpus, tmp_path)


def test_a_checkpoint_from_before_plans_were_stored(unbroken: Path, tmp_path: Path) -> None:
    state = torch.load(unbroken / CHECKPOINT_NAME, weights_only=True)
    for name in ("plan", "recent", "hardware"):
        del state[name]
    torch.save(state, tmp_path / CHECKPOINT_NAME)
    checkpoint = Checkpoint.load(tmp_path)
    plan = checkpoint.plan
    assert (plan.vocab_size, plan.n_positions, plan.n_embd, plan.n_layer) == (300, 16, 16, 2)
    assert (checkpoint.recent, checkpoint.hardware, checkpoint.step) == ([], "", 40)
    assert not checkpoint.plan_is_known


def test_loss_csv_is_plain_csv(unbroken: Path) -> None:
    with (unbroken / CSV_NAME).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["step"]) for row in rows] == list(range(2, 41, 2))
    assert float(rows[9]["validation_loss"]) > 0
    assert rows[0]["validation_loss"] == ""
