"""What every command is given: the user's folders and settings, and how to print."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gpt2_desktop.engine.driver_probe import remember_in
from gpt2_desktop.errors import Gpt2DesktopError
from gpt2_desktop.paths import APP_NAME, Folders
from gpt2_desktop.settings.store import SettingsStore


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to a command's ``run``.

    Attributes:
        folders: where this user's (or ``--basedir``'s) files are; not created yet.
        settings: with ``--set``, ``--model`` and ``--device`` as its command-line layer.
        debug: ``--debug`` was given.
    """

    folders: Folders
    settings: SettingsStore
    debug: bool = False

    def out(self, text: str = "", *, end: str = "\n") -> None:
        """Print a result on standard output, at once, so that it streams through pipes.

        Raises:
            BrokenPipeError: nobody reads it any more.
            Gpt2DesktopError: it cannot be written, as on a full disk.
        """
        try:
            print(text, end=end, flush=True)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise Gpt2DesktopError(f"cannot write the output: {error.strerror or error}") from error

    def out_json(self, value: Any) -> None:
        """Print ``value`` as one line of JSON."""
        self.out(json.dumps(value, ensure_ascii=False))

    def warn(self, message: str) -> None:
        """Print one line on standard error; the command goes on."""
        if sys.stderr is not None:
            print(f"{APP_NAME}: {' '.join(message.split())}", file=sys.stderr, flush=True)


def make_context(folders: Folders, overrides: Mapping[str, str], *, debug: bool = False) -> Context:
    """Return the context of this process.

    Args:
        overrides: texts by full option name, from the command line.

    Raises:
        UnknownSettingError, InvalidSettingError: in ``overrides``.
    """
    remember_in(folders.cache)
    return Context(folders, SettingsStore(folders.settings_file, os.environ, overrides), debug)
