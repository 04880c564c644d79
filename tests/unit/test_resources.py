"""The starter model, fonts and icons are found from a checkout, and travel in the wheel."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import gpt2_desktop
from gpt2_desktop import paths

ROOT = Path(gpt2_desktop.__file__).resolve().parents[1]
NEEDED = (
    "starter/config.json",
    "starter/model.safetensors",
    "starter/tokenizer.json",
    "starter/calibration.json",
    "starter/README.md",
    "icons",
    "fonts",
)

in_checkout = pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="not a checkout")


@pytest.mark.parametrize("name", NEEDED)
def test_resources_are_found(name: str) -> None:
    assert (paths.resources() / name).exists()


def test_an_installed_package_finds_its_own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resources() == tmp_path / "resources"


@in_checkout
def test_the_wheel_carries_the_resources(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=100)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    for name in NEEDED:
        assert any(entry.startswith(f"gpt2_desktop/resources/{name}") for entry in names), name
    assert "gpt2_desktop/py.typed" in names
    assert {name for name in names if name.endswith(".qm")} == {
        f"gpt2_desktop/resources/translations/{file.stem}.qm" for file in (ROOT / "translations").glob("*.ts")
    }
