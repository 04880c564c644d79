"""A plan says at once what does not go together."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, replace

import pytest

from gpt2_desktop.errors import UsageError
from gpt2_desktop.training.plan import PRESETS, TrainingPlan


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"vocab_size": 256}, "vocab_size is 256 but must be between 257 and 65536"),
        ({"vocab_size": 70000}, "between 257 and 65536"),
        ({"steps": 0}, "steps is 0"),
        ({"micro_batch": 3}, r"micro_batch \(3\) does not divide batch_size \(16\)"),
        ({"micro_batch": 32}, "micro_batch is 32 but must be between 1 and 16"),
        ({"n_embd": 255}, r"n_embd \(255\) is not a multiple of n_head \(4\)"),
        ({"n_layer": 0}, "n_layer is 0"),
        ({"decay_fraction": 1.5}, "decay_fraction is 1.5"),
        ({"lr": float("nan")}, "lr is nan"),
        ({"validation_every": 1}, "validation_every is 1"),
    ],
)
def test_impossible_plans_are_refused(changes: dict[str, float], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        replace(PRESETS["starter"], **changes)


def test_only_what_is_fixed_counts_as_a_difference() -> None:
    plan = PRESETS["smoke"]
    assert plan.fixed_differences(replace(plan, steps=999, lr=0.1, evaluate_every=7, micro_batch=2)) == []
    assert plan.fixed_differences(replace(plan, n_layer=5, seed=9)) == ["n_layer", "seed"]


def test_the_starter_fits_what_is_shipped() -> None:
    config = PRESETS["starter"].config()
    assert config.vocab_size == 16384
    assert 7e6 < config.parameter_count() < 35e6  # fp16: 70 MB at most


def test_every_value_is_described() -> None:
    assert all(each.metadata["description"] for each in fields(TrainingPlan))


def test_plans_need_no_torch() -> None:
    code = "import sys, gpt2_desktop.cli.train; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
