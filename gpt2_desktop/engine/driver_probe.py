"""The first touch of a GPU's driver, in another process: a broken one can hang, or end the process that loads it.

What came of it is remembered for this torch and this driver, so that a start does not wait for it again.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.files import PUBLIC, write_atomically

logger = logging.getLogger(__name__)

PROBE_FLAG: Final = "--probe-device"
WORKS: Final = "works"
"""The last line of the other process, where the device multiplied two matrices."""

FILE_NAME: Final = "devices.json"

_TIMEOUT_S: Final = 90.0
"""To import torch on a slow disk, and to start a driver."""

_NVIDIA: Final = Path("/proc/driver/nvidia/version")
_NODES: Final = {
    "CUDA": (_NVIDIA, Path("/dev/nvidiactl"), Path("/dev/dxg")),
    "ROCm": (Path("/dev/kfd"), Path("/dev/dxg")),
    "XPU": (Path("/dev/dri"), Path("/dev/dxg")),
}
"""What the system shows of a driver, without a call into it; under Windows's Linux, that of Windows."""

_VERSIONS: Final = (_NVIDIA, Path("/sys/module/amdgpu/version"), Path("/sys/module/xe/version"))

_lock: Final = threading.Lock()
_found: Final[dict[tuple[str, str], str]] = {}
_file: Path | None = None


def remember_in(folder: Path) -> None:
    """Keep what is found in a file of this folder from now on, and know what is there."""
    global _file
    with _lock:
        _file = folder / FILE_NAME


def forget() -> None:
    """Try everything anew, as after a repair that left the driver's version as it was."""
    with _lock:
        _found.clear()
        if _file is not None:
            _file.unlink(missing_ok=True)


def driver_problem(backend: str, device: str, torch_version: str) -> str:
    """Return why a device must not be touched in this process; empty where it was seen to work, or is not there.

    Args:
        backend: as `gpt2_desktop.engine.device.Device.backend`.
        device: torch's name of it.
    """
    nodes = _NODES.get(backend, ())
    if sys.platform == "linux" and not any(node.exists() for node in nodes):
        return ""  # torch finds nothing either, and says so without a driver
    key = (device, f"{torch_version}, {_driver_version()}")
    with _lock:
        if key not in _found:
            _found.update(_read())
        if key not in _found:
            _found[key] = _try(device)
            _write()
        return _found[key]


def _try(device: str) -> str:
    """Let another process compute on the device; return what went wrong."""
    command = own_command("doctor", PROBE_FLAG, device)
    logger.debug("trying %s in another process", device)
    try:
        result = subprocess.run(
            command,
            env=own_environment(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        return f"its driver does not answer within {_TIMEOUT_S:.0f} s"
    except OSError as error:
        logger.warning("%s was not tried: %s", device, error)
        return ""
    if result.returncode == 0 and result.stdout.split()[-1:] == [WORKS]:
        return ""
    said = [line.strip() for line in (result.stderr or result.stdout).splitlines() if line.strip()]
    if result.returncode < 0:
        return f"its driver ended the process that tried it (signal {-result.returncode})"
    return said[-1].rstrip(".") if said else f"the process that tried it ended with status {result.returncode}"


def _driver_version() -> str:
    for file in _VERSIONS:
        try:
            return file.read_text(encoding="utf-8", errors="replace").splitlines()[0].strip()
        except (OSError, IndexError):
            continue
    import platform

    return f"{platform.system()} {platform.release()} {platform.version()}"


def _read() -> dict[tuple[str, str], str]:
    if _file is None:
        return {}
    try:
        entries = json.loads(_file.read_text(encoding="utf-8"))
        return {(entry["device"], entry["versions"]): str(entry["problem"]) for entry in entries}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def _write() -> None:
    if _file is None:
        return
    entries = [
        {"device": device, "versions": versions, "problem": problem} for (device, versions), problem in _found.items()
    ]
    try:
        _file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file, json.dumps(entries, indent=1).encode(), PUBLIC)
    except OSError as error:
        logger.warning("%s cannot be written: %s", _file, error)
