"""``settings.toml``: read without ever failing, changed without losing what the user wrote into it."""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.errors import DocumentError, InvalidSettingError
from gpt2_desktop.files import locked_folder, write_atomically
from gpt2_desktop.settings.table import OptionInfo, groups, option_info, options, plain_value, unknown_message, validate

BROKEN_SUFFIX: Final = ".broken"
"""Added to the name of the copy of a file that a change cannot keep."""

_MEND: Final = f"mend it: until then the defaults are used, and a change starts anew and keeps it as *{BROKEN_SUFFIX}"


@dataclass(frozen=True, slots=True)
class FileContent:
    """What a settings file gives.

    Attributes:
        values: the valid values by full name.
        problems: one line for each thing that cannot be used.
    """

    values: dict[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


class _Remove:
    """In a change: take the option out of the file, so that its default counts."""


REMOVE: Final = _Remove()


def read_settings(file: Path) -> FileContent:
    """Return what ``file`` sets; a missing file sets nothing, and a broken one sets nothing and is reported."""
    try:
        text = _read_text(file)
    except (FileNotFoundError, NotADirectoryError):
        return FileContent()
    except OSError as error:
        return FileContent(problems=(f"{file} cannot be read ({error.strerror}); the defaults are used",))
    except UnicodeDecodeError:
        return FileContent(problems=(f"{file} is not UTF-8; {_MEND}",))
    import tomllib

    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())
        line = f"{file} is not valid TOML ({reason}); {_MEND}"
        return FileContent(problems=(line,))
    return _check(document, file.name)


def change_settings(file: Path, changes: Mapping[str, Any]) -> None:
    """Write ``changes`` (full name to value or `REMOVE`) into ``file``; everything else in it stays as it is.

    The file is read again first, so that what another process wrote meanwhile is kept.  It is replaced in one
    step and readable for its owner only.  One that is no TOML is copied to ``settings.toml.broken`` first.

    Raises:
        DocumentError: the file can neither be read nor written; it is as it was.
    """
    try:
        # A link into the user's own dotfiles stays a link.
        target = Path(os.path.realpath(file))
        if not target.exists() and all(value is REMOVE for value in changes.values()):
            return
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked_folder(target.parent):
            text = _changed_text(target, changes)
            if text is not None:
                write_atomically(target, text.encode())
    except OSError as error:
        raise DocumentError(
            f"cannot save settings to {file} ({error.strerror or error}); make the folder writable or use --basedir"
        ) from error


def _read_text(file: Path) -> str:
    # Windows' Notepad begins files with a byte order mark.
    return file.read_bytes().decode("utf-8-sig")


def _check(document: Mapping[str, Any], origin: str) -> FileContent:
    values: dict[str, Any] = {}
    problems: list[str] = []
    by_path = {info.path: info for info in options()}
    tables = {tuple(group.split(".")[:depth]) for group in groups() for depth in range(1, group.count(".") + 2)}

    def visit(table: Mapping[str, Any], path: tuple[str, ...]) -> None:
        for key, value in table.items():
            here = (*path, key)
            name = ".".join(here)
            if here in tables:
                if isinstance(value, Mapping):
                    visit(value, here)
                else:
                    problems.append(f"{origin}: {name} must be a table of settings; it is passed over")
            elif here in by_path:
                try:
                    values[by_path[here].name] = validate(name, value)
                except InvalidSettingError as error:
                    problems.append(f"{origin}: {error}; it is passed over")
            else:
                problems.append(f"{origin}: {unknown_message(name)}")

    visit(document, ())
    return FileContent(values, tuple(problems))


def _changed_text(target: Path, changes: Mapping[str, Any]) -> str | None:
    """Return the new text of the file, or None where there is nothing to change."""
    import tomllib

    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    before: str | None = None
    document = tomlkit.document()
    try:
        text = _read_text(target)
        tomllib.loads(text)
        document = tomlkit.parse(text)
        before = text
    except FileNotFoundError:
        pass
    except (ValueError, RecursionError, TOMLKitError):
        _copy_aside(target)
    conflict = False
    for name, value in changes.items():
        if value is REMOVE:
            _remove(document, option_info(name).path)
        else:
            conflict |= _put(document, option_info(name), value)
    if conflict:
        _copy_aside(target)
    after = document.as_string()
    _verify(after, changes, target)
    return None if after == before else after


def _verify(text: str, changes: Mapping[str, Any], target: Path) -> None:
    """Check with the standard library's reader that ``text`` says what was asked for, before it replaces a file."""
    import tomllib

    values = _check(tomllib.loads(text), target.name).values
    for name, value in changes.items():
        if values.get(name, REMOVE) != value:
            raise DocumentError(f"{target} is written in a way that {name} cannot be changed in; edit it by hand")


def _put(document: MutableMapping[str, Any], info: OptionInfo, value: Any) -> bool:
    """Set one value; return whether something that is no table had to make room for a table."""
    import tomlkit

    conflict = False
    table = document
    *parents, key = info.path
    for depth, parent in enumerate(parents):
        if not isinstance(table.get(parent), MutableMapping):
            conflict |= parent in table
            # A table that only holds tables needs no header of its own.
            table[parent] = tomlkit.table(is_super_table=depth < len(parents) - 1)
        table = table[parent]
    plain = plain_value(value)
    present = table.get(key)
    if isinstance(plain, Mapping) and plain and isinstance(present, MutableMapping):
        # Entry by entry, so that the comments beside the others stay; not to emptiness, which dotted keys cannot say.
        for gone in [name for name in present if name not in plain]:
            del present[gone]
        for name, text in plain.items():
            if present.get(name) != text:
                present[name] = text
    elif not _same(present, plain):
        table[key] = plain
    return conflict


def _same(present: Any, plain: Any) -> bool:
    """Whether the file already says so: a 0.50 the user wrote stays, a 1 becomes 1.0."""
    value = present.unwrap() if hasattr(present, "unwrap") else present
    return type(value) is type(plain) and bool(value == plain)


def _remove(document: MutableMapping[str, Any], path: tuple[str, ...]) -> None:
    tables = [document]
    for parent in path[:-1]:
        table = tables[-1].get(parent)
        if not isinstance(table, MutableMapping):
            return
        tables.append(table)
    tables[-1].pop(path[-1], None)
    for outer, key in zip(reversed(tables[:-1]), reversed(path[:-1]), strict=True):
        table = outer[key]
        # An emptied table goes too, unless there are comments in it; one in several places cannot tell.
        if len(table) or not hasattr(table, "as_string") or table.as_string().strip(" \t\r\n{}"):
            return
        del outer[key]


def _copy_aside(target: Path) -> None:
    content = target.read_bytes()
    for number in itertools.count(1):
        copy = target.with_name(target.name + BROKEN_SUFFIX + (f".{number}" if number > 1 else ""))
        if not copy.exists():
            write_atomically(copy, content)
            return
        if copy.is_file() and copy.read_bytes() == content:
            return
