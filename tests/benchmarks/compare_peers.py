"""Ours beside the other engines that run GPT-2, on the same weights.

Not a test: ``python tests/benchmarks/compare_peers.py``.

The weights are random, in the shape of a published model (GPT-2's 124M by default), always the same; each engine gets
them through its own converter, once, in a cache folder.  Every engine lives in a process of its own for the whole run.
In each round every engine does the same task, one after the other, while the others wait; so whatever else the machine
does meets them all.  What is printed are medians over the rounds, and ours divided by theirs.

What is measured:

- **prefill**: a prompt of 512 new tokens, to the logits behind it.
- **decode**: one row of 64 tokens behind the prompt, milliseconds a token.
- **5 rows**: five rows of 40 tokens as one batch behind the prompt, which has been read.  Ours samples as the panel
  does; the others take the likeliest token, which costs them less.
- **5 single**: ours only, five such rows one after the other.
- **memory**: resident when the rounds have ended (what is mapped from a file counts), and at most.

Before that, every engine says what it would write behind a number of prompts, held against ours in fp32: engines that
compute something else would be compared in vain.

The engines are an extra: ``pip install 'gpt2-desktop[peers]'``.  One that is not installed is left out with a line that
says so.  llama-cpp-python is compiled for this machine on installation, which takes a while.  Start it on a machine
that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from peer_files import checkpoint
from peer_models import OURS, PEERS, REFERENCE, Ours, Setup

from gpt2_desktop.engine.device import cpu_name
from gpt2_desktop.engine.memory import MIB, peak_resident_bytes, resident_bytes
from gpt2_desktop.engine.shapes import SHAPES

TASKS: Final = ("prefill", "decode", "batch", "singles")
ROWS: Final = 5
ROW_TOKENS: Final = 40

_SERVE: Final = "--serve"
_CHECKED_PROMPTS: Final = 24
_CHECKED_TOKENS: Final = (8, 64)
_LEAST_AGREEMENT: Final = 0.1
"""Of likeliest tokens, below which an engine computes something else: by chance none agrees.  Random weights have none
of the redundancy of trained ones, so that four bits change many of them."""
_PAUSE_S: Final = 0.2
"""Threads that wait actively for more work have gone to sleep by then."""


def main() -> int:
    args = arguments()
    say = report_line(sys.stderr if args.json else sys.stdout)
    folder = checkpoint(args.cache, args.shape)
    room = args.prompt_tokens + max(args.new_tokens, ROWS * ROW_TOKENS)
    setup = Setup(folder, args.threads, args.device, args.precision, ROWS, room)
    say(f"{args.shape} with random weights; {cpu_name()}, {args.threads} threads; {args.rounds} rounds")
    names = [OURS]
    for name in args.peers:
        if missing := PEERS[name].missing(args.device):
            say(f"{name} {missing}")
        else:
            names.append(name)
    for name in names:
        with Child(name, setup):
            pass  # what each keeps on the disk is made now, so that its memory is that of any later start

    chance = random.Random(0)
    checked = [random_prompt(args.shape, chance, chance.randint(*_CHECKED_TOKENS)) for _ in range(_CHECKED_PROMPTS)]
    prompts = [random_prompt(args.shape, chance, args.prompt_tokens) for _ in range(args.rounds + 1)]
    with Child(REFERENCE, setup) as reference:
        expected = reference.ask("first_tokens", checked)
    with ExitStack() as stack:
        children = {name: stack.enter_context(Child(name, setup)) for name in names}
        peers: dict[str, dict[str, Any]] = {}
        for name, child in children.items():
            peers[name] = {"description": child.description, **agreement(child.ask("first_tokens", checked), expected)}
            say(agreement_line(name, peers[name]))
        times = measure(children, prompts, args.new_tokens)
        for name, child in children.items():
            peers[name] |= times[name] | child.ask("memory")
    report = {
        "shape": args.shape,
        "processor": cpu_name(),
        "device": args.device,
        "threads": args.threads,
        "rounds": args.rounds,
        "prompt_tokens": args.prompt_tokens,
        "new_tokens": args.new_tokens,
        "peers": peers,
        "ratios": ratios(peers),
        "batch_to_singles": peers[OURS]["batch"]["median"] / peers[OURS]["singles"]["median"],
    }
    if args.json:
        print(json.dumps(report))
    else:
        print_table(report)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    others = [name for name in PEERS if name not in (OURS, REFERENCE)]
    parser.add_argument("--peers", nargs="*", choices=others, default=others, metavar="NAME", help=", ".join(others))
    parser.add_argument("--shape", choices=SHAPES, default="gpt2")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--precision", default="auto", help="of ours, as for gpt2-desktop")
    parser.add_argument("--threads", type=int, default=cores(), help="for every engine (default all cores)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--prompt-tokens", type=int, default=512)
    parser.add_argument("--new-tokens", type=int, default=64)
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "gpt2-desktop-peers")
    parser.add_argument("--json", action="store_true", help="one JSON object in place of the table")
    return parser.parse_args()


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def report_line(stream: Any) -> Callable[[str], None]:
    return lambda text: print(text, file=stream, flush=True)


def random_prompt(shape: str, chance: random.Random, tokens: int) -> list[int]:
    """Return ids without the end of the text, which the starter's vocabulary has as its first entry."""
    config = SHAPES[shape]
    return [(config.eos_token_id + chance.randrange(1, config.vocab_size)) % config.vocab_size for _ in range(tokens)]


def agreement(found: list[list[float]], expected: list[list[float]]) -> dict[str, float]:
    """Return how often the likeliest tokens agree, and how far apart their log-probabilities are where they do."""
    same = [(one, other) for one, other in zip(found, expected, strict=True) if one[0] == other[0]]
    return {
        "agreement": len(same) / len(expected),
        "logprob_difference": statistics.fmean(abs(one[1] - other[1]) for one, other in same) if same else 0.0,
    }


def agreement_line(name: str, peer: dict[str, Any]) -> str:
    line = (
        f"{name:20}{peer['description']:20}agrees with ours in fp32 on {peer['agreement']:.0%} of the likeliest "
        f"tokens, whose log-probabilities differ by {peer['logprob_difference']:.3f}"
    )
    doubt = "; it computes something else, so that its times mean nothing"
    return line if peer["agreement"] >= _LEAST_AGREEMENT else line + doubt


def measure(children: dict[str, Child], prompts: list[list[int]], new_tokens: int) -> dict[str, dict[str, Any]]:
    """Return for each engine and task the milliseconds of all rounds; the first round does not count."""
    samples: dict[str, dict[str, list[float]]] = {name: {task: [] for task in TASKS} for name in children}
    for number, prompt in enumerate(prompts):
        questions: dict[str, list[Any]] = {
            "prefill": [prompt],
            "decode": [new_tokens],
            "batch": [ROWS, ROW_TOKENS],
            "singles": [ROWS, ROW_TOKENS],
        }
        for task, values in questions.items():
            for name, child in children.items():
                if task == "singles" and name != OURS:
                    continue
                time.sleep(_PAUSE_S)
                seconds = child.ask(task, *values)
                if number:
                    samples[name][task].append(1000 * seconds)
    return {
        name: {
            task: {"median": statistics.median(values), "min": min(values), "max": max(values)}
            for task, values in tasks.items()
            if values
        }
        for name, tasks in samples.items()
    }


def ratios(peers: dict[str, dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Return ours divided by each other's, task by task: below 1 ours is faster, or smaller."""
    ours = peers[OURS]
    return {
        name: {
            **{task: ours[task]["median"] / peer[task]["median"] for task in TASKS if task in peer},
            "resident_mb": ours["resident_mb"] / peer["resident_mb"],
        }
        for name, peer in peers.items()
        if name != OURS
    }


def print_table(report: dict[str, Any]) -> None:
    rows, tokens = ROWS, ROW_TOKENS
    columns = (
        f"prefill {report['prompt_tokens']}",
        "decode",
        f"{rows} rows x {tokens}",
        f"{rows} single",
        "resident",
        "peak",
    )
    print(f"\n{'medians':20}" + "".join(f"{column:>14}" for column in columns))
    for name, peer in report["peers"].items():
        cells = [f"{peer[task]['median']:.2f} ms" if task in peer else "" for task in TASKS]
        cells += [f"{peer[kind]:,.0f} MiB" for kind in ("resident_mb", "peak_mb")]
        print(f"{name:20}" + "".join(f"{cell:>14}" for cell in cells))
    print(f"\n{'ours / theirs':20}" + "".join(f"{column:>14}" for column in columns[:3]) + f"{'':14}{columns[4]:>14}")
    for name, ratio in report["ratios"].items():
        cells = [f"{ratio[task]:.2f}" for task in TASKS[:3]] + ["", f"{ratio['resident_mb']:.2f}"]
        print(f"{name:20}" + "".join(f"{cell:>14}" for cell in cells))
    print(f"\n{rows} rows as one batch / {rows} single runs, both ours: {report['batch_to_singles']:.2f}")


class Child:
    """One engine in a process of its own, which answers questions in lines of JSON."""

    def __init__(self, name: str, setup: Setup) -> None:
        self._name = name
        environment = {**os.environ, "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, __file__, _SERVE, name],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._setup = setup
        self.description = ""

    def __enter__(self) -> Self:
        try:
            self.description = self._exchange(asdict(self._setup) | {"folder": str(self._setup.folder)})
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()

    def ask(self, task: str, *values: Any) -> Any:
        return self._exchange([task, *values])

    def _exchange(self, question: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self._name} ended with status {self._process.wait()}; what it said is above")
        return json.loads(line)

    def _end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()  # the end of its questions
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def serve(name: str) -> int:
    """The other process: load the engine, answer questions until there are no more."""
    # Libraries print what they like; that must not get between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)

    def answer(value: Any) -> None:
        answers.write(json.dumps(value) + "\n")
        answers.flush()

    given = json.loads(sys.stdin.readline())
    peer = PEERS[name].make(Setup(**given | {"folder": Path(given["folder"])}))
    answer(peer.description)
    for line in sys.stdin:
        task, *values = json.loads(line)
        match task:
            case "first_tokens":
                answer([peer.first_token(prompt) for prompt in values[0]])
            case "prefill":
                answer(peer.prefill(*values))
            case "decode":
                answer(peer.decode(*values))
            case "batch":
                answer(peer.alternatives(*values))
            case "singles":
                assert isinstance(peer, Ours)
                answer(peer.singles(*values))
            case "memory":
                resident = resident_bytes() or peak_resident_bytes()
                answer({"resident_mb": resident / MIB, "peak_mb": peak_resident_bytes() / MIB})
    return 0


if __name__ == "__main__":
    try:
        sys.exit(serve(sys.argv[2]) if sys.argv[1:2] == [_SERVE] else main())
    except KeyboardInterrupt:
        sys.exit(130)
