"""The model against Transformers' `GPT2LMHeadModel`, through folders that each side writes and the other reads."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
import transformers
from helpers.tiny import TINY_CONFIG, tiny_model
from torch import Tensor

from gpt2_desktop.model.checkpoint import load_model, save_model
from gpt2_desktop.model.gpt2 import GPT2

TOLERANCE = 1e-4
GREEDY_TOKENS = 50

SHAPES = {
    "tiny": {},
    "one-head": {"n_layer": 1, "n_head": 1, "n_embd": 16},
    "wide-mlp": {"n_layer": 3, "n_head": 8, "n_embd": 64, "n_inner": 100},
    "deep": {"n_layer": 6, "n_head": 3, "n_embd": 48, "vocab_size": 300},
    "odd": {"n_layer": 2, "n_head": 5, "n_embd": 35, "vocab_size": 97, "layer_norm_epsilon": 1e-3},
}


@dataclass(frozen=True)
class Pair:
    reference: transformers.GPT2LMHeadModel
    model: GPT2


def reference_config(**values: object) -> transformers.GPT2Config:
    return transformers.GPT2Config(bos_token_id=0, eos_token_id=0, initializer_range=0.3, **values)


def random_reference(config: transformers.GPT2Config) -> transformers.GPT2LMHeadModel:
    torch.manual_seed(1)
    reference = transformers.GPT2LMHeadModel(config).eval()
    with torch.no_grad():
        # As initialised these are all 0 or 1, and a mistake in them would not show.
        for name, parameter in reference.named_parameters():
            if name.endswith("bias") or ".ln_" in name:
                parameter.add_(torch.randn_like(parameter) * 0.1)
    # Row lengths are what is compared: the reference must not end early.
    reference.generation_config.eos_token_id = None
    return reference


@pytest.fixture(scope="module", params=list(SHAPES))
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    values = {name: getattr(TINY_CONFIG, name) for name in ("vocab_size", "n_positions", "n_embd", "n_layer", "n_head")}
    reference = random_reference(reference_config(**(values | SHAPES[request.param])))
    folder = tmp_path_factory.mktemp(request.param)
    reference.save_pretrained(folder)
    return Pair(reference, load_model(folder))


def random_ids(model: GPT2, rows: int, tokens: int, seed: int = 0) -> Tensor:
    return torch.randint(model.config.vocab_size, (rows, tokens), generator=torch.Generator().manual_seed(seed))


@torch.inference_mode()
def greedy(model: GPT2, prompt: Tensor, tokens: int) -> list[int]:
    """Decode with the cache."""
    cache = model.new_cache()
    output, new_ids = model(prompt, cache), []
    for _ in range(tokens):
        new_ids.append(int(output.logits[0, -1].argmax()))
        output = model(torch.tensor([[new_ids[-1]]]), cache)
    return new_ids


def reference_greedy(reference: transformers.GPT2LMHeadModel, prompt: Tensor, tokens: int) -> list[int]:
    rows = reference.generate(
        prompt, attention_mask=torch.ones_like(prompt), do_sample=False, max_new_tokens=tokens, pad_token_id=0
    )
    return rows[0, prompt.shape[1] :].tolist()


@torch.inference_mode()
def check_outputs(pair: Pair, ids: Tensor) -> None:
    expected = pair.reference(ids, output_hidden_states=True)
    output = pair.model(ids)
    torch.testing.assert_close(output.logits, expected.logits, atol=TOLERANCE, rtol=0)
    torch.testing.assert_close(output.last_hidden_state, expected.hidden_states[-1], atol=TOLERANCE, rtol=0)
    torch.testing.assert_close(
        output.last_hidden_state, pair.reference.transformer(ids).last_hidden_state, atol=TOLERANCE, rtol=0
    )


@pytest.mark.parametrize("tokens", [1, 2, 17, TINY_CONFIG.n_positions])
def test_logits_and_hidden_state(pair: Pair, tokens: int) -> None:
    check_outputs(pair, random_ids(pair.model, 3, tokens))


def test_greedy_ids(pair: Pair) -> None:
    prompt = random_ids(pair.model, 1, 9)
    expected = reference_greedy(pair.reference, prompt, GREEDY_TOKENS)
    assert len(expected) == GREEDY_TOKENS
    assert len(set(expected)) > 5, "the reference repeats itself: the comparison would say little"
    assert greedy(pair.model, prompt, GREEDY_TOKENS) == expected


@torch.inference_mode()
@pytest.mark.parametrize("chunk", [1, 7, 16])
def test_chunked_prefill(pair: Pair, chunk: int) -> None:
    ids = random_ids(pair.model, 2, 40)
    cache = pair.model.new_cache(batch_size=2)
    parts = [pair.model(part, cache).logits for part in ids.split(chunk, dim=1)]
    torch.testing.assert_close(torch.cat(parts, dim=1), pair.reference(ids).logits, atol=TOLERANCE, rtol=0)


@pytest.fixture(scope="module")
def full_size(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """124M parameters in the shape of GPT-2; its default initialisation, widened so that texts vary."""
    folder = tmp_path_factory.mktemp("124M")
    config = transformers.GPT2Config(initializer_range=0.05)
    try:
        reference = random_reference(config)
        reference.save_pretrained(folder)
        yield Pair(reference, load_model(folder))
    finally:
        shutil.rmtree(folder)  # half a gigabyte


@pytest.mark.timeout(300)
def test_full_size(full_size: Pair) -> None:
    assert full_size.model.config.parameter_count() == 124_439_808
    assert sum(parameter.numel() for parameter in full_size.model.parameters()) == 124_439_808
    check_outputs(full_size, random_ids(full_size.model, 1, 24))
    prompt = random_ids(full_size.model, 1, 8)
    expected = reference_greedy(full_size.reference, prompt, GREEDY_TOKENS)
    assert len(set(expected)) > 5
    assert greedy(full_size.model, prompt, GREEDY_TOKENS) == expected


@torch.inference_mode()
@pytest.mark.parametrize("shape", SHAPES)
def test_transformers_loads_what_is_saved(tmp_path: Path, shape: str) -> None:
    model = tiny_model(seed=3, **SHAPES[shape])
    save_model(model, tmp_path, dtype=torch.float32)
    reference, report = transformers.GPT2LMHeadModel.from_pretrained(tmp_path, output_loading_info=True)
    assert {kind: names for kind, names in report.items() if names} == {}
    ids = random_ids(model, 2, 30)
    torch.testing.assert_close(reference.eval()(ids).logits, model(ids).logits, atol=TOLERANCE, rtol=0)


@torch.inference_mode()
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_transformers_loads_half_precision_as_it_was_saved(tmp_path: Path, dtype: torch.dtype) -> None:
    save_model(tiny_model(), tmp_path, dtype=dtype)
    reference = transformers.GPT2LMHeadModel.from_pretrained(tmp_path)
    assert reference.dtype is dtype
    model = load_model(tmp_path)
    assert model.dtype is torch.float32
    ids = random_ids(model, 1, 20)
    torch.testing.assert_close(model(ids).logits, reference.float().eval()(ids).logits, atol=TOLERANCE, rtol=0)


@torch.inference_mode()
def test_base_model_without_prefix_and_shards(tmp_path: Path) -> None:
    """`GPT2Model` names its tensors without ``transformer.``; a small shard size makes an index."""
    reference = random_reference(reference_config(vocab_size=200, n_positions=64, n_embd=32, n_layer=2, n_head=4))
    reference.transformer.save_pretrained(tmp_path, max_shard_size="20KB")
    assert (tmp_path / "model.safetensors.index.json").is_file()
    assert len(list(tmp_path.glob("model-*.safetensors"))) > 2
    model = load_model(tmp_path)
    ids = random_ids(model, 2, 30)
    torch.testing.assert_close(model(ids).logits, reference(ids).logits, atol=TOLERANCE, rtol=0)
