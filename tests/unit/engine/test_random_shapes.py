"""Models with random weights that speed is measured with: they load, they are the same each time, they write words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from gpt2_desktop.engine.bench_text import CONTEXT
from gpt2_desktop.engine.generate import Engine
from gpt2_desktop.engine.shapes import SHAPES, write_random_model
from gpt2_desktop.engine.types import CancelToken
from gpt2_desktop.errors import CheckpointError, TokenizerError
from gpt2_desktop.model.checkpoint import WEIGHTS_NAME, load_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.paths import starter_model
from gpt2_desktop.settings.sampling import GhostSampling

SMALL = GPT2Config(vocab_size=17_000, n_positions=128, n_embd=64, n_layer=8, n_head=2, eos_token_id=0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shape") / "small"
    write_random_model(path, SMALL)
    return path


def test_published_shapes_have_the_published_sizes() -> None:
    millions = {name: round(config.parameter_count() / 1e6) for name, config in SHAPES.items()}
    assert millions == {"distilgpt2": 82, "gpt2": 124, "gpt2-medium": 355, "gpt2-large": 774, "gpt2-xl": 1558}


def test_it_is_a_folder_like_any_other(folder: Path) -> None:
    assert GPT2Config.from_folder(folder) == SMALL
    model = load_model(folder)
    assert all(parameter.isfinite().all() for parameter in model.parameters())
    assert GPT2Tokenizer.from_folder(folder, SMALL).vocab_size == SMALL.vocab_size


def test_transformers_computes_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    transformers = pytest.importorskip("transformers")
    ids = torch.tensor([GPT2Tokenizer.from_folder(folder, SMALL).encode(CONTEXT)[:64]])
    theirs = transformers.GPT2LMHeadModel.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.inference_mode():
        expected = theirs(ids).logits
        torch.testing.assert_close(load_model(folder)(ids).logits, expected, atol=2e-3, rtol=1e-4)


def test_the_seed_decides(folder: Path, tmp_path: Path) -> None:
    for name, seed in (("same", 0), ("other", 1)):
        write_random_model(tmp_path / name, SMALL, seed=seed)
    weights = [(path / WEIGHTS_NAME).read_bytes() for path in (folder, tmp_path / "same", tmp_path / "other")]
    assert weights[0] == weights[1] != weights[2]


def test_text_has_the_tokens_that_the_starter_gives_it(folder: Path) -> None:
    tokenizer = GPT2Tokenizer.from_folder(folder, SMALL)
    starter = GPT2Tokenizer.from_folder(starter_model(), GPT2Config.from_folder(starter_model()))
    ids = tokenizer.encode(CONTEXT)
    assert tokenizer.decode(ids) == CONTEXT
    assert tokenizer.token_bytes[: starter.vocab_size] == starter.token_bytes
    assert 0.9 * len(starter.encode(CONTEXT)) <= len(ids) <= len(starter.encode(CONTEXT))


def test_most_added_entries_can_be_written(folder: Path) -> None:
    tokenizer = GPT2Tokenizer.from_folder(folder, SMALL)
    added = range(SMALL.vocab_size - 200, SMALL.vocab_size)
    written = [tokenizer.encode(tokenizer.token_bytes[id_].decode()) for id_ in added]
    assert sum(ids == [id_] for ids, id_ in zip(written, added, strict=True)) > 100


def test_it_writes_one_word_after_the_other(folder: Path) -> None:
    tokenizer = GPT2Tokenizer.from_folder(folder, SMALL)
    engine = Engine(load_model(folder), tokenizer.token_bytes, tokenizer.eos_token_id)
    events = list(
        engine.generate(tokenizer.encode(CONTEXT)[:60], GhostSampling(max_new_tokens=40), cancel=CancelToken(), seed=0)
    )
    assert len(events) == 40
    words = [tokenizer.decode([event.token_id]) for event in events if event.token_id is not None]
    assert all(re.fullmatch(r" [A-Za-z]{3,}", word) for word in words), words
    assert len(set(words)) > 20, "it does not repeat itself for ever"
    logprobs = sorted(event.logprob for event in events)
    assert logprobs[len(logprobs) // 2] > -2.5, "it is sure of them, or they would not be shown"


def test_what_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(TokenizerError, match="more than the 100 of the shape"):
        write_random_model(tmp_path, GPT2Config(vocab_size=100, eos_token_id=0))
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(CheckpointError, match="cannot be written"):
        write_random_model(file / "model", SMALL)
    assert list(tmp_path.iterdir()) == [file]
