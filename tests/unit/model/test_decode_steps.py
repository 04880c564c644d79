"""Recorded decode steps, on the CPU and with a GPU's fixed shapes, against the plain forward pass."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from helpers.tiny import TINY_CONFIG, tiny_model
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.model import static_step, traced_step
from gpt2_desktop.model.checkpoint import save_model
from gpt2_desktop.model.gpt2 import GPT2, Interrupted
from gpt2_desktop.model.int8 import int8_problem
from gpt2_desktop.model.int8_checkpoint import load_int8_model
from gpt2_desktop.model.static_step import StaticStep, use_static_step
from gpt2_desktop.model.traced_step import TracedStep, use_traced_step

Kind = Callable[[], GPT2]

token_ids = st.integers(0, TINY_CONFIG.vocab_size - 1)


@functools.cache
def plain() -> GPT2:
    return tiny_model()


@functools.cache
def traced() -> GPT2:
    model = tiny_model()
    use_traced_step(model)
    assert model.decode_step is not None
    return model


@functools.cache
def halved() -> GPT2:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(traced_step, "_WORTH_HALVING", 0)
        model = tiny_model()
        use_traced_step(model)
    return model


@functools.cache
def static() -> GPT2:
    model = tiny_model()
    model.decode_step = StaticStep(model, capture=False)
    return model


kinds = pytest.mark.parametrize("fast", [traced, halved, static])


@kinds
@settings(max_examples=25, deadline=None)
@given(st.lists(token_ids, min_size=1, max_size=60), st.lists(token_ids, min_size=1, max_size=10))
@torch.inference_mode()
def test_steps_of_one_text_equal_the_plain_pass(fast: Kind, prompt: list[int], steps: list[int]) -> None:
    cache = fast().new_cache(capacity=len(prompt) + len(steps))
    fast()(torch.tensor([prompt]), cache)
    for count, token in enumerate(steps, 1):
        logits = fast().decode(torch.tensor([[token]]), cache)
        assert cache.length == len(prompt) + count
        expected = plain()(torch.tensor([prompt + steps[:count]])).logits[:, -1]
        torch.testing.assert_close(logits, expected, atol=1e-4, rtol=0)


@kinds
@settings(max_examples=25, deadline=None)
@given(
    st.lists(token_ids, min_size=1, max_size=60),
    st.lists(st.lists(token_ids, min_size=3, max_size=3), min_size=1, max_size=6),
)
@torch.inference_mode()
def test_steps_of_rows_equal_the_plain_pass(fast: Kind, prompt: list[int], rows: list[list[int]]) -> None:
    prefix = fast().new_cache()
    fast()(torch.tensor([prompt]), prefix)
    branch = prefix.branch(len(rows), capacity=3)
    for step in range(3):
        logits = fast().decode(torch.tensor([[row[step]] for row in rows]), branch)
    expected = plain()(torch.tensor([prompt + row for row in rows])).logits[:, -1]
    torch.testing.assert_close(logits, expected, atol=1e-4, rtol=0)


@kinds
@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(token_ids, min_size=1, max_size=6) | st.integers(0, 20) | st.none(), max_size=12))
@torch.inference_mode()
def test_steps_among_other_passes_trims_and_texts(fast: Kind, operations: list[list[int] | int | None]) -> None:
    texts = [([7], fast().new_cache()), ([8], fast().new_cache())]
    for ids, cache in texts:
        fast()(torch.tensor([ids]), cache)
    for operation in operations:
        ids, cache = texts[0]
        match operation:
            case None:
                texts.reverse()
            case int():
                del ids[max(1, len(ids) - operation) :]
                cache.trim(len(ids))
            case [token]:
                ids.append(token)
                logits = fast().decode(torch.tensor([[token]]), cache)
                expected = plain()(torch.tensor([ids])).logits[:, -1]
                torch.testing.assert_close(logits, expected, atol=1e-4, rtol=0)
            case _:
                ids += operation
                fast()(torch.tensor([operation]), cache)


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("polls", [0, 1])
@pytest.mark.parametrize("fast", [plain, halved])
@torch.inference_mode()
def test_an_interrupted_step_leaves_the_cache_as_it_was(fast: Kind, polls: int, rows: int) -> None:
    cache = fast().new_cache()
    fast()(torch.tensor([[1, 2, 3]]), cache)
    if rows > 1:
        cache = cache.branch(rows, capacity=2)
    answers = iter([False] * polls + [True])
    length = cache.length
    with pytest.raises(Interrupted):
        fast().decode(torch.tensor([[9]] * rows), cache, interrupted=lambda: next(answers))
    assert cache.length == length
    logits = fast().decode(torch.tensor([[4]] * rows), cache, interrupted=lambda: False)
    expected = plain()(torch.tensor([[1, 2, 3, 4]] * rows)).logits[:, -1]
    torch.testing.assert_close(logits, expected, atol=1e-4, rtol=0)


@torch.inference_mode()
def test_the_recording_is_what_runs_and_what_it_cannot_do_is_left_to_the_plain_pass() -> None:
    step = TracedStep(plain())
    cache = plain().new_cache(batch_size=2)
    assert step(torch.tensor([[1], [2]]), cache) is None
    assert cache.length == 0
    assert step(torch.tensor([[1]]), plain().new_cache()) is not None


@kinds
@torch.inference_mode()
def test_a_full_context_and_a_full_cache_are_refused_as_without_it(fast: Kind) -> None:
    full = fast().new_cache(capacity=2 * TINY_CONFIG.n_positions)
    fast()(torch.zeros((1, TINY_CONFIG.n_positions), dtype=torch.long), full)
    with pytest.raises(ValueError, match="129 tokens are more than the model's 128 positions"):
        fast().decode(torch.tensor([[1]]), full)
    small = fast().new_cache(capacity=1)
    fast().decode(torch.tensor([[1]]), small)
    with pytest.raises(ValueError, match="2 tokens do not fit into a cache for 1"):
        fast().decode(torch.tensor([[1]]), small)


@pytest.mark.skipif(int8_problem() is not None, reason=f"no int8 on this machine: {int8_problem()}")
@torch.inference_mode()
def test_an_int8_model_is_recorded_too(tmp_path: Path) -> None:
    save_model(tiny_model(), tmp_path, dtype=torch.float32)
    model = load_int8_model(tmp_path)
    cache = model.new_cache()
    model(torch.tensor([[5, 6, 7]]), cache)
    expected = model.decode(torch.tensor([[8]]), cache)
    use_traced_step(model)
    assert model.decode_step is not None
    cache.trim(3)
    torch.testing.assert_close(model.decode(torch.tensor([[8]]), cache), expected, atol=1e-5, rtol=0)
    recorded = model.decode(torch.tensor([[9], [10]]), cache.branch(2, capacity=1))
    model.decode_step = None
    plain_rows = model.decode(torch.tensor([[9], [10]]), cache.branch(2, capacity=1))
    torch.testing.assert_close(recorded, plain_rows, atol=1e-5, rtol=0)


def test_torch_that_cannot_record_is_no_obstacle(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("not here")

    monkeypatch.setattr(torch.jit, "trace", fail)
    model = tiny_model()
    use_traced_step(model)
    assert model.decode_step is None


@torch.inference_mode()
def test_a_logit_that_was_returned_does_not_change_with_the_next_step() -> None:
    cache = static().new_cache()
    first = static().decode(torch.tensor([[5]]), cache)
    kept = first.clone()
    static().decode(torch.tensor([[6]]), cache)
    assert torch.equal(first, kept)


@torch.inference_mode()
def test_rows_and_lengths_beyond_what_is_recorded_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(static_step, "_BUCKET", 4)
    model, prompt = tiny_model(), list(range(1, 30))
    model.decode_step = StaticStep(model, capture=False)
    cache = model.new_cache()
    for count, token in enumerate(prompt, 1):
        logits = model.decode(torch.tensor([[token]]), cache)
        torch.testing.assert_close(logits, plain()(torch.tensor([prompt[:count]])).logits[:, -1], atol=1e-4, rtol=0)
    many = cache.branch(17, capacity=1)
    assert model.decode_step(torch.zeros((17, 1), dtype=torch.long), many) is None


def test_a_gpu_that_cannot_record_is_no_obstacle(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError("CUDA error: operation not permitted when stream is capturing")

    monkeypatch.setattr(StaticStep, "_record", fail)
    model = tiny_model()
    use_static_step(model)
    assert model.decode_step is None


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA GPU on this machine")
@torch.inference_mode()
def test_graphs_on_a_real_gpu_equal_the_plain_pass() -> None:
    model = tiny_model().cuda()
    use_static_step(model)
    assert model.decode_step is not None
    cache, ids = model.new_cache(), [7]
    model(torch.tensor([ids], device="cuda"), cache)
    for token in range(1, 40):
        ids.append(token)
        logits = model.decode(torch.tensor([[token]], device="cuda"), cache)
        torch.testing.assert_close(logits.cpu(), plain()(torch.tensor([ids])).logits[:, -1], atol=1e-3, rtol=0)
