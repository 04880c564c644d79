"""A run becomes a folder that this program and Transformers load alike."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
import torch
from helpers.tiny import TINY_TEXT
from helpers.tiny_corpus import TINY_PLAN, tiny_corpus

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.model.checkpoint import load_model
from gpt2_desktop.model.config import GPT2Config
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.tokenizer import GPT2Tokenizer
from gpt2_desktop.training.checkpoint import CHECKPOINT_NAME, Checkpoint
from gpt2_desktop.training.export import ExportOptions, export
from gpt2_desktop.training.model_card import SAMPLE_PROMPTS
from gpt2_desktop.training.plan import TrainingPlan
from gpt2_desktop.training.pretrain import pretrain

SOURCES = """\
| repository | documents | MB | licence | attribution |
| --- | --- | --- | --- | --- |
| someone/stories | 30 | 0.01 | CC BY 4.0 | Someone |
"""


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    corpus = tiny_corpus(tmp_path_factory.mktemp("corpus"))
    pretrain(corpus, folder, TINY_PLAN, device=torch.device("cpu"), hardware="a test", report=[].append, stop=Event())
    return folder


@pytest.fixture(scope="module")
def exported(run_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    (folder / "SOURCES.md").write_text(SOURCES, encoding="utf-8")
    (folder / "dev.txt").write_text(TINY_TEXT, encoding="utf-8")
    options = ExportOptions("Tiny", folder / "SOURCES.md", [folder / "dev.txt"])
    export(run_folder, folder / "model", options, report=[].append)
    return folder / "model"


def test_the_folder_holds_what_a_model_needs(exported: Path) -> None:
    assert {path.name for path in exported.iterdir()} == {
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
        "generation_config.json",
        "README.md",
    }
    assert json.loads((exported / "config.json").read_text(encoding="utf-8"))["dtype"] == "float16"
    assert all(path.stat().st_mode & 0o777 == 0o644 for path in exported.iterdir())


def test_the_weights_are_the_trained_ones_rounded_once(run_folder: Path, exported: Path) -> None:
    trained = Checkpoint.load(run_folder).model
    stored = load_model(exported)
    for name, weight in stored.named_parameters():
        assert torch.equal(weight, trained[name].half().float()), name


def test_transformers_computes_the_same(run_folder: Path, exported: Path) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    theirs = AutoModelForCausalLM.from_pretrained(exported, dtype=torch.float32)
    ours = load_model(exported)
    unrounded = GPT2(TINY_PLAN.config())
    unrounded.load_state_dict(Checkpoint.load(run_folder).model)
    tokenizer = GPT2Tokenizer.from_folder(exported, ours.config)
    their_tokenizer = AutoTokenizer.from_pretrained(exported)
    for text in (TINY_TEXT, "Hello, I'm", " spaces  and\n\nlines", "Übung 😀"):
        assert their_tokenizer(text)["input_ids"] == tokenizer.encode(text)
    assert their_tokenizer.decode(tokenizer.encode(TINY_TEXT)) == TINY_TEXT
    assert their_tokenizer.eos_token_id == ours.config.eos_token_id
    ids = torch.tensor([tokenizer.encode(TINY_TEXT)[: ours.config.n_positions]])
    with torch.no_grad():
        logits = theirs(ids).logits
        torch.testing.assert_close(ours(ids).logits, logits, atol=1e-4, rtol=0)
        torch.testing.assert_close(unrounded(ids).logits, logits, atol=5e-3, rtol=0)


def test_transformers_generates_from_it(exported: Path) -> None:
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(exported, dtype=torch.float32)
    assert model.generation_config.eos_token_id == 0
    ids = model.generate(torch.tensor([[5, 6, 7]]), max_new_tokens=3, do_sample=False)
    assert 4 <= ids.shape[1] <= 6


def test_the_card_tells_training_sources_and_results(exported: Path) -> None:
    card = (exported / "README.md").read_text(encoding="utf-8")
    config = GPT2Config.from_folder(exported)
    for part in (
        "# Tiny\n",
        f"{config.parameter_count():,}",
        "40 steps of 4 sequences of 16 tokens: 2,560 tokens seen",
        "on a test",
        "| CC BY 4.0 | Someone | 30 | 0.01 | someone/stories |",
        "| dev.txt | 0.00 |",
        "It invents names, numbers, quotations and facts.",
    ):
        assert part in card, part
    assert card.count("> **") == sum(len(prompt) < 60 for prompt in SAMPLE_PROMPTS) - _too_long(exported)


def _too_long(exported: Path) -> int:
    config = GPT2Config.from_folder(exported)
    tokenizer = GPT2Tokenizer.from_folder(exported, config)
    return sum(len(tokenizer.encode(prompt)) >= config.n_positions for prompt in SAMPLE_PROMPTS)


def test_the_same_run_gives_the_same_folder(run_folder: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        export(run_folder, tmp_path / name, ExportOptions("Tiny"), report=[].append)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_what_cannot_be_exported(run_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"holds no checkpoint\.pt; name the folder"):
        export(tmp_path, tmp_path / "out", ExportOptions(), report=[].append)
    with pytest.raises(TrainingError, match=r"none\.md cannot be read"):
        export(run_folder, tmp_path / "out", ExportOptions(sources=tmp_path / "none.md"), report=[].append)
    assert not (tmp_path / "out").exists()
    (tmp_path / CHECKPOINT_NAME).write_bytes((run_folder / CHECKPOINT_NAME).read_bytes())
    with pytest.raises(TrainingError, match=r"tokenizer\.json cannot be read"):
        export(tmp_path, tmp_path / "out", ExportOptions(), report=[].append)


def test_a_run_goes_on_from_an_exported_model(exported: Path, tmp_path: Path) -> None:
    corpus = tiny_corpus(tmp_path / "corpus")
    plan = replace(TINY_PLAN, steps=2, matrix_lr=0.0, lr=0.0)
    run = tmp_path / "run"
    for steps in (2, 4):  # the second time from the checkpoint
        longer = replace(plan, steps=steps)
        pretrain(corpus, run, longer, origin=exported, device=torch.device("cpu"), report=[].append, stop=Event())
    checkpoint = Checkpoint.load(run)
    assert (checkpoint.step, checkpoint.origin) == (4, exported.name)
    weights = load_model(exported).state_dict()
    assert all(torch.equal(checkpoint.model[name], weights[name]) for name in weights), "at a learning rate of zero"
    assert (run / "tokenizer.json").read_bytes() == (exported / "tokenizer.json").read_bytes()
    export(run, tmp_path / "again", ExportOptions(note="It was trained twice."), report=[].append)
    card = (tmp_path / "again" / "README.md").read_text(encoding="utf-8")
    assert f"began with the weights of {exported.name}" in card
    assert "It was trained twice." in card


def test_a_run_goes_on_only_from_a_model_of_its_shape_and_vocabulary(exported: Path, tmp_path: Path) -> None:
    corpus = tiny_corpus(tmp_path / "corpus")

    def begin(plan: TrainingPlan) -> None:
        pretrain(
            corpus, tmp_path / "run", plan, origin=exported, device=torch.device("cpu"), report=[].append, stop=Event()
        )

    with pytest.raises(TrainingError, match=r"is no model of the plan's shape \(n_layer 2, not 3\); give the plan"):
        begin(replace(TINY_PLAN, n_layer=3))
    (tmp_path / "run" / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(TrainingError, match="was prepared with another vocabulary"):
        begin(TINY_PLAN)
