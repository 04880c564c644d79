"""The model card names every source, and thins the curve without losing its end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.training.curve import CurvePoint
from gpt2_desktop.training.model_card import CardFacts, Source, model_card, read_sources
from gpt2_desktop.training.plan import PRESETS

SOURCES = [
    Source("a/one", 10, 1.5, "CC BY 4.0", "A. Author"),
    Source("b/two", 5, 3.0, "MIT", "B. Author"),
    Source("a/three", 1, 0.25, "CC BY 4.0", "A. Author"),
]

HEAD = "| repository | documents | MB | licence | attribution |\n"

FACTS = CardFacts(
    name="Card",
    config=PRESETS["starter"].config(),
    parameters=PRESETS["starter"].config().parameter_count(),
    plan=PRESETS["starter"],
    step=3000,
    seconds=5400,
    hardware="two cores",
    curve=[CurvePoint(step, step * 8192, step * 1.8, 5.0, 4.5, 1.5) for step in range(100, 3100, 100)],
    evaluations=[],
    sources=SOURCES,
    samples=[("Once", " upon_a *time*\nthere was")],
)


def test_sources_are_read_from_the_table(tmp_path: Path) -> None:
    path = tmp_path / "SOURCES.md"
    rows = "\n".join(
        f"| {s.repository} | {s.documents} | {s.megabytes} | {s.licence} | {s.attribution} |" for s in SOURCES
    )
    path.write_text(f"# Sources\n\nWords.\n\n{HEAD}|---|--:|---|---|---|\n{rows}\n\nTotal.\n", encoding="utf-8")
    assert read_sources(path) == ("Words.", SOURCES)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no table", "has no table with the columns repository, documents, mb, licence, attribution"),
        (
            "| repository | documents | MB | licence | attribution |\n| - | - | - | - | - |\n| a | 1 |",
            "line 3: the row",
        ),
        (f"{HEAD}| a | many | 1 | b | c |", "line 2: the row"),
    ],
)
def test_sources_that_cannot_be_understood(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "SOURCES.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=message):
        read_sources(path)


def test_sources_of_one_licence_and_author_share_a_row_largest_first() -> None:
    card = model_card(FACTS)
    rows = [line for line in card.splitlines() if "Author" in line]
    assert rows == [
        "| MIT | B. Author | 5 | 3.00 | b/two |",
        "| CC BY 4.0 | A. Author | 11 | 1.75 | a/one, a/three |",
    ]
    assert "3 sources, 16 documents and 4.8 MB" in card


def test_training_is_told_in_figures() -> None:
    card = model_card(FACTS)
    assert "3,000 steps of 16 sequences of 512 tokens: 24,576,000 tokens seen in\n1.50 hours on two cores." in card
    curve = [line for line in card.splitlines() if line.endswith("| 1.500 |")]
    assert len(curve) == 10
    assert curve[-1].startswith("| 3000 | 24.6 |")


def test_unknown_things_are_said_to_be_unknown() -> None:
    assert "of\n3,000 planned steps" in model_card(FACTS)
    card = model_card(replace(FACTS, hardware="", sources=[], curve=[], plan_is_known=False))
    assert "planned" not in card
    assert "hardware that was not written down" in card
    assert "sources of the corpus were not named" in card
    assert "validation loss" not in card


def test_samples_are_quoted_as_they_are() -> None:
    assert "> **Once** upon\\_a \\*time\\*\n> there was" in model_card(FACTS)


def test_claims_about_the_corpus_come_from_its_sources_file_only() -> None:
    assert "English" not in model_card(FACTS)
    assert "license:" not in model_card(FACTS)
    card = model_card(replace(FACTS, corpus_note="Letters of one family.", language="en", licence="mit"))
    assert "language: en\nlicense: mit\n" in card
    assert "Letters of one family." in card
