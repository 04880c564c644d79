"""Words that a writer takes for right whatever a dictionary says."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

_POSSESSIVE: Final = re.compile(r"['’][sS]?\Z")


def has_word(words: AbstractSet[str], word: str) -> bool:
    """Return whether ``word`` is one of ``words``, at the start of a sentence, in capitals or in the possessive too.

    A capital letter that a writer gave a word, as in a name, is not optional.
    """
    stem = _POSSESSIVE.sub("", word)
    forms = {word, stem}
    if stem[:1].isupper():
        forms.add(stem[0].lower() + stem[1:])
    if len(stem) > 1 and stem.isupper():
        forms.add(stem.lower())
        forms.add(stem.capitalize())
    return any(form in words for form in forms)
