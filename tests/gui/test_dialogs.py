from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gpt2_desktop.app.documents import ENCODINGS
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.dialogs import UnsavedAnswer
from gpt2_desktop.ui.unsaved_question import UnsavedQuestion


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(autouse=True)
def qt_file_dialogs(qapp: QApplication) -> Iterator[None]:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def opened(window: QWidget) -> Any:
    """Return the dialog that was opened; it blocks its window only."""
    dialogs_open = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs_open) == 1
    assert dialogs_open[0].windowModality() == Qt.WindowModality.WindowModal
    return dialogs_open[0]


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("expected", [*UnsavedAnswer, None])
def test_unsaved_changes(qtbot: QtBot, window: QWidget, several: bool, expected: UnsavedAnswer | None) -> None:
    answers: list[UnsavedAnswer] = []
    if several:
        dialogs.ask_unsaved_all(window, ["Novel.txt", "Letter.txt"], answers.append)
    else:
        dialogs.ask_unsaved(window, "Novel.txt", answers.append)
    question = window.findChild(UnsavedQuestion)
    assert question is not None
    assert "Novel.txt" in question.text
    assert ("Letter.txt" in question.text) == several
    if expected is None:
        qtbot.keyClick(question.buttons[UnsavedAnswer.SAVE], Qt.Key.Key_Escape)
    else:
        question.buttons[expected].click()
    qtbot.waitUntil(lambda: not isValid(question))
    assert answers == [expected or UnsavedAnswer.CANCEL]


@pytest.mark.parametrize("accept", [True, False])
def test_which_encoding(qtbot: QtBot, window: QWidget, tmp_path: Path, accept: bool) -> None:
    answers: list[str] = []
    dialogs.ask_encoding(window, tmp_path / "old.txt", answers.append)
    dialog = opened(window)
    assert "old.txt" in dialog.labelText()
    combo = dialog.findChild(QComboBox)
    assert combo.count() == len(ENCODINGS)
    combo.setCurrentIndex(2)
    dialog.accept() if accept else dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == ([list(ENCODINGS)[2]] if accept else [])


def test_every_encoding_is_known_to_python() -> None:
    for codec in ENCODINGS:
        codecs.lookup(codec)
    assert len(set(ENCODINGS.values())) == len(ENCODINGS)


def test_a_file_to_open(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a")
    answers: list[list[Path]] = []
    dialogs.ask_open_files(window, tmp_path, answers.append)
    dialog = opened(window)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == [[file]]


def test_a_name_to_save_under_gets_an_ending(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    answers: list[Path | None] = []
    dialogs.ask_save_file(window, tmp_path / "Novel", answers.append)
    dialog = opened(window)
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == [tmp_path / "Novel.txt"]


def test_no_name_to_save_under_is_an_answer(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    answers: list[Path | None] = []
    dialogs.ask_save_file(window, tmp_path / "Novel", answers.append)
    dialog = opened(window)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == [None]


def test_a_folder_that_is_not_chosen_is_no_answer(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    answers: list[Path] = []
    dialogs.ask_model_folder(window, tmp_path, answers.append)
    dialog = opened(window)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == []


def test_an_archive_of_a_model(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "novels.zip"
    file.write_bytes(b"")
    answers: list[Path] = []
    dialogs.ask_model_archive(window, tmp_path, answers.append)
    dialog = opened(window)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == [file]


@pytest.mark.parametrize(("typed", "expected"), [(" hf_abc ", ["hf_abc"]), ("  ", [])])
def test_a_token_is_not_shown(typed: str, expected: list[str], qtbot: QtBot, window: QWidget) -> None:
    answers: list[str] = []
    dialogs.ask_token(window, "someone/private", answers.append)
    dialog = opened(window)
    assert "someone/private" in dialog.labelText()
    assert dialog.textEchoMode() == QLineEdit.EchoMode.Password
    dialog.setTextValue(typed)
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert answers == expected


def test_dismissing_all_answers_as_escape_would(qtbot: QtBot, window: QWidget) -> None:
    answers: list[UnsavedAnswer] = []
    dialogs.ask_unsaved(window, "Novel.txt", answers.append)
    question = window.findChild(UnsavedQuestion)
    dialogs.dismiss_all(window)
    qtbot.waitUntil(lambda: not isValid(question))
    assert answers == [UnsavedAnswer.CANCEL]
