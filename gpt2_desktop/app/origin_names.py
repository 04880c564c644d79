"""What the origins of a text are called."""

from __future__ import annotations

from typing import Final

from gpt2_desktop.app.texts import mark
from gpt2_desktop.text.origins import Origin

NAMES: Final = {
    Origin.TYPED: mark("Typed"),
    Origin.PASTED: mark("Pasted"),
    Origin.ACCEPTED: mark("Accepted from a suggestion"),
    Origin.EDITED: mark("Accepted, then edited"),
    Origin.UNKNOWN: mark("Not recorded"),
}
"""In the order in which they are told."""
