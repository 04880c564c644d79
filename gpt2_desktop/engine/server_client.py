"""Completions over HTTP as OpenAI's legacy protocol has them: ``POST /v1/completions``, streamed.

Servers differ in what they accept and answer.  So only fields that all of them know are sent, and more once a server
has been asked whether it knows it; the end of the stream is the end, with or without ``[DONE]``; lines that are no JSON
are passed over; errors are read in each of the shapes that they come in.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx2

from gpt2_desktop.engine.server_address import host_of
from gpt2_desktop.errors import ServerError

CONNECT_S: Final = 5.0
READ_S: Final = 60.0
"""Between two pieces: a server that many use lets a request wait."""

_LARGEST_ANSWER: Final = 2**20
"""Bytes of an answer that is not streamed; more than any of them needs."""

_BUSY: Final = frozenset({429, 502, 503, 504, 529})


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of one row.

    Attributes:
        row: 0 to n - 1.
        text: may be empty.
        logprob: natural, the sum over the tokens of the text; None where the server gives none.
        finish_reason: set with the row's last piece, by servers that say so.
    """

    row: int
    text: str
    logprob: float | None = None
    finish_reason: str | None = None


class PromptRefusedError(ServerError):
    """The server refuses the request as it is, which is mostly because the prompt is too long for its model."""


class CompletionClient:
    """One server; for one event loop.

    Attributes:
        address: without ``/v1``.
    """

    def __init__(self, address: str, key: str = "", *, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        """Connect to nothing yet.

        Args:
            key: sent as a bearer token where it is not empty.
            transport: in place of the network, for tests.
        """
        self.address = address
        self._client = httpx2.AsyncClient(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx2.Timeout(READ_S, connect=CONNECT_S),
            # A redirect could lead anywhere.
            follow_redirects=False,
            transport=transport,
        )

    async def models(self) -> list[str]:
        """Return the names of the server's models.

        Raises:
            ServerError: it does not answer, or refuses to.
        """
        answer = await self._json("GET", "/v1/models", None)
        entries = answer.get("data") if isinstance(answer, dict) else None
        names = [entry.get("id") for entry in entries or [] if isinstance(entry, dict)]
        return [name for name in names if isinstance(name, str)]

    async def complete(self, body: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the choices of an answer that is not streamed.

        Raises:
            ServerError: the server does not answer, or refuses to.
        """
        answer = await self._json("POST", "/v1/completions", body)
        choices = answer.get("choices") if isinstance(answer, dict) else None
        return [choice for choice in choices or [] if isinstance(choice, dict)]

    async def stream(self, body: Mapping[str, Any]) -> AsyncGenerator[Piece, None]:
        """Yield the pieces of a streamed answer; closing the iterator closes the connection, which ends the work there.

        Raises:
            ServerError: the server does not answer, refuses to, or breaks off.
            PromptRefusedError: it refuses this request.
        """
        try:
            async with self._client.stream(
                "POST", f"{self.address}/v1/completions", json={**body, "stream": True}
            ) as response:
                if response.status_code != 200:
                    raise self._refusal(response.status_code, await _some(response))
                async for line in response.aiter_lines():
                    if not line.startswith("data:"):
                        continue
                    data = line.removeprefix("data:").strip()
                    if data == "[DONE]":
                        return
                    for piece in _pieces(data):
                        yield piece
        except httpx2.HTTPError as error:
            raise self._unreachable(error) from None

    async def close(self) -> None:
        await self._client.aclose()

    async def _json(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        try:
            async with self._client.stream(method, f"{self.address}{path}", json=body) as response:
                content = await _some(response)
                if response.status_code != 200:
                    raise self._refusal(response.status_code, content)
        except httpx2.HTTPError as error:
            raise self._unreachable(error) from None
        try:
            return json.loads(content)
        except ValueError:
            raise ServerError(
                f"{host_of(self.address)} does not answer as a completion server does; check the address"
            ) from None

    def _refusal(self, status: int, content: bytes) -> ServerError:
        host, said = host_of(self.address), _message(content)
        if status in (401, 403):
            return ServerError(f"{host} refuses the key; enter the right one under Model > Use a server")
        if status == 404:
            return ServerError(
                f"{host} has no such model or no completions{said}; check the address and the model's name"
            )
        if status in _BUSY:
            return ServerError(f"{host} is busy; try again in a moment")
        if status in (400, 413, 422):
            return PromptRefusedError(f"{host} refuses the request{said}; try another model or server")
        return ServerError(f"{host} answers with error {status}{said}; try again, or use another server")

    def _unreachable(self, error: httpx2.HTTPError) -> ServerError:
        host = host_of(self.address)
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
            return ServerError(f"{host} does not answer; check that the server runs and the network is there")
        if isinstance(error, httpx2.TimeoutException):
            return ServerError(f"{host} takes too long; try again, or use another server")
        return ServerError(f"the connection to {host} broke off; try again")


def _pieces(data: str) -> list[Piece]:
    """Return what one line of a stream holds.

    Raises:
        ServerError: it tells of an error.
    """
    try:
        event = json.loads(data)
    except ValueError:
        # One server writes errors without escaping them.
        if data.startswith('{"error"'):
            raise ServerError(f"the server stopped{_message(data.encode())}; try again") from None
        return []
    if not isinstance(event, dict):
        return []
    if "error" in event:
        raise ServerError(f"the server stopped{_message(data.encode())}; try again")
    pieces = []
    for choice in event.get("choices") or []:
        if isinstance(choice, dict):
            text = choice.get("text")
            pieces.append(
                Piece(
                    choice["index"] if isinstance(choice.get("index"), int) else 0,
                    text if isinstance(text, str) else "",
                    logprob_of(choice),
                    choice.get("finish_reason") or None,
                )
            )
    return pieces


def logprob_of(choice: Mapping[str, Any]) -> float | None:
    """Return the sum of the log-probabilities that a choice comes with, in the legacy shape; None where it has none."""
    logprobs = choice.get("logprobs")
    values = logprobs.get("token_logprobs") if isinstance(logprobs, dict) else None
    if not isinstance(values, list) or not values:
        return None
    numbers = [value for value in values if isinstance(value, int | float)]
    return float(sum(numbers)) if numbers else None


def _message(content: bytes) -> str:
    """Return what an error's answer says, in brackets; empty where it says nothing that can be read."""
    said: Any = None
    with contextlib.suppress(ValueError):
        said = json.loads(content)
    while isinstance(said, dict):
        said = said.get("error") or said.get("detail") or said.get("message")
    if isinstance(said, list) and said and isinstance(said[0], dict):
        said = said[0].get("msg")
    return f" ({' '.join(said.split())[:200]})" if isinstance(said, str) and said.strip() else ""


async def _some(response: httpx2.Response) -> bytes:
    """Return an answer's content, as far as it may go."""
    content = b""
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > _LARGEST_ANSWER:
            raise ServerError("the server's answer is larger than any completion; check the address")
    return content
