"""The guide's lines, as a user types them."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model_folder

import gpt2_desktop
from gpt2_desktop.errors import InvalidSettingError, ModelNotFoundError, PromptTooLongError, UsageError

PROMPT = "Hello, I'm a language model,"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model_folder(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module")
def gpt2(folder: Path) -> gpt2_desktop.LoadedGPT2:
    return gpt2_desktop.load(str(folder), device="cpu", threads=1)


def test_importing_the_package_imports_neither_torch_nor_qt() -> None:
    code = (
        "import sys, gpt2_desktop\n"
        "assert gpt2_desktop.__version__ and 'load' in dir(gpt2_desktop)\n"
        "heavy = {'torch', 'transformers', 'huggingface_hub', 'gpt2_desktop.settings.table'} | {'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_the_public_names_are_there() -> None:
    for name in gpt2_desktop.__all__:
        assert getattr(gpt2_desktop, name) is not None
    assert gpt2_desktop.__version__ == version("gpt2-desktop")
    with pytest.raises(AttributeError, match="no attribute 'lode'"):
        _ = gpt2_desktop.lode  # type: ignore[attr-defined]


def test_hidden_state_and_logits_of_a_text(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    encoded = gpt2.tokenizer("Replace me by any text you'd like.", return_tensors="pt")
    output = gpt2.model(**encoded)
    tokens = encoded["input_ids"].shape[1]
    assert output.last_hidden_state.shape == (1, tokens, TINY_CONFIG.n_embd)
    assert output.logits.shape == (1, tokens, TINY_CONFIG.vocab_size)
    assert torch.equal(gpt2.model(encoded["input_ids"]).logits, output.logits)


def test_five_seeded_continuations(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    prompt_tokens = len(gpt2.tokenizer.encode(PROMPT))
    assert prompt_tokens < 30
    results = [gpt2.generate(PROMPT, max_length=30, num_return_sequences=5, seed=42) for _ in range(2)]
    assert results[0].continuations == results[1].continuations
    assert len({continuation.text for continuation in results[0].continuations}) == 5
    assert all(prompt_tokens + each.tokens <= 30 for each in results[0].continuations)
    assert results[0].seed == 42


def test_one_continuation_is_the_default(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    assert len(gpt2.generate(PROMPT, max_new_tokens=3).continuations) == 1


def test_pipeline_returns_prompt_and_continuation(gpt2: gpt2_desktop.LoadedGPT2, folder: Path) -> None:
    generator = gpt2_desktop.pipeline("text-generation", model=str(folder), device="cpu", threads=1)
    gpt2_desktop.set_seed(42)
    texts = generator(PROMPT, max_length=30, num_return_sequences=5)
    expected = gpt2.generate(PROMPT, max_length=30, num_return_sequences=5, seed=42)
    assert texts == [{"generated_text": PROMPT + each.text} for each in expected.continuations]
    assert gpt2_desktop.pipeline(model=gpt2).gpt2 is gpt2
    with pytest.raises(UsageError, match="'translation' is not available; the only one is 'text-generation'"):
        gpt2_desktop.pipeline("translation")


def test_set_seed_makes_all_calls_after_it_reproducible(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    runs = []
    for _ in range(2):
        gpt2_desktop.set_seed(5)
        runs.append([gpt2.generate(PROMPT, max_new_tokens=8) for _ in range(3)])
    assert [each.seed for each in runs[0]] == [each.seed for each in runs[1]]
    assert [each.continuations for each in runs[0]] == [each.continuations for each in runs[1]]
    assert runs[0][0].seed == 5
    assert len({each.seed for each in runs[0]}) == 3
    assert gpt2.generate(PROMPT, seed=9, max_new_tokens=1).seed == 9


def test_mistakes_are_named(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    with pytest.raises(UsageError, match="no sampling parameter 'temprature'; there are: max_length, temperature"):
        gpt2.generate(PROMPT, temprature=1)
    with pytest.raises(InvalidSettingError, match="temperature must be a number from 0 to 2, not 9"):
        gpt2.generate(PROMPT, temperature=9)
    with pytest.raises(UsageError, match="exclude each other"):
        gpt2.generate(PROMPT, max_length=30, max_new_tokens=3)
    with pytest.raises(InvalidSettingError, match="seed"):
        gpt2_desktop.set_seed(-5)
    with pytest.raises(PromptTooLongError, match=str(TINY_CONFIG.n_positions)):
        gpt2.generate("0 " * 200, max_length=30)
    with pytest.raises(ModelNotFoundError, match="no-such-model"):
        gpt2_desktop.load("no-such-model")


def test_model_refuses_what_it_cannot_run(gpt2: gpt2_desktop.LoadedGPT2) -> None:
    with pytest.raises(UsageError, match="padded batches are not supported"):
        gpt2.model(torch.tensor([[1, 2]]), attention_mask=torch.tensor([[0, 1]]))
    for shape in ((3,), (1, 0), (1, TINY_CONFIG.n_positions + 1)):
        with pytest.raises(UsageError, match="do not fit"):
            gpt2.model(torch.ones(shape, dtype=torch.long))
