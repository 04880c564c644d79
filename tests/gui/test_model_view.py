"""The model's view and rephrasing, in the real window with a scripted model: the more letters, the less expected."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from gpt2_desktop.app.predictability import Expectedness
from gpt2_desktop.app.texts import percent
from gpt2_desktop.engine.types import WordScore
from gpt2_desktop.errors import ServerError
from gpt2_desktop.text.pieces import LONGEST
from gpt2_desktop.ui.lines import position_at
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.theme import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Colors, contrast
from gpt2_desktop.ui.word_figures import formats, sentence, step_name

STEPS = ("expected", "usual", "rare", "unexpected")


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def looks(window: MainWindow, block: QTextBlock) -> dict[str, str]:
    """Return the words of a paragraph that are coloured, and by which step."""
    colors = window._theme.colors
    steps = {colors.color(step).name(): step for step in STEPS}
    text = block.text().encode("utf-16-le")
    found = {}
    for span in block.layout().formats():
        step = steps.get(span.format.background().color().name())
        if step is not None:
            found[text[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")] = step
    return found


def first_looks(window: MainWindow) -> dict[str, str]:
    return looks(window, window.editor.document().firstBlock())


async def settle(window: MainWindow) -> None:
    view = window.insights.model_view
    await until(lambda: not view.busy and not view._predictability.busy, "all is scored")


def test_each_word_is_coloured_by_how_expected_it_was(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("a, bbb cccc “ddddd” — 😀 ee")
        window.actions_table["model_view"].trigger()
        await settle(window)
        expected = {"a": "expected", "bbb": "usual", "cccc": "rare", "ddddd": "unexpected", "ee": "expected"}
        assert first_looks(window) == expected
        assert window.actions_table["model_view"].isChecked()
        assert window.insights.bar.isVisible()
        assert not window.editor.document().isModified()
        window.actions_table["model_view"].trigger()
        assert first_looks(window) == {}
        assert not window.insights.bar.isVisible()
        await until(lambda: runner.answerer.forgotten == 1)

    runner.run(script)


def test_off_nothing_is_asked(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.actions_table["model_view"].trigger()
        window.actions_table["model_view"].trigger()
        asked = len(runner.answerer.scored)
        await type_text(window, "some words")
        assert not window.insights.model_view.busy
        assert len(runner.answerer.scored) == asked
        assert first_looks(window) == {}

    runner.run(script)


def test_what_stands_before_an_edit_keeps_its_colours_and_the_rest_gets_them_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("bbb cccc\nbbb")
        window.actions_table["model_view"].trigger()
        await settle(window)
        runner.answerer.hold_scores = True
        window.editor.set_caret(5)
        await type_text(window, "x")
        second = window.editor.document().lastBlock()
        assert first_looks(window) == {"bbb": "usual"}
        assert looks(window, second) == {"bbb": "usual"}
        runner.answerer.released.set()
        await settle(window)
        assert first_looks(window) == {"bbb": "usual", "cxccc": "unexpected"}
        assert looks(window, second) == {"bbb": "usual"}

    runner.run(script)


def test_only_what_changed_and_what_stands_behind_it_is_asked_again(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("one\ntwo\nthree")
        window.actions_table["model_view"].trigger()
        await settle(window)
        runner.answerer.scored.clear()
        window.editor.set_caret(7)
        await type_text(window, "s")
        await settle(window)
        assert [request.text for request in runner.answerer.scored] == ["twos", "three"]
        window.editor.undo()
        await settle(window)
        assert len(runner.answerer.scored) == 2

    runner.run(script)


def test_the_mouse_shows_the_figures_of_a_word_past_ghost_text_too(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        editor = window.editor
        editor.set_text("aaa bbbb")
        window.actions_table["model_view"].trigger()
        await settle(window)
        runner.answerer.chunks = ("ghost ",)
        editor.set_caret(4)
        window.controller.ask()
        await ghost_comes(window, "ghost ")
        place = QTextCursor(editor.document())
        place.setPosition(0)
        y = editor.cursorRect(place).center().y()
        places = {position_at(editor, QPoint(x, y)) for x in range(editor.viewport().width())}
        assert places == {*range(8), None}
        end = next(x for x in range(editor.viewport().width(), 0, -1) if position_at(editor, QPoint(x, y)) == 6)
        point = QPoint(end, y)
        event = QHelpEvent(QEvent.Type.ToolTip, point, editor.viewport().mapToGlobal(point))
        QApplication.sendEvent(editor.viewport(), event)
        assert "“bbbb”: rank 1,000, probability 1 in 1,000; likelier: &lt;x&gt;, y" in QToolTip.text()
        QToolTip.hideText()
        await until(lambda: not QToolTip.isVisible())
        editor.viewport().removeEventFilter(window.insights.model_view)
        window.controller.dismiss()

    runner.run(script)


def test_a_key_says_the_figures_of_the_word_at_the_caret(runner: WindowRunner) -> None:
    said: list[str] = []

    async def script(window: MainWindow) -> None:
        window.accessibility.announcer.announced.connect(said.append)
        window.editor.set_text("aa  — bbb")
        window.editor.set_caret(8)
        window.actions_table["word_figures"].trigger()
        assert window.insights.model_view.on
        await until(lambda: said)
        assert said == ["“bbb”: rank 100, probability 1 in 100; likelier: <x>, y"]
        assert window.insights.bar.word.text() == said[0]
        QToolTip.hideText()
        window.editor.set_caret(4)
        await settle(window)
        window.actions_table["word_figures"].trigger()
        assert said[1:] == ["There is no word at the cursor."]
        await until(lambda: not QToolTip.isVisible())

    runner.run(script)


def test_a_model_that_cannot_score_says_so_in_the_bar(runner: WindowRunner) -> None:
    runner.answerer.error_scores = ServerError("a server does not say; choose another")

    async def script(window: MainWindow) -> None:
        window.editor.set_text("aa bbb")
        window.actions_table["model_view"].trigger()
        await until(lambda: window.insights.bar.word.text() == "a server does not say; choose another")
        assert not window.status.model_view.isVisible()
        runner.answerer.error_scores = None
        window.controller.load_model()
        await until(lambda: first_looks(window) == {"aa": "expected", "bbb": "usual"})

    runner.run(script)


def test_the_status_bar_says_how_far_it_has_read(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        runner.answerer.hold_scores = True
        window.editor.set_text("aa\nbbb")
        window.actions_table["model_view"].trigger()
        await until(lambda: window.status.model_view.text() == f"Reading: {percent(0)}")
        assert window.status.model_view.isVisible()
        runner.answerer.released.set()
        await settle(window)
        assert not window.status.model_view.isVisible()

    runner.run(script)


def test_a_text_too_long_for_prose_is_left_alone(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("bbb\n" + "word " * (LONGEST // 5 + 1))
        window.actions_table["model_view"].trigger()
        await settle(window)
        assert [request.text for request in runner.answerer.scored] == ["bbb"]

    runner.run(script)


def test_it_goes_with_the_sheet_that_is_shown(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("bbb")
        window.actions_table["model_view"].trigger()
        await settle(window)
        first = window.sheets.current
        second = window.sheets.add()
        second.editor.set_text("cccc")
        await settle(window)
        await until(lambda: first_looks(window) == {"cccc": "rare"})
        assert looks(window, first.editor.document().firstBlock()) == {}
        window.sheets.show_sheet(first)
        await settle(window)
        await until(lambda: first_looks(window) == {"bbb": "usual"})
        for sheet in window.sheets:
            sheet.editor.document().setModified(False)

    runner.run(script)


@pytest.mark.parametrize("colors", [LIGHT, DARK, SEPIA, HIGH_CONTRAST], ids=["light", "dark", "sepia", "high contrast"])
def test_the_steps_are_told_apart_with_colours_and_without(colors: Colors) -> None:
    own = formats(colors)
    assert len({look.underlineStyle() for look in own.values()}) == len(Expectedness)
    assert len({look.background().color().name() for look in own.values()}) == len(Expectedness)
    assert len({step_name(step) for step in Expectedness}) == len(Expectedness)
    for step in STEPS:
        assert contrast(colors.text, getattr(colors, step)) >= 4.5, step
        assert contrast(colors.muted, getattr(colors, step)) >= 3, step  # the underline


@pytest.mark.parametrize(
    ("logprob", "text"),
    [
        (0.0, percent(1)),
        (-0.7, percent(0.5)),
        (-4.0, percent(0.018, 1)),
        (-7.0, "1 in 1,097"),
        (-40.0, "less than 1 in 1,000,000"),
    ],
)
def test_a_probability_is_said_as_people_say_it(logprob: float, text: str) -> None:
    assert sentence("w", WordScore(0, 1, 3, logprob)) == f"“w”: rank 3, probability {text}"


def test_rephrasing_replaces_the_rest_of_the_sentence_in_one_step(runner: WindowRunner) -> None:
    runner.answerer.texts = ("walked home.", "stayed.")
    text = "Then she sat down. He came."

    async def script(window: MainWindow) -> None:
        editor = window.editor
        editor.set_text(text)
        editor.set_caret(10)
        window.actions_table["rephrase"].trigger()
        assert editor.textCursor().selectedText() == "sat down."
        await until(lambda: window.alternatives.newest_texts() == ("walked home.", "stayed."))
        request = runner.answerer.requests[-1]
        assert (request.before, request.after) == ("Then she ", " He came.")
        window.actions_table["more_alternatives"].trigger()  # asks for the same once more
        await until(lambda: len(runner.answerer.requests) == 2)
        assert runner.answerer.requests[-1].before == "Then she "
        await until(lambda: not window.controller.busy)
        window.alternatives.insert_requested.emit("walked home.")
        assert editor.text() == "Then she walked home. He came."
        await until(lambda: not window.controller.busy)
        editor.undo()
        assert editor.text() == text
        editor.document().setModified(False)

    runner.run(script)


def test_the_texts_menu_rephrases_from_the_word_under_the_mouse(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        editor = window.editor
        editor.set_text("One two three.")
        menu = editor.menu_for(9)
        assert menu is not None
        (entry,) = [entry for entry in menu.actions() if entry.text() == window.actions_table["rephrase"].text()]
        entry.trigger()
        menu.deleteLater()
        assert editor.textCursor().selectedText() == "three."
        await until(lambda: runner.answerer.requests and not window.controller.busy)

    runner.run(script)


def test_rephrasing_takes_what_is_selected_and_says_where_there_is_nothing(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        editor = window.editor
        editor.set_text("One two three.")
        editor.select(4, 7)
        window.actions_table["rephrase"].trigger()
        await until(lambda: runner.answerer.requests)
        assert runner.answerer.requests[-1].before == "One "
        assert editor.textCursor().selectedText() == "two"
        await until(lambda: not window.controller.busy)
        editor.set_caret(14)
        window.actions_table["rephrase"].trigger()
        assert window.status.state.text() == "Put the cursor on a word to rephrase from there."
        assert not editor.textCursor().hasSelection()
        await until(lambda: not window.controller.busy)

    runner.run(script)
