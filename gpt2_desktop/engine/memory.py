"""How much memory this process has in use, and has had at most; and how its heap keeps from growing for nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

MIB: Final = 1024 * 1024

_STATUS: Final = Path("/proc/self/status")

# Options of glibc's mallopt (malloc.h).
_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
_M_ARENA_MAX: Final = -8

_SMALLEST_MAPPED: Final = 128 * 1024
_LARGEST_ON_HEAP: Final = 32 * MIB
"""Where glibc's own threshold begins, and where it ends as it rises with use; of twice as much it gives free memory
at the end of the heap back."""


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


def share_one_heap() -> None:
    """Let all threads take memory from one heap, where the C library (glibc) has one for each otherwise.

    To be called before a thread that is to share it is started.  What a thread's own heap once held stays with it:
    torch imported and a model loaded by the worker kept 40 MB more than in the main thread.
    """
    if mallopt := _mallopt():
        mallopt(_M_ARENA_MAX, 1)


@contextmanager
def large_blocks_given_back() -> Iterator[None]:
    """Have the C library (glibc) map all larger blocks by themselves meanwhile, so that none leaves a hole in the heap.

    For work that takes memory and gives it back once, such as reading weights; 20 MB less remain after GPT-2's.
    Forward passes would pay for it with page faults at every step.
    """
    mallopt = _mallopt()
    if mallopt is None:
        yield
        return
    mallopt(_M_MMAP_THRESHOLD, _SMALLEST_MAPPED)
    try:
        yield
    finally:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_ON_HEAP)
        mallopt(_M_TRIM_THRESHOLD, 2 * _LARGEST_ON_HEAP)


def give_back_free_memory() -> None:
    """Have the C library (glibc) give free memory back to the system, also from the middle of its heap."""
    if trim := _glibc("malloc_trim"):
        trim(0)


def _mallopt() -> Callable[[int, int], int] | None:
    return _glibc("mallopt")


@cache
def _glibc(name: str) -> Callable[..., int] | None:
    """Return one of glibc's functions for its heap; None with another C library, some of which have it for show."""
    import ctypes

    try:
        # Asked for by a name that only glibc knows.
        if sys.platform == "win32" or not os.confstr("CS_GNU_LIBC_VERSION"):
            return None
        function: Callable[..., int] = getattr(ctypes.CDLL(None), name)
    except (OSError, ValueError, AttributeError):
        return None
    return function
