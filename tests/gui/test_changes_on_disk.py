from __future__ import annotations

import os
from pathlib import Path

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTextBrowser

from gpt2_desktop.app.documents import read_document
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "letters" / "letter.txt"
    path.parent.mkdir()
    path.write_text("one\ntwo\nthree")
    return path


def choose(window: MainWindow, text: str) -> None:
    for button in (*window.notices.findChildren(QPushButton), *window.findChildren(QPushButton)):
        if button.text().replace("&", "") == text and button.isVisibleTo(window):
            button.click()
            return
    raise AssertionError(f"no button {text}")


async def opened(window: MainWindow, path: Path) -> None:
    await until(lambda: window.documents.path == path)


@pytest.mark.parametrize("by_rename", [False, True])
def test_a_change_is_told_and_reloaded_on_request_and_undo_brings_mine_back(
    runner: WindowRunner, path: Path, by_rename: bool
) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "My ")
        if by_rename:
            other = path.with_suffix(".new")
            other.write_text("one\nzwei\nthree")
            os.replace(other, path)
        else:
            path.write_text("one\nzwei\nthree")
        await until(lambda: "was changed by another program. You have unsaved changes." in window.notices.text)
        assert window.editor.text() == "My one\ntwo\nthree"
        choose(window, "Reload")
        await until(lambda: window.editor.text() == "one\nzwei\nthree")
        assert not window.documents.is_modified
        assert window.notices.text == ""
        window.editor.undo()
        assert window.editor.text() == "My one\ntwo\nthree"
        assert window.documents.is_modified
        window.editor.document().setModified(False)

    runner.run(script, files=(path,))


def test_a_second_change_of_a_file_put_in_place_is_told_too(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        for text in ("first", "second"):
            other = path.with_suffix(".new")
            other.write_text(text)
            os.replace(other, path)
            await until(lambda: "was changed" in window.notices.text)
            choose(window, "Reload")
            await until(lambda text=text: window.editor.text() == text)

    runner.run(script, files=(path,))


def test_a_file_that_was_only_touched_is_not_told(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        looks: list[None] = []
        window.documents.watch._timer.timeout.connect(lambda: looks.append(None))
        os.utime(path, (1, 1))
        await until(lambda: looks)
        path.write_text("one\ntwo\nfour")
        await until(lambda: window.notices.text)
        path.write_text("one\ntwo\nthree")
        await until(lambda: not window.notices.text)

    runner.run(script, files=(path,))


def test_saving_never_writes_over_a_change_that_was_not_seen(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        window.documents.watch._watcher.blockSignals(True)
        await type_text(window, "My ")
        path.write_text("theirs")
        assert not await window.documents.store()
        assert path.read_text() == "theirs"
        assert "was changed" in window.notices.text
        choose(window, "Keep mine")
        await until(lambda: window.documents.watch.known == read_document(path).fingerprint)
        assert window.documents.is_modified
        assert await window.documents.store()
        assert path.read_text() == "My one\ntwo\nthree"

    runner.run(script, files=(path,))


def test_own_saves_are_not_told(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        looks: list[None] = []
        window.documents.watch._timer.timeout.connect(lambda: looks.append(None))
        await type_text(window, "x")
        assert await window.documents.store()
        path.with_suffix(".other").write_text("a neighbour")
        await until(lambda: looks)
        async with window.documents._saving:
            assert window.notices.text == ""

    runner.run(script, files=(path,))


def test_a_removed_file_is_told_and_saved_again(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        path.unlink()
        await until(lambda: "was removed or renamed" in window.notices.text)
        assert window.documents.is_modified
        choose(window, "Save again")
        await until(path.exists)
        await until(lambda: not window.documents.is_modified)
        assert path.read_text() == "one\ntwo\nthree"
        assert window.notices.text == ""

    runner.run(script, files=(path,))


def test_the_versions_are_compared_and_then_chosen_from(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "My ")
        path.write_text("one\nzwei\nthree")
        await until(lambda: "was changed" in window.notices.text)
        choose(window, "Compare…")
        await until(lambda: window.findChildren(QDialog) and window.notices.text)
        dialog = window.findChildren(QDialog)[0]
        shown = dialog.findChildren(QTextBrowser)[0].toPlainText()
        assert "My one" in shown
        assert "twozwei" in shown
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Reload").click()
        await until(lambda: window.editor.text() == "one\nzwei\nthree")
        await until(lambda: window.notices.text == "")

    runner.run(script, files=(path,))


def test_coming_back_to_the_window_looks_at_the_file(runner: WindowRunner, path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await opened(window, path)
        window.documents.watch._watcher.blockSignals(True)
        path.write_text("theirs")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.applicationStateChanged.emit(application.applicationState().ApplicationActive)
        await until(lambda: "was changed" in window.notices.text)

    runner.run(script, files=(path,))
