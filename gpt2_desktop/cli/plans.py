"""What the commands that train have in common: a plan given by flags, and a run that a signal stops in good order."""

from __future__ import annotations

import argparse
import contextlib
import signal
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from gpt2_desktop.cli.context import Context


def add_plan_flags(parser: argparse._ActionsContainer, plan: type[Any], default: Callable[[str, Any], str]) -> None:
    """Give ``parser`` a flag for each field of the plan; one that is not given leaves no trace in the result.

    Args:
        plan: a dataclass whose fields have a default and, as ``description`` in their metadata, a line for the user.
        default: says, for a field's name and default, what is taken where the flag is not given.
    """
    for each in fields(plan):
        kind = type(each.default)
        parser.add_argument(
            _flag(each.name),
            type=kind,
            metavar="N" if kind is int else "X",
            default=argparse.SUPPRESS,
            help=f"{each.metadata['description']} ({default(each.name, each.default)})".replace("%", "%%"),
        )


def chosen_fields(args: argparse.Namespace, plan: type[Any]) -> dict[str, Any]:
    """Return what the flags of `add_plan_flags` were given, by field."""
    return {each.name: getattr(args, each.name) for each in fields(plan) if hasattr(args, each.name)}


def plan_words(chosen: Mapping[str, Any]) -> list[str]:
    """Return the words of a command line that choose the same again."""
    return [word for name, value in chosen.items() for word in (_flag(name), str(value))]


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


@contextlib.contextmanager
def stopped_by_signals(stop: Callable[[], None], context: Context) -> Iterator[None]:
    """Call ``stop`` at the first interrupt or termination; the second one ends the process as usual."""
    signals = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in signals}

    def ask_to_stop(number: int, frame: object) -> None:
        del number, frame
        stop()
        context.warn("stopping after this step")
        for each in signals:
            signal.signal(each, before[each])

    for number in signals:
        signal.signal(number, ask_to_stop)
    try:
        yield
    finally:
        for number in signals:
            signal.signal(number, before[number])
