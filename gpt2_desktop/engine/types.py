"""What crosses between the engine, its worker thread and the app: immutable plain data, no tensors, no Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from gpt2_desktop.settings.sampling import SamplingParams
from gpt2_desktop.settings.schema import ModelSettings, SuggestionLength

ALL_PERCENT: Final = 100
"""Of the cursors: nothing is hidden for being unsure."""


class FinishReason(StrEnum):
    """Why a row of text ended."""

    STOP = "stop"
    LENGTH = "length"
    CANCELLED = "cancelled"
    ERROR = "error"


class MidWord(StrEnum):
    """What is done about the word before the cursor, which has other tokens when it goes on.

    EXACT sums over all the ways in which tokens can cover it (`gpt2_desktop.engine.exact`); HEALING holds the first
    token to its bytes (`gpt2_desktop.engine.constraint`); NONE reads it as the text before it.
    """

    EXACT = "exact"
    HEALING = "healing"
    NONE = "none"


class CancelToken:
    """Set by whoever no longer wants an answer, polled by the engine between tokens and within forward passes."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()


class WordCheck(Protocol):
    """Says which words may be suggested; two that always say the same are equal."""

    def rejected(self, words: Sequence[str], is_cancelled: Callable[[], bool]) -> Collection[str]:
        """Return those of ``words`` that may not be suggested; called in the worker's thread, may wait for them."""
        ...


@dataclass(frozen=True, slots=True)
class TokenEvent:
    """One new token of one row, or the end of the row.

    Attributes:
        row: 0 to ``num_return_sequences`` - 1.
        token_id: the token; None where the row ended without one (end of text, cancelled).
        logprob: natural logarithm of its probability before the sampling filters, 0 where there is no token.  Where
            bytes are typed behind the prompt (`MidWord.EXACT`), that of what it writes behind them, given them.
        finish_reason: set on the last event of a row.
    """

    row: int
    token_id: int | None
    logprob: float
    finish_reason: FinishReason | None = None


@dataclass(frozen=True, slots=True)
class Continuation:
    """One finished text of ``generate`` or of the alternatives.

    Attributes:
        text: what follows the prompt.
        tokens: number of tokens written.
        mean_logprob: mean natural log-probability of a token, 0 for an empty text.
    """

    text: str
    tokens: int
    mean_logprob: float
    finish_reason: FinishReason


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the editor shows at the cursor.

    Attributes:
        text: exactly what is shown and what accepting inserts; empty where nothing is.
        shown: whether anything is shown.
        reason: why it ended (``word``, ``sentence``, ``paragraph``, ``length``, ``stop``, ``unsure``, ``spelling``,
            ``cancelled``) or why nothing is shown (``unsure``, ``spelling``, ``empty``, ``echo``, ``repeats_after``,
            ``punctuation``, ``whitespace``, ``language``).
        tokens: tokens written for it; 0 where it had been computed ahead.
        mean_logprob: mean natural log-probability of a token.
        first_ms, total_ms: from the request to its first text, and to its end.
        reused_tokens: context tokens that were taken from the cache.
        language: with the reason ``language``, the text's language as two letters, or the name of its script.
    """

    text: str
    shown: bool
    reason: str
    tokens: int
    mean_logprob: float
    first_ms: float
    total_ms: float
    reused_tokens: int
    language: str = ""

    @classmethod
    def nothing(cls, reason: str, language: str = "") -> Suggestion:
        """Return the suggestion that shows nothing and did no work, for ``reason``."""
        return cls("", False, reason, 0, 0.0, 0.0, 0.0, 0, language)


@dataclass(frozen=True, slots=True)
class LoadRequest:
    """Load a model in place of the one in use.  Fields as in `ModelSettings`."""

    name: str
    device: str = "auto"
    precision: str = "auto"
    threads: int = 0
    cache_mb: int = ModelSettings.cache_mb
    adapter: str = ""
    server: str = ""
    server_model: str = ""
    languages: str = ""

    @property
    def cache_bytes(self) -> int | None:
        """Bytes for the texts that the model has read; None for what suits the model."""
        return self.cache_mb * 2**20 or None


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """Ask for ghost text between ``before`` and ``after``.

    Attributes:
        mid_word: what is done about the word before the cursor.
        show_percent: at about how many of 100 cursors ghost text is wanted; at 100 none is hidden for being unsure.
        think_ahead: whether the worker, once it has answered, computes what will probably be asked next.
        known_languages_only: whether nothing is to be suggested where the model does not know the text's language.
        words: nothing is suggested from the first word on that this rejects.
        lighter: whether fewer threads are to compute it, to spare a battery.
    """

    request_id: int
    before: str
    after: str
    length: SuggestionLength
    params: SamplingParams
    mid_word: MidWord = MidWord.EXACT
    show_percent: int = ALL_PERCENT
    think_ahead: bool = False
    known_languages_only: bool = False
    words: WordCheck | None = None
    lighter: bool = False
    cancel: CancelToken = field(default_factory=CancelToken, compare=False)


@dataclass(frozen=True, slots=True)
class AlternativesRequest:
    """Ask for ``params.num_return_sequences`` continuations of ``before``.

    Attributes:
        one_sentence: whether each ends with its first sentence.
        words: as in `CompletionRequest`.
    """

    request_id: int
    before: str
    after: str
    params: SamplingParams
    cancel: CancelToken = field(default_factory=CancelToken, compare=False)
    one_sentence: bool = False
    words: WordCheck | None = None


@dataclass(frozen=True, slots=True)
class AlternativesSummary:
    """How a batch of alternatives ended; ``seed`` makes it again."""

    seed: int
    tokens_per_second: float
    cancelled: bool


@dataclass(frozen=True, slots=True)
class ScoringRequest:
    """Ask how expected the words of ``text`` were; answered only while nothing else is asked.

    Attributes:
        context: what stands before it, as much of it as is to be taken into account.
        text: a passage, with no line end in it.
        at_start: whether the context begins where the document does.
    """

    request_id: int
    context: str
    text: str
    at_start: bool


@dataclass(frozen=True, slots=True)
class WordScore:
    """How expected one word was.

    Attributes:
        start, end: its place in the text that was scored, in code points.
        rank: the product of those of its tokens; 1 is what the model would have written.
        logprob: natural logarithm of the probability of all its tokens.
        instead: what was likelier, the likeliest first, where the word first left what was expected; a word that takes
            several tokens may be there by its beginning only.
    """

    start: int
    end: int
    rank: int
    logprob: float
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What the status bar says of the loaded model.

    Attributes:
        parameters: 0 where that is not known.
        server: the machine that the text is sent to; empty where it stays here.
        style: name of the writer's style that is in it; empty for none.
        note: a line for the user, where it runs otherwise than the settings say; empty where it does not.
        languages: those it knows, as two letters; none where that is not known, or not to be looked at.
    """

    name: str
    parameters: int
    n_positions: int
    device: str
    device_name: str
    precision: str
    server: str = ""
    style: str = ""
    note: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelLoading:
    name: str


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    info: ModelInfo


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """The model could not be loaded; ``message`` is for the user.  An earlier model stays in use."""

    name: str
    message: str


@dataclass(frozen=True, slots=True)
class ModelResting:
    """The model was given back to save memory; the next request loads it again."""


@dataclass(frozen=True, slots=True)
class SuggestionChunk:
    """More ghost text; it only ever grows."""

    request_id: int
    text: str


@dataclass(frozen=True, slots=True)
class SuggestionDone:
    request_id: int
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class SuggestionBranch:
    """The finished text of another suggestion for the same caret, which begins with another letter.

    It comes after `SuggestionDone` of the same request, only while nothing newer was asked.
    """

    request_id: int
    text: str


@dataclass(frozen=True, slots=True)
class AlternativeChunk:
    """More text for card ``row`` of a batch."""

    request_id: int
    row: int
    text: str


@dataclass(frozen=True, slots=True)
class AlternativeDone:
    request_id: int
    row: int
    continuation: Continuation


@dataclass(frozen=True, slots=True)
class AlternativesDone:
    """The batch ended; ``seed`` makes it again."""

    request_id: int
    seed: int
    tokens_per_second: float
    cancelled: bool


@dataclass(frozen=True, slots=True)
class RequestFailed:
    request_id: int
    message: str


@dataclass(frozen=True, slots=True)
class ScoringDone:
    request_id: int
    words: tuple[WordScore, ...]


@dataclass(frozen=True, slots=True)
class ScoringFailed:
    request_id: int
    message: str


WorkerEvent = (
    ModelLoading
    | ModelLoaded
    | ModelFailed
    | ModelResting
    | SuggestionChunk
    | SuggestionDone
    | SuggestionBranch
    | AlternativeChunk
    | AlternativeDone
    | AlternativesDone
    | RequestFailed
    | ScoringDone
    | ScoringFailed
)
