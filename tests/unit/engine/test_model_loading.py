"""From a name to a model that runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model, tiny_model_folder

from gpt2_desktop.engine import device, loading
from gpt2_desktop.engine.device import DevicePlan, choose_device, cpu_name, next_best
from gpt2_desktop.engine.loading import load
from gpt2_desktop.engine.types import LoadRequest
from gpt2_desktop.errors import ConfigError, DeviceError, ModelError, ModelNotFoundError, TokenizerError
from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.model.int8 import Int8Embedding, int8_problem
from gpt2_desktop.model.int8_checkpoint import FOLDER_NAME
from gpt2_desktop.paths import Folders


def request(name: str | Path, **changes: object) -> LoadRequest:
    return LoadRequest(str(name), **{"device": "cpu", "precision": "fp32", "threads": 1, **changes})  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "my model")


def test_loads_model_tokenizer_and_what_there_is_to_say(folder: Path, folders: Folders) -> None:
    loaded = load(request(folder), folders)
    assert loaded.info == loaded.info.__class__(
        name="my model",
        parameters=TINY_CONFIG.parameter_count(),
        n_positions=TINY_CONFIG.n_positions,
        device="cpu",
        device_name=cpu_name(),
        precision="fp32",
        languages=("en",),
    )
    assert sum(parameter.numel() for parameter in loaded.model.parameters()) == loaded.info.parameters
    assert not loaded.model.training
    ids = torch.tensor([loaded.tokenizer.encode("The sea was calm")])
    torch.testing.assert_close(loaded.model(ids).logits, tiny_model()(ids).logits)


def test_a_model_in_the_users_folder_goes_by_its_name(folders: Folders) -> None:
    tiny_model_folder(folders.models / "novels")
    assert load(request("novels"), folders).info.name == "novels"


def test_precision_and_threads_are_those_asked_for(folder: Path, folders: Folders) -> None:
    threads = torch.get_num_threads()
    loaded = load(request(folder, precision="bf16", threads=2), folders)
    assert torch.get_num_threads() == 2
    torch.set_num_threads(threads)
    assert loaded.info.precision == "bf16"
    assert loaded.model.dtype == torch.bfloat16


def test_int8_weights_are_kept_for_the_next_start(folder: Path, folders: Folders) -> None:
    if int8_problem() is not None:
        pytest.skip(f"no int8 on this machine: {int8_problem()}")
    loaded = load(request(folder, precision="int8"), folders)
    assert loaded.info.precision == "int8"
    assert isinstance(loaded.model.wte, Int8Embedding)
    assert list((folders.cache / FOLDER_NAME).iterdir())


@pytest.mark.parametrize("precision", ["fp32", "bf16", "fp16"])
def test_decode_steps_are_recorded_on_the_cpu(folder: Path, folders: Folders, precision: str) -> None:
    model = load(request(folder, precision=precision), folders).model
    assert model.decode_step is not None
    with torch.inference_mode():
        cache = model.new_cache()
        model(torch.tensor([[3, 4, 5]]), cache)
        assert model.decode(torch.tensor([[6]]), cache).dtype == torch.float32
        assert model.decode(torch.tensor([[6], [7]]), cache.branch(2, capacity=1)).shape == (2, TINY_CONFIG.vocab_size)


@pytest.mark.parametrize("error", [RuntimeError("DefaultCPUAllocator: can't allocate memory"), MemoryError()])
def test_too_little_memory_is_one_line_with_a_remedy(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(loading, "load_model", fail)
    with pytest.raises(ModelError, match=r"not enough free memory for the 0 MiB of my model in fp32; choose a smaller"):
        load(request(folder), folders)


def test_what_does_not_fit_into_a_gpu_goes_to_the_processor_and_says_so(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpu = DevicePlan(torch.device("cuda"), torch.float32, "A small GPU", "fp32")
    half = DevicePlan(torch.device("cuda"), torch.bfloat16, "A small GPU", "bf16")
    cpu = choose_device("cpu", "fp32")
    tried = []
    load_on = loading._load_on

    def small(plan: DevicePlan, *arguments: Any) -> GPT2:
        tried.append(plan.precision)
        if plan.device.type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return load_on(plan, *arguments)

    monkeypatch.setattr(loading, "choose_device", lambda *_: gpu)
    monkeypatch.setattr(loading, "next_best", lambda _: [half, cpu])
    monkeypatch.setattr(loading, "_load_on", small)
    info = load(request(folder), folders).info
    assert tried == ["fp32", "bf16", "fp32"]
    assert (info.device, info.precision) == ("cpu", "fp32")
    assert info.note.startswith("A small GPU has not enough free memory for the 0 MiB of my model in fp32; it runs on ")
    assert load(request(folder), folders).info.note


@pytest.mark.parametrize(
    ("free", "runs_on"), [("fp32", ("cuda", "fp32")), ("bf16", ("cuda", "bf16")), ("weights of bf16", ("cpu", "fp32"))]
)
def test_a_gpu_must_have_room_for_the_texts_beside_the_weights(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch, free: str, runs_on: tuple[str, str]
) -> None:
    full = DevicePlan(torch.device("cuda"), torch.float32, "A GPU", "fp32")
    half = DevicePlan(torch.device("cuda"), torch.bfloat16, "A GPU", "bf16")
    cpu = choose_device("cpu", "fp32")
    tried = []
    load_on = loading._load_on
    config = loading.GPT2Config.from_folder(folder)
    weights = 2 * config.parameter_count()
    room = weights if free == "weights of bf16" else loading.memory_needed(config, free)

    def on_the_processor(plan: DevicePlan, *arguments: Any) -> GPT2:
        tried.append((plan.device.type, plan.precision))
        return load_on(cpu, *arguments)

    monkeypatch.setattr(loading, "choose_device", lambda *_: full)
    monkeypatch.setattr(loading, "next_best", lambda _: [half, cpu])
    monkeypatch.setattr(loading, "_load_on", on_the_processor)
    monkeypatch.setattr(loading, "free_on", lambda kind: room if kind == "cuda" else None)
    info = load(request(folder), folders).info
    assert tried == [runs_on]
    assert (info.device, info.precision) == runs_on
    assert bool(info.note) == (free != "fp32")


def test_the_next_best_is_half_the_precision_and_then_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    there = device.Device("cuda", "CUDA", "A GPU", "bf16", ("bf16", "fp16", "fp32"))
    cpu = device._cpu()
    monkeypatch.setattr(device, "probe", lambda: device.Detection((there, cpu), ()))
    full, half = choose_device("cuda", "fp32"), choose_device("cuda", "bf16")
    assert [(plan.device.type, plan.precision) for plan in next_best(full)] == [
        ("cuda", "bf16"),
        ("cpu", cpu.precision),
    ]
    assert [plan.device.type for plan in next_best(half)] == ["cpu"]
    assert next_best(choose_device("cpu")) == []


def test_what_cannot_fit_is_refused_before_it_is_tried(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = loading.GPT2Config.from_folder(folder)
    int8, fp32 = (loading.memory_needed(config, precision) for precision in ("int8", "fp32"))
    assert int8 < fp32
    monkeypatch.setattr(loading, "int8_problem", lambda: None)
    monkeypatch.setattr(loading, "free_on", lambda _: fp32 - 1)
    with pytest.raises(ModelError, match=r"my model needs 0\.1 GiB of memory in fp32, and 0\.1 GiB are free; set the"):
        load(request(folder), folders)
    monkeypatch.setattr(loading, "free_on", lambda _: int8 - 1)
    with pytest.raises(ModelError, match="are free; choose a smaller model, or close other programs"):
        load(request(folder), folders)
    for enough in (fp32, None):
        monkeypatch.setattr(loading, "free_on", lambda _, enough=enough: enough)
        assert load(request(folder), folders).info.note == ""


def test_another_failure_of_torch_is_not_taken_for_too_little_memory(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise RuntimeError("something else")

    monkeypatch.setattr(loading, "load_model", fail)
    with pytest.raises(RuntimeError, match="something else"):
        load(request(folder), folders)


def test_what_is_wrong_is_told_before_the_weights_are_read(
    folder: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise AssertionError("the weights were read")

    monkeypatch.setattr(loading, "load_model", fail)
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        load(request("nowhere"), folders)
    with pytest.raises(DeviceError, match="'abacus'"):
        load(request(folder, device="abacus"), folders)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "vocab_size": 600}), encoding="utf-8")
    with pytest.raises(TokenizerError, match="512"):
        load(request(folder), folders)
    (folder / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ConfigError, match="model_type"):
        load(request(folder), folders)


def test_a_model_knows_what_its_card_or_the_setting_says(folder: Path, folders: Folders) -> None:
    (folder / "README.md").write_text("---\nlanguage: de\n---\n", encoding="utf-8")
    assert load(request(folder), folders).info.languages == ("de",)
    assert load(request(folder, languages="fr, it"), folders).info.languages == ("fr", "it")
    assert load(request(folder, languages="any"), folders).info.languages == ()
    info = load(request(folder, languages="klingon"), folders).info
    assert info.languages == ()
    assert "'klingon' cannot be told from others" in info.note
