"""The tokenizers that were used last, found again by what is in their files.

To read GPT-2's vocabulary takes a tenth of a second in which no other thread can run Python, and all published sizes
have the same one.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.tokenizer import ADDED_TOKENS_NAME, MERGES_NAME, TOKENIZER_NAME, VOCAB_NAME, GPT2Tokenizer

KEPT: Final = 2
"""As many as there are models in use while one changes to another."""

_Key = tuple[str, int, int]

_kept: Final[OrderedDict[_Key, GPT2Tokenizer]] = OrderedDict()
_ordered: Final[WeakKeyDictionary[GPT2Tokenizer, ByteVocabulary]] = WeakKeyDictionary()
_lock: Final = threading.Lock()


def tokenizer_of(folder: Path, config: GPT2Config) -> GPT2Tokenizer:
    """Return the tokenizer of a model's folder; one that was read from the same bytes lately is shared.

    Raises:
        TokenizerError: as `GPT2Tokenizer.from_folder`.
    """
    key = (_digest(folder), config.vocab_size, config.eos_token_id)
    with _lock:
        tokenizer = _kept.get(key) or GPT2Tokenizer.from_folder(folder, config)
        _kept[key] = tokenizer
        _kept.move_to_end(key)
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return tokenizer


def vocabulary_of(tokenizer: GPT2Tokenizer) -> ByteVocabulary:
    """Return the vocabulary of a tokenizer in the order of its bytes, which is made once.

    Raises:
        TokenizerError: as `ByteVocabulary`.
    """
    with _lock:
        vocabulary = _ordered.get(tokenizer) or ByteVocabulary(tokenizer.token_bytes)
        _ordered[tokenizer] = vocabulary
    return vocabulary


def _digest(folder: Path) -> str:
    names = (TOKENIZER_NAME,) if (folder / TOKENIZER_NAME).is_file() else (VOCAB_NAME, MERGES_NAME, ADDED_TOKENS_NAME)
    digest = hashlib.sha256()
    for name in names:
        try:
            content = (folder / name).read_bytes()
        except OSError:
            content = b""  # whoever reads it says what is wrong
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()
