"""What the network was last used for, so that the window can say so."""

from __future__ import annotations

import json
import logging
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from gpt2_desktop.files import write_atomically
from gpt2_desktop.paths import Folders

logger = logging.getLogger(__name__)

_NAME: Final = "network.json"


@dataclass(frozen=True, slots=True)
class NetworkUse:
    """One use.

    Attributes:
        purpose: as in "fetching openai-community/gpt2".
        server: its address.
        at: seconds since 1970.
    """

    purpose: str
    server: str
    at: float

    def as_text(self) -> str:
        """Return it as a part of a sentence: "fetching … from … on …"."""
        when = time.strftime("%d %B %Y, %H:%M", time.localtime(self.at)).lstrip("0")
        return f"{self.purpose} from {self.server} on {when}"


def last_network_use(folders: Folders) -> NetworkUse | None:
    """Return the last use; None where there was none, or nothing can be read."""
    try:
        data: Any = json.loads(_path(folders).read_text(encoding="utf-8"))
        return NetworkUse(str(data["purpose"]), str(data["server"]), float(data["at"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def record_network_use(purpose: str, server: str, folders: Folders) -> None:
    """Write down that the network is about to be used."""
    use = NetworkUse(purpose, server, time.time())
    logger.info("network: %s from %s", purpose, server)
    try:
        folders.data.mkdir(parents=True, exist_ok=True)
        write_atomically(_path(folders), json.dumps(asdict(use)).encode())
    except OSError as error:
        logger.warning("%s cannot be written (%s)", _path(folders), error.strerror)


def _path(folders: Folders) -> Path:
    return folders.data / _NAME
