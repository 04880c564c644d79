"""``generate``: several continuations of one prompt."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import signal
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.flags import add_option_flags, chosen_values, positive_count
from gpt2_desktop.errors import INTERRUPTED, UsageError

if TYPE_CHECKING:
    from gpt2_desktop.engine.text_generation import GenerationResult
    from gpt2_desktop.engine.types import CancelToken, Continuation, ModelInfo

STDIN: Final = "-"

_SAMPLING: Final = "alternatives.sampling"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "prompt",
        metavar="PROMPT",
        help=f"the text to continue; '{STDIN}' reads it from standard input, without its last line break",
    )
    parser.add_argument(
        "--max-length",
        type=positive_count,
        metavar="N",
        help="tokens of prompt and continuation together, in place of --max-new-tokens",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object when all is written")
    sampling = parser.add_argument_group("sampling", "What is not given is as in the settings of the alternatives.")
    add_option_flags(sampling, _SAMPLING)  # type: ignore[arg-type]


def run(args: argparse.Namespace, context: Context) -> int:
    chosen = chosen_values(args, _SAMPLING)
    if args.max_length is not None and "max_new_tokens" in chosen:
        raise UsageError("--max-length and --max-new-tokens exclude each other; give one of them")
    prompt = _prompt(args.prompt)

    from gpt2_desktop.engine.device import AUTO, FP32
    from gpt2_desktop.engine.generate import Engine
    from gpt2_desktop.engine.loading import load
    from gpt2_desktop.engine.text_generation import generate_texts
    from gpt2_desktop.engine.types import CancelToken, FinishReason, LoadRequest

    settings = context.settings.settings
    params = dataclasses.replace(settings.alternatives.sampling, **chosen)
    started = time.perf_counter()
    model = settings.model
    # In what Transformers' pipeline computes in, so that the same text comes out.
    precision = FP32 if model.precision == AUTO else model.precision
    request = LoadRequest(model.name, model.device, precision, model.threads, adapter=model.adapter)
    loaded = load(request, context.folders)
    engine = Engine.of(loaded)
    load_s = time.perf_counter() - started

    def show(row: int, continuation: Continuation) -> None:
        context.out(f"--- {row + 1} of {params.num_return_sequences}")
        context.out(prompt + continuation.text)

    cancel = CancelToken()
    with _stopped_by_interrupt(cancel):
        result = generate_texts(
            engine,
            loaded.tokenizer,
            prompt,
            params,
            cancel=cancel,
            max_length=args.max_length,
            on_done=None if args.json else show,
        )
    if args.json:
        context.out_json(_as_json(result, loaded.info, load_s))
    else:
        context.out(f"--- model {loaded.info.name}, seed {result.seed}")
    stopped = any(each.finish_reason is FinishReason.CANCELLED for each in result.continuations)
    return INTERRUPTED if stopped else 0


def _prompt(argument: str) -> str:
    prompt = argument
    try:
        if argument == STDIN:
            prompt = sys.stdin.read().removesuffix("\n").removesuffix("\r")
        prompt.encode()  # bytes of an argument that are not UTF-8 arrive as surrogates
    except UnicodeError:
        raise UsageError("the prompt is not UTF-8 text; convert it first") from None
    return prompt


@contextlib.contextmanager
def _stopped_by_interrupt(cancel: CancelToken) -> Iterator[None]:
    """Cancel at the first interrupt; the second one ends the process as usual."""
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        del number, frame
        signal.signal(signal.SIGINT, before)
        cancel.cancel()

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _as_json(result: GenerationResult, info: ModelInfo, load_s: float) -> dict[str, object]:
    timing = {"load_s": load_s, **dataclasses.asdict(result.timing)}
    return {
        "prompt": result.prompt,
        "prompt_tokens": result.prompt_tokens,
        "model": info.name,
        "device": info.device,
        "precision": info.precision,
        "seed": result.seed,
        "continuations": [dataclasses.asdict(each) for each in result.continuations],
        "timing": {name: round(value, 4) for name, value in timing.items()},
    }
