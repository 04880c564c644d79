"""Bits per byte: every token is predicted once, from as much context as promised, and bytes are counted exactly."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from helpers.tiny import TINY_TEXT, tiny_model, tiny_tokenizer

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.training.evaluation import _windows, evaluate, total

LONG = TINY_TEXT[:480].strip()
DOCUMENTS = [LONG, "Über 😀", "a"]
TEXT = f"{LONG}\n<|endoftext|>\nÜber 😀\r\n<|endoftext|>\na\n"


@pytest.fixture(scope="module")
def model() -> GPT2:
    return tiny_model(n_positions=32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "dev.txt"
    path.write_bytes(TEXT.encode())
    return path


def _slow_nats(model: GPT2, ids: list[int], stride: int) -> float:
    """The plain way: one forward pass for each token, from the window that it falls into."""
    n_positions = model.config.n_positions
    nats = 0.0
    for position in range(1, len(ids)):
        windows = max(0, math.ceil((position - n_positions) / stride))
        context = torch.tensor([ids[windows * stride : position]])
        nats -= model(context).logits[0, -1].log_softmax(-1)[ids[position]].item()
    return nats


@pytest.mark.parametrize("stride", [None, 1, 12, 32, 999])
def test_strided_windows_give_what_single_predictions_give(path: Path, model: GPT2, stride: int | None) -> None:
    tokenizer = tiny_tokenizer()
    used = min(stride or 16, 32)
    rows = [[tokenizer.eos_token_id, *tokenizer.encode(document)] for document in DOCUMENTS]
    assert len(rows[0]) > 3 * model.config.n_positions
    found = evaluate(model, tokenizer, path, stride=stride)
    assert found.nats == pytest.approx(sum(_slow_nats(model, row, used) for row in rows), rel=1e-4)
    assert found.tokens == sum(len(row) - 1 for row in rows)


def test_bytes_are_those_of_the_documents(path: Path, model: GPT2) -> None:
    tokenizer = tiny_tokenizer()
    found = evaluate(model, tokenizer, path)
    assert found.text_bytes == sum(len(document.encode()) for document in DOCUMENTS)
    token_bytes = sum(len(tokenizer.token_bytes[i]) for document in DOCUMENTS for i in tokenizer.encode(document))
    assert found.text_bytes == token_bytes
    assert found.documents == 3
    assert found.bits_per_byte == pytest.approx(found.nats / math.log(2) / token_bytes)


def test_a_model_that_knows_nothing_needs_the_entropy_of_its_vocabulary(path: Path) -> None:
    model = tiny_model()
    with torch.no_grad():
        model.wte.weight.zero_()
    found = evaluate(model, tiny_tokenizer(), path)
    assert found.nats / found.tokens == pytest.approx(math.log(512), rel=1e-5)
    assert found.perplexity == pytest.approx(512, rel=1e-4)


@pytest.mark.parametrize(("count", "n_positions", "stride"), [(1, 8, 4), (8, 8, 4), (9, 8, 4), (30, 8, 3), (30, 8, 8)])
def test_windows_score_every_position_once(count: int, n_positions: int, stride: int) -> None:
    scored: list[int] = []
    for start, end, new in _windows(count, n_positions, stride):
        assert end - start <= n_positions
        if start:
            assert end - new - start >= n_positions - stride
        scored += range(end - new, end)
    assert scored == list(range(count))


def test_files_are_taken_together(path: Path, model: GPT2) -> None:
    one = evaluate(model, tiny_tokenizer(), path)
    both = total([one, one])
    assert (both.name, both.documents, both.text_bytes) == ("all", 6, 2 * one.text_bytes)
    assert both.bits_per_byte == pytest.approx(one.bits_per_byte)


def test_what_cannot_be_measured(tmp_path: Path, model: GPT2) -> None:
    with pytest.raises(TrainingError, match=r"none\.txt: no such file; name a text file"):
        evaluate(model, tiny_tokenizer(), tmp_path / "none.txt")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"\n<|endoftext|>\n \n")
    with pytest.raises(TrainingError, match=r"empty\.txt holds no text; name another file"):
        evaluate(model, tiny_tokenizer(), empty)
