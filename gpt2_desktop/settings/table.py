"""The table of all options: one walk over the schema that everything else reads.

The panel's rows, the command line's flags, the checks of file and environment, and the documentation are all
made from `options`.  A value has two forms: the Python value that the schema declares, and a text (in the
environment, on the command line, in ``settings list``); `parse` and `format_value` turn one into the other.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from gpt2_desktop.errors import InvalidSettingError, UnknownSettingError
from gpt2_desktop.settings.options import GROUP_TITLE, OPTION, Applies, Declared
from gpt2_desktop.settings.schema import Settings

ENVIRONMENT_PREFIX: Final = "GPT2_DESKTOP_"

_BOOLEANS: Final = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_SHOWN_LENGTH: Final = 60
"""Characters of a bad value that an error message repeats at most."""


class Kind(StrEnum):
    """What sort of value an option holds, and so which editor its row has."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    STR = "str"
    CHOICE = "choice"
    TEXTS = "texts"
    """A tuple of texts."""
    MAPPING = "mapping"
    """A dict of text to text."""


@dataclass(frozen=True, slots=True)
class OptionInfo:
    """All that is known of one option.

    Attributes:
        name: full name, as in ``ghost.sampling.top_k``.
        group: the part before the last dot; ``group_title`` is what the user reads.
        title: label of its row.
        description: one sentence.
        default: the Python value.
        ge, le: smallest and largest number allowed, both included; None where there is no bound.
        unit: shown behind the number, or empty.
        step: what one press of an arrow key changes; None leaves it to the editor.
        applies: when a changed value takes effect.
        choices: the values of a choice, as texts, in the order of the schema.
        labels: what the user reads for each choice.
    """

    name: str
    group: str
    group_title: str
    title: str
    description: str
    kind: Kind
    default: Any = field(hash=False)
    ge: float | None
    le: float | None
    unit: str
    step: float | None
    applies: Applies
    choices: tuple[str, ...]
    labels: Mapping[str, str] = field(hash=False)

    @property
    def field_name(self) -> str:
        """The part of the name behind the last dot."""
        return self.name.rpartition(".")[2]

    @property
    def path(self) -> tuple[str, ...]:
        """The name's parts: the keys that lead to it in the TOML file."""
        return tuple(self.name.split("."))

    @property
    def environment_name(self) -> str:
        return ENVIRONMENT_PREFIX + self.name.upper().replace(".", "__")

    @property
    def expected(self) -> str:
        """What a value must be, as in "a number from 0 to 2"."""
        match self.kind:
            case Kind.BOOL:
                return "true or false"
            case Kind.INT | Kind.FLOAT:
                return ("a whole number" if self.kind is Kind.INT else "a number") + self._bounds()
            case Kind.CHOICE:
                return "one of " + ", ".join(self.choices)
            case Kind.TEXTS:
                return 'a text, or several as ["one", "two"]'
            case Kind.MAPPING:
                return 'pairs of texts as {name = "text"}'
            case Kind.STR:
                return "a text"

    def _bounds(self) -> str:
        low, high = (None if bound is None else format_value(bound) for bound in (self.ge, self.le))
        if low is not None and high is not None:
            return f" from {low} to {high}"
        if low is not None:
            return f" of {low} or more"
        return "" if high is None else f" of {high} or less"


def options() -> tuple[OptionInfo, ...]:
    """Return every option, in the order of the schema."""
    return tuple(_entries().values())


def groups() -> tuple[str, ...]:
    """Return the names of the groups that hold options, in the order of the schema."""
    return tuple(dict.fromkeys(info.group for info in options()))


def in_group(name: str) -> tuple[OptionInfo, ...]:
    """Return the options of a group and of the groups inside it; empty where there is no such group."""
    return tuple(info for info in options() if info.group == name or info.group.startswith(name + "."))


def option_info(name: str) -> OptionInfo:
    """Return the option of that full name.

    Raises:
        UnknownSettingError: there is none; the message suggests the nearest name.
    """
    info = _entries().get(name)
    if info is None:
        raise UnknownSettingError(unknown_message(name))
    return info


def unknown_message(name: str, *, shown_as: str | None = None) -> str:
    """Return the line that says there is no option ``name``, with the nearest name where there is one."""
    suggestion = _nearest(name)
    end = f"; did you mean '{suggestion}'?" if suggestion else "; 'gpt2-desktop settings list' shows all of them"
    return f"unknown setting {_shown(shown_as or name)}{end}"


def value_of(settings: Settings, name: str) -> Any:
    """Return the value that ``settings`` holds for the option of that full name.

    Raises:
        UnknownSettingError: there is no such option.
    """
    value: Any = settings
    for part in option_info(name).path:
        value = getattr(value, part)
    return value


def settings_of(values: Mapping[str, Any]) -> Settings:
    """Return the settings with these values by full name, as `validate` returns them, and else the defaults.

    Raises:
        UnknownSettingError: there is no option of such a name.
    """
    tree: dict[str, Any] = {}
    for name, value in values.items():
        branch = tree
        *parents, key = option_info(name).path
        for parent in parents:
            branch = branch.setdefault(parent, {})
        branch[key] = value
    settings: Settings = _with(Settings(), tree)
    return settings


def _with(group: Any, tree: Mapping[str, Any]) -> Any:
    """Return a group of options with other members; those which are groups themselves are given as mappings."""
    grown = {
        key: _with(getattr(group, key), value) if is_dataclass(getattr(group, key)) else value
        for key, value in tree.items()
    }
    return replace(group, **grown)


def validate(name: str, value: Any, *, called: str | None = None) -> Any:
    """Return ``value`` as the schema's type for that option.

    Args:
        value: a Python or TOML value; a list stands for a tuple, a choice may be its text.
        called: what the error message calls the option instead of its full name.

    Raises:
        UnknownSettingError: there is no option of that name.
        InvalidSettingError: wrong type or out of range; the message names option, value and what is allowed.
    """
    info = option_info(name)
    if info.kind is Kind.TEXTS and isinstance(value, str):
        value = [value]
    if not _has_type(info.kind, value) or not _in_range(info, value):
        raise _invalid(info, value, called)
    match info.kind:
        case Kind.FLOAT:
            return float(value)
        case Kind.CHOICE if isinstance(info.default, Enum):
            return type(info.default)(value)
        case Kind.TEXTS:
            return tuple(text for text in value if text)
        case Kind.MAPPING:
            return dict(value)
    return value


def parse(name: str, text: str, *, called: str | None = None) -> Any:
    """Return the value that ``text`` stands for, as in the environment and on the command line.

    Lists and pairs are written as in TOML, ``["one", "two"]`` and ``{name = "text"}``; for a list, a text that
    does not begin with ``[`` is its only member, and an empty one is an empty list.

    Raises:
        UnknownSettingError: there is no option of that name.
        InvalidSettingError: as `validate`.
    """
    info = option_info(name)
    try:
        value = _read(info.kind, text)
    except (ValueError, KeyError, RecursionError):
        raise _invalid(info, text, called) from None
    return validate(name, value, called=called)


def clamped(name: str, value: float) -> float:
    """Return ``value``, or the end of the option's range that it lies beyond.

    Raises:
        UnknownSettingError: there is no option of that name.
    """
    info = option_info(name)
    low = value if info.ge is None else max(value, info.ge)
    return low if info.le is None else min(low, info.le)


def format_value(value: Any) -> str:
    """Return a value as the text that `parse` reads."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    if isinstance(value, Mapping):
        pairs = (f"{_toml_key(key)} = {_toml_text(text)}" for key, text in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_toml_text(text) for text in value) + "]"
    return str(value)


def plain_value(value: Any) -> Any:
    """Return a value as TOML and JSON know it: a choice as its text, a tuple as a list."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return value


def markdown_table() -> str:
    """Return the documentation's page of all options."""
    lines = [
        "# Settings",
        "",
        "<!-- Made by `gpt2-desktop settings list --markdown`; do not edit. -->",
        "",
        "A value comes from the first of these that has one: the command line (`--set NAME=VALUE`), the environment",
        f"variable (`{ENVIRONMENT_PREFIX}` and the name in capitals, with `__` for each dot, as in",
        f"`{option_info('ghost.sampling.temperature').environment_name}`), the file `settings.toml`, the default.",
        "A value that is not allowed is passed over and reported. `gpt2-desktop settings list` shows what counts and",
        "where it came from; `gpt2-desktop doctor` names the file.",
    ]
    for group in groups():
        members = [info for info in options() if info.group == group]
        lines += ["", f"## {members[0].group_title}", ""]
        lines += ["| Name | Default | Allowed | Takes effect | Meaning |", "| --- | --- | --- | --- | --- |"]
        lines += [_markdown_row(info) for info in members]
    return "\n".join(lines) + "\n"


def _markdown_row(info: OptionInfo) -> str:
    default = format_value(info.default)
    cells = (
        f"`{info.name}`",
        f"`{default}`" if default else "empty",
        f"{info.expected}{', in ' + info.unit if info.unit else ''}",
        {"now": "at once", "next request": "next request", "reload": "loads the model again", "restart": "next start"}[
            info.applies
        ],
        f"{info.title}. {info.description}",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


@cache
def _entries() -> dict[str, OptionInfo]:
    return {info.name: info for info in _walk(Settings, (), ())}


def _walk(model: type[Any], path: tuple[str, ...], titles: tuple[str, ...]) -> Iterator[OptionInfo]:
    types = get_type_hints(model)
    for member in fields(model):
        here = (*path, member.name)
        if GROUP_TITLE in member.metadata:
            yield from _walk(types[member.name], here, (*titles, member.metadata[GROUP_TITLE]))
        else:
            yield _info(member, types[member.name], here, titles)


def _info(member: Field[Any], annotation: Any, path: tuple[str, ...], titles: tuple[str, ...]) -> OptionInfo:
    name = ".".join(path)
    declared = member.metadata.get(OPTION)
    if not isinstance(declared, Declared):
        raise TypeError(f"{name} is not declared with option()")
    choices = _choices(annotation)
    return OptionInfo(
        name=name,
        group=name.rpartition(".")[0],
        group_title=": ".join(titles),
        title=declared.title,
        description=declared.description,
        kind=Kind.CHOICE if choices else _kind(name, annotation),
        default=member.default if member.default_factory is MISSING else member.default_factory(),
        ge=declared.ge,
        le=declared.le,
        unit=declared.unit,
        step=declared.step,
        applies=declared.applies,
        choices=choices,
        labels=declared.labels or {choice: choice for choice in choices},
    )


def _choices(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return tuple(str(choice) for choice in get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(str(member.value) for member in annotation)
    return ()


def _kind(name: str, annotation: Any) -> Kind:
    kinds = {
        bool: Kind.BOOL,
        int: Kind.INT,
        float: Kind.FLOAT,
        str: Kind.STR,
        tuple[str, ...]: Kind.TEXTS,
        dict[str, str]: Kind.MAPPING,
    }
    try:
        return kinds[annotation]
    except (KeyError, TypeError):
        raise TypeError(f"{name} has a type that settings cannot hold: {annotation}") from None


def _has_type(kind: Kind, value: Any) -> bool:
    """Whether ``value`` has the option's type: "1" is no number, and True is no 1."""
    match kind:
        case Kind.BOOL:
            return isinstance(value, bool)
        case Kind.INT:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.FLOAT:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Kind.STR | Kind.CHOICE:
            return _is_text(value)
        case Kind.TEXTS:
            return isinstance(value, list | tuple) and all(map(_is_text, value))
        case Kind.MAPPING:
            return isinstance(value, Mapping) and all(_is_text(key) and _is_text(text) for key, text in value.items())


def _in_range(info: OptionInfo, value: Any) -> bool:
    if info.kind is Kind.CHOICE:
        return value in info.choices
    # Not a number is on neither side of a bound, and so is not in a range.
    return (info.ge is None or value >= info.ge) and (info.le is None or value <= info.le)


def _is_text(value: Any) -> bool:
    """Whether ``value`` is a text that a UTF-8 file can hold: a command line's bad bytes arrive as surrogates."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read(kind: Kind, text: str) -> Any:
    match kind:
        case Kind.BOOL:
            return _BOOLEANS[text.strip().lower()]
        case Kind.INT:
            return int(text)
        case Kind.FLOAT:
            return float(text)
        case Kind.TEXTS if not text.lstrip().startswith("["):
            return [text] if text else []
        case Kind.TEXTS | Kind.MAPPING:
            import tomllib

            document = tomllib.loads(f"value = {text.strip()}")
            if len(document) > 1:
                raise ValueError("a line break and a second key")
            return document["value"]
        case Kind.STR | Kind.CHOICE:
            return text


def _invalid(info: OptionInfo, value: Any, called: str | None) -> InvalidSettingError:
    return InvalidSettingError(f"{called or info.name} must be {info.expected}, not {_shown(plain_value(value))}")


def _shown(value: Any) -> str:
    text = format_value(value) if isinstance(value, bool | float) else repr(value)
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"


def _nearest(name: str) -> str | None:
    names = list(_entries())
    lowered = name.lower()
    # "temperature" alone is nearest to no full name by spelling, but says which ending is meant.
    endings = [full for full in names if full.endswith("." + lowered)]
    near = endings or difflib.get_close_matches(lowered, names, n=1, cutoff=0.6)
    if not near:
        last_parts = {full.rpartition(".")[2]: full for full in reversed(names)}
        near = [last_parts[part] for part in difflib.get_close_matches(lowered, list(last_parts), n=1, cutoff=0.75)]
    return near[0] if near else None


def _toml_text(text: str) -> str:
    # A JSON string is a TOML string, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _toml_key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _toml_text(key)
