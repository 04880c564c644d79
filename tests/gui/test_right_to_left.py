"""Arabic, Hebrew, and both beside English: where the text, the caret, the ghost and what is painted over it are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow

ARABIC = "ذهبت أمس إلى السوق. ثم عدت إلى البيت. كان الطعام لذيذا."
HEBREW = "אתמול הלכתי לשוק וקניתי ירקות."
MIXED = "The word سلام means peace, and שלום too."
ENGLISH = "A plain line of English."
GHOST = " وكانت السماء صافية"


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = (GHOST,)
    return runner


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["left", "right"])
def interface(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """The direction of the window itself."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def show(window: MainWindow, *paragraphs: str) -> Editor:
    window.resize(1100, 700)
    window.editor.set_text("\n".join(paragraphs))
    window.editor.grab()
    return window.editor


def caret_at(editor: Editor, position: int) -> QRect:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    return editor.cursorRect(cursor)


def inked(image: QImage, background: QColor, area: QRect) -> tuple[int, int]:
    """Return the first and the last column of an area in which anything is painted; (-1, -1) where nothing is."""
    columns = [
        x
        for x in range(max(0, area.left()), min(image.width(), area.right()))
        if any(image.pixelColor(x, y) != background for y in range(area.top() + 3, area.bottom() - 3))
    ]
    return (columns[0], columns[-1]) if columns else (-1, -1)


def test_a_paragraph_begins_at_its_own_side(runner: WindowRunner, interface: Qt.LayoutDirection) -> None:
    async def script(window: MainWindow) -> None:
        editor = show(window, ARABIC, HEBREW, MIXED, ENGLISH)
        width = editor.viewport().width()
        start = 0
        for paragraph in (ARABIC, HEBREW, MIXED, ENGLISH):
            x = caret_at(editor, start).x()
            leftwards = paragraph in (ARABIC, HEBREW)
            assert (x > width - 20) == leftwards
            assert (x < 20) != leftwards
            end = caret_at(editor, start + len(paragraph))
            assert (end.x() < x) == leftwards
            start += len(paragraph) + 1

    runner.run(script)


def test_a_paragraph_changes_its_side_with_its_first_letter(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        editor = show(window, "")
        event = QInputMethodEvent()
        event.setCommitString("سلام")
        QApplication.sendEvent(editor, event)
        width = editor.viewport().width()
        assert editor.text() == "سلام"
        assert caret_at(editor, 0).x() > width - 20
        editor.set_line_spacing(180)
        assert caret_at(editor, 0).x() > width - 20
        editor.set_text("Peace")
        assert caret_at(editor, 0).x() < 20

    runner.run(script)


def test_the_ghost_goes_on_where_the_text_ends(runner: WindowRunner, interface: Qt.LayoutDirection) -> None:
    async def script(window: MainWindow) -> None:
        editor = show(window, HEBREW, "ذهبت أمس إلى السوق")
        editor.set_caret(len(editor.text()))
        background = QColor(window._theme.colors.background)
        line = caret_at(editor, len(editor.text()))
        whole = QRect(0, line.top(), editor.viewport().width(), line.height())
        window.setFocus()
        before = inked(editor.viewport().grab().toImage(), background, whole)
        window.controller.ask()
        await ghost_comes(window, GHOST)
        after = inked(editor.viewport().grab().toImage(), background, whole)
        assert after[1] == pytest.approx(before[1], abs=2)
        assert after[0] < before[0] - 60
        caret = editor.cursorRect()
        assert caret.x() == pytest.approx(before[0], abs=12)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert editor.text().endswith(GHOST)

    runner.run(script)


@pytest.mark.parametrize("sentence", [0, 1, 2])
def test_focus_dims_all_but_the_sentence_of_the_caret(runner: WindowRunner, sentence: int) -> None:
    async def script(window: MainWindow) -> None:
        editor = show(window, ARABIC, ENGLISH)
        starts = [0, ARABIC.index("ثم"), ARABIC.index("كان"), len(ARABIC)]
        editor.set_caret(starts[sentence] + 2)
        assert editor.focusWidget() is not None
        window.editor.parentWidget().setFocus()
        middles = [
            QPoint((caret_at(editor, start).x() + caret_at(editor, end - 2).x()) // 2, caret_at(editor, 0).center().y())
            for start, end in pairwise(starts)
        ]
        assert len({caret_at(editor, start).y() for start in starts}) == 1
        image = editor.viewport().grab().toImage()
        darkest = [_darkest(image, middle) for middle in middles]
        # Only the caret's sentence is as dark as the text.
        assert [value == min(darkest) for value in darkest].count(True) == 1
        assert darkest.index(min(darkest)) == sentence

    runner.run(script, settings={"editor.focus": "sentence"})


def _darkest(image: QImage, middle: QPoint) -> int:
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(middle.x() - 25, middle.x() + 25)
        for y in range(middle.y() - 8, middle.y() + 8)
    )


def test_search_marks_lie_on_what_was_found(runner: WindowRunner, interface: Qt.LayoutDirection) -> None:
    async def script(window: MainWindow) -> None:
        editor = show(window, ARABIC, MIXED)
        window.actions_table["find"].trigger()
        window.tools.find_bar.wanted.setText("البيت")
        await until(lambda: not window.tools.finder.busy and editor.extraSelections())
        # The first match is selected, and looks like any selection.
        editor.set_caret(0)
        start = ARABIC.index("البيت")
        first, last = caret_at(editor, start), caret_at(editor, start + len("البيت"))
        image = editor.viewport().grab().toImage()
        mark = QColor(window._theme.colors.match)
        y = first.top() + 2
        marked = [x for x in range(image.width()) if image.pixelColor(x, y) == mark]
        assert marked
        assert marked[0] == pytest.approx(last.x(), abs=4)
        assert marked[-1] == pytest.approx(first.x(), abs=4)

    runner.run(script)


def test_a_regular_expression_is_named_the_right_way_round(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        text = window.tools.find_bar.regex.text()
        assert text.strip("\u200e") == ".*"
        assert text.startswith("\u200e")
        assert text.endswith("\u200e")

    runner.run(script)
