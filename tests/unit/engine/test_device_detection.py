"""Devices that are not there, do not work, or compute in other precisions than asked."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import pytest
import torch

from gpt2_desktop.engine import device
from gpt2_desktop.engine.device import choose_device, cpu_name, default_threads, detect, is_out_of_memory, probe
from gpt2_desktop.errors import DeviceError, UsageError


class FakeAccelerator:
    """A backend of torch, as far as `device` asks it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, precisions: tuple[str, ...] = ("fp32", "bf16", "fp16")) -> None:
        self.native_bf16 = True
        self.broken: Exception | None = None
        monkeypatch.setattr(torch.cuda, "is_available", self.is_available)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Fast Card 9000")
        monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: self.native_bf16)
        monkeypatch.setattr(device, "_multiply", self.multiply)
        self._dtypes = [device.DTYPES[each] for each in precisions]

    def is_available(self) -> bool:
        return True

    def multiply(self, name: str, dtype: torch.dtype) -> None:
        if self.broken is not None:
            raise self.broken
        if dtype not in self._dtypes:
            raise TypeError(f"no {dtype} on this device")


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> FakeAccelerator:
    return FakeAccelerator(monkeypatch)


@pytest.fixture
def no_accelerator(monkeypatch: pytest.MonkeyPatch) -> None:
    for backend in (torch.cuda, torch.xpu, torch.backends.mps):
        monkeypatch.setattr(backend, "is_available", lambda: False)


@pytest.fixture
def no_int8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "int8_problem", lambda: "not here")


def test_the_cpu_is_always_there(no_accelerator: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "int8_problem", lambda: None)
    (cpu,) = detect()
    assert (cpu.name, cpu.backend, cpu.precision) == ("cpu", "CPU", "int8")
    plan = choose_device("auto", "auto")
    assert (plan.device, plan.dtype, plan.precision) == (torch.device("cpu"), torch.float32, "int8")
    assert choose_device("cpu", "fp32").precision == "fp32"


def test_a_cpu_without_int8_layers_computes_in_single_precision(no_accelerator: None, no_int8: None) -> None:
    plan = choose_device("auto", "auto")
    assert (plan.device, plan.dtype, plan.precision) == (torch.device("cpu"), torch.float32, "fp32")
    with pytest.raises(DeviceError, match="does not compute in int8; choose auto or one of: fp32, bf16, fp16"):
        choose_device("cpu", "int8")
    assert plan.device_name == cpu_name()
    assert choose_device("cpu", "bf16").dtype == torch.bfloat16


def test_this_machine_is_detected_without_a_word() -> None:
    assert detect()[-1].name == "cpu"


def test_a_gpu_comes_before_the_cpu_and_in_bfloat16(card: FakeAccelerator) -> None:
    assert [each.name for each in detect()] == ["cuda", "cpu"]
    plan = choose_device()
    assert (plan.device.type, plan.device_name, plan.precision) == ("cuda", "Fast Card 9000", "bf16")
    assert plan.dtype == torch.bfloat16
    assert choose_device("cuda", "fp32").dtype == torch.float32
    assert choose_device("cpu").device.type == "cpu"


def test_a_gpu_that_only_emulates_bfloat16_gets_float16(card: FakeAccelerator) -> None:
    card.native_bf16 = False
    assert choose_device("cuda").precision == "fp16"
    assert choose_device("cuda", "bf16").precision == "bf16"


def test_a_precision_that_the_device_lacks_names_those_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    FakeAccelerator(monkeypatch, ("fp32", "fp16"))
    assert choose_device("cuda").precision == "fp16"
    with pytest.raises(DeviceError, match=r"Fast Card 9000 does not compute in bf16; .*: fp32, fp16$"):
        choose_device("cuda", "bf16")


def test_rocm_goes_by_its_name(card: FakeAccelerator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "hip", "6.4")
    assert [(each.name, each.backend) for each in detect()] == [("cuda", "ROCm"), ("cpu", "CPU")]


@pytest.mark.parametrize(
    "error", [RuntimeError("no kernel image is available.\nmore"), OSError("driver"), AssertionError("not compiled")]
)
def test_a_broken_device_is_left_out_with_its_reason(card: FakeAccelerator, error: Exception) -> None:
    card.broken = error
    found = probe()
    assert [each.name for each in found.devices] == ["cpu"]
    reason = str(error).splitlines()[0].rstrip(".")
    assert found.problems == (f"CUDA is left out: {reason}",)
    assert choose_device().device.type == "cpu"
    with pytest.raises(DeviceError, match=rf"'cuda' is not on this machine; .*CUDA is left out: {reason}"):
        choose_device("cuda")


def test_a_driver_that_only_warns_is_left_out_with_its_warning(
    no_accelerator: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def warn() -> bool:
        warnings.warn("CUDA initialization: the driver is too old.", stacklevel=2)
        return False

    monkeypatch.setattr(torch.cuda, "is_available", warn)
    assert probe().problems == ("CUDA is left out: CUDA initialization: the driver is too old",)


def test_apple_and_intel_gpus(no_accelerator: None, no_int8: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.xpu, "is_available", lambda: True)
    monkeypatch.setattr(torch.xpu, "get_device_name", lambda: "Arc")
    monkeypatch.setattr(device, "_multiply", lambda *_: None)
    assert [(each.name, each.precision) for each in detect()] == [("xpu", "bf16"), ("mps", "fp16"), ("cpu", "fp32")]


def test_a_device_that_computes_wrongly_is_left_out(card: FakeAccelerator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    ones = torch.ones
    monkeypatch.setattr(torch, "ones", lambda shape, **_: ones(shape) * 2)
    assert probe().problems == ("CUDA is left out: the device computes wrongly in torch.float32 (8 became 32.0)",)


def test_an_absent_device_names_what_there_is(no_accelerator: None) -> None:
    with pytest.raises(DeviceError, match=r"'mps' is not on this machine; choose auto or one of: cpu \(.+\)$"):
        choose_device("mps")
    with pytest.raises(UsageError, match="'int3' is not a precision; choose one of: auto, fp32, bf16, fp16, int8"):
        choose_device("cpu", "int3")


def test_cpu_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "cpuinfo"
    monkeypatch.setattr(device, "_CPUINFO", file)
    assert cpu_name()
    file.write_text("processor\t: 0\nmodel name\t: Some  CPU @ 2.00GHz\n", encoding="utf-8")
    assert cpu_name() == "Some CPU @ 2.00GHz"
    file.write_text("model name\t:\n", encoding="utf-8")
    monkeypatch.setattr("platform.processor", lambda: "")
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    assert cpu_name() == "riscv64"


@pytest.mark.parametrize(
    ("cores", "torch_threads", "expected"), [(1, 1, 1), (2, 2, 2), (3, 3, 2), (16, 16, 15), (16, 8, 8), (4, 1, 1)]
)
def test_one_core_is_left_to_the_window_where_there_are_more_than_two(
    monkeypatch: pytest.MonkeyPatch, cores: int, torch_threads: int, expected: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    monkeypatch.setattr(device, "_torch_threads", lambda: torch_threads)
    assert default_threads() == expected


def test_threads_can_be_chosen_and_go_back_to_the_default() -> None:
    default = default_threads()
    device.set_threads(3)
    assert torch.get_num_threads() == 3
    device.set_threads(0)
    assert torch.get_num_threads() == default


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory"), True),
        (RuntimeError("shape mismatch"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_out_of_memory_is_recognized(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected
