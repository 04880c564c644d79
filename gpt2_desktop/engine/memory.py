"""How much memory this process has in use, and has had at most."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

MIB: Final = 1024 * 1024

_STATUS: Final = Path("/proc/self/status")


def peak_resident_bytes() -> int:
    """Return the most memory that this process has had resident at a time since it began."""
    if sys.platform == "win32":
        return _windows_peak_bytes()
    # Linux keeps ru_maxrss across exec, so that a child's is at least as high as that of the process that started it.
    if (peak := _status("VmHWM")) is not None:
        return peak
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # macOS counts bytes, the others KiB


def resident_bytes() -> int | None:
    """Return what is resident now; None where the system has no simple way to say so."""
    return _status("VmRSS")


def _status(name: str) -> int | None:
    """Return a number of bytes out of Linux's table of this process."""
    try:
        table = _STATUS.read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    found = [line.split()[1] for line in table.splitlines() if line.startswith(f"{name}:")]
    return int(found[0]) * 1024 if found else None


def _windows_peak_bytes() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel32.GetCurrentProcess.restype = wintypes.HANDLE
    get_info = kernel32.K32GetProcessMemoryInfo
    get_info.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
    if not get_info(kernel32.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
        return 0
    return int(counters.PeakWorkingSetSize)
