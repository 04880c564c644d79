"""GPT-2's byte-level BPE: text to token ids and back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, Literal

from tokenizers import AddedToken, Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

from gpt2_desktop.errors import TokenizerError, UsageError, one_line
from gpt2_desktop.files import PUBLIC, write_atomically
from gpt2_desktop.model.byte_level import BYTE_TO_CHAR, entry_bytes
from gpt2_desktop.model.config import GPT2Config

TOKENIZER_NAME: Final = "tokenizer.json"
VOCAB_NAME: Final = "vocab.json"
MERGES_NAME: Final = "merges.txt"
ADDED_TOKENS_NAME: Final = "added_tokens.json"

END_OF_TEXT: Final = "<|endoftext|>"

_FETCH_AGAIN: Final = "fetch the model again"


class GPT2Tokenizer:
    """Byte-level BPE with GPT-2's pre-tokenizer; any text can be encoded, and decodes to itself.

    Attributes:
        vocab_size: number of ids, the special ones counted.
        eos_token_id: id of the end of a text.
        token_bytes: the bytes each id stands for; ``b""`` for special tokens, which are not part of a text.
    """

    def __init__(self, tokenizer: Tokenizer, eos_token_id: int) -> None:
        """Wrap a tokenizer of the `tokenizers` library, whose truncation and padding are switched off.

        Raises:
            TokenizerError: it is not byte-level BPE as GPT-2's, or its ids have gaps.
        """
        # The library warns, or hangs, where a process forks after it has used its threads; one text needs none.
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        _check_kind(tokenizer)
        tokenizer.no_truncation()
        tokenizer.no_padding()
        if tokenizer.token_to_id(END_OF_TEXT) is not None:
            # Transformers takes the literal for the special token also where the file does not mark it as one.
            tokenizer.add_special_tokens([AddedToken(END_OF_TEXT, special=True, normalized=False)])
        self._tokenizer = tokenizer
        self.vocab_size: int = tokenizer.get_vocab_size(with_added_tokens=True)
        self.token_bytes = _token_bytes(tokenizer, self.vocab_size)
        if not 0 <= eos_token_id < self.vocab_size:
            raise TokenizerError(f"eos_token_id {eos_token_id} is not among the vocabulary's {self.vocab_size} entries")
        self.eos_token_id = eos_token_id

    @classmethod
    def from_folder(cls, folder: Path, config: GPT2Config) -> GPT2Tokenizer:
        """Load ``tokenizer.json``, or else ``vocab.json`` and ``merges.txt``, of a Hugging Face model folder.

        Raises:
            TokenizerError: the files are missing or broken, hold another kind of tokenizer than GPT-2's, or have
                not exactly ``config.vocab_size`` entries.
        """
        path, loaded = _load(folder)
        try:
            tokenizer = cls(loaded, config.eos_token_id)
        except TokenizerError as error:
            raise TokenizerError(f"{path}: {error}; {_FETCH_AGAIN}") from None
        if tokenizer.vocab_size != config.vocab_size:
            raise TokenizerError(
                f"{path} has {tokenizer.vocab_size} entries but the model's vocab_size is {config.vocab_size}; "
                "use the tokenizer that belongs to this model"
            )
        return tokenizer

    def encode(self, text: str) -> list[int]:
        """Return the ids of ``text``; ``<|endoftext|>`` in it becomes the special token, as in Transformers.

        Half a surrogate pair, which no UTF-8 text can hold, is encoded as U+FFFD.
        """
        try:
            text.encode()
        except UnicodeEncodeError:
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of ``ids`` without special tokens; bytes that form no character become U+FFFD.

        Raises:
            ValueError: an id is outside the vocabulary.
        """
        return b"".join(map(self._bytes_of, ids)).decode("utf-8", "replace")

    def __call__(self, text: str | Sequence[str], return_tensors: Literal["pt"] | None = None) -> dict[str, Any]:
        """Encode as Transformers' tokenizers do when they are called.

        Args:
            text: one text, or several.
            return_tensors: ``"pt"`` for torch tensors.

        Returns:
            ``input_ids`` and ``attention_mask``: lists of int for one text, lists of those for several, int64
            tensors ``(B, T)`` for ``"pt"``.

        Raises:
            UsageError: tensors were asked for and the texts have not all the same number of tokens.
        """
        texts = [text] if isinstance(text, str) else list(text)
        rows = [self.encode(each) for each in texts]
        masks = [[1] * len(row) for row in rows]
        if return_tensors is None:
            return {
                "input_ids": rows[0] if isinstance(text, str) else rows,
                "attention_mask": masks[0] if isinstance(text, str) else masks,
            }
        if return_tensors != "pt":
            raise UsageError(f"return_tensors is {return_tensors!r} but can only be 'pt' or None")
        if len({len(row) for row in rows}) > 1:
            raise UsageError("the texts differ in their number of tokens; encode them one by one")
        import torch

        return {
            "input_ids": torch.tensor(rows, dtype=torch.int64),
            "attention_mask": torch.tensor(masks, dtype=torch.int64),
        }

    def save(self, folder: Path) -> None:
        """Write ``tokenizer.json``, which Transformers loads unchanged."""
        write_atomically(folder / TOKENIZER_NAME, self._tokenizer.to_str(pretty=True).encode(), PUBLIC)

    def _bytes_of(self, token_id: int) -> bytes:
        if not 0 <= token_id < self.vocab_size:
            raise ValueError(f"token id {token_id} is outside the vocabulary of {self.vocab_size} entries")
        return self.token_bytes[token_id]


def _load(folder: Path) -> tuple[Path, Tokenizer]:
    """Return the file that decided, for messages, and what it holds."""
    path = folder / TOKENIZER_NAME
    if path.is_file():
        return path, _from_tokenizer_json(path)
    vocab, merges = folder / VOCAB_NAME, folder / MERGES_NAME
    for needed, other in ((vocab, merges), (merges, vocab)):
        if other.is_file() and not needed.is_file():
            raise TokenizerError(f"{folder}: {other.name} is there but {needed.name} is missing; {_FETCH_AGAIN}")
    if not vocab.is_file():
        raise TokenizerError(
            f"{folder}: no {TOKENIZER_NAME}, and no {VOCAB_NAME} with {MERGES_NAME}; copy the model's tokenizer there"
        )
    return vocab, _from_vocab_and_merges(vocab, merges, folder / ADDED_TOKENS_NAME)


def _from_tokenizer_json(path: Path) -> Tokenizer:
    try:
        return Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise TokenizerError(f"{path} cannot be read ({one_line(error)}); {_FETCH_AGAIN}") from None
    except Exception as error:  # the library raises bare Exception for every defect of the file
        raise TokenizerError(f"{path} is not a tokenizer ({one_line(error)}); {_FETCH_AGAIN}") from None


def _from_vocab_and_merges(vocab_path: Path, merges_path: Path, added_path: Path) -> Tokenizer:
    vocab = _read_vocab(vocab_path)
    try:
        lines = merges_path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise TokenizerError(f"{merges_path} cannot be read ({one_line(error)}); {_FETCH_AGAIN}") from None
    merges: list[tuple[str, str]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or (number == 1 and line.startswith("#version")):
            continue
        parts = line.rstrip("\r").split(" ")
        if len(parts) != 2:
            raise TokenizerError(f"{merges_path}, line {number}: {line[:40]!r} is not a pair; {_FETCH_AGAIN}")
        merges.append((parts[0], parts[1]))
    try:
        tokenizer = Tokenizer(BPE(vocab=vocab, merges=merges))
    except Exception as error:  # as above
        raise TokenizerError(
            f"{merges_path} does not fit {vocab_path.name} ({one_line(error)}); {_FETCH_AGAIN}"
        ) from None
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    if added_path.is_file():
        added = _read_vocab(added_path)
        tokenizer.add_special_tokens(
            [AddedToken(entry, special=True, normalized=False) for entry in sorted(added, key=added.__getitem__)]
        )
        for entry, token_id in added.items():
            if tokenizer.token_to_id(entry) != token_id:
                raise TokenizerError(
                    f"{added_path}: {entry!r} has id {token_id} but the next free one is "
                    f"{tokenizer.token_to_id(entry)}; {_FETCH_AGAIN}"
                )
    return tokenizer


def _read_vocab(path: Path) -> dict[str, int]:
    try:
        data: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise TokenizerError(f"{path} cannot be read as JSON ({one_line(error)}); {_FETCH_AGAIN}") from None
    if not isinstance(data, dict) or not all(type(value) is int and 0 <= value < 2**32 for value in data.values()):
        raise TokenizerError(f"{path} does not map entries to ids; {_FETCH_AGAIN}")
    return data


def _check_kind(tokenizer: Tokenizer) -> None:
    model = tokenizer.model
    if not isinstance(model, BPE):
        raise TokenizerError(f"it is a {type(model).__name__} tokenizer; GPT-2's is byte-level BPE")
    if model.continuing_subword_prefix or model.end_of_word_suffix or model.byte_fallback or model.dropout:
        raise TokenizerError("its BPE uses subword prefixes, word suffixes, byte fallback or dropout; GPT-2's does not")
    if tokenizer.normalizer is not None:
        raise TokenizerError("it normalizes text, so that it cannot give back what was written; GPT-2's does not")
    split = tokenizer.pre_tokenizer
    if not isinstance(split, pre_tokenizers.ByteLevel) or not split.use_regex:
        raise TokenizerError("it does not split text as GPT-2's byte-level pre-tokenizer does")
    if split.add_prefix_space:
        raise TokenizerError("it puts a space before every text (add_prefix_space); GPT-2's does not")


def _token_bytes(tokenizer: Tokenizer, vocab_size: int) -> tuple[bytes, ...]:
    added = tokenizer.get_added_tokens_decoder()
    table: list[bytes] = []
    for token_id in range(vocab_size):
        entry = tokenizer.id_to_token(token_id)
        if entry is None:
            raise TokenizerError(f"its {vocab_size} entries leave out id {token_id}")
        special = token_id in added and added[token_id].special
        table.append(b"" if special else entry_bytes(entry))
    for byte, character in BYTE_TO_CHAR.items():
        if tokenizer.token_to_id(character) is None:
            raise TokenizerError(f"it has no entry for byte 0x{byte:02x}, so that some text cannot be written in it")
    return tuple(table)
