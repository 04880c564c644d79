"""How the next token is chosen: the sampling parameters, their ranges and presets, written once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from gpt2_desktop.settings.options import option

RANDOM_SEED: Final = -1
"""As a seed: draw a new one for every request."""


def _temperature(default: float) -> Any:
    return option(
        default,
        "Temperature",
        "How adventurous the choice of words is; 0 always takes the likeliest token.",
        ge=0.0,
        le=2.0,
        step=0.05,
    )


def _top_k(default: int) -> Any:
    return option(default, "Top-k", "Choose among that many likeliest tokens; 0 is all of them.", ge=0, le=1000)


def _top_p(default: float) -> Any:
    return option(
        default,
        "Top-p",
        "Choose among the likeliest tokens that together reach this probability; 1 is all of them.",
        ge=0.01,
        le=1.0,
        step=0.01,
    )


def _min_p(default: float) -> Any:
    return option(
        default,
        "Min-p",
        "Leave out tokens less likely than this share of the likeliest one; 0 leaves out none.",
        ge=0.0,
        le=1.0,
        step=0.01,
    )


def _repetition_penalty(default: float) -> Any:
    return option(
        default,
        "Repetition penalty",
        "Make tokens that were already used less likely; 1 is no penalty.",
        ge=1.0,
        le=2.0,
        step=0.01,
    )


@dataclass(frozen=True, kw_only=True)
class SamplingParams:
    """Sampling parameters under the field's names; the defaults change nothing about the model's distribution.

    The order in which the filters apply is documented in `gpt2_desktop.engine.sampling`.
    """

    temperature: float = _temperature(1.0)
    top_k: int = _top_k(0)
    top_p: float = _top_p(1.0)
    min_p: float = _min_p(0.0)
    typical_p: float = option(
        1.0,
        "Typical-p",
        "Choose among the tokens whose surprise is closest to the expected one, up to this probability; 1 is off.",
        ge=0.01,
        le=1.0,
        step=0.01,
    )
    repetition_penalty: float = _repetition_penalty(1.0)
    repetition_range: int = option(
        0,
        "Repetition range",
        "How many of the last tokens the penalties look at; 0 is the whole context.",
        ge=0,
        le=1024,
        unit="tokens",
    )
    presence_penalty: float = option(
        0.0,
        "Presence penalty",
        "Taken from the score of every token already used.",
        ge=-2.0,
        le=2.0,
        step=0.1,
    )
    frequency_penalty: float = option(
        0.0,
        "Frequency penalty",
        "Taken from a token's score for every time it was used.",
        ge=-2.0,
        le=2.0,
        step=0.1,
    )
    no_repeat_ngram_size: int = option(
        0,
        "No repeated n-gram",
        "Never write the same run of that many tokens twice; 0 is off.",
        ge=0,
        le=20,
        unit="tokens",
    )
    banned_words: tuple[str, ...] = option((), "Banned words", "Never written.")
    stop: tuple[str, ...] = option((), "Stop strings", "Writing ends before any of these.")
    seed: int = option(
        RANDOM_SEED,
        "Seed",
        "The same seed gives the same text on the same machine; -1 draws a new one each time.",
        ge=RANDOM_SEED,
        le=2**31 - 1,
    )
    num_return_sequences: int = option(1, "Continuations", "How many to write at once.", ge=1, le=16)
    max_new_tokens: int = option(64, "Length at most", "Tokens written at most.", ge=1, le=1024, unit="tokens")


@dataclass(frozen=True, kw_only=True)
class GhostSampling(SamplingParams):
    """Sampling of the ghost text: greedy, so that it is stable from key to key."""

    temperature: float = _temperature(0.0)
    max_new_tokens: int = option(64, "Length at most", "Tokens written at most.", ge=1, le=256, unit="tokens")


@dataclass(frozen=True, kw_only=True)
class AlternativesSampling(SamplingParams):
    """Sampling of the alternatives panel and of ``generate``: varied, with a light hand against GPT-2's loops."""

    temperature: float = _temperature(0.9)
    top_p: float = _top_p(0.92)
    min_p: float = _min_p(0.02)
    repetition_penalty: float = _repetition_penalty(1.08)
    num_return_sequences: int = option(5, "Continuations", "How many to write at once.", ge=1, le=16)
    max_new_tokens: int = option(40, "Length at most", "Tokens written at most.", ge=1, le=1024, unit="tokens")


PRESETS: Final[dict[str, dict[str, Any]]] = {
    "Precise": {
        "temperature": 0.5,
        "top_k": 0,
        "top_p": 0.85,
        "min_p": 0.05,
        "typical_p": 1.0,
        "repetition_penalty": 1.05,
    },
    "Balanced": {
        name: getattr(AlternativesSampling, name)
        for name in ("temperature", "top_k", "top_p", "min_p", "typical_p", "repetition_penalty")
    },
    "Creative": {
        "temperature": 1.15,
        "top_k": 0,
        "top_p": 0.97,
        "min_p": 0.02,
        "typical_p": 1.0,
        "repetition_penalty": 1.1,
    },
}
"""Values that a preset gives to the alternatives' sampling; what it does not name stays as it is."""
