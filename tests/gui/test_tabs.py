"""Several open texts: each with its own editor, file and tools, and the window's tools at the one that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowRunner]:
    runner = WindowRunner(tmp_path / "state", monkeypatch)
    yield runner
    runner.answerer.released.set()


def tabs(window: MainWindow) -> list[str]:
    return [window.sheets.bar.tabText(index) for index in range(window.sheets.bar.count())]


def test_one_text_has_no_tabs(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        assert not window.sheets.bar.isVisible()
        second = window.sheets.add()
        assert window.sheets.bar.isVisible()
        assert tabs(window) == ["Untitled", "Untitled 2"]
        assert window.sheets.current is second
        window.sheets.remove(first)
        assert not window.sheets.bar.isVisible()
        assert list(window.sheets) == [second]
        await until(lambda: not isValid(first))

    runner.run(script)


def test_the_last_one_that_goes_leaves_an_empty_one(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "Text")
        window.sheets.remove(first)
        assert len(window.sheets) == 1
        assert window.sheets.current.is_untouched
        assert window.editor.hasFocus()

    runner.run(script)


def test_the_title_and_the_marks_are_those_of_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "Text")
        first = window.sheets.current
        assert window.isWindowModified()
        window.sheets.add()
        assert tabs(window) == ["• Untitled", "Untitled 2"]
        assert not window.isWindowModified()
        assert window.windowTitle().startswith("Untitled 2[*]")
        window.sheets.show_sheet(first)
        assert window.isWindowModified()

    runner.run(script)


def test_ghost_text_stays_in_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" there",)

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "Hello")
        await ghost_comes(window, " there")
        assert first.editor.ghost.text == " there"
        second = window.sheets.add()
        assert window.controller.displayed == ""
        assert first.editor.ghost.text == ""
        await type_text(window, "You")
        await ghost_comes(window, " there")
        assert second.editor.ghost.text == " there"
        assert runner.answerer.requests[-1].before == "You"
        assert first.editor.text() == "Hello"
        window.actions_table["accept_all"].trigger()
        assert second.editor.text() == "You there"

    runner.run(script)


def test_a_text_that_changes_behind_another_asks_for_nothing(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" there",)

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        window.sheets.add()
        first.editor.insert_accepted("Text")
        assert not window.controller.busy

    runner.run(script)


def test_undo_goes_to_the_text_that_is_shown(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first = window.sheets.current
        await type_text(window, "One")
        second = window.sheets.add()
        await type_text(window, "Two")
        window.actions_table["undo"].trigger()
        assert (first.editor.text(), second.editor.text()) == ("One", "")
        window.sheets.show_sheet(first)
        window.actions_table["undo"].trigger()
        assert first.editor.text() == ""

    runner.run(script)


def test_find_outline_and_counts_follow(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        tools = window.tools
        first = window.sheets.current
        await type_text(window, "# One\nword word")
        window.actions_table["outline_panel"].trigger()
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 1)
        window.actions_table["find"].trigger()
        tools.find_bar.wanted.setText("word")
        await until(lambda: len(tools.finder.matches) == 2)
        second = window.sheets.add()
        second.editor.insert_accepted("# Two\n# Three\nword")
        await until(lambda: len(tools.finder.matches) == 1 and not tools.finder.busy)
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 2)
        assert tools.counts.document().words == 3
        assert first.editor.extraSelections() == []
        window.sheets.show_sheet(first)
        await until(lambda: len(tools.finder.matches) == 2)
        await until(lambda: tools.outline_panel.tree.topLevelItemCount() == 1)
        # Three of the first text and three of the second.
        assert tools.counts.session().written == 6

    runner.run(script)


def test_other_settings_reach_every_text(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        first, second = window.sheets.current, window.sheets.add()
        window._keeper.set("editor.font_size", 31)
        await until(lambda: first.editor.font().pointSize() == second.editor.font().pointSize() == 31)
        third = window.sheets.add()
        assert third.editor.font().pointSize() == 31

    runner.run(script)
