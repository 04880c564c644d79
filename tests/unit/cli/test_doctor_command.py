from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from helpers.tiny import tiny_model_folder

from gpt2_desktop.cli import doctor, main, qt_probe
from gpt2_desktop.cli.doctor import Status, describe_window
from gpt2_desktop.cli.qt_probe import WindowProbe, packages_for, probe_window
from gpt2_desktop.log import CRASH_NAME
from gpt2_desktop.paths import Folders


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "tiny")


@pytest.fixture(autouse=True)
def window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A display that works, without starting Qt."""
    monkeypatch.setattr(doctor, "probe_window", lambda _environ: WindowProbe("xcb", has_display=True))


def report(capfd: pytest.CaptureFixture[str], *argv: str) -> tuple[int, dict[str, list[dict[str, Any]]]]:
    status = main(["doctor", "--json", *argv])
    output, errors = capfd.readouterr()
    assert errors == ""
    result = json.loads(output)
    assert result["ok"] == (status == 0)
    by_name: dict[str, list[dict[str, Any]]] = {}
    for check in result["checks"]:
        by_name.setdefault(check["name"], []).append(check)
    return status, by_name


def test_everything_there(model: Path, folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    status, checks = report(capfd, "--model", str(model), "--device", "cpu", "--set", "model.precision=fp32")
    assert status == 0
    assert checks["libraries"][0]["data"].keys() >= {"torch", "tokenizers", "safetensors"}
    assert checks["chosen"][0]["data"] == {"device": "cpu", "precision": "fp32"}
    assert checks["model"][0]["data"]["folder"] == str(model)
    assert checks["config"][0]["data"] == {"folder": str(folders.config), "writable": True}
    assert not folders.config.exists()


def test_the_readable_report(model: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--model", str(model)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[-1] == "Everything needed is there."
    assert all(line.split()[0] in ("ok", "note") for line in lines[:-2])
    assert main(["doctor", "--model", str(model / "none")]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert lines[-1] == "1 problem found."
    assert sum(line.startswith("problem  model") for line in lines) == 1


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("config.json", b"{}", "config.json"),
        ("model.safetensors", None, "no weights"),
        ("model.safetensors", b"\x10\0\0", "model.safetensors"),
        ("tokenizer.json", b"{", "tokenizer.json"),
    ],
)
def test_a_broken_model_is_a_problem(
    file: str, content: bytes | None, says: str, model: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    if content is None:
        (model / file).unlink()
    else:
        (model / file).write_bytes(content)
    status, checks = report(capfd, "--model", str(model))
    assert status == 1
    (check,) = checks["model"]
    assert check["status"] == "problem"
    assert says in check["detail"]


def test_settings_that_were_passed_over_are_problems(
    model: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folders.config.mkdir(parents=True)
    folders.settings_file.write_text("[editor]\nfont_size = 1000\n")
    monkeypatch.setenv("GPT2_DESKTOP_EDITOR__THEME", "pink")
    status, checks = report(capfd, "--model", str(model))
    assert status == 1
    assert [check["status"] for check in checks["settings"]] == ["problem", "problem"]
    assert all(check["remedy"] for check in checks["settings"])


def test_a_folder_that_cannot_be_written_is_a_problem(
    model: Path, folders: Folders, capfd: pytest.CaptureFixture[str]
) -> None:
    folders.data.parent.mkdir(parents=True)
    folders.data.write_text("")
    status, checks = report(capfd, "--model", str(model))
    assert status == 1
    assert checks["data"][0]["detail"] == f"{folders.data} cannot be written: Not a directory"
    assert "--basedir" in checks["data"][0]["remedy"]
    assert checks["cache"][0]["status"] == "ok"


def test_a_check_that_fails_leaves_the_others(
    model: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> None:
        raise ImportError("libfoo.so: cannot open\nshared object")

    monkeypatch.setattr(doctor, "_device", fail)
    status, checks = report(capfd, "--model", str(model))
    assert status == 1
    assert checks["device"][0]["detail"] == "ImportError: libfoo.so: cannot open shared object"
    assert checks["model"][0]["status"] == "ok"


def test_a_crash_trace_is_mentioned(model: Path, folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    folders.logs.mkdir(parents=True)
    (folders.logs / CRASH_NAME).write_text("")
    assert "crash" not in report(capfd, "--model", str(model))[1]
    (folders.logs / CRASH_NAME).write_text("Fatal Python error")
    status, checks = report(capfd, "--model", str(model))
    assert status == 0
    assert checks["crash"][0]["status"] == "note"


def test_what_is_said_of_the_window() -> None:
    works = describe_window(WindowProbe("wayland", has_display=True))
    assert (works.status, works.detail) == (Status.OK, "Qt starts on the platform 'wayland'")
    headless = describe_window(WindowProbe("offscreen", has_display=False, missing=("libxcb-cursor.so.0",)))
    assert headless.status is Status.NOTE
    assert headless.remedy == "for a display later: apt install libxcb-cursor0"
    broken = describe_window(
        WindowProbe("", has_display=True, error="no xcb", missing=("libxcb-cursor.so.0", "libEGL.so.1"))
    )
    assert broken.status is Status.PROBLEM
    assert broken.detail == "Qt cannot start: no xcb"
    assert broken.remedy == "apt install libegl1 libxcb-cursor0"
    assert "QT_QPA_PLATFORM=offscreen" in describe_window(WindowProbe("", has_display=True, error="x")).remedy


def test_packages_are_named_once_and_unknown_libraries_stand_for_themselves() -> None:
    assert packages_for(["libGL.so.1", "libGLX.so.0", "libnew.so.2"]) == ("libgl1", "libnew.so.2")


def environment(**changes: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return kept | changes


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_the_probe_without_a_display_starts_offscreen() -> None:
    probe = probe_window(environment())
    assert (probe.platform, probe.has_display, probe.error) == ("offscreen", False, "")


def test_the_probe_survives_a_platform_that_aborts() -> None:
    probe = probe_window(environment(QT_QPA_PLATFORM="nonexistent"))
    assert probe.platform == ""
    assert "nonexistent" in probe.error


def test_the_probe_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_probe, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    probe = probe_window(environment(), timeout_s=0.2)
    assert probe.error == "Qt did not start within 0.2 s"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the dynamic linker of Linux")
def test_missing_libraries_are_read_from_the_linker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = tmp_path / "ldd"
    fake.write_text("#!/bin/sh\necho '\tlibEGL.so.1 => not found'\necho '\tlibc.so.6 => /lib/libc.so.6 (0x1)'\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(qt_probe, "_command", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    assert probe_window(environment()).missing == ("libEGL.so.1",)
