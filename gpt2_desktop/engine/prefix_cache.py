"""What the model has already computed of several texts, so that the next request runs only what changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Final

import torch
from torch import Tensor

from gpt2_desktop.model.gpt2 import GPT2, Interrupted
from gpt2_desktop.model.kv_cache import KVCache
from gpt2_desktop.model.lasting import lasting_empty

PREFILL_CHUNK: Final = 128
"""Prompt tokens that run in one pass; what a cancelled request has read stays read up to the last whole chunk."""

KEPT_LOGITS: Final = 32
"""Positions whose logits are kept; each takes ``4 * vocab_size`` bytes."""

KEPT_PROMPTS: Final = 8
"""Prompts of one text whose logits are kept, however much was written behind them: thinking ahead asks for some more
before the next key comes."""

CAPACITY_STEP: Final = 256
"""Tokens by which the memory of a text grows; the whole context at once would cost GPT-2 75 MB for every text."""

LEAST_BUDGET: Final = 16 * 2**20
"""Bytes; the starter model's texts take 3 to 6 MB each."""

_ROOM: Final = 64
"""Tokens there is room for behind a prompt, so that memory seldom grows while a suggestion is written."""


def common_prefix_length(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how many leading entries are equal."""
    low, high = 0, min(len(left), len(right))
    if left[:high] == right[:high]:
        return high
    while high - low > 1:  # the first `low` are equal, the first `high` are not
        middle = (low + high) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _suitable_budget(model: GPT2) -> int:
    config = model.config
    context = 2 * config.n_layer * config.n_embd * config.n_positions * model.dtype.itemsize
    return max(LEAST_BUDGET, context * 5 // 4)


class _Logits:
    """The logits behind some positions of a text, in memory that is used again."""

    def __init__(self) -> None:
        self._rows: Tensor | None = None  # (KEPT_LOGITS + 1, V)
        self._row_of: dict[int, int] = {}  # by number of ids before, the oldest first
        self._free: list[int] = []
        self._touched = 0  # rows that were ever written

    def __contains__(self, length: int) -> bool:
        return length in self._row_of

    def __iter__(self) -> Iterator[int]:
        return iter(list(self._row_of))

    def __len__(self) -> int:
        return len(self._row_of)

    @property
    def nbytes(self) -> int:
        return 0 if self._rows is None else self._touched * self._rows[0].nbytes

    def get(self, length: int) -> Tensor | None:
        """Return the logits behind that many ids, as a tensor of its own."""
        if self._rows is None or length not in self._row_of:
            return None
        return self._rows[self._row_of[length]].clone()

    def keep(self, length: int, logits: Tensor) -> None:
        if self._rows is None:
            self._rows = lasting_empty((KEPT_LOGITS + 1, len(logits)), logits.dtype, logits.device)
        row = self._row_of.pop(length, None)
        if row is None:
            row = self._free.pop() if self._free else self._touched
            self._touched = max(self._touched, row + 1)
        self._rows[row] = logits
        self._row_of[length] = row

    def drop(self, length: int) -> None:
        self._free.append(self._row_of.pop(length))

    def only(self, lengths: Container[int]) -> _Logits:
        """Return the logits behind these lengths in memory of their own."""
        other = _Logits()
        for length in self:
            if length in lengths and (logits := self.get(length)) is not None:
                other.keep(length, logits)
        return other


class _Text:
    """One text: its ids, their keys and values, and the logits behind some of its positions."""

    def __init__(self, cache: KVCache) -> None:
        self.ids: list[int] = []
        self.cache = cache
        self.logits = _Logits()
        self.prompts: deque[int] = deque(maxlen=KEPT_PROMPTS)  # lengths of the latest ones

    @property
    def nbytes(self) -> int:
        return self.cache.data.nbytes + self.logits.nbytes

    def trim(self, length: int) -> None:
        # A forward pass that failed behind its last layer has left entries that `ids` does not name.
        self.cache.trim(length)
        del self.ids[length:]
        for position in self.logits:
            if position > length:
                self.logits.drop(position)
        for prompt in [prompt for prompt in self.prompts if prompt > length]:
            self.prompts.remove(prompt)

    def begin_prompt(self, length: int) -> None:
        """Take note that a prompt of that length is asked for, whose logits are to stay."""
        if length in self.prompts:
            self.prompts.remove(length)
        self.prompts.append(length)

    def keep(self, logits: Tensor) -> None:
        """Hold the logits behind the last id, and `KEPT_LOGITS` in all."""
        self.logits.keep(len(self.ids), logits)
        if len(self.logits) > KEPT_LOGITS:
            # Those behind a prompt are what the next key inside the word begins with.
            self.logits.drop(next(length for length in self.logits if length not in self.prompts))

    def put_aside(self) -> None:
        """Keep only what whoever comes back to the text begins with."""
        self.logits = self.logits.only(self.prompts)


class PrefixCache:
    """Several texts, each with its ids, keys and values, and the logits behind its latest positions.

    A prompt takes up the text with which it shares the longest prefix.  Where it would destroy more of that text's
    latest prompt than it shares, it becomes a text of its own instead, which begins with a copy of the common part.
    The texts that were used longest ago go when there is no room for them within the budget; the one in use always
    stays, whatever it takes.

    Whatever interrupts a call (a cancel, an error), ``ids`` names exactly the tokens whose keys and values are
    valid, so the work done so far serves the next request.

    Attributes:
        reused_tokens: tokens of the latest prompt that did not run again.
        forward_passes: how often the model ran for this cache: chunks of prompts and single tokens.
    """

    def __init__(self, model: GPT2, chunk_size: int = PREFILL_CHUNK, *, budget: int | None = None) -> None:
        """Hold texts of ``model``.

        Args:
            chunk_size: prompt tokens that run in one pass.
            budget: bytes for all texts together; 0 is for the one in use only, None for what suits the model: a
                whole context and a short text beside it, but no less than `LEAST_BUDGET`.
        """
        self.reused_tokens = 0
        self.forward_passes = 0
        self._model = model
        self._chunk_size = chunk_size
        self._budget = _suitable_budget(model) if budget is None else budget
        self._texts: list[_Text] = []  # the one in use is the last, the one used longest ago the first

    @property
    def ids(self) -> list[int]:
        """Tokens of the text in use; not to be changed."""
        return self._texts[-1].ids if self._texts else []

    @property
    def texts(self) -> int:
        """Number of texts held."""
        return len(self._texts)

    @property
    def nbytes(self) -> int:
        """Bytes that the texts take."""
        return sum(text.nbytes for text in self._texts)

    @torch.inference_mode()
    def prefill(self, prompt_ids: Sequence[int], cancelled: Callable[[], bool] = lambda: False) -> Tensor | None:
        """Make ``ids`` equal to the prompt and return the logits ``(vocab_size,)`` behind it, in float32.

        Runs only what follows the longest common prefix of the prompt and a text that is held, in chunks; nothing at
        all where the logits behind the whole prompt are still held.

        Args:
            prompt_ids: 1 to ``n_positions`` ids.
            cancelled: asked before every chunk and every layer; True ends the call.

        Returns:
            The logits, or None when cancelled; what ran until then is held.
        """
        prompt = list(prompt_ids)
        text, common = self._take_up(prompt)
        if common == len(prompt) and common not in text.logits:
            common -= 1  # the last token has to run again: its logits are not held
        text.trim(common)
        text.begin_prompt(len(prompt))
        self.reused_tokens = common
        self._make_room(len(prompt) + _ROOM)
        logits = text.logits.get(len(prompt))
        while len(text.ids) < len(prompt):
            if cancelled():
                return None
            try:
                logits = self._run(prompt[len(text.ids) : len(text.ids) + self._chunk_size], cancelled)
            except Interrupted:
                return None
        return logits

    @torch.inference_mode()
    def decode(self, token_id: int, cancelled: Callable[[], bool] = lambda: False) -> Tensor | None:
        """Add one token to the text in use and return the logits ``(vocab_size,)`` behind it, in float32.

        Args:
            token_id: the token.
            cancelled: asked within the step; True ends it.

        Returns:
            The logits, or None when cancelled; the token is not added then.
        """
        self._make_room(len(self.ids) + 1)
        try:
            return self._run([token_id], cancelled)
        except Interrupted:
            return None

    @torch.inference_mode()
    def fork(self, rows: int, capacity: int, length: int | None = None) -> KVCache:
        """Return a cache for ``rows`` texts behind the one in use, which they share, each with room for ``capacity``
        tokens in all; behind its first ``length`` tokens where that is given.

        Until the rows are done with, nothing of the text in use may be forgotten; adding behind it is allowed.
        """
        cache = self._in_use().cache
        length = cache.length if length is None else length
        return cache.branch(rows, capacity - length, length)

    def trim(self, length: int) -> None:
        """Forget everything of the text in use behind its first ``length`` tokens."""
        self._in_use().trim(length)

    def logits_behind(self, ids: Sequence[int]) -> Tensor | None:
        """Return the logits ``(vocab_size,)`` behind ``ids`` where they are held; nothing runs for it."""
        wanted = list(ids)
        for text in reversed(self._texts):
            if len(wanted) in text.logits and text.ids[: len(wanted)] == wanted:
                return text.logits.get(len(wanted))
        return None

    def _in_use(self) -> _Text:
        if not self._texts:
            self._texts.append(_Text(self._new_cache(0)))
        return self._texts[-1]

    def _take_up(self, prompt: list[int]) -> tuple[_Text, int]:
        """Return the text that the prompt goes on with, now the one in use, and the length of what they share."""
        before = self._in_use()
        shared, index = max((common_prefix_length(text.ids, prompt), i) for i, text in enumerate(self._texts))
        text = self._texts.pop(index)
        self._texts.append(text)  # so that the nearest one is the last to go
        # What was written behind a prompt is worth little.
        lost = min(len(text.ids), max(text.prompts, default=0)) - shared
        room = len(prompt) + _ROOM
        if lost > shared and text.nbytes + self._bytes_for(room) <= self._budget:
            text = self._text_beginning_as(text, shared, room)
            self._texts.append(text)
        if text is not before:
            before.put_aside()
        return text, shared

    def _text_beginning_as(self, other: _Text, length: int, room: int) -> _Text:
        text = _Text(self._new_cache(room))
        text.cache.copy_from(other.cache, length)
        text.ids = other.ids[:length]
        text.logits = other.logits.only(range(length + 1))
        return text

    def _make_room(self, tokens: int) -> None:
        """Give the text in use room for ``tokens`` in all, as far as the context goes, and keep to the budget."""
        text = self._texts[-1]
        tokens = min(tokens, self._model.config.n_positions)
        if text.cache.capacity < tokens:
            cache = self._new_cache(tokens)
            cache.copy_from(text.cache, len(text.ids))
            text.cache = cache
        while len(self._texts) > 1 and self.nbytes > self._budget:
            del self._texts[0]

    def _new_cache(self, tokens: int) -> KVCache:
        return self._model.new_cache(1, self._capacity(tokens))

    def _capacity(self, tokens: int) -> int:
        n_positions = self._model.config.n_positions
        # Elsewhere than on a CPU a step may be recorded with the memory that it works on, so that must not move.
        step = CAPACITY_STEP if self._model.device.type == "cpu" else n_positions
        return min(n_positions, max(1, -(-tokens // step)) * step)

    def _bytes_for(self, tokens: int) -> int:
        cache = self._texts[-1].cache
        return cache.data.nbytes // cache.capacity * self._capacity(tokens)

    def _run(self, new_ids: list[int], interrupted: Callable[[], bool]) -> Tensor:
        text = self._texts[-1]
        input_ids = torch.tensor([new_ids], device=self._model.device)
        self.forward_passes += 1
        if len(new_ids) == 1:
            logits = self._model.decode(input_ids, text.cache, interrupted=interrupted)[0]
        else:
            output = self._model(input_ids, text.cache, logits_to_keep=1, interrupted=interrupted)
            logits = output.logits[0, -1].float()
        text.ids += new_ids
        text.keep(logits)
        return logits
