"""What the heap does with large blocks, and what an import leaves in memory."""

from __future__ import annotations

import ctypes
import linecache
from collections.abc import Callable

import pytest
import torch

from gpt2_desktop.engine.memory import large_blocks_given_back, share_one_heap
from gpt2_desktop.engine.worker import source_lines_dropped


class _Info(ctypes.Structure):
    """glibc's mallinfo2 (malloc.h); ``hblks`` counts the blocks that are mapped by themselves."""

    _fields_ = [(name, ctypes.c_size_t) for name in ["arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks"]] + [
        (name, ctypes.c_size_t) for name in ["fsmblks", "uordblks", "fordblks", "keepcost"]
    ]


@pytest.fixture(scope="module")
def mapped_blocks() -> Callable[[], int]:
    try:
        info = ctypes.CDLL(None).mallinfo2
    except (AttributeError, TypeError):
        pytest.skip("no glibc here that tells of its heap")
    info.restype = _Info
    return lambda: int(info().hblks)


def _are_mapped(mapped_blocks: Callable[[], int]) -> bool:
    before = mapped_blocks()
    block = torch.empty(2**20, dtype=torch.uint8)
    return mapped_blocks() > before and block.numel() == 2**20


def test_large_blocks_are_mapped_meanwhile_and_no_longer(mapped_blocks: Callable[[], int]) -> None:
    with large_blocks_given_back():
        assert _are_mapped(mapped_blocks)
    assert not _are_mapped(mapped_blocks)
    with pytest.raises(ValueError, match="full"), large_blocks_given_back():
        raise ValueError("full")
    assert not _are_mapped(mapped_blocks)


def test_one_heap_can_be_asked_for_more_than_once() -> None:
    share_one_heap()
    share_one_heap()


def test_source_lines_are_read_but_not_kept() -> None:
    linecache.clearcache()
    kept = linecache.cache
    with source_lines_dropped():
        assert linecache.getlines(__file__)[0].startswith('"""What the heap')
        assert not linecache.cache
    assert linecache.cache is kept
    assert not kept
    assert linecache.getline(__file__, 1).startswith('"""What the heap')
    assert kept
