"""How suggestions spare a battery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gpt2_desktop.settings.schema import OnBattery, SuggestionLength

WAIT_MS: Final = 300
"""Without a key, before a suggestion is asked for: most keys then ask for none."""

_SHORT: Final = (SuggestionLength.WORD, SuggestionLength.FEW_WORDS)


@dataclass(frozen=True, slots=True)
class Sparing:
    """What is done less of.

    Attributes:
        lighter: suggestions come after a short pause, are short, are computed with fewer threads, and nothing is
            computed ahead.
        asked_only: none comes but where it is asked for.
    """

    lighter: bool = False
    asked_only: bool = False

    @classmethod
    def on_battery(cls, choice: OnBattery) -> Sparing:
        """Return what the setting means while the machine runs on its battery."""
        return cls(lighter=choice is not OnBattery.SAME, asked_only=choice is OnBattery.OFF)

    @property
    def wait_ms(self) -> int:
        """How long no key may come before what was typed is followed by a request."""
        return WAIT_MS if self.lighter else 0

    def length(self, wanted: SuggestionLength) -> SuggestionLength:
        """Return how far a suggestion reaches."""
        return wanted if not self.lighter or wanted in _SHORT else SuggestionLength.FEW_WORDS
