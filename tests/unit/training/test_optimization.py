"""Learning-rate schedule, initialisation, and which optimizer takes which weight."""

from __future__ import annotations

import copy
import math

import pytest
import torch
from helpers.tiny import TINY_CONFIG

from gpt2_desktop.model.gpt2 import GPT2
from gpt2_desktop.training.optim import Optimizer, Schedule, initialize


def test_schedule_rises_stays_and_falls_to_zero() -> None:
    schedule = Schedule(steps=100, warmup=10, decay_fraction=0.2)
    factors = [schedule.factor(step) for step in range(101)]
    assert factors[0] == pytest.approx(0.1)
    assert factors[:10] == sorted(factors[:10])
    assert factors[9:81] == [1.0] * 72
    assert factors[81:] == sorted(factors[81:], reverse=True)
    assert factors[99] == pytest.approx(1 / 20)
    assert factors[100] == 0


def test_plateau_does_not_depend_on_the_length() -> None:
    short, long = Schedule(100, 10, 0.2), Schedule(1000, 10, 0.2)
    assert [short.factor(step) for step in range(80)] == [long.factor(step) for step in range(80)]


@pytest.mark.parametrize("schedule", [Schedule(1, 0, 0.0), Schedule(5, 100, 1.0), Schedule(3, 0, 1.0)])
def test_odd_schedules_stay_between_zero_and_one(schedule: Schedule) -> None:
    assert all(0 <= schedule.factor(step) <= 1 for step in range(20))


def test_initial_weights_are_gpt2s_and_depend_on_the_seed() -> None:
    models = [GPT2(TINY_CONFIG) for _ in range(3)]
    for model, seed in zip(models, (1, 1, 2), strict=True):
        initialize(model, torch.Generator().manual_seed(seed))
    one, same, other = (dict(model.named_parameters()) for model in models)
    assert all(torch.equal(one[name], same[name]) for name in one)
    assert not torch.equal(one["wte.weight"], other["wte.weight"])
    assert one["wte.weight"].std().item() == pytest.approx(0.02, rel=0.05)
    residual = 0.02 / math.sqrt(2 * TINY_CONFIG.n_layer)
    assert one["h.0.mlp.c_proj.weight"].std().item() == pytest.approx(residual, rel=0.1)
    assert one["h.1.attn.c_proj.weight"].std().item() == pytest.approx(residual, rel=0.1)
    assert torch.equal(one["h.0.ln_1.weight"], torch.ones(TINY_CONFIG.n_embd))
    assert not one["h.0.attn.c_attn.bias"].any()


def test_every_weight_is_trained_and_the_state_can_be_taken_over() -> None:
    model = GPT2(TINY_CONFIG)
    initialize(model, torch.Generator().manual_seed(1))
    optimizer = Optimizer(model, matrix_lr=0.01, lr=0.01, weight_decay=0.0)
    before = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}

    def step(target: GPT2, its: Optimizer) -> None:
        for number, parameter in enumerate(target.parameters()):
            parameter.grad = torch.randn(parameter.shape, generator=torch.Generator().manual_seed(number))
        its.step(1.0)

    step(model, optimizer)
    assert all(not torch.equal(before[name], parameter) for name, parameter in model.named_parameters())
    assert all(parameter.grad is None for parameter in model.parameters())

    twin = GPT2(TINY_CONFIG)
    twin.load_state_dict(model.state_dict())
    its = Optimizer(twin, matrix_lr=0.01, lr=0.01, weight_decay=0.0)
    its.load_state_dicts(copy.deepcopy(optimizer.state_dicts()))
    step(model, optimizer)
    step(twin, its)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), twin.parameters(), strict=True))
    weights = [parameter.detach().clone() for parameter in model.parameters()]
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    optimizer.step(0.0)
    assert all(torch.equal(a, b) for a, b in zip(weights, model.parameters(), strict=True))
