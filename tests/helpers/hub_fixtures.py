"""Fixtures: a Hub on loopback that this process takes for the real one, with a tiny GPT-2 on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.hub_server import Hub, hub_server, reach


@pytest.fixture(scope="session")
def tiny_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model's folder, never changed."""
    from helpers.tiny import tiny_model_folder

    return tiny_model_folder(tmp_path_factory.mktemp("published") / "model")


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny_files: Path) -> Iterator[Hub]:
    """The Hub, with the repository someone/tiny."""
    # Not at the top: the library reads the environment as it is imported, which each test makes its own.
    from huggingface_hub import close_session, constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub-cache"))
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 5)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "no-token"))
    with hub_server() as hub:
        hub.add("someone/tiny", tiny_files)
        reach(hub, monkeypatch)
        yield hub
        close_session()
