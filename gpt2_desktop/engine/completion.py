"""Text before and after the cursor in, suggestion out: what the editor and ``complete`` show.

The prompt ends at the last word start, and the first tokens are held to what is typed behind it
(`gpt2_desktop.engine.constraint`); what the row writes beyond that is the suggestion, as far as
`gpt2_desktop.text.trimming` lets it through.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from gpt2_desktop.engine.ahead import Answer, Answers, OtherBeginnings, is_repeatable
from gpt2_desktop.engine.cards import Cards, card_end
from gpt2_desktop.engine.confidence import UNCALIBRATED, Calibration
from gpt2_desktop.engine.constraint import TypedBytes
from gpt2_desktop.engine.device import set_threads
from gpt2_desktop.engine.exact import CoverIndex, ExactBytes
from gpt2_desktop.engine.generate import Engine, banned_word_ids, draw_seed
from gpt2_desktop.engine.kept_tokenizers import vocabulary_of
from gpt2_desktop.engine.languages import LanguageGuard
from gpt2_desktop.engine.nodes import FIRST_PASSES
from gpt2_desktop.engine.prefix_cache import common_prefix_length
from gpt2_desktop.engine.row import Row
from gpt2_desktop.engine.showing import Showing
from gpt2_desktop.engine.spelled import Spelled
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    MidWord,
    ScoringRequest,
    Suggestion,
    TokenEvent,
    WordScore,
)
from gpt2_desktop.engine.window import ContextWindow, Prompt
from gpt2_desktop.engine.word_scores import WordScorer
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.model.traced_step import forget_unused_recordings
from gpt2_desktop.text.trimming import Trimmer
from gpt2_desktop.text.words import ends_sentence

_RETRY_TEMPERATURES: Final = (1.0, 1.5, 2.0, 2.5, 3.0)
"""By what the temperature is multiplied each time that alternatives which came out as others did are drawn anew.

The first time chance alone may help; where a model knows a text by heart, nothing but a flatter distribution does.
"""

_SEEDS: Final = 2**31
"""More than any seed of a request; what is drawn anew has seeds of its own beyond that."""


class Completer:
    """Suggests text with one engine, whose prefix cache all requests share.  Not for two threads at a time."""

    def __init__(
        self,
        engine: Engine,
        tokenizer: GPT2Tokenizer,
        calibration: Calibration = UNCALIBRATED,
        *,
        languages: Collection[str] = (),
        threads: int | None = None,
        on_row: Callable[[Row], None] | None = None,
    ) -> None:
        """Take the engine of a model and the tokenizer that belongs to it.

        Args:
            calibration: how sure it has to be for its ghost text to be shown.
            languages: those that the model knows; none for any.
            threads: of the processor, as in the settings; None leaves torch's number as it is.
            on_row: gets what a suggestion was made of; for measuring.

        Raises:
            TokenizerError: the vocabulary can not write every text.
        """
        self._engine = engine
        self._tokenizer = tokenizer
        self._calibration = calibration
        self._threads = threads
        self._lighter: bool | None = None  # as torch was told last
        self._on_row = on_row
        self._guard = LanguageGuard(languages)
        self._vocabulary = vocabulary_of(tokenizer)
        self._covers = CoverIndex(self._vocabulary)
        n_positions = 1 + engine.room_behind(())
        self._window = ContextWindow(tokenizer, n_positions)
        self._n_positions = n_positions
        self._words: WordScorer | None = None
        self._answers = Answers()
        self._other_beginnings = OtherBeginnings(self._vocabulary)
        self._latest: Answer | None = None  # what `think_ahead` starts from

    def prepare(self) -> None:
        """Record the decode steps; what torch keeps of models that are gone is given back before.

        Belongs in the thread that asks, of a process in which torch records for nobody else.
        """
        self._use_threads(lighter=False)
        forget_unused_recordings()
        self._engine.record_steps()

    def _use_threads(self, *, lighter: bool) -> None:
        if self._threads is not None and lighter is not self._lighter:
            self._lighter = lighter
            set_threads(self._threads, lighter=lighter)

    def close(self) -> None:
        """Do nothing: all that is held is memory."""

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion:
        """Return what is shown at the cursor, and hand each new piece of it to ``on_text`` meanwhile.

        The pieces put together are the suggestion's text: nothing is ever taken back, words come when they are
        complete.  Between words on one line the text comes at once at the end, since what follows decides
        how it ends.  Inside a word nothing is suggested, nor, where the request says so, in a language that the model
        does not know.

        Raises:
            ModelError: the model's output is not a number.
        """
        started = time.perf_counter()
        foreign = self._guard.foreign(request.before) if request.known_languages_only else None
        if foreign is not None:
            self._latest = Answer(Suggestion.nothing("language", str(foreign)), Prompt((), b""), ())
            return self._latest.suggestion
        self._use_threads(lighter=request.lighter)
        kept = self._answers.find(request)
        self._latest = self._write(request, on_text, started) if kept is None else _again(kept, on_text, started)
        return self._latest.suggestion

    def think_ahead(
        self,
        request: CompletionRequest,
        suggestion: Suggestion,
        cancel: CancelToken,
        on_branch: Callable[[str], None],
    ) -> None:
        """Compute what will probably be asked next, now that ``request`` was answered by ``suggestion``.

        First what the next keystroke inside the word needs; then the suggestion for the likeliest other letter, which
        ``on_branch`` gets together with that letter; then the suggestion behind this one, should it be accepted.
        `suggest` answers what was computed here without running the model.  Where the seed is drawn anew for every
        request, only the first is done: a kept answer would not be drawn.

        Ends within a token when ``cancel`` is set.  What the next keystroke inside the word begins with stays held.

        Args:
            request: the latest one that `suggest` was called with.
        """
        latest = self._latest
        if latest is None or latest.suggestion != suggestion or cancel.cancelled:
            return
        follows = suggestion.shown and is_repeatable(request.params)
        # Looked up first, as what the model said on the way to the suggestion is not held for long.
        other = self._other_beginnings.likeliest(latest, self._engine.logits_behind) if follows else None
        self._expand(request, latest.prompt, cancel)
        if not follows:
            return
        if other is not None:
            branch = self._keep_ahead(request, other, latest.prompt, cancel)
            if branch is not None and branch.shown:
                on_branch(other + branch.text)
        self._keep_ahead(request, suggestion.text, latest.prompt, cancel)

    def score(self, request: ScoringRequest, cancel: CancelToken) -> tuple[WordScore, ...] | None:
        """Return how expected the words of a passage were; None when cancelled: asked again, it goes on from there.

        Raises:
            ModelError: the model's output is not a number.
        """
        if self._words is None:
            self._words = WordScorer(self._engine.token_scorer(), self._tokenizer, self._n_positions)
        return self._words.score(request, cancel)

    def forget_scores(self) -> None:
        """Give back what `score` holds between two calls."""
        self._words = None

    def _expand(self, request: CompletionRequest, prompt: Prompt, cancel: CancelToken) -> None:
        """Compute what the next keystroke inside the word will need beyond what is held."""
        if request.mid_word is MidWord.EXACT and prompt.typed:
            self._engine.expand(prompt.ids, ExactBytes(self._covers, prompt.typed), cancel=cancel)

    def _prompt(self, request: CompletionRequest) -> Prompt:
        heal = request.mid_word is not MidWord.NONE
        return self._window.prompt(request.before, request.params.max_new_tokens, heal=heal)

    def _keep_ahead(
        self, request: CompletionRequest, text: str, prompt: Prompt, cancel: CancelToken
    ) -> Suggestion | None:
        """Return and keep the suggestion for when ``text`` is typed or accepted; None where that is not to be done."""
        ahead = replace(request, before=request.before + text, cancel=cancel)
        goes_on = self._prompt(ahead).ids
        # Where the window moves, another text would be read, and perhaps the one in use forgotten for it.
        if cancel.cancelled or 2 * common_prefix_length(goes_on, prompt.ids) < len(prompt.ids):
            return None
        answer = self._answers.find(ahead) or self._write(ahead, _ignore, time.perf_counter())
        if cancel.cancelled:
            return None
        self._answers.keep(ahead, answer)
        return answer.suggestion

    def _write(self, request: CompletionRequest, on_text: Callable[[str], None], started: float) -> Answer:
        if request.before[-1:].isalnum() and request.after[:1].isalnum():
            return Answer(Suggestion.nothing("empty"), Prompt((), b""), ())
        params = replace(request.params, num_return_sequences=1)
        prompt = self._prompt(request)
        row = Row(self._tokenizer.token_bytes, prompt.typed, params.stop)
        ids: list[int] = []
        ghost = Showing(request, on_text, started, self._calibration)
        for event in self._generate(prompt, replace(request, params=params), draw_seed(params.seed)):
            if event.token_id is not None:
                ids.append(event.token_id)
                row.add(event.token_id)
                row.count(event.logprob)
            reason = FinishReason.STOP if row.stopped else event.finish_reason
            if reason is not None:
                row.finish(reason)
            if ghost.follow(row):
                break
        if self._on_row is not None:
            self._on_row(row)
        return Answer(ghost.suggestion(row, self._engine.reused_tokens), prompt, tuple(ids))

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary:
        """Write ``params.num_return_sequences`` continuations that begin right at the cursor, no two the same.

        ``on_text`` gets each new piece of a row, ``on_done`` the whole.  A row that its token limit ends is cut to its
        last complete word; white space at its end is left out.  A word that ``request.words`` rejects ends its row
        before it.  A row that ends with nothing to show, or as another one did, but for case and white space, shows
        nothing and is drawn anew from other random numbers, which follow from the seed too, and at a temperature that
        rises from try to try; where that does not help, it ends with an empty text and STOP.  At temperature 0 it does
        so at once.

        Raises:
            ModelError: the model's output is not a number.
        """
        self._use_threads(lighter=False)
        params = request.params
        prompt = self._window.prompt(request.before, params.max_new_tokens)
        seed = draw_seed(params.seed)
        cards = Cards(params.num_return_sequences, on_text, on_done)
        speed = _Speed()
        retries = _RETRY_TEMPERATURES if params.temperature else ()
        numbers = list(range(params.num_return_sequences))
        for number, factor in enumerate((1.0, *retries)):
            cards.begin_again(numbers)
            drawn = replace(params, num_return_sequences=len(numbers), temperature=params.temperature * factor)
            self._write_cards(numbers, cards, prompt, replace(request, params=drawn), seed + number * _SEEDS, speed)
            numbers = cards.unfilled()
            if not numbers or request.cancel.cancelled:
                break
        cards.give_up()
        return AlternativesSummary(seed, speed.tokens_per_second, cancelled=cards.cancelled)

    def _write_cards(
        self,
        numbers: Sequence[int],
        cards: Cards,
        prompt: Prompt,
        request: AlternativesRequest,
        seed: int,
        speed: _Speed,
    ) -> None:
        """Write the cards of these numbers, as the rows of one batch, one for each of the request's sequences."""
        rows = [Row(self._tokenizer.token_bytes, prompt.typed, request.params.stop) for _ in numbers]
        spelled = [Spelled(request.before, request.words, lambda: request.cancel.cancelled) for _ in numbers]
        trimmer = Trimmer(request.before)
        speed.begin()

        def stop_row(index: int, new_ids: Sequence[int]) -> bool:
            row = rows[index]
            row.add(new_ids[-1])
            over = row.stopped or row.refused is not None or (request.one_sentence and ends_sentence(row.text))
            return over or spelled[index].end(row.text, card_end(row)) is not None

        for event in self._generate(prompt, request, seed, stop_row):
            row = rows[event.row]
            if event.token_id is not None:
                row.count(event.logprob)
                speed.count(first=row.tokens == 1)
            if event.finish_reason is not None:
                row.finish(event.finish_reason)
            end = card_end(row, one_sentence=request.one_sentence)
            rejected = spelled[event.row].end(row.text, end)
            end = end if rejected is None else min(end, rejected)
            text = trimmer.shown(row.text[:end])
            if event.finish_reason is None:
                cards.grow(numbers[event.row], text, row.text)
            else:
                mean = row.mean_logprob(end)
                cards.finish(numbers[event.row], Continuation(text, row.tokens, mean, event.finish_reason))

    def _generate(
        self,
        prompt: Prompt,
        request: CompletionRequest | AlternativesRequest,
        seed: int,
        stop_row: Callable[[int, Sequence[int]], bool] | None = None,
    ) -> Iterator[TokenEvent]:
        params = request.params
        return self._engine.generate(
            prompt.ids,
            params,
            cancel=request.cancel,
            constraint=self._constraint(request, prompt.typed) if prompt.typed else None,
            bad_words_ids=banned_word_ids(params.banned_words, self._tokenizer),
            stop_row=stop_row,
            seed=seed,
        )

    def _constraint(self, request: CompletionRequest | AlternativesRequest, typed: bytes) -> TypedBytes:
        """Return what holds the first tokens to the typed bytes."""
        if isinstance(request, CompletionRequest):
            if request.mid_word is MidWord.HEALING:
                return TypedBytes(self._vocabulary, typed)
            if not request.think_ahead:
                # Nobody has run, between the keys, what this one needs.
                return ExactBytes(self._covers, typed, passes=FIRST_PASSES)
        return ExactBytes(self._covers, typed)


def _again(kept: Answer, on_text: Callable[[str], None], started: float) -> Answer:
    """Show an answer that is there already."""
    if kept.suggestion.text:
        on_text(kept.suggestion.text)
    ms = (time.perf_counter() - started) * 1000
    reused = len(kept.prompt.ids)
    return replace(kept, suggestion=replace(kept.suggestion, tokens=0, first_ms=ms, total_ms=ms, reused_tokens=reused))


def _ignore(piece: str) -> None:
    """Take no notice of a piece: nobody is shown it yet."""


class _Speed:
    """Counts the tokens of a batch behind the first ones of its rows, and the time that they took."""

    def __init__(self) -> None:
        self._tokens = 0
        self._seconds = 0.0
        self._last = 0.0

    def begin(self) -> None:
        """Leave out the time until the next token: it was for the prompt."""
        self._last = 0.0

    def count(self, *, first: bool) -> None:
        now = time.perf_counter()
        if not first:
            self._tokens += 1
        self._seconds += now - self._last if self._last else 0.0
        self._last = now

    @property
    def tokens_per_second(self) -> float:
        return self._tokens / self._seconds if self._tokens and self._seconds else 0.0
