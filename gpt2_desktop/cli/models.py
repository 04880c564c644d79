"""``models``: which models there are, and getting, checking, importing and removing them."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.end_of_input import stop_at_end_of_input
from gpt2_desktop.engine.model_files import format_bytes
from gpt2_desktop.engine.transfer import Phase, Progress, Stop, describe_progress
from gpt2_desktop.errors import INTERRUPTED, AccessError, Gpt2DesktopError, UsageError
from gpt2_desktop.paths import APP_NAME

if TYPE_CHECKING:
    from gpt2_desktop.engine.catalogue import ModelRow

WATCHED_FLAG: Final = "--watched"
"""For the window: progress as JSON lines on standard output; it stops when standard input ends."""

_SAY_S: Final = 30.0
"""Where standard error is no terminal, a line of progress comes this often."""

_PLACES: Final = {
    "program": "comes with the program",
    "own": "downloaded",
    "cache": "in the Hugging Face cache",
    "folder": "in a folder of yours",
    "partly": "begun",
    "hub": "not downloaded",
}


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="list | get | verify | remove | import | token", required=True
    )
    listing = actions.add_parser("list", help="the models there are, what each needs, and the one for this machine")
    get = actions.add_parser("get", help="download a model, or go on where it stopped")
    verify = actions.add_parser("verify", help="read a model's files and hold them against their hashes")
    remove = actions.add_parser("remove", help="delete a model that was downloaded or imported, or begun")
    taking = actions.add_parser("import", help="take in a model from a folder or a .zip or .tar archive")
    token = actions.add_parser("token", help="keep a token for private repositories in the system's keyring")
    for action in (get, verify, remove):
        action.add_argument("name", metavar="NAME", help="such as gpt2, or a repository such as someone/model")
    get.add_argument("--update", action="store_true", help="also where it is there already, in its latest version")
    get.add_argument(WATCHED_FLAG, action="store_true", help=argparse.SUPPRESS)
    taking.add_argument("source", type=Path, metavar="PATH")
    taking.add_argument("--name", default="", metavar="NAME", help="what it is to be called (default: as the file is)")
    remove.add_argument("--dry-run", action="store_true", help="only say what would be deleted and how much it frees")
    token.add_argument("--forget", action="store_true", help="delete the token that is kept")
    for action in (listing, get, verify, remove, taking):
        action.add_argument("--json", action="store_true", help="print the result as one line of JSON")


def run(args: argparse.Namespace, context: Context) -> int:
    actions = {
        "list": _list,
        "get": _get,
        "verify": _verify,
        "remove": _remove,
        "import": _import,
        "token": _token,
    }
    return actions[args.action](args, context)


# list


def _list(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.catalogue import catalogue
    from gpt2_desktop.engine.machine import this_machine

    model = context.settings.settings.model
    machine = this_machine(model.device, model.precision)
    rows = catalogue(context.folders, machine, model.name)
    if args.json:
        context.out_json(
            {"machine": asdict(machine), "current": model.name, "models": [row_as_json(row) for row in rows]}
        )
        return 0
    header = ("model", "parameters", "size", f"memory ({machine.precision})", "tokens/s", "licence", "state")
    cells = [header, *(_cells(row, machine.precision, model.name) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(header))]
    for line in cells:
        context.out("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    context.out()
    context.out(f"Runs on {machine.device_name}, in {machine.precision}.")
    for row in rows:
        if row.recommended:
            context.out(f"Recommended: {row.name}, {row.recommended}.")
    return 0


def row_as_json(row: ModelRow) -> dict[str, Any]:
    """Return a row of the catalogue for programs."""
    return {**asdict(row), "folder": None if row.folder is None else str(row.folder), "here": row.here}


def _cells(row: ModelRow, precision: str, current: str) -> tuple[str, ...]:
    state = _PLACES[row.place]
    if row.arrived < row.size and row.arrived:
        state += f", {100 * row.arrived // row.size} % there"
    if row.checked_at is not None:
        state += ", checked"
    if row.fits is False:
        state += ", too large for the free memory"
    speed = "" if row.speed is None else f"{'' if row.measured else '~'}{row.speed:.0f}"
    return (
        f"{'* ' if row.name == current else '  '}{row.name}",
        "" if row.parameters is None else f"{row.parameters / 1e6:,.0f} million",
        format_bytes(row.size),
        format_bytes(row.memory[precision]) if precision in row.memory else "",
        speed,
        row.licence,
        state,
    )


# get


def _get(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.download import download_model

    stop = Stop()
    if args.watched:
        stop_at_end_of_input(stop.stop)
        report = _watched(context)
    else:
        report = Teller(args.name)
    with _stopping(stop):
        try:
            folder = download_model(args.name, context.folders, stop=stop, report=report, update=args.update)
        except Gpt2DesktopError as error:
            if not args.watched:
                raise
            no_access = isinstance(error, AccessError)
            context.out_json({"event": "failed", "message": str(error), "no_access": no_access})
            return error.exit_status
        finally:
            if isinstance(report, Teller):
                report.close()
    if args.watched:
        context.out_json({"event": "stopped"} if folder is None else {"event": "done", "folder": str(folder)})
        return INTERRUPTED if folder is None else 0
    if folder is None:
        context.warn(f"stopped; what has arrived is kept: '{APP_NAME} models get {args.name}' goes on from there")
        return INTERRUPTED
    if args.json:
        context.out_json({"name": args.name, "folder": str(folder)})
    else:
        context.out(f"{args.name} is in {folder}. Use it with '{APP_NAME} settings set model.name {args.name}'.")
    return 0


def _watched(context: Context) -> Any:
    return lambda progress: context.out_json({"event": "progress", **asdict(progress)})


class Teller:
    """Shows progress on standard error: one line that is written over on a terminal, else a line now and then."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._live = sys.stderr is not None and sys.stderr.isatty()
        self._said_at = time.monotonic()
        self._width = 0

    def __call__(self, progress: Progress) -> None:
        if sys.stderr is None:
            return
        text = describe_progress(progress)
        if self._live:
            print(f"\r{self._name}: {text}".ljust(self._width), end="", file=sys.stderr, flush=True)
            self._width = len(self._name) + len(text) + 3
        elif progress.phase is Phase.WAITING or time.monotonic() - self._said_at > _SAY_S:
            self._said_at = time.monotonic()
            print(f"{self._name}: {text}", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line."""
        if self._live and self._width and sys.stderr is not None:
            print(file=sys.stderr, flush=True)


@contextmanager
def _stopping(stop: Stop) -> Iterator[None]:
    """Let Ctrl+C and SIGTERM stop the work in order; a second one ends the program at once."""

    def handle(_number: int, _frame: object) -> None:
        if stop():
            raise KeyboardInterrupt
        stop.stop()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# verify, remove, import, token


def _verify(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.installed import verify_model

    stop = Stop()
    with _stopping(stop):
        found = verify_model(args.name, context.folders, stop)
    if found is None:
        return INTERRUPTED
    if args.json:
        context.out_json({"name": args.name, "folder": str(found.folder), "checked_by": found.by, "right": True})
    else:
        context.out(f"{args.name} is right, checked by {found.by}.")
    return 0


def _remove(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.installed import removable, remove_model

    if args.dry_run:
        paths, freed = removable(args.name, context.folders)
    else:
        paths, freed = [], remove_model(args.name, context.folders)
    if args.json:
        context.out_json({"name": args.name, "freed": freed, "removed": not args.dry_run})
        return 0
    for path in paths:
        context.out(str(path))
    context.out(f"{args.name}: {format_bytes(freed)} {'would be' if args.dry_run else 'are'} freed.")
    return 0


def _import(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.importing import import_model

    stop = Stop()
    with _stopping(stop):
        found = import_model(args.source, context.folders, args.name, cancelled=stop)
    if found is None:
        return INTERRUPTED
    name, folder = found
    if args.json:
        context.out_json({"name": name, "folder": str(folder)})
    else:
        context.out(f"{name} is in {folder}. Use it with '{APP_NAME} settings set model.name {json.dumps(name)}'.")
    return 0


def _token(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.token_store import forget_token, store_token

    if args.forget:
        context.out("The token is deleted." if forget_token() else "There was no token.")
        return 0
    if sys.stdin is None:
        raise UsageError("the token is read from standard input, and there is none")
    if sys.stdin.isatty():
        import getpass

        try:
            token = getpass.getpass("Token of the Hugging Face Hub (it is not shown): ")
        except EOFError:
            raise Gpt2DesktopError("no token was given") from None
    else:
        token = sys.stdin.readline()
    store_token(token)
    context.out("The token is in the system's keyring.")
    return 0
