"""How expected each token of a text was to the model: rank, log-probability, and what was likelier.  Ids only.

The keys and values of this reading are its own: what the prefix cache holds of the text that is being written is
neither used nor pushed out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from gpt2_desktop.engine.opening import check_numbers
from gpt2_desktop.engine.prefix_cache import common_prefix_length
from gpt2_desktop.model.gpt2 import GPT2, Interrupted
from gpt2_desktop.model.kv_cache import KVCache

CHUNK: Final = 64
"""Tokens that run in one pass.  It can be interrupted between two layers, and what ran whole is kept."""

_HEAD_ROWS: Final = 8
"""Positions whose logits are computed at a time; GPT-2's vocabulary makes the head as dear as many layers."""

_LIKELIEST: Final = 4
_CAPACITY_STEP: Final = 256


class TokenScore(NamedTuple):
    """What the model said of one token of a text.

    Attributes:
        rank: 1 for the likeliest of all tokens.
        logprob: natural logarithm of its probability, given the tokens before it.
        likeliest: the likeliest tokens in its place, the first one first.
    """

    rank: int
    logprob: float
    likeliest: tuple[int, ...]


def window_start(position: int, n_positions: int) -> int:
    """Return where the window begins in which the token behind ``position`` is predicted.

    Windows move by half the context: behind the first one, each token has at least that much before it.
    """
    if position < n_positions:
        return 0
    stride = max(1, n_positions // 2)
    return ((position - n_positions) // stride + 1) * stride


class TokenScorer:
    """Scores texts one after the other, and goes on with one where it was interrupted.  Not for two threads."""

    def __init__(self, model: GPT2, unwritten: Tensor | None = None) -> None:
        """Take the model; ``unwritten`` are ids that it never writes, which take no part in ranks."""
        self._model = model
        self._unwritten = unwritten
        self._cache: KVCache | None = None
        self._held: list[int] = []  # ids whose keys and values the cache holds
        self._start = 0  # of the window
        self._ids: list[int] = []
        self._first = 0
        self._scores: list[TokenScore] = []

    def forget(self) -> None:
        """Give back the memory that is held between two calls."""
        self._cache = None
        self._held, self._ids, self._scores = [], [], []

    @torch.inference_mode()
    def score(self, ids: Sequence[int], first: int, cancelled: Callable[[], bool]) -> list[TokenScore] | None:
        """Return the scores of ``ids[first:]``, each given what stands before it.

        What the latest text shares with this one at its beginning does not run again.

        Args:
            ids: the text with its context.
            first: 1 at least.
            cancelled: asked before every layer and every few positions; True ends the call.

        Returns:
            The scores; None when cancelled: the same call goes on from there.

        Raises:
            ModelError: the model's output is not a number.
        """
        text = list(ids)
        if text != self._ids or first != self._first:
            self._ids, self._first, self._scores = text, first, []
        while len(self._scores) < len(text) - first:
            if cancelled():
                return None
            try:
                self._step(first - 1 + len(self._scores), cancelled)
            except Interrupted:
                return None
        return list(self._scores)

    def _step(self, wanted: int, cancelled: Callable[[], bool]) -> None:
        """Run one chunk on the way to the prediction behind position ``wanted``, and score what it predicts.

        Raises:
            Interrupted: ``cancelled`` said so.
        """
        n_positions = self._model.config.n_positions
        start = window_start(wanted, n_positions)
        end = min(start + n_positions, len(self._ids) - 1)
        cache = self._ready(start, wanted, end)
        position = start + len(self._held)
        chunk = self._ids[position : min(position + CHUNK, end)]
        hidden = self._model.hidden_states(
            torch.tensor([chunk], device=self._model.device), cache, interrupted=cancelled
        )[0]  # (T, n_embd)
        self._held += chunk
        for row in range(max(0, wanted - position), len(chunk), _HEAD_ROWS):
            if cancelled():
                raise Interrupted
            rows = hidden[row : row + _HEAD_ROWS]
            following = self._ids[position + row + 1 : position + row + 1 + len(rows)]
            self._scores += self._scored(self._model.logits(rows).float(), following)

    def _ready(self, start: int, wanted: int, end: int) -> KVCache:
        """Return a cache with what is right of the window, but not position ``wanted``, and room up to ``end``."""
        if start != self._start:
            self._start, self._held = start, []
        common = common_prefix_length(self._held, self._ids[start:wanted])
        del self._held[common:]
        room = min(self._model.config.n_positions, -(-(end - start) // _CAPACITY_STEP) * _CAPACITY_STEP)
        if self._cache is None or self._cache.capacity < room:
            before, self._cache = self._cache, self._model.new_cache(1, room)
            if before is not None:
                self._cache.copy_from(before, common)
        # A pass that was interrupted leaves the cache as long as it was; one of another text may be longer.
        self._cache.trim(common)
        return self._cache

    def _scored(self, logits: Tensor, following: Sequence[int]) -> list[TokenScore]:
        """Return the scores of the tokens that follow positions with these logits ``(R, V)``."""
        if self._unwritten is not None:
            logits = logits.index_fill(1, self._unwritten, -torch.inf)
        own = logits.gather(1, torch.tensor(following, device=logits.device)[:, None])  # (R, 1)
        total = logits.logsumexp(-1)
        check_numbers(total.tolist())
        ranks = (logits > own).sum(-1) + 1
        logprobs = own.squeeze(1) - total
        likeliest = logits.topk(min(_LIKELIEST, logits.shape[1])).indices.tolist()
        rows = zip(ranks.tolist(), logprobs.tolist(), likeliest, strict=True)
        return [TokenScore(rank, logprob, tuple(best)) for rank, logprob, best in rows]
