"""The scoreboard in the real window: it counts, shows, clears, and can be switched off."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gpt2_desktop.app.figures import Figures, Kind
from gpt2_desktop.app.scoreboard_file import ScoreboardFile
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.scoreboard_dialog import ScoreboardDialog
from gpt2_desktop.ui.scoreboard_plot import Day, ScoreboardPlot
from gpt2_desktop.ui.theme import LIGHT

TODAY = date.today()


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def kept(runner: WindowRunner) -> Figures:
    total = Figures()
    for figures in ScoreboardFile(runner.folders.scoreboard_file).read().values():
        total.add(figures)
    return total


async def opened(window: MainWindow) -> ScoreboardDialog:
    window.actions_table["scoreboard"].trigger()
    await until(lambda: window.findChildren(ScoreboardDialog))
    (dialog,) = window.findChildren(ScoreboardDialog)
    return dialog


async def closed(window: MainWindow, dialog: ScoreboardDialog) -> None:
    dialog.reject()
    await until(lambda: not window.findChildren(ScoreboardDialog))


def test_what_is_taken_with_keys_is_counted_and_written_at_the_end(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "a")
        await ghost_comes(window, " one two")
        QTest.keyClick(window.editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window.editor, Qt.Key.Key_Tab)
        runner.answerer.chunks = ()
        await until(lambda: window.editor.text() == "a one two" and not window.controller.busy)
        window.editor.document().setModified(False)

    runner.run(script)
    figures = kept(runner)
    assert (figures.word, figures.whole, figures.words, figures.saved, figures.keys) == (1, 1, 2, 6, 1)
    assert figures.shown >= 1
    assert figures.wrong == 0
    assert figures.waits.total() >= 1


def test_a_card_that_is_looked_at_is_not_counted(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.controller.preview("a card")
        assert window.controller.displayed == "a card"
        window.controller.end_preview()

    runner.run(script)
    assert not kept(runner)


def test_off_it_counts_nothing_and_the_dialog_switches_it(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = await opened(window)
        assert not dialog.counting.isChecked()
        await type_text(window, "a")
        assert not window.insights.scoreboard.pending()
        dialog.counting.click()
        await until(lambda: window.settings.editor.scoreboard)
        await until(lambda: not window.controller.busy)
        await closed(window, dialog)
        window.editor.document().setModified(False)

    runner.run(script, settings={"editor.scoreboard": "false"})


def test_the_dialog_shows_a_period_as_plot_and_table_and_clears(runner: WindowRunner) -> None:
    days = {
        (TODAY, Kind.TEXT): Figures(shown=10, wrong=2, whole=3, word=4, sentence=1, words=30, saved=101, keys=92),
        (TODAY, Kind.MARKDOWN): Figures(saved=50),
        (TODAY - timedelta(days=3), Kind.OTHER): Figures(wrong=4),
        (TODAY - timedelta(days=60), Kind.MAIL): Figures(saved=1000),
        (TODAY + timedelta(days=900), Kind.TEXT): Figures(saved=10_000),  # of a clock that was wrong
    }
    for key in ((TODAY, Kind.TEXT), (TODAY - timedelta(days=3), Kind.OTHER)):
        for milliseconds in (10, 20, 200):
            days[key].count_wait(milliseconds / 1000)
    ScoreboardFile(runner.folders.scoreboard_file).add(days)

    async def script(window: MainWindow) -> None:
        dialog = await opened(window)
        await until(lambda: dialog.table.rowCount() == 3)
        values = {name: label.text() for name, label in dialog.values.items()}
        assert values["net"] == "148"  # 101 + 50 - 6 / 2
        assert values["net_words"] == "30"
        assert values["taken"] == "3 + 4 + 1"
        assert values["wrong"] == "6"
        assert values["waits"].split(" / ")[0] in ("20", "21")
        assert dialog.table.item(1, 1).text() == "Markdown"
        assert "30" in dialog.plot.accessibleDescription()
        assert not dialog.grab().isNull()
        dialog.period.setCurrentIndex(dialog.period.count() - 1)
        assert dialog.table.rowCount() == 4
        dialog.tabs.setCurrentIndex(1)
        assert not dialog.grab().isNull()
        dialog.clear.click()
        assert dialog.question.isVisible()
        dialog.forget.click()
        await until(lambda: dialog.table.rowCount() == 0)
        assert dialog.values["share"].text() == "none yet"
        assert not dialog.question.isVisible()
        assert not runner.folders.scoreboard_file.exists()
        await closed(window, dialog)

    runner.run(script)


def test_a_damaged_file_is_said_in_one_line(runner: WindowRunner) -> None:
    file = runner.folders.scoreboard_file
    file.parent.mkdir(parents=True)
    file.write_text("not JSON")

    async def script(window: MainWindow) -> None:
        said: list[str] = []
        window.insights.scoreboard.problem.connect(said.append)
        runner.answerer.chunks = ()
        await type_text(window, "a")
        window.insights.scoreboard.keep()
        await until(lambda: said)
        (line,) = said
        assert line.startswith("The scoreboard's file was damaged; it is kept as scoreboard.json.damaged")
        await until(lambda: not window.controller.busy)
        window.editor.document().setModified(False)

    runner.run(script)
    assert file.with_name("scoreboard.json.damaged").read_text() == "not JSON"
    assert kept(runner).keys == 1


def test_the_plot_draws_nothing_one_day_and_losses(qapp: QApplication) -> None:
    loss = Figures(wrong=50)
    one = Figures(saved=3)
    one.count_wait(0.02)
    for days in ([], [Day(TODAY, loss)], [Day(TODAY - timedelta(days=1), one), Day(TODAY, loss)]):
        plot = ScoreboardPlot((), LIGHT)
        plot.set_days(days)
        plot.resize(500, 250)
        assert not plot.grab().isNull()
        plot.deleteLater()
