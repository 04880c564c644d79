from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from helpers.tiny import TINY_CONFIG, tiny_model

from gpt2_desktop.errors import ConfigError
from gpt2_desktop.model.config import GPT2Config


def write(folder: Path, content: bytes | dict[str, Any]) -> None:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / "config.json").write_bytes(raw)


def config_error(folder: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        GPT2Config.from_folder(folder)
    message = str(caught.value)
    assert message.isprintable(), "the message is not one line"
    assert len(message) < 500
    assert str(folder) in message
    return message


def test_round_trip(tmp_path: Path) -> None:
    for config in (GPT2Config(), TINY_CONFIG, GPT2Config(n_inner=100, layer_norm_epsilon=1e-3)):
        write(tmp_path, config.to_dict())
        assert GPT2Config.from_folder(tmp_path) == config


def test_what_is_left_out_has_the_defaults_of_transformers(tmp_path: Path) -> None:
    write(tmp_path, {"model_type": "gpt2"})
    assert GPT2Config.from_folder(tmp_path) == GPT2Config()


def test_keys_without_meaning_for_inference_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, {"model_type": "gpt2", "attn_pdrop": 0.1, "task_specific_params": {"a": []}, "unknown": None})
    assert GPT2Config.from_folder(tmp_path) == GPT2Config()


def test_parameter_count_is_the_modules() -> None:
    assert GPT2Config().parameter_count() == 124_439_808
    for changes in ({}, {"n_inner": 50, "n_layer": 3}):
        model = tiny_model(**changes)
        assert model.config.parameter_count() == sum(parameter.numel() for parameter in model.parameters())


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"model_type": "llama"}, "describes a 'llama' model; only GPT-2 models"),
        ({"model_type": None}, "names no model_type; only GPT-2 models"),
        ({"model_type": ["gpt2"] * 1000}, "only GPT-2 models"),
        ({"activation_function": "relu"}, "activation_function is 'relu'; this program computes only 'gelu_new'"),
        ({"activation_function": "x" * 9999}, "this program computes only 'gelu_new'"),
        ({"tie_word_embeddings": False}, "tie_word_embeddings is False"),
        ({"scale_attn_weights": False}, "scale_attn_weights is False"),
        ({"scale_attn_by_inverse_layer_idx": True}, "scale_attn_by_inverse_layer_idx is True"),
        ({"add_cross_attention": True}, "add_cross_attention is True"),
        ({"n_layer": 0}, "n_layer is 0 but must be a whole number of at least 1"),
        ({"n_layer": True}, "n_layer is True"),
        ({"n_embd": 768.0}, "n_embd is 768.0"),
        ({"n_head": "12"}, "n_head is '12'"),
        ({"n_head": 7}, "n_embd (768) is not a multiple of n_head (7)"),
        ({"vocab_size": None}, "vocab_size is None"),
        ({"n_inner": 0}, "n_inner is 0"),
        ({"n_inner": True}, "n_inner is True"),
        ({"layer_norm_epsilon": "small"}, "layer_norm_epsilon is 'small' but must be a number of at least 0"),
        ({"layer_norm_epsilon": -1}, "layer_norm_epsilon is -1"),
        ({"layer_norm_epsilon": math.nan}, "layer_norm_epsilon is nan"),
        ({"layer_norm_epsilon": math.inf}, "layer_norm_epsilon is inf"),
        ({"eos_token_id": None}, "eos_token_id is None but must be a whole number"),
        ({"eos_token_id": [50256]}, "eos_token_id is [50256]"),
        ({"eos_token_id": 50257}, "eos_token_id (50257) lies outside the vocabulary of 50257 entries"),
    ],
)
def test_configs_that_cannot_be_used(tmp_path: Path, changes: dict[str, Any], expected: str) -> None:
    write(tmp_path, GPT2Config().to_dict() | changes)
    assert expected in config_error(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000, b'{"n_layer": ' + b"9" * 5000 + b"}"]
)
def test_broken_files(tmp_path: Path, content: bytes) -> None:
    write(tmp_path, content)
    config_error(tmp_path)


def test_missing_file(tmp_path: Path) -> None:
    assert "no config.json; choose a folder that holds a Hugging Face model" in config_error(tmp_path)
    assert "no config.json" in config_error(tmp_path / "nowhere")
