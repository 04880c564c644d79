"""What becomes of a typed character: typographic quotes, dashes and dots, and brackets that come in pairs.

Pure functions over the characters around the caret.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

Quotes = tuple[str, str, str, str]
"""Double opening and closing, single opening and closing."""

QUOTES: Final[dict[str, Quotes]] = {
    "english": ("“", "”", "‘", "’"),
    "german": ("„", "“", "‚", "‘"),
    "french": ("«", "»", "‹", "›"),
    "swedish": ("”", "”", "’", "’"),
}
"""By the values of the option ``editor.quotes``; ``straight`` is none of them."""

APOSTROPHE: Final = "’"
_OPENERS: Final = "([{<“‘„‚«‹—–-/"
_DASHES: Final = {"-": "–", "–": "—"}
"""What a hyphen makes of the hyphen or dash before it."""
_PAIRS: Final = {"(": ")", "[": "]", "{": "}"}
_WRAPS: Final = {**_PAIRS, "*": "*", "_": "_", "`": "`"}


class Edit(NamedTuple):
    """Put ``text`` in place of the last ``removed`` characters before the caret."""

    removed: int
    text: str


@dataclass(frozen=True, slots=True)
class SmartTyping:
    """What is switched on.

    Attributes:
        quotes: None leaves quotes as they are typed.
        dashes: two and three hyphens become dashes, three dots an ellipsis.
        pairs: an opening bracket or quote brings its closing one.
    """

    quotes: Quotes | None = None
    dashes: bool = False
    pairs: bool = False

    def typed(self, character: str, before: str) -> Edit | None:
        """Return what a character becomes that was typed behind ``before``, itself counted as removed; None: it stays.

        Args:
            before: the paragraph up to the character.
        """
        if before.count("`") % 2:
            return None  # in code, every character means itself
        if self.quotes is not None and character in "\"'":
            return Edit(1, self._quote(character, before, self.quotes))
        if self.quotes is not None and character.isdigit() and before.endswith(self.quotes[2]):
            # ’90s: what looked like an opening quote was an apostrophe.
            if self.quotes[2] != APOSTROPHE and _opens(before[:-1]):
                return Edit(2, APOSTROPHE + character)
            return None
        if self.dashes and character == "-":
            return self._dash(before)
        if self.dashes and character == "." and before.endswith("..") and not before.endswith("..."):
            return Edit(3, "…")
        return None

    def closing(self, text: str, after: str) -> str:
        """Return what comes behind the caret with ``text`` typed before it: the other one of a pair, or nothing.

        Args:
            after: what follows the caret in the paragraph.
        """
        if not self.pairs or (after and not (after[0].isspace() or after[0] in ")]}.,;:!?…”’")):
            return ""
        if text in _PAIRS:
            return _PAIRS[text]
        if self.quotes is not None and text == self.quotes[0] != self.quotes[1]:
            return self.quotes[1]
        return ""

    def steps_over(self, character: str, before: str, after: str) -> bool:
        """Return whether a typed closing bracket or quote only moves the caret over the one that is there."""
        if not self.pairs or not after:
            return False
        if character in _PAIRS.values():
            return after[0] == character
        return self.quotes is not None and character == '"' and after[0] == self.quotes[1] and not _opens(before)

    def wrap(self, character: str) -> tuple[str, str] | None:
        """Return what a typed character puts before and behind the selection; None: it replaces it."""
        if not self.pairs:
            return None
        if character == '"':
            return (self.quotes[0], self.quotes[1]) if self.quotes is not None else ('"', '"')
        return (character, _WRAPS[character]) if character in _WRAPS else None

    def is_empty_pair(self, before: str, after: str) -> bool:
        """Return whether the caret is between the two of a pair, which one Backspace takes away."""
        if not self.pairs or not before or not after:
            return False
        quotes = self.quotes is not None and (before[-1], after[0]) == self.quotes[:2] and before[-1] != after[0]
        return quotes or _PAIRS.get(before[-1]) == after[0]

    def _quote(self, character: str, before: str, quotes: Quotes) -> str:
        opens = _opens(before)
        if character == '"':
            return quotes[0] if opens else quotes[1]
        if opens:
            return quotes[2]
        # An apostrophe, unless a quote is open that it may end.
        opened = before.rfind(quotes[2]) > before.rfind(quotes[3])
        return quotes[3] if opened else APOSTROPHE

    def _dash(self, before: str) -> Edit | None:
        last = before[-1:]
        # Hyphens at the start of a line are a list, a rule or a table of Markdown.
        if last not in _DASHES or not before.rstrip("-–—").strip(" \t-|:"):
            return None
        if last == "-" and before.endswith("--"):
            return None
        return Edit(2, _DASHES[last])


def _opens(before: str) -> bool:
    """Whether a quote behind ``before`` begins something."""
    return not before or before[-1].isspace() or before[-1] in _OPENERS
