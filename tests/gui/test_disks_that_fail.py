"""Whatever the disk does, the text stays in the window and in the journal, and one line says what to do."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gpt2_desktop.app import patience, saving
from gpt2_desktop.app.documents import read_document
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.ui import dialogs, document_flow, opening
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "drive" / "novel.txt"
    path.parent.mkdir()
    path.write_text("old")
    return path


class DeadDrive:
    """A network drive that is gone: calls on files in its folder do not come back until it does.

    Attributes:
        reached: set when the first call hangs.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.back = threading.Event(), threading.Event()
        self._folder = folder
        monkeypatch.setattr(patience, "PATIENCE_S", 0.1)
        monkeypatch.setattr(saving, "_create", self._hanging(saving._create))

    def hang_reading(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for module in (document_flow, opening):
            monkeypatch.setattr(module, "read_document", self._hanging(read_document))

    def _hanging(self, function: Any) -> Any:
        def call(path: Path, *arguments: Any) -> Any:
            if path.parent == self._folder:
                self.reached.set()
                assert self.back.wait(20)
            return function(path, *arguments)

        return call


def choices(window: MainWindow) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in window.notices.findChildren(QPushButton)}


async def opened(window: MainWindow, path: Path) -> None:
    await until(lambda: window.documents.path == path and window.editor.text())


def kept(runner: WindowRunner) -> str:
    return " ".join(file.read_text() for file in runner.folders.recovery.glob("*.json"))


def test_a_drive_that_hangs_is_told_and_typing_goes_on_until_it_comes_back(
    runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = DeadDrive(path.parent, monkeypatch)

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "new ")
        window.actions_table["save"].trigger()
        await until(lambda: "novel.txt is not saved yet: its disk does not answer" in window.notices.text)
        await type_text(window, "and more ")
        assert window.documents.is_modified
        await until(lambda: "new and more old" in kept(runner))
        drive.back.set()
        await until(lambda: window.notices.text == "")
        assert path.read_text() == "new old"
        assert window.documents.is_modified
        assert await window.documents.store()

    runner.run(script, files=(path,))
    assert path.read_text() == "new and more old"


def test_a_save_that_was_given_up_never_comes_late_over_the_file(
    runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = DeadDrive(path.parent, monkeypatch)
    elsewhere = path.parent.parent / "elsewhere.txt"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda _parent, _suggested, answer: answer(elsewhere))

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "new ")
        window.actions_table["save"].trigger()
        await until(lambda: "does not answer" in window.notices.text)
        choices(window)["Save elsewhere…"].click()
        await until(elsewhere.exists)
        await until(lambda: not window.documents.is_modified)
        assert (elsewhere.read_text(), window.documents.path) == ("new old", elsewhere)
        drive.back.set()
        await until(lambda: not [t for t in threading.enumerate() if t.name == "gpt2-file"])
        assert path.read_text() == "old"
        assert [file.name for file in path.parent.iterdir()] == ["novel.txt"]

    runner.run(script, files=(path,))


def test_quitting_while_the_drive_hangs(runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = DeadDrive(path.parent, monkeypatch)

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "new ")
        window.actions_table["save"].trigger()
        await until(lambda: "does not answer" in window.notices.text)
        window.end_session()

    runner.run(script, files=(path,))
    # The window is gone, the text is kept, and the thread that hangs holds up nobody.
    assert [thread.daemon for thread in threading.enumerate() if thread.name == "gpt2-file"] == [True]
    assert "new old" in kept(runner)
    drive.back.set()


def test_a_file_that_cannot_be_read_is_given_up(
    runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = DeadDrive(path.parent, monkeypatch)
    drive.hang_reading(monkeypatch)

    async def script(window: MainWindow) -> None:
        reading = asyncio.ensure_future(window.opening.open_path(path))
        await until(lambda: "novel.txt cannot be read yet: its disk does not answer" in window.notices.text)
        await type_text(window, "still writing")
        choices(window)["Give up"].click()
        await reading
        assert "was given up" in window.notices.text
        assert window.editor.text() == "still writing"
        window.editor.document().setModified(False)
        drive.back.set()

    runner.run(script)


def test_a_folder_that_is_gone_is_told_with_a_way_out(
    runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = path.parent.parent / "elsewhere.txt"
    monkeypatch.setattr(dialogs, "ask_save_file", lambda _parent, _suggested, answer: answer(elsewhere))

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "new ")
        shutil.rmtree(path.parent)
        await until(lambda: "was removed or renamed" in window.notices.text)
        choices(window)["Save again"].click()
        await until(lambda: "the folder or file does not exist; choose another place" in window.notices.text)
        assert window.editor.text() == "new old"
        assert window.documents.is_modified
        await until(lambda: "new old" in kept(runner))
        choices(window)["Save as…"].click()
        await until(lambda: not window.documents.is_modified)
        assert elsewhere.read_text() == "new old"

    runner.run(script, files=(path,))


def test_a_full_disk_is_told_and_nothing_is_lost(runner: WindowRunner, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    path = disk / "novel.txt"
    path.write_text("old")

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        window.editor.insertPlainText("a long text " * 10_000)
        assert not await window.documents.store()
        assert "the disk is full; free some space, or choose another disk" in window.notices.text
        assert path.read_text() == "old"
        assert window.documents.is_modified
        await until(lambda: "a long text" in kept(runner))
        window.editor.undo()
        window.editor.document().setModified(False)

    try:
        runner.run(script, files=(path,))
        assert [file.name for file in disk.iterdir()] == ["novel.txt"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_links_stay_links(runner: WindowRunner, path: Path) -> None:
    link, twin = path.with_name("link.txt"), path.with_name("twin.txt")
    link.symlink_to(path.name)
    os.link(path, twin)

    async def script(window: MainWindow) -> None:
        await opened(window, link)
        await type_text(window, "new ")
        assert await window.documents.store()
        assert link.is_symlink()
        assert path.read_text() == twin.read_text() == "new old"
        assert window.notices.text == ""

    runner.run(script, files=(link,))


def test_a_journal_that_cannot_be_written_is_told_once_and_not_at_every_key(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt2_desktop.ui.recovery_keeper._LOSS_MS", 20)
    tries: list[None] = []

    def full(*_arguments: Any) -> None:
        tries.append(None)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RecoveryFile, "write", full)

    async def script(window: MainWindow) -> None:
        await type_text(window, "a")
        await until(lambda: "cannot be kept for recovery (No space left on device); save it now" in window.notices.text)
        await type_text(window, "b")
        await until(lambda: len(tries) > 1)
        assert not window.notices._waiting
        window.editor.document().setModified(False)

    runner.run(script)


def test_no_question_is_asked_of_nobody(runner: WindowRunner, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that closes while a save is given up opens no dialog."""
    drive = DeadDrive(path.parent, monkeypatch)
    asked: list[QWidget] = []
    monkeypatch.setattr(dialogs, "ask_save_file", lambda parent, *_: asked.append(parent))

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "new ")
        window.actions_table["save"].trigger()
        await until(lambda: "does not answer" in window.notices.text)
        window.end_session(keep=False)

    runner.run(script, files=(path,))
    assert not asked
    drive.back.set()
