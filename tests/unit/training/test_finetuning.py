"""Fine-tuning: it helps, it can be broken off anywhere, and it leaves nothing of the writer's text behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.tiny import tiny_model_folder
from helpers.writer_text import authors_folder

from gpt2_desktop import files
from gpt2_desktop.errors import TrainingError, UsageError
from gpt2_desktop.model.adapter import FILE_NAMES, Adapter
from gpt2_desktop.model.checkpoint import load_model
from gpt2_desktop.training import finetune as finetune_module
from gpt2_desktop.training.curve import CSV_NAME, PNG_NAME, read_curve
from gpt2_desktop.training.finetune import discard, finetune
from gpt2_desktop.training.finetune_control import Control, FinetuneProgress, FinetuneResult
from gpt2_desktop.training.finetune_plan import FinetunePlan
from gpt2_desktop.training.finetune_state import STATE_NAME, is_unfinished

PLAN = FinetunePlan(
    rank=4, alpha=8, lr=0.02, epochs=1.2, sequence=32, batch_size=8, evaluations=4, keep=0.1, dropout=0.1
)
STEPS = 58
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return authors_folder(tmp_path_factory.mktemp("writer") / "my texts", characters=24_000)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model_folder(tmp_path_factory.mktemp("model") / "model")


def run(
    texts: Path,
    model: Path,
    output: Path,
    plan: FinetunePlan = PLAN,
    *,
    control: Control | None = None,
    report: Callable[[FinetuneProgress], None] = [].append,
    measure_typing: bool = False,
) -> FinetuneResult:
    return finetune(
        [texts],
        model,
        output,
        plan,
        device=CPU,
        control=control,
        report=report,
        model_name="tiny",
        measure_typing=measure_typing,
    )


def losses(folder: Path) -> list[tuple[Any, ...]]:
    """Return the curve without the seconds, which differ from run to run."""
    return [(p.step, p.loss, p.validation_loss, p.validation_bits_per_byte) for p in read_curve(folder)]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def unbroken(texts: Path, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unbroken") / "adapter"
    assert run(texts, model, folder).finished
    return folder


def test_it_helps_and_the_model_is_untouched(texts: Path, model: Path, tmp_path: Path) -> None:
    before = bytes_of(model)
    seen: list[FinetuneProgress] = []
    result = run(texts, model, tmp_path / "adapter", report=seen.append)
    assert (result.finished, result.step, result.steps) == (True, STEPS, STEPS)
    assert result.before is not None
    assert result.after is not None
    assert result.after.bits_per_byte < 0.8 * result.before.bits_per_byte
    assert result.after.perplexity < result.before.perplexity
    assert bytes_of(model) == before
    assert [each.phase for each in seen[:2]] == ["reading your text", seen[1].phase]
    assert seen[1].phase.startswith("found 24,")
    assert all(part in str(seen[-1]) for part in ("step 58/58", "tokens/s", "0 min left", "bits per byte"))


def test_what_is_in_the_folder_and_what_is_not(texts: Path, unbroken: Path) -> None:
    assert {path.name for path in unbroken.iterdir()} == {*FILE_NAMES, CSV_NAME, PNG_NAME}
    adapter = Adapter(unbroken)
    assert (adapter.rank, adapter.alpha, adapter.facts.base_name) == (4, 8.0, "tiny")
    figures = adapter.facts.figures
    assert figures["files"] == figures["texts"] == 6
    assert figures["bits_per_byte_after"] < figures["bits_per_byte_before"]
    words = {word for path in texts.iterdir() for word in path.read_text().split() if len(word) > 7}
    for name, data in bytes_of(unbroken).items():
        text = data.decode("latin-1")
        assert not [word for word in words if word in text], name
        assert str(texts) not in text
        assert texts.name not in text
        assert "0.txt" not in text


def test_the_state_of_a_run_holds_no_text(texts: Path, model: Path, tmp_path: Path) -> None:
    control = stop_at(10)
    run(texts, model, tmp_path, control=control[0], report=control[1])
    state = torch.load(tmp_path / STATE_NAME, weights_only=True)
    tensors = [value for value in state.values() if isinstance(value, torch.Tensor)]
    # The one is what the model wrote itself.
    assert [tuple(tensor.shape) for tensor in tensors] == [(48, 32)]
    assert str(texts) not in (tmp_path / STATE_NAME).read_bytes().decode("latin-1")


def test_the_adapter_is_what_was_measured(texts: Path, model: Path, unbroken: Path) -> None:
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer
    from gpt2_desktop.training.evaluation import evaluate_documents
    from gpt2_desktop.training.writings import collect, split

    merged = load_model(model, adapter=unbroken)
    tokenizer = GPT2Tokenizer.from_folder(model, merged.config)
    evaluation = evaluate_documents(merged, tokenizer, split(collect([texts]).documents).validation)
    figures = Adapter(unbroken).facts.figures
    assert evaluation.bits_per_byte == pytest.approx(figures["bits_per_byte_after"], abs=1e-4)
    assert evaluation.perplexity == pytest.approx(figures["perplexity_after"], rel=1e-3)


def stop_at(step: int, action: Callable[[Control], None] = Control.stop) -> tuple[Control, Any]:
    """Return a control, and a report that acts on it when that step is reported or passed."""
    control = Control()
    done: list[int] = []

    def report(progress: FinetuneProgress) -> None:
        if progress.step >= step and not done:
            done.append(progress.step)
            action(control)

    return control, report


@pytest.mark.parametrize("step", [1, 7, 20, STEPS])
def test_a_stopped_run_goes_on_to_the_same_curve_and_adapter(
    texts: Path, model: Path, unbroken: Path, tmp_path: Path, step: int
) -> None:
    control, report = stop_at(step)
    result = run(texts, model, tmp_path, control=control, report=report)
    if step < STEPS:
        assert (result.finished, result.step) == (False, step)
        assert is_unfinished(tmp_path)
        assert run(texts, model, tmp_path).finished
    assert losses(tmp_path) == losses(unbroken)
    for name in FILE_NAMES[:2]:
        assert (tmp_path / name).read_bytes() == (unbroken / name).read_bytes()


DYING = """
import os, signal, sys
from gpt2_desktop.cli import main
from gpt2_desktop.training.finetune import _Run

train_step = _Run._train_step

def dying(run, *arguments):
    if run._state.step == 27:
        os.kill(os.getpid(), signal.SIGKILL)
    return train_step(run, *arguments)

_Run._train_step = dying
sys.exit(main())
"""


def flags(plan: FinetunePlan) -> list[str]:
    return [
        part for name in plan.__dataclass_fields__ for part in ("--" + name.replace("_", "-"), str(getattr(plan, name)))
    ]


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_a_killed_run_goes_on_to_the_same_curve(texts: Path, model: Path, unbroken: Path, tmp_path: Path) -> None:
    output = tmp_path / "adapter"
    arguments = ["train", "finetune", texts, "--model", model, "--output", output, "--basedir", tmp_path / "base"]
    killed = subprocess.run(
        [sys.executable, "-c", DYING, *arguments, "--device", "cpu", "--set", "model.threads=1", *flags(PLAN)],
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert [point.step for point in read_curve(output)] == list(range(1, 28))
    assert run(texts, model, output).finished
    for mine, other in zip(losses(output), losses(unbroken), strict=True):
        assert mine == pytest.approx(other, abs=1e-4)


def test_a_paused_run_waits_with_its_state_saved(
    texts: Path, model: Path, unbroken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phases: list[str] = []
    control, pause = stop_at(5, Control.pause)

    def report(progress: FinetuneProgress) -> None:
        phases.append(progress.phase)
        if progress.phase == "paused":
            assert is_unfinished(tmp_path)
            assert control.paused
            control.proceed()
        else:
            pause(progress)

    assert run(texts, model, tmp_path, control=control, report=report).finished
    assert phases.count("paused") == 1
    assert losses(tmp_path) == losses(unbroken)


@pytest.mark.parametrize("step", [0, 5])
def test_a_cancelled_run_leaves_nothing(texts: Path, model: Path, tmp_path: Path, step: int) -> None:
    output = tmp_path / "adapter"
    control, report = stop_at(step, Control.cancel)
    result = run(texts, model, output, control=control, report=report)
    assert not result.finished
    assert not output.exists()


def test_cancelling_touches_nothing_else(texts: Path, model: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    control, report = stop_at(5, Control.cancel)
    run(texts, model, tmp_path, control=control, report=report)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    (tmp_path / f".{STATE_NAME}.x.part").write_text("left by a killed process")
    discard(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_keystrokes_are_counted_before_and_after(
    texts: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finetune_module, "_TYPED_CHARACTERS", 150)
    monkeypatch.setattr(finetune_module, "LEAST_TYPED", 100)
    control = Control()
    phases: list[str] = []

    def report(progress: FinetuneProgress) -> None:
        phases.append(progress.phase)
        if progress.phase.startswith("counting"):
            control.stop()

    # Stopped while it counts, it has only this to do when it goes on.
    assert not run(texts, model, tmp_path, control=control, report=report, measure_typing=True).finished
    assert is_unfinished(tmp_path)
    phases.clear()
    result = run(texts, model, tmp_path, report=lambda progress: phases.append(progress.phase), measure_typing=True)
    assert "training" not in phases
    assert "counting keystrokes after learning: 100 %" in phases
    assert result.before is not None
    assert result.after is not None
    assert result.before.keystrokes_saved is not None
    assert result.after.keystrokes_saved is not None
    assert Adapter(tmp_path).facts.figures["keystrokes_saved_after"] == pytest.approx(result.after.keystrokes_saved)


# What goes wrong


def test_a_full_disk_keeps_the_last_state(
    texts: Path, model: Path, unbroken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bytes_of(model)
    replace_file, saves = os.replace, []

    def full(source: Any, target: Any) -> None:
        if Path(target).name == STATE_NAME:
            saves.append(target)
            if len(saves) > 1:
                raise OSError(28, "No space left on device")
        replace_file(source, target)

    monkeypatch.setattr(files.os, "replace", full)
    with pytest.raises(TrainingError, match=r"cannot be written \(No space left on device\); free some space"):
        run(texts, model, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {STATE_NAME, CSV_NAME}
    monkeypatch.undo()
    assert bytes_of(model) == before
    assert run(texts, model, tmp_path).finished
    assert losses(tmp_path) == losses(unbroken)


@pytest.mark.parametrize("name", FILE_NAMES)
def test_a_disk_that_fills_up_at_the_end_leaves_no_half_adapter(
    texts: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    replace_file = os.replace

    def full(source: Any, target: Any) -> None:
        if Path(target).name == name:
            raise OSError(28, "No space left on device")
        replace_file(source, target)

    monkeypatch.setattr(files.os, "replace", full)
    with pytest.raises(TrainingError, match="free some space"):
        run(texts, model, tmp_path)
    assert not (tmp_path / FILE_NAMES[-1]).exists()
    monkeypatch.undo()
    assert run(texts, model, tmp_path).finished
    Adapter(tmp_path)


def test_other_text_options_or_models_are_refused(texts: Path, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "adapter"
    control, report = stop_at(5)
    run(texts, model, output, control=control, report=report)
    other_texts = authors_folder(tmp_path / "other", 30_000)
    other_model = tiny_model_folder(tmp_path / "model", seed=1)
    for arguments in ((other_texts, model), (texts, other_model), (texts, model, replace(PLAN, lr=0.01))):
        with pytest.raises(TrainingError, match="a run with other text, another model or other options; give the same"):
            run(arguments[0], arguments[1], output, *arguments[2:])


def test_a_finished_adapter_is_not_written_over(texts: Path, model: Path, unbroken: Path) -> None:
    before = bytes_of(unbroken)
    with pytest.raises(TrainingError, match="holds a finished adapter; name another folder"):
        run(texts, model, unbroken)
    assert bytes_of(unbroken) == before


def test_the_models_own_folder_is_refused(texts: Path, model: Path) -> None:
    before = bytes_of(model)
    with pytest.raises(TrainingError, match="is a model's folder; name another one for the adapter"):
        run(texts, model, model)
    assert bytes_of(model) == before


def test_nothing_gained_makes_no_adapter(
    texts: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finetune_module._Run, "_train_step", lambda *_: 1.0)
    with pytest.raises(TrainingError, match="does not predict your held-out text better than before"):
        run(texts, model, tmp_path)
    assert not (tmp_path / FILE_NAMES[-1]).exists()


def test_learning_ends_when_it_no_longer_helps(texts: Path, model: Path, tmp_path: Path) -> None:
    result = run(texts, model, tmp_path, replace(PLAN, epochs=10, evaluations=20, patience=2, keep=0))
    assert result.finished
    assert result.step < result.steps
    figures = Adapter(tmp_path).facts.figures
    evaluated = {point.step: point.validation_bits_per_byte for point in read_curve(tmp_path) if point.validation_loss}
    assert evaluated[int(figures["steps"])] == min(evaluated.values())  # type: ignore[type-var]
    assert figures["bits_per_byte_after"] == pytest.approx(evaluated[int(figures["steps"])], abs=1e-4)


def test_a_loss_that_is_no_number_ends_the_run(
    texts: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finetune_module._Run, "_logits", lambda self, tokens: self._model(tokens).logits * float("nan"))
    with pytest.raises(TrainingError, match="the loss is not a number at step 0; use a lower learning rate"):
        run(texts, model, tmp_path, replace(PLAN, keep=0))


@pytest.mark.parametrize("junk", [b"junk", b""])
def test_a_broken_state_is_named(texts: Path, model: Path, tmp_path: Path, junk: bytes) -> None:
    (tmp_path / STATE_NAME).write_bytes(junk)
    with pytest.raises(TrainingError, match=r"finetune\.pt cannot be read .*train in a new folder"):
        run(texts, model, tmp_path)
    torch.save({"model": {}}, tmp_path / STATE_NAME)
    with pytest.raises(TrainingError, match=r"finetune\.pt is no state of a run"):
        run(texts, model, tmp_path)


def test_rehearsing_keeps_the_model_nearer_to_itself(texts: Path, model: Path, tmp_path: Path) -> None:
    ids = torch.randint(512, (4, 60), generator=torch.Generator().manual_seed(3))
    before = load_model(model)(ids).logits.log_softmax(-1)
    distances = []
    for keep in (0.0, 5.0):
        run(texts, model, tmp_path / str(keep), replace(PLAN, keep=keep))
        after = load_model(model, adapter=tmp_path / str(keep))(ids).logits.log_softmax(-1)
        distances.append(float(torch.nn.functional.kl_div(after, before, reduction="batchmean", log_target=True)))
    assert distances[1] < 0.7 * distances[0]


@pytest.mark.parametrize(("name", "value"), [("rank", 0), ("lr", 0.0), ("epochs", float("nan")), ("dropout", 1.0)])
def test_values_out_of_range(name: str, value: float) -> None:
    with pytest.raises(UsageError, match=f"{name} is {value} but must be between"):
        replace(PLAN, **{name: value})


def test_the_length_of_a_run_is_bounded() -> None:
    plan = FinetunePlan(batch_size=4, epochs=3, max_tokens=8000)
    assert plan.steps(100, 10) == 75
    assert plan.steps(100_000, 10) == 200
    assert plan.steps(1, 8000) == 1


def test_figures_are_plain_json(unbroken: Path) -> None:
    facts = json.loads((unbroken / "adapter.json").read_text())
    assert set(facts) == {"version", "base", "base_name", "figures"}
    assert all(isinstance(value, int | float) for value in facts["figures"].values())
