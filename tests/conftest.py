"""What every test has: a home of its own, and a mark by its folder.  Imports neither Qt nor torch."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gpt2_desktop.paths import Folders

# Models of a few thousand weights: a second thread costs more than it computes, most of all on a busy machine.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# The interface speaks the language of the system; English needs nothing compiled.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

_TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_TESTS / "e2e"):
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(autouse=True)
def basedir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for all state of the test, in this process and in those that it starts.

    The user's own settings, models and hub cache are out of reach, and so is the network for the hub client.
    """
    base = tmp_path / "basedir"
    for name in [name for name in os.environ if name.startswith(("GPT2_DESKTOP_", "HF_"))]:
        monkeypatch.delenv(name)
    for name, folder in {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/config",
        "XDG_DATA_HOME": "home/data",
        "XDG_STATE_HOME": "home/state",
        "HF_HOME": "home/huggingface",
    }.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(Folders, "for_user", classmethod(lambda cls: cls.under(base)))
    return base


@pytest.fixture
def folders(basedir: Path) -> Folders:
    """The folders under `basedir`; not created."""
    return Folders.under(basedir)
