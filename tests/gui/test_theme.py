from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui import fonts
from gpt2_desktop.ui import theme as theme_module
from gpt2_desktop.ui.icons import IconButton, app_icon, themed_icon
from gpt2_desktop.ui.theme import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Colors, Theme, contrast

ALL = [LIGHT, DARK, SEPIA, HIGH_CONTRAST]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    yield theme
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setStyleSheet("")
    theme.deleteLater()


def test_contrast_is_as_wcag_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colors", ALL, ids=["light", "dark", "sepia", "high contrast"])
def test_everything_can_be_read(colors: Colors) -> None:
    grounds = (colors.background, colors.window, colors.card, colors.card_active)
    for ground in grounds:
        for role in ("text", "muted", "problem"):
            assert contrast(getattr(colors, role), ground) >= 4.5, (role, ground)
    assert contrast(colors.ghost, colors.background) >= 3
    assert contrast(colors.text, colors.match) >= 4.5
    for tint in ("pasted", "accepted", "edited"):
        assert contrast(colors.text, getattr(colors, tint)) >= 4.5, tint
        assert contrast(colors.muted, getattr(colors, tint)) >= 3, f"the line under {tint} text"
    assert contrast(colors.on_selection, colors.selection) >= 4.5
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.accent, colors.window) >= 3


@pytest.mark.parametrize("colors", ALL, ids=["light", "dark", "sepia", "high contrast"])
def test_ghost_text_is_told_apart_from_text(colors: Colors) -> None:
    assert contrast(colors.text, colors.background) >= 2.5 * contrast(colors.ghost, colors.background)


def test_light_and_dark_dress_the_application(qapp: QApplication, theme: Theme) -> None:
    for choice, colors in (("dark", DARK), ("light", LIGHT), ("sepia", SEPIA), ("high_contrast", HIGH_CONTRAST)):
        theme.apply(qapp, choice)  # type: ignore[arg-type]
        assert theme.colors is colors
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == colors.window
        assert colors.card in qapp.styleSheet()


def test_a_window_is_dressed_whatever_one_before_it_wore(qapp: QApplication, theme: Theme) -> None:
    theme.apply(qapp, "dark")
    Theme().apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.card
    assert qapp.styleSheet() == theme_module.style_sheet(LIGHT)


def test_it_follows_the_system_only_when_asked_to(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turn(dark: bool) -> None:
        monkeypatch.setattr(theme_module, "system_is_dark", lambda _app: dark)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    theme.apply(qapp, "light")
    turn(dark=True)
    assert theme.colors is LIGHT
    theme.apply(qapp, "system")
    assert theme.colors is DARK
    with qtbot.waitSignal(theme.changed):
        turn(dark=False)
    assert theme.colors is LIGHT


def test_the_system_can_be_asked_again_and_again(qapp: QApplication, theme: Theme) -> None:
    theme.apply(qapp, "system")
    for _ in range(10):
        gc.collect()
        assert theme_module.system_colors(qapp) in (LIGHT, DARK, HIGH_CONTRAST)


def test_the_same_choice_again_changes_nothing(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    theme.apply(qapp, "dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(qapp, "dark")


def test_icons_take_the_colour_of_the_theme(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    button = IconButton("stop", "Stop")
    qtbot.addWidget(button)
    inks = []
    for choice in ("light", "dark"):
        theme.apply(qapp, choice)  # type: ignore[arg-type]
        button.show()
        inks.append(button.icon().pixmap(16).toImage().pixelColor(8, 8).name())
    assert inks == [LIGHT.muted, DARK.muted]
    assert button.accessibleName() == "Stop"


def test_a_missing_drawing_is_an_empty_icon(qapp: QApplication) -> None:
    assert themed_icon("no-such-drawing").isNull()


def test_the_program_has_an_icon(qapp: QApplication) -> None:
    assert not app_icon().pixmap(64).isNull()


def test_the_bundled_typeface_has_generous_lines(qapp: QApplication) -> None:
    assert fonts.reading_family() == "Literata"
    font = fonts.text_font("", 13)
    metrics = QFontMetricsF(font)
    assert font.family() == "Literata"
    assert metrics.lineSpacing() / metrics.height() >= 1
    assert metrics.lineSpacing() >= 1.4 * font.pointSizeF() * metrics.fontDpi() / 72
    assert fonts.text_font("Courier", 10).family() == "Courier"
