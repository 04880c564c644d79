"""Typing what the ghost text already says takes it from the ghost's beginning."""

from __future__ import annotations


def typed(ghost: str, inserted: str) -> str | None:
    """Return what is left of ``ghost`` after ``inserted`` was typed, or None where the ghost does not begin with it.

    An empty string means that the ghost is used up.
    """
    return ghost[len(inserted) :] if ghost.startswith(inserted) else None
