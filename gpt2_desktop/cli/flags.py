"""Command-line flags made from the table of options."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection
from typing import Any

from gpt2_desktop.settings.table import Kind, OptionInfo, format_value, in_group, parse, validate

_METAVARS = {Kind.INT: "N", Kind.FLOAT: "X", Kind.STR: "TEXT", Kind.TEXTS: "TEXT", Kind.MAPPING: "TABLE"}


def add_option_flags(parser: argparse.ArgumentParser, prefix: str, exclude: Collection[str] = ()) -> None:
    """Give ``parser`` a flag for each option of the group ``prefix``, such as ``--top-k`` for ``top_k``.

    A flag that is not given leaves no trace in the result, so that the settings decide.  Flags of lists are
    repeated, one text each.

    Args:
        exclude: names inside the group that get no flag.

    Raises:
        InvalidSettingError: while the arguments are parsed, for a wrong type or range; the message names the flag.
    """
    for info in in_group(prefix):
        inside = info.name.removeprefix(prefix + ".")
        if inside not in exclude:
            _add(parser, info, "--" + inside.replace("_", "-").replace(".", "-"))


def chosen_values(args: argparse.Namespace, prefix: str) -> dict[str, Any]:
    """Return what the flags of `add_option_flags` were given, by name inside the group: ``{"top_k": 40}``."""
    return {
        name.removeprefix(prefix + "."): validate(name, value) if isinstance(value, list) else value
        for name, value in vars(args).items()
        if name.startswith(prefix + ".")
    }


def positive_count(text: str) -> int:
    """Read a whole number of 1 or more; as a flag's type, argparse names the flag where it is none."""
    try:
        count = int(text)
    except ValueError:
        count = 0
    if count < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return count


def _add(parser: argparse.ArgumentParser, info: OptionInfo, flag: str) -> None:
    options: dict[str, Any] = {"dest": info.name, "default": argparse.SUPPRESS, "help": _help(info)}
    if info.kind is Kind.BOOL:
        parser.add_argument(flag, action=argparse.BooleanOptionalAction, **options)
        return
    options["metavar"] = "{" + ",".join(info.choices) + "}" if info.choices else _METAVARS[info.kind]
    if info.kind is Kind.TEXTS:
        parser.add_argument(flag, action="append", **options)
        return
    parser.add_argument(flag, type=_reader(info.name, flag), **options)


def _reader(name: str, flag: str) -> Callable[[str], Any]:
    # argparse lets InvalidSettingError through: it is neither a ValueError nor a TypeError.
    return lambda text: parse(name, text, called=flag)


def _help(info: OptionInfo) -> str:
    description = info.description[0].lower() + info.description[1:].rstrip(".")
    notes = []
    if info.kind is Kind.TEXTS:
        notes.append("may be given several times")
    elif info.kind in (Kind.INT, Kind.FLOAT, Kind.MAPPING):
        notes.append(info.expected)
    if info.default not in ("", (), {}):
        notes.append(f"default {format_value(info.default)}")
    return (description + (f" ({'; '.join(notes)})" if notes else "")).replace("%", "%%")
