"""Whether the system was asked for less motion; Qt cannot say."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

_LIMIT_S: Final = 2.0
_KDE: Final = ".config/kdeglobals"
_GNOME: Final = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MAC: Final = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
_CLIENT_AREA_ANIMATION: Final = 0x1042


def system_reduces_motion(home: Path | None = None) -> bool:
    """Return whether the desktop is set to show no animations; False where it does not say.

    May take as long as starting a small program; not for the GUI thread.

    Args:
        home: the user's folder.
    """
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _says(_MAC) == "1"
    return _kde((home or Path.home()) / _KDE) or _says(_GNOME) == "false"


def _says(command: tuple[str, ...]) -> str:
    """Return what a program prints; empty where it is not there or fails."""
    if shutil.which(command[0]) is None:
        return ""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _kde(file: Path) -> bool:
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(file.read_text(encoding="utf-8"))
        return parser.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0
    except (OSError, ValueError, configparser.Error):
        return False


def _windows() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0):
        return False
    return not shown.value
