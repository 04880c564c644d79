"""The system's keyring, where the package ``keyring`` is installed and the system has one."""

from __future__ import annotations

from typing import Any


def system_keyring() -> Any:
    """Return the package with a backend that keeps secrets secret; None where there is none."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    backend = keyring.get_keyring()
    # keyrings.alt writes files, some of them in plain text; "fail" and "null" keep nothing.
    if type(backend).__module__.startswith(("keyrings.alt", "keyring.backends.fail", "keyring.backends.null")):
        return None
    return keyring
