"""What the model reads: bounded, stable from key to key, moved by big steps."""

from __future__ import annotations

import itertools

import pytest
from helpers.shared import shared
from helpers.tiny import TINY_TEXT, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.engine.window import ContextWindow
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.tokenizer import GPT2Tokenizer

TOKENIZER = tiny_tokenizer()
EOS = TOKENIZER.eos_token_id
NOVEL = "\n\n".join(TINY_TEXT.replace("\n", " ") + f"Chapter {number} ends here." for number in range(12))
TEXTS = st.lists(
    st.sampled_from(
        ["the ", "boat", "Anna", "'s", ". ", "\n", "\n\n", "  ", "é", "中文", "😀", "1987", "\t", "\u00a0", "--", '" ']
    ),
    max_size=200,
).map("".join)


def decoded(ids: tuple[int, ...]) -> str:
    return TOKENIZER.decode(ids)


class CountingTokenizer:
    """Counts the characters it is given to encode."""

    token_bytes = TOKENIZER.token_bytes
    eos_token_id = EOS

    def __init__(self) -> None:
        self.characters = 0

    def encode(self, text: str) -> list[int]:
        self.characters += len(text)
        return TOKENIZER.encode(text)


@pytest.fixture
def window() -> ContextWindow:
    return ContextWindow(TOKENIZER, 1024)


@pytest.mark.parametrize(
    ("before", "stable", "typed"),
    [
        ("", "", b""),
        ("Hel", "", b"Hel"),
        ("Hello wor", "Hello", b" wor"),
        ("Hello world ", "Hello world", b" "),
        ("Hello world.\n\n", "Hello world.", b"\n\n"),
        ("Hello world.\n\n  An", "Hello world.", b"\n\n  An"),
        ("caf\u00e9 caf\u00e9", "caf\u00e9", " caf\u00e9".encode()),
        ("one\u00a0two", "one", "\u00a0two".encode()),
    ],
)
def test_the_last_word_is_typed_bytes(window: ContextWindow, before: str, stable: str, typed: bytes) -> None:
    prompt = window.prompt(before, 24)
    assert prompt.ids[0] == EOS
    assert decoded(prompt.ids) == stable
    assert prompt.typed == typed


@settings(deadline=None)
@given(TEXTS)
def test_pieces_put_together_are_the_ids_of_the_whole(text: str) -> None:
    prompt = ContextWindow(TOKENIZER, 4096).prompt(text, 24)
    stable = text.encode()[: len(text.encode()) - len(prompt.typed)].decode()
    assert decoded(prompt.ids) == stable
    if len(text.split()) > 1 and max(map(len, text.split())) < 60:
        assert list(prompt.ids) == [EOS, *TOKENIZER.encode(stable)]


def test_pieces_of_a_long_text_are_the_ids_of_the_whole() -> None:
    text = NOVEL[:6000]
    prompt = ContextWindow(TOKENIZER, 8192).prompt(text, 24)
    assert list(prompt.ids) == [EOS, *TOKENIZER.encode(text[: -len(prompt.typed)])]


@settings(max_examples=50, deadline=None)
@given(TEXTS, st.sampled_from([32, 64, 128, 1024]), st.sampled_from([1, 24, 40, 1024]))
def test_it_ends_with_the_text_and_leaves_room(text: str, n_positions: int, new_tokens: int) -> None:
    prompt = ContextWindow(TOKENIZER, n_positions).prompt(text, new_tokens)
    assert 1 <= len(prompt.ids) < n_positions
    whole = b"".join(TOKENIZER.token_bytes[id_] for id_ in prompt.ids) + prompt.typed
    assert text.encode().endswith(whole)
    prompt.typed.decode()
    if n_positions == 1024 and new_tokens < 100:
        assert len(prompt.ids) + len(prompt.typed) + new_tokens <= n_positions


def test_ids_do_not_change_while_a_word_is_typed(window: ContextWindow) -> None:
    text = NOVEL[:5000].rstrip() + " lighthouse"
    prompts = [window.prompt(text[: len(text) - back], 24) for back in range(10)]
    assert len({prompt.ids for prompt in prompts}) == 1
    assert [prompt.typed for prompt in prompts] == [text[-11 : len(text) - back].encode() for back in range(10)]


@pytest.mark.parametrize("n_positions", [512, 1024])
def test_the_window_stays_and_then_moves_by_a_big_step(n_positions: int) -> None:
    window = ContextWindow(TOKENIZER, n_positions)
    starts = []
    for end in range(0, len(NOVEL), 7):
        before = NOVEL[:end]
        prompt = window.prompt(before, 24)
        shown = decoded(prompt.ids) + prompt.typed.decode()
        assert before.endswith(shown)
        starts.append(end - len(shown))
    assert starts == sorted(starts)
    moves = sorted(set(starts))
    assert len(moves) > 3
    step = min(256, n_positions // 4)
    for earlier, later in itertools.pairwise(moves):
        assert len(TOKENIZER.encode(NOVEL[earlier:later])) >= step
    for start in moves[1:]:
        assert NOVEL[:start].endswith((". ", "\n", '" ') if n_positions == 1024 else (" ", "\n"))
    # The window is never nearly empty.
    lengths = [len(window.prompt(NOVEL[:end], 24).ids) for end in range(len(NOVEL) // 2, len(NOVEL), 31)]
    assert min(lengths) >= n_positions // 10


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, len(NOVEL)), min_size=1, max_size=8))
def test_it_does_not_depend_on_what_was_asked_before(ends: list[int]) -> None:
    used = ContextWindow(TOKENIZER, 256)
    for end in ends:
        assert used.prompt(NOVEL[:end], 24) == ContextWindow(TOKENIZER, 256).prompt(NOVEL[:end], 24)


def test_a_text_cut_off_at_its_start_has_the_same_window(window: ContextWindow) -> None:
    text = NOVEL * 3
    assert window.prompt(text, 24) == window.prompt(text[8192:], 24)


@pytest.mark.parametrize(
    "text", [NOVEL * 60, "中文字" * 200_000, "x" * 500_000, " " * 500_000, "\n" * 500_000, "😀" * 200_000]
)
def test_a_keystroke_never_encodes_a_long_document(text: str) -> None:
    tokenizer = CountingTokenizer()
    window = ContextWindow(tokenizer, 1024)  # type: ignore[arg-type]
    tokenizer.characters = 0
    window.prompt(text, 24)
    assert tokenizer.characters < 120_000
    tokenizer.characters = 0
    window.prompt(text + " a", 24)
    window.prompt(text + " ab", 24)
    assert tokenizer.characters < 20_000


@pytest.mark.parametrize(
    "text", ["中文字" * 400, "http://" + "abc/" * 400, "x" * 2000, " " * 2000, "the end" + "\n" * 300, "é" * 500]
)
def test_a_long_run_is_encoded_but_for_its_last_tokens(window: ContextWindow, text: str) -> None:
    prompt = window.prompt(text, 24)
    assert 0 < len(prompt.typed) <= 64
    assert len(prompt.ids) > 2
    assert text.endswith(decoded(prompt.ids[1:] if prompt.ids[0] == EOS else prompt.ids) + prompt.typed.decode())


def test_dense_text_still_fills_the_window(window: ContextWindow) -> None:
    for end in range(8000, 9000, 50):
        assert len(window.prompt(("中文字，" * 3000)[:end], 24).ids) >= 100


def test_the_window_stays_in_dense_text_too(window: ContextWindow) -> None:
    text = "中文字，" * 1000
    starts = {
        end - len(decoded(p.ids) + p.typed.decode())
        for end in range(2000, 3000, 5)
        for p in [window.prompt(text[:end], 24)]
    }
    assert len(starts) <= 25


def test_half_a_surrogate_pair_does_no_harm(window: ContextWindow) -> None:
    assert window.prompt("a\ud83d b\ud83d", 24).typed == b" b?"


def test_gpt2_vocabulary_gives_the_ids_of_the_whole() -> None:
    tokenizer = GPT2Tokenizer.from_folder(shared("gpt2-tokenizer"), GPT2Config())
    text = NOVEL[:3000]
    prompt = ContextWindow(tokenizer, 1024).prompt(text, 24)
    assert list(prompt.ids) == [tokenizer.eos_token_id, *tokenizer.encode(text[: -len(prompt.typed)])]
