from __future__ import annotations

import faulthandler
import logging
import stat
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from gpt2_desktop import log
from gpt2_desktop.log import CRASH_NAME, LOG_NAME, logging_to

ours = logging.getLogger("gpt2_desktop.test")
theirs = logging.getLogger("somebody")


def test_the_file_is_made_by_the_first_record_and_private(tmp_path: Path) -> None:
    with logging_to(tmp_path / "logs") as file:
        ours.debug("quiet")
        theirs.info("quiet")
        assert not file.parent.exists()
        ours.info("loaded in %d ms", 3)
        theirs.warning("careful")
    text = file.read_text(encoding="utf-8")
    assert "loaded in 3 ms" in text
    assert "careful" in text
    assert "quiet" not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    ours.warning("after the end")
    assert "after the end" not in file.read_text(encoding="utf-8")


def test_debug_goes_to_standard_error_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path):
        ours.warning("hidden")
    assert capsys.readouterr().err == ""
    with logging_to(tmp_path, debug=True) as file:
        ours.debug("seen")
    assert "seen" in capsys.readouterr().err
    assert "seen" in file.read_text(encoding="utf-8")


def test_the_file_rotates_and_stays_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_MAX_BYTES", 1000)
    with logging_to(tmp_path) as file:
        for number in range(100):
            ours.info("%050d", number)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [LOG_NAME, *(f"{LOG_NAME}.{number}" for number in (1, 2, 3))]
    for name in files:
        assert (tmp_path / name).stat().st_size <= 1000
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert f"{99:050}" in file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_loses_the_log_silently(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("")
    with logging_to(tmp_path / "logs"):
        ours.error("lost")
    assert capsys.readouterr() == ("", "")


def test_python_warnings_are_logged_not_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path) as file:
        warnings.showwarning("old function", DeprecationWarning, "x.py", 1)
    assert "old function" in file.read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""


def test_the_loggers_are_left_as_they_were(tmp_path: Path) -> None:
    root, program = logging.getLogger(), logging.getLogger("gpt2_desktop")
    before = (list(root.handlers), program.level, warnings.showwarning)
    with logging_to(tmp_path, debug=True):
        assert program.level == logging.DEBUG
    assert (list(root.handlers), program.level, warnings.showwarning) == before


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


def test_a_crash_leaves_its_stacks_in_a_file(tmp_path: Path) -> None:
    result = run(
        "import os, signal, pathlib\n"
        "from gpt2_desktop.log import crash_traces_in\n"
        f"with crash_traces_in(pathlib.Path({str(tmp_path)!r})):\n"
        "    os.kill(os.getpid(), signal.SIGABRT)\n"
    )
    assert result.returncode != 0
    assert result.stderr == ""
    trace = tmp_path / CRASH_NAME
    assert "Fatal Python error: Aborted" in trace.read_text()
    assert stat.S_IMODE(trace.stat().st_mode) == 0o600


def test_crash_traces_end_with_the_block_and_respect_the_developers(tmp_path: Path) -> None:
    result = run(
        "import faulthandler, pathlib\n"
        "from gpt2_desktop.log import crash_traces_in\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "with crash_traces_in(folder):\n"
        "    assert faulthandler.is_enabled()\n"
        "assert not faulthandler.is_enabled()\n"
        "faulthandler.enable()\n"
        "with crash_traces_in(folder / 'other'):\n"
        "    pass\n"
        "assert faulthandler.is_enabled()\n"
        "assert not (folder / 'other').exists()\n"
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert faulthandler.is_enabled()


def test_messages_of_qt_are_logged(tmp_path: Path) -> None:
    result = run(
        "import pathlib\n"
        "from gpt2_desktop.log import install_qt_message_handler, logging_to\n"
        f"with logging_to(pathlib.Path({str(tmp_path)!r})):\n"
        "    install_qt_message_handler()\n"
        "    from PySide6.QtCore import qInfo, qWarning\n"
        "    qWarning('no such font')\n"
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert "WARNING" in (tmp_path / LOG_NAME).read_text()
    assert "gpt2_desktop.qt: default: no such font" in (tmp_path / LOG_NAME).read_text()


def test_the_module_itself_needs_no_qt() -> None:
    result = run("import sys, gpt2_desktop.log; print(any(name.startswith('PySide6') for name in sys.modules))")
    assert result.stdout == "False\n"
