"""Pre-training a GPT-2, from chance or from another model's weights, resumable at every checkpoint.

A run lives in one folder: ``tokenizer.json``, the packed corpus, ``checkpoint.pt``, ``loss.csv``, ``loss.png``, and
in ``samples`` what the model wrote at each evaluation.  Starting again in the same folder goes on from the checkpoint;
the batches of a step, and so the loss curve, are those of an unbroken run, on however many processes it runs.
"""

from __future__ import annotations

import contextlib
import logging
import math
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch._dynamo.exc import TorchDynamoException

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.files import PUBLIC, write_atomically
from gpt2_desktop.model.checkpoint import load_model
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import TOKENIZER_NAME, GPT2Tokenizer
from gpt2_desktop.training.checkpoint import Checkpoint, remove_partial
from gpt2_desktop.training.corpus import find_shards
from gpt2_desktop.training.curve import CurvePoint, LossCurve
from gpt2_desktop.training.distributed import Group, launched_group
from gpt2_desktop.training.optim import Optimizer, Schedule, initialize
from gpt2_desktop.training.packing import (
    TOKEN_DTYPE,
    BatchSampler,
    PackedCorpus,
    describe_shards,
    pack,
    train_tokenizer,
)
from gpt2_desktop.training.plan import TrainingPlan
from gpt2_desktop.training.samples import write_samples

logger = logging.getLogger(__name__)

SAMPLES_NAME: Final = "samples"

# Compiling takes about a minute; a shorter run is over before that pays.
_WORTH_COMPILING: Final = 100


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """One progress line; losses are nats a token, ``remaining`` seconds."""

    step: int
    steps: int
    loss: float
    tokens_per_second: float
    remaining: float
    validation_loss: float | None
    validation_bits_per_byte: float | None

    def __str__(self) -> str:
        line = (
            f"step {self.step}/{self.steps}  loss {self.loss:.3f}  {self.tokens_per_second:,.0f} tokens/s  "
            f"{self.remaining / 60:.0f} min left"
        )
        if self.validation_loss is not None:
            line += f"  validation {self.validation_loss:.3f} ({self.validation_bits_per_byte:.3f} bits per byte)"
        return line


@dataclass(frozen=True, slots=True)
class Outcome:
    """How far a run came.

    Attributes:
        model: the model as it now is; None where the run was stopped before it was made.
    """

    model: GPT2 | None
    step: int
    steps: int

    @property
    def finished(self) -> bool:
        return self.step >= self.steps


def pretrain(
    corpus: Path,
    run_folder: Path,
    plan: TrainingPlan,
    *,
    origin: Path | None = None,
    device: torch.device,
    hardware: str = "",
    report: Callable[[str], None],
    stop: Event,
) -> Outcome:
    """Train until the plan's last step or until ``stop`` is set.

    Args:
        corpus: folder of shards, or one shard.
        run_folder: made if missing; a checkpoint found there is resumed.
        plan: may differ from the checkpoint's in what is not fixed, such as the number of steps.
        origin: a model's folder, whose weights and vocabulary a new run begins with; a resumed run needs it no more.
        hardware: what ``device`` is called, for the model card.
        report: gets a line for every few steps.
        stop: when set, the run ends after the current step with a checkpoint.

    Raises:
        TrainingError: no shards, a corpus too small for the plan, a run folder that belongs to another plan or
            corpus, an origin of another shape, or a disk that is full; what the last checkpoint holds is kept.
        CheckpointError, ConfigError: the origin cannot be read.
    """
    with launched_group(device) as (group, own_device):
        return _pretrain(
            corpus, run_folder, plan, origin, own_device, hardware, report if group.first else _say_nothing, stop, group
        )


def _say_nothing(_line: str) -> None:
    pass


def _pretrain(
    corpus: Path,
    run_folder: Path,
    plan: TrainingPlan,
    origin: Path | None,
    device: torch.device,
    hardware: str,
    report: Callable[[str], None],
    stop: Event,
    group: Group,
) -> Outcome:
    if plan.batch_size % group.size:
        raise TrainingError(
            f"{group.size} processes cannot share a batch of {plan.batch_size} sequences; choose another number"
        )
    try:
        if group.first:
            run_folder.mkdir(parents=True, exist_ok=True)
            remove_partial(run_folder)
        group.wait()
        resumed = Checkpoint.load(run_folder, device) if Checkpoint.exists(run_folder) else None
        if resumed is not None and (names := plan.fixed_differences(resumed.plan)):
            raise TrainingError(
                f"{run_folder} was started with another {', '.join(names)}; leave out what differs, or train in a new "
                "folder"
            )
        weights = None
        if resumed is None and origin is not None:
            weights = _weights_of(origin, plan)
            if group.first:
                _take_tokenizer(origin, run_folder)
        if not group.first:
            group.wait()  # and find what the first one has prepared
        prepared = prepare(corpus, run_folder, plan, report, stop)
        if group.first:
            group.wait()
        if prepared is None:
            return Outcome(None, 0, plan.steps)
        run = _Run(run_folder, plan, prepared, device, hardware, group)
        if resumed is not None:
            run.resume(resumed)
            del resumed
        elif weights is not None and origin is not None:
            run.begin_with(weights, origin.resolve().name)
            del weights
        return run.train(report, stop)
    except OSError as error:
        raise TrainingError(
            f"{run_folder} cannot be written ({error.strerror or error}); free some space or choose another folder; "
            "a checkpoint that is there stays good"
        ) from None


def prepare(
    corpus: Path, run_folder: Path, plan: TrainingPlan, report: Callable[[str], None], stop: Event
) -> PackedCorpus | None:
    """Train the vocabulary and pack the corpus, or take both from an earlier start of the run.

    Returns:
        None where ``stop`` was set before all was done.

    Raises:
        TrainingError: no shards, too little text, or the folder was prepared for another plan or corpus.
    """
    shards = find_shards(corpus)
    tokenizer_path = run_folder / TOKENIZER_NAME
    packed = PackedCorpus.load(run_folder)
    if tokenizer_path.exists() and packed is not None:
        size = Tokenizer.from_file(str(tokenizer_path)).get_vocab_size()
        if (
            size != plan.vocab_size
            or packed.corpus not in ("", describe_shards(shards))
            or packed.validation_every not in (0, plan.validation_every)
        ):
            raise TrainingError(
                f"{run_folder} was prepared from another corpus, vocabulary size or share of validation text; "
                "train in a new folder"
            )
        return packed
    given = tokenizer_path.exists()
    if given:
        tokenizer = Tokenizer.from_file(str(tokenizer_path))
    else:
        report(f"training a vocabulary of {plan.vocab_size} entries on {len(shards)} shards")
        tokenizer = train_tokenizer(shards, plan.vocab_size)
        if stop.is_set():
            return None
    if (size := tokenizer.get_vocab_size()) != plan.vocab_size:
        raise TrainingError(
            f"the corpus is too small for a vocabulary of {plan.vocab_size} entries ({size} were found); use more text "
            "or a smaller vocabulary"
        )
    if not given:
        write_atomically(tokenizer_path, tokenizer.to_str().encode(), PUBLIC)
    packed = pack(shards, tokenizer, run_folder, validation_every=plan.validation_every, progress=report, stop=stop)
    if packed is not None:
        report(
            f"packed {packed.documents} documents: {packed.train_tokens} tokens, {packed.validation_tokens} held out"
        )
    return packed


def _weights_of(origin: Path, plan: TrainingPlan) -> dict[str, Tensor]:
    model = load_model(origin)
    has, wanted = asdict(model.config), asdict(plan.config())
    if different := [f"{name} {has[name]}, not {wanted[name]}" for name in wanted if has[name] != wanted[name]]:
        raise TrainingError(
            f"{origin} is no model of the plan's shape ({'; '.join(different)}); give the plan that shape, or name "
            "another model that was trained here"
        )
    return model.state_dict()


def _take_tokenizer(origin: Path, run_folder: Path) -> None:
    content = (origin / TOKENIZER_NAME).read_bytes()
    path = run_folder / TOKENIZER_NAME
    if path.exists() and path.read_bytes() != content:
        raise TrainingError(f"{run_folder} was prepared with another vocabulary; train in a new folder")
    write_atomically(path, content, PUBLIC)


class _Run:
    """The state of one run: model, optimizers, step and the time spent."""

    def __init__(
        self,
        folder: Path,
        plan: TrainingPlan,
        packed: PackedCorpus,
        device: torch.device,
        hardware: str,
        group: Group,
    ) -> None:
        self._folder = folder
        self._plan = plan
        self._packed = packed
        self._device = device
        self._hardware = hardware
        self._group = group
        if packed.train_tokens - 1 < plan.tokens_per_step:
            raise TrainingError(
                f"the corpus has {packed.train_tokens} tokens, too few for one batch of "
                f"{plan.batch_size} x {plan.n_positions}; use more text or a smaller batch"
            )
        self._sampler = BatchSampler(PackedCorpus.train_path(folder), plan.n_positions, plan.batch_size, plan.seed)
        self._validation = _validation_batches(folder, plan)
        self._model = GPT2(plan.config())
        initialize(self._model, torch.Generator().manual_seed(plan.seed))
        self._model.to(device)
        self._shared: nn.Module = self._model  # wrapped when its weights are in place
        self._bf16 = bf16_is_fast(device)
        self._optimizer = Optimizer(self._model, matrix_lr=plan.matrix_lr, lr=plan.lr, weight_decay=plan.weight_decay)
        self._step = 0
        self._seconds = 0.0
        self._recent: list[float] = []
        self._origin = ""

    def begin_with(self, weights: dict[str, Tensor], origin: str) -> None:
        self._model.load_state_dict(weights)
        self._origin = origin

    def resume(self, checkpoint: Checkpoint) -> None:
        try:
            self._model.load_state_dict(checkpoint.model)
            self._optimizer.load_state_dicts(checkpoint.optimizers)
        except (RuntimeError, ValueError, KeyError):
            raise TrainingError(
                f"{self._folder}: the checkpoint does not fit the model that its plan describes; train in a new folder"
            ) from None
        self._step, self._seconds, self._recent = checkpoint.step, checkpoint.seconds, checkpoint.recent
        self._origin = checkpoint.origin

    def train(self, report: Callable[[str], None], stop: Event) -> Outcome:
        plan = self._plan
        schedule = Schedule(plan.steps, plan.warmup, plan.decay_fraction)
        self._shared = self._group.wrap(self._model)
        curve = LossCurve(self._folder, self._step) if self._group.first else None
        report_every = max(1, plan.evaluate_every // 10)
        loss_of = _compiled(self._loss) if plan.steps - self._step > _WORTH_COMPILING else self._loss
        reported_step, reported_seconds = self._step, self._seconds
        stopped = False
        while self._step < plan.steps and not stopped:
            started = time.monotonic()
            loss, stopped = self._group.together(self._train_step(schedule, loss_of), stop.is_set(), self._device)
            self._recent.append(loss)
            self._step += 1
            self._seconds += time.monotonic() - started
            evaluate = self._step % plan.evaluate_every == 0 or self._step == plan.steps
            if not evaluate and self._step % report_every:
                continue
            loss = sum(self._recent) / len(self._recent)
            self._recent.clear()
            if curve is None:
                continue
            validation = self._evaluate() if evaluate else None
            bits = self._bits_per_byte(validation) if validation is not None else None
            curve.add(CurvePoint(self._step, self._step * plan.tokens_per_step, self._seconds, loss, validation, bits))
            rate = (self._step - reported_step) * plan.tokens_per_step / max(self._seconds - reported_seconds, 1e-9)
            remaining = (plan.steps - self._step) * plan.tokens_per_step / rate
            reported_step, reported_seconds = self._step, self._seconds
            report(str(TrainingProgress(self._step, plan.steps, loss, rate, remaining, validation, bits)))
            if evaluate:
                self._save_checkpoint()
                self._write_samples()
                if not curve.plot() and self._step == plan.steps:
                    report("no loss.png: matplotlib is not installed (pip install 'gpt2-desktop[train]')")
        if self._group.first and self._step < plan.steps:
            self._save_checkpoint()
        self._group.wait()
        return Outcome(self._model, self._step, plan.steps)

    def _train_step(self, schedule: Schedule, loss_of: Callable[[Tensor], Tensor]) -> float:
        batch = self._group.rows(torch.from_numpy(self._sampler.batch(self._step))).to(self._device)
        parts = torch.split(batch, self._plan.micro_batch)
        total = 0.0
        for number, part in enumerate(parts, 1):
            last = number == len(parts)
            with contextlib.nullcontext() if last else self._group.not_yet(self._shared):
                loss = loss_of(part) * (len(part) / len(batch))
                torch.autograd.backward(loss)
            total += loss.item()
        if not math.isfinite(total):
            raise TrainingError(f"the loss is not a number at step {self._step}; use a lower learning rate")
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step(schedule.factor(self._step))
        return total

    def _loss(self, tokens: Tensor) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=self._bf16):
            logits = self._shared(tokens[:, :-1]).logits
        return F.cross_entropy(logits.flatten(0, 1).float(), tokens[:, 1:].flatten())

    @torch.no_grad()
    def _evaluate(self) -> float:
        # Not through what is shared: the other processes are not here.
        shared, self._shared = self._shared, self._model
        losses = [self._loss(batch.to(self._device)).item() for batch in self._validation]
        self._shared = shared
        return sum(losses) / len(losses)

    def _write_samples(self) -> None:
        tokenizer = GPT2Tokenizer.from_folder(self._folder, self._model.config)
        texts = [f"{prompt}|{text}" for prompt, text in write_samples(self._model, tokenizer)]
        folder = self._folder / SAMPLES_NAME
        folder.mkdir(exist_ok=True)
        write_atomically(folder / f"{self._step:07d}.txt", "\n\n".join([*texts, ""]).encode(), PUBLIC)

    def _bits_per_byte(self, loss: float) -> float:
        return loss / math.log(2) * self._packed.validation_tokens / self._packed.validation_bytes

    def _save_checkpoint(self) -> None:
        Checkpoint(
            model=self._model.state_dict(),
            optimizers=self._optimizer.state_dicts(),
            step=self._step,
            seconds=self._seconds,
            recent=self._recent,
            hardware=self._hardware,
            plan=self._plan,
            origin=self._origin,
        ).save(self._folder)
        logger.debug("checkpoint at step %d", self._step)


def _validation_batches(folder: Path, plan: TrainingPlan) -> list[Tensor]:
    tokens = np.fromfile(PackedCorpus.validation_path(folder), dtype=TOKEN_DTYPE).astype(np.int64)
    sequences = min(plan.validation_sequences, (len(tokens) - 1) // plan.n_positions)
    if sequences < 1:
        raise TrainingError("the corpus is too small to hold out one validation sequence; use more text")
    starts = np.arange(sequences) * ((len(tokens) - 1) // sequences)
    rows = torch.from_numpy(np.stack([tokens[start : start + plan.n_positions + 1] for start in starts]))
    return list(torch.split(rows, plan.micro_batch))


def bf16_is_fast(device: torch.device) -> bool:
    """Return whether the hardware multiplies bf16 faster than fp32."""
    if device.type == "cpu":
        return torch.cpu._is_avx512_bf16_supported()  # pyright: ignore[reportPrivateUsage]
    return device.type != "cuda" or torch.cuda.is_bf16_supported()


def _compiled(function: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
    """Compile where a compiler is at hand: twice as fast on a CPU; the run is the same without, only slower."""
    if shutil.which("cc") is None and shutil.which("gcc") is None:
        return function
    compiled = torch.compile(function)

    def call(tokens: Tensor) -> Tensor:
        nonlocal compiled
        try:
            return compiled(tokens)
        except TorchDynamoException as error:
            logger.warning("training goes on without compiling: %s", str(error).splitlines()[0])
            compiled = function
            return compiled(tokens)

    return call
