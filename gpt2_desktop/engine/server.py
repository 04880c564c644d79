"""The engine on another machine: the same requests and answers as `gpt2_desktop.engine.completion.Completer`.

What is sent is text: the last part of what stands before the cursor, so much that it fits GPT-2's context together with
what is to be written.  The answer is trimmed by the same rules as the local model's.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Callable, Collection, Coroutine
from dataclasses import replace
from typing import Any, Final, TypeVar

from gpt2_desktop.engine.cards import Cards, card_end
from gpt2_desktop.engine.languages import LanguageGuard, chosen_languages
from gpt2_desktop.engine.row import TextRow
from gpt2_desktop.engine.server_abilities import Abilities, find_abilities
from gpt2_desktop.engine.server_address import base_address, check_reachable_safely, host_of
from gpt2_desktop.engine.server_client import CompletionClient, Piece, PromptRefusedError
from gpt2_desktop.engine.server_keys import server_key
from gpt2_desktop.engine.showing import Showing
from gpt2_desktop.engine.spelled import Spelled
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    AlternativesSummary,
    CancelToken,
    CompletionRequest,
    Continuation,
    FinishReason,
    ModelInfo,
    ScoringRequest,
    Suggestion,
    WordScore,
)
from gpt2_desktop.errors import ServerError
from gpt2_desktop.settings.sampling import SamplingParams
from gpt2_desktop.settings.schema import SERVER_MODEL
from gpt2_desktop.text.trimming import Trimmer

T = TypeVar("T")

CONTEXT_TOKENS: Final = 1024
_CHARACTERS_A_TOKEN: Final = 3
"""Few enough that a window of so many characters fits nearly always; English prose has more than four."""
_SHORTER: Final = 3
"""How often a prompt that is refused is tried at half its length."""
_LOOK_S: Final = 0.01
_SEEDS: Final = 2**31
_NO_SCORES: Final = "a server does not say how expected a text was; choose a model on this machine in the Model menu"


class _Loop:
    """Runs coroutines in the worker's thread, and breaks them off when a token is set."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def run(self, work: Coroutine[Any, Any, T], cancel: CancelToken | None = None) -> T | None:
        """Return the result of ``work``; None where it was cancelled."""
        return self._runner.run(self._watched(work, cancel))

    async def _watched(self, work: Coroutine[Any, Any, T], cancel: CancelToken | None) -> T | None:
        task = asyncio.ensure_future(work)
        while cancel is not None and not task.done():
            await asyncio.wait({task}, timeout=_LOOK_S)
            if cancel.cancelled and not task.done():
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
                return None
        return await task

    def close(self) -> None:
        self._runner.close()


def try_server(address: str, model: str = "", key: str = "") -> str:
    """Ask a server for one token, and return its address as `base_address` writes it.

    Args:
        key: the one that was kept for the address, where it is empty.

    Raises:
        UsageError, ServerError: as `connect`.
    """
    address = base_address(address)
    check_reachable_safely(address)
    ServerCompleter(CompletionClient(address, key or server_key(address)), model).close()
    return address


def connect(address: str, model: str = "", languages: str = "") -> tuple[ModelInfo, ServerCompleter]:
    """Return a server's model, ready to answer; the key is the one that was kept for the address.

    Args:
        languages: what `ModelSettings.languages` holds.  Where it is empty the model is asked in every language:
            nothing is known of what it has read, and it is often a larger one.

    Raises:
        UsageError: there is no such address.
        ServerError: the server cannot be used, or must not be.
    """
    if not address:
        raise ServerError("no server's address is set; enter one under Model > Use a server")
    address = base_address(address)
    check_reachable_safely(address)
    known, unclear = chosen_languages(languages)
    completer = ServerCompleter(CompletionClient(address, server_key(address)), model, known)
    host = host_of(address)
    info = ModelInfo(
        completer.model, 0, CONTEXT_TOKENS, SERVER_MODEL, host, "", server=host, note=unclear, languages=known
    )
    return info, completer


class ServerCompleter:
    """Suggests text with a server.  Not for two threads at a time.

    Attributes:
        model: the name of the model that is asked.
        abilities: what the server was found to do.
    """

    def __init__(self, client: CompletionClient, model: str = "", languages: Collection[str] = ()) -> None:
        """Ask the server for its models, and try what it can do.

        Args:
            model: the first of the server's own where it is empty.
            languages: those that the model knows; none for any.

        Raises:
            ServerError: it does not answer, refuses the key, or has no such model.
        """
        self._client = client
        self._guard = LanguageGuard(languages)
        self._loop = _Loop()
        try:
            self.model, self.abilities = self._loop.run(self._probe(model)) or (model, Abilities())
        except BaseException:
            self.close()
            raise

    def prepare(self) -> None:
        """Do nothing: the server was tried when this was made."""

    def close(self) -> None:
        """Close the connections."""
        self._loop.run(self._client.close())
        self._loop.close()

    def suggest(self, request: CompletionRequest, on_text: Callable[[str], None]) -> Suggestion:
        """Return what is shown at the cursor, and hand each new piece of it to ``on_text`` meanwhile.

        Raises:
            ServerError: the server does not answer; what was handed over stays right.
        """
        started = time.perf_counter()
        if request.before[-1:].isalnum() and request.after[:1].isalnum():
            return Suggestion.nothing("empty")
        foreign = self._guard.foreign(request.before) if request.known_languages_only else None
        if foreign is not None:
            return Suggestion.nothing("language", str(foreign))
        row = TextRow(request.params.stop)
        showing = Showing(request, on_text, started)
        params = replace(request.params, num_return_sequences=1)

        async def write() -> None:
            async with contextlib.aclosing(self._pieces(request.before, params, params.seed)) as pieces:
                said = None
                async for piece in pieces:
                    said = piece.finish_reason or said
                    _take(row, piece)
                    if showing.follow(row):
                        return
            row.finish(_why(row, said, params))
            showing.follow(row)

        self._loop.run(write(), request.cancel)
        if request.cancel.cancelled:
            row.finish(FinishReason.CANCELLED)
            showing.follow(row)
        return showing.suggestion(row, 0)

    def alternatives(
        self,
        request: AlternativesRequest,
        on_text: Callable[[int, str], None],
        on_done: Callable[[int, Continuation], None],
    ) -> AlternativesSummary:
        """Write continuations as `Completer.alternatives` does; those that come out the same end with no text.

        Raises:
            ServerError: the server does not answer.
        """
        params = request.params
        seed = time.time_ns() % _SEEDS if params.seed is None else params.seed
        count = params.num_return_sequences
        cards = Cards(count, on_text, on_done)
        cards.begin_again(range(count))
        rows = [TextRow(params.stop) for _ in range(count)]
        trimmer = Trimmer(request.before)
        spelled = [Spelled(request.before, request.words, lambda: request.cancel.cancelled) for _ in range(count)]
        started = time.perf_counter()

        def end_of(number: int) -> int:
            end = card_end(rows[number], one_sentence=request.one_sentence)
            rejected = spelled[number].end(rows[number].text, end)
            return end if rejected is None else min(end, rejected)

        def take(number: int, piece: Piece) -> None:
            row = rows[number]
            if row.finish_reason is None:
                _take(row, piece)
                cards.grow(number, trimmer.shown(row.text[: end_of(number)]), row.text)

        def finish(number: int, reason: FinishReason) -> None:
            row = rows[number]
            if row.finish_reason is None:
                row.finish(reason)
                end = end_of(number)
                text = trimmer.shown(row.text[:end])
                cards.finish(number, Continuation(text, row.tokens, row.mean_logprob(end), reason))

        async def write(numbers: list[int], seed: int) -> None:
            some = replace(params, num_return_sequences=len(numbers))
            said: dict[int, str] = {}
            async with contextlib.aclosing(self._pieces(request.before, some, seed)) as pieces:
                async for piece in pieces:
                    if piece.row < len(numbers):
                        take(numbers[piece.row], piece)
                        if piece.finish_reason:
                            said[numbers[piece.row]] = piece.finish_reason
            for number in numbers:
                finish(number, _why(rows[number], said.get(number), params))

        async def write_all() -> None:
            numbers = list(range(count))
            groups = [numbers] if self.abilities.several else [[number] for number in numbers]
            if not self.abilities.parallel:
                for group in groups:
                    await write(group, seed + group[0])
                return
            async with asyncio.TaskGroup() as tasks:
                for group in groups:
                    tasks.create_task(write(group, seed + group[0]))

        try:
            self._loop.run(write_all(), request.cancel)
        except BaseExceptionGroup as group:
            failures = group.subgroup(ServerError)
            if failures is None:
                raise
            raise failures.exceptions[0] from None
        for number in range(count):
            finish(number, FinishReason.CANCELLED)
        cards.give_up()
        seconds = time.perf_counter() - started
        return AlternativesSummary(seed, sum(row.tokens for row in rows) / seconds, request.cancel.cancelled)

    def think_ahead(
        self,
        request: CompletionRequest,
        suggestion: Suggestion,
        cancel: CancelToken,
        on_branch: Callable[[str], None],
    ) -> None:
        """Do nothing: others may be waiting for the server."""

    def score(self, request: ScoringRequest, cancel: CancelToken) -> tuple[WordScore, ...] | None:
        """Say that a server cannot: the protocol has no ranks, and most servers no probabilities of a prompt.

        Raises:
            ServerError: always.
        """
        del request, cancel
        raise ServerError(_NO_SCORES)

    def forget_scores(self) -> None:
        """Do nothing: there are none."""

    async def _pieces(self, before: str, params: SamplingParams, seed: int | None) -> AsyncGenerator[Piece, None]:
        """Yield the pieces behind as much of ``before`` as the server takes.

        A space at its end is held back, and taken off the answer: no word begins with two, and behind the token of a
        lone space a model writes nonsense.
        """
        before, held = _without_last_spaces(before)
        behind = _Behind(held)
        window = (CONTEXT_TOKENS - params.max_new_tokens) * _CHARACTERS_A_TOKEN
        for shorter in range(_SHORTER + 1):
            body = self._body(_last_part(before, max(1, window >> shorter)), params, seed)
            try:
                async with contextlib.aclosing(self._client.stream(body)) as pieces:
                    async for piece in pieces:
                        yield behind.take(piece)
                return
            except PromptRefusedError:
                if shorter == _SHORTER or len(before) <= window >> (shorter + 1):
                    raise

    def _body(self, prompt: str, params: SamplingParams, seed: int | None) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.model,
            "prompt": prompt,
            "max_tokens": params.max_new_tokens,
            "temperature": params.temperature,
            "top_p": params.top_p,
        }
        if seed is not None:
            body["seed"] = seed % _SEEDS
        if params.num_return_sequences > 1:
            body["n"] = params.num_return_sequences
        if self.abilities.logprobs:
            body["logprobs"] = 1
        return body

    async def _probe(self, model: str) -> tuple[str, Abilities]:
        names = await self._client.models()
        if model and names and model not in names:
            raise ServerError(f"the server has no model {model!r}, only {', '.join(names[:5])}; choose one of them")
        name = model or (names[0] if names else "")
        if not name:
            raise ServerError("the server names no model; enter the model's name")
        return name, await find_abilities(self._client, name)


class _Behind:
    """Takes what was held back of the prompt off the beginning of each row."""

    def __init__(self, held: str) -> None:
        self._held = held
        self._left: dict[int, str | None] = {}  # None once the row has begun otherwise

    def take(self, piece: Piece) -> Piece:
        """Return the piece without it; one of a row that goes on otherwise than with a space has no text."""
        left = self._left.get(piece.row, self._held)
        text = piece.text
        while left and text:
            if text[0] == left[0]:
                left, text = left[1:], text[1:]
            elif text[0].isspace() or len(left) < len(self._held):
                left = ""
            else:
                left = None
        if left is None:
            text = ""
        self._left[piece.row] = left
        return replace(piece, text=text)


def _without_last_spaces(text: str) -> tuple[str, str]:
    """Return the text up to the spaces at its end, and these; all of it where there is nothing else."""
    kept = text.rstrip(" ")
    return (kept, text[len(kept) :]) if kept else (text, "")


def _why(row: TextRow, said: str | None, params: SamplingParams) -> FinishReason:
    """Return why a row ended: as the server says or, where it does not, by how much it wrote."""
    length = said == "length" if said else row.tokens >= params.max_new_tokens
    return FinishReason.LENGTH if length else FinishReason.STOP


def _take(row: TextRow, piece: Piece) -> None:
    if piece.text:
        row.add_text(piece.text)
        row.count(0.0 if piece.logprob is None else piece.logprob)


def _last_part(text: str, characters: int) -> str:
    """Return at most so many characters from the end of ``text``, beginning with a whole word where there is one."""
    if len(text) <= characters:
        return text or "\n"
    part = text[-characters:]
    return part.partition(" ")[2] or part
