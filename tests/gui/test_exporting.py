from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest
from helpers.window import WindowRunner, type_text, until
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gpt2_desktop.app.exports import KINDS, ExportJob, export_apart
from gpt2_desktop.child import own_command, own_environment
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.exporting import Manuscript, export
from gpt2_desktop.ui.main_window import MainWindow

TEXT = "# A & B\n\nSome *stressed* words, <b>no tags</b>.\n\n- one\n- two\n\nEnd 😀 é"


def manuscript(*, is_markdown: bool = True, text: str = TEXT) -> Manuscript:
    return Manuscript("Title & more", text, is_markdown, "Literata", 12)


def test_a_web_page_has_the_structure_of_markdown_and_no_foreign_tags(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "text.html"
    export(manuscript(), file)
    page = file.read_text(encoding="utf-8")
    assert "<h1>A &amp; B</h1>" in page
    assert "<em>stressed</em>" in page
    assert "<li>two</li>" in page
    assert "&lt;b&gt;no tags" in page
    assert "<title>Title &amp; more</title>" in page
    assert "End 😀 é" in page


def test_plain_text_stays_plain_on_a_web_page(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "text.html"
    export(manuscript(is_markdown=False), file)
    page = file.read_text(encoding="utf-8")
    assert "<p># A &amp; B</p>" in page
    assert "<p>Some *stressed* words, &lt;b&gt;no tags&lt;/b&gt;.</p>" in page


def test_an_opendocument_file_holds_the_text(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "text.odt"
    export(manuscript(), file)
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        content = archive.read("content.xml").decode()
    assert "stressed" in content
    assert "End 😀 é" in content
    assert "# A" not in content


def test_a_long_text_takes_more_pages_of_a_pdf_file(qapp: QApplication, tmp_path: Path) -> None:
    def pages(text: str) -> int:
        file = tmp_path / "text.pdf"
        export(manuscript(text=text), file)
        data = file.read_bytes()
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        return data.count(b"/Type /Page\n")

    assert pages(TEXT) == 1
    assert pages("A line of text.\n\n" * 100) > 1


@pytest.mark.parametrize("name", ["text.doc", "text"])
def test_another_ending_is_refused(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentError, match=r"\.pdf, \.html, \.odt"):
        export(manuscript(), tmp_path / name)


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="export to another place"):
        export(manuscript(), tmp_path / "no folder" / "text.html")
    assert list(tmp_path.iterdir()) == []


def job(path: Path, *blocks: str) -> ExportJob:
    return ExportJob(blocks, path, "A title", True, "", 12)


def test_another_process_does_the_work(tmp_path: Path) -> None:
    file = tmp_path / "text.html"
    export_apart(job(file, "# One", "", "Grüße"))
    page = file.read_text(encoding="utf-8")
    assert "<h1>One</h1>" in page
    assert "Grüße" in page
    with pytest.raises(DocumentError, match="cannot be written") as error:
        export_apart(job(tmp_path / "none" / "text.html", "text"))
    assert not str(error.value).startswith("gpt2-desktop")


def test_the_command_takes_the_kind_from_the_files_names(tmp_path: Path) -> None:
    source = tmp_path / "notes.md"
    source.write_text("# Notes", encoding="utf-8")
    target = tmp_path / "notes.html"
    command = own_command("export", str(source), str(target))
    subprocess.run(command, check=True, env=own_environment(os.environ), timeout=60)
    page = target.read_text(encoding="utf-8")
    assert "<h1>Notes</h1>" in page
    assert "<title>notes</title>" in page


# In the window


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def test_the_dialog_offers_every_kind_and_keeps_the_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    answers: list[Path] = []
    dialogs.ask_export_file(window, tmp_path / "novel.pdf", answers.append)
    (dialog,) = window.findChildren(QFileDialog)
    assert [ending for ending in KINDS if any(ending in name for name in dialog.nameFilters())] == list(KINDS)
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == [tmp_path / "novel.html"]


def test_export_from_the_menu_says_where_the_file_is(
    runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "novel.html"
    monkeypatch.setattr(dialogs, "ask_export_file", lambda _parent, _suggested, answer: answer(target))

    async def script(window: MainWindow) -> None:
        await type_text(window, "Some words.")
        window.actions_table["export"].trigger()
        await until(lambda: window.status.currentMessage() == f"Exported to {target}")
        assert "<p>Some words.</p>" in target.read_text()
        assert window.documents.is_modified
        window.editor.document().setModified(False)

    runner.run(script)


def test_an_export_that_fails_is_told(runner: WindowRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "none" / "novel.pdf"
    monkeypatch.setattr(dialogs, "ask_export_file", lambda _parent, _suggested, answer: answer(target))

    async def script(window: MainWindow) -> None:
        window.actions_table["export"].trigger()
        await until(lambda: "cannot be written" in window.notices.text)
        assert window.status.currentMessage() == ""

    runner.run(script)


def test_a_rich_copy_has_both_forms_of_the_selection(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("Some *stressed* words, <b>no tags</b>.")
        window.editor.select(5, 37)
        window.actions_table["copy_rich"].trigger()
        data = QApplication.clipboard().mimeData()
        assert data.text() == "*stressed* words, <b>no tags</b>"
        assert "font-style:italic" in data.html()
        assert "&lt;b&gt;no tags" in data.html()
        window.editor.document().setModified(False)

    runner.run(script)


def test_printing_and_its_preview(runner: WindowRunner, tmp_path: Path) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Some words to print.")
        window.actions_table["print_preview"].trigger()
        await until(lambda: window.findChildren(QPrintPreviewDialog))
        (preview,) = window.findChildren(QPrintPreviewDialog)
        assert preview.printer().docName() == "Untitled"
        preview.reject()
        await until(lambda: not window.findChildren(QPrintPreviewDialog))
        file = tmp_path / "printed.pdf"
        window.actions_table["print"].trigger()
        await until(lambda: window.findChildren(QPrintDialog))
        (dialog,) = window.findChildren(QPrintDialog)
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        dialog.accepted.emit(printer)
        assert file.read_bytes().startswith(b"%PDF-")
        dialog.reject()
        await until(lambda: not window.findChildren(QPrintDialog))
        window.editor.document().setModified(False)

    runner.run(script)
