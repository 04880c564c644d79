"""The one seam for dialogs: the window calls these functions, tests replace them.

All are asynchronous: each opens a dialog that blocks its window, returns at once, and calls back when the
dialog closes.  A nested event loop (``exec()``) would break coroutines that run in Qt's loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QWidget,
)

from gpt2_desktop.app.documents import ENCODINGS
from gpt2_desktop.app.texts import say, tr
from gpt2_desktop.ui import unsaved_question
from gpt2_desktop.ui.unsaved_question import UnsavedAnswer as UnsavedAnswer

_TEXTS: Final = "*.txt *.md *.text"
_ARCHIVES: Final = "*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2"


def ask_open_files(parent: QWidget, folder: Path | None, answer: Callable[[list[Path]], None]) -> None:
    """Ask which text files to open; ``answer`` is called only if some were chosen."""
    _ask_files(QFileDialog(parent, tr("Open text files"), str(folder or ""), _filters(tr("Text"), _TEXTS)), answer)


def ask_save_file(parent: QWidget, suggested: Path, answer: Callable[[Path | None], None]) -> None:
    """Ask where to save, and before an existing file is overwritten; None is the answer where no name was given."""
    dialog = QFileDialog(parent, tr("Save the text"), str(suggested.parent), _filters(tr("Text"), _TEXTS))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(suggested.name)
    _open(dialog, lambda: answer(_chosen(dialog)))


def ask_export_file(parent: QWidget, suggested: Path, answer: Callable[[Path], None]) -> None:
    """Ask where to export to; the kind of file is that of the name's ending."""
    from gpt2_desktop.app.exports import KINDS

    _ask_file_of_kind(parent, tr("Export the text"), KINDS, suggested, answer)


def ask_statement_file(parent: QWidget, suggested: Path, answer: Callable[[Path], None]) -> None:
    """Ask where to write a statement of where the text came from; its kind is that of the name's ending."""
    from gpt2_desktop.app.origin_statement import KINDS

    _ask_file_of_kind(parent, tr("Write a statement of origin"), KINDS, suggested, answer)


def _ask_file_of_kind(
    parent: QWidget, title: str, kinds: Mapping[str, str], suggested: Path, answer: Callable[[Path], None]
) -> None:
    filters = {f"{tr(name)} (*{ending})": ending for ending, name in kinds.items()}
    dialog = QFileDialog(parent, title, str(suggested.parent), ";;".join(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def use(chosen: str) -> None:
        dialog.setDefaultSuffix(filters[chosen].removeprefix("."))
        name = Path(dialog.selectedFiles()[0]).name if dialog.selectedFiles() else suggested.name
        if Path(name).suffix.lower() in kinds:
            dialog.selectFile(Path(name).with_suffix(filters[chosen]).name)

    first = next((text for text, ending in filters.items() if ending == suggested.suffix), next(iter(filters)))
    dialog.selectFile(suggested.name)
    dialog.selectNameFilter(first)
    use(first)
    dialog.filterSelected.connect(use)
    _open_file_dialog(dialog, answer)


def ask_model_folder(parent: QWidget, folder: Path | None, answer: Callable[[Path], None]) -> None:
    """Ask for the folder of a model; ``answer`` is called only if one was chosen."""
    _ask_folder(parent, tr("Choose the folder of a GPT-2 model"), folder, answer)


def ask_dictionary(parent: QWidget, answer: Callable[[Path], None]) -> None:
    """Ask for the file of a dictionary; ``answer`` is called only if one was chosen."""
    dialog = QFileDialog(
        parent,
        tr("Import a dictionary"),
        "",
        _filters(tr("Dictionaries for Hunspell"), "*.dic *.aff *.oxt *.xpi *.zip"),
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open_file_dialog(dialog, answer)


def ask_texts(parent: QWidget, answer: Callable[[list[Path]], None]) -> None:
    """Ask which of the writer's files to learn from; ``answer`` is called only if some were chosen."""
    _ask_files(QFileDialog(parent, tr("Choose your texts"), ""), answer)


def ask_text_folder(parent: QWidget, answer: Callable[[Path], None]) -> None:
    """Ask for a folder with the writer's texts; ``answer`` is called only if one was chosen."""
    _ask_folder(parent, tr("Choose a folder with your texts"), None, answer)


def ask_model_archive(parent: QWidget, folder: Path | None, answer: Callable[[Path], None]) -> None:
    """Ask for an archive that holds a model; ``answer`` is called only if one was chosen."""
    dialog = QFileDialog(
        parent,
        tr("Choose an archive with a GPT-2 model"),
        str(folder or ""),
        _filters(tr("Archives"), _ARCHIVES),
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open_file_dialog(dialog, answer)


def ask_token(parent: QWidget, model: str, answer: Callable[[str], None]) -> None:
    """Ask for a token of the Hugging Face Hub, which is not shown; ``answer`` is called only if one was given."""
    dialog = QInputDialog(parent)
    say(dialog.setWindowTitle, tr("Token"))
    say(
        dialog.setLabelText,
        tr(
            "“{model}” may be private, or open only to those who agreed to its terms.\n"
            "Paste a token of your Hugging Face account. It is kept in the system's keyring.",
            model=model,
        ),
    )
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    say(dialog.setOkButtonText, tr("Keep and download"))

    def finished() -> None:
        if dialog.result() == QDialog.DialogCode.Accepted and dialog.textValue().strip():
            answer(dialog.textValue().strip())

    _open(dialog, finished)


def ask_unsaved(parent: QWidget, document: str, answer: Callable[[UnsavedAnswer], None]) -> None:
    """Ask in ``parent`` what becomes of unsaved changes to the text called ``document``; Esc is CANCEL."""
    unsaved_question.ask(parent, document, answer)


def ask_unsaved_all(parent: QWidget, documents: list[str], answer: Callable[[UnsavedAnswer], None]) -> None:
    """Ask in ``parent`` what becomes of unsaved changes to several texts; Esc is CANCEL."""
    unsaved_question.ask_all(parent, documents, answer)


def ask_encoding(parent: QWidget, file: Path, answer: Callable[[str], None]) -> None:
    """Ask in which encoding a file that is not UTF-8 was written.

    ``answer`` gets the name of a Python codec, and is called only if one was chosen.
    """
    dialog = QInputDialog(parent)
    say(dialog.setWindowTitle, tr("Which encoding?"))
    say(
        dialog.setLabelText,
        tr("“{name}” is not UTF-8 text.\nChoose the encoding that it was written in:", name=file.name),
    )
    codecs: dict[str, str] = {tr(label): codec for codec, label in ENCODINGS.items()}
    dialog.setComboBoxItems(list(codecs))
    dialog.setComboBoxEditable(False)
    say(dialog.setOkButtonText, tr("Open", "verb"))

    def finished() -> None:
        if dialog.result() == QDialog.DialogCode.Accepted:
            answer(codecs[dialog.textValue()])

    _open(dialog, finished)


def show(dialog: QDialog) -> None:
    """Show a dialog that asks nothing; it goes when it is closed."""
    _open(dialog, _nothing)


def dismiss_all(parent: QWidget) -> None:
    """Close what is open over ``parent`` as Escape would, so that whoever waits for an answer gets one."""
    for dialog in parent.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    for question in parent.findChildren(unsaved_question.UnsavedQuestion):
        question.give(UnsavedAnswer.CANCEL)


def _ask_files(dialog: QFileDialog, answer: Callable[[list[Path]], None]) -> None:
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def finished() -> None:
        if dialog.result() == QDialog.DialogCode.Accepted:
            answer([Path(file) for file in dialog.selectedFiles()])

    _open(dialog, finished)


def _filters(name: str, patterns: str) -> str:
    """Return what a file dialog shows: files of those names, or all."""
    return f"{name} ({patterns});;{tr('All files')} (*)"


def _ask_folder(parent: QWidget, title: str, folder: Path | None, answer: Callable[[Path], None]) -> None:
    dialog = QFileDialog(parent, title, str(folder or ""))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open_file_dialog(dialog, answer)


def _open_file_dialog(dialog: QFileDialog, answer: Callable[[Path], None]) -> None:
    def finished() -> None:
        file = _chosen(dialog)
        if file is not None:
            answer(file)

    _open(dialog, finished)


def _chosen(dialog: QFileDialog) -> Path | None:
    files = dialog.selectedFiles() if dialog.result() == QDialog.DialogCode.Accepted else []
    return Path(files[0]) if files else None


def _open(dialog: QDialog, finished: Callable[[], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda _result: finished())
    dialog.open()


def _nothing() -> None:
    pass
