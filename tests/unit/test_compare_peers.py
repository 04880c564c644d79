"""``tests/benchmarks/compare_peers.py``, as far as it runs where no other engine is installed."""

from __future__ import annotations

import importlib.util
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from helpers.tiny import tiny_model, tiny_model_folder, tiny_tokenizer

from gpt2_desktop.engine.shapes import SHAPES
from gpt2_desktop.model.byte_level import entry_bytes

_BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
_MODULES = ("peer_files", "peer_models", "compare_peers")


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The benchmark's modules, as they see each other when it is started."""
    sys.path.insert(0, str(_BENCHMARKS))
    try:
        yield {name: importlib.import_module(name) for name in _MODULES}
    finally:
        sys.path.remove(str(_BENCHMARKS))
        for name in _MODULES:
            sys.modules.pop(name, None)


def test_every_weight_has_a_name_in_gguf(modules: dict[str, ModuleType]) -> None:
    gguf_name = modules["peer_files"].gguf_name
    names = [name for name, _ in tiny_model().named_parameters()]
    assert len({gguf_name(name) for name in names}) == len(names)
    assert gguf_name("wte.weight") == "token_embd.weight"
    assert gguf_name("wpe.weight") == "position_embd.weight"
    assert gguf_name("ln_f.bias") == "output_norm.bias"
    assert gguf_name("h.11.attn.c_attn.bias") == "blk.11.attn_qkv.bias"
    assert gguf_name("h.0.attn.c_proj.weight") == "blk.0.attn_output.weight"
    assert gguf_name("h.0.mlp.c_proj.weight") == "blk.0.ffn_down.weight"
    with pytest.raises(KeyError):
        gguf_name("h.0.attn.rotary.weight")


def test_the_vocabulary_is_in_the_order_of_its_ids(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    tokens, merges = modules["peer_files"].vocabulary(tiny_model_folder(tmp_path / "tiny"))
    tokenizer = tiny_tokenizer()
    assert [entry_bytes(token) for token in tokens[1:]] == list(tokenizer.token_bytes[1:])
    for merge in merges:
        left, right = merge.split(" ")
        assert left + right in tokens


def test_an_interrupted_conversion_leaves_nothing_that_looks_whole(
    modules: dict[str, ModuleType], tmp_path: Path
) -> None:
    made = modules["peer_files"]._made

    def fail(path: Path) -> None:
        path.mkdir()
        (path / "half").write_text("half")
        raise KeyboardInterrupt

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            made(tmp_path / "model", fail)
        assert not (tmp_path / "model").exists()
    assert made(tmp_path / "model", lambda path: path.write_text("whole")).read_text() == "whole"
    made(tmp_path / "model", fail)


def test_an_engine_that_is_not_installed_says_how_to_get_it(
    modules: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    peers = modules["peer_models"].PEERS
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert peers["ours"].missing("cpu") == ""
    for name in ("Transformers", "CTranslate2 int8", "llama.cpp Q8_0", "llama.cpp Q4_K_M"):
        assert "pip install '" in peers[name].missing("cpu")
    assert peers["llama.cpp Q8_0"].missing("cuda") == "is measured on cpu only"
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: object())
    assert peers["llama.cpp Q8_0"].missing("cpu") == ""


def test_engines_that_compute_something_else_are_found(modules: dict[str, ModuleType]) -> None:
    compare = modules["compare_peers"]
    expected = [[1, -0.5], [2, -1.0], [3, -0.1], [4, -2.0]]
    good = compare.agreement([[1, -0.6], [2, -1.0], [9, -0.1], [4, -2.2]], expected)
    assert good == {"agreement": 0.75, "logprob_difference": pytest.approx(0.1)}
    bad = compare.agreement([[7, -9.0]] * 4, expected)
    assert bad == {"agreement": 0.0, "logprob_difference": 0.0}
    assert "something else" in compare.agreement_line("other", {"description": "fp32", **bad})
    assert "something else" not in compare.agreement_line("other", {"description": "fp32", **good})


def test_prompts_do_not_hold_the_end_of_a_text(modules: dict[str, ModuleType]) -> None:
    prompt = modules["compare_peers"].random_prompt("gpt2", random.Random(0), 5_000)
    assert len(prompt) == 5_000
    assert SHAPES["gpt2"].eos_token_id not in prompt
    assert max(prompt) < SHAPES["gpt2"].vocab_size


def test_ours_answers_from_a_process_of_its_own(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    compare, models = modules["compare_peers"], modules["peer_models"]
    folder = tiny_model_folder(tmp_path / "tiny")
    setup = models.Setup(folder, 1, "cpu", "fp32", rows=2, room=64)
    prompt = list(range(1, 21))
    with compare.Child("ours", setup) as child, compare.Child("ours fp32", replace(setup, precision="")) as reference:
        assert child.description.startswith("fp32")
        assert child.ask("first_tokens", [prompt]) == reference.ask("first_tokens", [prompt])
        times = [child.ask("prefill", prompt), child.ask("decode", 3)]
        times += [child.ask("batch", 2, 3), child.ask("singles", 2, 3)]
        assert all(isinstance(seconds, float) and seconds > 0 for seconds in times)
        memory = child.ask("memory")
        assert memory["peak_mb"] >= 0.9 * memory["resident_mb"] > 0
        measured = compare.measure({"ours": child}, [prompt, prompt[::-1]], 3)
    assert measured["ours"].keys() == {"prefill", "decode", "batch", "singles"}


def test_ours_is_divided_by_theirs(modules: dict[str, ModuleType], capsys: pytest.CaptureFixture[str]) -> None:
    compare = modules["compare_peers"]

    def peer(**times: float) -> dict[str, object]:
        measured = {task: {"median": value, "min": value, "max": value} for task, value in times.items()}
        return {**measured, "resident_mb": 100.0, "peak_mb": 200.0}

    peers = {"ours": peer(prefill=10, decode=1, batch=30, singles=90), "other": peer(prefill=40, decode=2, batch=30)}
    ratios = compare.ratios(peers)
    assert ratios == {"other": {"prefill": 0.25, "decode": 0.5, "batch": 1.0, "resident_mb": 1.0}}
    report = {"peers": peers, "ratios": ratios, "prompt_tokens": 512, "batch_to_singles": 1 / 3}
    compare.print_table(report)
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].endswith("both ours: 0.33")
    assert any(line.split()[:3] == ["other", "40.00", "ms"] for line in lines)
    assert json.loads(json.dumps(report)) == report
