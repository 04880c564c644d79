"""Real processes on a screen of their own; skipped, with the reason, where that cannot be had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.program import Oracle, Program
from helpers.recitation import reciting_model_folder, slow_model_folder
from helpers.xvfb import Screen, missing_tools

StartProgram = Callable[..., Program]

_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[Any]:
    report = yield
    if call.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    missing = missing_tools()
    if missing:
        pytest.skip(f"needs {', '.join(missing)} (packages xvfb, xdotool, openbox, imagemagick)")
    screen = Screen(tmp_path_factory.mktemp("screen"))
    yield screen
    screen.close()


@pytest.fixture(autouse=True)
def picture_of_a_failure(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[None]:
    """Keep what was on the screen in the test's folder where the test fails."""
    yield
    if request.node.stash.get(_FAILED, False) and "screen" in request.fixturenames:
        request.getfixturevalue("screen").save_picture(tmp_path / "screen.png")


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tiny model whose suggestions are predictable."""
    return reciting_model_folder(tmp_path_factory.mktemp("reciting"))


@pytest.fixture(scope="session")
def slow_model(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, but with so many layers that it takes its time."""
    return slow_model_folder(tmp_path_factory.mktemp("slow"), model)


@pytest.fixture(scope="session")
def oracle(screen: Screen, model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Oracle]:
    oracle = Oracle(screen.environment, tmp_path_factory.mktemp("oracle"), model)
    yield oracle
    oracle.close()


@pytest.fixture
def start(screen: Screen, model: Path, tmp_path: Path, picture_of_a_failure: None) -> Iterator[StartProgram]:
    """Start the program on the screen; ends at the latest with the test."""
    programs: list[Program] = []

    def start_program(*arguments: str | Path, model: Path = model, **options: Any) -> Program:
        programs.append(Program(screen, tmp_path / "base", model, *arguments, **options))
        return programs[-1]

    yield start_program
    for program in programs:
        program.close()
