from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gpt2_desktop.paths import Folders


def test_a_command_can_be_told_of_the_folders(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path / "base")
    assert folders.as_arguments() == ["--basedir", str(tmp_path / "base")]
    # The platform's own are what a command takes by itself.
    assert replace(folders, cache=tmp_path / "elsewhere").as_arguments() == []
