"""A small Hugging Face Hub on loopback: its addresses, headers, redirects, ETags and ranges, and faults to order.

Large files (weights) lie on another host, as in the Hub's storage: ``localhost`` there, ``127.0.0.1`` here.
"""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PIECE = 4096

_RESOLVE = re.compile(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)")


@dataclass
class Fault:
    """What goes wrong with one request for a file's bytes.

    Attributes:
        kind: ``drop`` (the connection ends behind ``at`` bytes), ``status`` (``at`` is the answer), ``flip`` (the byte
            at ``at`` of what is sent is another), ``whole`` (the range is passed over), ``longer`` (``at`` bytes too
            many), ``hold`` (behind ``at`` bytes nothing more comes until `Hub.release`).
        name: only for this file; empty for all.
    """

    kind: str
    at: int = 0
    name: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    method: str
    path: str
    name: str
    start: int
    token: str
    agent: str


class Hub:
    """The server's contents and behaviour, which a test may change while it runs.

    Attributes:
        repositories: file contents by name, by repository.
        private: the token that opens a repository, by repository.
        revision: commit of every repository.
        faults: each is used once, by the first request for bytes that it fits.
        asked: all requests so far.
        sent: bytes of contents sent so far, by file name.
        pause_s: seconds between two pieces of a file.
        bare: leave out what makes the Hub known, as another web server does.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, bytes]] = {}
        self.private: dict[str, str] = {}
        self.revision = COMMIT
        self.faults: list[Fault] = []
        self.asked: list[Asked] = []
        self.sent: dict[str, int] = {}
        self.pause_s = 0.0
        self.bare = False
        self.announced: dict[str, str] = {}
        self.held = threading.Event()
        self.released = threading.Event()
        self._lock = threading.Lock()
        self.endpoint = ""
        self.storage = ""

    def add(self, repo_id: str, folder: Path) -> None:
        """Publish the files of a folder."""
        self.repositories[repo_id] = {
            path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
        }

    def release(self) -> None:
        self.released.set()

    def names(self, method: str = "GET") -> list[str]:
        """Return the files that were asked for, in order."""
        return [each.name for each in self.asked if each.method == method]

    def take_fault(self, name: str) -> Fault | None:
        with self._lock:
            for fault in self.faults:
                if fault.name in ("", name):
                    self.faults.remove(fault)
                    return fault
        return None

    def count(self, name: str, count: int) -> None:
        with self._lock:
            self.sent[name] = self.sent.get(name, 0) + count


def is_large(name: str) -> bool:
    return name.endswith((".safetensors", ".bin"))


def etag_of(name: str, data: bytes) -> str:
    if is_large(name):
        return hashlib.sha256(data).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, *_: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        path = self.path.partition("?")[0]
        start = int(match[1]) if (match := re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))) else 0
        storage = path.startswith("/storage/")
        found = _RESOLVE.fullmatch(path.removeprefix("/storage"))
        name = found[3] if found else ""
        token = self.headers.get("Authorization", "")
        self.hub.asked.append(Asked(self.command, path, name, start, token, self.headers.get("User-Agent", "")))
        if found is None:
            self._refuse(404, "")
            return
        repo_id, revision = found[1], found[2]
        files = self.hub.repositories.get(repo_id)
        wanted = self.hub.private.get(repo_id)
        if files is None or (wanted is not None and not storage and token != f"Bearer {wanted}"):
            self._refuse(404 if token else 401, "RepoNotFound")
        elif revision not in ("main", self.hub.revision):
            self._refuse(404, "RevisionNotFound")
        elif name not in files:
            self._refuse(404, "EntryNotFound")
        else:
            self._file(found[0], name, files[name], start, storage=storage)

    def _refuse(self, status: int, code: str, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        if code:
            self.send_header("X-Error-Code", code)
            self.send_header("X-Error-Message", code)
            self.send_header("X-Repo-Commit", self.hub.revision)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _file(self, path: str, name: str, data: bytes, start: int, *, storage: bool) -> None:
        etag = self.hub.announced.get(name) or etag_of(name, data)
        fault = None
        if self.command == "GET" and (storage or not is_large(name)):
            fault = self.hub.take_fault(name)
        if fault is not None and fault.kind == "status":
            self._refuse(fault.at, "", fault.headers)
            return
        if is_large(name) and not storage:
            self.send_response(302)
            self.send_header("Location", f"{self.hub.storage}/storage{path}?signature=secret")
            self.send_header("X-Linked-Etag", f'"{etag}"')
            self.send_header("X-Linked-Size", str(len(data)))
            self._common()
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self._bytes(name, data, start, etag, fault)

    def _common(self) -> None:
        if not self.hub.bare:
            self.send_header("X-Repo-Commit", self.hub.revision)

    def _bytes(self, name: str, data: bytes, start: int, etag: str, fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        if start >= len(data) and start:
            self._refuse(416, "")
            return
        if kind == "whole":
            start = 0
        body = bytearray(data[start:])
        if fault and kind == "flip":
            body[fault.at % len(body)] ^= 1
        if fault and kind == "longer":
            body += bytes(fault.at)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("ETag", f'"{etag}"')
        self._common()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        end = min(fault.at, len(body)) if fault and kind in ("drop", "hold") else len(body)
        try:
            for at in range(0, end, PIECE):
                piece = body[at : min(at + PIECE, end)]
                self.wfile.write(piece)
                self.hub.count(name, len(piece))
                if self.hub.pause_s:
                    time.sleep(self.hub.pause_s)
            if kind == "hold":
                self.wfile.flush()
                self.hub.held.set()
                self.hub.released.wait(60)
                self.wfile.write(body[end:])
                self.hub.count(name, len(body) - end)
        except OSError:
            pass
        if kind == "drop":
            self.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Say nothing: clients that leave in the middle are what is tested."""


@contextmanager
def hub_server() -> Iterator[Hub]:
    """Run a Hub until the context ends."""
    hub = Hub()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"hub": hub}))
    port = server.server_address[1]
    hub.endpoint, hub.storage = f"http://127.0.0.1:{port}", f"http://localhost:{port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="hub-server")
    thread.start()
    try:
        yield hub
    finally:
        hub.release()
        server.shutdown()
        server.server_close()
        thread.join()


def reach(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process and those that it starts take that Hub for the real one."""
    from huggingface_hub import close_session, constants

    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1,localhost")
    # The library reads the variables when it is imported.
    monkeypatch.setattr(constants, "ENDPOINT", hub.endpoint)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(
        constants, "HUGGINGFACE_CO_URL_TEMPLATE", hub.endpoint + "/{repo_id}/resolve/{revision}/{filename}"
    )
    close_session()
