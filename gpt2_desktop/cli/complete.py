"""``complete --jsonl``: what the editor would show, one JSON object a line in and out, in one process.

A line ``{"id", "before", "after"}`` gets ``{"id", "text", "shown", "reason", "tokens", "mean_logprob", "first_ms",
"total_ms", "reused_tokens"}``; where the reason is ``language``, "language" says which one the model does not know.
One that cannot be answered gets ``{"id", "error"}``, and the next is read.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import signal
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, NoReturn

from gpt2_desktop.cli.context import Context
from gpt2_desktop.cli.flags import add_option_flags, chosen_values
from gpt2_desktop.engine.types import MidWord
from gpt2_desktop.errors import Gpt2DesktopError, SpellingError, UsageError
from gpt2_desktop.settings.schema import GhostSettings, SuggestionLength
from gpt2_desktop.settings.table import in_group

if TYPE_CHECKING:
    from gpt2_desktop.engine.types import CompletionRequest, WordCheck
    from gpt2_desktop.engine.worker import Answerer

_GHOST: Final = "ghost"
_LENGTH: Final = "ghost.length"
_SHOW_PERCENT: Final = "ghost.show_percent"
_KNOWN: Final = "ghost.known_languages_only"
_SAMPLING: Final = "ghost.sampling"
_DIGITS: Final = 4


class _BadLineError(Exception):
    """A line that asks nothing; ``str(error)`` says why, ``id`` is the line's own where it has one."""

    def __init__(self, message: str, id_: Any = None) -> None:
        super().__init__(message)
        self.id = id_


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jsonl",
        action="store_true",
        required=True,
        help='read {"id", "before", "after"} a line, with "length" where one differs, and answer each in order',
    )
    ghost = parser.add_argument_group("ghost text", "What is not given is as in the settings of the ghost text.")
    # When and for how long a window shows it means nothing here.
    flags = (_LENGTH, _SHOW_PERCENT, _KNOWN)
    others = [info.name.removeprefix(f"{_GHOST}.") for info in in_group(_GHOST) if info.name not in flags]
    add_option_flags(ghost, _GHOST, exclude=others)  # type: ignore[arg-type]
    add_option_flags(ghost, _SAMPLING, exclude=["num_return_sequences"])  # type: ignore[arg-type]
    ghost.add_argument(
        "--mid-word",
        choices=[str(choice) for choice in MidWord],
        default=str(MidWord.EXACT),
        help="how the word before the cursor is completed: by the sum over all its tokenizations, by the likeliest "
        "token that begins with its letters, or as if it ended there; for comparing (default: %(default)s)",
    )


def run(args: argparse.Namespace, context: Context) -> int:
    if sys.stdin is None:
        raise UsageError("there is no standard input to read; start it from a terminal or through a pipe")
    signal.signal(signal.SIGTERM, _leave)
    ghost = context.settings.settings.ghost
    sampling = chosen_values(args, _SAMPLING)
    length = getattr(args, _LENGTH, ghost.length)
    settings = dataclasses.replace(
        ghost,
        length=SuggestionLength(length),
        show_percent=getattr(args, _SHOW_PERCENT, ghost.show_percent),
        known_languages_only=getattr(args, _KNOWN, ghost.known_languages_only),
        sampling=dataclasses.replace(ghost.sampling, **sampling),
    )
    answer_lines(sys.stdin.buffer, _load(context), settings, MidWord(args.mid_word), context, _words(context))
    return 0


def _leave(number: int, frame: object) -> NoReturn:
    del number, frame
    # An exception, because reading a line goes on after a handler that returns.
    raise SystemExit(0)


def _load(context: Context) -> Answerer:
    from gpt2_desktop.engine.types import LoadRequest
    from gpt2_desktop.engine.worker import model_loader

    model = context.settings.settings.model
    request = LoadRequest(**dataclasses.asdict(model))
    _, answerer = model_loader(context.folders)(request)
    answerer.prepare()
    return answerer


def _words(context: Context) -> WordCheck | None:
    """Return what the window would hold suggestions to for a new text; None where the settings want nothing of it."""
    spelling = context.settings.settings.spelling
    if not (spelling.on and spelling.limit_suggestions):
        return None
    from gpt2_desktop.spelling.suggested import LoadedWords

    try:
        return LoadedWords.load(spelling.dictionary, context.folders)
    except SpellingError as error:
        context.warn(f"{error}; suggestions are not limited to its words")
        return None


def answer_lines(
    lines: Iterable[bytes],
    answerer: Answerer,
    settings: GhostSettings,
    mid_word: MidWord,
    context: Context,
    words: WordCheck | None = None,
) -> None:
    """Print an answer for each line, in order and at once, until there are no more."""
    for number, line in enumerate(lines):
        try:
            id_, request = _request(line, number, settings, mid_word)
            suggestion = answerer.suggest(dataclasses.replace(request, words=words), _ignore)
        except _BadLineError as error:
            answer = {"id": error.id, "error": str(error)}
        except Gpt2DesktopError as error:
            answer = {"id": id_, "error": str(error)}
        else:
            answer = {"id": id_, **dataclasses.asdict(suggestion)}
            if not suggestion.language:
                del answer["language"]
        context.out(_as_json(answer))


def _ignore(piece: str) -> None:
    """Take no notice of a piece: the answer has the whole."""


def _as_json(answer: dict[str, Any]) -> str:
    rounded = {
        name: round(value, _DIGITS) if isinstance(value, float) and name != "id" else value
        for name, value in answer.items()
    }
    text = json.dumps(rounded, ensure_ascii=False)
    # An id can hold half a surrogate pair, which UTF-8 cannot.
    return text if text.isascii() or _is_unicode(text) else json.dumps(rounded)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _request(line: bytes, number: int, settings: GhostSettings, mid_word: MidWord) -> tuple[Any, CompletionRequest]:
    """Return a line's id, and what it asks.

    Raises:
        _BadLineError: it is not JSON in UTF-8, not an object, or a member is missing or of the wrong type.
    """
    from gpt2_desktop.engine.types import CompletionRequest

    fields = _fields(line)
    id_ = fields.get("id")
    if "before" not in fields:
        raise _BadLineError('"before" is missing; give the text before the cursor', id_)
    texts = {name: fields.get(name, "") for name in ("before", "after")}
    for name, text in texts.items():
        if not isinstance(text, str):
            raise _BadLineError(f'"{name}" is {_kind(text)} but must be a string', id_)
    length = fields.get("length", settings.length)
    if length not in list(SuggestionLength):
        choices = ", ".join(f'"{choice}"' for choice in SuggestionLength)
        raise _BadLineError(f'"length" is {json.dumps(length)[:40]} but must be one of {choices}', id_)
    return id_, CompletionRequest(
        number,
        texts["before"],
        texts["after"],
        SuggestionLength(length),
        settings.sampling,
        mid_word=mid_word,
        show_percent=settings.show_percent,
        known_languages_only=settings.known_languages_only,
    )


def _fields(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant, parse_float=_finite)
    except UnicodeDecodeError:
        raise _BadLineError("the line is not UTF-8; write JSON in UTF-8") from None
    except json.JSONDecodeError as error:
        raise _BadLineError(_not_json(f"{error.msg} at character {error.pos + 1}")) from None
    except ValueError as error:
        raise _BadLineError(_not_json(str(error))) from None
    except RecursionError:
        raise _BadLineError(_not_json("nested too deeply")) from None
    if not isinstance(value, dict):
        raise _BadLineError(f"the line is {_kind(value)} but must be a JSON object")
    return value


def _not_json(reason: str) -> str:
    return f"the line is not JSON ({reason}); write one JSON object a line"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):  # an id of that kind could not be given back
        raise ValueError(f"{text} is too large a number")
    return number


def _kind(value: Any) -> str:
    """Return what JSON calls a value, with its article."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    kinds = {str: "a string", int: "a number", float: "a number", list: "an array", dict: "an object"}
    return kinds[type(value)]
