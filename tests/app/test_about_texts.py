"""What the program says of itself: its parts, their licences, and the report for a fault."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gpt2_desktop import paths
from gpt2_desktop.app import components as about
from gpt2_desktop.app.diagnostics import diagnostics
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.settings.schema import Settings, SuggestionLength
from gpt2_desktop.settings.table import settings_of

MODEL = ModelInfo("starter", 9_064_448, 512, "cpu", "a processor", "int8")


def test_every_part_has_a_version_and_the_text_of_its_licence() -> None:
    parts = about.components()
    assert parts[0].package == "gpt2-desktop"
    names = {part.name for part in parts}
    assert {"torch", "PySide6_Essentials", "Python", "Qt", "ICU", "Literata (typeface)"} <= names
    for part in parts:
        assert part.version, part
        assert part.licence, part
        assert len(part.licence_text()) > 300, part


def test_a_requirement_of_a_requirement_is_a_part_and_what_only_tests_need_is_not() -> None:
    packages = {part.package for part in about.components()}
    assert "sympy" in packages  # torch's
    assert "pytest" not in packages


def test_in_a_package_all_that_is_bundled_is_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    packages = {part.package for part in about.components()}
    assert {"gpt2-desktop", "torch", "pytest"} <= packages


def test_the_parts_of_another_package_are_those_in_its_folder(tmp_path: Path) -> None:
    metadata = tmp_path / "thing-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.4\nName: thing\nVersion: 1.0\nLicense-Expression: MIT\n")
    (metadata / "LICENSE").write_text("Do what you like.")
    (metadata / "RECORD").write_text("thing-1.0.dist-info/LICENSE,,\n")
    (thing,) = (part for part in about.components(tmp_path) if part.package)
    assert (thing.name, thing.licence, thing.licence_text()) == ("thing", "MIT", "Do what you like.")


def test_a_licence_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    part = about.Component("thing", "1", "MIT", (tmp_path / "LICENSE",))
    assert "LICENSE cannot be read" in part.licence_text()


def test_the_model_card_has_no_header_for_machines() -> None:
    assert about.model_card().startswith("# GPT-2 Desktop starter")


def test_the_home_page_is_what_the_builder_of_the_package_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / about.HOME_PAGE_FILE).write_text("https://example.org/program\n")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert about.home_page() == "https://example.org/program"


def test_diagnostics_say_what_a_report_needs() -> None:
    text = diagnostics(Settings(), MODEL, "1 x 1", {"XDG_SESSION_TYPE": "wayland"})
    for part in ("GPT-2 Desktop ", "torch ", "starter, 9.1 million", "cpu (a processor), int8", "wayland", "1 x 1"):
        assert part in text
    assert "settings: all as they come" in text


def test_diagnostics_hold_no_text_no_path_and_no_name_of_an_own_model() -> None:
    settings = settings_of(
        {
            "model.name": "/home/anna/secret-novel-model",
            "ghost.length": SuggestionLength.SENTENCE,
            "alternatives.sampling.banned_words": ("Rumpelstiltskin",),
            "alternatives.sampling.temperature": 0.5,
        }
    )
    model = ModelInfo("/home/anna/secret-novel-model", 1, 2, "cpu", "a processor", "int8")
    text = diagnostics(settings, model, environ={"HOME": "/home/anna", "USER": "anna", "LANG": "de_DE.UTF-8"})
    assert "anna" not in text
    assert "secret" not in text
    assert "Rumpelstiltskin" not in text
    assert "ghost.length=sentence" in text
    assert "alternatives.sampling.temperature=0.5" in text
    assert "model.name is set" in text


def test_without_a_model() -> None:
    assert "model: none" in diagnostics(Settings(), None)
