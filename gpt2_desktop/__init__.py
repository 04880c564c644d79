"""A desktop writing assistant: GPT-2 continues your text as ghost text, on your own machine.

The Python API (`load`, `pipeline`, `set_seed`) is described in `gpt2_desktop.api`.  It is imported, and torch
with it, when one of its names is first used: the window must paint before that.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gpt2_desktop.api import LoadedGPT2, TextGenerationPipeline, load, pipeline, set_seed

    __version__: str

_SPINS: Final = "2000"
"""Turns for which a thread of torch's waits busily for the others, before it sleeps."""

# torch reads it when it is imported.  With the default of some milliseconds, a decode step of the starter model on two
# cores, of which another program had one, took 250 ms; with this one 4 ms.  On idle cores there is no difference.
os.environ.setdefault("GOMP_SPINCOUNT", _SPINS)

__all__ = ["LoadedGPT2", "TextGenerationPipeline", "__version__", "load", "pipeline", "set_seed"]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return _version()
    if name in __all__:
        from gpt2_desktop import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _version() -> str:
    from importlib import metadata

    try:
        return metadata.version("gpt2-desktop")
    except metadata.PackageNotFoundError:  # run from a source tree that was never installed
        return "unknown"
