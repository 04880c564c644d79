"""The encoding and the line endings are seen, kept, and changed only on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtWidgets import QApplication, QMenu

from gpt2_desktop.app import recovery
from gpt2_desktop.app.recovery import find_unsaved
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "text.txt"


async def opened(window: MainWindow, path: Path) -> None:
    await until(lambda: window.documents.path == path and window.editor.text())


def choose(window: MainWindow, *labels: str) -> None:
    """Take a choice from the menu of the status bar."""
    menu: QMenu = window.status.text_format.menu()
    menu.aboutToShow.emit()
    for label in labels[:-1]:
        (menu,) = (a.menu() for a in menu.actions() if a.text().replace("&", "") == label)
    (action,) = (a for a in menu.actions() if a.text().replace("&", "").startswith(labels[-1]))
    assert action.isEnabled()
    action.trigger()


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"a\n", "UTF-8 · LF"),
        (b"\xef\xbb\xbfa\r\n", "UTF-8 with BOM · CRLF"),
        (b"\xff\xfea\0\r\0", "UTF-16 LE · CR"),
        (b"a\nb\r\n", "UTF-8 · mixed"),
    ],
)
def test_the_status_bar_says_what_was_found(runner: WindowRunner, path: Path, data: bytes, shown: str) -> None:
    path.write_bytes(data)

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        button = window.status.text_format
        assert button.text() == shown
        assert shown.split(" · ")[0] in button.accessibleDescription()

    runner.run(script, files=(path,))


def test_a_file_is_read_again_in_another_encoding_and_saved_in_it(runner: WindowRunner, path: Path) -> None:
    # Valid UTF-8, and yet meant otherwise.
    path.write_bytes("Ã©".encode("cp1252"))

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        assert window.editor.text() == "é"
        choose(window, "Read the file again as", "Western European (Windows-1252)")
        await until(lambda: window.editor.text() == "Ã©")
        assert window.status.text_format.text() == "Windows-1252 · LF"
        assert not window.documents.is_modified
        assert await window.documents.store()
        assert path.read_bytes() == "Ã©".encode("cp1252")

    runner.run(script, files=(path,))


def test_an_encoding_that_does_not_fit_is_told_and_changes_nothing(runner: WindowRunner, path: Path) -> None:
    path.write_bytes(b"plain")

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        choose(window, "Read the file again as", "Unicode (UTF-16)")
        await until(lambda: "cannot be read as utf-16" in window.notices.text)
        assert (window.editor.text(), window.status.text_format.text()) == ("plain", "UTF-8 · LF")

    runner.run(script, files=(path,))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("UTF-8 with BOM", b"\xef\xbb\xbfcaf\xc3\xa9\n"),
        ("UTF-16 BE", "\ufeffcafé\n".encode("utf-16-be")),
        ("Windows-1252", b"caf\xe9\n"),
    ],
)
def test_converting_happens_with_the_next_save(runner: WindowRunner, path: Path, name: str, data: bytes) -> None:
    path.write_bytes("café\n".encode())

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        choose(window, "Convert to", name)
        await until(lambda: window.documents.is_modified)
        assert window.status.text_format.text() == f"{name} · LF"
        assert path.read_bytes() == "café\n".encode()
        assert await window.documents.store()
        assert path.read_bytes() == data

    runner.run(script, files=(path,))


def test_what_an_encoding_cannot_hold_is_told_with_its_place(runner: WindowRunner, path: Path) -> None:
    path.write_bytes("one\ntwo → three".encode())

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        choose(window, "Convert to", "Windows-1252")
        await until(lambda: "line 2) cannot be written as cp1252; save as UTF-8 instead" in window.notices.text)
        assert window.status.text_format.text() == "UTF-8 · LF"
        assert not window.documents.is_modified

    runner.run(script, files=(path,))


def test_line_endings_are_made_the_same_on_request(runner: WindowRunner, path: Path) -> None:
    path.write_bytes(b"a\nb\r\nc")

    async def script(window: MainWindow) -> None:
        await opened(window, path)
        choose(window, "Line endings CRLF")
        assert window.status.text_format.text() == "UTF-8 · CRLF"
        await type_text(window, "x")
        assert await window.documents.store()
        assert path.read_bytes() == b"xa\r\nb\r\nc"

    runner.run(script, files=(path,))


def test_unsaved_text_comes_back_with_the_encoding_of_its_file(runner: WindowRunner, path: Path) -> None:
    path.write_bytes("café".encode("cp1252"))

    async def first(window: MainWindow) -> None:
        await opened(window, path)
        await type_text(window, "x")
        window.end_session()

    def answer(_parent: object, _file: Path, chosen: object) -> None:
        chosen("cp1252")  # type: ignore[operator]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gpt2_desktop.ui.dialogs.ask_encoding", answer)
        runner.run(first, files=(path,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "gpt2_desktop.app.recovery.is_running"
            if hasattr(recovery, "is_running")
            else "gpt2_desktop.app.recovery._is_running",
            lambda *_: False,
        )
        ((_, kept),) = find_unsaved(runner.folders.recovery)
    assert (kept.text, kept.encoding) == ("xcafé", "cp1252")
