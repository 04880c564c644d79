"""How expected each word of a passage was to the model.

Its probability is the product of those of its tokens, and its rank the product of theirs.  By its first token alone, or
its least expected one, a name that the model has never seen would seem usual where each of its letters might follow the
one before.  A word of one token has the exact rank; for others the product lies between the rank of the least expected
token and the worst rank that a word of this probability can have, which is one in it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from gpt2_desktop.engine.token_scores import TokenScore, TokenScorer
from gpt2_desktop.engine.types import CancelToken, ScoringRequest, WordScore
from gpt2_desktop.model.tokenizer import END_OF_TEXT, GPT2Tokenizer
from gpt2_desktop.text.words import word_spans

_INSTEAD: Final = 3
PARAGRAPH_END: Final = "¶"
"""Stands for the end of a line, where the model expected one in place of a word."""


class WordScorer:
    """Scores passages of text.  Not for two threads at a time."""

    def __init__(self, tokens: TokenScorer, tokenizer: GPT2Tokenizer, n_positions: int) -> None:
        self._tokens = tokens
        self._tokenizer = tokenizer
        self._context = max(1, n_positions // 2)

    def score(self, request: ScoringRequest, cancel: CancelToken) -> tuple[WordScore, ...] | None:
        """Return the scores of the words of ``request.text``, from left to right.

        At most half of the model's context is read of ``request.context``.

        Returns:
            The scores; None when cancelled: the same request goes on from there.

        Raises:
            ModelError: the model's output is not a number.
        """
        words = word_spans(request.text)
        if not words:
            return ()
        ids = self._tokenizer.encode(request.context + request.text)
        ends = list(accumulate(map(self._length, ids)))
        begins = len(request.context.encode("utf-8", "replace"))
        first = next(index for index, end in enumerate(ends) if end > begins)
        left_out = max(0, first - self._context)
        if left_out or (first and not request.at_start):
            ids, ends, first = ids[left_out:], ends[left_out:], first - left_out
        else:
            ids, ends, first = [self._tokenizer.eos_token_id, *ids], [0, *ends], first + 1
        scores = self._tokens.score(ids, first, lambda: cancel.cancelled)
        if scores is None:
            return None
        offsets = _byte_offsets(request.text, begins)
        return tuple(self._word(start, end, offsets, ids[first:], ends[first - 1 :], scores) for start, end in words)

    def forget(self) -> None:
        """Give back the memory that is held between two calls."""
        self._tokens.forget()

    def _length(self, id_: int) -> int:
        """Return how many bytes of the text a token is; that of the end of text is written out in it."""
        return len(self._tokenizer.token_bytes[id_]) or len(END_OF_TEXT)

    def _word(
        self,
        start: int,
        end: int,
        offsets: Sequence[int],
        ids: Sequence[int],
        edges: Sequence[int],
        scores: Sequence[TokenScore],
    ) -> WordScore:
        """Return the score of the word between two characters, of which the tokens between its edges are part."""
        begins, ends = offsets[start], offsets[end]
        own = [i for i in range(len(ids)) if edges[i] < ends and edges[i + 1] > begins]
        rank = math.prod(scores[i].rank for i in own)
        logprob = sum(scores[i].logprob for i in own)
        first = next((i for i in own if scores[i].rank > 1), None)
        instead: tuple[str, ...] = ()
        if first is not None:
            said = b"".join(self._tokenizer.token_bytes[ids[i]] for i in own if i < first)
            instead = self._texts(said, scores[first].likeliest[: scores[first].rank - 1])
        return WordScore(start, end, rank, logprob, instead)

    def _texts(self, said: bytes, ids: Sequence[int]) -> tuple[str, ...]:
        """Return how the word would have looked with one of these tokens behind the bytes that were said of it."""
        texts: dict[str, None] = {}
        for id_ in ids:
            token = self._tokenizer.token_bytes[id_]
            text = (said + token).decode("utf-8", "ignore")
            shown = text.strip() or (PARAGRAPH_END if "\n" in text else "")
            if token and shown.isprintable() and shown:
                texts[shown] = None
        return tuple(texts)[:_INSTEAD]


def _byte_offsets(text: str, start: int) -> Sequence[int]:
    """Return where each character of ``text`` begins in UTF-8, and where the last one ends, counted from ``start``."""
    if text.isascii():
        return range(start, start + len(text) + 1)
    return list(accumulate((len(character.encode("utf-8", "replace")) for character in text), initial=start))
