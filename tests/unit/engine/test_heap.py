"""What the heap does with large blocks."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gpt2_desktop.engine.memory import share_one_heap

# In a process of its own: a free block of a heap that was used for long is taken before any is mapped.
_MAPPED = """
import ctypes, sys, torch
from gpt2_desktop.engine.memory import large_blocks_given_back

class Info(ctypes.Structure):
    # glibc's mallinfo2 (malloc.h); hblks counts the blocks that are mapped by themselves
    _fields_ = [(name, ctypes.c_size_t) for name in ["arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks"]] + [
        (name, ctypes.c_size_t) for name in ["fsmblks", "uordblks", "fordblks", "keepcost"]
    ]

try:
    info = ctypes.CDLL(None).mallinfo2
except (AttributeError, TypeError):
    sys.exit("no glibc here that tells of its heap")
info.restype = Info

def mapped():
    before = info().hblks
    block = torch.empty(2**20, dtype=torch.uint8)
    return info().hblks > before and block.numel() == 2**20

with large_blocks_given_back():
    print(mapped())
print(mapped())
try:
    with large_blocks_given_back():
        raise ValueError("full")
except ValueError:
    print(mapped())
"""


def test_large_blocks_are_mapped_meanwhile_and_no_longer() -> None:
    done = subprocess.run([sys.executable, "-c", _MAPPED], capture_output=True, text=True, timeout=60)
    if "no glibc" in done.stderr:
        pytest.skip(done.stderr.strip())
    assert done.stdout.split() == ["True", "False", "False"], done.stderr


def test_one_heap_can_be_asked_for_more_than_once() -> None:
    share_one_heap()
    share_one_heap()
