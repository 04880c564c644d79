from __future__ import annotations

from pathlib import Path

from helpers.hub_server import COMMIT, Hub

from gpt2_desktop.engine.download import download_model
from gpt2_desktop.engine.hub import resolve_model
from gpt2_desktop.engine.manifest import Manifest
from gpt2_desktop.engine.transfer import Patience
from gpt2_desktop.paths import Folders

QUICK = Patience(tries=6, first_s=0.001, longest_s=0.01)
NAME = "someone/tiny"


def test_a_model_is_fetched_and_found(hub: Hub, folders: Folders, tiny_files: Path) -> None:
    folder = download_model(NAME, folders, patience=QUICK)
    assert folder == folders.models / "someone" / "tiny"
    assert resolve_model(NAME, folders) == folder
    for name in ("config.json", "model.safetensors", "tokenizer.json"):
        assert (folder / name).read_bytes() == (tiny_files / name).read_bytes()
    manifest = Manifest.read(folder)
    assert manifest is not None
    assert (manifest.source, manifest.revision) == (NAME, COMMIT)
    assert manifest.check(folder)
