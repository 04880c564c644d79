"""``bench``: how fast a model is on this machine.

What is measured, and how, is said in `gpt2_desktop.engine.bench` and `gpt2_desktop.engine.bench_typing`; here the
parts are chosen, run one after the other, and printed.  The start is measured in processes of its own, so that
nothing is warm but the disk.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.flags import add_option_flags, chosen_values, positive_count
from gpt2_desktop.engine.memory import MIB, peak_resident_bytes
from gpt2_desktop.engine.shapes import SHAPES, write_random_model
from gpt2_desktop.engine.types import LoadRequest
from gpt2_desktop.errors import ModelError, UsageError
from gpt2_desktop.paths import APP_NAME, Folders

if TYPE_CHECKING:
    from gpt2_desktop.engine.bench import Alternatives, Decode, Prefill, Spread
    from gpt2_desktop.engine.bench_typing import Cancelling, Typing

LOAD: Final = "load"
TYPING: Final = "typing"
LONG_DOCUMENT: Final = "long-document"
CANCEL: Final = "cancel"
PREFILL: Final = "prefill"
DECODE: Final = "decode"
ALTERNATIVES: Final = "alternatives"
PARTS: Final = {
    LOAD: "two starts, each in a process of its own; the second finds what the first left on the disk",
    TYPING: "a text types itself behind 500 tokens: from a key to the first visible text",
    LONG_DOCUMENT: "the same at the end of 1,000,000 characters, against the short document",
    CANCEL: "from a newer request to its begin, while an older one is at work",
    PREFILL: "a prompt of 512 tokens, or of what fits, of which nothing is known",
    DECODE: "one row of 64 tokens behind it",
    ALTERNATIVES: "five rows of 40 tokens, against five single runs",
}
"""What can be measured, in the order in which it is."""

_COLUMNS: Final = """\
"passes" are the forward passes that a key needed at most before its first token, "none" is the share of the keys that
needed none."""

START_FLAG: Final = "--start-once"

_MODEL: Final = "model"
_DIGITS: Final = 4


def configure(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    width = max(map(len, PARTS)) + 2
    parser.epilog = "\n".join(["parts:", *(f"  {name:{width}}{text}" for name, text in PARTS.items()), "", _COLUMNS])
    parser.add_argument("--json", action="store_true", help="print one JSON object when all is measured")
    parser.add_argument(
        "--only", type=_parts, metavar="PART,...", default=frozenset(PARTS), help="measure these parts (default all)"
    )
    parser.add_argument(
        "--shape",
        choices=tuple(SHAPES),
        help="measure random weights of that model's shape: what they write means nothing, how fast does",
    )
    parser.add_argument(
        "--keys", type=positive_count, metavar="N", default=argparse.SUPPRESS, help="keys of a typing run (default 300)"
    )
    parser.add_argument(
        "--keys-per-second",
        type=_rate,
        metavar="X",
        default=argparse.SUPPRESS,
        help="a key comes as soon as the model has answered the one before and prepared for the next, and at the "
        "latest at this rate, but never before the first text of the one before (default 8, a fast writer)",
    )
    parser.add_argument(START_FLAG, action="store_true", dest="start_once", help=argparse.SUPPRESS)
    model = parser.add_argument_group("model", "What is not given is as in the settings of the model.")
    add_option_flags(model, _MODEL, exclude=["name", "device"])  # type: ignore[arg-type]  # every command has those two


def run(args: argparse.Namespace, context: Context) -> int:
    if args.start_once:
        return _start_once(context)
    settings = dataclasses.replace(context.settings.settings.model, **chosen_values(args, _MODEL))
    with tempfile.TemporaryDirectory(prefix=f"{APP_NAME}-bench-") as scratch, _Progress() as progress:
        # A cache of its own: the first start has to be one, and what a model of the occasion leaves there is waste.
        folders = dataclasses.replace(context.folders, cache=Path(scratch) / "cache")
        name = settings.name
        if args.shape is not None:
            progress(f"making {args.shape} with random weights")
            name = str(Path(scratch) / args.shape)
            write_random_model(Path(name), SHAPES[args.shape])
        request = LoadRequest(name, settings.device, settings.precision, settings.threads, settings.cache_mb)
        bench = _Bench(args, context, folders, request, progress)
        bench.measure()
    if args.json:
        context.out_json(_rounded(bench.report))
    return 0


def _parts(text: str) -> frozenset[str]:
    chosen = [name.strip() for name in text.split(",") if name.strip()]
    if unknown := [name for name in chosen if name not in PARTS]:
        raise argparse.ArgumentTypeError(f"there is no part {unknown[0]!r}; choose from: {', '.join(PARTS)}")
    if not chosen:
        raise argparse.ArgumentTypeError(f"name at least one part: {', '.join(PARTS)}")
    return frozenset(chosen)


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0 < rate < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return rate


class _Bench:
    """One run of the command; ``report`` grows part by part, and each part is printed when it is done."""

    def __init__(
        self, args: argparse.Namespace, context: Context, folders: Folders, request: LoadRequest, progress: _Progress
    ) -> None:
        self.report: dict[str, Any] = {"system": _system()}
        self._args = args
        self._only: frozenset[str] = args.only
        self._context = context
        self._folders = folders
        self._request = request
        self._progress = progress

    def measure(self) -> None:
        if LOAD in self._only:
            self._starts()
        memory: dict[str, float] = {}
        if self._only & {TYPING, LONG_DOCUMENT, CANCEL}:
            self._measure_at_the_worker()
            # What the program needs; the engine that comes next has a model of its own.
            memory = _memory()
        if self._only & {PREFILL, DECODE, ALTERNATIVES}:
            gc.collect()
            self._measure_engine()
        memory = memory or _memory()
        self._take("memory", memory, [f"memory        at most {', '.join(_megabytes(memory))}"])

    def _starts(self) -> None:
        starts = []
        for what in ("first", "second"):
            self._progress(f"{what} start")
            starts.append(_start(self._request, self._folders))
        first, second = starts
        info = first.pop("info")
        second.pop("info")
        self._tell_model(info)
        cached_mb = sum(file.stat().st_size for file in self._folders.cache.rglob("*") if file.is_file()) / MIB
        self._take(
            LOAD,
            {"first": first, "second": second, "disk_cache_mb": cached_mb},
            [
                f"load          first start {first['load_s']:.2f} s, second {second['load_s']:.2f} s "
                f"({_cache_note(cached_mb)}); before it {second['import_s']:.1f} s to import the libraries"
            ],
        )

    def _measure_at_the_worker(self) -> None:
        from gpt2_desktop.engine.bench import ROWS
        from gpt2_desktop.engine.bench_text import TYPED, document
        from gpt2_desktop.engine.bench_typing import KEYS, KEYS_PER_SECOND, LONG_DOCUMENT_CHARACTERS, Typist

        keys = getattr(self._args, "keys", KEYS)
        typed = (TYPED * (keys // len(TYPED) + 1))[:keys]
        self._progress("loading the model")
        typist = Typist(
            self._request,
            self._folders,
            self._context.settings.settings.ghost,
            keys_per_second=getattr(self._args, "keys_per_second", KEYS_PER_SECOND),
            progress=self._progress,
        )
        with typist:
            self._tell_model(asdict(typist.info) | {"threads": typist.threads})
            before = typist.context()
            if self._only & {TYPING, LONG_DOCUMENT}:
                short = typist.type(before, typed, TYPING)
                self._take(TYPING, asdict(short), _typing_lines("typing", short))
            if LONG_DOCUMENT in self._only:
                long = typist.type(document(LONG_DOCUMENT_CHARACTERS), typed, LONG_DOCUMENT)
                one, other = long.all.first_text_ms, short.all.first_text_ms
                ratios = {"ratio_p50": _ratio(one.p50, other.p50), "ratio_p95": _ratio(one.p95, other.p95)}
                line = f"{'':14}against the short one: p50 {ratios['ratio_p50']:.2f}, p95 {ratios['ratio_p95']:.2f}"
                self._take(LONG_DOCUMENT, asdict(long) | ratios, [*_typing_lines("long document", long), line])
            if CANCEL in self._only:
                one_row = typist.cancel_writing(before, rows=1)
                cancelling = {
                    "one_row": one_row,
                    "five_rows": typist.cancel_writing(before, rows=ROWS),
                    "prompt": typist.cancel_reading(before, one_row.step_ms),
                    "thinking_ahead": typist.cancel_preparing(before, one_row.step_ms),
                }
                values = {name: asdict(each) for name, each in cancelling.items()}
                self._take(CANCEL, values, _cancel_lines(cancelling))

    def _measure_engine(self) -> None:
        import torch

        from gpt2_desktop.engine.bench import EngineBench
        from gpt2_desktop.engine.loading import load

        self._progress("loading the model")
        loaded = load(self._request, self._folders)
        self._tell_model(asdict(loaded.info) | {"threads": torch.get_num_threads()})
        engine = EngineBench(loaded, self._progress)
        if PREFILL in self._only:
            prefill = engine.prefill()
            self._take(PREFILL, asdict(prefill), _prefill_lines(prefill))
        if DECODE in self._only:
            decode = engine.decode()
            self._take(DECODE, asdict(decode), _decode_lines(decode))
        if ALTERNATIVES in self._only:
            alternatives = engine.alternatives()
            self._take(ALTERNATIVES, asdict(alternatives), _alternatives_lines(alternatives))

    def _tell_model(self, info: dict[str, Any]) -> None:
        known = _MODEL in self.report
        self.report[_MODEL] = {**info, "random_weights": self._args.shape is not None}
        if not known:
            random_weights = ", random weights" if self._args.shape is not None else ""
            self._print(
                [
                    f"model         {info['name']}: {info['parameters'] / 1e6:.1f} million parameters{random_weights}, "
                    f"{info['precision']}, {info['device_name']}"
                ]
            )

    def _take(self, part: str, value: dict[str, Any], lines: list[str]) -> None:
        self.report[part.replace("-", "_")] = value
        self._print(lines)

    def _print(self, lines: list[str]) -> None:
        self._progress.clear()
        if not self._args.json:
            for line in lines:
                self._context.out(line)


def _start(request: LoadRequest, folders: Folders) -> dict[str, Any]:
    """Load the model in a new process and return what that cost."""
    question = {"request": asdict(request), "folders": {name: str(path) for name, path in asdict(folders).items()}}
    answer = subprocess.run(
        own_command("bench", START_FLAG),
        env=own_environment(os.environ),
        input=json.dumps(question),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if answer.returncode:
        said = [line.removeprefix(f"{APP_NAME}: ") for line in answer.stderr.splitlines() if line.strip()]
        kind = UsageError if answer.returncode == UsageError.exit_status else ModelError
        raise kind(said[-1] if said else f"the process that loads the model ended with status {answer.returncode}")
    result: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return result


def _start_once(context: Context) -> int:
    """The other process: answer what `_start` asks."""
    question = json.loads(sys.stdin.read())
    request = LoadRequest(**question["request"])
    folders = Folders(**{name: Path(path) for name, path in question["folders"].items()})
    started = time.perf_counter()
    import torch

    from gpt2_desktop.engine.loading import load

    imported = time.perf_counter()
    loaded = load(request, folders)
    finished = time.perf_counter()
    context.out_json(
        {
            "info": asdict(loaded.info) | {"threads": torch.get_num_threads()},
            "import_s": imported - started,
            "load_s": finished - imported,
            "peak_mb": peak_resident_bytes() / MIB,
        }
    )
    return 0


def _system() -> dict[str, Any]:
    return {
        "version": importlib.metadata.version(APP_NAME),
        "python": platform.python_version(),
        "torch": importlib.metadata.version("torch"),
        "platform": platform.platform(),
        "processors": os.cpu_count(),
    }


def _memory() -> dict[str, float]:
    """Return the most memory that this process has had, and of a GPU where torch has used one."""
    memory = {"peak_mb": peak_resident_bytes() / MIB}
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available() and torch.cuda.max_memory_reserved():
        memory["device_peak_mb"] = torch.cuda.max_memory_reserved() / MIB
    return memory


def _ratio(one: float, other: float) -> float:
    return one / other if other else 0.0


def _megabytes(memory: dict[str, float]) -> Iterator[str]:
    yield f"{memory['peak_mb']:,.0f} MiB resident"
    if "device_peak_mb" in memory:
        yield f"{memory['device_peak_mb']:,.0f} MiB on the device"


def _cache_note(cached_mb: float) -> str:
    return f"{cached_mb:,.0f} MiB kept on the disk by the first" if cached_mb else "nothing kept on the disk"


def _prefill_lines(prefill: Prefill) -> list[str]:
    return [f"prefill       {prefill.tokens} tokens in {prefill.ms:.1f} ms ({prefill.tokens_per_second:,.0f} tokens/s)"]


def _decode_lines(decode: Decode) -> list[str]:
    return [
        f"decode        {decode.ms_per_token:.2f} ms a token ({decode.tokens_per_second:,.0f} tokens/s) "
        f"behind {decode.context_tokens} tokens"
    ]


def _alternatives_lines(measured: Alternatives) -> list[str]:
    return [
        f"alternatives  {measured.rows} x {measured.tokens} tokens in {measured.batch_ms:.0f} ms "
        f"({measured.tokens_per_second:,.0f} tokens/s); {measured.rows} single runs {measured.single_ms:.0f} ms; "
        f"ratio {measured.ratio:.2f}"
    ]


def _typing_lines(title: str, typing: Typing) -> list[str]:
    lines = [
        f"{title:14}from a key to the first visible text, in ms, behind {typing.document_characters:,} characters",
        f"{'':28}{'keys':>6}{'shown':>7}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}{'passes':>9}{'none':>7}",
    ]
    for name, keys in (("all", typing.all), ("word start", typing.word_start), ("inside a word", typing.inside_word)):
        lines.append(
            f"{'':14}{name:14}{keys.pressed:6}{keys.shown:7}{_figures(keys.first_text_ms)}"
            f"{keys.passes_before_token:9}{keys.without_pass:7.0%}"
        )
    return lines


def _cancel_lines(cancelling: dict[str, Cancelling]) -> list[str]:
    lines = [
        "cancel        until the worker begins the next request, in decode steps",
        f"{'':28}{'count':>6}{'':7}{'p50':>9}{'p95':>9}{'p99':>9}{'max':>9}  step",
    ]
    for name, each in cancelling.items():
        title = name.replace("_", " ")
        lines.append(f"{'':14}{title:14}{each.steps.count:6}{'':7}{_figures(each.steps)}  {each.step_ms:.2f} ms")
    return lines


def _figures(spread: Spread) -> str:
    return "".join(f"{value:9.2f}" for value in (spread.p50, spread.p95, spread.p99, spread.max))


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _rounded(each) for name, each in value.items()}
    return round(value, _DIGITS) if isinstance(value, float) else value


class _Progress:
    """One line on standard error, written over and over, where that is a terminal."""

    def __init__(self) -> None:
        self._stream = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        self._width = 0

    def __enter__(self) -> _Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.clear()

    def __call__(self, text: str) -> None:
        self._write(text)

    def clear(self) -> None:
        if self._width:
            self._write("")

    def _write(self, text: str) -> None:
        if self._stream is None:
            return
        # Blanks over what was there before: not every terminal knows a sequence that clears a line.
        print(f"\r{text:{self._width}}\r{text}", end="", file=self._stream, flush=True)
        self._width = len(text)
