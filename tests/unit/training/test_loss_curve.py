"""The loss curve survives killed and resumed runs."""

from __future__ import annotations

from pathlib import Path

from gpt2_desktop.training.curve import CSV_NAME, PNG_NAME, CurvePoint, LossCurve, read_curve

POINTS = [
    CurvePoint(10, 1000, 1.5, 6.25),
    CurvePoint(20, 2000, 3.0, 5.5, 5.75, 2.125),
    CurvePoint(30, 3000, 4.5, 5.0),
]


def _written(folder: Path) -> LossCurve:
    curve = LossCurve(folder, 0)
    for point in POINTS:
        curve.add(point)
    return curve


def test_points_are_read_back(tmp_path: Path) -> None:
    _written(tmp_path)
    assert read_curve(tmp_path) == POINTS
    assert (tmp_path / CSV_NAME).read_text(encoding="utf-8").splitlines()[0] == (
        "step,tokens,seconds,loss,validation_loss,validation_bits_per_byte"
    )


def test_a_resumed_run_drops_what_came_after_its_checkpoint(tmp_path: Path) -> None:
    _written(tmp_path)
    assert LossCurve(tmp_path, 20).points == POINTS[:2]
    assert read_curve(tmp_path) == POINTS[:2]


def test_a_row_that_was_cut_is_passed_over(tmp_path: Path) -> None:
    _written(tmp_path)
    path = tmp_path / CSV_NAME
    path.write_bytes(path.read_bytes().rstrip()[:-8])
    assert read_curve(tmp_path) == POINTS[:2]


def test_no_curve_yet(tmp_path: Path) -> None:
    assert read_curve(tmp_path) == []


def test_picture(tmp_path: Path) -> None:
    assert _written(tmp_path).plot()
    assert (tmp_path / PNG_NAME).read_bytes().startswith(b"\x89PNG")
