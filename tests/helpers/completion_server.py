"""A completion server on this machine that answers as it is told, and notes what it was asked."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TRIED = "The"
"""The prompt with which it is tried what a server can do."""


@dataclass
class Script:
    """What the server does.

    Attributes:
        pieces: texts that every row consists of; with a number, the row writes its own number in front.
        several, logprobs: as `gpt2_desktop.engine.server.Abilities`.
        strict: fields that it does not know are refused, as some servers do.
        longest: characters of a prompt that it takes.
        key: that it wants to see; empty for none.
        status: refuses everything with that status, with ``refusal`` as the answer.
        done: whether ``[DONE]`` ends a stream.
        wait_after: pieces after which it waits for `proceed`, or until the client has gone.
        break_after: pieces after which it closes the connection in the middle of the answer.
        drops: a stream ends without its last pieces when another request comes, as llama-cpp-python's server does.
        reasons: whether the last piece of a row says why it ended.
        lines: sent before the pieces, as they are.
        asked: the bodies of the requests for completions.
        gone: set when a client closed its connection while the server was writing.
    """

    pieces: tuple[str, ...] = (" wide", " world", ".")
    several: bool = True
    logprobs: bool = True
    strict: bool = False
    longest: int = 10**9
    key: str = ""
    status: int = 200
    refusal: Any = None
    done: bool = True
    wait_after: int | None = None
    break_after: int | None = None
    drops: bool = False
    reasons: bool = False
    lines: tuple[str, ...] = ()
    models: tuple[str, ...] = ("gpt2-xl",)
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    waiting: threading.Event = field(default_factory=threading.Event)
    proceed: threading.Event = field(default_factory=threading.Event)
    gone: threading.Event = field(default_factory=threading.Event)

    @property
    def streamed(self) -> list[dict[str, Any]]:
        """The requests whose answer was to be streamed: not those that only try what the server can do."""
        return [body for body in self.asked if body.get("stream") and body["prompt"] != TRIED]


@contextmanager
def completion_server(script: Script) -> Iterator[str]:
    """Run the server; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            self._answer({"data": [{"id": name} for name in script.models]})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            script.asked.append(body)
            number = len(script.asked)
            script.headers.append(dict(self.headers))
            if self.path != "/v1/completions":
                self._refuse(404, {"detail": "Not Found"})
            elif script.key and self.headers["Authorization"] != f"Bearer {script.key}":
                self._refuse(401, {"error": {"message": "bad key"}})
            elif script.status != 200:
                self._refuse(script.status, script.refusal)
            elif len(body["prompt"]) > script.longest:
                self._refuse(400, {"message": "maximum context length", "type": "BadRequestError"})
            elif script.strict and {"n", "logprobs"} & set(body):
                self._refuse(422, {"detail": "Unexpected fields"})
            elif body.get("stream"):
                self._stream(body, number)
            else:
                rows = body.get("n", 1) if script.several else 1
                self._answer({"choices": [self._choice(row, "x", body) for row in range(rows)]})

        def _choice(self, row: int, text: str, body: dict[str, Any]) -> dict[str, Any]:
            choice: dict[str, Any] = {"index": row, "text": text}
            if script.logprobs and body.get("logprobs"):
                choice["logprobs"] = {"tokens": [text], "token_logprobs": [-0.5]}
            return choice

        def _stream(self, body: dict[str, Any], request: int) -> None:
            rows = body.get("n", 1) if script.several else 1
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            try:
                for line in script.lines:
                    self._write(line)
                pieces = script.pieces if body["prompt"] != TRIED else script.pieces * 4
                for number, piece in enumerate(pieces):
                    if script.drops and body["prompt"] == TRIED and number == 1:
                        self._until_another(request)
                    if script.drops and len(script.asked) > request:
                        break
                    if number == script.wait_after:
                        self._wait()
                    if number == script.break_after:
                        return
                    for row in range(rows):
                        own = f" {row}{piece}" if rows > 1 and number == 0 else piece
                        choice = self._choice(row, own, body)
                        if script.reasons and number == len(pieces) - 1:
                            choice["finish_reason"] = "stop"
                        self._write(f"data: {json.dumps({'choices': [choice]})}")
                if script.done:
                    self._write("data: [DONE]")
            except OSError:
                script.gone.set()

        def _until_another(self, request: int) -> None:
            limit = time.monotonic() + 10
            while len(script.asked) == request and time.monotonic() < limit:
                time.sleep(0.001)

        def _wait(self) -> None:
            """Wait, sending comments that nobody reads until the connection is found to be closed."""
            script.waiting.set()
            while not script.proceed.wait(0.01):
                self._write(": still there")

        def _write(self, line: str) -> None:
            self.wfile.write(f"{line}\n\n".encode())
            self.wfile.flush()

        def _answer(self, value: Any) -> None:
            self._send(200, json.dumps(value).encode())

        def _refuse(self, status: int, value: Any) -> None:
            self._send(status, value if isinstance(value, bytes) else json.dumps(value).encode())

        def _send(self, status: int, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            # Or a connection would outlive the server.
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)
            self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        script.proceed.set()
        server.shutdown()
        thread.join()
        server.server_close()
