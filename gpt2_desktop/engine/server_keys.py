"""Keys of completion servers: in the system's keyring, never in a file or a log.

Where the system has no keyring, a key is remembered until the program ends.
"""

from __future__ import annotations

import logging
from typing import Final

from gpt2_desktop.engine.system_keyring import system_keyring
from gpt2_desktop.paths import APP_NAME

logger = logging.getLogger(__name__)

_SERVICE: Final = f"{APP_NAME} server"

_remembered: dict[str, str] = {}


def server_key(address: str) -> str:
    """Return the key for the server at ``address``; empty where there is none.  May ask to unlock the keyring."""
    if address in _remembered:
        return _remembered[address]
    keyring = system_keyring()
    if keyring is not None:
        try:
            return keyring.get_password(_SERVICE, address) or ""
        except keyring.errors.KeyringError as error:
            logger.debug("the keyring cannot be read (%s)", type(error).__name__)
    return ""


def keep_server_key(address: str, key: str) -> bool:
    """Keep the key, or forget what there is for an empty one; return whether it outlives the program."""
    _remembered[address] = key
    keyring = system_keyring()
    if keyring is None:
        return False
    try:
        if key:
            keyring.set_password(_SERVICE, address, key)
        elif keyring.get_password(_SERVICE, address) is not None:
            keyring.delete_password(_SERVICE, address)
    except keyring.errors.KeyringError as error:
        logger.debug("the keyring cannot be written (%s)", type(error).__name__)
        return False
    return True
