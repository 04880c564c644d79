from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gpt2_desktop.app.recent_files import RecentFiles
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.palette import Palette


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for file in files:
        file.write_text(file.stem)
    return files


async def opened(window: MainWindow, file: Path) -> None:
    await window.opening.open_path(file)
    assert window.documents.path == file


def entries(window: MainWindow) -> list[str]:
    menu = window.actions_table.menu("file.recent")
    menu.aboutToShow.emit()
    own = ("open_recent", "clear_recent")
    return [a.text() for a in menu.actions() if a.objectName() not in own and not a.isSeparator()]


# Recent files


def test_opened_files_are_in_the_menu_newest_first_and_kept(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        for file in (*files, files[0]):
            await opened(window, file)
        assert entries(window) == ["&1  one.txt", "&2  three.txt", "&3  two.txt"]

    async def again(window: MainWindow) -> None:
        assert entries(window)[0] == "&1  one.txt"
        menu = window.actions_table.menu("file.recent")
        menu.actions()[1].trigger()
        await until(lambda: window.editor.text() == "three")
        window.actions_table["open_recent"].trigger()
        await until(lambda: window.findChildren(Palette))
        palette = window.findChildren(Palette)[0]
        QTest.keyClicks(palette.field, "tw")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await until(lambda: window.editor.text() == "two")
        window.actions_table["clear_recent"].trigger()
        assert entries(window) == []

    runner.run(script)
    assert runner.folders.recent_files_file.stat().st_mode & 0o077 == 0
    runner.run(again)
    assert RecentFiles(runner.folders.recent_files_file).paths(9) == []


def test_a_file_that_is_gone_is_told_and_forgotten(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        for file in files[:2]:
            await opened(window, file)
        for sheet in window.sheets:
            window.closing.close(sheet)
        await until(lambda: window.documents.path is None)
        files[0].unlink()
        entries(window)
        window.actions_table.menu("file.recent").actions()[1].trigger()
        await until(lambda: "one.txt" in window.notices.text)
        assert entries(window) == ["&1  two.txt"]

    runner.run(script)


def test_a_limit_of_none_remembers_nothing(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, files[0])
        assert entries(window) == []

    runner.run(script, settings={"editor.recent_files": "0"})
    assert not runner.folders.recent_files_file.exists()


@pytest.mark.parametrize("text", ["{", "3", "[1, 2]"])
def test_a_broken_list_is_empty(tmp_path: Path, text: str) -> None:
    file = tmp_path / "recent.json"
    file.write_text(text)
    assert RecentFiles(file).paths(9) == []


# Dropping


def drop(widget: QWidget, data: QMimeData) -> bool:
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), action, data, button, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), action, data, button, none, QEvent.Type.Drop))
    return enter.isAccepted()


def test_a_dropped_file_is_opened_wherever_it_falls(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        for widget, file in ((window.editor.viewport(), files[0]), (window, files[1])):
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(files[2]))])
            assert drop(widget, data)
            await until(lambda file=file: file in [sheet.documents.path for sheet in window.sheets])
            # Several are opened; the last of them is shown.
            await until(lambda: window.documents.path == files[2])
        assert [sheet.documents.path for sheet in window.sheets] == [files[0], files[2], files[1]]

    runner.run(script)


def test_dropped_text_is_written(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        data = QMimeData()
        data.setText("dropped words")
        assert drop(window.editor.viewport(), data)
        assert window.editor.text() == "dropped words"
        data = QMimeData()
        data.setUrls([QUrl("https://example.org/")])
        drop(window, data)
        assert window.documents.path is None

    runner.run(script)


def test_a_dropped_file_leaves_unsaved_text_in_its_tab(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "mine")
        mine = window.sheets.current
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(files[0]))])
        drop(window, data)
        await until(lambda: window.documents.path == files[0])
        assert mine.editor.text() == "mine"
        mine.editor.document().setModified(False)

    runner.run(script)


# Save a copy, revert


def test_a_copy_is_saved_and_the_text_stays_with_its_file(
    runner: WindowRunner, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[Path] = []

    def ask(_parent: QWidget, name: Path, answer: object) -> None:
        suggested.append(name)
        answer(tmp_path / "copy.txt")  # type: ignore[operator]

    monkeypatch.setattr(dialogs, "ask_save_file", ask)

    async def script(window: MainWindow) -> None:
        await opened(window, files[0])
        await type_text(window, "more ")
        window.actions_table["save_copy"].trigger()
        await until(lambda: (tmp_path / "copy.txt").exists() and (tmp_path / "copy.txt").read_text() == "more one")
        assert suggested == [files[0].with_name("one copy.txt")]
        assert window.documents.path == files[0]
        assert window.documents.is_modified
        assert files[0].read_text() == "one"
        window.editor.document().setModified(False)

    runner.run(script)


def test_reverting_goes_back_to_the_file_and_undo_back_again(runner: WindowRunner, files: list[Path]) -> None:
    async def script(window: MainWindow) -> None:
        revert = window.actions_table["revert"]
        await opened(window, files[0])
        assert not revert.isEnabled()
        await type_text(window, "more ")
        assert revert.isEnabled()
        revert.trigger()
        await until(lambda: window.editor.text() == "one")
        assert not revert.isEnabled()
        assert "Undo brings your changes back" in window.notices.text
        window.editor.undo()
        assert window.editor.text() == "more one"
        window.editor.document().setModified(False)

    runner.run(script)
