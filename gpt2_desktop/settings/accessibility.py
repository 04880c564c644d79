"""What makes the window fit those who hear it, or who want it still."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from gpt2_desktop.settings.options import option


class AccessibilitySettings(BaseModel):
    """Screen readers and motion."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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
