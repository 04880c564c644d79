"""Find and replace in all open texts: counted over all, from tab to tab, and one undo step in each."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from helpers.window import LIMIT_S, WindowRunner, until
from PySide6.QtWidgets import QApplication

from gpt2_desktop.ui import find_everywhere, finder
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowRunner]:
    runner = WindowRunner(tmp_path / "state", monkeypatch)
    runner.answerer.chunks = ()
    yield runner
    runner.answerer.released.set()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    texts = {"one": "cat dog cat", "two": "bird", "three": "a cat"}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    return tuple(tmp_path / f"{name}.txt" for name in texts)


async def look_for(window: MainWindow, word: str) -> None:
    """Look for a word in all texts, from the start of the first one."""
    window.sheets.show_number(1)
    window.editor.set_caret(0)
    window.actions_table["replace"].trigger()
    bar = window.tools.find_bar
    assert bar.everywhere.isVisible()
    bar.everywhere.setChecked(True)
    bar.wanted.setText(word)
    await settled(window)


async def settled(window: MainWindow) -> None:
    await until(lambda: not window.tools.finder.busy and not window.tools.everywhere.busy)


def where(window: MainWindow) -> tuple[str, int]:
    return window.documents.name, window.editor.textCursor().selectionStart()


def test_one_text_has_no_others(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.actions_table["find"].trigger()
        assert not window.tools.find_bar.everywhere.isVisible()
        window.opening.new()
        assert window.tools.find_bar.everywhere.isVisible()

    runner.run(script)


def test_the_way_leads_from_text_to_text_and_around(runner: WindowRunner, files: tuple[Path, ...]) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        await look_for(window, "cat")
        await until(lambda: window.tools.find_bar.state.text() == "1 of 2, 1 in other texts")
        places = [where(window)]
        for by in (1, 1, 1, -1, -1):
            window.tools.finder.step(by)
            await settled(window)
            places.append(where(window))
        first, second, other = ("one.txt", 0), ("one.txt", 8), ("three.txt", 2)
        assert places == [first, second, other, first, other, second]
        window.tools.find_bar.everywhere.setChecked(False)
        window.tools.finder.step(1)
        await settled(window)
        assert where(window) == first

    runner.run(script, files=files)


@pytest.mark.parametrize("later", [finder, find_everywhere], ids=["this_text_later", "others_later"])
def test_replacing_all_is_one_undo_step_in_each_text(
    runner: WindowRunner, files: tuple[Path, ...], later: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    find, go_on = later._replacements_in, threading.Event()  # type: ignore[attr-defined]

    def find_later(*args: object) -> object:
        assert go_on.wait(LIMIT_S)
        return find(*args)

    monkeypatch.setattr(later, "_replacements_in", find_later)

    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        await look_for(window, "cat")
        window.tools.find_bar.replacement.setText("cow")
        window.tools.find_bar.replace_all.click()
        first = 0 if later is find_everywhere else 2
        await until(lambda: "cow" in list(window.sheets)[first].editor.text())
        go_on.set()
        await until(lambda: window.sheets.current.editor.text() == "cow dog cow")
        await until(lambda: [sheet.editor.text() for sheet in window.sheets] == ["cow dog cow", "bird", "a cow"])
        assert [sheet.documents.is_modified for sheet in window.sheets] == [True, False, True]
        await until(lambda: "3 replaced" in window.tools.find_bar.state.text())
        for sheet in window.sheets:
            sheet.editor.undo()
        assert [sheet.editor.text() for sheet in window.sheets] == ["cat dog cat", "bird", "a cat"]
        assert not any(sheet.documents.is_modified for sheet in window.sheets)

    runner.run(script, files=files)


def test_a_faulty_expression_is_told_once(runner: WindowRunner, files: tuple[Path, ...]) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: len(window.sheets) == 3)
        await look_for(window, "cat")
        window.tools.find_bar.regex.setChecked(True)
        window.tools.find_bar.wanted.setText("(")
        await settled(window)
        assert window.tools.find_bar.state.text()
        assert "other texts" not in window.tools.find_bar.state.text()

    runner.run(script, files=files)
