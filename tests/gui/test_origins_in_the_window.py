"""Where text came from, in the real window: kept on the disk, shown, told, stated and forgotten."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.main_window import MainWindow

WRITTEN = "Hello wide world.XY"
MARKS = "ttttt" + "a" * 12 + "tt"


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path, monkeypatch)
    runner.answerer.chunks = (" wide", " world.")
    return runner


def marks(window: MainWindow) -> str:
    return "".join("utpae"[origin] for origin in window.sheets.current.origins.history.all())


async def write(window: MainWindow) -> None:
    await type_text(window, "Hello")
    await ghost_comes(window, " wide world.")
    await until(window.controller.may_accept)
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    await type_text(window, "XY")
    assert (window.editor.text(), marks(window)) == (WRITTEN, MARKS)


async def save_to(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, action: str = "save_as") -> None:
    def answer(_parent: object, _suggested: Path, answered: Callable[[Path | None], None]) -> None:
        answered(path)

    monkeypatch.setattr(dialogs, "ask_save_file", answer)
    window.actions_table[action].trigger()
    await until(path.exists)
    if action != "save_copy":
        await until(lambda: not window.documents.is_modified)


def records(runner: WindowRunner) -> list[Path]:
    folder = runner.folders.origins
    return sorted(folder.glob("*.json")) if folder.is_dir() else []


def press(window: MainWindow, label: str) -> None:
    button = next(
        each for each in window.notices.findChildren(QPushButton) if each.text() == label and each.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("action", ["save_as", "save_copy"])
def test_what_was_saved_has_its_origins_when_it_is_opened_again_also_under_another_name(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    file = tmp_path / "novel.txt"

    async def first(window: MainWindow) -> None:
        await write(window)
        await save_to(window, file, monkeypatch, action)
        await until(lambda: records(runner))
        if action == "save_copy":
            window.editor.document().setModified(False)

    async def again(window: MainWindow) -> None:
        await until(lambda: marks(window) == MARKS)
        assert not window.editor.document().isModified()
        assert not window.editor.document().isUndoAvailable()

    runner.run(first)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["novel.txt"]
    runner.run(again, files=(file,))
    renamed = tmp_path / "renamed.txt"
    file.rename(renamed)
    runner.run(again, files=(renamed,))


def test_typing_before_the_record_was_found_loses_neither(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "novel.txt"

    async def first(window: MainWindow) -> None:
        await write(window)
        await save_to(window, file, monkeypatch)
        await until(lambda: records(runner))

    async def again(window: MainWindow) -> None:
        await until(lambda: window.editor.text() == WRITTEN)
        window.documents.adopt(WRITTEN, file, window.documents._format)
        window.editor.set_caret(2)
        QTest.keyClick(window.editor, "z")
        assert marks(window) == "u" * 2 + "t" + "u" * 17
        await until(lambda: "a" in marks(window))
        assert marks(window) == "tt" + "t" + MARKS[2:]
        window.editor.undo()
        assert marks(window) == MARKS

    runner.run(first)
    runner.run(again, files=(file,))


def test_a_crash_costs_no_origins(runner: WindowRunner) -> None:
    async def crash(window: MainWindow) -> None:
        await write(window)
        await window.sheets.current.recovery.keep_now()
        window.end_session(keep=True)

    async def again(window: MainWindow) -> None:
        await until(lambda: "were kept" in window.notices.text)
        press(window, "&Restore")
        await until(lambda: window.editor.text() == WRITTEN)
        await until(lambda: marks(window) == MARKS)
        assert window.editor.document().isModified()

    runner.run(crash)
    (file,) = runner.folders.recovery.glob("*.json")
    # As if the process that wrote it were gone.
    file.write_bytes(file.read_bytes().replace(b'"started": "', b'"started": "earlier'))
    runner.run(again)


def test_revert_brings_back_the_origins_of_the_file_and_undo_those_of_the_text(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(window: MainWindow) -> None:
        await write(window)
        await save_to(window, tmp_path / "novel.txt", monkeypatch)
        await until(lambda: records(runner))
        window.editor.select(6, 12)
        QTest.keyClick(window.editor, "n")
        text, before = window.editor.text(), marks(window)
        assert before != MARKS
        window.actions_table["revert"].trigger()
        await until(lambda: window.editor.text() == WRITTEN)
        await until(lambda: marks(window) == MARKS)
        window.editor.undo()
        assert (window.editor.text(), marks(window)) == (text, before)
        window.editor.redo()
        assert (window.editor.text(), marks(window)) == (WRITTEN, MARKS)

    runner.run(script)


def test_the_share_is_in_the_status_bar_with_all_counts_unless_it_is_not_wanted(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        shown = window.status.origins
        assert shown.isHidden()
        await write(window)
        await until(lambda: shown.text() == "63 % accepted")
        assert shown.isVisible()
        assert shown.toolTip().splitlines()[:3] == [
            "Typed: 7 (36.8 %)",
            "Pasted: 0 (0.0 %)",
            "Accepted from a suggestion: 12 (63.2 %)",
        ]
        window._keeper.set("editor.origin_share", False)
        await until(shown.isHidden)

    runner.run(script)


def spans(window: MainWindow) -> list[tuple[int, int]]:
    """Where the caret's paragraph has a background of its own."""
    formats: list[QTextLayout.FormatRange] = window.editor.document().firstBlock().layout().formats()
    return [
        (span.start, span.length) for span in formats if span.format.hasProperty(span.format.Property.BackgroundBrush)
    ]


def test_the_text_shows_its_origins_where_that_is_wanted_and_a_legend_says_how(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await write(window)
        assert spans(window) == []
        assert window.tools.origins.legend.isHidden()
        window.actions_table["color_origins"].trigger()
        await until(lambda: spans(window) == [(5, 12)])
        assert window.settings.editor.color_origins
        assert window.tools.origins.legend.isVisible()
        window.editor.set_caret(8)
        QTest.keyClick(window.editor, "q")
        assert spans(window) == [(5, 1), (6, 2), (9, 2), (11, 7)]
        window.editor.undo()
        assert spans(window) == [(5, 12)]
        window.actions_table["color_origins"].trigger()
        await until(lambda: spans(window) == [])
        assert window.tools.origins.legend.isHidden()

    runner.run(script)


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_a_statement_is_written_where_the_writer_says(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    target = tmp_path / f"statement.{ending}"
    asked: list[Path] = []

    def answer(_parent: object, suggested: Path, answered: Callable[[Path], None]) -> None:
        asked.append(suggested)
        answered(target)

    monkeypatch.setattr(dialogs, "ask_statement_file", answer)

    async def script(window: MainWindow) -> None:
        await write(window)
        window.actions_table["origin_statement"].trigger()
        await until(target.exists)
        await until(lambda: str(target) in window.status.currentMessage())
        assert asked[0].name == "Untitled-origin.md"
        assert "63.2 %" in target.read_text(encoding="utf-8")

    runner.run(script)


def test_a_statement_that_cannot_be_written_is_said_in_place(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "statement.md"
    monkeypatch.setattr(dialogs, "ask_statement_file", lambda _parent, _suggested, answered: answered(target))

    async def script(window: MainWindow) -> None:
        await write(window)
        window.actions_table["origin_statement"].trigger()
        await until(lambda: str(target) in window.notices.text)
        assert window.editor.text() == WRITTEN

    runner.run(script)


def test_forgetting_is_asked_about_and_reaches_the_disk_and_undo(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(window: MainWindow) -> None:
        await write(window)
        await save_to(window, tmp_path / "novel.txt", monkeypatch)
        await until(lambda: records(runner))
        window.actions_table["forget_origins"].trigger()
        assert "cannot be undone" in window.notices.text
        press(window, "&Keep")
        assert marks(window) == MARKS
        window.actions_table["forget_origins"].trigger()
        press(window, "&Forget")
        await until(lambda: not records(runner))
        assert marks(window) == "u" * 19
        window.editor.undo()
        window.editor.redo()
        assert marks(window) == "u" * 19
        await until(lambda: window.status.origins.isHidden())

    runner.run(script)


def test_nothing_is_recorded_where_the_writer_does_not_want_it(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        assert marks(window) == "uuuuu"
        await save_to(window, tmp_path / "novel.txt", monkeypatch)
        assert window.sheets.current.origin_keeper.now() == b""

    runner.run(script, settings={"editor.record_origins": "false"})
    assert not records(runner)


def test_each_text_has_its_own_origins(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await write(window)
        await until(lambda: window.status.origins.text() == "63 % accepted")
        first = window.sheets.current
        window.sheets.add()
        assert window.status.origins.isHidden()
        await type_text(window, "ab")
        await until(lambda: window.status.origins.text() == "0 % accepted")
        window.sheets.show_sheet(first)
        assert window.status.origins.text() == "63 % accepted"
        assert marks(window) == MARKS
        for sheet in window.sheets:
            sheet.editor.document().setModified(False)

    runner.run(script)


def test_records_are_private(runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def script(window: MainWindow) -> None:
        await write(window)
        await save_to(window, tmp_path / "novel.txt", monkeypatch)
        await until(lambda: records(runner))

    runner.run(script)
    if os.name != "nt":
        assert [record.stat().st_mode & 0o777 for record in records(runner)] == [0o600]
