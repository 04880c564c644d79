"""The file of the scoreboard: figures by day and kind of document, and never a word of the writer's."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from gpt2_desktop.app.figures import Figures, Kind
from gpt2_desktop.files import locked_folder, write_atomically

logger = logging.getLogger(__name__)

Days = dict[tuple[date, Kind], Figures]

KEPT_DAYS: Final = 1000
"""The latest so many days with figures are kept."""

_VERSION: Final = 1
_LARGEST: Final = 16 * 2**20
DAMAGED_SUFFIX: Final = ".damaged"


class ScoreboardFile:
    """Adds figures to the file, in which several windows and processes count together.  Safe from several threads."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writing = threading.Lock()

    def read(self) -> Days:
        """Return all figures; none where there is no file, or where it cannot be read.

        A file that is damaged is left for the next `add`.
        """
        try:
            return _read(self._file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            logger.warning("the scoreboard cannot be read: %s", error)
            return {}

    def add(self, more: Mapping[tuple[date, Kind], Figures]) -> Path | None:
        """Add figures to those in the file.

        Returns:
            Where a damaged file was put, for which a new one was begun; None where it was not.

        Raises:
            OSError: nothing was added.
        """
        aside = None
        with self._writing:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with locked_folder(self._file.parent):
                try:
                    days = _read(self._file)
                except FileNotFoundError:
                    days = {}
                except ValueError as error:
                    logger.warning("the scoreboard is damaged: %s", error)
                    aside, days = self._put_aside(), {}
                for key, figures in more.items():
                    days.setdefault(key, Figures()).add(figures)
                write_atomically(self._file, _plain(days))
        return aside

    def clear(self) -> None:
        """Forget all figures, those of damaged files too.

        Raises:
            OSError: they are still there.
        """
        with self._writing:
            if not self._file.parent.is_dir():
                return
            with locked_folder(self._file.parent):
                for file in (self._file, *self._file.parent.glob(f"{self._file.name}{DAMAGED_SUFFIX}*")):
                    file.unlink(missing_ok=True)

    def _put_aside(self) -> Path:
        number = 1
        while True:
            aside = self._file.with_name(f"{self._file.name}{DAMAGED_SUFFIX}{f'-{number}' if number > 1 else ''}")
            if not aside.exists():
                os.replace(self._file, aside)
                return aside
            number += 1


def _read(file: Path) -> Days:
    """Return what a file says.

    Raises:
        OSError: it cannot be read.
        ValueError: it is damaged.
    """
    if file.stat().st_size > _LARGEST:
        raise ValueError("it is too large")
    try:
        data = json.loads(file.read_bytes())
    except RecursionError:
        raise ValueError("it is too deep") from None
    if not isinstance(data, dict) or data.get("version") != _VERSION or not isinstance(data.get("days"), dict):
        raise ValueError("it is no scoreboard of this version")
    days: Days = {}
    for day, kinds in data["days"].items():
        if not isinstance(kinds, dict):
            raise ValueError("a day is no table")
        for kind, figures in kinds.items():
            days[date.fromisoformat(day), Kind(kind)] = Figures.from_plain(figures)
    return days


def _plain(days: Days) -> bytes:
    table: dict[str, dict[str, object]] = {}
    for (day, kind), figures in sorted(days.items()):
        table.setdefault(day.isoformat(), {})[kind.value] = figures.as_plain()
    kept = dict(sorted(table.items())[-KEPT_DAYS:])
    return json.dumps({"version": _VERSION, "days": kept}, separators=(",", ":")).encode()
