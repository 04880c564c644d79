"""``train``: pre-training from text files, turning a run into a model folder, measuring a model, and fine-tuning it."""

from __future__ import annotations

import argparse
import shlex
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.plans import add_plan_flags, chosen_fields, plan_words, stopped_by_signals
from gpt2_desktop.cli.train_finetune import configure_adapter, configure_finetune, run_adapter, run_finetune
from gpt2_desktop.errors import INTERRUPTED, TrainingError
from gpt2_desktop.paths import APP_NAME
from gpt2_desktop.training.plan import PRESETS, TrainingPlan

if TYPE_CHECKING:
    from gpt2_desktop.engine.device import DevicePlan
    from gpt2_desktop.training.export import ExportOptions

_SOURCES_NAME = "SOURCES.md"


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(
        dest="action", metavar="pretrain | export | evaluate | finetune | adapter", required=True
    )

    pretrain = actions.add_parser(
        "pretrain", help="train a vocabulary and a model, from chance or from a model's weights"
    )
    pretrain.add_argument(
        "--corpus",
        type=Path,
        required=True,
        metavar="PATH",
        help="folder of *.txt and *.txt.xz files, or one file; documents are separated by a line <|endoftext|>; "
        "files named dev* are left out",
    )
    pretrain.add_argument(
        "--run", type=Path, required=True, metavar="FOLDER", help="where checkpoints and the loss curve go"
    )
    pretrain.add_argument("--resume", action="store_true", help="go on from the checkpoint in the run folder")
    pretrain.add_argument(
        "--from",
        dest="origin",
        metavar="MODEL",
        help="begin with the weights and the vocabulary of this model, which has the plan's shape: 'starter', a "
        "folder, or a name as for --model",
    )
    pretrain.add_argument("--output", type=Path, metavar="FOLDER", help="export the model there when it is finished")
    pretrain.add_argument(
        "--preset", choices=tuple(PRESETS), default="starter", help="the plan to start from (default starter)"
    )
    plan = pretrain.add_argument_group("the plan", "Defaults are the preset's; with --resume those of the run.")
    add_plan_flags(plan, TrainingPlan, _defaults)
    _add_card_options(pretrain)

    export = actions.add_parser("export", help="make a model folder from a run, at its last checkpoint")
    export.add_argument("run", type=Path, metavar="RUN", help="the run's folder")
    export.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="where the model goes")
    _add_card_options(export)

    evaluate = actions.add_parser("evaluate", help="bits per byte of text files under a model")
    evaluate.add_argument("name", metavar="MODEL", help="'starter', a model's folder, or a name as for --model")
    evaluate.add_argument("texts", type=Path, nargs="+", metavar="TEXT", help="text file; may be compressed with xz")
    evaluate.add_argument(
        "--stride", type=int, metavar="N", help="tokens that the window moves by (default half the model's context)"
    )
    evaluate.add_argument("--adapter", default="", metavar="NAME", help="an installed adapter or its folder, merged in")
    evaluate.add_argument("--json", action="store_true", help="as one JSON object")

    configure_finetune(actions.add_parser("finetune", help="teach a model your style from your own writing"))
    configure_adapter(actions.add_parser("adapter", help="install, switch off and remove what 'finetune' made"))


def _add_card_options(parser: argparse.ArgumentParser) -> None:
    card = parser.add_argument_group("the model card")
    card.add_argument("--name", default="", metavar="TEXT", help="the model's name (default the output folder's)")
    card.add_argument(
        "--sources",
        type=Path,
        metavar="FILE",
        help=f"table of the corpus's sources and licences ({_SOURCES_NAME} beside the corpus is found by itself)",
    )
    card.add_argument(
        "--evaluate", type=Path, nargs="+", default=[], metavar="TEXT", help="held-out text to measure the model on"
    )
    card.add_argument("--language", default="", metavar="CODE", help="language of the corpus, such as en")
    card.add_argument("--licence", default="", metavar="ID", help="licence of the weights, such as mit")
    card.add_argument("--hardware", default="", metavar="TEXT", help="what the model was trained on")
    card.add_argument("--note", default="", metavar="TEXT", help="what else the card says of the training")


def _defaults(name: str, default: object) -> str:
    del default  # the presets have their own
    return ", ".join(f"{getattr(plan, name)} {preset}" for preset, plan in PRESETS.items())


def run(args: argparse.Namespace, context: Context) -> int:
    actions = {
        "pretrain": _pretrain,
        "export": _export,
        "evaluate": _evaluate,
        "finetune": run_finetune,
        "adapter": run_adapter,
    }
    return actions[args.action](args, context)


def _pretrain(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.hub import resolve_model
    from gpt2_desktop.training.checkpoint import Checkpoint
    from gpt2_desktop.training.distributed import is_first_process
    from gpt2_desktop.training.pretrain import pretrain

    chosen = chosen_fields(args, TrainingPlan)
    base = PRESETS[args.preset]
    if Checkpoint.exists(args.run):
        if not args.resume:
            raise TrainingError(f"{args.run} already holds a checkpoint; add --resume to go on, or name another folder")
        base = Checkpoint.load(args.run).plan
    plan = _changed(base, chosen)
    options = _card_options(args, args.corpus)
    device = _device(context)
    stop = Event()
    with stopped_by_signals(stop.set, context):
        outcome = pretrain(
            args.corpus,
            args.run,
            plan,
            origin=resolve_model(args.origin, context.folders) if args.origin is not None else None,
            device=device.device,
            hardware=device.device_name,
            report=context.out,
            stop=stop,
        )
    if not is_first_process():
        return 0 if outcome.finished else INTERRUPTED
    if not outcome.finished:
        context.out(f"stopped at step {outcome.step} of {outcome.steps}; go on with: {_resume_command(args, chosen)}")
        return INTERRUPTED
    context.out(f"finished: {outcome.steps} steps")
    if args.output is not None:
        from gpt2_desktop.training.export import export

        export(args.run, args.output, options, report=context.out)
    return 0


def _export(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.training.export import export

    export(args.run, args.output, _card_options(args, None), report=context.out)
    return 0


def _evaluate(args: argparse.Namespace, context: Context) -> int:
    from gpt2_desktop.engine.adapters import resolve_adapter
    from gpt2_desktop.engine.hub import resolve_model
    from gpt2_desktop.model.checkpoint import load_model
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer
    from gpt2_desktop.training.evaluation import evaluate, total

    folder = resolve_model(args.name, context.folders)
    device = _device(context)
    # Rounding the weights would change what is measured.
    adapter = resolve_adapter(args.adapter, context.folders)
    model = load_model(folder, device=device.device, adapter=adapter, cache_folder=context.folders.cache)
    tokenizer = GPT2Tokenizer.from_folder(folder, model.config)
    evaluations = []
    for text in args.texts:
        evaluations.append(evaluate(model, tokenizer, text, stride=args.stride))
        if not args.json:
            context.out(str(evaluations[-1]))
    if args.json:
        results = [
            {
                "name": each.name,
                "documents": each.documents,
                "bytes": each.text_bytes,
                "tokens": each.tokens,
                "bits_per_byte": each.bits_per_byte,
                "perplexity": each.perplexity,
            }
            for each in [*evaluations, total(evaluations)]
        ]
        context.out_json({"model": args.name, "texts": results[:-1], "all": results[-1]})
    elif len(evaluations) > 1:
        context.out(str(total(evaluations)))
    return 0


def _changed(plan: TrainingPlan, chosen: dict[str, Any]) -> TrainingPlan:
    """Return the plan with what was chosen; a smaller batch makes its parts smaller too."""
    batch_size = chosen.get("batch_size", plan.batch_size)
    if "micro_batch" not in chosen and batch_size < plan.micro_batch:
        chosen = {**chosen, "micro_batch": batch_size}
    return replace(plan, **chosen)


def _card_options(args: argparse.Namespace, corpus: Path | None) -> ExportOptions:
    from gpt2_desktop.training.export import ExportOptions

    sources = args.sources
    if sources is None and corpus is not None:
        beside = (corpus if corpus.is_dir() else corpus.parent) / _SOURCES_NAME
        sources = beside if beside.is_file() else None
    return ExportOptions(args.name, sources, args.evaluate, args.hardware, args.language, args.licence, args.note)


def _device(context: Context) -> DevicePlan:
    from gpt2_desktop.engine.device import choose_device, set_threads

    settings = context.settings.settings.model
    plan = choose_device(settings.device)
    set_threads(settings.threads)
    return plan


def _resume_command(args: argparse.Namespace, chosen: dict[str, Any]) -> str:
    words = [APP_NAME, "train", "pretrain", "--corpus", str(args.corpus), "--run", str(args.run), "--resume"]
    # A run that was stopped while its corpus was prepared has no checkpoint that knows the plan.
    if args.preset != "starter":
        words += ["--preset", args.preset]
    if args.origin is not None:
        words += ["--from", args.origin]
    words += plan_words(chosen)
    if args.output is not None:
        words += ["--output", str(args.output)]
    return shlex.join(words)
