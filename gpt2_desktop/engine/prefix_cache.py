"""What the model has already computed of one text, so that the next request runs only what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import torch
from torch import Tensor

from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.kv_cache import KVCache

PREFILL_CHUNK: Final = 128
"""Prompt tokens that run between two looks at the cancel token."""

KEPT_LOGITS: Final = 32
"""Positions whose logits are kept; each takes ``4 * vocab_size`` bytes."""


def common_prefix_length(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how many leading entries are equal."""
    length = min(len(left), len(right))
    if left[:length] == right[:length]:
        return length
    return next(i for i in range(length) if left[i] != right[i])


class PrefixCache:
    """The ids of one text, their keys and values, and the logits behind its latest positions.

    Whatever interrupts a call (a cancel, an error), ``ids`` names exactly the tokens whose keys and values are
    valid, so the work done so far serves the next request.

    Attributes:
        ids: tokens held.
        reused_tokens: tokens of the latest prompt that did not run again.
    """

    def __init__(self, model: GPT2, chunk_size: int = PREFILL_CHUNK) -> None:
        self.ids: list[int] = []
        self.reused_tokens = 0
        self._model = model
        self._chunk_size = chunk_size
        self._cache: KVCache | None = None
        self._logits: dict[int, Tensor] = {}  # number of ids before -> (V,), oldest first
        self._prompt_length = 0

    @torch.inference_mode()
    def prefill(self, prompt_ids: Sequence[int], cancelled: Callable[[], bool] = lambda: False) -> Tensor | None:
        """Make ``ids`` equal to the prompt and return the logits ``(vocab_size,)`` behind it, in float32.

        Runs only what follows the common prefix of ``ids`` and the prompt, in chunks; nothing at all where the
        logits behind the whole prompt are still held.

        Args:
            prompt_ids: 1 to ``n_positions`` ids.
            cancelled: asked before every chunk; True ends the call.

        Returns:
            The logits, or None when cancelled; what ran until then is held.
        """
        prompt = list(prompt_ids)
        common = common_prefix_length(self.ids, prompt)
        if common == len(prompt) and common not in self._logits:
            common -= 1  # the last token has to run again: its logits are not held
        self.trim(common)
        self.reused_tokens = common
        self._prompt_length = len(prompt)
        while len(self.ids) < len(prompt):
            if cancelled():
                return None
            self._run(prompt[len(self.ids) : len(self.ids) + self._chunk_size])
        return self._logits[len(prompt)]

    @torch.inference_mode()
    def decode(self, token_id: int) -> Tensor:
        """Add one token and return the logits ``(vocab_size,)`` behind it, in float32."""
        self._run([token_id])
        return self._logits[len(self.ids)]

    @torch.inference_mode()
    def fork(self, rows: int, capacity: int) -> KVCache:
        """Return a cache of its own with ``rows`` copies of this text and room for ``capacity`` tokens."""
        cache = self._kv()
        return cache.select(torch.zeros(rows, dtype=torch.long, device=cache.keys.device), capacity)

    def trim(self, length: int) -> None:
        """Forget everything behind the first ``length`` tokens."""
        # A forward pass that failed behind its last layer has left entries that `ids` does not name.
        self._kv().trim(length)
        del self.ids[length:]
        for position in [position for position in self._logits if position > length]:
            del self._logits[position]

    def _kv(self) -> KVCache:
        if self._cache is None:
            self._cache = self._model.new_cache()
        return self._cache

    def _run(self, new_ids: list[int]) -> None:
        cache = self._kv()
        input_ids = torch.tensor([new_ids], device=self._model.device)
        output = self._model(input_ids, cache, logits_to_keep=1)
        self.ids += new_ids
        self._logits[len(self.ids)] = output.logits[0, -1].float()
        if len(self._logits) > KEPT_LOGITS:
            # Those behind the prompt are what the next key inside the word begins with, however long the text was.
            del self._logits[next(length for length in self._logits if length != self._prompt_length)]
