"""The table that says how sure a model has to be: read, found, and passed over where it is broken."""

from __future__ import annotations

import json
import logging
import math
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.tiny import tiny_model_folder
from hypothesis import given
from hypothesis import strategies as st

from gpt2_desktop.engine import confidence
from gpt2_desktop.engine.confidence import (
    CALIBRATION_NAME,
    UNCALIBRATED,
    Calibration,
    Level,
    calibration_file,
    find_calibration,
    model_fingerprint,
    write_calibration,
)
from gpt2_desktop.engine.loading import load
from gpt2_desktop.engine.types import LoadRequest
from gpt2_desktop.paths import Folders, starter_model


def level(percent: int, floor: float) -> Level:
    return Level(percent, floor, percent / 100, 0.5, 0.3, 0.2)


CALIBRATION = Calibration((level(20, -0.5), level(40, -1.5), level(80, -4.0)), -3.0, "a model", 600)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_model_folder(tmp_path / "model")


@pytest.mark.parametrize(
    ("percent", "floor"),
    [(5, -0.5), (20, -0.5), (30, -1.0), (40, -1.5), (50, -2.125), (80, -4.0), (95, -4.0), (100, -math.inf)],
)
def test_floors_lie_between_the_measured_ones(percent: int, floor: float) -> None:
    assert CALIBRATION.floor(percent) == pytest.approx(floor)


def test_without_levels_nothing_is_hidden() -> None:
    assert UNCALIBRATED.floor(5) == -math.inf
    assert UNCALIBRATED.tail_floor == -math.inf


@given(
    st.lists(st.floats(-30, 0), min_size=19, max_size=19).map(lambda floors: sorted(floors, reverse=True)),
    st.integers(5, 99),
)
def test_showing_more_never_asks_for_more(floors: list[float], percent: int) -> None:
    calibration = Calibration(tuple(map(level, range(5, 100, 5), floors)), -3.0)
    # Interpolating between two equal floors may round.
    assert calibration.floor(percent + 1) <= calibration.floor(percent) + 1e-9


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / CALIBRATION_NAME
    write_calibration(CALIBRATION, path)
    assert Calibration.from_json(path.read_text()) == CALIBRATION


def changed(**changes: object) -> str:
    return json.dumps({**json.loads(CALIBRATION.as_json()), **changes})


BROKEN = {
    "cut short": CALIBRATION.as_json()[:50],
    "not JSON": "hello",
    "nested": "[" * 100_000,
    "not UTF-8": "\udcff",
    "a list": "[]",
    "of another version": changed(version=2),
    "without version": json.dumps({"levels": []}),
    "without levels": changed(levels=[]),
    "levels of a text": changed(levels="many"),
    "levels that lack something": changed(levels=[{"percent": 5}]),
    "an unknown key": changed(more=1),
    "a text for a number": changed(tail_floor="low"),
    "not a number": changed(tail_floor=math.nan),
    "infinite": changed(tail_floor=-math.inf),
    "above 0": changed(tail_floor=1.0),
    "percent beyond 100": changed(levels=[{**json.loads(CALIBRATION.as_json())["levels"][0], "percent": 120}]),
    "rising floors": changed(levels=json.loads(CALIBRATION.as_json())["levels"][::-1]),
    "a model that is no text": changed(model=3),
    "cursors that are no number": changed(cursors="many"),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_gives_the_starters_and_one_warning(
    text: str,
    model: Path,
    folders: Folders,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    starter = tmp_path / "starter"
    write_calibration(CALIBRATION, starter / CALIBRATION_NAME)
    monkeypatch.setattr(confidence, "starter_model", lambda: starter)
    (model / CALIBRATION_NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    with caplog.at_level(logging.WARNING):
        assert find_calibration(model, folders) == CALIBRATION
    assert len(caplog.records) == 1
    assert str(model / CALIBRATION_NAME) in caplog.text
    assert "gpt2-desktop calibrate" in caplog.text


def test_a_file_that_cannot_be_read_is_passed_over(
    model: Path, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(confidence, "starter_model", lambda: model)
    (model / CALIBRATION_NAME).mkdir()
    with caplog.at_level(logging.WARNING):
        assert find_calibration(model, folders) is UNCALIBRATED
    assert len(caplog.records) == 1


def test_the_users_own_goes_before_the_models_and_that_before_the_starters(
    model: Path, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starter = tmp_path / "starter"
    monkeypatch.setattr(confidence, "starter_model", lambda: starter)
    found = [find_calibration(model, folders)]
    for cursors, path in enumerate(
        (starter / CALIBRATION_NAME, model / CALIBRATION_NAME, calibration_file(model, folders)), 1
    ):
        write_calibration(Calibration(CALIBRATION.levels, -1.0, "", cursors), path)
        found.append(find_calibration(model, folders))
    assert [calibration.cursors for calibration in found] == [0, 1, 2, 3]


def test_the_users_own_is_for_those_weights_only(model: Path, folders: Folders, tmp_path: Path) -> None:
    write_calibration(CALIBRATION, calibration_file(model, folders))
    other = tiny_model_folder(tmp_path / "other", seed=1)
    assert find_calibration(model, folders) == CALIBRATION
    assert find_calibration(other, folders) != CALIBRATION


def test_a_byte_in_the_middle_makes_another_model(model: Path, folders: Folders, tmp_path: Path) -> None:
    before = model_fingerprint(model, folders)
    weights = model / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[len(data) // 2] ^= 1
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in model.iterdir():
        (copy / path.name).write_bytes(path.read_bytes() if path != weights else bytes(data))
    assert model_fingerprint(copy, folders) != before
    (copy / weights.name).write_bytes(weights.read_bytes())
    (copy / "README.md").write_text("other words")
    assert model_fingerprint(copy, Folders.under(tmp_path / "elsewhere")) == before


def test_weights_are_not_hashed_where_nothing_is_kept(
    model: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise AssertionError("the weights were hashed")

    monkeypatch.setattr(confidence, "fingerprint", refuse)
    write_calibration(CALIBRATION, model / CALIBRATION_NAME)
    assert find_calibration(model, folders) == CALIBRATION


def test_loading_a_model_finds_its_calibration(model: Path, folders: Folders) -> None:
    write_calibration(CALIBRATION, model / CALIBRATION_NAME)
    assert load(LoadRequest(str(model), "cpu", "fp32", 1), folders).calibration == CALIBRATION


def test_the_starter_comes_with_one() -> None:
    calibration = Calibration.from_json((starter_model() / CALIBRATION_NAME).read_text(encoding="utf-8"))
    floors = [calibration.floor(percent) for percent in (30, 50, 70, 100)]
    assert floors == sorted(floors, reverse=True)
    assert len(set(floors)) == 4
    assert -10 < calibration.tail_floor < 0


def test_reading_one_takes_no_torch() -> None:
    code = "import sys, gpt2_desktop.engine.confidence; sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
