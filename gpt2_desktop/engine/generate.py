"""Token ids in, token ids out: prefill, decode and the end of every row.  Nothing here knows text."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, Self

import torch
from torch import Tensor

from gpt2_desktop.engine.exact import EPSILON, ExactBytes, Interval
from gpt2_desktop.engine.nodes import AHEAD_PASSES, TEXT_PASSES, NodeRunner
from gpt2_desktop.engine.opening import Choice, check_numbers, open_rows
from gpt2_desktop.engine.prefix_cache import PrefixCache
from gpt2_desktop.engine.sampling import RowRandom, Sampler, draw_seed
from gpt2_desktop.engine.token_scores import TokenScorer
from gpt2_desktop.engine.types import CancelToken, FinishReason, TokenEvent
from gpt2_desktop.errors import PromptTooLongError
from gpt2_desktop.model.gpt2 import GPT2, Interrupted
from gpt2_desktop.model.traced_step import use_traced_step
from gpt2_desktop.settings.sampling import SamplingParams

if TYPE_CHECKING:
    from gpt2_desktop.engine.loading import LoadedModel
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

    def __init__(
        self, model: GPT2, token_bytes: Sequence[bytes], eos_token_id: int, *, cache_bytes: int | None = None
    ) -> None:
        """Take ``model``, whose vocabulary is ``token_bytes``; ``cache_bytes`` is the budget of its `PrefixCache`.

        An id without bytes (a special token, a padded entry of the vocabulary) is never written; the end of
        text ends a row.
        """
        self._model = model
        self._eos = eos_token_id
        self._prefix = PrefixCache(model, budget=cache_bytes)
        vocab_size = model.config.vocab_size
        written = {id_ for id_, text in enumerate(token_bytes[:vocab_size]) if text} | {eos_token_id}
        unwritten = [id_ for id_ in range(vocab_size) if id_ not in written]
        self._unwritten = torch.tensor(unwritten, device=model.device) if unwritten else None
        self._nodes = NodeRunner(model, self._prefix, self._unwritten)
        self._row_passes = 0
        self._reused_tokens = 0

    @classmethod
    def of(cls, loaded: LoadedModel, *, cache_bytes: int | None = 0) -> Self:
        """Return an engine for a loaded model; ``cache_bytes`` as for `PrefixCache`'s budget."""
        tokenizer = loaded.tokenizer
        return cls(loaded.model, tokenizer.token_bytes, tokenizer.eos_token_id, cache_bytes=cache_bytes)

    def record_steps(self) -> None:
        """Record the model's decode steps where that has not been done; takes as long as some of them."""
        use_traced_step(self._model)

    @property
    def reused_tokens(self) -> int:
        """Prompt tokens of the latest request that were taken from the cache."""
        return self._reused_tokens

    @property
    def forward_passes(self) -> int:
        """How often the model has run: chunks of prompts, and steps of one row or several."""
        return self._prefix.forward_passes + self._nodes.forward_passes + self._row_passes

    def logits_behind(self, ids: Sequence[int]) -> Tensor | None:
        """Return the logits ``(vocab_size,)`` behind ``ids``, in float32, where they are held; nothing runs for it."""
        return self._prefix.logits_behind(ids)

    def token_scorer(self) -> TokenScorer:
        """Return what reads a text for itself, without touching what is held of those that are written."""
        return TokenScorer(self._model, self._unwritten)

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

    @torch.inference_mode()
    def expand(
        self, prompt_ids: Sequence[int], opening: ExactBytes, *, cancel: CancelToken, passes: int = AHEAD_PASSES
    ) -> int:
        """Run ahead what the next keystroke inside the word needs, so that it needs no forward pass.

        Those are the ways in which tokens can spell exactly what has been typed behind the prompt, and those that
        spell less of it; the likeliest first, until what is left matters no more.

        Args:
            prompt_ids: as for `generate`.
            opening: what has been typed behind it.
            cancel: looked at before every forward pass.
            passes: forward passes at most, not counting those of a prompt that is not in the cache.

        Returns:
            The number of forward passes made.
        """
        return self._nodes.expand(list(prompt_ids) or [self._eos], opening, passes, cancel)

    @torch.inference_mode()
    def text_logprob(
        self,
        prompt_ids: Sequence[int],
        opening: ExactBytes,
        text: bytes,
        *,
        cancel: CancelToken,
        passes: int = TEXT_PASSES,
        epsilon: float = EPSILON,
    ) -> Interval | None:
        """Return bounds of log P(``text`` follows the typed bytes | prompt, typed bytes), summed over all covers.

        Args:
            prompt_ids: as for `generate`.
            opening: what has been typed behind it.
            text: what may follow, at least one byte; it may end inside a word.
            cancel: looked at before every forward pass.
            passes: forward passes at most, besides those of the prompt; the fewer, the wider the bounds.
            epsilon: how much of either mass may stay unknown, as a share of what is known; 0 for as much as there is.

        Returns:
            The interval, of which both ends are the same where everything ran; None when cancelled.
        """
        prompt = list(prompt_ids) or [self._eos]
        longer = ExactBytes(opening.index, opening.typed + text)
        before = self.forward_passes
        given = self._nodes.log_mass(prompt, opening, passes, cancel, epsilon)
        # The paths that spell a part of the typed bytes are among those that spell a part of the whole.
        left = max(0, passes - (self.forward_passes - before))
        both = self._nodes.log_mass(prompt, longer, left, cancel, epsilon)
        if given is None or both is None:
            return None
        return Interval(both.low - given.high, min(0.0, both.high - given.low))

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
        randoms = [RowRandom(seed, row) for row in rows]
        draws = [random() for random in randoms]
        self._reused_tokens = len(prompt)
        given: list[deque[Choice]] = [deque() for _ in rows]  # what is chosen already, by row
        opening = constraint if isinstance(constraint, ExactBytes) else None
        behind: Tensor | None = None  # logits (V,) behind the prompt, where they are needed
        if opening is not None:
            before = self._prefix.forward_passes
            given = open_rows(self._nodes, prompt, opening, sampler, draws, cancel) or given
            if self._prefix.forward_passes > before:
                self._reused_tokens = self._prefix.reused_tokens
        else:
            behind = self._run(prompt, 0, cancel)
        if cancel.cancelled or (behind is None and not given[0]):
            for row in rows:
                yield TokenEvent(row, None, 0.0, FinishReason.CANCELLED)
            return
        new_ids: list[list[int]] = [[] for _ in rows]
        constrained = set(rows) if constraint is not None else set()
        ids = torch.zeros((len(rows), len(prompt) + limit), dtype=torch.long, device=self._model.device)
        ids[:, : len(prompt)] = torch.tensor(prompt, device=ids.device)
        cache: KVCache | None = None  # a single row goes on in the prefix cache
        ran = 0 if behind is None else len(prompt)  # tokens of it that are there
        logits = None if behind is None else behind.expand(len(rows), -1)  # (B, V)

        for step in range(1, limit + 1):
            length = len(prompt) + step - 1
            if step > 1:
                draws = [randoms[row]() for row in rows]
            choices: list[Choice] = [None] * len(rows)
            forced = any(given[row] for row in rows)
            if logits is not None:
                if self._unwritten is not None:
                    logits = logits.index_fill(1, self._unwritten, -math.inf)
                if constraint is not None and constrained:
                    logits = _constrain(logits, rows, new_ids, constraint, constrained)
                choices, ids[:, length] = _choose(sampler, logits, ids[:, :length], len(prompt), draws)
            if forced:
                choices = [
                    given[row].popleft() if given[row] else choice for row, choice in zip(rows, choices, strict=True)
                ]
                ids[:, length] = torch.tensor([choice[0] if choice else self._eos for choice in choices])
            kept = []
            for index, (row, choice) in enumerate(zip(rows, choices, strict=True)):
                if choice is None or choice[0] == self._eos:
                    yield TokenEvent(row, None, 0.0, FinishReason.STOP)
                    continue
                token_id, logprob = choice
                new_ids[row].append(token_id)
                reason = None
                if stop_row is not None and stop_row(row, new_ids[row]):
                    reason = FinishReason.STOP
                elif step == limit:
                    reason = FinishReason.LENGTH
                else:
                    kept.append(index)
                yield TokenEvent(row, token_id, logprob, reason)
            if not kept:
                return
            if cancel.cancelled:
                for index in kept:
                    yield TokenEvent(rows[index], None, 0.0, FinishReason.CANCELLED)
                return
            if params.num_return_sequences == 1:
                if given[0]:
                    logits = None
                    continue
                node = self._nodes.behind(prompt).get(tuple(new_ids[0])) if opening is not None else None
                if node is not None:
                    behind = node.logits.to(ids.device)
                else:
                    behind = self._run([*prompt, *new_ids[0]], ran, cancel)
                    if behind is None:
                        yield TokenEvent(0, None, 0.0, FinishReason.CANCELLED)
                        return
                    ran = length + 1
                    if opening is not None and opening.may_go_on(new_ids[0]):
                        self._nodes.keep(prompt, tuple(new_ids[0]), behind)
                logits = behind[None]
                continue
            if cache is None:
                if behind is None and self._run(prompt, 0, cancel) is None:
                    for index in kept:
                        yield TokenEvent(rows[index], None, 0.0, FinishReason.CANCELLED)
                    return
                cache = self._prefix.fork(len(kept), len(prompt) + limit - 1)
            elif len(kept) < len(rows):
                cache = cache.select(torch.tensor(kept, device=ids.device))
            if len(kept) < len(rows):
                rows = [rows[index] for index in kept]
                ids = ids[torch.tensor(kept, device=ids.device)]
            self._row_passes += 1
            try:
                logits = self._model.decode(ids[:, length : length + 1], cache, interrupted=lambda: cancel.cancelled)
            except Interrupted:
                for row in rows:
                    yield TokenEvent(row, None, 0.0, FinishReason.CANCELLED)
                return

    def _run(self, text: Sequence[int], ran: int, cancel: CancelToken) -> Tensor | None:
        """Return the logits ``(vocab_size,)`` behind ``text``, of which ``ran`` tokens ran just before.

        Returns:
            None when cancelled.
        """
        if ran and len(text) == ran + 1:
            return self._prefix.decode(text[-1], lambda: cancel.cancelled)
        behind = self._prefix.prefill(text, lambda: cancel.cancelled)
        self._reused_tokens = min(self._reused_tokens, self._prefix.reused_tokens)
        return behind


def _choose(
    sampler: Sampler, logits: Tensor, ids: Tensor, prompt_length: int, draws: Sequence[float]
) -> tuple[list[Choice], Tensor]:
    """Return a token and its log-probability before the filters for each row; None where nothing is left.

    The second value is the tokens once more, ``(B,)`` on the model's device; any token where nothing is left.

    Raises:
        ModelError: the logits are not numbers.
    """
    scores = sampler.process(logits, ids, prompt_length)
    chosen = sampler.choose(scores, draws)
    logprobs = (logits.gather(1, chosen[:, None]).squeeze(1) - logits.logsumexp(-1)).tolist()
    best = scores.amax(-1).tolist()
    check_numbers(best)
    pairs = zip(chosen.tolist(), logprobs, best, strict=True)
    return [None if highest == -math.inf else (id_, logprob) for id_, logprob, highest in pairs], chosen


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
