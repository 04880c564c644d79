"""The suggestion at the cursor as it streams in and is used up."""

from __future__ import annotations

from dataclasses import dataclass, field

from gpt2_desktop.text.typethrough import typed


@dataclass(slots=True)
class GhostText:
    """What is suggested behind the cursor.

    Attributes:
        request_id: the request it answers.
        anchor: position in the document at which it begins, in UTF-16 units; always the caret's.
        text: what has arrived and was not yet typed or accepted.
        finished: whether nothing more will arrive.
        asked: whether it was asked for with a key rather than by typing.
        branch: another suggestion for the same place, empty for none; shown only once typed text begins it and not
            `text`, or when the writer asks for the next suggestion.
    """

    request_id: int
    anchor: int
    text: str = ""
    finished: bool = False
    asked: bool = False
    branch: str = ""
    _used: str = field(default="", init=False)

    def append(self, text: str) -> None:
        self.text += text

    def add_branch(self, text: str) -> None:
        """Keep a branch that was computed for the place of the request; lost where typed text has left it."""
        self.branch = typed(text, self._used) or ""

    def consume(self, inserted: str, length: int) -> bool:
        """Use up what was typed or accepted at the anchor; False if neither the ghost nor its branch begins so.

        Text that only the branch begins with makes the branch's rest the ghost.  Text that both begin with keeps both.

        Args:
            inserted: the text that is now in the document.
            length: its length in UTF-16 units.
        """
        rest = typed(self.text, inserted)
        branch = typed(self.branch, inserted) if self.branch else None
        if rest is not None:
            self.text, self.branch = rest, branch or ""
        elif branch is not None:
            self.text, self.branch, self.finished = branch, "", True
        else:
            return False
        self._used += inserted
        self.anchor += length
        return True

    def replace(self, text: str) -> None:
        """Suggest another text that is complete; what was suggested before becomes the branch."""
        if text != self.text:
            self.text, self.branch = text, self.text
        self.finished = True

    @property
    def untouched(self) -> bool:
        """Whether nothing of it was typed or accepted yet."""
        return not self._used

    @property
    def used_up(self) -> bool:
        return self.finished and not self.text
