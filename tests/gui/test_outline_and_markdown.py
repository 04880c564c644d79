from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.text.markdown import heading, is_fence
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.markdown_style import MarkdownStyle
from gpt2_desktop.ui.palette import Palette
from gpt2_desktop.ui.theme import LIGHT

TEXT = "# One\n\ntext\n\n## Two\n\n```\n# not this\n```\n\n# Three"


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(700, 420)
    editor.show()
    return editor


@pytest.fixture
def index(editor: Editor) -> HeadingIndex:
    return HeadingIndex(editor.document())


@pytest.fixture
def style(editor: Editor, index: HeadingIndex) -> MarkdownStyle:
    style = MarkdownStyle(editor, index)
    style.set_colors(LIGHT)
    style.set_on(True)
    return style


# Where headings are


def test_headings_in_code_do_not_count(editor: Editor, index: HeadingIndex) -> None:
    editor.set_text(TEXT)
    assert index.headings() == [(0, 1, "One"), (4, 2, "Two"), (10, 1, "Three")]
    assert index.in_code(7)
    assert not index.in_code(9)


LINES = st.sampled_from(["# a", "## b", "```", "text", "", "~~~", "#no"])


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, max_size=8), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), LINES), max_size=6))
def test_the_index_follows_every_edit(
    editor: Editor, index: HeadingIndex, lines: list[str], edits: list[tuple[int, int, str]]
) -> None:
    editor.set_text("\n".join(lines))
    for start, end, text in edits:
        cursor = editor.textCursor()
        last = editor.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text + "\n")
    expected, code = [], False
    for number, line in enumerate(editor.text().split("\n")):
        if is_fence(line):
            code = not code
        elif not code and (title := heading(line)) is not None:
            expected.append((number, *title))
    assert index.headings() == expected


# How they look


def looks(editor: Editor, number: int) -> list[tuple[str, QTextLayout.FormatRange]]:
    """Return the parts of a paragraph, as it is laid out, that have a look of their own."""
    block = editor.document().findBlockByNumber(number)
    layout = block.layout()
    text = block.text()
    at = layout.preeditAreaPosition()
    shown = text if at < 0 else text[:at] + layout.preeditAreaText() + text[at:]
    return [(shown[span.start : span.start + span.length], span) for span in layout.formats()]


def bold(editor: Editor, number: int) -> list[str]:
    return [part for part, span in looks(editor, number) if span.format.fontWeight() == QFont.Weight.Bold]


def test_what_is_typed_is_styled_at_once(editor: Editor, style: MarkdownStyle) -> None:
    QTest.keyClicks(editor, "a **b")
    assert bold(editor, 0) == []
    QTest.keyClicks(editor, "c**")
    assert bold(editor, 0) == ["bc"]
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert bold(editor, 0) == []
    style.set_on(False)
    assert looks(editor, 0) == []


def test_only_what_can_be_seen_is_styled(editor: Editor, style: MarkdownStyle) -> None:
    editor.set_text("# heading\n" * 3000)
    assert bold(editor, 0) == ["# heading"]
    assert bold(editor, 2000) == []
    editor.verticalScrollBar().setValue(2000)
    assert bold(editor, 2000) == ["# heading"]


def test_a_fence_turns_what_follows_into_code_and_back(editor: Editor, style: MarkdownStyle) -> None:
    editor.set_text("\n# a\n\n# b")
    assert bold(editor, 1) == ["# a"]
    editor.set_caret(0)
    QTest.keyClicks(editor, "```")
    assert bold(editor, 1) == bold(editor, 3) == []
    editor.undo()
    assert bold(editor, 3) == ["# b"]


def test_ghost_text_and_styles_keep_out_of_each_others_way(editor: Editor, style: MarkdownStyle) -> None:
    editor.set_text("a **b** c **d** e")
    editor.set_caret(8)
    editor.ghost.show("GHOST ")
    assert bold(editor, 0) == ["b", "d"]
    assert ("GHOST ", True) in [
        (part, span.format.foreground() == editor.ghost._format.foreground()) for part, span in looks(editor, 0)
    ]
    editor.ghost.show("")
    assert bold(editor, 0) == ["b", "d"]
    editor.set_caret(5)
    # Inside a part that has a look, the ghost has its own.
    editor.ghost.show("X")
    assert bold(editor, 0) == ["b", "d"]
    style.set_colors(LIGHT)
    assert bold(editor, 0) == ["b", "d"]
    assert editor.document().firstBlock().layout().preeditAreaText() == "X"


def test_a_ghost_in_the_middle_of_a_styled_part_splits_it(editor: Editor, style: MarkdownStyle) -> None:
    editor.set_text("# heading")
    editor.set_caret(5)
    editor.ghost.show("GG")
    assert bold(editor, 0) == ["# hea", "ding"]


def test_composing_keeps_its_own_look_and_the_style_comes_back(editor: Editor, style: MarkdownStyle) -> None:
    editor.set_text("# heading ")
    editor.set_caret(10)
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    style.set_colors(LIGHT)
    assert editor.document().firstBlock().layout().preeditAreaText() == "にほ"
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    assert bold(editor, 0) == ["# heading "]


# In the window


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path / "base", monkeypatch)


def test_the_outline_follows_and_leads_to_headings(runner: WindowRunner, tmp_path: Path) -> None:
    runner.answerer.chunks = ()
    path = tmp_path / "novel.md"
    path.write_text(TEXT)

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path)
        assert window.tools.outline_dock.isHidden()
        window.actions_table["outline_panel"].trigger()
        tree = window.tools.outline_panel.tree
        await until(lambda: tree.topLevelItemCount() == 2)
        one = tree.topLevelItem(0)
        assert one is not None
        assert (one.text(0), one.child(0).text(0)) == ("One", "Two")
        tree.setCurrentItem(one.child(0))
        QTest.keyClick(tree, Qt.Key.Key_Return)
        assert window.editor.textCursor().block().text() == "## Two"
        await type_text(window, " more")
        await until(lambda: tree.topLevelItem(0).child(0).text(0) == "Two more")  # type: ignore[union-attr]
        window.editor.undo()
        window.editor.document().setModified(False)

    runner.run(script, files=(path,))


def test_going_to_a_heading_by_a_few_letters(runner: WindowRunner, tmp_path: Path) -> None:
    runner.answerer.chunks = ()
    path = tmp_path / "novel.md"
    path.write_text(TEXT)

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == path)
        window.actions_table["go_to_heading"].trigger()
        await until(lambda: window.findChildren(Palette))
        palette = window.findChildren(Palette)[0]
        assert palette.shown == ["One", "Two", "Three"]
        QTest.keyClicks(palette.field, "thr")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await until(lambda: window.editor.textCursor().block().text() == "# Three")
        assert window.editor.viewport().rect().contains(window.editor.cursorRect().center())

    runner.run(script, files=(path,))


def test_markdown_is_styled_by_the_files_name_and_the_setting(runner: WindowRunner, tmp_path: Path) -> None:
    runner.answerer.chunks = ()

    async def script(window: MainWindow) -> None:
        await type_text(window, "# Title")
        assert bold(window.editor, 0) == []
        window.settings_panel.value_changed.emit("editor.markdown", "always")
        await until(lambda: bold(window.editor, 0) == ["# Title"])
        window.settings_panel.value_changed.emit("editor.markdown", "off")
        await until(lambda: bold(window.editor, 0) == [])
        window.editor.document().setModified(False)

    runner.run(script)


def test_ghost_text_at_a_heading_is_typed_through_and_accepted(runner: WindowRunner, tmp_path: Path) -> None:
    runner.answerer.chunks = (" wide", " world.")

    async def script(window: MainWindow) -> None:
        await type_text(window, "# Hello")
        await ghost_comes(window, " wide world.")
        assert bold(window.editor, 0) == ["# Hello"]
        await type_text(window, " w")
        assert window.editor.textCursor().block().layout().preeditAreaText() == "ide world."
        assert bold(window.editor, 0) == ["# Hello w"]
        QTest.keyClick(window.editor, Qt.Key.Key_Tab)
        assert window.editor.text() == "# Hello wide world."
        assert bold(window.editor, 0) == ["# Hello wide world."]

    runner.run(script, settings={"editor.markdown": "always"})
