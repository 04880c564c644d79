"""Why there is nothing to show, in words for the writer who asked."""

from __future__ import annotations

from typing import Final

QUIET_HINT: Final = "Nothing is suggested while text is selected or composed, or cannot be changed"

_UNKNOWN: Final = "The model suggests nothing here"
_HINTS: Final = {
    "empty": _UNKNOWN,
    "unsure": "The model is sure of nothing here",
    "echo": "The model only repeats what you wrote",
    "repeats_after": "The model only repeats what follows",
    "punctuation": "The model suggests only punctuation here",
    "whitespace": "The model would begin a new line here",
}


def nothing_hint(reason: str) -> str:
    """Return one line for the `reason` of a `Suggestion` that shows nothing; empty where it was cancelled."""
    return "" if reason == "cancelled" else _HINTS.get(reason, _UNKNOWN)
