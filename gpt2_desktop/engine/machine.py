"""What this machine offers a model: where it would run, how much memory is free there, and how fast it may be."""

from __future__ import annotations

import functools
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.model.config import GPT2Config

CPU: Final = "cpu"

_BYTES: Final = {"int8": 1, "fp16": 2, "bf16": 2, "fp32": 4}
_CACHE_BYTES: Final = {"int8": 4, "fp16": 2, "bf16": 2, "fp32": 4}
_TEXTS: Final = 2
"""Full contexts for which a model has room beside its weights."""
_WORKING: Final = 64 * 2**20
"""What forward passes take."""

_GPU_RATE: Final = {"cuda": 150e9, "mps": 80e9, "xpu": 80e9}
"""Bytes of weights a second that such a device reads at least; a guess, until a model has run on it."""
_PROBE_BYTES: Final = 64 * 2**20
_PROBES: Final = 8
"""The fastest counts: on a busy machine most of them wait for other programs in their middle."""
_LAYER_S: Final = 3e-5
"""What a layer takes however small it is."""

_MEMINFO: Final = Path("/proc/meminfo")


@dataclass(frozen=True, slots=True)
class Room:
    """A device that could be chosen.

    Attributes:
        name: as in the settings.
        device_name: what the hardware calls itself.
        free_memory: bytes; None where that is not known.
    """

    name: str
    device_name: str
    free_memory: int | None


@dataclass(frozen=True, slots=True)
class Machine:
    """Where a model would run.

    Attributes:
        device, precision: as in the settings, chosen already.
        device_name: what the hardware calls itself.
        free_memory: bytes for models, those of the one in use not counted; None where the system does not say.
        rate: bytes of weights that it reads in a second, about.
        devices: all that could be chosen, the fastest kind first.
    """

    device: str
    device_name: str
    precision: str
    free_memory: int | None
    rate: float
    devices: tuple[Room, ...] = ()


def this_machine(device: str = "auto", precision: str = "auto") -> Machine:
    """Return what the settings' device and precision mean here; imports torch.

    Raises:
        DeviceError, UsageError: as `gpt2_desktop.engine.device.choose_device`.
    """
    from gpt2_desktop.engine.device import choose_device, detect

    plan = choose_device(device, precision)
    kind = plan.device.type
    devices = tuple(Room(each.name, each.device_name, free_on(each.name)) for each in detect())
    rate = reading_rate() if kind == CPU else _GPU_RATE[kind]
    return Machine(kind, plan.device_name, plan.precision, free_on(kind), rate, devices)


def memory_needed(config: GPT2Config, precision: str) -> int:
    """Return how many bytes a model takes at most, beside what the program takes without one."""
    weights = config.parameter_count() * _BYTES[precision]
    context = 2 * config.n_layer * config.n_embd * config.n_positions * _CACHE_BYTES[precision]
    return weights + _TEXTS * context + _WORKING


def estimated_speed(config: GPT2Config, machine: Machine) -> float:
    """Return about how many tokens a second a model writes: each one reads all its weights once."""
    weights = (config.parameter_count() - config.n_positions * config.n_embd) * _BYTES[machine.precision]
    return 1 / (weights / machine.rate + config.n_layer * _LAYER_S)


@functools.cache
def reading_rate() -> float:
    """Return how many bytes a second the processor moves through memory, in a tenth of a second of trying."""
    import numpy as np

    source = np.ones(_PROBE_BYTES, dtype=np.uint8)
    target = np.empty_like(source)
    best = 0.0
    for _ in range(_PROBES):
        begun = time.perf_counter()
        np.copyto(target, source)
        best = max(best, 2 * _PROBE_BYTES / (time.perf_counter() - begun))
    return best


def free_memory() -> int | None:
    """Return how much of the machine's memory programs can still take; None where the system does not say."""
    try:
        for line in _MEMINFO.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    if sys.platform == "win32":
        return _windows_free()
    try:
        # macOS gives what is cached back when it is needed, and does not count it as free.
        return int(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") * 0.6)
    except (ValueError, OSError, AttributeError):
        return None


def _windows_free() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("dwLength", ctypes.c_ulong),
            ("dwMemoryLoad", ctypes.c_ulong),
            ("ullTotalPhys", ctypes.c_ulonglong),
            ("ullAvailPhys", ctypes.c_ulonglong),
            ("ullTotalPageFile", ctypes.c_ulonglong),
            ("ullAvailPageFile", ctypes.c_ulonglong),
            ("ullTotalVirtual", ctypes.c_ulonglong),
            ("ullAvailVirtual", ctypes.c_ulonglong),
            ("ullAvailExtendedVirtual", ctypes.c_ulonglong),
        )

    status = Status()
    status.dwLength = ctypes.sizeof(status)
    known = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.ullAvailPhys) if known else None


def free_on(kind: str) -> int | None:
    """Return how many bytes are free on a device, by torch's name of it; None where that is not known."""
    if kind == CPU:
        return free_memory()
    import torch

    try:
        if kind == "cuda":
            return int(torch.cuda.mem_get_info()[0])
        if kind == "xpu":
            return int(torch.xpu.mem_get_info()[0])
        if kind == "mps":
            return int(torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory())
    except (RuntimeError, AttributeError, AssertionError):
        pass
    return None
