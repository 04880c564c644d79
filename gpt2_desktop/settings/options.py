"""How one option is declared: a dataclass's field that also knows its range, its unit and when a change applies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

Applies = Literal["now", "next request", "reload", "restart"]
"""When a changed value takes effect; ``reload`` loads the model again."""


OPTION: Final = "option"
GROUP_TITLE: Final = "title"
"""Where the metadata of a field holds what it declares: an option, or the title of a group."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What an option's field says beside its type and default; see `option`."""

    title: str
    description: str
    ge: float | None
    le: float | None
    unit: str
    step: float | None
    applies: Applies
    labels: dict[str, str] | None


def group(kind: type[Any], title: str) -> Any:
    """Return the field of a group of options, which is a dataclass of them; ``title`` is what the user reads."""
    return field(default_factory=kind, metadata={GROUP_TITLE: title})


def option(
    default: Any,
    title: str,
    description: str,
    *,
    ge: float | None = None,
    le: float | None = None,
    unit: str = "",
    step: float | None = None,
    applies: Applies = "next request",
    labels: dict[str, str] | None = None,
) -> Any:
    """Return the field of an option in a frozen dataclass.

    Args:
        title: label of its row in the settings panel, a few words, no colon.
        description: one sentence; tooltip, ``--help`` text and documentation alike.
        ge, le: smallest and largest value allowed, both included.
        unit: shown behind the number.
        step: what one press of an arrow key changes.
        labels: what the panel shows for each choice of a ``Literal``.
    """
    metadata = {OPTION: Declared(title, description, ge, le, unit, step, applies, labels)}
    if isinstance(default, dict):
        return field(default_factory=default.copy, metadata=metadata)
    return field(default=default, metadata=metadata)
