"""``settings``: what counts and where it came from, and how to change it."""

from __future__ import annotations

import argparse
from typing import Any

from gpt2_desktop.cli.context import Context
from gpt2_desktop.settings.store import Source
from gpt2_desktop.settings.table import (
    OptionInfo,
    format_value,
    in_group,
    markdown_table,
    option_info,
    options,
    parse,
    plain_value,
    value_of,
)


def configure(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="list | get | set | reset", required=True)
    listing = actions.add_parser("list", help="every setting, its value, and where the value came from")
    form = listing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as one JSON array")
    form.add_argument("--markdown", action="store_true", help="the documentation's page: defaults and what is allowed")
    get = actions.add_parser("get", help="the value of one setting, or of each in a group")
    get.add_argument("name", metavar="NAME", help="such as ghost.sampling.temperature, or a group such as ghost")
    change = actions.add_parser("set", help="give a setting a value, from now on")
    change.add_argument("name", metavar="NAME")
    change.add_argument(
        "value", metavar="VALUE", help='several texts as ["one", "two"]; behind -- where it begins with -'
    )
    reset = actions.add_parser("reset", help="back to the defaults")
    reset.add_argument("name", metavar="NAME", nargs="?", help="one setting or a group; all of them without it")


def run(args: argparse.Namespace, context: Context) -> int:
    {"list": _list, "get": _get, "set": _set, "reset": _reset}[args.action](args, context)
    return 0


def _list(args: argparse.Namespace, context: Context) -> None:
    if args.markdown:
        context.out(markdown_table(), end="")
    elif args.json:
        context.out_json([_as_json(info, context) for info in options()])
    else:
        for info in options():
            context.out(f"{info.name} = {_value(info, context)}  ({context.settings.source(info.name)})")


def _get(args: argparse.Namespace, context: Context) -> None:
    members = in_group(args.name)
    if members:
        for info in members:
            context.out(f"{info.name} = {_value(info, context)}")
    else:
        context.out(_value(option_info(args.name), context))


def _set(args: argparse.Namespace, context: Context) -> None:
    source = context.settings.source(args.name)
    context.settings.set(args.name, parse(args.name, args.value))
    if source is Source.ENVIRONMENT:
        variable = option_info(args.name).environment_name
        context.warn(f"saved, but {variable} is set in the environment and comes first")


def _reset(args: argparse.Namespace, context: Context) -> None:
    context.settings.reset(*([args.name] if args.name else []))


def _value(info: OptionInfo, context: Context) -> str:
    return format_value(value_of(context.settings.settings, info.name))


def _as_json(info: OptionInfo, context: Context) -> dict[str, Any]:
    return {
        "name": info.name,
        "value": plain_value(value_of(context.settings.settings, info.name)),
        "source": str(context.settings.source(info.name)),
        "default": plain_value(info.default),
        "kind": str(info.kind),
        "minimum": info.ge,
        "maximum": info.le,
        "choices": list(info.choices),
        "unit": info.unit,
        "applies": info.applies,
        "environment": info.environment_name,
        "title": info.title,
        "description": info.description,
    }
