"""What is said of a word's figures, and how the steps from expected to unexpected look."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QTextCharFormat

from gpt2_desktop.app.predictability import Expectedness
from gpt2_desktop.app.texts import Text, computed, number, percent, tr
from gpt2_desktop.engine.types import WordScore
from gpt2_desktop.ui.theme import Colors

_UNDERLINES: Final[Mapping[Expectedness, QTextCharFormat.UnderlineStyle]] = {
    Expectedness.EXPECTED: QTextCharFormat.UnderlineStyle.NoUnderline,
    Expectedness.USUAL: QTextCharFormat.UnderlineStyle.DotLine,
    Expectedness.RARE: QTextCharFormat.UnderlineStyle.DashUnderline,
    Expectedness.UNEXPECTED: QTextCharFormat.UnderlineStyle.SingleUnderline,
}
"""Told apart without colours too; a wave is for spelling."""

_LEAST_PERCENT: Final = 0.01
_ONE_IN_MOST: Final = 1_000_000


def formats(colors: Colors) -> dict[Expectedness, QTextCharFormat]:
    """Return how words of each step look."""
    result = {}
    for step in Expectedness:
        look = QTextCharFormat()
        look.setBackground(colors.color(step.name.lower()))
        look.setUnderlineStyle(_UNDERLINES[step])
        look.setUnderlineColor(colors.color("muted"))
        result[step] = look
    return result


def step_name(step: Expectedness) -> Text:
    """Return what the legend says of a step."""
    names = {
        Expectedness.EXPECTED: tr("10 likeliest"),
        Expectedness.USUAL: tr("100 likeliest"),
        Expectedness.RARE: tr("1,000 likeliest"),
        Expectedness.UNEXPECTED: tr("less likely"),
    }
    return names[step]


def probability(logprob: float) -> Text:
    """Return a probability as people say it."""
    share = math.exp(logprob)
    if share >= _LEAST_PERCENT:
        return percent(share, 0 if share >= 0.1 else 1)
    if share * _ONE_IN_MOST < 1:
        return tr("less than 1 in {number}", number=number(_ONE_IN_MOST))
    return tr("1 in {number}", number=number(round(1 / share)))


def sentence(word: str, score: WordScore) -> Text:
    """Return the figures of a word in one line."""
    if not score.instead:
        return tr(
            "“{word}”: rank {rank}, probability {probability}",
            word=word,
            rank=score.rank,
            probability=probability(score.logprob),
        )
    return tr(
        "“{word}”: rank {rank}, probability {probability}; likelier: {words}",
        word=word,
        rank=score.rank,
        probability=probability(score.logprob),
        words=computed(lambda: tr(", ", "between words of a list").join(score.instead)),
    )
