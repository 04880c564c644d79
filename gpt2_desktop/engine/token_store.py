"""The token for private repositories: in the system's keyring, never in a file, a log or a command line.

The package ``keyring`` is used where it is installed.  A token that Hugging Face's own tools already have
(``HF_TOKEN``, ``hf auth login``) is used as well, after this program's own.
"""

from __future__ import annotations

import logging
from typing import Final

from gpt2_desktop.engine.system_keyring import system_keyring
from gpt2_desktop.errors import Gpt2DesktopError, UsageError
from gpt2_desktop.paths import APP_NAME

logger = logging.getLogger(__name__)

_SERVICE: Final = APP_NAME
_USER: Final = "hugging-face-token"
_MAX_LENGTH: Final = 400

_NO_KEYRING: Final = (
    "this system has no keyring in which the token would be safe; use 'hf auth login', or set HF_TOKEN for one run"
)


def read_token() -> str | None:
    """Return the token; None where there is none.  May ask the user to unlock the keyring."""
    keyring = system_keyring()
    if keyring is not None:
        try:
            token = keyring.get_password(_SERVICE, _USER)
        except keyring.errors.KeyringError as error:
            logger.warning("the keyring cannot be read (%s)", type(error).__name__)
        else:
            if token:
                return str(token)
    from huggingface_hub import get_token

    return get_token()


def store_token(token: str) -> None:
    """Keep a token, in the place of an earlier one.

    Raises:
        UsageError: that can be no token.
        Gpt2DesktopError: there is no keyring, or it refuses.
    """
    token = token.strip()
    if not token or len(token) > _MAX_LENGTH or not token.isascii() or not token.isprintable() or " " in token:
        raise UsageError("that is no token of the Hugging Face Hub; copy it from the page of your access tokens")
    keyring = system_keyring()
    if keyring is None:
        raise Gpt2DesktopError(_NO_KEYRING)
    try:
        keyring.set_password(_SERVICE, _USER, token)
    except keyring.errors.KeyringError as error:
        raise Gpt2DesktopError(
            f"the keyring takes no token ({type(error).__name__}); unlock it and try again"
        ) from None


def forget_token() -> bool:
    """Delete the token that `store_token` kept, and return whether there was one.

    Raises:
        Gpt2DesktopError: the keyring refuses.
    """
    keyring = system_keyring()
    if keyring is None:
        return False
    try:
        keyring.delete_password(_SERVICE, _USER)
    except keyring.errors.PasswordDeleteError:
        return False
    except keyring.errors.KeyringError as error:
        raise Gpt2DesktopError(
            f"the keyring cannot be changed ({type(error).__name__}); unlock it and try again"
        ) from None
    return True
