"""Int8 layers against the float32 ones that they stand for, and the quantized weights on the disk."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import torch
from helpers.tiny import INT8_ERROR, tiny_model, tiny_model_folder
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.errors import CheckpointError
from gpt2_desktop.model import int8_checkpoint
from gpt2_desktop.model.checkpoint import WEIGHTS_NAME, load_model, save_model
from gpt2_desktop.model.int8 import Int8Embedding, Int8Linear, int8_problem, quantize_rows
from gpt2_desktop.model.int8_checkpoint import FOLDER_NAME, load_int8_model
from gpt2_desktop.model.safetensors_file import read_header, read_tensor, write_tensors

pytestmark = pytest.mark.skipif(int8_problem() is not None, reason=f"no int8 on this machine: {int8_problem()}")

IDS = torch.randint(512, (2, 40), generator=torch.Generator().manual_seed(5))


def random(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def folder_of_a_tiny_model(folder: Path) -> Path:
    save_model(tiny_model(), folder, dtype=torch.float32)
    return folder


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 1000))
def test_quantized_rows_are_half_a_step_off_at_most(rows: int, columns: int, seed: int) -> None:
    weight = random(rows, columns, seed=seed) * torch.logspace(-3, 3, rows)[:, None]
    weight[0] = 0
    quantized, scales = quantize_rows(weight)
    assert quantized.dtype is torch.int8
    assert int(quantized.abs().max()) <= 127
    assert bool(((quantized * scales[:, None] - weight).abs() <= scales[:, None] * 0.501).all())


def test_more_rows_than_are_quantized_at_once() -> None:
    weight = random(9000, 8)
    quantized, scales = quantize_rows(weight)
    torch.testing.assert_close(quantized * scales[:, None], weight, atol=0.02, rtol=0)


@pytest.mark.parametrize("tokens", [1, 2, 33])
@pytest.mark.parametrize("with_bias", [True, False])
def test_a_layer_computes_what_the_float_layer_does(tokens: int, with_bias: bool) -> None:
    weight, x = random(48, 64), random(1, tokens, 64, seed=1)
    bias = random(48, seed=2) if with_bias else None
    expected = torch.nn.functional.linear(x, weight, bias)
    actual = Int8Linear(*quantize_rows(weight), bias)(x)
    assert actual.shape == expected.shape
    assert float((actual - expected).norm() / expected.norm()) < 0.02


def test_a_token_with_large_activations_leaves_the_others_their_precision() -> None:
    weight, x = random(48, 64), random(1, 8, 64, seed=1)
    x[0, 0] *= 1000
    x[0, 5] = 0
    expected = x @ weight.t()
    actual = Int8Linear(*quantize_rows(weight), None)(x)
    for token in range(8):
        wanted = expected[0, token]
        assert float((actual[0, token] - wanted).norm()) <= 0.02 * float(wanted.norm()), f"token {token}"


def test_the_embedding_gives_its_rows_back() -> None:
    weight = random(20, 16)
    table = Int8Embedding(*quantize_rows(weight))
    torch.testing.assert_close(table(torch.tensor([[3, 19]])), weight[torch.tensor([[3, 19]])], atol=0.02, rtol=0)


def test_a_quantized_model_is_close_to_the_model(tmp_path: Path) -> None:
    folder = folder_of_a_tiny_model(tmp_path / "model")
    with torch.inference_mode():
        expected, quantized = load_model(folder)(IDS).logits, load_int8_model(folder)(IDS).logits
    assert float((quantized - expected).norm() / expected.norm()) < INT8_ERROR
    assert float((quantized.argmax(-1) == expected.argmax(-1)).float().mean()) > 0.85


def test_no_layer_stays_in_float(tmp_path: Path) -> None:
    model = load_int8_model(folder_of_a_tiny_model(tmp_path / "model"))
    assert not [name for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    assert isinstance(model.wte, Int8Embedding)
    assert model.dtype is torch.float32
    assert not any(parameter.is_meta for parameter in model.parameters())


def test_the_second_load_reads_what_the_first_one_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = folder_of_a_tiny_model(tmp_path / "model"), tmp_path / "cache"
    first = load_int8_model(folder, cache)
    assert len(list((cache / FOLDER_NAME).iterdir())) == 1

    def refuse(weight: torch.Tensor) -> None:
        pytest.fail("the weights were quantized again")

    monkeypatch.setattr(int8_checkpoint, "quantize_rows", refuse)
    second = load_int8_model(folder, cache)
    with torch.inference_mode():
        assert torch.equal(first(IDS).logits, second(IDS).logits)


def test_other_weights_in_the_same_folder_are_not_mistaken(tmp_path: Path) -> None:
    folder, cache = folder_of_a_tiny_model(tmp_path / "model"), tmp_path / "cache"
    with torch.inference_mode():
        before = load_int8_model(folder, cache)(IDS).logits
        save_model(tiny_model(seed=1), folder, dtype=torch.float32)
        assert not torch.equal(load_int8_model(folder, cache)(IDS).logits, before)
    assert len(list((cache / FOLDER_NAME).iterdir())) == 2


@pytest.mark.parametrize("damage", ["cut", "nonsense", "another model"])
def test_a_damaged_cache_is_made_again(tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str) -> None:
    folder, cache = folder_of_a_tiny_model(tmp_path / "model"), tmp_path / "cache"
    with torch.inference_mode():
        expected = load_int8_model(folder, cache)(IDS).logits
        (path,) = (cache / FOLDER_NAME).iterdir()
        if damage == "another model":
            write_tensors(path, {"x": (torch.float32, (2,))}, [("x", torch.zeros(2))])
        else:
            data = path.read_bytes()
            path.write_bytes(data[:-100] if damage == "cut" else b"nonsense")
        with caplog.at_level(logging.WARNING):
            assert torch.equal(load_int8_model(folder, cache)(IDS).logits, expected)
        assert "made again" in caplog.text
        caplog.clear()
        assert torch.equal(load_int8_model(folder, cache)(IDS).logits, expected)
        assert not caplog.text, "the damaged file was replaced or is gone"


def test_no_place_for_a_cache(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = folder_of_a_tiny_model(tmp_path / "model")
    (tmp_path / "file").write_text("in the way of the folder")
    with caplog.at_level(logging.WARNING):
        model = load_int8_model(folder, tmp_path / "file")
    assert "takes no quantized weights" in caplog.text
    assert isinstance(model.wte, Int8Embedding)


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = folder_of_a_tiny_model(tmp_path / "model"), tmp_path / "cache"

    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(int8_checkpoint, "write_tensors", full)
    assert isinstance(load_int8_model(folder, cache).wte, Int8Embedding)
    assert not list((cache / FOLDER_NAME).iterdir())


def test_old_quantized_models_are_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(int8_checkpoint, "_KEPT_FILES", 2)
    for seed in range(4):
        save_model(tiny_model(seed=seed), tmp_path / "model", dtype=torch.float32)
        load_int8_model(tmp_path / "model", tmp_path / "cache")
    assert len(list((tmp_path / "cache" / FOLDER_NAME).iterdir())) == 2


def test_weights_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    folder = tiny_model_folder(tmp_path / "model")
    path = folder / WEIGHTS_NAME
    entries = read_header(path)
    tensors = {name: read_tensor(name, entry) for name, entry in entries.items()}
    tensors["transformer.wpe.weight"][3, 3] = float("nan")
    write_tensors(path, {name: (t.dtype, tuple(t.shape)) for name, t in tensors.items()}, tensors.items())
    with pytest.raises(CheckpointError, match=r"wpe\.weight holds values that are not numbers"):
        load_int8_model(folder)


def test_a_tensor_that_was_not_announced_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="came in place of"):
        write_tensors(tmp_path / "file", {"x": (torch.float32, (2,))}, [("x", torch.zeros(3))])
