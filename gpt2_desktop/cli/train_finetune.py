"""``train finetune`` and ``train adapter``: a model learns its writer's style; the writer decides on its use."""

from __future__ import annotations

import argparse
import os
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.end_of_input import stop_at_end_of_input
from gpt2_desktop.cli.plans import add_plan_flags, chosen_fields, plan_words, stopped_by_signals
from gpt2_desktop.errors import INTERRUPTED, TrainingError, UsageError
from gpt2_desktop.paths import APP_NAME
from gpt2_desktop.training.finetune_plan import FinetunePlan

if TYPE_CHECKING:
    from gpt2_desktop.training.finetune_control import FinetuneProgress, FinetuneResult

_SETTING: Final = "model.adapter"
_NICENESS: Final = 10
"""Below the window and whatever else the writer is doing."""


def configure_finetune(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources",
        type=Path,
        nargs="+",
        metavar="TEXT",
        help="files and folders of your own writing: txt, md, odt, docx, html, mbox and eml; they are read and never "
        "copied",
    )
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="where the adapter goes")
    parser.add_argument("--resume", action="store_true", help="go on with the run in the output folder")
    parser.add_argument("--no-typing", action="store_true", help="do not count keystrokes before and after")
    parser.add_argument("--install", action="store_true", help="install the adapter and use it when it is done")
    parser.add_argument("--json", action="store_true", help="progress and result as JSON lines")
    parser.add_argument(
        "--until-eof",
        action="store_true",
        help="stop, with everything saved, when the standard input ends; for programs that run this one",
    )
    plan = parser.add_argument_group("the plan", "The same again with --resume.")
    add_plan_flags(plan, FinetunePlan, lambda _, default: f"default {default:g}")


def configure_adapter(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="adapter_action", metavar="list | install | use | off | remove", required=True)
    listing = actions.add_parser("list", help="the installed adapters, and which one is in use")
    listing.add_argument("--json", action="store_true", help="as JSON, with what was measured")
    install = actions.add_parser("install", help="install an adapter and use it from now on")
    install.add_argument("folder", type=Path, metavar="FOLDER", help="what 'train finetune' made")
    install.add_argument("--name", default="", metavar="NAME", help="how to call it (default the folder's name)")
    use = actions.add_parser("use", help="use an installed adapter from now on")
    use.add_argument("name", metavar="NAME")
    actions.add_parser("off", help="use the model as it is; the adapter stays installed")
    remove = actions.add_parser("remove", help="delete an installed adapter and all that was made from it")
    remove.add_argument("name", metavar="NAME")


def run_finetune(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.device import choose_device, default_threads, set_threads
    from gpt2_desktop.engine.hub import resolve_model
    from gpt2_desktop.training.finetune import finetune
    from gpt2_desktop.training.finetune_control import Control
    from gpt2_desktop.training.finetune_state import is_unfinished

    if is_unfinished(args.output) and not args.resume:
        raise TrainingError(f"{args.output} holds an unfinished run; add --resume to go on, or name another folder")
    plan = FinetunePlan(**chosen_fields(args, FinetunePlan))
    model = context.settings.settings.model
    folder = resolve_model(model.name, context.folders)
    device = choose_device(model.device)
    # Half of the cores, so that what is typed meanwhile is answered nearly as fast as ever.
    set_threads(model.threads or max(1, default_threads() // 2))
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    control = Control()

    if args.until_eof:
        stop_at_end_of_input(control.stop)

    def report(progress: FinetuneProgress) -> None:
        if args.until_eof and control.ended:
            return  # whoever closed the input may no longer read the output
        try:
            if args.json:
                context.out_json({"event": "progress", **asdict(progress)})
            else:
                context.out(str(progress))
        except BrokenPipeError:
            if not args.until_eof:
                raise
            control.stop()

    with stopped_by_signals(control.stop, context):
        result = finetune(
            args.sources,
            folder,
            args.output,
            plan,
            device=device.device,
            control=control,
            report=report,
            cache_folder=context.folders.cache,
            model_name=model.name,
            measure_typing=not args.no_typing,
        )
    if args.json:
        context.out_json({"event": "result", **asdict(result), "output": str(args.output)})
    if not result.finished:
        if not args.json:
            where = f"at step {result.step} of {result.steps}" if result.steps else "before the first step"
            context.out(f"stopped {where}; go on with: {_resume_command(args, context)}")
        return INTERRUPTED
    if not args.json:
        _print(result, args.output, context)
    if args.install:
        _use(_installed(args.output, "", context), context, silent=args.json)
    elif not args.json:
        context.out(f"use it with: {shlex.join([APP_NAME, 'train', 'adapter', 'install', str(args.output)])}")
    return 0


def _print(result: FinetuneResult, output: Path, context: Context) -> None:
    before, after = result.before, result.after
    assert before is not None
    assert after is not None
    rows: list[tuple[str, float, float, str]] = [
        ("bits per byte", before.bits_per_byte, after.bits_per_byte, ".4f"),
        ("perplexity a token", before.perplexity, after.perplexity, ".2f"),
    ]
    if before.keystrokes_saved is not None and after.keystrokes_saved is not None:
        rows.append(("keystrokes saved", before.keystrokes_saved, after.keystrokes_saved, ".1%"))
    context.out("your held-out text     before      after")
    for name, old, new, form in rows:
        context.out(f"{name:18}  {old:>9{form}}  {new:>9{form}}")
    context.out(f"wrote {output}")


def _resume_command(args: argparse.Namespace, context: Context) -> str:
    from gpt2_desktop.settings.store import Source

    words = [APP_NAME, "train", "finetune", *map(str, args.sources), "--output", str(args.output), "--resume"]
    model = context.settings.settings.model
    for flag, option, value in (("--model", "model.name", model.name), ("--device", "model.device", model.device)):
        if context.settings.source(option) is Source.COMMAND_LINE:
            words += [flag, value]
    words += plan_words(chosen_fields(args, FinetunePlan))
    words += [f"--{name.replace('_', '-')}" for name in ("no_typing", "install", "json") if getattr(args, name)]
    return shlex.join(words)


def run_adapter(args: argparse.Namespace, context: Context) -> int:
    {"list": _list, "install": _install, "use": _use_named, "off": _off, "remove": _remove}[args.adapter_action](
        args, context
    )
    return 0


def _list(args: argparse.Namespace, context: Context) -> None:
    from gpt2_desktop.engine.adapters import adapter_figures, installed_adapters
    from gpt2_desktop.errors import CheckpointError

    in_use = context.settings.settings.model.adapter
    rows: list[dict[str, Any]] = []
    for name in installed_adapters(context.folders):
        try:
            figures = adapter_figures(name, context.folders)
        except CheckpointError as error:
            context.warn(str(error))
            continue
        rows.append({"name": name, "in_use": name == in_use, **figures})
    if args.json:
        context.out_json(rows)
        return
    for row in rows:
        mark = "  (in use)" if row["in_use"] else ""
        context.out(f"{row['name']}{mark}  {row.get('characters', 0):,} characters of your text")
    if not rows:
        context.out("no adapter is installed")


def _install(args: argparse.Namespace, context: Context) -> None:
    _use(_installed(args.folder, args.name, context), context)


def _installed(folder: Path, name: str, context: Context) -> str:
    from gpt2_desktop.engine.adapters import install_adapter

    return install_adapter(folder, context.folders, name)


def _use_named(args: argparse.Namespace, context: Context) -> None:
    from gpt2_desktop.engine.adapters import installed_adapters

    if args.name not in (names := installed_adapters(context.folders)):
        raise UsageError(f"no adapter '{args.name}' is installed; there are: {', '.join(names) or 'none'}")
    _use(args.name, context)


def _use(name: str, context: Context, *, silent: bool = False) -> None:
    context.settings.set(_SETTING, name)
    if not silent:
        context.out(f"{name} is in use; '{APP_NAME} train adapter off' switches it off")


def _off(args: argparse.Namespace, context: Context) -> None:
    del args
    context.settings.set(_SETTING, "")
    context.out("the model is used as it is")


def _remove(args: argparse.Namespace, context: Context) -> None:
    from gpt2_desktop.engine.adapters import remove_adapter

    # First, so that the next start does not look for what is gone.
    if context.settings.settings.model.adapter == args.name:
        context.settings.set(_SETTING, "")
    remove_adapter(args.name, context.folders)
    context.out(f"{args.name} is removed")
