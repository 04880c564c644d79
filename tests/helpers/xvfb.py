"""A screen of its own with a window manager, real key events, and pictures of what is on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

LIMIT_S: Final = 60.0
"""How long anything may take on a busy machine before a test gives up."""

_TOOLS: Final = ("Xvfb", "xdotool", "openbox", "import")
_SIZE: Final = "1400x900x24"
KEY_DELAY_MS: Final = "12"

Picture = NDArray[np.int16]
"""(height, width, 3), 0 to 255; signed, so that two can be subtracted."""


def missing_tools() -> list[str]:
    """Return the programs that these tests need and the system lacks (``import`` is ImageMagick's)."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


def until(condition: Callable[[], object], what: str | Callable[[], str], limit_s: float = LIMIT_S) -> None:
    """Look again and again until the condition holds; else fail, naming what did not happen."""
    limit = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > limit:
            raise AssertionError(f"{what if isinstance(what, str) else what()} did not happen within {limit_s:g} s")
        time.sleep(0.02)


class Screen:
    """An X server without a monitor, with openbox, so that windows get the focus and can be closed by key.

    Args:
        home: where the window manager and the programs started on it may write.
    """

    def __init__(self, home: Path) -> None:
        reader, writer = os.pipe()
        self._log = (home / "screen.log").open("wb")
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer],
            stdout=self._log,
            stderr=self._log,
        )
        os.close(writer)
        with os.fdopen(reader) as numbers:
            self.environment = {
                **_without_desktop(os.environ),
                "HOME": str(home),
                "DISPLAY": f":{numbers.readline().strip()}",
            }
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=self._log, stderr=self._log, stdin=subprocess.DEVNULL
        )
        until(self._managed, "openbox starts")

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(LIMIT_S)
        self._log.close()

    def keys(self, *names: str) -> None:
        """Press and release keys by their X names, like ``ctrl+Right``."""
        self._xdotool("key", "--delay", KEY_DELAY_MS, *names)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", KEY_DELAY_MS, text)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def move_mouse(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def hold(self, name: str, seconds: float) -> None:
        """Keep a key down, so that the server repeats it, and let it go."""
        self._xdotool("keydown", name, "sleep", str(seconds), "keyup", name)

    def active_title(self) -> str:
        """Return the title of the window that has the focus; empty where none has."""
        return self._xdotool("getactivewindow", "getwindowname", check=False).strip()

    def picture(self) -> Picture:
        """Return what is on the screen."""
        ppm = subprocess.run(
            ["import", "-window", "root", "-depth", "8", "ppm:-"],
            env=self.environment,
            stdout=subprocess.PIPE,
            check=True,
            timeout=LIMIT_S,
        ).stdout
        magic, width, height, depth, _pixels = ppm.split(maxsplit=4)
        assert (magic, depth) == (b"P6", b"255")
        width_px, height_px = int(width), int(height)
        # The header ends with one white space, and pixels may look like more of it.
        data = ppm[len(ppm) - width_px * height_px * 3 :]
        return np.frombuffer(data, np.uint8).reshape(height_px, width_px, 3).astype(np.int16)

    def save_picture(self, file: Path) -> None:
        subprocess.run(["import", "-window", "root", str(file)], env=self.environment, check=True, timeout=LIMIT_S)

    def _managed(self) -> bool:
        return self._xdotool("get_desktop", check=False).strip() == "0"

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=None if check else subprocess.DEVNULL,
            text=True,
            check=check,
            timeout=LIMIT_S,
        ).stdout


def _without_desktop(environ: os._Environ[str]) -> dict[str, str]:
    """Return the environment without what leads to the developer's own screen, session or theme."""
    ours = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "XAUTHORITY")
    prefixes = ("QT_", "XDG_", "GPT2_DESKTOP_")
    return {name: value for name, value in environ.items() if name not in ours and not name.startswith(prefixes)}
