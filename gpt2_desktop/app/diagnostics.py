"""What a report about a fault should say, and nothing of what the writer wrote or where it lies."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from collections.abc import Mapping
from typing import Final

from gpt2_desktop.app.components import PROGRAM_TITLE, program_version
from gpt2_desktop.engine.hub import ALIASES, STARTER_NAME
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.paths import is_frozen
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import Kind, format_value, options, value_of

_PARTS: Final = ("PySide6_Essentials", "torch", "tokenizers", "numpy")
_SESSION: Final = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "LANG")
_TELLING: Final = frozenset({Kind.BOOL, Kind.INT, Kind.FLOAT, Kind.CHOICE})
"""Values of other kinds can be a path, or words of the writer's."""
_KNOWN_MODELS: Final = frozenset({STARTER_NAME, *ALIASES, *ALIASES.values()})


def diagnostics(
    settings: Settings, model: ModelInfo | None, screen: str = "", environ: Mapping[str, str] | None = None
) -> str:
    """Return versions, machine, model and changed settings, one line each.

    Names of files, folders and own models, and settings that hold text, are left out.

    Args:
        screen: what Qt says of the screen.
    """
    environ = os.environ if environ is None else environ
    kind = "packaged" if is_frozen() else "Python"
    lines = [
        f"{PROGRAM_TITLE} {program_version()} ({kind})",
        f"system: {platform.platform()}, {os.cpu_count()} processors{_memory()}",
        f"session: {', '.join(f'{name}={environ[name]}' for name in _SESSION if environ.get(name)) or 'nothing set'}",
        f"screen: {screen or 'not known'}",
        f"versions: Python {platform.python_version()}{''.join(f', {name} {_version(name)}' for name in _PARTS)}",
        f"model: {_model(model)}",
        f"settings: {_changed(settings) or 'all as they come'}",
    ]
    return "\n".join(lines)


def _memory() -> str:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):  # Windows
        return ""
    return f", {total / 1e9:.1f} GB of memory"


def _model(model: ModelInfo | None) -> str:
    if model is None:
        return "none"
    name = model.name if model.name in _KNOWN_MODELS else "one of their own"
    return (
        f"{name}, {model.parameters / 1e6:.1f} million parameters, {model.n_positions} positions, "
        f"{model.device} ({model.device_name}), {model.precision}"
    )


def _changed(settings: Settings) -> str:
    parts = []
    for option in options():
        value = value_of(settings, option.name)
        if value != option.default:
            parts.append(f"{option.name}={format_value(value)}" if option.kind in _TELLING else f"{option.name} is set")
    return ", ".join(parts)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
