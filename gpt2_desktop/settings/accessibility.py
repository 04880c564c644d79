"""What makes the window fit those who hear it, or who want it still."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gpt2_desktop.settings.options import option


@dataclass(frozen=True, kw_only=True)
class AccessibilitySettings:
    """Screen readers and motion."""

    announce_suggestions: bool = option(
        False,
        "Announce suggestions",
        "Tell the screen reader each suggestion when it has come to rest; a key reads it at any time.",
        applies="now",
    )
    animations: Literal["system", "on", "off"] = option(
        "system",
        "Animations",
        "Whether panels, tabs and menus move into place, or are there at once.",
        applies="now",
        labels={"system": "As the system", "on": "On", "off": "Off"},
    )
