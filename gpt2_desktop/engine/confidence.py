"""How sure a model has to be for its ghost text to be shown: a small table, measured once for each model.

The score of a suggestion is the joint log-probability of its first word, given the typed bytes: the sum of the
natural log-probabilities of the tokens it is made of, known as soon as the word is complete, and an upper bound of
it before.  A `Calibration` says which score about so many percent of the cursors reach that a writing person meets
(`gpt2_desktop.engine.calibration` measures that), so that "show about 40 %" means that, as in Smart Compose
(arXiv 1906.00080), where the threshold is chosen for the share of cursors it triggers at.

The raw score is the threshold, the same inside words and between them.  Fitted on text that the starter's training held
out, isotonic tables for each situation (between words, behind a word, one to six letters typed) and a small network
over fourteen features ordered the suggestions for other text no better: at shares from 20 to 70 % the net saving of
keystrokes was between 0.003 below and 0.001 above the raw score's.  With the mean over the word's tokens in place of
their sum it was up to 0.016 below.

The tail is judged in the same way: by the sum of the log-probabilities of the tokens behind the first word, that is
the probability that all of it up to there is right.  With a limit to that sum the net saving was 0.006 to 0.008 higher
than with the best limit to each token's log-probability, and 0.013 to 0.015 higher than without any.
"""

from __future__ import annotations

import bisect
import json
import logging
import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from gpt2_desktop.engine.types import ALL_PERCENT
from gpt2_desktop.files import PUBLIC, write_atomically
from gpt2_desktop.model.config import CONFIG_NAME
from gpt2_desktop.model.fingerprint import fingerprint
from gpt2_desktop.model.tokenizer import MERGES_NAME, TOKENIZER_NAME, VOCAB_NAME
from gpt2_desktop.paths import Folders, starter_model

logger = logging.getLogger(__name__)

CALIBRATION_NAME: Final = "calibration.json"
"""In a model's folder: the calibration that comes with the model."""

_VERSION: Final = 1
_TEXT_FILES: Final = (CONFIG_NAME, TOKENIZER_NAME, VOCAB_NAME, MERGES_NAME)
_WEIGHTS: Final = ("*.safetensors", "pytorch_model*.bin")


@dataclass(frozen=True, slots=True)
class Level:
    """What was measured where about ``percent`` of the cursors got ghost text.

    Attributes:
        percent: of the cursors at which a suggestion was asked for.
        floor: smallest score that is shown, a natural log-probability of 0 or less.
        coverage: share of the cursors that got ghost text, 0 to 1; less than ``percent`` only where there was no more.
        precision: share of what was shown whose first word was right, 0 to 1.
        saved: keystrokes saved for each character written.
        net: the same less half a keystroke for each suggestion shown whose first word was wrong.
    """

    percent: int
    floor: float
    coverage: float
    precision: float
    saved: float
    net: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Thresholds for one model; immutable, pure Python.

    Attributes:
        levels: by rising percent; the floors fall.
        tail_floor: the sum of the log-probabilities of the tokens behind the first word, 0 or less, below which the
            token that brings it there is cut with all that follows; for `SuggestionLength.FEW_WORDS`.
        model: its name, for people.
        cursors: at how many a suggestion was asked for.
    """

    levels: tuple[Level, ...]
    tail_floor: float
    model: str = ""
    cursors: int = 0

    def floor(self, show_percent: float) -> float:
        """Return the score that about ``show_percent`` of the cursors reach; -infinity for 100 and more.

        Between two levels it is interpolated; below the lowest the surest level's holds.
        """
        if show_percent >= ALL_PERCENT or not self.levels:
            return -math.inf
        index = bisect.bisect_left([level.percent for level in self.levels], show_percent)
        if index == len(self.levels):
            return self.levels[-1].floor
        high = self.levels[index]
        if index == 0 or high.percent == show_percent:
            return high.floor
        low = self.levels[index - 1]
        part = (show_percent - low.percent) / (high.percent - low.percent)
        return low.floor + part * (high.floor - low.floor)

    def as_json(self) -> str:
        """Return the text of a calibration file."""
        return json.dumps({"version": _VERSION, **asdict(self)}, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Calibration:
        """Read what `as_json` wrote.

        Raises:
            ValueError: it is no JSON, of another version, or its numbers make no sense.
        """
        try:
            data = json.loads(text)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        if not isinstance(data, dict):
            raise ValueError("not an object")
        if data.pop("version", None) != _VERSION:
            raise ValueError("of another version")
        try:
            levels = tuple(Level(**level) for level in data.pop("levels"))
            calibration = cls(levels, **data)
        except (TypeError, KeyError):
            raise ValueError("of another form") from None
        calibration._check()
        return calibration

    def _check(self) -> None:
        numbers = [self.tail_floor, *(value for level in self.levels for value in asdict(level).values())]
        if not all(isinstance(number, int | float) and math.isfinite(number) for number in numbers):
            raise ValueError("a value that is not a number")
        percents = [level.percent for level in self.levels]
        floors = [level.floor for level in self.levels]
        if not percents or sorted(set(percents)) != percents or percents[0] < 0 or percents[-1] > ALL_PERCENT:
            raise ValueError("no levels from 0 to 100 in rising order")
        if sorted(floors, reverse=True) != floors or max(*floors, self.tail_floor) > 0:
            raise ValueError("floors that rise, or that are above 0")
        if not isinstance(self.model, str) or not isinstance(self.cursors, int):
            raise ValueError("of another form")


UNCALIBRATED: Final = Calibration((), -math.inf)
"""Hides nothing and trims nothing: for a model that nothing is known of, and for measuring."""


def model_fingerprint(folder: Path, folders: Folders) -> str:
    """Return the SHA-256 of the model's weights, configuration and vocabulary.

    Raises:
        OSError: a file cannot be read.
    """
    return fingerprint(_model_files(folder), folders.cache)


def _model_files(folder: Path) -> Iterator[Path]:
    for name in _TEXT_FILES:
        if (path := folder / name).is_file():
            yield path
    for pattern in _WEIGHTS:
        if weights := sorted(folder.glob(pattern)):
            yield from weights
            return


def find_calibration(folder: Path, folders: Folders) -> Calibration:
    """Return the calibration of the model in ``folder``.

    That is the user's own for these weights, else the one in the model's folder, else the starter's: the scores of two
    GPT-2s on the same text are distributed alike enough for it to be a better guess than none, but "about 40 %" may
    then be 30 or 55.  A file that is damaged or of another version is logged and passed over.
    """
    paths = [folder / CALIBRATION_NAME, starter_model() / CALIBRATION_NAME]
    try:
        # Without any there is no need to hash half a gigabyte.
        if next(folders.calibrations.glob("*.json"), None) is not None:
            paths.insert(0, calibration_file(folder, folders))
    except OSError as error:
        logger.warning("the calibration of %s cannot be looked up (%s)", folder, error.strerror)
    for path in dict.fromkeys(paths):
        calibration = _read(path)
        if calibration is not None:
            return calibration
    return UNCALIBRATED


def _read(path: Path) -> Calibration | None:
    try:
        return Calibration.from_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        logger.warning(
            "the calibration %s cannot be used (%s); run 'gpt2-desktop calibrate' to make it again", path, reason
        )
        return None


def calibration_file(folder: Path, folders: Folders) -> Path:
    """Return where the user's own calibration of the model in ``folder`` is kept.

    Raises:
        OSError: the model's files cannot be read.
    """
    return folders.calibrations / f"{model_fingerprint(folder, folders)}.json"


def write_calibration(calibration: Calibration, path: Path) -> None:
    """Put the calibration into the place of ``path`` in one step.

    Raises:
        OSError: it cannot be written; the old one is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, calibration.as_json().encode(), PUBLIC)
