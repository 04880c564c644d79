from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.icons import IconButton
from gpt2_desktop.ui.welcome import WelcomeCard


@pytest.fixture
def editor(qtbot: QtBot) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    editor.show()
    editor.setFocus()
    return editor


@pytest.fixture
def card(editor: QPlainTextEdit) -> WelcomeCard:
    card = WelcomeCard(editor, [("Tab", "takes it"), ("Ctrl+Right", "takes one word"), ("", "has no key")])
    card.open()
    return card


def test_it_names_the_keys(card: WelcomeCard) -> None:
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert texts == ["Type, and grey text continues yours.", "Tab", "takes it", "Ctrl+Right", "takes one word"]
    assert "Ctrl+Right takes one word" in card.accessibleDescription()


def test_it_lies_in_the_middle_and_leaves_the_focus(qtbot: QtBot, editor: QPlainTextEdit, card: WelcomeCard) -> None:
    assert card.isVisible()
    assert abs(card.geometry().center().x() - editor.rect().center().x()) <= 1
    assert editor.hasFocus()
    editor.resize(900, 300)
    assert abs(card.geometry().center().x() - editor.rect().center().x()) <= 1


def test_the_first_key_closes_it_and_is_typed(qtbot: QtBot, editor: QPlainTextEdit, card: WelcomeCard) -> None:
    qtbot.keyPress(editor, Qt.Key.Key_Shift)
    assert card.isVisible()
    with qtbot.waitSignal(card.dismissed):
        qtbot.keyClicks(editor, "O")
    assert not card.isVisible()
    assert editor.toPlainText() == "O"
    with qtbot.assertNotEmitted(card.dismissed):
        qtbot.keyClicks(editor, "n")


def test_the_box_tells_what_it_says(qtbot: QtBot, editor: QPlainTextEdit, card: WelcomeCard) -> None:
    box = card.findChild(QCheckBox)
    assert box is not None
    with qtbot.waitSignal(card.show_at_start_changed) as changed:
        box.click()
    assert changed.args == [False]
    with qtbot.waitSignal(card.show_at_start_changed) as changed:
        box.click()
    assert changed.args == [True]
    assert card.isVisible()


def test_it_can_be_closed_with_the_mouse(qtbot: QtBot, card: WelcomeCard) -> None:
    button = card.findChild(IconButton)
    assert button is not None
    with qtbot.waitSignal(card.dismissed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
