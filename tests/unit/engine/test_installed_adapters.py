"""Installing an adapter, loading a model with it, and removing it with all that came of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model_folder

from gpt2_desktop.engine import adapters
from gpt2_desktop.engine.adapters import (
    adapter_figures,
    adapters_folder,
    install_adapter,
    installed_adapters,
    remove_adapter,
    resolve_adapter,
)
from gpt2_desktop.engine.loading import load
from gpt2_desktop.engine.types import LoadRequest
from gpt2_desktop.errors import CheckpointError, Gpt2DesktopError, ModelNotFoundError, UsageError
from gpt2_desktop.model.adapter import FILE_NAMES, AdapterFacts, LowRank, save_adapter
from gpt2_desktop.model.checkpoint import Checkpoint
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.int8 import int8_problem
from gpt2_desktop.model.int8_checkpoint import FOLDER_NAME
from gpt2_desktop.paths import Folders

IDS = torch.randint(512, (1, 40), generator=torch.Generator().manual_seed(5))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "model")


def make(folder: Path, model: Path, strength: float = 1.0) -> Path:
    width, inner, generator = TINY_CONFIG.n_embd, TINY_CONFIG.inner_dim, torch.Generator().manual_seed(1)
    sides = {
        "attn.c_attn": (width, 3 * width),
        "attn.c_proj": (width, width),
        "mlp.c_fc": (width, inner),
        "mlp.c_proj": (inner, width),
    }
    corrections = {
        f"h.{layer}.{name}": LowRank(
            torch.randn(2, inputs, generator=generator) * 0.3, torch.randn(outputs, 2, generator=generator) * 0.3
        )
        for layer in range(TINY_CONFIG.n_layer)
        for name, (inputs, outputs) in sides.items()
    }
    facts = AdapterFacts(fingerprint(Checkpoint(model).files), "tiny", {"characters": 99})
    save_adapter(folder, corrections, alpha=strength, facts=facts)
    return folder


@pytest.fixture
def adapter(tmp_path: Path, model: Path) -> Path:
    return make(tmp_path / "my style", model)


def request(model: Path, adapter: str = "", precision: str = "fp32") -> LoadRequest:
    return LoadRequest(str(model), "cpu", precision, 1, adapter=adapter)


def test_installed_used_and_removed(adapter: Path, model: Path, folders: Folders) -> None:
    plain = load(request(model), folders).model(IDS).logits
    assert installed_adapters(folders) == []
    assert install_adapter(adapter, folders) == "my style"
    assert installed_adapters(folders) == ["my style"]
    assert adapter_figures("my style", folders) == {"characters": 99}
    changed = load(request(model, "my style"), folders).model(IDS).logits
    assert float((changed - plain).abs().max()) > 0.5
    assert torch.equal(load(request(model), folders).model(IDS).logits, plain)
    # By its path, before it is installed.
    assert torch.equal(load(request(model, str(adapter)), folders).model(IDS).logits, changed)
    remove_adapter("my style", folders)
    assert installed_adapters(folders) == []
    assert list(adapters_folder(folders).iterdir()) == []
    assert {path.name for path in adapter.iterdir()} == set(FILE_NAMES)


@pytest.mark.skipif(int8_problem() is not None, reason=f"no int8 on this machine: {int8_problem()}")
def test_quantized_weights_go_with_it(adapter: Path, model: Path, folders: Folders) -> None:
    install_adapter(adapter, folders)
    plain = load(request(model, precision="int8"), folders).model(IDS).logits
    changed = load(request(model, "my style", "int8"), folders).model(IDS).logits
    assert float((changed - plain).abs().max()) > 0.5
    kept = folders.cache / FOLDER_NAME
    assert len(list(kept.iterdir())) == 2
    remove_adapter("my style", folders)
    assert len(list(kept.iterdir())) == 1
    assert torch.equal(load(request(model, precision="int8"), folders).model(IDS).logits, plain)


def test_another_of_the_same_name_takes_its_place(adapter: Path, model: Path, tmp_path: Path, folders: Folders) -> None:
    install_adapter(adapter, folders, "style")
    first = load(request(model, "style"), folders).model(IDS).logits
    install_adapter(make(tmp_path / "stronger", model, 3.0), folders, "style")
    assert installed_adapters(folders) == ["style"]
    assert not torch.equal(load(request(model, "style"), folders).model(IDS).logits, first)


def test_only_what_belongs_to_an_adapter_is_copied(adapter: Path, folders: Folders) -> None:
    (adapter / "loss.csv").write_text("step")
    install_adapter(adapter, folders)
    assert {path.name for path in (adapters_folder(folders) / "my style").iterdir()} == set(FILE_NAMES)


def test_a_full_disk_leaves_the_earlier_one(adapter: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    install_adapter(adapter, folders)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(adapters.shutil, "copyfile", full)
    with pytest.raises(Gpt2DesktopError, match=r"cannot be installed .*No space left on device\); free some space"):
        install_adapter(adapter, folders)
    assert [path.name for path in adapters_folder(folders).iterdir()] == ["my style"]
    monkeypatch.undo()
    assert adapter_figures("my style", folders)


def test_what_cannot_be_used_is_named(adapter: Path, model: Path, tmp_path: Path, folders: Folders) -> None:
    with pytest.raises(ModelNotFoundError, match=r"no adapter 'none' is installed; set model\.adapter to one that is"):
        load(request(model, "none"), folders)
    with pytest.raises(ModelNotFoundError, match="no adapter 'none' is installed; there are: none"):
        remove_adapter("none", folders)
    with pytest.raises(CheckpointError, match=r"holds no adapter\.json"):
        install_adapter(model, folders)
    for name in ("..", "a/b", ".hidden", "x" * 100, "dot."):
        with pytest.raises(UsageError, match="is no name for an adapter"):
            install_adapter(adapter, folders, name)
    other = tiny_model_folder(tmp_path / "other", seed=1)
    with pytest.raises(CheckpointError, match=r"my style was made for another model \(tiny\)"):
        load(request(other, str(adapter)), folders)
    assert resolve_adapter("", folders) is None
    assert installed_adapters(folders) == []
