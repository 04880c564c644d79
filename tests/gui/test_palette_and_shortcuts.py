from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, type_text, until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.palette import Choice, Palette
from gpt2_desktop.ui.shortcuts_dialog import ShortcutsDialog

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = (" wide", " world.")
    return runner


async def palette_of(window: MainWindow) -> Palette:
    window.actions_table["palette"].trigger()
    await until(lambda: window.findChildren(Palette))
    return window.findChildren(Palette)[0]


async def shortcuts_of(window: MainWindow) -> ShortcutsDialog:
    window.actions_table["keys"].trigger()
    await until(lambda: window.findChildren(ShortcutsDialog))
    return window.findChildren(ShortcutsDialog)[0]


async def closed(window: MainWindow, dialog: QWidget) -> None:
    QTest.keyClick(dialog, Key.Key_Escape)
    await until(lambda: not window.findChildren(Palette) and not window.findChildren(ShortcutsDialog))


@pytest.fixture
def palette(qtbot: QtBot) -> Iterator[Palette]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    runs: list[str] = []
    window.runs = runs  # type: ignore[attr-defined]
    palette = Palette(
        window,
        "Type",
        [
            Choice("One", lambda: runs.append("one"), enabled=False),
            Choice("Two", lambda: runs.append("two"), "F2"),
            Choice("Twenty", lambda: runs.append("twenty"), indent=1),
        ],
    )
    palette.popup()
    yield palette
    window.close()


def test_arrows_and_enter_choose(qtbot: QtBot, palette: Palette) -> None:
    assert palette.shown == ["One", "Two", "Twenty"]
    current = palette.list.currentItem()
    assert current is not None
    assert current.text(0) == "Two"
    assert current.text(1) == "F2"
    QTest.keyClick(palette.field, Key.Key_Down)
    window = palette.parentWidget()
    QTest.keyClick(palette.field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.runs == ["twenty"])  # type: ignore[attr-defined]


def test_typing_narrows_and_what_is_disabled_does_nothing(qtbot: QtBot, palette: Palette) -> None:
    window = palette.parentWidget()
    QTest.keyClicks(palette.field, "tw")
    assert palette.shown == ["Two", "Twenty"]
    palette.field.setText("f2")
    assert palette.shown == ["Two"]
    palette.field.setText("one")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()
    palette.field.setText("zebra")
    assert palette.shown == []
    QTest.keyClick(palette.field, Key.Key_Return)
    palette.field.setText("two")
    QTest.keyClick(palette.field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.runs == ["two"])  # type: ignore[attr-defined]


def test_a_click_elsewhere_closes_it(qtbot: QtBot, palette: Palette) -> None:
    QApplication.sendEvent(palette, QEvent(QEvent.Type.WindowDeactivate))
    assert not palette.isVisible()


def test_the_palette_reaches_every_action(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        palette = await palette_of(window)
        actions = window.actions_table
        assert sorted(palette.shown) == sorted(actions.path(name) for name in actions if name != "palette")
        await closed(window, palette)
        window.menuBar().hide()
        palette = await palette_of(window)
        QTest.keyClicks(palette.field, "full scr")
        assert palette.shown[0] == "View: Full screen"
        QTest.keyClick(palette.field, Key.Key_Return)
        await until(window.isFullScreen)
        await until(lambda: not window.findChildren(Palette))
        palette = await palette_of(window)
        assert palette.shown[0] == "View: Full screen"
        QTest.keyClick(palette.field, Key.Key_Return)
        await until(lambda: not window.isFullScreen())

    runner.run(script)


def test_ghost_text_can_be_accepted_from_the_palette(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        await type_text(window, "Hello")
        await ghost_comes(window, " wide world.")
        palette = await palette_of(window)
        QTest.keyClicks(palette.field, "accept word")
        QTest.keyClick(palette.field, Key.Key_Return)
        await until(lambda: window.editor.text() == "Hello wide")

    runner.run(script)


def choose(dialog: ShortcutsDialog, path: str) -> None:
    (item,) = dialog.list.findItems(path, Qt.MatchFlag.MatchExactly)
    dialog.list.setCurrentItem(item)


async def record(dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    dialog.record.click()
    assert dialog.recorder.isVisible()
    QTest.keyClick(dialog.recorder, key, modifiers)
    dialog.recorder.editingFinished.emit()


def test_keys_are_searched_for(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = await shortcuts_of(window)
        dialog.search.setText("ctrl+s")
        rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
        shown = [row.text(0) for row in rows if row is not None and not row.isHidden()]
        assert "File: Save" in shown
        assert "File: Open" not in shown
        # What the buttons act on can be seen.
        current = dialog.list.currentItem()
        assert current is not None
        assert current.text(0) == shown[0]
        QTest.keyClick(dialog.search, Key.Key_Down)
        assert dialog.focusWidget() is dialog.list
        dialog.search.setText("no such action")
        assert not dialog.record.isEnabled()
        assert not dialog.remove.isEnabled()
        await closed(window, dialog)

    runner.run(script)


def test_a_free_key_is_given_and_kept_and_taken_back(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        actions = window.actions_table
        dialog = await shortcuts_of(window)
        choose(dialog, "File: Save")
        await record(dialog, Key.Key_J, CTRL | ALT)
        assert "free" in dialog.note.text()
        dialog.add.click()
        await until(lambda: window.settings.keys.overrides == {"save": "Ctrl+S; Ctrl+Alt+J"})
        await until(lambda: [key.toString() for key in actions["save"].shortcuts()] == ["Ctrl+S", "Ctrl+Alt+J"])
        assert "Ctrl+Alt+J" in runner.folders.settings_file.read_text()
        choose(dialog, "File: Save")
        dialog.reset.click()
        await until(lambda: window.settings.keys.overrides == {})
        await closed(window, dialog)

    runner.run(script)


def test_a_conflict_is_shown_and_taking_the_key_leaves_the_other_without(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        actions = window.actions_table
        dialog = await shortcuts_of(window)
        choose(dialog, "File: Save")
        await record(dialog, Key.Key_O, CTRL)
        assert "taken by “File: Open”" in dialog.note.text()
        assert actions["open"].shortcuts() == [QKeySequence("Ctrl+O")]
        dialog.use.click()
        await until(lambda: actions["save"].shortcuts() == [QKeySequence("Ctrl+O")])
        assert actions["open"].shortcuts() == []
        assert window.settings.keys.overrides == {"save": "Ctrl+O", "open": ""}
        assert actions.problems == ()
        dialog.reset_all.click()
        await until(lambda: actions["open"].shortcuts() == [QKeySequence("Ctrl+O")])
        await closed(window, dialog)

    runner.run(script)


def test_a_key_that_writes_is_refused_but_tab_may_be_recorded_for_ghost_text(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        dialog = await shortcuts_of(window)
        choose(dialog, "File: Save")
        await record(dialog, Key.Key_S, Qt.KeyboardModifier.NoModifier)
        assert "writes text" in dialog.note.text()
        assert not dialog.use.isVisible()
        choose(dialog, "Suggest: Accept word")
        await record(dialog, Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert "taken by “Suggest: Accept all”" in dialog.note.text()
        await record(dialog, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        assert "taken by “Suggest: Dismiss”" in dialog.note.text()
        assert dialog.isVisible()
        choose(dialog, "Suggest: Accept word")
        dialog.remove.click()
        await until(lambda: window.settings.keys.overrides == {"accept_word": ""})
        await closed(window, dialog)

    runner.run(script)
