"""How one option is declared: a pydantic field that also knows its unit, choices, and when a change applies."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

Applies = Literal["now", "next request", "reload", "restart"]
"""When a changed value takes effect; ``reload`` loads the model again."""


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
    """Return the pydantic field of an option.

    Args:
        title: label of its row in the settings panel, a few words, no colon.
        description: one sentence; tooltip, ``--help`` text and documentation alike.
        ge, le: smallest and largest value allowed, both included.
        unit: shown behind the number.
        step: what one press of an arrow key changes.
        labels: what the panel shows for each choice of a ``Literal``.
    """
    extra: dict[str, Any] = {"unit": unit, "applies": applies}
    if step is not None:
        extra["step"] = step
    if labels is not None:
        extra["labels"] = labels
    return Field(default=default, title=title, description=description, ge=ge, le=le, json_schema_extra=extra)
