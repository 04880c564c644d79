"""What a model held is gone when another one takes its place, without Python's cyclic collector."""

from __future__ import annotations

import gc
import queue
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from helpers.tiny import tiny_model_folder

from gpt2_desktop.engine import kept_tokenizers
from gpt2_desktop.engine.completion import Completer
from gpt2_desktop.engine.constraint import ByteVocabulary
from gpt2_desktop.engine.prefix_cache import PrefixCache
from gpt2_desktop.engine.types import (
    AlternativesDone,
    AlternativesRequest,
    CompletionRequest,
    LoadRequest,
    ModelFailed,
    ModelLoaded,
    ModelResting,
    RequestFailed,
    SuggestionDone,
    WorkerEvent,
)
from gpt2_desktop.engine.worker import Worker, model_loader
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.model.traced_step import TracedStep
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings

LIMIT_S = 60.0
HELD = (GPT2, TracedStep, PrefixCache, Completer)


def living(kind: type) -> int:
    return sum(isinstance(each, kind) for each in gc.get_objects() if type(each) is kind)


class Used:
    """A worker that is asked for one thing after the other."""

    def __init__(self, folders: Folders) -> None:
        self.events: queue.SimpleQueue[WorkerEvent] = queue.SimpleQueue()
        self.worker = Worker(model_loader(folders), self.events.put)
        self.number = 0

    def wait_for(self, *kinds: type[WorkerEvent]) -> None:
        while not isinstance(event := self.events.get(timeout=LIMIT_S), kinds):
            assert not isinstance(event, ModelFailed | RequestFailed), event

    def use(self, folder: Path) -> None:
        self.worker.load(LoadRequest(str(folder), "cpu", "auto", threads=1))
        self.wait_for(ModelLoaded)

    def ask(self) -> None:
        settings = Settings()
        self.number += 1
        before = "The sea was ca"
        ghost = settings.ghost
        request = CompletionRequest(self.number, before, "", ghost.length, ghost.sampling, think_ahead=True)
        self.worker.submit(request)
        self.wait_for(SuggestionDone)
        params = replace(settings.alternatives.sampling, max_new_tokens=3)
        self.worker.submit(AlternativesRequest(self.number, before, "", params))
        self.wait_for(AlternativesDone)


@pytest.fixture
def used(folders: Folders) -> Iterator[Used]:
    used = Used(folders)
    used.worker.start()
    gc.collect()
    gc.disable()
    try:
        yield used
    finally:
        gc.enable()
        assert used.worker.stop(LIMIT_S)


@pytest.fixture
def models(tmp_path: Path) -> list[Path]:
    return [tiny_model_folder(tmp_path / name, seed) for seed, name in enumerate(("first", "second"))]


def test_the_old_model_and_all_it_held_go_at_once(used: Used, models: list[Path]) -> None:
    before = {kind: living(kind) for kind in HELD}
    for number in range(4):
        used.use(models[number % 2])
        used.ask()
    assert {kind.__name__: living(kind) - before[kind] for kind in HELD} == dict.fromkeys(
        (kind.__name__ for kind in HELD), 1
    )


def test_a_model_that_rests_is_gone_and_comes_again(used: Used, models: list[Path]) -> None:
    before = {kind: living(kind) for kind in HELD}
    used.use(models[0])
    used.ask()
    used.worker.rest()
    used.wait_for(ModelResting)
    assert {kind: living(kind) for kind in HELD} == before
    used.use(models[0])
    used.ask()


def test_torch_keeps_no_recording_of_a_model_that_is_gone(used: Used, models: list[Path]) -> None:
    def classes() -> int:
        return len(torch.jit._recursive.concrete_type_store.type_store)

    used.use(models[0])
    first = classes()
    for number in range(1, 4):
        used.use(models[number % 2])
    assert classes() == first


def test_models_with_the_same_vocabulary_share_it(
    used: Used, models: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    from_folder = GPT2Tokenizer.from_folder
    monkeypatch.setattr(kept_tokenizers, "_kept", type(kept_tokenizers._kept)())
    monkeypatch.setattr(
        kept_tokenizers.GPT2Tokenizer,
        "from_folder",
        lambda folder, config: (read.append(folder), from_folder(folder, config))[1],
    )
    before = living(ByteVocabulary)
    for folder in (*models, *models):
        used.use(folder)
    assert read == models[:1]
    assert living(ByteVocabulary) == before + 1
