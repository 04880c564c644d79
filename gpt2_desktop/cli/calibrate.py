"""``calibrate``: measure a model on text, so that "show about X % of the time" means that for it."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.flags import positive_count
from gpt2_desktop.errors import Gpt2DesktopError, UsageError

if TYPE_CHECKING:
    from gpt2_desktop.engine.confidence import Calibration

_CURSORS: Final = 6000
"""Two minutes for the starter model on two cores."""
_SHOWN_LEVELS: Final = 10
"""Percent between two lines of the table."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "texts",
        type=Path,
        nargs="+",
        metavar="TEXT",
        help="text files, your own writing best of all; or a folder of *.txt and *.txt.xz files, without those named "
        "dev*; documents in one file are separated by a line <|endoftext|>",
    )
    parser.add_argument(
        "--cursors",
        type=positive_count,
        default=_CURSORS,
        metavar="N",
        help=f"at about how many places the model is asked; more is slower and more exact (default {_CURSORS})",
    )
    parser.add_argument(
        "--every",
        type=positive_count,
        default=1,
        metavar="N",
        help="take only every N-th document, such as those that training held out (default 1, all)",
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="write it there, such as calibration.json in the model's folder, instead of where your own are kept",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace, context: Context) -> int:
    documents = _documents(args.texts, args.every)

    from gpt2_desktop.engine.calibration import calibrate, choose_passages
    from gpt2_desktop.engine.confidence import calibration_file, write_calibration
    from gpt2_desktop.engine.generate import Engine
    from gpt2_desktop.engine.hub import resolve_model
    from gpt2_desktop.engine.loading import load
    from gpt2_desktop.engine.types import LoadRequest

    passages = choose_passages(documents, args.cursors)
    settings = context.settings.settings
    model = settings.model
    loaded = load(LoadRequest(model.name, model.device, model.precision, model.threads), context.folders)
    engine = Engine.of(loaded)
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        if done * 10 // total > told:
            told = done * 10 // total
            context.warn(f"measured {told * 10} % of {total:,} cursors")

    calibration = calibrate(engine, loaded.tokenizer, passages, settings.ghost, model=loaded.info.name, progress=tell)
    try:
        path = args.output or calibration_file(resolve_model(model.name, context.folders), context.folders)
        write_calibration(calibration, path)
    except OSError as error:
        raise Gpt2DesktopError(
            f"the calibration cannot be written ({error.strerror or error}); make room, or name another --output"
        ) from error
    if args.json:
        context.out_json({"path": str(path), **dataclasses.asdict(calibration)})
    else:
        _print(calibration, path, context)
    return 0


def _documents(texts: list[Path], every: int) -> list[str]:
    from gpt2_desktop.training.corpus import find_shards, read_documents

    for text in texts:
        if not text.exists():
            raise UsageError(f"there is no file or folder {text}; name a text file")
    shards = [shard for text in texts for shard in find_shards(text)]
    return [document for number, document in enumerate(read_documents(shards), 1) if number % every == 0]


def _print(calibration: Calibration, path: Path, context: Context) -> None:
    context.out("  show   shown  first word right  keystrokes saved  less half a keystroke for each wrong one")
    for level in calibration.levels:
        if level.percent % _SHOWN_LEVELS == 0:
            figures = f"{level.coverage:5.0%}  {level.precision:16.0%}  {level.saved:16.1%}  {level.net:.1%}"
            context.out(f"{level.percent:4} %  {figures}")
    context.out(f"written to {path}")
