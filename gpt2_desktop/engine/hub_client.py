"""The one place that reaches the network: single files of the Hugging Face Hub, through huggingface_hub's own client.

That client knows of mirrors (``HF_ENDPOINT``), proxies, certificates and ``HF_HUB_OFFLINE``.  Its ready-made download
function deletes what it has got when it fails, so files are read here piece by piece, from where an earlier try ended.
Whoever calls writes down beforehand what the network is used for (`gpt2_desktop.engine.network_record`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from gpt2_desktop.engine.token_store import read_token
from gpt2_desktop.errors import AccessError, DownloadError, one_line
from gpt2_desktop.paths import APP_NAME

logger = logging.getLogger(__name__)

_RETRIED: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_NO_ACCESS: Final = frozenset({401, 403})
_RANGE_WRONG: Final = 416
_RETRY_AFTER: Final = "Retry-After"

Sink = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """What the Hub says of a file.

    Attributes:
        size: bytes.
        etag: SHA-256 of a large file's contents, or git's SHA-1 of a small one.
        revision: the commit that it is part of.
    """

    name: str
    size: int
    etag: str
    revision: str


class TryAgainError(Exception):
    """It did not work, but may a little later; never leaves the download.

    Attributes:
        after_s: how long the server asks to wait.
    """

    def __init__(self, reason: str, after_s: float | None = None) -> None:
        super().__init__(reason)
        self.after_s = after_s


class WrongRangeError(Exception):
    """The server does not go on from where it was asked to; the file begins anew."""


def is_offline() -> bool:
    """Tell whether the user forbids the network with ``HF_HUB_OFFLINE``."""
    from huggingface_hub import constants

    return bool(constants.is_offline_mode())


def endpoint() -> str:
    """Return the address of the Hub or of the mirror that ``HF_ENDPOINT`` names."""
    from huggingface_hub import constants

    return str(constants.ENDPOINT)


class HubClient:
    """Asks for files of one repository.

    First without a token, as most repositories are open; with it only where that is refused.
    """

    def __init__(self, repo_id: str) -> None:
        from huggingface_hub import constants

        # Otherwise the client asks the Hub, once a day, for a list by which to tell in whose service it runs.
        constants.HF_HUB_DISABLE_TELEMETRY = True
        self.repo_id = repo_id
        self._token: str | bool = False

    def find(self, name: str, revision: str) -> RemoteFile | None:
        """Return what the Hub says of a file; None where the repository has none of that name.

        Raises:
            AccessError: the repository is not there, or not for everybody.
            DownloadError: that cannot be found out, now or at all.
            TryAgainError: it may be a little later.
        """
        from huggingface_hub import get_hf_file_metadata
        from huggingface_hub.errors import EntryNotFoundError

        with self._errors():
            try:
                found = self._with_token(
                    lambda: get_hf_file_metadata(
                        self._url(name, revision), token=self._token, headers=_HEADERS, endpoint=endpoint()
                    )
                )
            except EntryNotFoundError:
                return None
        if found.commit_hash is None or found.etag is None or found.size is None:
            raise DownloadError(
                f"{endpoint()} does not answer as the Hugging Face Hub does; check HF_ENDPOINT, and your proxy"
            )
        if not (found.etag.isalnum() and found.commit_hash.isalnum()):
            raise DownloadError(f"{self.repo_id}: {name} has no usable ETag on {endpoint()}; try another mirror")
        return RemoteFile(name, found.size, found.etag, found.commit_hash)

    def read(self, name: str, revision: str, start: int, sink: Sink) -> None:
        """Hand the bytes of a file from ``start`` on to ``sink``, in pieces, as they come.

        Raises:
            WrongRangeError: it cannot go on from there; nothing was handed over.
            AccessError, DownloadError, TryAgainError: as for `find`, and also in the middle.
        """
        from huggingface_hub import constants, get_session
        from huggingface_hub.utils import (  # type: ignore[attr-defined]  # public, but not re-exported
            build_hf_headers,
            hf_raise_for_status,
        )

        # Compressed, a length would not be the file's, nor a range one of its bytes.
        headers = {"Accept-Encoding": "identity", **_HEADERS}
        if start:
            headers["Range"] = f"bytes={start}-"

        def run() -> None:
            with get_session().stream(
                "GET",
                self._url(name, revision),
                headers=build_hf_headers(token=self._token, headers=headers),
                timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT,
                follow_redirects=True,
            ) as response:
                if response.status_code == _RANGE_WRONG:
                    raise WrongRangeError
                hf_raise_for_status(response)
                if start and not _goes_on_from(response.status_code, response.headers.get("Content-Range"), start):
                    raise WrongRangeError
                for piece in response.iter_bytes():
                    sink(piece)

        with self._errors():
            self._with_token(run)

    def _url(self, name: str, revision: str) -> str:
        from huggingface_hub import hf_hub_url

        return str(hf_hub_url(self.repo_id, name, revision=revision, endpoint=endpoint()))

    def _with_token(self, request: Callable[[], Any]) -> Any:
        from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, RevisionNotFoundError

        try:
            return request()
        except (EntryNotFoundError, RevisionNotFoundError):
            raise
        except HfHubHTTPError as error:
            # The Hub answers 401 also where there is no such repository.
            if error.response.status_code not in {*_NO_ACCESS, 404} or self._token:
                raise
            token = read_token()
            if token is None:
                raise
            self._token = token
        return request()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn what the client raises into errors of this program."""
        import httpx2
        from huggingface_hub.errors import EntryNotFoundError, HfHubHTTPError, OfflineModeIsEnabled

        try:
            yield
        except EntryNotFoundError:
            raise
        except OfflineModeIsEnabled:
            raise DownloadError(OFFLINE) from None
        except HfHubHTTPError as error:
            raise self._explained(error) from None
        except httpx2.ProxyError as error:
            raise DownloadError(f"the proxy refuses ({one_line(error)}); check HTTPS_PROXY and your proxy") from None
        except (httpx2.UnsupportedProtocol, httpx2.InvalidURL, httpx2.TooManyRedirects) as error:
            raise DownloadError(
                f"{endpoint()} cannot be reached ({one_line(error)}); check HF_ENDPOINT and your proxy settings"
            ) from None
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            logger.debug("%s: %s", type(error).__name__, error)
            raise TryAgainError(_network_reason(error)) from None

    def _explained(self, error: Any) -> Exception:
        from huggingface_hub.errors import GatedRepoError, RevisionNotFoundError

        status = error.response.status_code
        if status in _RETRIED:
            return TryAgainError(f"the server answers {status}", _seconds(error.response.headers.get(_RETRY_AFTER)))
        if isinstance(error, RevisionNotFoundError):
            return DownloadError(
                f"{self.repo_id} no longer has the version that this program knows on {endpoint()}; "
                "install a newer program, or another model"
            )
        if isinstance(error, GatedRepoError):
            return AccessError(
                f"{self.repo_id} is open only to those who agreed to its terms; do so on its page, then give a token "
                f"with '{APP_NAME} models token'"
            )
        if status in _NO_ACCESS or status == 404:
            tried = "the stored token does not open it" if self._token else "it may be private"
            return AccessError(
                f"{self.repo_id} is not on {endpoint()}, or not for everybody ({tried}); check the name, or give a "
                f"token with '{APP_NAME} models token'"
            )
        return DownloadError(f"{endpoint()} answers {status} for {self.repo_id}; try later, or another mirror")


OFFLINE: Final = "HF_HUB_OFFLINE forbids the network; unset it to fetch models"

# Enough to be told from a broken program; huggingface_hub's own would name the system and all libraries.
_HEADERS: Final = {"user-agent": APP_NAME}


def _goes_on_from(status: int, content_range: str | None, start: int) -> bool:
    return status == 206 and (content_range is None or content_range.startswith(f"bytes {start}-"))


def _seconds(value: str | None) -> float | None:
    return float(value) if value is not None and value.isascii() and value.isdigit() else None


def _network_reason(error: Exception) -> str:
    import httpx2

    if isinstance(error, httpx2.ConnectTimeout | httpx2.ConnectError):
        return "no connection to the server"
    if isinstance(error, httpx2.TimeoutException):
        return "the server sends nothing"
    return "the connection broke"
