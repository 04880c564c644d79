"""Which servers the writer's text may be sent to: any over https, and over plain http only those close by."""

from __future__ import annotations

import ipaddress
import socket
from typing import Final
from urllib.parse import urlsplit

from gpt2_desktop.errors import ServerError, UsageError

_EXAMPLE: Final = "http://127.0.0.1:8000"


def base_address(text: str) -> str:
    """Return the address without what servers append to it, ready for ``/v1/completions`` to be put behind.

    Raises:
        UsageError: it is no address of a web server.
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if not host or parts.scheme not in ("http", "https"):
        raise UsageError(f"{text!r} is no server's address; write one such as {_EXAMPLE}")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise UsageError("the server's address holds more than an address; give the key separately")
    path = parts.path.rstrip("/").removesuffix("/completions").removesuffix("/v1")
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}{f':{port}' if port else ''}{path}"


def host_of(address: str) -> str:
    """Return the name or number of the machine that a `base_address` leads to."""
    return urlsplit(address).hostname or ""


def check_reachable_safely(address: str) -> None:
    """Look the host of a plain http address up, and refuse it where it is not this machine or in a private network.

    Raises:
        ServerError: it is anywhere else, or there is no such host.
    """
    parts = urlsplit(address)
    if parts.scheme == "https":
        return
    host = parts.hostname or ""
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(host, parts.port or 80, type=socket.SOCK_STREAM)}
    except OSError:
        raise ServerError(f"there is no server {host}; check the address and the network") from None
    for number in found:
        where = ipaddress.ip_address(str(number).partition("%")[0])
        if not (where.is_loopback or where.is_private or where.is_link_local):
            raise ServerError(
                f"{host} is not in your own network, and http would send your text there for all to read; use https"
            )
