"""Saving and loading, and what is said of folders that cannot be loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model
from safetensors.torch import load_file, save_file
from torch import Tensor

from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.model import checkpoint
from gpt2_desktop.model.checkpoint import load_model, save_model
from gpt2_desktop.model.gpt2 import GPT2

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"
PICKLE = "pytorch_model.bin"
C_ATTN = "transformer.h.0.attn.c_attn.weight"

Tensors = dict[str, Tensor]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound folder, saved in fp32."""
    save_model(tiny_model(), tmp_path, dtype=torch.float32)
    return tmp_path


def change_tensors(folder: Path, change: Callable[[Tensors], object]) -> None:
    tensors = load_file(folder / WEIGHTS)
    change(tensors)
    save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})


def change_config(folder: Path, **values: Any) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | values), encoding="utf-8")


def write_pickle(folder: Path, state: object, **options: Any) -> None:
    (folder / WEIGHTS).unlink()
    torch.save(state, folder / PICKLE, **options)


def write_shards(folder: Path) -> dict[str, str]:
    """Split the weights over two files and return the index's map."""
    tensors = load_file(folder / WEIGHTS)
    (folder / WEIGHTS).unlink()
    weight_map = {}
    for number in (0, 1):
        file = f"model-0000{number + 1}-of-00002.safetensors"
        part = {name: tensors[name] for name in sorted(tensors)[number::2]}
        save_file(part, folder / file)
        weight_map |= dict.fromkeys(part, file)
    write_index(folder, weight_map)
    return weight_map


def write_index(folder: Path, weight_map: object) -> None:
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": weight_map}), encoding="utf-8")


def load_error(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        load_model(folder)
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    assert len(message) < 600
    assert str(folder) in message
    assert ";" in message, "no remedy"
    return message


def assert_same_weights(actual: GPT2, expected: GPT2) -> None:
    found, wanted = dict(actual.named_parameters()), dict(expected.named_parameters())
    assert found.keys() == wanted.keys()
    for name, weight in wanted.items():
        assert torch.equal(found[name], weight), name


# Loading what is sound


def test_a_loaded_model_is_ready_for_inference(folder: Path) -> None:
    model = load_model(folder)
    assert_same_weights(model, tiny_model())
    assert model.config == TINY_CONFIG
    assert not model.training
    for name, parameter in model.named_parameters():
        assert not parameter.requires_grad, name
        assert parameter.is_contiguous(), name
        assert parameter.device.type == "cpu", name
    assert not list(model.buffers())


@pytest.mark.parametrize("stored", [torch.float32, torch.float16, torch.bfloat16])
@pytest.mark.parametrize("wanted", [torch.float32, torch.float16, torch.bfloat16])
def test_precisions_are_converted(tmp_path: Path, stored: torch.dtype, wanted: torch.dtype) -> None:
    save_model(tiny_model(), tmp_path, dtype=stored)
    assert {tensor.dtype for tensor in load_file(tmp_path / WEIGHTS).values()} == {stored}
    assert_same_weights(load_model(tmp_path, dtype=wanted), tiny_model().to(stored).to(wanted))


def test_precisions_may_be_mixed_in_one_file(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.update({C_ATTN: tensors[C_ATTN].half()}))
    assert load_model(folder).h[0].attn.c_attn.weight.dtype is torch.float32


def test_tensors_without_prefix(folder: Path) -> None:
    def drop_prefix(tensors: Tensors) -> None:
        for name in list(tensors):
            tensors[name.removeprefix("transformer.")] = tensors.pop(name)

    change_tensors(folder, drop_prefix)
    assert_same_weights(load_model(folder), tiny_model())


def test_old_masks_and_a_stored_head_are_accepted(folder: Path) -> None:
    def add(tensors: Tensors) -> None:
        for layer in range(TINY_CONFIG.n_layer):
            tensors[f"transformer.h.{layer}.attn.bias"] = torch.ones((1, 1, 128, 128), dtype=torch.bool).tril()
            tensors[f"transformer.h.{layer}.attn.masked_bias"] = torch.tensor(-1e4)
        tensors["lm_head.weight"] = tensors["transformer.wte.weight"].clone()

    change_tensors(folder, add)
    assert_same_weights(load_model(folder, dtype=torch.float16), tiny_model().half())


def test_shards(folder: Path) -> None:
    write_shards(folder)
    assert_same_weights(load_model(folder), tiny_model())


@pytest.mark.parametrize("zipped", [True, False])
def test_pickled_weights(folder: Path, zipped: bool) -> None:
    write_pickle(folder, load_file(folder / WEIGHTS), _use_new_zipfile_serialization=zipped)
    assert_same_weights(load_model(folder), tiny_model())


def test_pickled_weights_are_not_touched_where_safetensors_are(folder: Path) -> None:
    (folder / PICKLE).write_bytes(b"nothing that could be loaded")
    assert_same_weights(load_model(folder), tiny_model())


def test_at_most_one_tensor_is_held_beside_the_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alive: list[weakref.ref[Tensor]] = []
    most = 0

    def read_tensor(*arguments: Any) -> Tensor:
        nonlocal most
        most = max(most, sum(reference() is not None for reference in alive))
        tensor = original(*arguments)
        alive.append(weakref.ref(tensor))
        return tensor

    original = checkpoint.read_tensor
    monkeypatch.setattr(checkpoint, "read_tensor", read_tensor)
    load_model(folder)
    assert len(alive) == 4 + 12 * TINY_CONFIG.n_layer
    assert most == 0, "an earlier tensor was still there when the next was read"


def test_loading_imports_no_compiler(folder: Path) -> None:
    """Random numbers on the meta device would, which takes longer than reading the weights."""
    code = (
        "import sys, pathlib; from gpt2_desktop.model.checkpoint import load_model\n"
        "before = len(sys.modules); load_model(pathlib.Path(sys.argv[1])); print(len(sys.modules) - before)"
    )
    result = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    assert int(result.stdout) < 50


def test_the_table_of_shapes_is_the_modules(folder: Path) -> None:
    expected = dict(checkpoint.stored_shapes(TINY_CONFIG))
    stored = {
        name.removeprefix("transformer."): tuple(tensor.shape) for name, tensor in load_file(folder / WEIGHTS).items()
    }
    assert expected == stored
    assert expected.keys() == dict(tiny_model().named_parameters()).keys()


# Saving


def test_saving_replaces_whole_files_and_leaves_no_other(folder: Path) -> None:
    before = (folder / WEIGHTS).stat().st_ino
    save_model(tiny_model(seed=5), folder, dtype=torch.float32)
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", WEIGHTS]
    assert (folder / WEIGHTS).stat().st_ino != before
    assert_same_weights(load_model(folder), tiny_model(seed=5))


def test_a_failed_save_leaves_the_earlier_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(CheckpointError, match=r"cannot be written \(\[Errno 28\] No space left on device\); choose"):
        save_model(tiny_model(seed=5), folder)
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", WEIGHTS]
    assert_same_weights(load_model(folder), tiny_model())


def test_saving_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    with pytest.raises(CheckpointError, match="cannot be written"):
        save_model(tiny_model(), tmp_path / "file")
    with pytest.raises(CheckpointError, match="cannot be written"):
        save_model(tiny_model(), tmp_path / "file" / "folder")


def test_weights_too_large_for_the_precision_are_not_saved(tmp_path: Path) -> None:
    model = tiny_model()
    model.ln_f.bias[3] = 1e6
    with pytest.raises(CheckpointError, match=r"ln_f.bias holds values that do not fit torch.float16; save in another"):
        save_model(model, tmp_path / "model")
    assert not (tmp_path / "model").exists()
    save_model(model, tmp_path / "model", dtype=torch.bfloat16)


# Folders that cannot be loaded


def test_no_weights(folder: Path) -> None:
    (folder / WEIGHTS).unlink()
    assert "no weights (model.safetensors, model.safetensors.index.json or pytorch_model.bin)" in load_error(folder)


def test_missing_tensor(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.pop(C_ATTN))
    message = load_error(folder)
    assert f"{WEIGHTS}: tensor h.0.attn.c_attn.weight (32, 96) is missing; fetch the model again" in message


def test_misnamed_tensor(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.update({"transformer.h.0.attn.c_atn.weight": tensors.pop(C_ATTN)}))
    message = load_error(folder)
    assert "tensor h.0.attn.c_attn.weight (32, 96) is missing (there is transformer.h.0.attn.c_atn.weight" in message


def test_misshaped_tensor(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.update({C_ATTN: tensors[C_ATTN].t().contiguous()}))
    assert f"tensor {C_ATTN} has shape (96, 32) but config.json asks for (32, 96); fetch" in load_error(folder)


def test_extra_tensor(folder: Path) -> None:
    change_tensors(
        folder, lambda tensors: tensors.update({"transformer.h.2.ln_1.weight": torch.ones(32), "zz": torch.ones(1)})
    )
    message = load_error(folder)
    assert f"{WEIGHTS}: tensor transformer.h.2.ln_1.weight and 1 more is not part of a GPT-2 of 2 layers" in message


@pytest.mark.parametrize(
    ("dtype", "name"), [(torch.float64, "F64"), (torch.int8, "I8"), (torch.float8_e4m3fn, "F8_E4M3")]
)
def test_wrong_type(folder: Path, dtype: torch.dtype, name: str) -> None:
    change_tensors(folder, lambda tensors: tensors.update({C_ATTN: tensors[C_ATTN].to(dtype)}))
    assert f"tensor {C_ATTN} has type {name} but only F32, F16, BF16 can be loaded" in load_error(folder)


def test_the_same_weight_twice(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.update({"wpe.weight": tensors["transformer.wpe.weight"].clone()}))
    message = load_error(folder)
    assert "wpe.weight and" in message
    assert "are the same weight" in message


def test_head_of_its_own(folder: Path) -> None:
    change_tensors(folder, lambda tensors: tensors.update({"lm_head.weight": tensors["transformer.wte.weight"] + 1}))
    assert "tensor lm_head.weight differs from wte.weight; only GPT-2 models whose output head" in load_error(folder)
    change_tensors(folder, lambda tensors: tensors.update({"lm_head.weight": torch.ones(3, 32)}))
    assert "tensor lm_head.weight has shape (3, 32) but config.json asks for (512, 32)" in load_error(folder)


def test_truncated_file(folder: Path) -> None:
    size = (folder / WEIGHTS).stat().st_size
    os.truncate(folder / WEIGHTS, size - 1)
    message = load_error(folder)
    assert "tensor transformer.wte.weight" in message or "tensor transformer." in message
    assert f"but the file is cut short at {size - 1}; fetch" in message


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"n_layer": 10**6}, "tensor h.2.ln_1.weight (32,) is missing"),
        ({"n_layer": 10**18}, "tensor h.2.ln_1.weight (32,) is missing"),
        ({"n_embd": 2**40}, "has shape (512, 32) but config.json asks for (512, 1099511627776)"),
        ({"vocab_size": 10**30}, "has shape (512, 32) but config.json asks for (1000000000000000000000000000000, 32)"),
        ({"n_positions": 10**12}, "has shape (128, 32) but config.json asks for (1000000000000, 32)"),
        ({"n_inner": 10**12}, "asks for (32, 1000000000000)"),
        ({"n_layer": 1}, "tensor transformer.h.1.attn.c_attn.bias and 11 more is not part of a GPT-2 of 1 layers"),
    ],
)
def test_a_lying_config_is_found_before_anything_is_built(
    folder: Path, monkeypatch: pytest.MonkeyPatch, values: dict[str, int], expected: str
) -> None:
    def must_not_be_called(*arguments: object) -> GPT2:
        raise AssertionError("the model was built, or a tensor read, before all were checked")

    monkeypatch.setattr(checkpoint, "GPT2", must_not_be_called)
    monkeypatch.setattr(checkpoint, "read_tensor", must_not_be_called)
    change_config(folder, **values)
    assert expected in load_error(folder)


def test_missing_shard(folder: Path) -> None:
    (folder / write_shards(folder)[C_ATTN]).unlink()
    assert "of-00002.safetensors is missing but model.safetensors.index.json lists it" in load_error(folder)


def test_tensor_that_only_the_index_knows(folder: Path) -> None:
    weight_map = write_shards(folder)
    write_index(folder, weight_map | {"a\nb": weight_map[C_ATTN]})
    assert r"tensor 'a\nb' is missing but model.safetensors.index.json lists it" in load_error(folder)


def test_tensor_in_two_shards(folder: Path) -> None:
    weight_map = write_shards(folder)
    first, second = (load_file(folder / file) for file in sorted(set(weight_map.values())))
    save_file(second | {next(iter(first)): next(iter(first.values()))}, folder / max(weight_map.values()))
    assert "is also in model-00001-of-00002.safetensors" in load_error(folder)


@pytest.mark.parametrize("file", ["../elsewhere.safetensors", "/etc/passwd", "a\\b", "sub/a", "", ".", "a\nb"])
def test_an_index_must_not_leave_its_folder(folder: Path, file: str) -> None:
    weight_map = write_shards(folder)
    write_index(folder, weight_map | {C_ATTN: file})
    assert "index.json" in load_error(folder)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"weight_map": []}', b'{"weight_map": {"a": 1}}', b"\xff", b"[" * 100_000]
)
def test_broken_index(folder: Path, content: bytes) -> None:
    write_shards(folder)
    (folder / INDEX).write_bytes(content)
    assert INDEX in load_error(folder)


def test_an_index_that_lists_nothing(folder: Path) -> None:
    write_shards(folder)
    write_index(folder, {})
    assert f"{INDEX}: tensor wte.weight (512, 32) is missing" in load_error(folder)


class RunsCode:
    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"touch '{self.marker}'",)


@pytest.mark.parametrize("zipped", [True, False])
def test_a_pickle_that_would_run_code(folder: Path, tmp_path: Path, zipped: bool) -> None:
    marker = tmp_path / "ran"
    state = {**load_file(folder / WEIGHTS), "extra": RunsCode(marker)}
    write_pickle(folder, state, _use_new_zipfile_serialization=zipped)
    assert f"{PICKLE} holds more than weights, or is broken, and was not loaded" in load_error(folder)
    assert not marker.exists()


@pytest.mark.parametrize(
    "state",
    [
        [torch.ones(1)],
        {"transformer.wte.weight": 3},
        {3: torch.ones(1)},
        {"a\nb": torch.ones(1)},
        {"wte.weight": torch.eye(3).to_sparse()},
        {"wte.weight": torch.ones(512, 32, device="meta")},
    ],
)
def test_pickles_of_other_things(folder: Path, state: object) -> None:
    write_pickle(folder, state)
    assert PICKLE in load_error(folder)


@pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 cut", b"\x80\x02}q\x00."])
def test_broken_pickles(folder: Path, content: bytes) -> None:
    (folder / WEIGHTS).unlink()
    (folder / PICKLE).write_bytes(content)
    assert PICKLE in load_error(folder)


def test_truncated_pickle(folder: Path) -> None:
    write_pickle(folder, load_file(folder / WEIGHTS))
    os.truncate(folder / PICKLE, (folder / PICKLE).stat().st_size // 2)
    assert PICKLE in load_error(folder)


def test_pickled_weights_of_another_shape(folder: Path) -> None:
    write_pickle(folder, load_file(folder / WEIGHTS) | {C_ATTN: torch.ones(2, 2)})
    assert f"{PICKLE}: tensor {C_ATTN} has shape (2, 2) but config.json asks for (32, 96)" in load_error(folder)
