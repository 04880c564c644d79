"""The loss curve of a run, as CSV while it runs and as a picture at every evaluation."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.files import write_atomically

CSV_NAME: Final = "loss.csv"
PNG_NAME: Final = "loss.png"
_FIELDS: Final = ("step", "tokens", "seconds", "loss", "validation_loss", "validation_bits_per_byte")


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One row; losses are nats a token, ``seconds`` the time spent training so far."""

    step: int
    tokens: int
    seconds: float
    loss: float
    validation_loss: float | None = None
    validation_bits_per_byte: float | None = None


class LossCurve:
    """Rows of `CurvePoint`, appended to ``loss.csv``; a resumed run drops the rows after its checkpoint."""

    def __init__(self, folder: Path, resume_step: int) -> None:
        self._folder = folder
        self.points = [point for point in read_curve(folder) if point.step <= resume_step]
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(_FIELDS)
        writer.writerows(_row(point) for point in self.points)
        write_atomically(folder / CSV_NAME, text.getvalue().encode(), 0o644)

    def add(self, point: CurvePoint) -> None:
        self.points.append(point)
        with (self._folder / CSV_NAME).open("a", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(_row(point))

    def plot(self) -> bool:
        """Draw training and validation loss over tokens into ``loss.png``; False where matplotlib is missing."""
        try:
            from matplotlib.backends.backend_agg import FigureCanvasAgg
            from matplotlib.figure import Figure
        except ImportError:
            return False
        figure = Figure(figsize=(8, 4.5), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        axes.plot([p.tokens / 1e6 for p in self.points], [p.loss for p in self.points], linewidth=1, label="training")
        evaluated = [(p.tokens / 1e6, p.validation_loss) for p in self.points if p.validation_loss is not None]
        if evaluated:
            axes.plot(*zip(*evaluated, strict=True), marker="o", markersize=3, label="validation")
        axes.set_xlabel("million tokens")
        axes.set_ylabel("loss (nats a token)")
        axes.grid(alpha=0.3)
        axes.legend()
        picture = io.BytesIO()
        figure.savefig(picture, dpi=110)
        write_atomically(self._folder / PNG_NAME, picture.getvalue(), 0o644)
        return True


def _row(point: CurvePoint) -> list[object]:
    values = [getattr(point, name) for name in _FIELDS]
    return ["" if value is None else round(value, 5) if isinstance(value, float) else value for value in values]


def read_curve(folder: Path) -> list[CurvePoint]:
    """Return the rows of the folder's ``loss.csv``; one that a killed process left unfinished is passed over."""
    path = folder / CSV_NAME
    if not path.exists():
        return []
    points: list[CurvePoint] = []
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.DictReader(file):
            try:
                points.append(
                    CurvePoint(
                        step=int(row["step"]),
                        tokens=int(row["tokens"]),
                        seconds=float(row["seconds"]),
                        loss=float(row["loss"]),
                        validation_loss=_optional(row["validation_loss"]),
                        validation_bits_per_byte=_optional(row["validation_bits_per_byte"]),
                    )
                )
            except (KeyError, TypeError, ValueError):
                continue
    return points


def _optional(text: str) -> float | None:
    return float(text) if text else None
