"""Token ids in, token ids out: prefill, decode and the end of every row.  Nothing here knows text."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor

from gpt2_desktop.engine.prefix_cache import PrefixCache
from gpt2_desktop.engine.sampling import RowRandom, Sampler, draw_seed
from gpt2_desktop.engine.types import CancelToken, FinishReason, TokenEvent
from gpt2_desktop.errors import ModelError, PromptTooLongError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.settings.sampling import SamplingParams

if TYPE_CHECKING:
    from gpt2_desktop.model.kv_cache import KVCache
    from gpt2_desktop.model.tokenizer import GPT2Tokenizer

__all__ = ["Engine", "RowConstraint", "banned_word_ids", "draw_seed"]

StopRow = Callable[[int, Sequence[int]], bool]


class RowConstraint(Protocol):
    """What a row may write, where that is more than the model's own business."""

    def allowed(self, row_ids: Sequence[int]) -> Tensor | None:
        """Return the ids that may come next, given the row's new ids so far.

        Returns:
            A 1-D tensor of ids; None once nothing constrains the row any more, and it is not asked again.
            With no id at all the row ends.
        """


def banned_word_ids(words: Sequence[str], tokenizer: GPT2Tokenizer) -> list[list[int]]:
    """Return the id sequences of the words, each with and without a space before it."""
    sequences = [tokenizer.encode(text) for word in words for text in (word, f" {word.strip()}")]
    return [list(ids) for ids in dict.fromkeys(tuple(sequence) for sequence in sequences if sequence)]


class Engine:
    """One model with the prefix cache that successive requests share.  Not for two threads at a time."""

    def __init__(self, model: GPT2, token_bytes: Sequence[bytes], eos_token_id: int) -> None:
        """Take ``model``, whose vocabulary is ``token_bytes``.

        An id without bytes (a special token, a padded entry of the vocabulary) is never written; the end of
        text ends a row.
        """
        self._model = model
        self._eos = eos_token_id
        self._prefix = PrefixCache(model)
        vocab_size = model.config.vocab_size
        written = {id_ for id_, text in enumerate(token_bytes[:vocab_size]) if text} | {eos_token_id}
        unwritten = [id_ for id_ in range(vocab_size) if id_ not in written]
        self._unwritten = torch.tensor(unwritten, device=model.device) if unwritten else None

    @property
    def reused_tokens(self) -> int:
        """Prompt tokens of the latest request that were taken from the cache."""
        return self._prefix.reused_tokens

    def room_behind(self, prompt_ids: Sequence[int]) -> int:
        """Return how many tokens fit behind the prompt.

        Raises:
            PromptTooLongError: none does.
        """
        n_positions = self._model.config.n_positions
        room = n_positions - max(1, len(prompt_ids))
        if room < 1:
            raise PromptTooLongError(
                f"the prompt has {len(prompt_ids):,} tokens, but the model's context of {n_positions:,} holds "
                f"{n_positions - 1:,} and a new one; shorten the prompt"
            )
        return room

    def generate(
        self,
        prompt_ids: Sequence[int],
        params: SamplingParams,
        *,
        cancel: CancelToken,
        constraint: RowConstraint | None = None,
        bad_words_ids: Sequence[Sequence[int]] = (),
        stop_row: StopRow | None = None,
        seed: int,
    ) -> Iterator[TokenEvent]:
        """Continue the prompt by ``params.num_return_sequences`` rows, token by token.

        Every step yields one event for each open row, in the order of the rows; a row's last event carries its
        finish reason: STOP at the end of text (without a token), where ``stop_row`` says so, or where nothing
        may follow; LENGTH after ``params.max_new_tokens`` or at the end of the model's context; CANCELLED
        (without a token) for the rows that are open when ``cancel`` is set.  The cancel token is looked at
        before every chunk of the prompt and every token.

        Args:
            prompt_ids: the text so far; empty stands for the end of text that comes before every document.
            params: how to sample.  ``seed``, ``stop`` and ``banned_words`` are left to the caller.
            constraint: what rows may write.
            bad_words_ids: id sequences that are never completed.
            stop_row: called with a row and its new ids after each token; True ends the row.
            seed: of the random choice; a row's choices depend on seed and row only.

        Raises:
            PromptTooLongError: at once, when the prompt leaves no room for a token.
            ModelError: while iterating, when the model's output is not a number.
        """
        prompt = list(prompt_ids) or [self._eos]
        limit = min(params.max_new_tokens, self.room_behind(prompt))
        words = [word for word in bad_words_ids if list(word) != [self._eos]]
        return self._generate(prompt, limit, params, cancel, constraint, Sampler(params, words), stop_row, seed)

    # As a decorator: inside `with`, inference mode would leak into the caller at each yield.
    @torch.inference_mode()
    def _generate(
        self,
        prompt: list[int],
        limit: int,
        params: SamplingParams,
        cancel: CancelToken,
        constraint: RowConstraint | None,
        sampler: Sampler,
        stop_row: StopRow | None,
        seed: int,
    ) -> Iterator[TokenEvent]:
        rows = list(range(params.num_return_sequences))  # those that are open
        behind_prompt = self._prefix.prefill(prompt, lambda: cancel.cancelled)
        if behind_prompt is None or cancel.cancelled:
            for row in rows:
                yield TokenEvent(row, None, 0.0, FinishReason.CANCELLED)
            return
        randoms = [RowRandom(seed, row) for row in rows]
        new_ids: list[list[int]] = [[] for _ in rows]
        constrained = set(rows) if constraint is not None else set()
        logits = behind_prompt.expand(len(rows), -1)  # (B, V)
        ids = logits.new_empty((len(rows), len(prompt) + limit), dtype=torch.long)
        ids[:, : len(prompt)] = torch.tensor(prompt, device=ids.device)
        cache: KVCache | None = None  # a single row goes on in the prefix cache

        for step in range(1, limit + 1):
            if self._unwritten is not None:
                logits = logits.index_fill(1, self._unwritten, -math.inf)
            if constraint is not None and constrained:
                logits = _constrain(logits, rows, new_ids, constraint, constrained)
            length = len(prompt) + step - 1
            scores = sampler.process(logits, ids[:, :length], len(prompt))
            chosen = sampler.choose(scores, [randoms[row]() for row in rows])
            ids[:, length] = chosen
            logprobs = (logits.gather(1, chosen[:, None]).squeeze(1) - logits.logsumexp(-1)).tolist()
            best = scores.amax(-1).tolist()
            kept = []
            for index, (row, token_id) in enumerate(zip(rows, chosen.tolist(), strict=True)):
                if math.isnan(best[index]):
                    raise ModelError(
                        "the model's output is not a number; its weights are damaged, or the precision is too small "
                        "for them: choose the precision fp32, or fetch the model again"
                    )
                if token_id == self._eos or best[index] == -math.inf:
                    yield TokenEvent(row, None, 0.0, FinishReason.STOP)
                    continue
                new_ids[row].append(token_id)
                reason = None
                if stop_row is not None and stop_row(row, new_ids[row]):
                    reason = FinishReason.STOP
                elif step == limit:
                    reason = FinishReason.LENGTH
                else:
                    kept.append(index)
                yield TokenEvent(row, token_id, logprobs[index], reason)
            if not kept:
                return
            if cancel.cancelled:
                for index in kept:
                    yield TokenEvent(rows[index], None, 0.0, FinishReason.CANCELLED)
                return
            if params.num_return_sequences == 1:
                logits = self._prefix.decode(new_ids[0][-1])[None]
                continue
            if cache is None:
                cache = self._prefix.fork(len(kept), len(prompt) + limit - 1)
            elif len(kept) < len(rows):
                cache = cache.select(torch.tensor(kept, device=ids.device))
            if len(kept) < len(rows):
                rows = [rows[index] for index in kept]
                ids = ids[torch.tensor(kept, device=ids.device)]
            logits = self._model(ids[:, length : length + 1], cache, logits_to_keep=1).logits[:, -1].float()


def _constrain(
    logits: Tensor, rows: list[int], new_ids: list[list[int]], constraint: RowConstraint, constrained: set[int]
) -> Tensor:
    """Rule out what the constraint does not allow; rows that it no longer binds leave ``constrained``."""
    result = logits.clone()
    for index, row in enumerate(rows):
        if row not in constrained:
            continue
        allowed = constraint.allowed(new_ids[row])
        if allowed is None:
            constrained.discard(row)
            continue
        allowed = allowed.to(logits.device)
        result[index] = -math.inf
        result[index, allowed] = logits[index, allowed]
    return result
