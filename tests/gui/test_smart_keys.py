from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gpt2_desktop.app.documents import TextFormat
from gpt2_desktop.ui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.editor, key)


def test_quotes_and_dashes_are_set_and_one_undo_takes_one_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, 'She said "no')
        assert window.editor.text() == "She said “no"
        await type_text(window, '"')
        assert window.editor.text() == "She said “no”"
        window.editor.undo()
        assert window.editor.text() == 'She said “no"'
        await type_text(window, " and--")
        assert window.editor.text() == 'She said “no" and–'
        window.editor.undo()
        assert window.editor.text() == 'She said “no" and--'

    runner.run(script)


def test_the_request_after_a_quote_has_the_quote_that_is_there(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, 'He said "')
        await until(lambda: runner.answerer.requests and not window.controller.busy)
        assert runner.answerer.requests[-1].before == "He said “"
        asked = len(runner.answerer.requests)
        await type_text(window, "x")
        await until(lambda: len(runner.answerer.requests) == asked + 1)

    runner.run(script)


@pytest.mark.parametrize(("ghost", "text"), [('"yes', 'I say "'), ("“yes", "I say “")])
def test_typing_along_with_a_quote_in_the_ghost_goes_on(runner: WindowRunner, ghost: str, text: str) -> None:
    runner.answerer.chunks = (ghost,)

    async def script(window: MainWindow) -> None:
        await type_text(window, "I say ")
        await ghost_comes(window, ghost)
        asked = len(runner.answerer.requests)
        await type_text(window, '"')
        assert window.editor.text() == text
        assert window.controller.displayed == "yes"
        assert len(runner.answerer.requests) == asked

    runner.run(script)


def test_code_and_files_that_are_not_prose_keep_what_is_typed(runner: WindowRunner, tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, '```\n"a" -- b')
        assert window.editor.text() == '```\n"a" -- b'
        window.editor.document().setModified(False)
        window.documents.adopt("", tmp_path / "script.py", TextFormat())
        await type_text(window, '"a" -- b')
        assert window.editor.text() == '"a" -- b'
        window.documents.adopt("", tmp_path / "old.txt", TextFormat("iso8859-15"))
        await type_text(window, '"a" -- b')
        assert window.editor.text() == '"a" -- b'
        window.editor.document().setModified(False)

    runner.run(script)


def test_settings_switch_it_off_at_once(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.settings_panel.values_changed.emit({"editor.quotes": "straight", "editor.smart_dashes": False})
        await until(lambda: window.sheets.current.smart_keys.typing.quotes is None)
        await type_text(window, '"a" -- b\'s...')
        assert window.editor.text() == '"a" -- b\'s...'

    runner.run(script)


def test_pairs(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        editor = window.editor
        await type_text(window, "a (b")
        assert editor.text() == "a (b)"
        await type_text(window, ")")
        assert editor.text() == "a (b)"
        assert editor.textCursor().position() == 5
        await type_text(window, ' "')
        assert editor.text() == "a (b) “”"
        press(window, Key.Key_Backspace)
        assert editor.text() == "a (b) "
        await type_text(window, '"c"')
        assert editor.text() == "a (b) “c”"
        editor.select(0, 1)
        await type_text(window, "*")
        assert editor.text() == "*a* (b) “c”"
        assert editor.textCursor().selectedText() == "a"
        editor.undo()
        assert editor.text() == "a (b) “c”"

    runner.run(script, settings={"editor.auto_pairs": "true"})
