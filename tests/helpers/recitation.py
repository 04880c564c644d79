"""A tiny GPT-2 that knows `TINY_TEXT` by heart, so that what it suggests is visible and the same every time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch

from gpt2_desktop.engine.confidence import CALIBRATION_NAME, Calibration, Level, write_calibration
from gpt2_desktop.model.checkpoint import save_model
from gpt2_desktop.model.gpt2 import GPT2
from helpers.tiny import TINY_CONFIG, TINY_TEXT, tiny_tokenizer

_STEPS = 250
_LENGTH = 64
_ROWS = 16

_CALIBRATION = Calibration(
    (Level(percent=90, floor=-4.0, coverage=0.9, precision=0.9, saved=0.5, net=0.5),), tail_floor=-2.5
)
"""Its own: what it knows by heart is shown, whatever the starter model's limits are."""


def reciting_model_folder(path: Path) -> Path:
    """Train on `TINY_TEXT` for some seconds, write the model into ``path`` and return it."""
    return _write(_trained(), path)


def slow_model_folder(path: Path, reciting: Path, *, idle_layers: int = 60, n_positions: int = 1024) -> Path:
    """Write the model of ``reciting`` with layers that add nothing but time, and with room for long texts."""
    from gpt2_desktop.model.checkpoint import load_model

    known = load_model(reciting).state_dict()
    config = replace(TINY_CONFIG, n_layer=TINY_CONFIG.n_layer + idle_layers, n_positions=n_positions)
    model = GPT2(config).eval().requires_grad_(False)
    state = model.state_dict()
    for name, parameter in state.items():
        if name == "wpe.weight":
            parameter.copy_(known[name].repeat(n_positions // len(known[name]) + 1, 1)[:n_positions])
        elif name in known:
            parameter.copy_(known[name])
        elif ".c_proj." in name:
            parameter.zero_()
    return _write(model, path)


def _trained() -> GPT2:
    # Every machine must get the same model: nothing is drawn but from this generator, and in single precision the
    # order of its sums, which is that of a processor, would have changed the weights by 0.01 when training ends.
    generator = torch.Generator().manual_seed(0)
    model = GPT2(TINY_CONFIG).train()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.ndim == 2:
                parameter.normal_(std=0.05, generator=generator)
            elif name.endswith(".bias"):
                parameter.zero_()
    model = model.double()
    ids = torch.tensor(tiny_tokenizer().encode(TINY_TEXT))
    # As the engine asks: the end of a text first, then text that may begin anywhere.
    begin = torch.full((_ROWS, 1), TINY_CONFIG.eos_token_id)
    optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3)
    for _ in range(_STEPS):
        starts = torch.randint(0, len(ids) - _LENGTH - 1, (_ROWS,), generator=generator)
        texts = torch.stack([ids[start : start + _LENGTH + 1] for start in starts.tolist()])
        rows = torch.cat((begin, texts), 1)
        logits = model(rows[:, :-1]).logits
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss.item() < 0.5, f"the model does not know the text: loss {loss.item():.2f}"
    return model.float().eval().requires_grad_(False)


def _write(model: GPT2, path: Path) -> Path:
    save_model(model, path, dtype=torch.float32)
    tiny_tokenizer().save(path)
    write_calibration(_CALIBRATION, path / CALIBRATION_NAME)
    return path
