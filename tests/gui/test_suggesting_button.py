from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from gpt2_desktop.settings.schema import SuggestMode
from gpt2_desktop.ui.suggesting_button import SuggestingButton

Popup = QToolButton.ToolButtonPopupMode


@pytest.fixture
def button(qtbot: QtBot) -> SuggestingButton:
    button = SuggestingButton()
    qtbot.addWidget(button)
    button.set_choices(QMenu(button))
    button.set_mode(SuggestMode.AUTOMATIC)
    return button


def test_it_says_when_suggestions_come_and_opens_a_menu(qtbot: QtBot, button: SuggestingButton) -> None:
    assert button.text() == button.accessibleName() == "Suggests while typing"
    assert button.popupMode() == Popup.InstantPopup
    with qtbot.assertNotEmitted(button.resume_pressed):
        button.click()


def test_a_snooze_has_its_end_and_a_click_ends_it(qtbot: QtBot, button: SuggestingButton) -> None:
    until = time.mktime((2026, 5, 4, 14, 35, 20, 0, 0, -1))
    button.set_snooze(active=True, until=until)
    assert button.text() == "Snoozed until 14:35"
    assert button.popupMode() == Popup.MenuButtonPopup
    with qtbot.waitSignal(button.resume_pressed):
        button.click()
    button.set_snooze(active=True, until=None)
    assert button.text() == "Snoozed"
    button.set_snooze(active=False, until=None)
    assert button.text() == "Suggests while typing"
    assert button.popupMode() == Popup.InstantPopup


def test_backing_off_tells_by_how_much(qtbot: QtBot, button: SuggestingButton) -> None:
    button.set_back_off(wait_ms=1200, paused=False)
    assert button.text() == "Slower after Esc"
    assert "1.2 s later" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    button.set_back_off(wait_ms=9600, paused=True)
    assert button.text() == "Paused after Esc"
    assert "30 seconds" in button.toolTip()
    with qtbot.waitSignal(button.resume_pressed):
        button.click()
    button.set_back_off(wait_ms=0, paused=False)
    assert button.text() == "Suggests while typing"


def test_a_snooze_is_named_before_backing_off(button: SuggestingButton) -> None:
    button.set_back_off(wait_ms=300, paused=False)
    button.set_snooze(active=True, until=None)
    assert button.text() == "Snoozed"
