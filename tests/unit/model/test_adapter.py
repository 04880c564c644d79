"""Adapters on the disk: what is merged equals running with the adapter, and nothing wrong is merged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from helpers.tiny import INT8_ERROR, tiny_model, tiny_model_folder
from safetensors.torch import load_file, save_file

from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.model.adapter import (
    CONFIG_NAME,
    FACTS_NAME,
    WEIGHTS_NAME,
    Adapter,
    AdapterFacts,
    LowRank,
    merge,
    save_adapter,
)
from gpt2_desktop.model.checkpoint import Checkpoint, load_model
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.int8 import int8_problem
from gpt2_desktop.model.int8_checkpoint import FOLDER_NAME, forget_adapter, load_int8_model
from gpt2_desktop.training.lora import add_lora, corrections, lora_parameters, set_corrections

RANK = 4
ALPHA = 6.0
IDS = torch.randint(512, (2, 40), generator=torch.Generator().manual_seed(5))


def with_adapter(seed: int = 1) -> GPT2:
    """Return the tiny model with an adapter beside its weights that changes much."""
    model = tiny_model()
    generator = torch.Generator().manual_seed(seed)
    add_lora(model, RANK, ALPHA, generator=generator)
    with torch.no_grad():
        for parameter in lora_parameters(model):
            parameter.normal_(std=0.05, generator=generator)
    return model.eval().requires_grad_(False)


def save(model: GPT2, folder: Path, base: Path) -> Path:
    facts = AdapterFacts(fingerprint(Checkpoint(base).files), "tiny", {"characters": 12})
    save_adapter(folder, corrections(model), alpha=ALPHA, facts=facts)
    return folder


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "base")


@pytest.fixture
def adapter(tmp_path: Path, base: Path) -> Path:
    return save(with_adapter(), tmp_path / "adapter", base)


def test_merging_adds_the_scaled_product() -> None:
    weight, a, b = torch.zeros(2, 3, dtype=torch.float16), torch.tensor([[1.0, 2, 3]]), torch.tensor([[1.0], [10]])
    merged = merge(weight, LowRank(a, b), 0.5)
    assert merged.dtype == torch.float32
    torch.testing.assert_close(merged, torch.tensor([[0.5, 1, 1.5], [5, 10, 15]]))


def test_an_untrained_adapter_changes_nothing() -> None:
    model = tiny_model()
    add_lora(model, RANK, ALPHA)
    assert len(lora_parameters(model)) == 2 * 2 * 4
    assert not any(p.requires_grad for n, p in model.named_parameters() if "lora" not in n)
    torch.testing.assert_close(model(IDS).logits, tiny_model()(IDS).logits)


def test_corrections_go_out_and_in_again() -> None:
    one, other = with_adapter(), with_adapter(seed=2)
    set_corrections(other, corrections(one))
    torch.testing.assert_close(other(IDS).logits, one(IDS).logits)
    with pytest.raises(KeyError):
        set_corrections(other, {})


def test_merged_at_load_equals_running_beside(base: Path, adapter: Path) -> None:
    merged = load_model(base, adapter=adapter)
    expected = with_adapter()(IDS).logits
    # Logits of this model reach 20; relative to that.
    assert float((merged(IDS).logits - expected).abs().max() / expected.abs().max()) < 1e-5
    assert float((tiny_model()(IDS).logits - expected).abs().max()) > 0.3
    # The same module as without: decoding costs nothing more.
    assert [name for name, _ in merged.named_modules()] == [name for name, _ in tiny_model().named_modules()]


def test_half_precision_is_rounded_once_behind_the_merge(base: Path, adapter: Path) -> None:
    name = "h.0.mlp.c_fc.weight"
    merged = load_model(base, adapter=adapter).get_parameter(name)
    assert torch.equal(load_model(base, dtype=torch.bfloat16, adapter=adapter).get_parameter(name), merged.bfloat16())


@pytest.mark.skipif(int8_problem() is not None, reason=f"no int8 on this machine: {int8_problem()}")
def test_int8_weights_are_kept_apart_from_the_plain_ones(base: Path, adapter: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    plain = load_int8_model(base, cache)(IDS).logits
    for _ in range(2):  # quantized, and from the disk
        logits = load_int8_model(base, cache, adapter)(IDS).logits
        expected = with_adapter()(IDS).logits
        assert float((logits - expected).norm() / expected.norm()) < INT8_ERROR
    assert len(list((cache / FOLDER_NAME).iterdir())) == 2
    assert torch.equal(load_int8_model(base, cache)(IDS).logits, plain)
    forget_adapter(Adapter(adapter).fingerprint(), cache)
    assert len(list((cache / FOLDER_NAME).iterdir())) == 1
    assert torch.equal(load_int8_model(base, cache)(IDS).logits, plain)


def test_strength_counts_in_the_fingerprint(base: Path, adapter: Path, tmp_path: Path) -> None:
    before = Adapter(adapter).fingerprint()
    config = json.loads((adapter / CONFIG_NAME).read_text())
    (adapter / CONFIG_NAME).write_text(json.dumps({**config, "lora_alpha": 1}))
    assert Adapter(adapter).fingerprint() != before


def test_the_adapter_of_another_model_is_refused(adapter: Path, tmp_path: Path) -> None:
    other = tiny_model_folder(tmp_path / "other", seed=1)
    with pytest.raises(CheckpointError, match=r"made for another model \(tiny\); choose that model, or switch"):
        load_model(other, adapter=adapter)
    with pytest.raises(CheckpointError, match="made for another model"):
        load_int8_model(other, None, adapter)


def test_a_folder_that_is_not_finished_is_no_adapter(base: Path, adapter: Path) -> None:
    (adapter / FACTS_NAME).unlink()
    with pytest.raises(CheckpointError, match=r"holds no adapter\.json, so it is no finished adapter"):
        load_model(base, adapter=adapter)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (FACTS_NAME, "{", "cannot be read"),
        (FACTS_NAME, "[]", "does not describe"),
        (FACTS_NAME, '{"version": 9, "base": ""}', "another version"),
        (FACTS_NAME, '{"version": 1, "base": 3}', "does not describe"),
        (FACTS_NAME, '{"version": 1, "base": "", "figures": {"a": "b"}}', "does not describe"),
        (CONFIG_NAME, '{"peft_type": "IA3"}', "low-rank"),
        (CONFIG_NAME, '{"peft_type": "LORA", "r": 0, "lora_alpha": 1}', "cannot be used"),
        (CONFIG_NAME, '{"peft_type": "LORA", "r": 8, "lora_alpha": 1}', "not of shape"),
        (WEIGHTS_NAME, "junk", "sound safetensors"),
    ],
)
def test_damage_is_named(base: Path, adapter: Path, name: str, text: str, message: str) -> None:
    (adapter / name).write_text(text)
    with pytest.raises(CheckpointError, match=message):
        load_model(base, adapter=adapter)


@pytest.mark.parametrize(("change", "message"), [("drop", "missing"), ("add", "not known"), ("nan", "not numbers")])
def test_wrong_tensors_are_named(base: Path, adapter: Path, change: str, message: str) -> None:
    tensors = load_file(adapter / WEIGHTS_NAME)
    first = sorted(tensors)[0]
    if change == "drop":
        del tensors[first]
    elif change == "add":
        tensors["more"] = torch.zeros(1)
    else:
        tensors[first][0, 0] = torch.nan
    save_file(tensors, adapter / WEIGHTS_NAME)
    with pytest.raises(CheckpointError, match=message):
        load_model(base, adapter=adapter)
