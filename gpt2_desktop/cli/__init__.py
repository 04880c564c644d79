"""The command line: finds the command, runs it, and turns whatever goes wrong into one line and an exit status.

0 is success, 2 bad usage, 1 any other failure, 130 an interrupt.  A command is the module of its name in this
package, with ``configure(parser)`` and ``run(args, context)``; it is imported when it is asked for, so that
``--help`` is fast and the window does not wait for what only ``train`` needs.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import importlib
import logging
import os
import sys
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn, TextIO

from gpt2_desktop.collecting import nothing_collected
from gpt2_desktop.errors import INTERRUPTED, Gpt2DesktopError, UsageError
from gpt2_desktop.lean_torch import leave_out_compiler
from gpt2_desktop.log import crash_traces_in, logging_to
from gpt2_desktop.paths import APP_NAME, Folders

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

logger = logging.getLogger(__name__)

DEFAULT_COMMAND: Final = "run"

_PIPE_CLOSED: Final = 1


@dataclass(frozen=True, slots=True)
class Command:
    """What the overview says of a command.

    Attributes:
        help: one line.
        native: runs Qt or torch, so that a crash is worth a trace.
        compiles: has torch compile what it trains.
        warns: bad settings are told on standard error before it starts; the others show them in their own way.
    """

    help: str
    native: bool = True
    compiles: bool = False
    warns: bool = True


COMMANDS: Final[dict[str, Command]] = {
    "run": Command("open the window, with the files named (the default)", warns=False),
    "generate": Command("write continuations of a prompt"),
    "complete": Command("answer JSON lines with what the editor would show"),
    "demo": Command("type a sample text into the window and take what it suggests"),
    "models": Command("list, download, check, import and remove models", native=False),
    "export": Command("write a text as a PDF file, a web page, an OpenDocument or a Word file", warns=False),
    "spell": Command("answer JSON lines with the words that are spelled wrong", warns=False),
    "train": Command("train a vocabulary and a model on text files", compiles=True),
    "bench": Command("measure how fast a model is on this machine"),
    "calibrate": Command("measure on text how sure a model has to be for its ghost text to be shown"),
    "doctor": Command("say what is installed, what is found, and what is wrong", native=False, warns=False),
    "settings": Command("list, show, change and reset settings", native=False),
}


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` instead of printing usage and leaving."""

    def __init__(self, prog: str | None = None, **options: object) -> None:
        # An abbreviation would change its meaning whenever an option is added.
        super().__init__(prog=prog, **{"allow_abbrev": False, **options})  # type: ignore[arg-type]

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        # argparse's own hides that nothing could be written.
        print(self.format_help(), end="", file=file)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see '{self.prog} --help'")


def main(argv: list[str] | None = None) -> int:
    """Run the program with these arguments (those of the process by default) and return its exit status."""
    _use_utf8()
    try:
        status = _dispatch(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except Gpt2DesktopError as error:
        _give_up_output()
        _say(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        _give_up_output()
        return INTERRUPTED
    except BrokenPipeError:
        _give_up_output()
        return _PIPE_CLOSED
    except OSError as error:
        _give_up_output()
        _say(f"cannot write the output: {error.strerror or error}")
        return 1


def _dispatch(argv: list[str]) -> int:
    try:
        common, rest = _take_common(argv)
        name = _take_command(rest)
        if name is None and any(argument in ("-h", "--help") for argument in _before_dashes(rest)):
            _overview().print_help()
            return 0
        return _with_log(name or DEFAULT_COMMAND, rest, common)
    except SystemExit as leave:
        # --help and --version
        return leave.code if isinstance(leave.code, int) else 0


def _with_log(name: str, rest: list[str], common: argparse.Namespace) -> int:
    folders = _folders(common)
    with contextlib.ExitStack() as stack:
        log_file = stack.enter_context(logging_to(folders.logs, debug=common.debug))
        if COMMANDS[name].native:
            stack.enter_context(crash_traces_in(folders.logs))
        try:
            return _run(name, rest, common, folders)
        except (Gpt2DesktopError, BrokenPipeError):
            logger.debug("%s failed", name, exc_info=True)
            raise
        except Exception as error:
            logger.critical("unexpected error in %s", name, exc_info=True)
            where = f"the details are in {log_file}" if log_file.is_file() else "--debug shows the details"
            raise Gpt2DesktopError(f"unexpected error ({type(error).__name__}: {error}); {where}") from error


def _run(name: str, rest: list[str], common: argparse.Namespace, folders: Folders) -> int:
    if not COMMANDS[name].compiles:
        leave_out_compiler()
    with nothing_collected():
        module = importlib.import_module(f"gpt2_desktop.cli.{name}")
    parser = Parser(prog=f"{APP_NAME} {name}", description=_sentence(COMMANDS[name].help))
    module.configure(parser)
    _add_common(parser)
    args = parser.parse_args(rest)
    with nothing_collected():
        from gpt2_desktop.cli.context import make_context

    context = make_context(folders, _overrides(common), debug=common.debug)
    if COMMANDS[name].warns:
        for problem in context.settings.problems:
            context.warn(problem)
    status: int = module.run(args, context)
    return status


def _folders(common: argparse.Namespace) -> Folders:
    if common.basedir is None:
        return Folders.for_user()
    basedir = Path(common.basedir)
    if basedir.exists() and not basedir.is_dir():
        raise UsageError(f"--basedir {basedir} is a file; name a folder")
    return Folders.under(basedir)


def _overrides(common: argparse.Namespace) -> dict[str, str]:
    overrides: dict[str, str] = {}
    for assignment in common.set or ():
        name, equals, value = assignment.partition("=")
        if not equals:
            raise UsageError(f"--set takes NAME=VALUE, not '{assignment}'")
        overrides[name.strip()] = value
    # The short forms are the more particular wish.
    if common.model is not None:
        overrides["model.name"] = common.model
    if common.device is not None:
        overrides["model.device"] = common.device
    return overrides


def _take_common(argv: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return the options that every command has, wherever they stand, and what is left."""
    head = _before_dashes(argv)
    parser = Parser(prog=APP_NAME, add_help=False)
    _add_common(parser)
    common, rest = parser.parse_known_args(head)
    return common, rest + argv[len(head) :]


def _take_command(rest: list[str]) -> str | None:
    """Remove the command from the arguments and return it; None where the first is a file or there is none."""
    for index, argument in enumerate(_before_dashes(rest)):
        if argument.startswith("-") and argument != "-":
            continue
        if argument in COMMANDS:
            del rest[index]
            return argument
        # Only a bare word can have been meant as a command: ./generate and notes.txt are files.
        near = difflib.get_close_matches(argument, list(COMMANDS), n=1, cutoff=0.75) if argument.isalpha() else []
        if near and not Path(argument).exists():
            raise UsageError(
                f"there is no command or file '{argument}'; did you mean '{near[0]}'? "
                f"A new file of that name is ./{argument}"
            )
        return None
    return None


def _before_dashes(arguments: list[str]) -> list[str]:
    return arguments[: arguments.index("--")] if "--" in arguments else arguments[:]


def _add_common(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("options of every command")
    group.add_argument(
        "--model", metavar="NAME", help="'starter', a model's folder, or its name in the Hugging Face cache"
    )
    group.add_argument("--device", metavar="NAME", help="auto, cpu, cuda, mps or xpu")
    group.add_argument(
        "--basedir", metavar="FOLDER", help="keep settings, models, logs and all other state in this folder"
    )
    group.add_argument(
        "--set", action="append", metavar="NAME=VALUE", help="set any option for this run; see 'settings list'"
    )
    group.add_argument("--debug", action="store_true", help="log more, also to standard error, and show tracebacks")
    group.add_argument("--version", action=_Version, help="show the version and exit")


class _Version(argparse.Action):
    def __init__(self, option_strings: list[str], dest: str, help: str | None = None) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        # Reading the package's metadata takes longer than everything else that --help needs.
        from importlib.metadata import version

        print(APP_NAME, version(APP_NAME))
        parser.exit()


def _overview() -> Parser:
    width = max(map(len, COMMANDS)) + 2
    lines = [f"  {name:{width}}{command.help}" for name, command in COMMANDS.items()]
    parser = Parser(
        prog=APP_NAME,
        usage=f"{APP_NAME} [FILE ...]\n       {APP_NAME} COMMAND ...",
        description="Write with GPT-2: it continues your text as ghost text, on your own machine.",
        epilog="\n".join(
            [
                "commands:",
                *lines,
                "",
                f"'{APP_NAME} COMMAND --help' shows a command's own options.",
                "A file that is named like a command is opened as ./NAME.",
            ]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_common(parser)
    return parser


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def _say(message: str) -> None:
    """Write the one line that a failure has on standard error."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            print(f"{APP_NAME}: {' '.join(message.split())}", file=sys.stderr, flush=True)


def _use_utf8() -> None:
    """Speak UTF-8 through pipes and files on every platform; a terminal keeps its own encoding."""
    streams: tuple[TextIO | None, ...] = (sys.stdin, sys.stdout, sys.stderr)
    for stream in streams:
        if not isinstance(stream, TextIOWrapper):
            continue
        if stream.isatty():
            # What the terminal cannot show must not end the program.
            stream.reconfigure(errors="replace" if stream is not sys.stderr else "backslashreplace")
        elif stream.encoding.lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding="utf-8")


def _give_up_output() -> None:
    """Write what is left; where that fails, lead it to nowhere, or the interpreter's last flush would complain."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, sys.stdout.fileno())
            os.close(nothing)
