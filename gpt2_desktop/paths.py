"""Where things are kept: the user's folders, and the resources that travel with the program."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

APP_NAME: Final = "gpt2-desktop"

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one user, or all of them under one ``--basedir``.  Nothing is created here.

    Attributes:
        config: settings.
        data: models, recovery, window state.
        cache: what can be made again.
        logs: log files and crash traces.
    """

    config: Path
    data: Path
    cache: Path
    logs: Path

    @classmethod
    def for_user(cls) -> Folders:
        """Return the platform's own folders (XDG on Linux, AppData on Windows, Library on macOS)."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(
            Path(dirs.user_config_dir), Path(dirs.user_data_dir), Path(dirs.user_cache_dir), Path(dirs.user_log_dir)
        )

    @classmethod
    def under(cls, basedir: Path) -> Folders:
        """Return all folders inside ``basedir``, so that several states can live side by side."""
        base = basedir.expanduser().resolve()
        return cls(base / "config", base / "data", base / "cache", base / "logs")

    def as_arguments(self) -> list[str]:
        """Return what the command line needs to be about these folders."""
        base = self.data.parent
        return ["--basedir", str(base)] if self == Folders.under(base) else []

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def window_state_file(self) -> Path:
        return self.data / "window.json"

    @property
    def session_file(self) -> Path:
        return self.data / "session.json"

    @property
    def writing_log_file(self) -> Path:
        return self.data / "writing.json"

    @property
    def scoreboard_file(self) -> Path:
        return self.data / "scoreboard.json"

    @property
    def recent_files_file(self) -> Path:
        return self.data / "recent.json"

    @property
    def dictionaries(self) -> Path:
        """Those that the user imported."""
        return self.data / "dictionaries"

    @property
    def own_words_file(self) -> Path:
        return self.data / "words.txt"

    @property
    def spelling_file(self) -> Path:
        """Which text has which dictionary."""
        return self.data / "spelling.json"

    @property
    def recovery(self) -> Path:
        return self.data / "recovery"

    @property
    def origins(self) -> Path:
        return self.data / "origins"

    @property
    def versions(self) -> Path:
        """Earlier versions of the files that were saved."""
        return self.data / "versions"

    @property
    def open_files(self) -> Path:
        """Which process has which file open."""
        return self.data / "open"

    @property
    def backups(self) -> Path:
        return self.cache / "backups"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def teaching(self) -> Path:
        """The run of fine-tuning that the window has begun."""
        return self.data / "teaching"

    @property
    def calibrations(self) -> Path:
        return self.data / "calibrations"


def is_frozen() -> bool:
    """Return whether this is a packaged program with its own Python inside."""
    return bool(getattr(sys, "frozen", False))


def resources() -> Path:
    """Return the folder of starter model, icons and fonts.

    A wheel and a frozen app carry it inside the package; a checkout and an editable install have it at the
    top level.
    """
    packaged = _PACKAGE / "resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"


def starter_model() -> Path:
    return resources() / "starter"


def translations() -> Path:
    """Return the folder of the compiled translations; a checkout in which nothing was built has none."""
    return resources() / "translations"
