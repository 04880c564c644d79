"""The sentence that a place in a paragraph belongs to."""

from __future__ import annotations

from typing import Final

from gpt2_desktop.text.words import sentence_end

_WINDOW: Final = 4000
"""Characters before the place that are looked at: sentences are shorter, single-line files are not."""


def sentence_around(paragraph: str, offset: int) -> tuple[int, int]:
    """Return where the sentence at ``offset`` begins and ends, the white space before it left out.

    Behind the mark that ends a sentence one is still in it; behind the space after that, in the next.
    """
    start = max(0, offset - _WINDOW)
    text = paragraph[: offset + _WINDOW]
    while True:
        end = sentence_end(text, start)
        if end is None:
            end = len(text)
        if offset <= end or end <= start:
            break
        start = end
    while start < min(offset, end) and text[start].isspace():
        start += 1
    return start, end
