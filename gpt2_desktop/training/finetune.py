"""Fine-tuning a model to its writer: a low-rank adapter learns from the writer's own text, on this machine.

A run lives in the adapter's folder: ``finetune.pt``, its state, is replaced at every evaluation and removed at the
end, when the adapter is written there beside ``loss.csv`` and ``loss.png``.  Neither the text nor its tokens are
written anywhere: a run that goes on reads the files again, and is refused if they say something else by then.  The
model itself is only read.

So that the model does not forget how to write anything else, it also rehearses: on text that it wrote itself before
the run, the adapter is held to the predictions of the model without it (the Kullback-Leibler divergence, as in Li and
Hoiem, "Learning without Forgetting", 2016, which needs none of the text the model was trained on).
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from gpt2_desktop.engine.calibration import LEAST_CHARACTERS as LEAST_TYPED
from gpt2_desktop.engine.calibration import calibrate, choose_passages
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.errors import ModelError, TrainingError, one_line
from gpt2_desktop.model.adapter import FACTS_NAME, FILE_NAMES, AdapterFacts, save_adapter, write_facts
from gpt2_desktop.model.checkpoint import Checkpoint, load_model
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.model.traced_step import use_traced_step
from gpt2_desktop.settings.schema import GhostSettings
from gpt2_desktop.training.curve import CSV_NAME, PNG_NAME, CurvePoint, LossCurve
from gpt2_desktop.training.evaluation import Evaluation, evaluate_documents
from gpt2_desktop.training.finetune_control import Control, FinetuneProgress, FinetuneResult, Measured
from gpt2_desktop.training.finetune_plan import FinetunePlan
from gpt2_desktop.training.finetune_state import STATE_NAME, RunState, load_state, low_rank, plain, save_state
from gpt2_desktop.training.lora import add_lora, corrections, lora_layers, lora_parameters, set_corrections
from gpt2_desktop.training.optim import Schedule
from gpt2_desktop.training.pretrain import bf16_is_fast
from gpt2_desktop.training.writings import collect, split

logger = logging.getLogger(__name__)

_RUN_FILES: Final = (STATE_NAME, CSV_NAME, PNG_NAME)
_OWN_TEXTS: Final = 48
"""Texts that the model writes for its rehearsal."""
_OWN_TOKENS: Final = 256
"""Of each, at most."""
_OWN_AT_ONCE: Final = 16
_REHEARSED: Final = 2
"""Of them, in each step."""
_WARMUP: Final = 0.05
_TYPED_CHARACTERS: Final = 1500
"""Of the validation text, that are typed to count keystrokes."""
_SAVE_SECONDS: Final = 60.0
"""Most training time that a killed run loses."""


class _EndedError(Exception):
    """The run was stopped or cancelled in the middle of something that is not worth finishing."""


def finetune(
    sources: Sequence[Path],
    model_folder: Path,
    output: Path,
    plan: FinetunePlan,
    *,
    device: torch.device,
    control: Control | None = None,
    report: Callable[[FinetuneProgress], None],
    cache_folder: Path | None = None,
    model_name: str = "",
    measure_typing: bool = True,
) -> FinetuneResult:
    """Train an adapter on the writer's text until it no longer helps, the plan's end, or ``control`` ends it.

    Args:
        sources: files and folders of the writer's text.
        output: the adapter's folder, made if missing; a run found there is resumed.
        report: called for every few steps, in this thread.
        cache_folder: where the hash of the model's weights is remembered.
        model_name: what the model is called, kept in the adapter.
        measure_typing: also count keystrokes before and after, about a minute on two cores.

    Raises:
        TrainingError: no or too little text, nothing was gained, or the folder cannot be written or belongs to
            another run; a state that is there stays good.
        ConfigError, CheckpointError, TokenizerError: the model cannot be loaded.
    """
    control = control or Control()
    was_there = output.exists()
    try:
        run = _Run(sources, model_folder, output, plan, device, control, report, cache_folder, model_name)
        result = run.train(measure_typing)
    except _EndedError:
        result = FinetuneResult(False, 0, 0)
    except OSError as error:
        raise TrainingError(
            f"{output} cannot be written ({error.strerror or error}); free some space or choose another folder; "
            "what was saved of the run stays good"
        ) from None
    if control.cancelled and not result.finished:
        discard(output, remove_folder=not was_there)
    return result


def discard(folder: Path, *, remove_folder: bool = True) -> None:
    """Remove what a run wrote into its folder, and the folder if nothing else is in it.

    Raises:
        TrainingError: it cannot be removed.
    """
    try:
        for name in (*_RUN_FILES, *FILE_NAMES):
            (folder / name).unlink(missing_ok=True)
        _remove_partial(folder)
        if remove_folder:
            with contextlib.suppress(OSError):  # the writer keeps something there
                folder.rmdir()
    except OSError as error:
        raise TrainingError(f"{folder} cannot be removed ({error.strerror}); delete it by hand") from None


def _remove_partial(folder: Path) -> None:
    """Delete what a killed process left of a file that it was writing."""
    for name in (*_RUN_FILES, *FILE_NAMES):
        for path in folder.glob(f".{name}.*.part"):
            path.unlink(missing_ok=True)


class _Run:
    """The state of one run: model, adapter, optimizer, and the texts in memory."""

    def __init__(
        self,
        sources: Sequence[Path],
        model_folder: Path,
        output: Path,
        plan: FinetunePlan,
        device: torch.device,
        control: Control,
        report: Callable[[FinetuneProgress], None],
        cache_folder: Path | None,
        model_name: str,
    ) -> None:
        self._plan, self._device, self._control, self._report = plan, device, control, report
        self._folder, self._model_folder, self._cache_folder = output, model_folder, cache_folder
        self._model_name = model_name
        if output.resolve() == model_folder.resolve() or (output / "config.json").exists():
            raise TrainingError(f"{output} is a model's folder; name another one for the adapter")
        report(FinetuneProgress("reading your text"))
        self._writings = collect(
            sources,
            cancelled=lambda: control.ended,
            progress=lambda files: report(FinetuneProgress(f"reading your text: {files:,} files")),
        )
        self._leave_if_ended()
        report(FinetuneProgress(f"found {self._writings}"))
        checkpoint = Checkpoint(model_folder)
        self._base = fingerprint(checkpoint.files, cache_folder)
        self._tokenizer = GPT2Tokenizer.from_folder(model_folder, checkpoint.config)
        parts = split(self._writings.documents)
        self._validation = parts.validation
        ids = [token for text in parts.train for token in (self._tokenizer.eos_token_id, *self._tokenizer.encode(text))]
        self._length = min(plan.sequence, checkpoint.config.n_positions, len(ids))
        self._tokens = len(ids)
        # Read in a circle, so that every part of it can begin a sequence.
        self._ids = torch.tensor([*ids, *ids[: self._length + 1]])
        self._sequences = math.ceil(len(ids) / self._length)
        self._steps = plan.steps(self._sequences, self._length)
        self._digest = _digest(self._base, plan, ids, self._validation)
        self._own = torch.empty(0, 0, dtype=torch.long)
        self._state = RunState()
        self._recent: list[float] = []

        output.mkdir(parents=True, exist_ok=True)
        _remove_partial(output)
        saved = load_state(output)
        if saved is None and (output / FACTS_NAME).exists():
            raise TrainingError(f"{output} holds a finished adapter; name another folder, or delete that one first")
        if saved is not None and saved["digest"] != self._digest:
            raise TrainingError(
                f"{output} holds a run with other text, another model or other options; give the same ones, or "
                "another folder"
            )
        self._model = load_model(model_folder, device=device)
        add_lora(self._model, plan.rank, plan.alpha, plan.dropout, torch.Generator().manual_seed(plan.seed))
        self._parameters = lora_parameters(self._model)
        self._optimizer = torch.optim.AdamW(self._parameters, lr=plan.lr, betas=(0.9, 0.99), weight_decay=0.0)
        self._best = corrections(self._model)
        self._bf16 = bf16_is_fast(device)
        if saved is not None:
            self._resume(saved)

    # The run

    def train(self, measure_typing: bool) -> FinetuneResult:
        state, plan = self._state, self._plan
        if state.step == 0:
            self._prepare()
        schedule = Schedule(self._steps, max(1, round(_WARMUP * self._steps)), 1 - _WARMUP)
        curve = LossCurve(self._folder, state.step)
        report_every = max(1, self._steps // 100)
        evaluate_every = max(1, math.ceil(self._steps / plan.evaluations))
        tokens_per_step = plan.batch_size * self._length
        reported, reported_seconds, saved_seconds = state.step, state.seconds, state.seconds
        while state.step < self._steps and not state.done:
            if self._control.paused:
                self._save()
                self._report(FinetuneProgress("paused", state.step, self._steps))
                self._control.wait()
            if self._control.ended:
                self._save()
                return FinetuneResult(False, state.step, self._steps)
            started = time.monotonic()
            self._recent.append(self._train_step(schedule.factor(state.step)))
            state.step += 1
            state.seconds += time.monotonic() - started
            evaluate = state.step % evaluate_every == 0 or state.step == self._steps
            if not evaluate and state.step % report_every:
                continue
            loss = sum(self._recent) / len(self._recent)
            self._recent.clear()
            evaluation = self._evaluate() if evaluate else None
            if evaluation is not None:
                self._judge(evaluation)
            bits = None if evaluation is None else evaluation.bits_per_byte
            nats = None if evaluation is None else evaluation.nats / evaluation.tokens
            curve.add(CurvePoint(state.step, state.step * tokens_per_step, state.seconds, loss, nats, bits))
            rate = (state.step - reported) * tokens_per_step / max(state.seconds - reported_seconds, 1e-9)
            remaining = (self._steps - state.step) * tokens_per_step / rate
            reported, reported_seconds = state.step, state.seconds
            self._report(FinetuneProgress("training", state.step, self._steps, loss, rate, remaining, bits))
            if evaluate or state.seconds - saved_seconds >= _SAVE_SECONDS:
                self._save()
                saved_seconds = state.seconds
        curve.plot()
        return self._finish(measure_typing)

    def _prepare(self) -> None:
        """Measure the model as it is, and let it write what it will rehearse."""
        if self._plan.keep:
            self._report(FinetuneProgress("writing text to rehearse"))
            self._own = self._write_own_texts()
        self._leave_if_ended()
        self._report(FinetuneProgress("trying the held-out text"))
        evaluation = self._evaluate()
        self._state.base_nats = self._state.best_nats = evaluation.nats
        self._report(FinetuneProgress(f"held-out text {evaluation.bits_per_byte:.4f} bits per byte before learning"))
        self._leave_if_ended()

    @torch.inference_mode()
    def _write_own_texts(self) -> Tensor:
        """Return texts ``(_OWN_TEXTS, T)`` drawn from the model without any filter."""
        generator = torch.Generator().manual_seed(self._plan.seed)
        length = min(_OWN_TOKENS, self._length)
        texts = []
        for _ in range(0, _OWN_TEXTS, _OWN_AT_ONCE):
            cache = self._model.new_cache(_OWN_AT_ONCE, length)
            token = torch.full((_OWN_AT_ONCE, 1), self._tokenizer.eos_token_id, dtype=torch.long)
            text = [token]
            while len(text) < length:
                self._leave_if_ended()
                logits = self._model(token.to(self._device), cache, logits_to_keep=1).logits[:, -1]
                token = torch.multinomial(logits.float().cpu().softmax(-1), 1, generator=generator)
                text.append(token)
            texts.append(torch.cat(text, dim=1))
        return torch.cat(texts).clone()

    def _train_step(self, factor: float) -> float:
        """Return the loss of one step, in nats a token of the writer's text."""
        plan, step = self._plan, self._state.step
        if plan.dropout:
            torch.manual_seed(plan.seed + step)
        tokens = self._batch(step).to(self._device)
        logits = self._logits(tokens[:, :-1])
        loss = F.cross_entropy(logits.flatten(0, 1).float(), tokens[:, 1:].flatten())
        value = loss.item()
        torch.autograd.backward(loss)
        if plan.keep:
            torch.autograd.backward(plan.keep * self._divergence(step))
        if not math.isfinite(value):
            raise TrainingError(f"the loss is not a number at step {step}; use a lower learning rate")
        torch.nn.utils.clip_grad_norm_(self._parameters, 1.0)
        for group in self._optimizer.param_groups:
            group["lr"] = plan.lr * factor
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        return value

    def _logits(self, tokens: Tensor) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=self._bf16):
            logits: Tensor = self._model(tokens).logits
        return logits

    def _divergence(self, step: int) -> Tensor:
        """Return how far the adapter moves the predictions on the model's own texts, in nats a token."""
        order = np.random.default_rng((self._plan.seed, 1, step)).permutation(len(self._own))
        tokens = self._own[torch.from_numpy(order[:_REHEARSED])].to(self._device)
        with torch.no_grad(), self._without_adapter():
            before = self._logits(tokens).float().log_softmax(-1).flatten(0, 1)
        after = self._logits(tokens).float().log_softmax(-1).flatten(0, 1)
        return F.kl_div(after, before, reduction="batchmean", log_target=True)

    @contextlib.contextmanager
    def _without_adapter(self) -> Iterator[None]:
        layers = [layer for _, layer in lora_layers(self._model)]
        scales = [layer.scale for layer in layers]
        for layer in layers:
            layer.scale = 0.0
        try:
            yield
        finally:
            for layer, scale in zip(layers, scales, strict=True):
                layer.scale = scale

    def _batch(self, step: int) -> Tensor:
        """Return ``(batch_size, length + 1)`` ids, a function of the step's number and the seed."""
        return torch.stack([self._sequence(step * self._plan.batch_size + row) for row in range(self._plan.batch_size)])

    def _sequence(self, number: int) -> Tensor:
        epoch, index = divmod(number, self._sequences)
        random = np.random.default_rng((self._plan.seed, 0, epoch))
        order = random.permutation(self._sequences)
        # Cut in other places each time.
        start = (int(order[index]) * self._length + int(random.integers(self._tokens))) % self._tokens
        return self._ids[start : start + self._length + 1]

    def _evaluate(self) -> Evaluation:
        self._model.eval()
        evaluation = evaluate_documents(self._model, self._tokenizer, self._validation)
        self._model.train()
        return evaluation

    def _judge(self, evaluation: Evaluation) -> None:
        state = self._state
        if evaluation.nats < state.best_nats:
            state.best_nats, state.best_step, state.without_gain = evaluation.nats, state.step, 0
            self._best = corrections(self._model)
        else:
            state.without_gain += 1
            state.done = state.without_gain >= self._plan.patience

    # The end

    def _finish(self, measure_typing: bool) -> FinetuneResult:
        if self._state.best_step == 0:
            raise TrainingError(
                "the model does not predict your held-out text better than before, so no adapter was made; give more "
                "text, or use a lower learning rate"
            )
        self._save()
        set_corrections(self._model, self._best)
        after = self._measured(self._evaluate())
        with self._without_adapter():
            before = self._measured(self._evaluate())
        writings, state = self._writings, self._state
        figures = {
            "files": writings.files,
            "texts": len(writings.documents),
            "characters": writings.characters,
            "held_out_characters": sum(map(len, self._validation)),
            "steps": state.best_step,
            "seconds": round(state.seconds, 1),
        }
        facts = AdapterFacts(self._base, self._model_name, figures)
        save_adapter(self._folder, self._best, alpha=self._plan.alpha, facts=facts)
        if measure_typing and sum(map(len, self._validation)) >= 2 * LEAST_TYPED:
            try:
                before = self._typed(before, None)
                after = self._typed(after, self._folder)
            except _EndedError:
                # Half an answer: when it goes on, the adapter is written again.
                (self._folder / FACTS_NAME).unlink(missing_ok=True)
                return FinetuneResult(False, state.step, self._steps)
        for name, measured in (("before", before), ("after", after)):
            values = asdict(measured)
            figures |= {f"{key}_{name}": round(value, 5) for key, value in values.items() if value is not None}
        write_facts(self._folder, AdapterFacts(self._base, self._model_name, figures))
        (self._folder / STATE_NAME).unlink(missing_ok=True)
        return FinetuneResult(True, state.step, self._steps, before, after)

    def _measured(self, evaluation: Evaluation) -> Measured:
        return Measured(evaluation.bits_per_byte, evaluation.perplexity)

    def _typed(self, measured: Measured, adapter: Path | None) -> Measured:
        """Return the same with the keystrokes that the simulator saves, at the share of cursors of the settings."""
        when = "before" if adapter is None else "after"
        settings = GhostSettings()
        model = load_model(self._model_folder, device=self._device, adapter=adapter, cache_folder=self._cache_folder)
        if self._device.type == "cpu":
            use_traced_step(model)
        engine = Engine(model, self._tokenizer.token_bytes, self._tokenizer.eos_token_id)

        def tell(done: int, total: int) -> None:
            self._leave_if_ended()
            self._report(FinetuneProgress(f"counting keystrokes {when} learning: {done * 100 // total} %"))

        passages = choose_passages(self._validation, _TYPED_CHARACTERS)
        try:
            levels = calibrate(engine, self._tokenizer, passages, settings, progress=tell).levels
            saved = min(levels, key=lambda level: abs(level.percent - settings.show_percent)).saved
        except ModelError:
            saved = 0.0  # it suggests nothing anywhere
        return Measured(measured.bits_per_byte, measured.perplexity, saved)

    def _leave_if_ended(self) -> None:
        if self._control.ended:
            raise _EndedError

    # On the disk

    def _save(self) -> None:
        state = {
            "digest": self._digest,
            "state": asdict(self._state),
            "recent": self._recent,
            "own": self._own,
            "current": plain(corrections(self._model)),
            "best": plain(self._best),
            "optimizer": self._optimizer.state_dict(),
        }
        save_state(self._folder, state)
        logger.debug("fine-tuning saved at step %d", self._state.step)

    def _resume(self, saved: dict[str, Any]) -> None:
        try:
            self._state = RunState(**saved["state"])
            self._recent, self._own = saved["recent"], saved["own"]
            set_corrections(self._model, low_rank(saved["current"]))
            self._best = low_rank(saved["best"])
            self._optimizer.load_state_dict(saved["optimizer"])
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise TrainingError(
                f"{self._folder / STATE_NAME} is no state of a run ({one_line(error)}); train in a new folder"
            ) from None


def _digest(base: str, plan: FinetunePlan, ids: list[int], validation: Sequence[str]) -> str:
    """Return by what a run is recognised: model, plan and text, none of which can be told from it."""
    options = {name: float(value) for name, value in asdict(plan).items()}
    digest = hashlib.sha256(f"{base} {options}".encode())
    digest.update(np.array(ids, dtype=np.int64).tobytes())
    for text in validation:
        digest.update(hashlib.sha256(text.encode()).digest())
    return digest.hexdigest()
