from __future__ import annotations

import argparse
import os
import subprocess
import sys
import types
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from gpt2_desktop import cli
from gpt2_desktop.cli import COMMANDS, main
from gpt2_desktop.cli.context import Context
from gpt2_desktop.errors import ModelNotFoundError
from gpt2_desktop.log import LOG_NAME
from gpt2_desktop.paths import Folders

Run = Callable[[argparse.Namespace, Context], int]


class Recorder:
    """Stands for a command's module and keeps what it was given."""

    def __init__(self) -> None:
        self.args: argparse.Namespace | None = None
        self.context: Context | None = None
        self.does: Callable[[], int] = lambda: 0

    def configure(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("words", nargs="*")
        parser.add_argument("--width", type=int)

    def run(self, args: argparse.Namespace, context: Context) -> int:
        self.args, self.context = args, context
        return self.does()


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> dict[str, Recorder]:
    """Recorders in the place of the commands' modules."""
    recorders = {name: Recorder() for name in COMMANDS}

    def load(name: str) -> Any:
        return recorders[name.rpartition(".")[2]]

    monkeypatch.setattr(cli, "importlib", types.SimpleNamespace(import_module=load))
    return recorders


def one_line(capfd: pytest.CaptureFixture[str]) -> str:
    output, errors = capfd.readouterr()
    assert output == ""
    assert errors.startswith("gpt2-desktop: ")
    assert errors.endswith("\n")
    assert errors.count("\n") == 1
    return errors.removeprefix("gpt2-desktop: ").removesuffix("\n")


@pytest.mark.parametrize(
    ("argv", "command", "words"),
    [
        ([], "run", []),
        (["traim.txt"], "run", ["traim.txt"]),
        (["a.txt", "b.txt"], "run", ["a.txt", "b.txt"]),
        (["run", "a.txt"], "run", ["a.txt"]),
        (["generate", "a prompt"], "generate", ["a prompt"]),
        (["./generate"], "run", ["./generate"]),
        (["--", "generate"], "run", ["generate"]),
        (["generate", "generate"], "generate", ["generate"]),
        (["generate", "--", "--model"], "generate", ["--model"]),
        (["--debug", "generate", "x"], "generate", ["x"]),
        (["--model", "generate", "settings"], "settings", []),
        (["generate", ""], "generate", [""]),
    ],
)
def test_the_command_is_found(argv: list[str], command: str, words: list[str], commands: dict[str, Recorder]) -> None:
    assert main(argv) == 0
    args = commands[command].args
    assert args is not None
    assert args.words == words


@pytest.mark.parametrize("where", ["before", "after", "around"])
def test_common_options_may_stand_anywhere(where: str, tmp_path: Path, commands: dict[str, Recorder]) -> None:
    common = ["--model", "m", "--device=cpu", "--basedir", str(tmp_path / "base"), "--set", "editor.theme=dark"]
    more = ["--set", "ghost.sampling.seed=7", "--debug"]
    argv = {
        "before": [*common, *more, "generate", "--width", "3", "x"],
        "after": ["generate", "--width", "3", "x", *common, *more],
        "around": [*common, "generate", "--width", "3", *more, "x"],
    }[where]
    assert main(argv) == 0
    args, context = commands["generate"].args, commands["generate"].context
    assert args is not None
    assert context is not None
    assert (args.words, args.width) == (["x"], 3)
    assert context.debug
    assert context.folders == Folders.under(tmp_path / "base")
    settings = context.settings.settings
    assert (settings.model.name, settings.model.device) == ("m", "cpu")
    assert (settings.editor.theme, settings.ghost.sampling.seed) == ("dark", 7)


def test_status_is_what_the_command_returns(commands: dict[str, Recorder]) -> None:
    commands["generate"].does = lambda: 1
    assert main(["generate"]) == 1


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["generate", "--widht", "3"], "unrecognized arguments: --widht"),
        (
            ["generate", "--width", "wide"],
            "argument --width: invalid int value: 'wide'; see 'gpt2-desktop generate --help'",
        ),
        (["generate", "--wid", "3"], "unrecognized arguments: --wid"),
        (["--model"], "argument --model: expected one argument"),
        (["generate", "--set", "x"], "--set takes NAME=VALUE, not 'x'"),
        (["generate", "--set", "ghost.sampling.temp=1"], "unknown setting 'ghost.sampling.temp'; did you mean"),
        (
            ["generate", "--set", "ghost.sampling.top_k=-1"],
            "ghost.sampling.top_k must be a whole number from 0 to 1000, not -1",
        ),
        (["generate", "--device", "tpu"], "model.device must be one of auto, cpu, cuda, mps, xpu, not 'tpu'"),
        (["genrate", "x"], "there is no command or file 'genrate'; did you mean 'generate'?"),
        (["generate", "--basedir", __file__], "is a file; name a folder"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(
    argv: list[str], says: str, commands: dict[str, Recorder], capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    assert says in one_line(capfd)


def test_an_error_is_one_line_and_status_1(commands: dict[str, Recorder], capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        raise ModelNotFoundError("no model 'x';\nget one")

    commands["generate"].does = fail
    assert main(["generate"]) == 1
    assert one_line(capfd) == "no model 'x'; get one"


def test_an_unexpected_error_is_one_line_that_names_the_log(
    commands: dict[str, Recorder], folders: Folders, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise KeyError("lost\nthing")

    commands["generate"].does = fail
    assert main(["generate"]) == 1
    log = folders.logs / LOG_NAME
    assert one_line(capfd) == f"unexpected error (KeyError: 'lost\\nthing'); the details are in {log}"
    assert "Traceback" in log.read_text()
    assert main(["generate", "--debug"]) == 1
    assert "Traceback" in capfd.readouterr().err


def test_an_unexpected_error_where_nothing_can_be_logged(
    commands: dict[str, Recorder], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise KeyError("lost")

    commands["generate"].does = fail
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "logs").write_text("")
    assert main(["generate", "--basedir", str(tmp_path / "base")]) == 1
    assert one_line(capfd) == "unexpected error (KeyError: 'lost'); --debug shows the details"


@pytest.mark.parametrize(("error", "status"), [(KeyboardInterrupt, 130), (BrokenPipeError, 1)])
def test_an_interrupt_and_a_closed_pipe_are_quiet(
    error: type[BaseException],
    status: int,
    commands: dict[str, Recorder],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail() -> int:
        raise error

    commands["generate"].does = fail
    assert main(["generate"]) == status
    assert capfd.readouterr() == ("", "")


def test_bad_settings_are_told_and_the_command_goes_on(
    commands: dict[str, Recorder], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GPT2_DESKTOP_MODEL__DEVICE", "tpu")
    assert main(["generate"]) == 0
    assert "GPT2_DESKTOP_MODEL__DEVICE must be one of" in one_line(capfd)
    assert main(["doctor"]) == 0
    assert capfd.readouterr().err == ""


def test_help_lists_the_commands(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    output, errors = capfd.readouterr()
    assert errors == ""
    for name, command in COMMANDS.items():
        assert f"  {name}" in output
        assert command.help in output


@pytest.mark.parametrize("argv", [["settings", "--help"], ["--help", "settings"], ["-h", "settings"]])
def test_help_of_a_command_names_the_common_options(argv: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 0
    output = capfd.readouterr().out
    assert output.startswith("usage: gpt2-desktop settings")
    for option in ("--model", "--device", "--basedir", "--set", "--debug", "--help"):
        assert option in output


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capfd.readouterr().out == f"gpt2-desktop {version('gpt2-desktop')}\n"


def modules_loaded_by(*argv: str) -> set[str]:
    code = f"import sys; from gpt2_desktop.cli import main; main({list(argv)}); print(*sys.modules, file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    return set(result.stderr.split())


def test_help_loads_nothing_heavy() -> None:
    loaded = modules_loaded_by("--help")
    assert "gpt2_desktop.cli" in loaded
    heavy = {"torch", "PySide6", "tomlkit", "numpy", "asyncio", "importlib.metadata"}
    assert loaded.isdisjoint({"gpt2_desktop.settings.table", *heavy})


def test_settings_load_neither_torch_nor_qt() -> None:
    loaded = modules_loaded_by("settings", "list")
    assert "gpt2_desktop.settings.table" in loaded
    assert loaded.isdisjoint({"torch", "PySide6", "numpy", "tokenizers", "huggingface_hub"})


def test_importing_the_program_as_a_module_runs_it() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "gpt2_desktop", "settings", "get", "model.name"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (result.returncode, result.stdout, result.stderr) == (0, "starter\n", "")


@pytest.fixture
def buffered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Output as users have it: what is left in the buffer is written when the interpreter ends."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.mark.usefixtures("buffered")
@pytest.mark.skipif(sys.platform == "win32", reason="pipes end in another way there")
def test_a_reader_that_leaves_ends_the_program_quietly() -> None:
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "gpt2_desktop", "settings", "list"], stdout=writing, stderr=subprocess.PIPE, text=True
    )
    os.close(writing)
    os.close(reading)
    _, errors = process.communicate(timeout=60)
    assert errors == ""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("argv", [["settings", "list"], ["--help"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_one_line(argv: list[str], unbuffered: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "gpt2_desktop", *argv],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert result.stderr == "gpt2-desktop: cannot write the output: No space left on device\n"
    assert result.returncode == 1
