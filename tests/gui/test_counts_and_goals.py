from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QSpinBox

from gpt2_desktop.app.writing_log import WritingLog
from gpt2_desktop.ui.counts import Count
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


@pytest.mark.parametrize(
    ("words", "time"),
    [(0, "nothing to read"), (3, "less than a minute"), (2380, "10 min"), (30_000, "2 h 6 min")],
)
def test_reading_time(words: int, time: str) -> None:
    assert Count(words, 0, 1).reading_time == time


def test_text_and_selection_are_counted(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("One two three.\nFour 😀 five.")
        await until(lambda: window.status.words.text() == "5 words")
        assert "5 words, 27 characters, 2 paragraphs" in window.status.words.toolTip()
        window.editor.select(4, 19)
        await until(lambda: window.status.words.text() == "3 of 5 words")
        assert "Selected: 3 words, 15 characters, 2 paragraphs" in window.status.words.toolTip()
        window.editor.document().setModified(False)

    runner.run(script)


def test_only_what_is_written_counts_for_the_goals_and_it_is_kept(runner: WindowRunner, tmp_path: Path) -> None:
    path = tmp_path / "novel.txt"
    path.write_text("an old text of eight words in all")

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path)
        await type_text(window, "and three more ")
        await until(lambda: "3/4 today" in window.status.words.text())
        window.editor.document().setModified(False)
        window.opening.new()
        await until(lambda: window.documents.path is None)
        assert window.tools.counts.today().written == 3
        await type_text(window, "two words")
        await until(lambda: window.status.words.text() == "2 words · 5/4 today ✓")
        assert window.tools.counts.session().written == 5
        window.editor.document().setModified(False)

    runner.run(script, files=(path,), settings={"editor.daily_goal": "4"})
    assert WritingLog(runner.folders.writing_log_file).on(date.today()) == 5


def test_accepted_ghost_text_counts_and_undo_takes_it_back(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" wide", " world.")

    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        QTest.keyClick(window.editor, Qt.Key.Key_Tab)
        window.tools.counts.update()
        assert window.tools.counts.session().written == 3
        window.editor.undo()
        window.tools.counts.update()
        assert window.tools.counts.session().written == 1

    runner.run(script)


def test_the_dialog_shows_figures_and_sets_goals(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "one two three")
        window.editor.select(0, 3)
        window.actions_table["counts"].trigger()
        await until(lambda: window.findChildren(QDialog))
        dialog = window.findChildren(QDialog)[0]
        names = [label.accessibleName() for label in dialog.findChildren(QLabel)]
        assert "Text, Words: 3" in names
        assert "Selection, Words: 1" in names
        session, _ = dialog.findChildren(QSpinBox)
        bar, _ = dialog.findChildren(QProgressBar)
        assert session.text() == "none"
        session.setValue(6)
        assert bar.value() == 50
        await until(lambda: window.settings.editor.session_goal == 6)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: not window.findChildren(QDialog))
        window.editor.set_caret(0)
        await until(lambda: window.status.words.text() == "3 words · 3/6")

    runner.run(script)
