from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, TINY_TEXT, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers

from gpt2_desktop.errors import TokenizerError, UsageError
from gpt2_desktop.model.byte_level import BYTE_TO_CHAR, CHAR_TO_BYTE, entry_bytes
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.tokenizer import GPT2Tokenizer

TOKENIZER = tiny_tokenizer()


def write_tokenizer_json(folder: Path, change: Callable[[dict[str, Any]], object] = lambda _: None) -> Path:
    tiny_tokenizer().save(folder)
    path = folder / "tokenizer.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def write_vocab_and_merges(folder: Path) -> None:
    data = json.loads(write_tokenizer_json(folder).read_text(encoding="utf-8"))
    (folder / "tokenizer.json").unlink()
    (folder / "vocab.json").write_text(json.dumps(data["model"]["vocab"]), encoding="utf-8")
    merges = "".join(f"{left} {right}\n" for left, right in data["model"]["merges"])
    (folder / "merges.txt").write_text("#version: 0.2\n" + merges, encoding="utf-8")


def load_error(folder: Path, config: GPT2Config = TINY_CONFIG) -> str:
    with pytest.raises(TokenizerError) as caught:
        GPT2Tokenizer.from_folder(folder, config)
    message = str(caught.value)
    assert "\n" not in message
    assert str(folder) in message
    return message


def test_byte_alphabet_is_a_bijection_of_printable_characters() -> None:
    assert sorted(CHAR_TO_BYTE.values()) == list(range(256))
    assert all(character.isprintable() and not character.isspace() for character in BYTE_TO_CHAR.values())
    assert set(BYTE_TO_CHAR.values()) == set(pre_tokenizers.ByteLevel.alphabet())
    assert (BYTE_TO_CHAR[ord(" ")], BYTE_TO_CHAR[ord("\n")], BYTE_TO_CHAR[ord("A")]) == ("Ġ", "Ċ", "A")
    assert entry_bytes("Ġcafé"[:4] + "Ã©") == " café".encode()
    assert entry_bytes("日") == "日".encode()


@given(st.text())
@settings(deadline=None)
def test_any_text_comes_back(text: str) -> None:
    ids = TOKENIZER.encode(text)
    assert TOKENIZER.decode(ids) == text
    assert b"".join(TOKENIZER.token_bytes[each] for each in ids) == text.encode()


def test_half_surrogates_are_replaced() -> None:
    assert TOKENIZER.encode("a\ud800b\udfffc") == TOKENIZER.encode("a\ufffdb\ufffdc")
    # A whole pair, as text that was cut from UTF-16 may hold, is the character it stands for.
    assert TOKENIZER.encode("\ud83d\ude00") == TOKENIZER.encode("😀")


def test_end_of_text_is_one_special_token() -> None:
    assert TOKENIZER.encode("<|endoftext|>") == [TOKENIZER.eos_token_id] == [0]
    assert TOKENIZER.token_bytes[0] == b""
    assert TOKENIZER.decode([0, *TOKENIZER.encode("one"), 0]) == "one"


def test_every_id_has_its_bytes() -> None:
    assert TOKENIZER.vocab_size == len(TOKENIZER.token_bytes) == TINY_CONFIG.vocab_size
    assert all(TOKENIZER.token_bytes[1:])
    assert {bytes([byte]) for byte in range(256)} <= set(TOKENIZER.token_bytes)


@pytest.mark.parametrize("token_id", [-1, TINY_CONFIG.vocab_size])
def test_ids_outside_the_vocabulary(token_id: int) -> None:
    with pytest.raises(ValueError, match=f"token id {token_id} is outside the vocabulary of 512 entries"):
        TOKENIZER.decode([token_id])


def test_call_has_the_shape_of_transformers() -> None:
    ids = TOKENIZER.encode("the sea")
    assert TOKENIZER("the sea") == {"input_ids": ids, "attention_mask": [1] * len(ids)}
    assert TOKENIZER(["the sea", "a"])["input_ids"] == [ids, TOKENIZER.encode("a")]
    tensors = TOKENIZER("the sea", return_tensors="pt")
    assert tensors["input_ids"].tolist() == [ids]
    assert tensors["input_ids"].dtype == tensors["attention_mask"].dtype == torch.int64
    assert tensors["attention_mask"].tolist() == [[1] * len(ids)]
    assert TOKENIZER("", return_tensors="pt")["input_ids"].shape == (1, 0)
    with pytest.raises(UsageError, match="differ in their number of tokens"):
        TOKENIZER(["the sea", "a"], return_tensors="pt")
    with pytest.raises(UsageError, match="'tf' but can only be 'pt'"):
        TOKENIZER("the sea", return_tensors="tf")  # type: ignore[arg-type]


def test_vocab_and_merges_equal_tokenizer_json(tmp_path: Path) -> None:
    write_vocab_and_merges(tmp_path)
    loaded = GPT2Tokenizer.from_folder(tmp_path, TINY_CONFIG)
    assert loaded.encode(TINY_TEXT + "<|endoftext|>") == TOKENIZER.encode(TINY_TEXT + "<|endoftext|>")
    assert loaded.token_bytes == TOKENIZER.token_bytes


def test_truncation_and_padding_of_the_file_are_switched_off(tmp_path: Path) -> None:
    tokenizer = Tokenizer.from_file(str(write_tokenizer_json(tmp_path)))
    tokenizer.enable_truncation(4)
    tokenizer.enable_padding(length=2000)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    assert GPT2Tokenizer.from_folder(tmp_path, TINY_CONFIG).encode(TINY_TEXT) == TOKENIZER.encode(TINY_TEXT)


def test_end_of_text_that_the_file_does_not_mark_as_special(tmp_path: Path) -> None:
    write_tokenizer_json(tmp_path, lambda data: data.update(added_tokens=[]))
    loaded = GPT2Tokenizer.from_folder(tmp_path, TINY_CONFIG)
    assert loaded.encode("a<|endoftext|>") == [*TOKENIZER.encode("a"), 0]
    assert loaded.token_bytes[0] == b""


def test_size_must_be_the_models(tmp_path: Path) -> None:
    write_tokenizer_json(tmp_path)
    for vocab_size in (511, 513):
        message = load_error(tmp_path, GPT2Config(vocab_size=vocab_size, eos_token_id=0))
        assert f"has 512 entries but the model's vocab_size is {vocab_size}; use the tokenizer that" in message


def test_missing_files(tmp_path: Path) -> None:
    assert "no tokenizer.json, and no vocab.json with merges.txt" in load_error(tmp_path)
    write_vocab_and_merges(tmp_path)
    (tmp_path / "merges.txt").rename(tmp_path / "elsewhere")
    assert "vocab.json is there but merges.txt is missing" in load_error(tmp_path)
    (tmp_path / "vocab.json").rename(tmp_path / "merges.txt")
    assert "merges.txt is there but vocab.json is missing" in load_error(tmp_path)


def rename_a_byte(data: dict[str, Any]) -> None:
    vocab = data["model"]["vocab"]
    vocab["nothing"] = vocab.pop(BYTE_TO_CHAR[0xC0])


WRONG_KINDS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "prefix-space": (lambda data: data["pre_tokenizer"].update(add_prefix_space=True), "add_prefix_space"),
    "no-regex": (lambda data: data["pre_tokenizer"].update(use_regex=False), "does not split text"),
    "no-pre-tokenizer": (lambda data: data.update(pre_tokenizer=None), "does not split text"),
    "whitespace": (lambda data: data.update(pre_tokenizer={"type": "Whitespace"}), "does not split text"),
    "normalizer": (lambda data: data.update(normalizer={"type": "NFC"}), "normalizes text"),
    "dropout": (lambda data: data["model"].update(dropout=0.5), "dropout"),
    "suffix": (lambda data: data["model"].update(end_of_word_suffix="</w>"), "word suffixes"),
    "gap": (
        lambda data: data["model"]["vocab"].update({list(data["model"]["vocab"])[-1]: 600}),
        "512 entries leave out id 511",
    ),
    "byte-missing": (rename_a_byte, "byte 0xc0"),
    "unreadable-model": (lambda data: data["model"].update(vocab=[]), "is not a tokenizer"),
}


@pytest.mark.parametrize("kind", WRONG_KINDS)
def test_another_kind_of_tokenizer(tmp_path: Path, kind: str) -> None:
    change, expected = WRONG_KINDS[kind]
    write_tokenizer_json(tmp_path, change)
    assert expected in load_error(tmp_path)


def test_word_level_model(tmp_path: Path) -> None:
    Tokenizer(models.WordLevel({"a": 0}, unk_token="a")).save(str(tmp_path / "tokenizer.json"))
    assert "it is a WordLevel tokenizer; GPT-2's is byte-level BPE" in load_error(tmp_path)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'{"model": 1}', b"[" * 100_000])
def test_broken_tokenizer_json(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tokenizer.json").write_bytes(content)
    load_error(tmp_path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vocab.json", b"{"),
        ("vocab.json", b"[]"),
        ("vocab.json", b'{"a": "0"}'),
        ("vocab.json", b'{"a": true}'),
        ("vocab.json", b'{"a": -1}'),
        ("vocab.json", b'{"a": 1e400}'),
        ("vocab.json", b'{"a": ' + b"9" * 5000 + b"}"),
        ("vocab.json", b"[" * 100_000),
        ("vocab.json", b"\xff"),
        ("merges.txt", b"\xff"),
        ("merges.txt", b"a b\na b c\n"),
        ("merges.txt", b"a b\nab\n"),
        ("merges.txt", b"zz yy\n"),
        ("added_tokens.json", b"{"),
        ("added_tokens.json", b'{"<pad>": 700}'),
    ],
)
def test_broken_vocab_and_merges(tmp_path: Path, name: str, content: bytes) -> None:
    write_vocab_and_merges(tmp_path)
    (tmp_path / name).write_bytes(content)
    assert name in load_error(tmp_path)


def test_end_of_text_outside_the_vocabulary() -> None:
    with pytest.raises(TokenizerError, match="eos_token_id 600 is not among the vocabulary's 512 entries"):
        GPT2Tokenizer(tiny_tokenizer()._tokenizer, 600)
