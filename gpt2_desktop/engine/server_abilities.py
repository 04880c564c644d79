"""What a completion server does of what not all of them do, found out by asking it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from gpt2_desktop.engine.server_client import CompletionClient, logprob_of
from gpt2_desktop.errors import ServerError

_PROBE: Final = "The"
_LONG: Final = 32
"""Tokens of a request that must go on while another one is answered; long enough that the other comes in its middle."""
_LONG_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a server does of what not all of them do.

    Attributes:
        several: it writes ``n`` continuations for one request.
        logprobs: it gives log-probabilities in the legacy shape.
        parallel: a request goes on when another one comes; one server drops it.
    """

    several: bool = False
    logprobs: bool = False
    parallel: bool = True


async def find_abilities(client: CompletionClient, model: str) -> Abilities:
    """Ask a server for a few tokens in the ways in which it may be asked later.

    Raises:
        ServerError: it does not answer the plainest request, or refuses it.
    """
    least = {"model": model, "prompt": _PROBE, "max_tokens": 1}
    await client.complete(least)  # what is wrong with the plainest request is wrong with all
    several = len(await _tried(client, {**least, "n": 2})) == 2
    choices = await _tried(client, {**least, "logprobs": 1})
    logprobs = bool(choices) and logprob_of(choices[0]) is not None
    return Abilities(several, logprobs, parallel=several or await _answers_in_parallel(client, least))


async def _tried(client: CompletionClient, body: Mapping[str, Any]) -> list[dict[str, Any]]:
    try:
        return await client.complete(body)
    except ServerError:
        return []


async def _answers_in_parallel(client: CompletionClient, least: Mapping[str, Any]) -> bool:
    """Tell whether a stream goes on to its end while another request is answered; no where that takes too long."""
    begun = asyncio.Event()

    async def write() -> bool:
        count, ended = 0, False
        async with contextlib.aclosing(client.stream({**least, "max_tokens": _LONG})) as pieces:
            async for piece in pieces:
                begun.set()
                count += bool(piece.text)
                ended = ended or piece.finish_reason is not None
        return ended or count >= _LONG

    stream = asyncio.ensure_future(write())
    try:
        async with asyncio.timeout(_LONG_S):
            first = asyncio.ensure_future(begun.wait())
            await asyncio.wait({stream, first}, return_when=asyncio.FIRST_COMPLETED)
            first.cancel()
            await client.complete(least)
            return await stream
    except (TimeoutError, ServerError):
        return False
    finally:
        stream.cancel()
        with contextlib.suppress(asyncio.CancelledError, ServerError):
            await stream
