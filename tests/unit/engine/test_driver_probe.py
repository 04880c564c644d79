"""A driver is first touched in another process, and what came of it is remembered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from gpt2_desktop.engine import device, driver_probe
from gpt2_desktop.engine.driver_probe import WORKS, driver_problem, forget, remember_in


class Other:
    """Stands for the other process; counts how often it is started."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.started = 0

    def command(self, *arguments: str) -> list[str]:
        assert arguments == ("doctor", driver_probe.PROBE_FLAG, "cuda")
        self.started += 1
        return [sys.executable, "-c", self.program]


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    node = tmp_path / "nvidiactl"
    node.touch()
    monkeypatch.setattr(driver_probe, "_NODES", {"CUDA": (node,)})
    monkeypatch.setattr(driver_probe, "_driver_version", lambda: "535")
    monkeypatch.setattr(driver_probe, "_found", {})
    monkeypatch.setattr(driver_probe, "_file", None)
    remember_in(tmp_path / "cache")


def use(monkeypatch: pytest.MonkeyPatch, program: str) -> Other:
    other = Other(program)
    monkeypatch.setattr(driver_probe, "own_command", other.command)
    return other


def test_a_driver_that_works_is_tried_once_for_each_torch_and_driver(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = use(monkeypatch, f"print({WORKS!r})")
    assert [driver_problem("CUDA", "cuda", "2.13") for _ in range(3)] == ["", "", ""]
    assert other.started == 1
    driver_probe._found.clear()  # another start of the program
    assert driver_problem("CUDA", "cuda", "2.13") == ""
    assert other.started == 1
    assert driver_problem("CUDA", "cuda", "2.14") == ""
    monkeypatch.setattr(driver_probe, "_driver_version", lambda: "540")
    assert driver_problem("CUDA", "cuda", "2.14") == ""
    assert other.started == 3
    forget()
    assert driver_problem("CUDA", "cuda", "2.14") == ""
    assert other.started == 4
    (tmp_path / "cache" / driver_probe.FILE_NAME).write_text('[{"device": 1}, 3', encoding="utf-8")
    driver_probe._found.clear()
    assert driver_problem("CUDA", "cuda", "2.14") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_driver_that_takes_the_process_down_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    other = use(monkeypatch, f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})")
    monkeypatch.setattr(device, "built", lambda name: name == "cuda")
    monkeypatch.setattr(device, "_cuda", lambda: pytest.fail("the driver was touched in this process"))
    monkeypatch.setattr(torch.version, "hip", None)
    for _ in range(2):
        found = device.probe()
        assert [each.name for each in found.devices] == ["cpu"]
        assert found.problems == ("CUDA is left out: its driver ended the process that tried it (signal 9)",)
    assert other.started == 1


def test_a_driver_that_hangs_or_complains_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver_probe, "_TIMEOUT_S", 0.2)
    use(monkeypatch, "import threading; threading.Event().wait()")
    assert driver_problem("CUDA", "cuda", "1") == "its driver does not answer within 0 s"
    monkeypatch.undo()


def test_what_the_other_process_says_is_the_reason(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, "import sys; print('noise'); sys.exit('gpt2-desktop: no kernel image.')")
    assert driver_problem("CUDA", "cuda", "1") == "gpt2-desktop: no kernel image"
    use(monkeypatch, "raise SystemExit(3)")
    assert driver_problem("CUDA", "cuda", "2") == "the process that tried it ended with status 3"


def test_where_the_system_shows_no_driver_nothing_is_tried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = use(monkeypatch, "")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(driver_probe, "_NODES", {"CUDA": (tmp_path / "none",)})
    assert driver_problem("CUDA", "cuda", "1") == ""
    assert other.started == 0


def test_the_program_answers_as_the_other_process() -> None:
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": ""}
    command = [sys.executable, "-P", "-m", "gpt2_desktop", "doctor", driver_probe.PROBE_FLAG, "cuda"]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert result.stdout.split()[-1:] == [WORKS], result.stderr
