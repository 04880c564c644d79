from __future__ import annotations

import gc
import mmap
import weakref

import pytest
import torch

from gpt2_desktop.model import lasting
from gpt2_desktop.model.lasting import lasting_empty

CPU = torch.device("cpu")


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.int8])
def test_it_is_a_tensor_like_any_other(dtype: torch.dtype) -> None:
    tensor = lasting_empty((3, 5), dtype, CPU)
    assert (tensor.shape, tensor.dtype, tensor.device) == ((3, 5), dtype, CPU)
    assert tensor.is_contiguous()
    values = torch.arange(15).view(3, 5).to(dtype)
    tensor.copy_(values)
    tensor[1] += 1
    values[1] += 1
    assert torch.equal(tensor, values)


def test_the_memory_lasts_as_long_as_the_last_view_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Map(mmap.mmap):
        """A map that can be watched."""

    maps: list[weakref.ref[Map]] = []

    def watched(*args: object, **options: object) -> Map:
        made = Map(*args, **options)  # type: ignore[arg-type]
        maps.append(weakref.ref(made))
        return made

    monkeypatch.setattr(lasting.mmap, "mmap", watched)
    tensor = lasting_empty((4, 4), torch.float32, CPU)
    tensor.fill_(2)
    view = tensor[1:, 2]
    del tensor
    gc.collect()
    assert maps[0]() is not None
    assert view.tolist() == [2, 2, 2]
    del view
    gc.collect()
    assert maps[0]() is None
