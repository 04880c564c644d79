from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from gpt2_desktop.settings.schema import Settings, SuggestMode
from gpt2_desktop.settings.table import settings_of
from gpt2_desktop.ui.actions import ACTIONS, MENUS, Actions, parse_keys

Key = Qt.Key
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    return Actions(window)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def with_keys(**overrides: str) -> Settings:
    return settings_of({"keys.overrides": overrides})


def test_every_action_is_in_a_menu_with_a_mnemonic_and_a_tip(window: QMainWindow, actions: Actions) -> None:
    for key in MENUS:
        menu = window.findChild(QMenu, f"menu_{key}")
        assert menu is not None
        own = [spec.name for spec in ACTIONS if spec.menu == key]
        assert [a.objectName() for a in menu.actions() if a.objectName() in own] == own
    for spec in ACTIONS:
        assert "&" in spec.text
        assert actions[spec.name].statusTip().endswith(".")


def test_mnemonics_and_default_keys_are_unique() -> None:
    for key in MENUS:
        texts = [str(spec.shown_text) for spec in ACTIONS if spec.menu == key]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        letters += [MENUS[m][MENUS[m].index("&") + 1].lower() for m in MENUS if m.startswith(f"{key}.")]
        assert len(letters) == len(set(letters)), (key, letters)
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (press(Key.Key_Tab), "accept_all"),
        (press(Key.Key_Right, CTRL), "accept_word"),
        (press(Key.Key_Right, CTRL | Qt.KeyboardModifier.KeypadModifier), "accept_word"),
        (press(Key.Key_Right, CTRL | SHIFT), "accept_sentence"),
        (press(Key.Key_BracketRight, ALT), "next_suggestion"),
        (press(Key.Key_BracketLeft, ALT), "previous_suggestion"),
        (press(Key.Key_Escape), "dismiss"),
        (press(Key.Key_Right), None),
        (press(Key.Key_Tab, CTRL), None),
        (press(Key.Key_Backtab, SHIFT), None),
        (press(Key.Key_A), None),
        # A window shortcut: it works without ghost text too.
        (press(Key.Key_Backslash, ALT), None),
    ],
)
def test_ghost_keys(actions: Actions, event: QKeyEvent, name: str | None) -> None:
    assert actions.ghost_key(event) == name


def test_ghost_keys_are_shown_but_not_grabbed(actions: Actions) -> None:
    for spec in ACTIONS:
        grabbed = actions[spec.name].shortcuts()
        if spec.editor_key:
            assert grabbed == []
            assert actions[spec.name].text() == f"{spec.text}\t{actions.key_text(spec.name)}"
        else:
            assert [key.toString() for key in grabbed] == list(spec.keys)


def test_one_setting_makes_tab_take_a_word(actions: Actions) -> None:
    actions.apply_settings(settings_of({"ghost.tab_takes": "word"}))
    assert actions.ghost_key(press(Key.Key_Tab)) == "accept_word"
    assert actions.ghost_key(press(Key.Key_Right, CTRL)) == "accept_word"
    assert actions.ghost_key(press(Key.Key_Backtab, SHIFT)) == "accept_all"
    actions.apply_settings(Settings())
    assert actions.ghost_key(press(Key.Key_Tab)) == "accept_all"


def test_own_keys_replace_the_defaults(actions: Actions) -> None:
    actions.apply_settings(with_keys(accept_all="Right", save="F2; Ctrl+Alt+S", keys=""))
    assert actions.ghost_key(press(Key.Key_Right)) == "accept_all"
    assert actions.ghost_key(press(Key.Key_Tab)) is None
    assert [key.toString() for key in actions["save"].shortcuts()] == ["F2", "Ctrl+Alt+S"]
    assert actions["keys"].shortcuts() == []
    assert actions.key_text("keys") == ""
    assert actions.problems == ()


def test_an_own_key_takes_a_default_key_away(actions: Actions) -> None:
    actions.apply_settings(with_keys(save="Ctrl+O"))
    assert actions["open"].shortcuts() == []
    assert actions["save"].shortcuts() == [QKeySequence("Ctrl+O")]
    assert actions.problems == ()


@pytest.mark.parametrize(
    ("name", "keys", "word"),
    [
        ("fly", "Ctrl+K", "no such action"),
        ("save", "Ctrl+Banana", "cannot be used as a key"),
        ("save", "S", "cannot be used as a key"),
        ("accept_all", "Ctrl+K, Ctrl+C", "cannot be used as a key"),
    ],
)
def test_a_bad_own_key_is_reported_and_the_default_stays(actions: Actions, name: str, keys: str, word: str) -> None:
    actions.apply_settings(with_keys(**{name: keys}))
    assert len(actions.problems) == 1
    assert word in actions.problems[0]
    assert actions["save"].shortcuts() == [QKeySequence("Ctrl+S")]
    assert actions.ghost_key(press(Key.Key_Tab)) == "accept_all"


def test_the_same_own_key_twice_is_reported(actions: Actions) -> None:
    actions.apply_settings(with_keys(save="F2", open="F2"))
    assert len(actions.problems) == 1
    assert "already taken" in actions.problems[0]


def test_choices_set_options_and_show_them(qtbot: QtBot, actions: Actions) -> None:
    assert actions["mode_automatic"].isChecked()
    with qtbot.waitSignal(actions.setting_chosen) as chosen:
        actions["mode_on_key"].trigger()
    assert chosen.args == ["ghost.mode", "on_key"]
    actions.apply_settings(settings_of({"ghost.mode": SuggestMode.ON_PAUSE, "editor.theme": "dark"}))
    checked = [name for name in actions if actions[name].isChecked()]
    assert checked == ["check_spelling", "mode_on_pause", "focus_off", "theme_dark"]


def test_keys_are_read() -> None:
    assert parse_keys("") == ()
    assert parse_keys("Ctrl++") == (QKeySequence("Ctrl++"),)
    assert parse_keys("Ctrl+K; F5") == (QKeySequence("Ctrl+K"), QKeySequence("F5"))
    assert parse_keys("hello") is None
