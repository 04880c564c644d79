"""Why there is nothing to show, in words for the writer who asked."""

from __future__ import annotations

from typing import Final

from gpt2_desktop.app.texts import mark, tr

QUIET_HINT: Final = mark("Nothing is suggested while text is selected or composed, or cannot be changed")

_UNKNOWN: Final = mark("The model suggests nothing here")
_HINTS: Final = {
    "empty": _UNKNOWN,
    "unsure": mark("The model is sure of nothing here"),
    "echo": mark("The model only repeats what you wrote"),
    "repeats_after": mark("The model only repeats what follows"),
    "spelling": mark("The model's next word is not in the dictionary"),
    "punctuation": mark("The model suggests only punctuation here"),
    "whitespace": mark("The model would begin a new line here"),
}


def nothing_hint(reason: str) -> str:
    """Return one line for the `reason` of a `Suggestion` that shows nothing; empty where it was cancelled."""
    return "" if reason == "cancelled" else tr(_HINTS.get(reason, _UNKNOWN))
