"""torch without its compiler, which nobody here asks for but the training of a vocabulary and a model.

A quarter of what importing torch takes goes into two of its modules, imported at its end: the Python versions of its
operators' shape functions, which only `torch.compile` and `torch.export` ask, and the latter itself.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

_SHAPES: Final = "torch._meta_registrations"
_EXPORT: Final = "torch.export"


def leave_out_compiler() -> None:
    """Import these parts only when something is taken from them; for the whole process, and before torch is there.

    Where torch is there already, it stays as it is.
    """
    if "torch" not in sys.modules and not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class _Finder(MetaPathFinder, Loader):
    """Puts a module into the place of each part, which becomes the part when it is used."""

    def __init__(self) -> None:
        self._left_out = {_SHAPES, _EXPORT}

    def find_spec(self, name: str, path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self._left_out:
            return None
        spec = ModuleSpec(name, self)
        if name == _EXPORT:
            spec.submodule_search_locations = [f"{folder}/{name.rpartition('.')[2]}" for folder in path or ()]
        return spec

    def exec_module(self, module: ModuleType) -> None:
        module.__getattr__ = partial(self._take, module)  # type: ignore[method-assign]
        if module.__name__ == _SHAPES:
            _finish_generators()

    def _take(self, module: ModuleType, attribute: str) -> Any:
        name = module.__name__
        # What asks a module about itself, such as inspect, wants nothing of it.
        if attribute.startswith("__"):
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        if name in self._left_out:
            self._left_out.remove(name)
            del sys.modules[name]
            vars(module).update(vars(importlib.import_module(name)))
        return getattr(sys.modules[name], attribute)


def _finish_generators() -> None:
    """Do what torch's generators of random numbers need from the modules that are left out (torch._prims.rng_prims)."""
    import torch
    from torch._opaque_base import OpaqueBaseMeta

    torch._C._set_generator_metaclass(OpaqueBaseMeta)
