"""``gpt2-desktop bench``: which parts run, and what is printed of them.  That a figure is right is no matter here."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.commands import as_json
from helpers.tiny import tiny_model_folder

from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.cli import main
from gpt2_desktop.cli.bench import PARTS
from gpt2_desktop.engine import bench_typing
from gpt2_desktop.engine.bench import EngineBench
from gpt2_desktop.engine.shapes import SHAPES
from gpt2_desktop.model.config import GPT2Config

Run = Callable[..., tuple[int, str, str]]

QUICK = ("--keys", "6", "--keys-per-second", "1000")

SPREAD = {"count": int, "p50": float, "p95": float, "p99": float, "max": float}
KEYS = {
    "pressed": int,
    "shown": int,
    "first_text_ms": SPREAD,
    "passes_before_token": int,
    "passes_before_text": int,
    "without_pass": float,
}
TYPING = {"document_characters": int, "keys_per_second": float, "all": KEYS, "word_start": KEYS, "inside_word": KEYS}
CANCELLING = {"step_ms": float, "steps": SPREAD}
START = {"import_s": float, "load_s": float, "peak_mb": float}
EXPECTED: dict[str, Any] = {
    "system": {"version": str, "python": str, "torch": str, "platform": str, "processors": int},
    "model": {
        "name": str,
        "parameters": int,
        "n_positions": int,
        "device": str,
        "device_name": str,
        "precision": str,
        "server": str,
        "style": str,
        "note": str,
        "languages": list,
        "threads": int,
        "random_weights": bool,
    },
    "load": {"first": START, "second": START, "disk_cache_mb": float},
    "prefill": {"tokens": int, "ms": float, "tokens_per_second": float},
    "decode": {"context_tokens": int, "tokens": int, "ms_per_token": float, "tokens_per_second": float},
    "alternatives": {
        "rows": int,
        "tokens": int,
        "context_tokens": int,
        "batch_ms": float,
        "single_ms": float,
        "ratio": float,
        "tokens_per_second": float,
    },
    "typing": TYPING,
    "long_document": TYPING | {"ratio_p50": float, "ratio_p95": float},
    "cancel": dict.fromkeys(("one_row", "five_rows", "prompt", "thinking_ahead"), CANCELLING),
    "memory": {"peak_mb": float},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model_folder(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture
def bench(
    folder: Path, basedir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Run:
    """Run the command; return exit status, standard output and standard error.  Nothing may be left behind."""
    monkeypatch.setattr(bench_typing, "LONG_DOCUMENT_CHARACTERS", 4_000)
    monkeypatch.setattr(bench_typing, "CANCELS", 2)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))

    def run(*arguments: str, model: str | None = str(folder)) -> tuple[int, str, str]:
        common = ["--device", "cpu", "--basedir", str(basedir), "--set", "model.threads=1"]
        common += ["--model", model] if model is not None else []
        status = main(["bench", *common, *arguments])
        captured = capsys.readouterr()
        assert not list(scratch.iterdir()), "what was made for the occasion is gone"
        assert not [thread for thread in threading.enumerate() if thread.name == "gpt2-worker"]
        return status, captured.out, captured.err

    return run


def assert_looks_like(found: Any, expected: Any, where: str = "report") -> None:
    if isinstance(expected, dict):
        assert isinstance(found, dict), where
        assert found.keys() == expected.keys(), where
        for name, each in expected.items():
            assert_looks_like(found[name], each, f"{where}.{name}")
        return
    # A number that happens to be whole may be written as one.
    kinds = (int, float) if expected is float else (expected,)
    assert type(found) in kinds, f"{where}: {found!r}"
    if expected in (int, float):
        assert found >= 0, where


def test_the_report_has_every_part(bench: Run) -> None:
    others = ",".join(part for part in PARTS if part != "load")
    report = as_json(bench("--json", "--only", others, *QUICK))
    assert_looks_like(report, {name: each for name, each in EXPECTED.items() if name != "load"})
    assert report["model"]["name"] == "tiny"
    assert report["model"]["threads"] == 1
    assert not report["model"]["random_weights"]
    assert report["typing"]["all"]["pressed"] == 6
    assert report["long_document"]["document_characters"] == 4_000
    assert report["prefill"]["tokens"] > report["decode"]["context_tokens"] > 0
    assert report["alternatives"]["rows"] == 5
    for name in ("ms", "tokens_per_second"):
        assert report["prefill"][name] > 0


def test_starts_are_made_in_processes_of_their_own(bench: Run) -> None:
    report = as_json(bench("--json", "--only", "load", "--precision", "fp32"))
    assert_looks_like(report, {name: EXPECTED[name] for name in ("system", "model", "load", "memory")})
    assert report["model"]["name"] == "tiny"
    assert report["model"]["precision"] == "fp32"


def test_parts_can_be_chosen_and_are_printed_one_after_the_other(bench: Run) -> None:
    status, out, err = bench("--only", "decode, prefill")
    assert (status, err) == (0, "")
    titles = [line.split()[0] for line in out.splitlines()]
    assert titles == ["model", "prefill", "decode", "memory"]
    status, out, err = bench("--only", "typing,long-document,cancel,alternatives", *QUICK)
    assert (status, err) == (0, "")
    titles = [line.split()[0] for line in out.splitlines() if not line.startswith(" ")]
    assert titles == ["model", "typing", "long", "cancel", "alternatives", "memory"]
    assert re.search(r"^ +inside a word +\d+ +\d+", out, re.MULTILINE)
    assert re.search(r"^ +thinking ahead +\d+ ", out, re.MULTILINE)


def test_a_long_document_is_held_against_a_short_one(bench: Run) -> None:
    report = as_json(bench("--json", "--only", "long-document", *QUICK))
    assert {"typing", "long_document"} < report.keys()
    assert not {"prefill", "decode", "cancel"} & report.keys()


def test_a_shape_stands_for_a_model(bench: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shape = GPT2Config(vocab_size=16_500, n_positions=64, n_embd=16, n_layer=1, n_head=2, eos_token_id=0)
    monkeypatch.setitem(SHAPES, "small", shape)
    report = as_json(bench("--json", "--only", "decode", "--shape", "small", model=None))
    assert report["model"]["name"] == "small"
    assert report["model"]["random_weights"]
    assert report["model"]["parameters"] == shape.parameter_count()


@pytest.mark.parametrize(
    ("arguments", "status", "pattern"),
    [
        (("--only", "decode,speed"), 2, "no part 'speed'; choose from: load, "),
        (("--only", ","), 2, "name at least one part"),
        (("--keys", "0"), 2, "'0' is not a whole number of 1 or more"),
        (("--keys-per-second", "nan"), 2, "'nan' is not a number above 0"),
        (("--shape", "gpt5"), 2, "invalid choice: 'gpt5'"),
        (("--precision", "fp8"), 2, "--precision"),
        (("--only", "load", "--model", "/nowhere"), 1, "/nowhere"),
        (("--only", "decode", "--model", "/nowhere"), 1, "/nowhere"),
    ],
)
def test_what_cannot_be_measured_is_one_line(bench: Run, arguments: tuple[str, ...], status: int, pattern: str) -> None:
    found, out, err = bench(*arguments, model=None)
    assert (found, out) == (status, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    assert pattern in err


@pytest.mark.parametrize(("owner", "name"), [(EngineBench, "decode"), (bench_typing.Typist, "_press")])
def test_an_interrupt_ends_it_at_once(bench: Run, monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> None:
    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(owner, name, interrupt)
    assert bench("--json", "--only", "decode,typing", *QUICK) == (130, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_the_key_for_an_interrupt_ends_the_process(folder: Path, basedir: Path) -> None:
    process = subprocess.Popen(
        [
            *own_command("bench", "--only", "typing", "--keys", "1000000", "--keys-per-second", "0.001"),
            *("--model", str(folder), "--device", "cpu", "--basedir", str(basedir)),
        ],
        env=own_environment(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell lets what it starts in the background ignore it, which every process hands on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        assert process.stdout is not None
        while not (line := process.stdout.readline()).startswith("model"):
            assert line, "it ended by itself"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, out, err) == (130, "", "")


def test_progress_is_one_line_that_goes_away(bench: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    # The same terminal shows both.
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(sys, "stdout", terminal)
    status, _, _ = bench("--only", "prefill,typing", *QUICK)
    shown = terminal.getvalue()
    assert status == 0
    assert "\rtyping: key 6 of 6" in shown
    *lines, end = shown.split("\n")
    assert end == ""
    printed = [line.rpartition("\r")[2] for line in lines]
    assert [line.split()[0] for line in printed if not line.startswith(" ")] == ["model", "typing", "prefill", "memory"]
    for line in lines:
        before = line.split("\r")[:-1]
        assert not before or not before[-1].strip(), "what was there is blanked before a line is printed"


def test_progress_keeps_out_of_files(bench: Run) -> None:
    assert bench("--only", "prefill")[2] == ""
