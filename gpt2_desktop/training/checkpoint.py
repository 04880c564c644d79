"""The state of a run on the disk: written whole or not at all, read without running any code in it."""

from __future__ import annotations

import io
import pickle
import zipfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from gpt2_desktop.errors import TrainingError, UsageError, one_line
from gpt2_desktop.files import write_atomically
from gpt2_desktop.training.plan import PRESETS, TrainingPlan

CHECKPOINT_NAME: Final = "checkpoint.pt"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """All that a run needs to go on, or to be exported.

    Attributes:
        model: weights by name, as `GPT2.state_dict`.
        optimizers: one state for each optimizer.
        step: steps done.
        seconds: time spent training so far.
        recent: losses of the steps since the last row of the curve.
        hardware: what the run was computed on; empty in checkpoints that do not say.
        plan: the plan of the run.
        origin: the model whose weights the run began with; empty for one that began from chance.
        plan_is_known: False for a checkpoint from before plans were stored, whose plan has the right shape only.
    """

    model: dict[str, Tensor]
    optimizers: list[dict[str, Any]]
    step: int
    seconds: float
    recent: list[float]
    hardware: str
    plan: TrainingPlan
    plan_is_known: bool = True
    origin: str = ""

    @staticmethod
    def exists(run_folder: Path) -> bool:
        return (run_folder / CHECKPOINT_NAME).exists()

    def save(self, run_folder: Path) -> None:
        """Replace the run's checkpoint.

        Raises:
            OSError: the disk is full or cannot be written; the earlier checkpoint is still there.
        """
        state = {
            "model": self.model,
            "optimizers": self.optimizers,
            "step": self.step,
            "seconds": self.seconds,
            "recent": self.recent,
            "hardware": self.hardware,
            "plan": asdict(self.plan),
            "origin": self.origin,
        }
        # Through memory: torch's own writer reports a full disk as a RuntimeError about positions.
        buffer = io.BytesIO()
        torch.save(state, buffer)
        write_atomically(run_folder / CHECKPOINT_NAME, buffer.getvalue(), 0o644)

    @classmethod
    def load(cls, run_folder: Path, device: torch.device | str = "cpu") -> Checkpoint:
        """Read the run's checkpoint.

        Raises:
            TrainingError: there is none, or it is broken.
        """
        path = run_folder / CHECKPOINT_NAME
        try:
            state: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
            model = state["model"]
            plan = _plan(state.get("plan"), model)
            return cls(
                model=model,
                optimizers=state["optimizers"],
                step=state["step"],
                seconds=state["seconds"],
                recent=state.get("recent", []),
                hardware=state.get("hardware", ""),
                plan=plan,
                plan_is_known="plan" in state,
                origin=state.get("origin", ""),
            )
        except FileNotFoundError:
            raise TrainingError(
                f"{run_folder} holds no {CHECKPOINT_NAME}; name the folder that was given to 'train pretrain --run'"
            ) from None
        except (OSError, EOFError, RuntimeError, pickle.UnpicklingError, zipfile.BadZipFile) as error:
            raise TrainingError(f"{path} cannot be read ({one_line(error)}); train in a new folder") from None
        except (KeyError, TypeError, AttributeError, UsageError) as error:
            raise TrainingError(f"{path} is no checkpoint of this program ({one_line(error)})") from None


def _plan(stored: dict[str, Any] | None, model: dict[str, Tensor]) -> TrainingPlan:
    """Return the plan that was stored, or one of the weights' shape for a checkpoint from before plans were."""
    if stored is not None:
        return TrainingPlan(**stored)
    layers = {name.split(".")[1] for name in model if name.startswith("h.")}
    vocab_size, n_embd = model["wte.weight"].shape
    return replace(
        PRESETS["starter"],
        vocab_size=vocab_size,
        n_embd=n_embd,
        n_positions=model["wpe.weight"].shape[0],
        n_layer=len(layers),
    )


def remove_partial(run_folder: Path) -> None:
    """Delete what a killed process left of a checkpoint that it was writing."""
    for path in run_folder.glob(f".{CHECKPOINT_NAME}.*.part"):
        path.unlink()
