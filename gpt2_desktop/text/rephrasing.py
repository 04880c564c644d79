"""What is put otherwise when a text is rephrased from a word on."""

from __future__ import annotations

from gpt2_desktop.text.words import sentence_end, word_spans


def rephrase_span(paragraph: str, caret: int) -> tuple[int, int] | None:
    """Return the rest of the sentence from the word at ``caret`` on, or from the next one; None behind the last word.

    A caret at the end of a word is at that word.
    """
    start = next((start for start, end in word_spans(paragraph) if caret <= end), None)
    if start is None:
        return None
    end = sentence_end(paragraph, start)
    return start, len(paragraph.rstrip()) if end is None else end
