from __future__ import annotations

import logging

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from gpt2_desktop.engine.token_store import forget_token, read_token, store_token
from gpt2_desktop.errors import Gpt2DesktopError, UsageError


class Memory(KeyringBackend):
    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    backend = Memory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(backend, name))
    return backend


def test_a_token_is_kept_and_forgotten(memory: Memory) -> None:
    assert read_token() is None
    store_token("hf_abc\n")
    assert read_token() == "hf_abc"
    assert list(memory.kept) == [("gpt2-desktop", "hugging-face-token")]
    assert forget_token()
    assert not forget_token()
    assert read_token() is None


@pytest.mark.parametrize("token", ["", "  ", "two words", "ä", "x" * 500, "a\x00b"])
def test_what_can_be_no_token(token: str, memory: Memory) -> None:
    with pytest.raises(UsageError):
        store_token(token)
    assert memory.kept == {}


def test_a_locked_keyring(memory: Memory, caplog: pytest.LogCaptureFixture) -> None:
    memory.locked = True
    with caplog.at_level(logging.DEBUG), pytest.raises(Gpt2DesktopError, match="unlock it") as caught:
        store_token("hf_secret")
    assert read_token() is None
    assert "hf_secret" not in caplog.text + str(caught.value)


def test_no_keyring_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    with pytest.raises(Gpt2DesktopError, match="has no keyring"):
        store_token("hf_abc")
    assert read_token() is None
    assert not forget_token()
    monkeypatch.setenv("HF_TOKEN", "hf_from_the_environment")
    assert read_token() == "hf_from_the_environment"
