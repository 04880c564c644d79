"""Pre-training a GPT-2 from scratch, resumable at every checkpoint.

A run lives in one folder: ``tokenizer.json``, the packed corpus, ``checkpoint.pt``, ``loss.csv`` and
``loss.png``.  Starting again in the same folder goes on from the checkpoint; the batches of a step, and so the
loss curve, are those of an unbroken run.
"""

from __future__ import annotations

import logging
import math
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any, Final

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.training.corpus import find_shards
from gpt2_desktop.training.curve import CurvePoint, LossCurve
from gpt2_desktop.training.optim import Optimizer, Schedule, initialize
from gpt2_desktop.training.packing import TOKEN_DTYPE, BatchSampler, PackedCorpus, pack, train_tokenizer

logger = logging.getLogger(__name__)

CHECKPOINT_NAME: Final = "checkpoint.pt"
TOKENIZER_NAME: Final = "tokenizer.json"


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """All that decides the outcome of a run.

    Attributes:
        vocab_size, n_positions, n_embd, n_layer, n_head: the model's shape, as in `GPT2Config`.
        batch_size: sequences of ``n_positions`` tokens an optimizer step.
        micro_batch: sequences a forward and backward pass; divides ``batch_size``.
        steps: optimizer steps in all.
        warmup: steps until the full learning rate.
        decay_fraction: last part of the run, over which the rate falls to zero.
        matrix_lr, lr, weight_decay: for Muon, for AdamW, for both.
        seed: of the weights and of the order of the sequences.
        evaluate_every: steps between two evaluations, each followed by a checkpoint and a new picture.
        validation_every: every so many-th document is held out for validation.
        validation_sequences: sequences evaluated at most.
    """

    vocab_size: int = 16384
    n_positions: int = 512
    n_embd: int = 256
    n_layer: int = 6
    n_head: int = 4
    batch_size: int = 16
    micro_batch: int = 4
    steps: int = 3000
    warmup: int = 100
    decay_fraction: float = 0.3
    matrix_lr: float = 0.004
    lr: float = 0.003
    weight_decay: float = 0.1
    seed: int = 1
    evaluate_every: int = 100
    validation_every: int = 150
    validation_sequences: int = 64

    def config(self) -> GPT2Config:
        return GPT2Config(
            vocab_size=self.vocab_size,
            n_positions=self.n_positions,
            n_embd=self.n_embd,
            n_layer=self.n_layer,
            n_head=self.n_head,
            eos_token_id=0,
        )


PRESETS: Final[dict[str, TrainingPlan]] = {
    "starter": TrainingPlan(),
    "smoke": TrainingPlan(
        vocab_size=512,
        n_positions=64,
        n_embd=32,
        n_layer=2,
        n_head=2,
        batch_size=8,
        micro_batch=8,
        steps=60,
        warmup=10,
        evaluate_every=20,
        validation_every=10,
        validation_sequences=8,
    ),
}


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


def pretrain(
    corpus: Path,
    run_folder: Path,
    plan: TrainingPlan,
    *,
    device: torch.device,
    report: Callable[[str], None],
    stop: Event,
) -> GPT2:
    """Train until the plan's last step or until ``stop`` is set, and return the model as it then is.

    Args:
        corpus: folder of shards, or one shard.
        run_folder: made if missing; a checkpoint found there is resumed.
        report: gets a line for every few steps.
        stop: when set, the run ends after the current step with a checkpoint.

    Raises:
        TrainingError: no shards, a corpus too small for one batch, or a checkpoint of another plan's shape.
    """
    run_folder.mkdir(parents=True, exist_ok=True)
    tokenizer, packed = prepare(corpus, run_folder, plan, report)
    return _Run(run_folder, plan, packed, tokenizer, device).train(report, stop)


def prepare(
    corpus: Path, run_folder: Path, plan: TrainingPlan, report: Callable[[str], None]
) -> tuple[Tokenizer, PackedCorpus]:
    """Train the vocabulary and pack the corpus, or take both from an earlier start of the run."""
    shards = find_shards(corpus)
    tokenizer_path = run_folder / TOKENIZER_NAME
    packed = PackedCorpus.load(run_folder)
    if tokenizer_path.exists() and packed is not None:
        return Tokenizer.from_file(str(tokenizer_path)), packed
    report(f"training a vocabulary of {plan.vocab_size} entries on {len(shards)} shards")
    tokenizer = train_tokenizer(shards, plan.vocab_size)
    if tokenizer.get_vocab_size() != plan.vocab_size:
        raise TrainingError(
            f"the corpus is too small for a vocabulary of {plan.vocab_size} entries "
            f"({tokenizer.get_vocab_size()} were found); use more text or a smaller vocabulary"
        )
    tokenizer.save(str(tokenizer_path))
    packed = pack(shards, tokenizer, run_folder, validation_every=plan.validation_every, progress=report)
    report(f"packed {packed.documents} documents: {packed.train_tokens} tokens, {packed.validation_tokens} held out")
    return tokenizer, packed


class _Run:
    """The state of one run: model, optimizers, step and the time spent."""

    def __init__(
        self, folder: Path, plan: TrainingPlan, packed: PackedCorpus, tokenizer: Tokenizer, device: torch.device
    ) -> None:
        self._folder = folder
        self._plan = plan
        self._packed = packed
        self._tokenizer = tokenizer
        self._device = device
        self._sampler = BatchSampler(
            PackedCorpus.train_path(folder), plan.n_positions, plan.batch_size, plan.seed
        )
        if self._sampler.sequences < plan.batch_size:
            raise TrainingError(
                f"the corpus has {packed.train_tokens} tokens, too few for one batch of "
                f"{plan.batch_size} x {plan.n_positions}; use more text or a smaller batch"
            )
        self._validation = _validation_batches(folder, plan)
        self._model = GPT2(plan.config())
        initialize(self._model, torch.Generator().manual_seed(plan.seed))
        self._model.to(device)
        self._bf16 = _bf16_is_fast(device)
        self._optimizer = Optimizer(
            self._model, matrix_lr=plan.matrix_lr, lr=plan.lr, weight_decay=plan.weight_decay
        )
        self._step = 0
        self._seconds = 0.0
        self._load_checkpoint()
        self._loss_of = _compiled(self._loss) if plan.steps - self._step > 100 else self._loss

    def train(self, report: Callable[[str], None], stop: Event) -> GPT2:
        plan = self._plan
        schedule = Schedule(plan.steps, plan.warmup, plan.decay_fraction)
        curve = LossCurve(self._folder, self._step)
        tokens_per_step = plan.batch_size * plan.n_positions
        report_every = max(1, plan.evaluate_every // 10)
        recent: list[float] = []
        window_start, window_step = time.monotonic(), self._step
        while self._step < plan.steps and not stop.is_set():
            started = time.monotonic()
            recent.append(self._train_step(schedule))
            self._step += 1
            self._seconds += time.monotonic() - started
            evaluate = self._step % plan.evaluate_every == 0 or self._step == plan.steps or stop.is_set()
            if not evaluate and self._step % report_every:
                continue
            loss = sum(recent) / len(recent)
            recent.clear()
            validation = self._evaluate() if evaluate else None
            bits = self._bits_per_byte(validation) if validation is not None else None
            curve.add(CurvePoint(self._step, self._step * tokens_per_step, self._seconds, loss, validation, bits))
            rate = (self._step - window_step) * tokens_per_step / (time.monotonic() - window_start)
            remaining = (plan.steps - self._step) * tokens_per_step / rate
            report(str(TrainingProgress(self._step, plan.steps, loss, rate, remaining, validation, bits)))
            if evaluate:
                self._save_checkpoint()
                curve.plot()
            window_start, window_step = time.monotonic(), self._step
        return self._model

    def _train_step(self, schedule: Schedule) -> float:
        batch = torch.from_numpy(self._sampler.batch(self._step)).to(self._device)
        parts = batch.split(self._plan.micro_batch)
        total = 0.0
        for part in parts:
            loss = self._loss_of(part) / len(parts)
            loss.backward()
            total += loss.item()
        if not math.isfinite(total):
            raise TrainingError(f"the loss is not a number at step {self._step}; use a lower learning rate")
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step(schedule.factor(self._step))
        return total

    def _loss(self, tokens: Tensor) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=self._bf16):
            logits = self._model(tokens[:, :-1]).logits
        return F.cross_entropy(logits.flatten(0, 1).float(), tokens[:, 1:].flatten())

    @torch.no_grad()
    def _evaluate(self) -> float:
        losses = [self._loss(batch.to(self._device)).item() for batch in self._validation]
        return sum(losses) / len(losses)

    def _bits_per_byte(self, loss: float) -> float:
        return loss / math.log(2) * self._packed.validation_tokens / self._packed.validation_bytes

    def _save_checkpoint(self) -> None:
        state = {
            "model": self._model.state_dict(),
            "optimizers": self._optimizer.state_dicts(),
            "step": self._step,
            "seconds": self._seconds,
        }
        temporary = self._folder / (CHECKPOINT_NAME + ".part")
        with temporary.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._folder / CHECKPOINT_NAME)
        logger.debug("checkpoint at step %d", self._step)

    def _load_checkpoint(self) -> None:
        path = self._folder / CHECKPOINT_NAME
        if not path.exists():
            return
        state: dict[str, Any] = torch.load(path, map_location=self._device, weights_only=True)
        try:
            self._model.load_state_dict(state["model"])
        except RuntimeError:
            raise TrainingError(
                f"{path} holds a model of another shape; resume with the preset it was started with, "
                "or train in a new folder"
            ) from None
        self._optimizer.load_state_dicts(state["optimizers"])
        self._step, self._seconds = state["step"], state["seconds"]


def _validation_batches(folder: Path, plan: TrainingPlan) -> list[Tensor]:
    tokens = np.fromfile(PackedCorpus.validation_path(folder), dtype=TOKEN_DTYPE).astype(np.int64)
    sequences = min(plan.validation_sequences, (len(tokens) - 1) // plan.n_positions)
    if not sequences:
        raise TrainingError("the corpus is too small to hold out one validation sequence; use more text")
    starts = np.arange(sequences) * ((len(tokens) - 1) // sequences)
    rows = torch.from_numpy(np.stack([tokens[start : start + plan.n_positions + 1] for start in starts]))
    return list(rows.split(plan.micro_batch))


def _bf16_is_fast(device: torch.device) -> bool:
    """Return whether the hardware multiplies bf16 faster than fp32."""
    if device.type == "cpu":
        return torch.cpu._is_avx512_bf16_supported()  # pyright: ignore[reportPrivateUsage]
    return device.type != "cuda" or torch.cuda.is_bf16_supported()


def _compiled(function: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
    """Compile where a compiler is at hand: twice as fast on a CPU; the run is the same without, only slower."""
    if shutil.which("cc") is None and shutil.which("gcc") is None:
        return function
    return torch.compile(function)
