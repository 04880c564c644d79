"""Several processes that train one model, as torch's own launcher starts them (``torchrun``)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel


def is_first_process() -> bool:
    """Return whether this process is the one of its run that speaks."""
    return os.environ.get("RANK", "0") == "0"


@dataclass(frozen=True, slots=True)
class Group:
    """The processes of one run.

    Attributes:
        rank: this one's number; the first one, 0, is the only one that writes files and tells of the run.
        size: how many there are; 1 where nothing was launched.
    """

    rank: int = 0
    size: int = 1

    @property
    def first(self) -> bool:
        return self.rank == 0

    @property
    def alone(self) -> bool:
        return self.size == 1

    def wrap(self, model: nn.Module) -> nn.Module:
        """Return the model so that gradients are averaged over all processes."""
        return model if self.alone else DistributedDataParallel(model)

    def not_yet(self, model: nn.Module) -> AbstractContextManager[None]:
        """Return a context in which a wrapped model keeps its gradients to itself."""
        return model.no_sync() if isinstance(model, DistributedDataParallel) else contextlib.nullcontext()

    def rows(self, batch: Tensor) -> Tensor:
        """Return this process's rows of a batch; the same number for each."""
        return batch[self.rank :: self.size]

    def together(self, loss: float, stop: bool, device: torch.device) -> tuple[float, bool]:
        """Return the mean loss of all processes, and whether any of them is to stop: then all do, at the same step."""
        if self.alone:
            return loss, stop
        values = torch.tensor([loss, float(stop)], dtype=torch.float64, device=device)
        dist.all_reduce(values)
        return float(values[0]) / self.size, bool(values[1] > 0)

    def wait(self) -> None:
        """Return when all processes have come here."""
        if not self.alone:
            dist.barrier()


@contextlib.contextmanager
def launched_group(device: torch.device) -> Iterator[tuple[Group, torch.device]]:
    """Join the processes that ``torchrun`` has started, if it has; gives the group and this process's own device."""
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield Group(), device
        return
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        yield Group(dist.get_rank(), dist.get_world_size()), device
    finally:
        dist.destroy_process_group()
