"""What this machine can compute on, in which precision, and with how many threads."""

from __future__ import annotations

import functools
import os
import platform
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch

from gpt2_desktop.engine.driver_probe import driver_problem
from gpt2_desktop.errors import DeviceError, UsageError
from gpt2_desktop.model.int8 import int8_problem

AUTO: Final = "auto"

FP32: Final = "fp32"
INT8: Final = "int8"

DTYPES: Final = {FP32: torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16, INT8: torch.float32}
"""What a model computes in, by the precisions' names in the settings; `INT8` is about its stored weights."""

_HALVES: Final = ("bf16", "fp16")
"""Precisions of two bytes, the better one first."""

_CPUINFO: Final = Path("/proc/cpuinfo")

# What a driver raises when it is there but does not work.
_BROKEN: Final = (RuntimeError, OSError, AssertionError, AttributeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Device:
    """Something to compute on that was seen to work.

    Attributes:
        name: as in the settings and in torch: ``cuda`` (ROCm too), ``xpu``, ``mps``, ``cpu``.
        backend: for people: ``CUDA``, ``ROCm``, ``XPU``, ``MPS``, ``CPU``.
        device_name: what the hardware calls itself.
        precision: the precision that suits it; what ``auto`` takes.
        precisions: all it computes in.
    """

    name: str
    backend: str
    device_name: str
    precision: str
    precisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DevicePlan:
    """Where and in which precision a model is to run.

    Attributes:
        device, dtype: for torch; what flows between the layers has the type, and so have the weights but for `INT8`.
        device_name: what the hardware calls itself.
        precision: its name in the settings.
    """

    device: torch.device
    dtype: torch.dtype
    device_name: str
    precision: str


@dataclass(frozen=True, slots=True)
class Detection:
    """What `probe` found.

    Attributes:
        devices: the fastest kind first; the CPU is always there and last.
        problems: one line for each device that is there but was left out.
    """

    devices: tuple[Device, ...]
    problems: tuple[str, ...]


def detect() -> list[Device]:
    """Return the devices that work, the fastest kind first; the CPU is always there and last.  Never raises."""
    return list(probe().devices)


def probe() -> Detection:
    """Return what works and why the rest does not.  Never raises.

    A device counts only once it has multiplied two small matrices: a driver that is too old, or too new for this
    torch, often shows nothing before that.  The first time, another process does so (`driver_probe`).
    """
    devices: list[Device] = []
    problems: list[str] = []
    for find, backend, name in ((_cuda, _cuda_backend(), "cuda"), (_xpu, "XPU", "xpu"), (_mps, "MPS", "mps")):
        if built(name) and (problem := driver_problem(backend, name, torch.__version__)):
            problems.append(f"{backend} is left out: {problem}")
            continue
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                device = find()
            except _BROKEN as error:
                problems.append(f"{backend} is left out: {_first_line(error)}")
                continue
        if device is not None:
            devices.append(device)
        elif caught:
            problems.append(f"{backend} is left out: {_first_line(caught[0].message)}")
    return Detection((*devices, _cpu()), tuple(problems))


def built(name: str) -> bool:
    """Return whether this torch can use such a device; nothing of its driver is touched."""
    match name:
        case "cuda":
            return torch.version.cuda is not None or torch.version.hip is not None
        case "xpu":
            return bool(torch.xpu._is_compiled())
        case _:
            return bool(torch.backends.mps.is_built())


def try_device(name: str) -> None:
    """Multiply matrices on a device; for the process that may come to grief by it.

    Raises:
        RuntimeError, OSError, AssertionError: the device does not work; a driver may also end the process.
    """
    finders = {"cuda": _cuda, "xpu": _xpu, "mps": _mps}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        finders[name]()


def choose_device(name: str = AUTO, precision: str = AUTO) -> DevicePlan:
    """Return where to run, from the settings' device and precision names.

    Raises:
        DeviceError: the device is not on this machine, or does not compute in the precision.
        UsageError: there is no such precision.
    """
    found = probe()
    device = next((device for device in found.devices if name in (AUTO, device.name)), None)
    if device is None:
        there = ", ".join(f"{device.name} ({device.device_name})" for device in found.devices)
        why = "".join(f"; {problem}" for problem in found.problems)
        raise DeviceError(f"the device {name!r} is not on this machine; choose auto or one of: {there}{why}")
    if precision == AUTO:
        precision = device.precision
    elif precision not in DTYPES:
        raise UsageError(f"{precision!r} is not a precision; choose one of: {', '.join((AUTO, *DTYPES))}")
    elif precision not in device.precisions:
        raise DeviceError(
            f"{device.device_name} does not compute in {precision}; choose auto or one of: "
            f"{', '.join(device.precisions)}"
        )
    return DevicePlan(torch.device(device.name), DTYPES[precision], device.device_name, precision)


def next_best(plan: DevicePlan) -> list[DevicePlan]:
    """Return where a model may still fit that a device has no memory for: there in half the bytes, then the CPU."""
    if plan.device.type == "cpu":
        return []
    there = next((device for device in probe().devices if device.name == plan.device.type), None)
    halves = [name for name in _HALVES if there is not None and name in there.precisions]
    smaller = [choose_device(plan.device.type, name) for name in halves[:1] if plan.dtype == torch.float32]
    return [*smaller, choose_device("cpu")]


def default_threads() -> int:
    """Return how many threads the model takes when nobody says: all cores but one, all where there are one or two.

    The one is the window's.  Fewer where ``OMP_NUM_THREADS`` or torch's own count of cores says so.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores - 1 if cores > 2 else cores, _torch_threads()))


def set_threads(threads: int, *, lighter: bool = False) -> None:
    """Let torch use that many processor threads; 0 is `default_threads`.

    Half of them where ``lighter``, to spare a battery.

    Belongs in the thread that computes, before its first operation.
    """
    default = default_threads()
    wanted = threads or default
    torch.set_num_threads(-(-wanted // 2) if lighter else wanted)


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether an error, of torch or of Python, means that memory ran out."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    # The CPU's and Apple's allocators raise a plain RuntimeError.
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(
        words in text for words in ("out of memory", "can't allocate memory", "not enough memory")
    )


@functools.cache
def _torch_threads() -> int:
    """Return torch's own choice; cached, as `set_threads` replaces it."""
    return torch.get_num_threads()


def _cuda() -> Device | None:
    if not torch.cuda.is_available():
        return None
    precisions = _working_precisions("cuda")
    # Before Ampere bfloat16 is emulated: it computes, slowly.
    native_bf16 = "bf16" in precisions and torch.cuda.is_bf16_supported(including_emulation=False)
    name = torch.cuda.get_device_name()
    return Device("cuda", _cuda_backend(), name, _preferred(precisions, "bf16" if native_bf16 else "fp16"), precisions)


def _cuda_backend() -> str:
    return "ROCm" if torch.version.hip else "CUDA"


def _xpu() -> Device | None:
    if not torch.xpu.is_available():
        return None
    precisions = _working_precisions("xpu")
    return Device("xpu", "XPU", torch.xpu.get_device_name(), _preferred(precisions, "bf16"), precisions)


def _mps() -> Device | None:
    if not torch.backends.mps.is_available():
        return None
    precisions = _working_precisions("mps")
    return Device("mps", "MPS", f"{cpu_name()} GPU", _preferred(precisions, "fp16"), precisions)


def _cpu() -> Device:
    # bfloat16 halves the memory, but without instructions for it (AMX, AVX512-BF16) every weight is converted
    # at every step, which costs more than it saves, and its 8 bits of mantissa change what greedy decoding
    # writes.  So it is there for those who ask.  The same goes for float16.
    floats = tuple(name for name in DTYPES if name != INT8)
    if int8_problem() is None:
        return Device("cpu", "CPU", cpu_name(), INT8, (*floats, INT8))
    return Device("cpu", "CPU", cpu_name(), FP32, floats)


def _preferred(precisions: tuple[str, ...], wanted: str) -> str:
    return wanted if wanted in precisions else precisions[0]


def _working_precisions(device: str) -> tuple[str, ...]:
    """Return the precisions in which the device multiplies matrices; raise if it does not even in fp32."""
    works = [FP32]
    _multiply(device, torch.float32)
    for precision in ("bf16", "fp16"):
        try:
            _multiply(device, DTYPES[precision])
        except (RuntimeError, TypeError):  # Apple's GPUs before macOS 14 have no bfloat16
            continue
        works.append(precision)
    return tuple(works)


def _multiply(device: str, dtype: torch.dtype) -> None:
    ones = torch.ones((8, 8), dtype=dtype, device=device)
    product = float((ones @ ones)[0, 0])
    if product != 8:
        raise RuntimeError(f"the device computes wrongly in {dtype} (8 became {product})")


def cpu_name() -> str:
    """Return what the processor calls itself."""
    try:
        lines = _CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    for line in lines:
        key, _, value = line.partition(":")
        if key.strip() == "model name" and value.strip():
            return " ".join(value.split())
    return platform.processor() or platform.machine() or "CPU"


def _first_line(error: object) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
