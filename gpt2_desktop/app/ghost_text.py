"""The suggestion at the cursor as it streams in and is used up."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desktop.text.typethrough import typed


@dataclass(slots=True)
class GhostText:
    """What is suggested behind the cursor.

    Attributes:
        request_id: the request it answers.
        anchor: position in the document at which it begins, in UTF-16 units; always the caret's.
        text: what has arrived and was not yet typed or accepted.
        finished: whether nothing more will arrive.
    """

    request_id: int
    anchor: int
    text: str = ""
    finished: bool = False

    def append(self, text: str) -> None:
        self.text += text

    def consume(self, inserted: str, length: int) -> bool:
        """Use up what was typed or accepted at the anchor; False if the ghost does not begin so.

        Args:
            inserted: the text that is now in the document.
            length: its length in UTF-16 units.
        """
        rest = typed(self.text, inserted)
        if rest is None:
            return False
        self.text = rest
        self.anchor += length
        return True

    @property
    def used_up(self) -> bool:
        return self.finished and not self.text
