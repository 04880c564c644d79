"""The suggestions for one caret that "next" and "previous" go through."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Choices:
    """Texts to choose from, none of them twice.

    Attributes:
        texts: in the order in which they are gone through.
        index: the one that is shown; None for none of them.
        batch: the batch of alternatives that adds to them; None where none was asked for.
        wanted: the next text that is added is to be shown at once.
    """

    texts: list[str] = field(default_factory=list)
    index: int | None = None
    batch: int | None = None
    wanted: bool = False

    @classmethod
    def beginning_with(cls, *texts: str) -> Choices:
        """Return choices of these texts, the first of which is shown; empty ones are left out."""
        unique = list(dict.fromkeys(text for text in texts if text))
        return cls(unique, 0 if unique else None)

    def add(self, text: str) -> bool:
        """Add a text; False where it is there already."""
        if text in self.texts:
            return False
        self.texts.append(text)
        return True

    def following(self, step: int) -> int | None:
        """Return the index to show next, forwards for 1 and backwards for -1; None where more must be asked for.

        The last text is followed by the first only once alternatives were asked for: the writer who goes on behind what
        is there wants to see something new.
        """
        if not any(index != self.index for index in range(len(self.texts))):
            return None
        if self.index is None:
            return 0 if step > 0 else len(self.texts) - 1
        if step > 0 and self.batch is None and self.index == len(self.texts) - 1:
            return None
        return (self.index + step) % len(self.texts)
