"""``spell --jsonl``: which words are wrong, one JSON object a line in and out; the window starts it for itself.

A line ``{"id", "dictionary", "words": [...]}`` gets ``{"id", "wrong": [...]}``, a line ``{"id", "dictionary",
"suggest": WORD}`` gets ``{"id", "suggestions": [...]}``; one that cannot be answered gets ``{"id", "error"}``, and the
next is read.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from typing import Any, NoReturn

from gpt2_desktop.cli.context import Context
from gpt2_desktop.errors import SpellingError, UsageError


def configure(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "dictionary", "words"} or {"id", "dictionary", "suggest"} a line, and answer each in order',
    )
    what.add_argument("--list", action="store_true", help="print the dictionaries that are found, and where they are")


def run(args: argparse.Namespace, context: Context) -> int:
    if args.list:
        from gpt2_desktop.spelling.dictionaries import find

        for code, dictionary in find(context.folders).items():
            context.out(f"{code}\t{dictionary.files}")
        return 0
    if sys.stdin is None:
        raise UsageError("there is no standard input to read; start it from a terminal or through a pipe")
    signal.signal(signal.SIGTERM, _leave)
    # Ctrl+C in the terminal that the window was started from is the window's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from gpt2_desktop.spelling.shelf import Shelf

    shelf = Shelf(context.folders)
    for line in sys.stdin.buffer:
        context.out(json.dumps(answer(line, shelf)))
    return 0


def _leave(number: int, frame: object) -> NoReturn:
    del number, frame
    # An exception, because reading a line goes on after a handler that returns.
    raise SystemExit(0)


def answer(line: bytes, shelf: Any) -> dict[str, Any]:
    """Return what a line gets."""
    id_: Any = None
    try:
        fields = json.loads(line)
        id_ = fields.get("id")
        code = fields.get("dictionary", "auto")
        words = fields.get("words")
        word = fields.get("suggest")
        if not isinstance(code, str):
            raise ValueError('"dictionary" must be a string')
        if isinstance(word, str):
            return {"id": id_, "suggestions": shelf.checker(code).suggest(_cleaned(word))}
        if not isinstance(words, list) or not all(isinstance(each, str) for each in words):
            raise ValueError('"words" must be an array of strings, or "suggest" a string')
        checker = shelf.checker(code)
        return {"id": id_, "wrong": [each for each in words if not checker.is_right(_cleaned(each))]}
    except SpellingError as error:
        return {"id": id_, "error": str(error)}
    except (ValueError, AttributeError, RecursionError) as error:
        return {"id": id_, "error": f"the line cannot be read ({error}); write one JSON object a line"}


def _cleaned(word: str) -> str:
    # Half a surrogate pair is in no encoding, and Hunspell's words end at a zero byte.
    return word.encode("utf-8", "replace").decode().replace("\0", "")
