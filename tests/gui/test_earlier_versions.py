"""Earlier versions, unsaved texts of a window that is gone, and files that another window has open."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtWidgets import QApplication, QPushButton

from gpt2_desktop.app.ownership import Ownership
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.paths import Folders
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.versions_dialog import VersionsDialog


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowRunner]:
    runner = WindowRunner(tmp_path / "state", monkeypatch)
    runner.answerer.chunks = ()
    yield runner
    runner.answerer.released.set()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "novel.txt"
    file.write_bytes(b"first\r\n")
    return file


async def choose(window: MainWindow, label: str) -> None:
    """Press a button of the notice, once it is there."""

    def offered() -> list[QPushButton]:
        buttons = window.notices.findChildren(QPushButton)
        return [button for button in buttons if button.text().replace("&", "") == label and button.isVisible()]

    await until(offered, label)
    offered()[-1].click()


async def versions_dialog(window: MainWindow) -> VersionsDialog:
    window.actions_table["versions"].trigger()
    await until(lambda: [found for found in window.findChildren(VersionsDialog) if found.isVisible()])
    return next(found for found in window.findChildren(VersionsDialog) if found.isVisible())


# Earlier versions


def test_each_save_keeps_the_version_before_it_and_one_undo_takes_a_restored_one_back(
    runner: WindowRunner, file: Path
) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file)
        for word in ("second ", "third "):
            await type_text(window, word)
            assert await window.documents.store()
        assert window.editor.text() == "second third first\n"
        dialog = await versions_dialog(window)
        assert dialog.list.count() == 2
        assert "14 bytes" in dialog.list.item(0).text()
        await until(dialog.restore.isEnabled)
        assert "third" in dialog.view.toPlainText()
        dialog.list.setCurrentRow(1)
        assert not dialog.restore.isEnabled()
        await until(dialog.restore.isEnabled)
        dialog.restore.click()
        assert window.editor.text() == "first\n"
        assert window.documents.is_modified
        window.editor.undo()
        assert window.editor.text() == "second third first\n"
        window.editor.document().setModified(False)

    runner.run(script, files=(file,))


def test_a_text_without_versions_says_so(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = await versions_dialog(window)
        assert dialog.list.count() == 0
        assert not dialog.restore.isEnabled()
        dialog.reject()

    runner.run(script)


def test_no_versions_are_kept_where_the_setting_says_so(runner: WindowRunner, file: Path) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file)
        await type_text(window, "x")
        assert await window.documents.store()

    runner.run(script, files=(file,), settings={"editor.versions": "0"})
    assert not list(runner.folders.versions.rglob("*.version"))


def test_a_version_that_cannot_be_kept_is_told_and_the_text_is_saved(runner: WindowRunner, file: Path) -> None:
    runner.folders.data.mkdir(parents=True)
    runner.folders.versions.write_text("in the way")

    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file)
        await type_text(window, "x")
        assert await window.documents.store()
        assert "could not be kept" in window.notices.text
        assert not window.documents.is_modified

    runner.run(script, files=(file,))
    assert file.read_bytes() == b"xfirst\r\n"


# Two windows on one file


def test_another_window_on_the_file_is_named(runner: WindowRunner, file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from gpt2_desktop.app.ownership import Ownership;"
        "Ownership(Path(sys.argv[1])).claim(Path(sys.argv[2])); print(); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(runner.folders.open_files), str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    other.stdout.readline()

    async def script(window: MainWindow) -> None:
        await until(lambda: f"process {other.pid}" in window.notices.text)
        assert "novel.txt is open in another window too" in window.notices.text
        window.notices.withdraw(window.notices.text)
        other.kill()
        other.communicate()
        window.actions_table["close_tab"].trigger()
        await until(lambda: window.documents.path is None)
        await window.opening.open_path(file)
        await until(lambda: len(list(runner.folders.open_files.iterdir())) == 1)
        assert not window.notices.text

    runner.run(script, files=(file,))
    assert not list(runner.folders.open_files.iterdir())
    assert Ownership(runner.folders.open_files).claim(file) is None


# Several unsaved texts


def left_behind(folders: Folders, text: str, path: Path | None = None, caret: int = 0, scroll: int = 0) -> Path:
    """Leave unsaved text as a window that was killed would."""
    before = set(folders.recovery.glob("*"))
    RecoveryFile(folders.recovery).write(text, path, caret, None, scroll)
    (file,) = set(folders.recovery.glob("*")) - before
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    facts, _, kept = file.read_text().partition("\n")
    file.write_text(json.dumps({**json.loads(facts), "pid": gone.pid}) + "\n" + kept)
    return file


def test_several_texts_are_restored_together_each_into_a_tab_of_its_own(runner: WindowRunner, file: Path) -> None:
    long = "\n".join(map(str, range(300)))
    old = [
        left_behind(runner.folders, "a text without a file"),
        left_behind(runner.folders, long, caret=600, scroll=140),
        left_behind(runner.folders, "changed\n", file, caret=3),
    ]
    damaged = runner.folders.recovery / "damaged.recovery.json"
    damaged.write_text("{")

    async def script(window: MainWindow) -> None:
        await until(lambda: "3 texts" in window.notices.text)
        assert "novel.txt" in window.notices.text
        assert "a text without a name (“a text without a file…”)" in window.notices.text
        assert window.editor.text() == ""
        await choose(window, "Restore all")
        await until(lambda: not any(path.exists() for path in old))
        assert [sheet.editor.text() for sheet in window.sheets] == ["a text without a file", long, "changed\n"]
        assert all(sheet.documents.is_modified for sheet in window.sheets)
        assert [sheet.documents.name for sheet in window.sheets] == ["Untitled", "Untitled 2", "novel.txt"]
        assert window.editor.textCursor().position() == 3
        window.sheets.show_number(2)
        assert window.editor.textCursor().position() == 600
        await until(lambda: window.editor.firstVisibleBlock().blockNumber() == 140)
        for sheet in window.sheets:
            sheet.editor.document().setModified(False)

    runner.run(script)
    assert file.read_bytes() == b"first\r\n"
    assert damaged.exists()


def test_several_texts_can_be_looked_at_one_by_one(runner: WindowRunner) -> None:
    first, second = left_behind(runner.folders, "one"), left_behind(runner.folders, "two")

    async def script(window: MainWindow) -> None:
        await until(lambda: "2 texts" in window.notices.text)
        await choose(window, "One by one")
        assert "two" in window.notices.text
        await choose(window, "Discard")
        await until(lambda: not second.exists())
        assert "one" in window.notices.text
        await choose(window, "Later")
        assert window.editor.text() == ""

    runner.run(script)
    assert first.exists()


def test_recovered_text_takes_the_place_of_its_file_that_came_back(runner: WindowRunner, file: Path) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file)

    runner.run(script, files=(file,))
    left_behind(runner.folders, "changed\n", file)

    async def again(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file and window.notices.text)
        await choose(window, "Restore")
        await until(lambda: window.editor.text() == "changed\n")
        assert len(window.sheets) == 1
        assert window.documents.is_modified
        window.editor.document().setModified(False)

    runner.run(again)


def test_a_file_that_ended_the_last_start_does_not_end_the_next(runner: WindowRunner, file: Path) -> None:
    async def script(window: MainWindow) -> None:
        await until(lambda: window.documents.path == file)

    runner.run(script, files=(file,))
    # As a process that ends while it opens the files again leaves it.
    runner.folders.session_file.with_suffix(".opening").touch()

    async def again(window: MainWindow) -> None:
        await until(lambda: "were not opened again" in window.notices.text)
        assert window.documents.path is None
        await choose(window, "Open them")
        await until(lambda: window.documents.path == file)

    runner.run(again)
    assert not runner.folders.session_file.with_suffix(".opening").exists()
