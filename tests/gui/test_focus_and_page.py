"""Focus, typewriter scrolling, line spacing and full screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.focus_mode import FocusMode
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.theme import LIGHT


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(700, 420)
    editor.setStyleSheet(f"background: {LIGHT.background}; color: {LIGHT.text};")
    editor.show()
    return editor


@pytest.fixture
def mode(editor: Editor) -> FocusMode:
    mode = FocusMode(editor)
    mode.set_colors(LIGHT)
    return mode


def darkness(editor: Editor, start: int, end: int) -> float:
    """Return how dark the darkest pixel of a part of one line is, from 0 to 1."""
    picture: QImage = editor.viewport().grab().toImage()
    caret = editor.textCursor()
    cursor = editor.textCursor()
    cursor.setPosition(start)
    left = editor.cursorRect(cursor)
    cursor.setPosition(end)
    right = editor.cursorRect(cursor)
    assert caret.position() == editor.textCursor().position()
    return 1 - min(
        QColor(picture.pixel(x, y)).lightnessF()
        for x in range(left.left() + 2, right.left())
        for y in range(left.top(), left.bottom())
    )


def test_all_but_the_sentence_is_dimmed(editor: Editor, mode: FocusMode) -> None:
    editor.set_text("First one. Second one.\nThird one.")
    editor.set_caret(11)
    plain = darkness(editor, 0, 10)
    mode.apply("sentence", typewriter=False)
    assert mode.span == (11, 22)
    assert darkness(editor, 11, 22) == pytest.approx(plain, abs=0.05)
    assert darkness(editor, 0, 10) < 0.6 * plain
    assert darkness(editor, 23, 33) < 0.6 * plain
    editor.set_caret(33)
    assert darkness(editor, 23, 33) == pytest.approx(plain, abs=0.05)
    assert darkness(editor, 11, 22) < 0.6 * plain
    mode.apply("paragraph", typewriter=False)
    editor.set_caret(2)
    assert mode.span == (0, 22)
    mode.apply("off", typewriter=False)
    assert darkness(editor, 23, 33) == pytest.approx(plain, abs=0.05)


def test_nothing_is_dimmed_beside_a_selection(editor: Editor, mode: FocusMode) -> None:
    editor.set_text("First one. Second one.")
    mode.apply("sentence", typewriter=False)
    editor.select(0, 5)
    assert mode.span is None
    editor.set_caret(3)
    assert mode.span == (0, 10)


def test_positions_are_right_behind_emoji(editor: Editor, mode: FocusMode) -> None:
    editor.set_text("😀😀 one. 😀 two.")
    mode.apply("sentence", typewriter=False)
    editor.set_caret(13)
    assert mode.span == (10, 17)


def test_ghost_text_is_never_dimmed(editor: Editor, mode: FocusMode) -> None:
    editor.set_text("First one. Second")
    editor.set_caret(17)
    editor.ghost.set_color(QColor("black"))
    mode.apply("sentence", typewriter=False)
    before = editor.viewport().grab().toImage()
    editor.ghost.show(" ghost text")
    after = editor.viewport().grab().toImage()
    line = editor.cursorRect()
    changed = [
        1 - QColor(after.pixel(x, y)).lightnessF()
        for x in range(line.left() + 3, min(line.left() + 60, after.width()))
        for y in range(line.top(), line.bottom())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert max(changed) > 0.8


def test_the_line_that_is_written_on_stays_where_it_is(editor: Editor, mode: FocusMode) -> None:
    editor.set_text("\n".join(f"line {number}" for number in range(60)))
    mode.apply("off", typewriter=True)
    editor.set_caret(editor.document().characterCount() - 1)
    middle = editor.viewport().height() / 2
    places = []
    for _ in range(4):
        QTest.keyClicks(editor, "word")
        places.append(editor.cursorRect().center().y())
        editor.ghost.show(" and grey text that goes on over the end of the line and over the next one too" * 2)
        places.append(editor.cursorRect().center().y())
        editor.ghost.show("")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        places.append(editor.cursorRect().center().y())
    assert max(places) - min(places) <= 1
    assert abs(places[0] - middle) <= editor.cursorRect().height()


def test_a_click_does_not_scroll_the_text_away_under_the_mouse(
    editor: Editor, mode: FocusMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.set_text("\n".join(f"line {number}" for number in range(60)))
    mode.apply("off", typewriter=True)
    editor.set_caret(300)
    top = editor.verticalScrollBar().value()
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.LeftButton))
    editor.set_caret(editor.visible_span()[0])
    assert editor.verticalScrollBar().value() == top


@pytest.mark.parametrize("percent", [80, 130, 200])
def test_lines_are_spaced_and_stay_so_while_one_types(editor: Editor, percent: int) -> None:
    editor.set_text("a paragraph that is longer than its line is wide, so it takes several of them. " * 4 + "\nend")
    first, second = editor.document().firstBlock(), editor.document().lastBlock()
    height = editor.blockBoundingRect(first).height()
    lines = first.layout().lineCount()
    assert lines > 2
    editor.set_line_spacing(percent)

    def distances() -> list[float]:
        editor.blockBoundingRect(first)
        layout = first.layout()
        return [layout.lineAt(n + 1).y() - layout.lineAt(n).y() for n in range(layout.lineCount() - 1)]

    assert editor.blockBoundingRect(first).height() == pytest.approx(height * percent / 100, abs=0.5)
    assert editor.blockBoundingRect(first).height() == pytest.approx(height * percent / 100, abs=0.5)
    expected = pytest.approx(height / lines * percent / 100, abs=0.1)
    assert all(distance == expected for distance in distances())
    editor.set_caret(20)
    QTest.keyClicks(editor, "typed")
    assert all(distance == expected for distance in distances())
    editor.ghost.show(" grey text")
    assert all(distance == expected for distance in distances())
    place = editor.cursorRect().center()
    assert editor.cursorForPosition(place).position() == editor.textCursor().position()
    top = editor.blockBoundingGeometry(second).top()
    assert top == pytest.approx(editor.blockBoundingGeometry(first).top() + editor.blockBoundingRect(first).height())
    editor.set_line_spacing(100)
    editor.ghost.show("")
    assert editor.blockBoundingRect(first).height() / first.layout().lineCount() == pytest.approx(height / lines)


def test_the_wheel_zooms_with_ctrl(qtbot: QtBot, editor: Editor) -> None:
    for delta, step in ((120, 1), (-120, -1)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        with qtbot.waitSignal(editor.zoom_turned) as zoomed:
            editor.wheelEvent(event)
        assert zoomed.args == [step]


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def test_full_screen_hides_all_but_the_page_and_brings_back_what_was_there(runner: WindowRunner) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        action = window.actions_table["full_screen"]
        window.settings_dock.hide()
        action.trigger()
        assert window.isFullScreen()
        around = (window.menuBar(), window.status, window.alternatives_dock, window.settings_dock)
        assert all(widget.isHidden() for widget in around)
        assert action.isChecked()
        # Shortcuts work without the menu bar.
        await type_text(window, "text")
        QTest.keyClick(window.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.editor.text() == ""
        action.trigger()
        assert not window.isFullScreen()
        assert not any(widget.isHidden() for widget in around[:3])
        assert window.settings_dock.isHidden()
        assert not action.isChecked()

    runner.run(script)


def test_closing_in_full_screen_keeps_the_panels_for_the_next_start(runner: WindowRunner) -> None:
    async def leave_open(window: MainWindow) -> None:
        window.actions_table["full_screen"].trigger()

    async def look(window: MainWindow) -> None:
        assert not window.alternatives_dock.isHidden()
        assert not window.menuBar().isHidden()
        assert not window.isFullScreen()

    runner.run(leave_open)
    runner.run(look)


def test_the_menu_sets_focus_and_typewriter_scrolling_with_a_ghost(runner: WindowRunner) -> None:
    runner.answerer.chunks = (" wide", " world.")

    async def script(window: MainWindow) -> None:
        for name in ("focus_sentence", "typewriter", "theme_sepia"):
            window.actions_table[name].trigger()
        await until(lambda: window.settings.editor.focus == "sentence" and window.settings.editor.typewriter)
        await until(lambda: window.settings.editor.theme == "sepia")
        await type_text(window, "Over. Hello")
        assert window.sheets.current.focus_mode.span == (6, 11)
        place = window.editor.cursorRect()
        await ghost_comes(window, " wide world.")
        assert window.editor.cursorRect() == place
        QTest.keyClick(window.editor, Qt.Key.Key_Tab)
        assert window.editor.text() == "Over. Hello wide world."
        window.actions_table["typewriter"].trigger()
        await until(lambda: not window.settings.editor.typewriter)

    runner.run(script)
