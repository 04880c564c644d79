"""The settings in effect: command line over environment over file over default."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from gpt2_desktop.settings.environment import read_environment
from gpt2_desktop.settings.file import REMOVE, change_settings, read_settings
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import in_group, option_info, options, parse, settings_of, validate


class Source(StrEnum):
    """Where a value came from."""

    COMMAND_LINE = "command line"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"


class SettingsStore:
    """One user's settings: read once, changed by name, written at every change.

    A value that cannot be used is passed over, so that the next source counts, and reported in `problems`.
    The file is only ever touched by `set`, `update` and `reset`.  A change made through them counts at once,
    also where the command line or the environment had set the option: it is the user's latest word.  The next
    start sees those first again.

    Changes come one at a time, from whatever thread; `settings` is immutable and may be read beside them.
    """

    def __init__(self, file: Path, environ: Mapping[str, str], overrides: Mapping[str, str] | None = None) -> None:
        """Read ``file`` and ``environ``.

        Args:
            file: ``settings.toml``; need not exist.
            overrides: texts by full name, from the command line.

        Raises:
            UnknownSettingError, InvalidSettingError: in ``overrides`` only.
        """
        self._file = file
        self._command_line = {name: parse(name, text) for name, text in (overrides or {}).items()}
        self._environment, self._environment_problems = read_environment(environ)
        self._unsaved: dict[str, Any] = {}
        self._read()

    @property
    def file(self) -> Path:
        return self._file

    @property
    def settings(self) -> Settings:
        """The settings in effect; another object after every change."""
        return self._settings

    @property
    def problems(self) -> tuple[str, ...]:
        """One line for the user for each value that was passed over, and for a file that cannot be used."""
        return self._environment_problems + self._content.problems

    def source(self, name: str) -> Source:
        """Return where the value in effect came from.

        Raises:
            UnknownSettingError: there is no option of that name.
        """
        option_info(name)
        if name in self._command_line:
            return Source.COMMAND_LINE
        if name in self._environment:
            return Source.ENVIRONMENT
        return Source.FILE if name in self._file_values else Source.DEFAULT

    def set(self, name: str, value: Any) -> None:
        """Give one option a value, in effect and in the file.

        Raises:
            UnknownSettingError, InvalidSettingError: nothing has changed.
            DocumentError: the file cannot be written; the value counts until the program ends.
        """
        self.update({name: value})

    def update(self, values: Mapping[str, Any]) -> None:
        """Give several options their values with one write: all of them, or none where one is not allowed.

        Raises:
            As `set`.
        """
        self._change({name: validate(name, value) for name, value in values.items()})

    def reset(self, *names: str) -> None:
        """Take options or groups such as ``ghost.sampling`` back to their defaults with one write; all without a name.

        What the file holds beside the known options stays.

        Raises:
            UnknownSettingError: there is no option or group of that name.
            DocumentError: as for `set`.
        """
        self._change(dict.fromkeys(_names(names), REMOVE))

    def _change(self, changes: Mapping[str, Any]) -> None:
        for name in changes:
            self._command_line.pop(name, None)
            self._environment.pop(name, None)
        self._unsaved.update(changes)
        try:
            change_settings(self._file, self._unsaved)
            self._unsaved.clear()
        finally:
            self._read()

    def _read(self) -> None:
        self._content = read_settings(self._file)
        self._file_values = {
            name: value for name, value in (self._content.values | self._unsaved).items() if value is not REMOVE
        }
        self._settings = settings_of(self._file_values | self._environment | self._command_line)


def _names(names: tuple[str, ...]) -> list[str]:
    if not names:
        return [info.name for info in options()]
    return [info.name for name in names for info in in_group(name) or (option_info(name),)]
