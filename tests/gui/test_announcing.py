"""What a screen reader is told, and what it is spared."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.window import WindowRunner, ghost_comes, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QVBoxLayout, QWidget

from gpt2_desktop.app import system_motion
from gpt2_desktop.ui import accessibility, announcing
from gpt2_desktop.ui.accessible_roles import install_roles
from gpt2_desktop.ui.alternative_card import Card
from gpt2_desktop.ui.announcing import Announcer
from gpt2_desktop.ui.main_window import MainWindow

EACH = {"accessibility.announce_suggestions": "true"}


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    monkeypatch.setattr(accessibility, "system_reduces_motion", lambda: False)
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = (" and more",)
    runner.answerer.texts = (" the first", " the second")
    return runner


def heard(window: MainWindow) -> list[str]:
    said: list[str] = []
    window.accessibility.announcer.announced.connect(said.append)
    return said


def test_ghost_text_is_quiet_until_it_is_asked_for(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        said = heard(window)
        window.actions_table["read_suggestion"].trigger()
        window.controller.ask()
        await ghost_comes(window, " and more")
        assert said == ["No suggestion"]
        QTest.keyClick(
            window.editor, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        assert said == ["No suggestion", "and more"]

    runner.run(script)


def test_alternatives_are_read_with_their_numbers(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        said = heard(window)
        window.actions_table["read_alternatives"].trigger()
        window.actions_table["more_alternatives"].trigger()
        await until(lambda: not window.controller.busy)
        assert said == ["No alternatives"]
        window.actions_table["read_alternatives"].trigger()
        texts = [text.strip() for text in window.alternatives.newest_texts()]
        assert said[1:] == ["\n".join(f"{number}: {text}" for number, text in enumerate(texts, 1))]

    runner.run(script)


def test_each_suggestion_is_announced_once_it_rests_where_that_is_wanted(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "_SETTLED_MS", 20)

    async def script(window: MainWindow) -> None:
        said = heard(window)
        window.controller.ask()
        await until(lambda: said)
        assert said == ["and more"]

    runner.run(script, settings=EACH)


def test_notices_and_hints_are_announced(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        said = heard(window)
        window.notices.show_notice("The disk is full; choose another place.")
        window.controller.problem.emit("The server does not answer.")
        window.controller.hint.emit("The model is sure of nothing here")
        window.controller.hint.emit("")
        assert said == [
            "The disk is full; choose another place.",
            "The server does not answer.",
            "The model is sure of nothing here",
        ]

    runner.run(script)


def test_what_is_announced_is_qts_polite_announcement(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        events.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    window = QMainWindow()
    Announcer(window, tuple).announce("Hello")
    Announcer(window, tuple).announce("")
    assert events == [("Hello", QAccessible.AnnouncementPoliteness.Polite)]
    window.deleteLater()


def test_a_card_is_a_button_to_a_screen_reader_and_survives_that(qapp: QApplication) -> None:
    install_roles()
    for _ in range(20):
        parent = QWidget()
        layout = QVBoxLayout(parent)
        layout.addWidget(QLabel("above"))
        layout.addWidget(Card(1, ""))
        interface = QAccessible.queryAccessibleInterface(parent).child(1)
        assert interface.role() == QAccessible.Role.Button
        assert interface.text(QAccessible.Text.Name).startswith("Alternative 1")
        parent.deleteLater()
        del interface, parent
        qapp.sendPostedEvents(None, 52)


@pytest.mark.parametrize(("wanted", "reduced", "animated"), [("on", True, True), ("off", False, False)])
def test_the_setting_for_animations_comes_before_the_system(
    runner: WindowRunner, monkeypatch: pytest.MonkeyPatch, wanted: str, reduced: bool, animated: bool
) -> None:
    monkeypatch.setattr(accessibility, "system_reduces_motion", lambda: reduced)

    async def script(window: MainWindow) -> None:
        assert window.isAnimated() == animated
        assert duration(window) == (200 if animated else 0)

    runner.run(script, settings={"accessibility.animations": wanted})


def duration(window: MainWindow) -> int:
    hint = window.style().StyleHint.SH_Widget_Animation_Duration
    return window.style().styleHint(hint, None, window)


def test_the_systems_wish_for_less_motion_is_followed(runner: WindowRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accessibility, "system_reduces_motion", lambda: True)

    async def script(window: MainWindow) -> None:
        await until(lambda: not window.isAnimated())
        assert duration(window) == 0
        window._keeper.set("accessibility.animations", "on")
        await until(window.isAnimated)
        assert duration(window) == 200

    runner.run(script)


def test_kde_and_gnome_say_whether_they_want_less_motion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_motion.sys, "platform", "linux")
    said = {"gsettings": ""}
    monkeypatch.setattr(system_motion, "_says", lambda command: said[command[0]])
    assert not system_motion.system_reduces_motion(tmp_path)
    said["gsettings"] = "false"
    assert system_motion.system_reduces_motion(tmp_path)
    said["gsettings"] = "true"
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config/kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n", encoding="utf-8")
    assert system_motion.system_reduces_motion(tmp_path)
    (tmp_path / ".config/kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0.5\n", encoding="utf-8")
    assert not system_motion.system_reduces_motion(tmp_path)
