"""Whether Qt can open a window here, found out in another process: a missing library would abort this one."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROBE_FLAG: Final = "--probe-window"
OFFSCREEN: Final = "offscreen"

_TIMEOUT_S: Final = 30.0

# What Qt's libraries and its xcb and wayland plugins need and do not bring along, by Debian's package names.
DEBIAN_PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


@dataclass(frozen=True, slots=True)
class WindowProbe:
    """What the other process found.

    Attributes:
        platform: Qt's platform plugin that started; empty where none did.
        has_display: a display is there, or the environment names the plugin itself.
        error: what Qt said where none started.
        missing: libraries that Qt needs and the system lacks, by file name.
    """

    platform: str
    has_display: bool
    error: str = ""
    missing: tuple[str, ...] = ()


def probe_window(environ: Mapping[str, str], *, timeout_s: float = _TIMEOUT_S) -> WindowProbe:
    """Start Qt's GUI in another process, without showing anything.  Never raises.

    Where there is no display and ``QT_QPA_PLATFORM`` is not set, the ``offscreen`` platform is tried, which is
    what works without one.
    """
    display = _has_display(environ)
    environment = dict(environ) if display else {**environ, "QT_QPA_PLATFORM": OFFSCREEN}
    package_parent = str(Path(__file__).resolve().parents[2])
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (package_parent, environ.get("PYTHONPATH", ""))))
    try:
        result = subprocess.run(
            _command(),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout_s,
        )
    except subprocess.TimeoutExpired:
        return WindowProbe("", display, f"Qt did not start within {timeout_s:g} s", _missing())
    except OSError as error:
        return WindowProbe("", display, str(error), _missing())
    if result.returncode == 0 and result.stdout.strip():
        return WindowProbe(result.stdout.split()[-1], display, missing=() if display else _missing())
    return WindowProbe("", display, _reason(result.stderr, result.returncode), _missing())


def answer_probe() -> int:
    """The other process: start Qt, print the platform's name, leave."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    print(application.platformName())
    return 0


def packages_for(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return the Debian packages with these libraries; a library that is not known stands for itself."""
    return tuple(sorted({DEBIAN_PACKAGES.get(library, library) for library in libraries}))


def _has_display(environ: Mapping[str, str]) -> bool:
    if environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _command() -> list[str]:
    arguments = ["doctor", PROBE_FLAG]
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: a folder that happens to be called gpt2_desktop where the user stands is not the program.
    return [sys.executable, "-P", "-m", "gpt2_desktop", *arguments]


def _reason(stderr: str, returncode: int) -> str:
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    # The first line is the cause; what follows is Qt's general advice.
    return lines[0].removeprefix("gpt2-desktop: ") if lines else f"Qt ended with status {returncode}"


def _missing() -> tuple[str, ...]:
    """Return the libraries that the dynamic linker does not find for Qt's GUI; empty where it cannot be asked."""
    spec = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or spec is None or spec.origin is None:
        return ()
    qt = Path(spec.origin).parent / "Qt"
    wanted = [
        qt / "lib" / "libQt6Widgets.so.6",
        qt / "plugins" / "platforms" / "libqxcb.so",
        qt / "plugins" / "platforms" / "libqwayland.so",
    ]
    files = [str(file) for file in wanted if file.is_file()]
    if not files:
        return ()
    try:
        listing = subprocess.run(
            ["ldd", *files],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=10,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(sorted({line.split()[0] for line in listing.splitlines() if line.rstrip().endswith("not found")}))
