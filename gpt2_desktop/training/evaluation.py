"""How well a model predicts held-out text: bits per byte, which compares models with different vocabularies."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.training.corpus import read_documents


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a file costs the model.

    Attributes:
        name: of the file.
        documents, text_bytes, tokens: what was predicted; the bytes are those of the documents' text, without
            separators and the white space around a document.
        nats: negative log-likelihood of all tokens.
    """

    name: str
    documents: int
    text_bytes: int
    tokens: int
    nats: float

    @property
    def bits_per_byte(self) -> float:
        return self.nats / math.log(2) / self.text_bytes

    @property
    def perplexity(self) -> float:
        """Per token, so comparable only between models with the same vocabulary."""
        return math.exp(self.nats / self.tokens)

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.bits_per_byte:.4f} bits per byte  ({self.documents} documents, {self.text_bytes} "
            f"bytes, {self.tokens} tokens, perplexity {self.perplexity:.2f})"
        )


def evaluate(model: GPT2, tokenizer: GPT2Tokenizer, path: Path, *, stride: int | None = None) -> Evaluation:
    """Return what the documents of a text file cost, as `evaluate_documents` does.

    Args:
        path: documents are separated by lines ``<|endoftext|>``; may be compressed with xz.

    Raises:
        TrainingError: the file cannot be read or holds no text.
    """
    if not path.is_file():
        raise TrainingError(f"{path}: no such file; name a text file")
    evaluation = evaluate_documents(model, tokenizer, read_documents([path]), path.name, stride=stride)
    if not evaluation.documents:
        raise TrainingError(f"{path} holds no text; name another file")
    return evaluation


def evaluate_documents(
    model: GPT2, tokenizer: GPT2Tokenizer, documents: Iterable[str], name: str = "", *, stride: int | None = None
) -> Evaluation:
    """Return what documents cost.

    Each document starts from the end-of-text token and ends with its last token.  One that is longer than the
    model's context is read in windows that move by ``stride``: every token is predicted once, and all but those of
    the first window from at least ``n_positions - stride`` tokens before it.

    Args:
        stride: half the context by default; smaller is slower and gives the model more to go by.
    """
    n_positions = model.config.n_positions
    stride = max(1, min(stride or n_positions // 2, n_positions))
    count = text_bytes = tokens = 0
    nats = 0.0
    for document in documents:
        ids = tokenizer.encode(document)
        count += 1
        text_bytes += len(document.encode())
        tokens += len(ids)
        nats += _document_nats(model, [tokenizer.eos_token_id, *ids], stride)
    return Evaluation(name, count, text_bytes, tokens, nats)


def total(evaluations: list[Evaluation]) -> Evaluation:
    """Return the evaluations taken together, named ``all``."""
    return Evaluation(
        "all",
        sum(each.documents for each in evaluations),
        sum(each.text_bytes for each in evaluations),
        sum(each.tokens for each in evaluations),
        sum(each.nats for each in evaluations),
    )


@torch.inference_mode()
def _document_nats(model: GPT2, ids: list[int], stride: int) -> float:
    nats = 0.0
    for start, end, scored in _windows(len(ids) - 1, model.config.n_positions, stride):
        window = torch.tensor([ids[start : end + 1]], device=model.device)
        logits = model(window[:, :-1], logits_to_keep=scored).logits[0]  # (scored, V)
        nats += F.cross_entropy(logits.float(), window[0, -scored:], reduction="sum").item()
    return nats


def _windows(count: int, n_positions: int, stride: int) -> Iterator[tuple[int, int, int]]:
    """Yield input windows ``[start, end)`` over ``count`` positions, and how many at the end are new in each."""
    start = done = 0
    while done < count:
        end = min(start + n_positions, count)
        yield start, end, end - done
        done = end
        start += stride
