"""The cyclic collector, kept away from what is imported."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def nothing_collected() -> Iterator[None]:
    """Import or build in here what stays: the collector neither runs meanwhile nor looks at it later.

    Modules are hundreds of thousands of objects, all of which it would walk through several times in a start.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
