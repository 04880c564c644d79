"""Memory for what lasts from request to request, apart from the heap.

A forward pass takes and frees megabytes at every step.  Where that leaves holes between tensors that last, glibc
gives no memory back: with the caches of some texts on the heap, the process held 150 MB more than they take.  To map
all large blocks by themselves, as M_MMAP_THRESHOLD would, made reading a prompt two to three times as slow.
"""

from __future__ import annotations

import math
import mmap
import sys
from collections.abc import Sequence
from typing import Any, Final

import torch
from torch import Tensor

_OPTIONS: Final[dict[str, Any]] = {} if sys.platform == "win32" else {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS}


def lasting_empty(shape: Sequence[int], dtype: torch.dtype, device: torch.device) -> Tensor:
    """Return a new tensor of any values; on a CPU its memory is taken as it is written, and given back with it."""
    if device.type != "cpu":
        return torch.empty(shape, dtype=dtype, device=device)
    count = math.prod(shape)
    # The tensor holds the map, which is unmapped with it.
    return torch.frombuffer(mmap.mmap(-1, count * dtype.itemsize, **_OPTIONS), dtype=dtype, count=count).view(*shape)
