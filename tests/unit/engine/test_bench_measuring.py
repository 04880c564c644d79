"""The instruments of ``bench``: what they count, not how long it takes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from helpers.tiny import TINY_CONFIG, TINY_TEXT, tiny_model, tiny_model_folder, tiny_tokenizer

from gpt2_desktop.engine import bench_typing
from gpt2_desktop.engine.bench import EngineBench, Spread, context_of, spread
from gpt2_desktop.engine.bench_text import CONTEXT, document
from gpt2_desktop.engine.bench_typing import Typist
from gpt2_desktop.engine.bench_watched import NotingEngine, WatchedCompleter
from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.loading import load
from gpt2_desktop.engine.memory import MIB, peak_resident_bytes, resident_bytes
from gpt2_desktop.engine.types import (
    AlternativesRequest,
    CancelToken,
    CompletionRequest,
    LoadRequest,
    Suggestion,
)
from gpt2_desktop.errors import ModelError
from gpt2_desktop.model.checkpoint import save_model
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.sampling import AlternativesSampling, GhostSampling
from gpt2_desktop.settings.schema import GhostSettings

AS_FAST_AS_CAN_BE = 1_000_000.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model_folder(tmp_path_factory.mktemp("model") / "tiny")


def request_for(folder: Path) -> LoadRequest:
    return LoadRequest(str(folder), "cpu", "fp32", 1)


@pytest.fixture
def typist(folder: Path, folders: Folders) -> Iterator[Typist]:
    with Typist(request_for(folder), folders, GhostSettings(), keys_per_second=AS_FAST_AS_CAN_BE) as typist:
        yield typist


def test_quantiles_lie_between_the_samples() -> None:
    assert spread([]) == Spread(0, 0.0, 0.0, 0.0, 0.0)
    assert spread([3.0]) == Spread(1, 3.0, 3.0, 3.0, 3.0)
    hundred = spread([float(number) for number in range(101)])
    assert hundred == Spread(101, 50.0, 95.0, 99.0, 100.0)


def test_a_document_has_the_length_that_was_asked_for() -> None:
    for characters in (0, 1, len(CONTEXT), len(CONTEXT) + 1, 20_000):
        text = document(characters)
        assert len(text) == characters
        assert text.endswith(CONTEXT) or CONTEXT.endswith(text)
    assert document(20_000) == document(20_000)


def test_the_context_is_as_long_as_the_tokens_allow() -> None:
    tokenizer = tiny_tokenizer()
    for tokens in (50, 500):
        context = context_of(tokenizer, tokens)
        assert CONTEXT.endswith(context)
        assert len(tokenizer.encode(context)) <= tokens
        start = CONTEXT.rindex(" ", 0, len(CONTEXT) - len(context) - 1) + 1
        assert len(tokenizer.encode(CONTEXT[start:])) > tokens


def test_no_row_ends_before_its_time(tmp_path: Path, folders: Folders) -> None:
    """A model that ends every text at once would have nothing to be measured."""
    model = tiny_model()
    with torch.no_grad():
        model.wte.weight[TINY_CONFIG.eos_token_id] = model.ln_f.bias * 1000
    save_model(model, tmp_path / "silent", dtype=torch.float32)
    tiny_tokenizer().save(tmp_path / "silent")
    bench = EngineBench(load(request_for(tmp_path / "silent"), folders), rounds=2)
    decode = bench.decode()
    assert decode.tokens == TINY_CONFIG.n_positions // 4
    assert decode.context_tokens + decode.tokens == TINY_CONFIG.n_positions
    assert decode.ms_per_token > 0
    alternatives = bench.alternatives()
    assert (alternatives.rows, alternatives.tokens) == (5, TINY_CONFIG.n_positions // 4)
    assert min(alternatives.batch_ms, alternatives.single_ms, alternatives.ratio) > 0


def test_a_prompt_is_new_to_the_cache_each_time(folder: Path, folders: Folders) -> None:
    bench = EngineBench(load(request_for(folder), folders), rounds=1)
    prompts = [bench._new_prompt(1) for _ in range(50)]
    assert all(len(prompt) == TINY_CONFIG.n_positions - 1 for prompt in prompts)
    assert len({prompt[0] for prompt in prompts}) == 50


def test_forward_passes_before_the_first_token() -> None:
    tokenizer = tiny_tokenizer()
    engine = NotingEngine(tiny_model(), tokenizer.token_bytes, tokenizer.eos_token_id)
    prompt = tokenizer.encode(TINY_TEXT[:100])

    def run() -> tuple[int, int]:
        """Return the passes before the first token, and after it."""
        start, engine.passes_at_first_token = engine.forward_passes, None
        list(engine.generate(prompt, GhostSampling(max_new_tokens=5), cancel=CancelToken(), seed=0))
        assert engine.passes_at_first_token is not None
        return engine.passes_at_first_token - start, engine.forward_passes - engine.passes_at_first_token

    assert run() == (1, 4)
    assert run()[0] == 0, "the logits behind the prompt are held"
    assert len(engine.stamps) == 5
    assert list(engine.stamps) == sorted(engine.stamps)


def test_a_completer_notes_what_a_request_cost(folder: Path, folders: Folders) -> None:
    loaded = load(request_for(folder), folders)
    engine = NotingEngine(loaded.model, loaded.tokenizer.token_bytes, loaded.tokenizer.eos_token_id)
    completer = WatchedCompleter(engine, loaded.tokenizer, loaded.calibration)
    ghost = GhostSettings()

    def suggest(number: int, before: str) -> Suggestion:
        return completer.suggest(CompletionRequest(number, before, "", ghost.length, ghost.sampling), lambda _: None)

    suggest(1, TINY_TEXT[:100])
    assert (completer.begun_at[0], completer.ended) == (1, 1)
    assert completer.passes_before_token is not None
    assert completer.passes_before_token >= 1
    suggest(2, TINY_TEXT[:100])
    assert completer.passes_before_token == 0
    assert completer.begun_at[0] == 2
    params = AlternativesSampling(num_return_sequences=2, max_new_tokens=4)
    completer.alternatives(AlternativesRequest(3, TINY_TEXT[:100], "", params), lambda *_: None, lambda *_: None)
    assert (completer.begun_at[0], completer.ended) == (3, 3)


def test_a_completer_notes_when_it_has_nothing_left_to_prepare(folder: Path, folders: Folders) -> None:
    loaded = load(request_for(folder), folders)
    engine = NotingEngine(loaded.model, loaded.tokenizer.token_bytes, loaded.tokenizer.eos_token_id)
    completer = WatchedCompleter(engine, loaded.tokenizer, loaded.calibration)
    ghost = GhostSettings()
    for end in range(80, 120):
        request = CompletionRequest(end, TINY_TEXT[:end], "", ghost.length, ghost.sampling)
        suggestion = completer.suggest(request, lambda _: None)
        if suggestion.shown:
            break
    assert suggestion.shown
    assert not completer.at_rest.is_set()
    seen: list[bool] = []
    completer.think_ahead(request, suggestion, CancelToken(), lambda _: seen.append(completer.preparing))
    assert completer.at_rest.is_set()
    assert not completer.preparing
    assert all(seen)
    passes = engine.forward_passes
    accepted = CompletionRequest(200, request.before + suggestion.text, "", ghost.length, ghost.sampling)
    completer.suggest(accepted, lambda _: None)
    assert engine.forward_passes == passes, "what follows an accept was prepared"
    assert not completer.at_rest.is_set()


def test_a_watched_completer_suggests_what_the_program_does(folder: Path, folders: Folders) -> None:
    loaded = load(request_for(folder), folders)
    table, eos = loaded.tokenizer.token_bytes, loaded.tokenizer.eos_token_id
    watched = WatchedCompleter(NotingEngine(loaded.model, table, eos), loaded.tokenizer, loaded.calibration)
    plain = Completer(NotingEngine(loaded.model, table, eos), loaded.tokenizer, loaded.calibration)
    ghost = GhostSettings()
    for end in range(90, 120, 3):
        request = CompletionRequest(end, TINY_TEXT[:end], "", ghost.length, ghost.sampling)
        pieces: list[str] = []
        found = watched.suggest(request, pieces.append)
        assert found.text == plain.suggest(request, lambda _: None).text == "".join(pieces)


def test_every_key_counts_once(typist: Typist) -> None:
    text = "He said that it was so."
    typing = typist.type(CONTEXT[-300:], text, "typing")
    assert typing.document_characters == 300
    assert typing.all.pressed == len(text)
    assert typing.word_start.pressed == text.count(" ")
    assert typing.inside_word.pressed == len(text) - text.count(" ")
    for keys in (typing.all, typing.word_start, typing.inside_word):
        assert keys.shown <= keys.pressed
        assert keys.first_text_ms.count == keys.shown
        assert 0 <= keys.without_pass <= 1
        assert keys.passes_before_token <= keys.passes_before_text or not keys.shown


def test_keys_inside_a_word_need_no_pass_where_the_model_had_time_to_prepare(folder: Path, folders: Folders) -> None:
    with Typist(request_for(folder), folders, GhostSettings(), keys_per_second=0.5) as slow:
        typing = slow.type(CONTEXT[-300:], "He said that", "typing")
    assert typing.inside_word.passes_before_token == 0
    assert typing.inside_word.without_pass == 1.0


def test_cancelling_is_counted_in_steps(typist: Typist, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_typing, "CANCELS", 3)
    before = CONTEXT[-300:]
    for found in (
        typist.cancel_writing(before, rows=1),
        typist.cancel_writing(before, rows=5),
        typist.cancel_reading(before, 1.0),
        typist.cancel_preparing(before, 1.0),
    ):
        assert found.steps.count <= 3
        assert found.step_ms > 0
        assert 0 <= found.steps.p50 <= found.steps.max


def test_a_model_that_cannot_be_loaded_ends_the_worker(folders: Folders) -> None:
    typist = Typist(LoadRequest("/nowhere"), folders, GhostSettings())
    with pytest.raises(ModelError, match="/nowhere"), typist:
        pass
    assert not typist._worker._thread.is_alive()


def test_memory_is_this_process_own() -> None:
    resident = resident_bytes()
    assert peak_resident_bytes() > 10 * MIB
    if resident is not None:
        assert 10 * MIB < resident <= peak_resident_bytes() * 1.1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps the peak across exec")
def test_a_child_does_not_count_the_memory_of_its_parent() -> None:
    big = bytearray(os.urandom(1) * (200 * MIB))
    code = "from gpt2_desktop.engine.memory import *; print(peak_resident_bytes())"
    out = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert int(out) < len(big)
