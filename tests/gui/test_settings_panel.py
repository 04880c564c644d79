from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt2_desktop.settings.sampling import PRESETS
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import Kind, OptionInfo, options, settings_of, validate, value_of
from gpt2_desktop.ui.settings_panel import SettingsPanel
from gpt2_desktop.ui.settings_rows import Row, has_row
from gpt2_desktop.ui.text_lists import format_texts, parse_texts

WITH_ROW = [option for option in options() if has_row(option)]


@pytest.fixture
def panel(qtbot: QtBot) -> SettingsPanel:
    panel = SettingsPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 900)
    panel.shown(True)
    panel.show()
    return panel


def settings(**values: Any) -> Settings:
    """Return settings with some values; ``__`` stands for the dots of a name."""
    return settings_of({(full := name.replace("__", ".")): validate(full, value) for name, value in values.items()})


def another_value(option: OptionInfo) -> Any:
    """Return a value that is allowed and not the default."""
    match option.kind:
        case Kind.BOOL:
            return not option.default
        case Kind.CHOICE:
            return next(choice for choice in option.choices if choice != str(option.default))
        case Kind.INT:
            return option.default + 1 if option.le is None or option.default < option.le else option.default - 1
        case Kind.FLOAT:
            step = option.step or 0.1
            return round(
                option.default + step if option.default + step <= (option.le or 1e9) else option.default - step, 3
            )
        case Kind.TEXTS:
            return ("one", "two, three")
        case _:
            return "something else"


def enter(qtbot: QtBot, control: QWidget, value: Any) -> None:
    """Give a control a value as a user does: with keys, or by choosing."""
    if isinstance(control, QCheckBox):
        qtbot.keyClick(control, Qt.Key.Key_Space)
    elif isinstance(control, QComboBox):
        index = control.findData(value)
        control.setCurrentIndex(index)
        control.activated.emit(index)
    elif isinstance(control, QSpinBox | QDoubleSpinBox):
        control.selectAll()
        qtbot.keyClicks(control, str(value))
        qtbot.keyClick(control, Qt.Key.Key_Return)
    else:
        assert isinstance(control, QLineEdit)
        control.selectAll()
        qtbot.keyClicks(control, format_texts(value) if isinstance(value, tuple) else value)
        qtbot.keyClick(control, Qt.Key.Key_Return)


@pytest.mark.parametrize("option", WITH_ROW, ids=lambda option: option.name)
def test_every_option_goes_from_the_row_to_the_settings_and_back(
    qtbot: QtBot, panel: SettingsPanel, option: OptionInfo
) -> None:
    row = panel.row(option.name)
    told: list[tuple[str, Any]] = []
    panel.value_changed.connect(lambda name, value: told.append((name, value)))
    value = another_value(option)
    enter(qtbot, row.control, value)
    assert told == [(option.name, value)]
    chosen = validate(option.name, told[0][1])

    assert row.reset_button.isHidden()
    group, _, field = option.name.rpartition(".")
    panel.set_settings(settings(**{f"{group.replace('.', '__')}__{field}": value}))
    assert validate(option.name, row.value()) == chosen
    assert not row.reset_button.isHidden()
    assert len(told) == 1

    with qtbot.waitSignal(panel.reset_requested) as reset:
        row.reset_button.click()
    assert reset.args == [(option.name,)]
    panel.set_settings(Settings())
    assert validate(option.name, row.value()) == option.default
    assert row.reset_button.isHidden()
    assert len(told) == 1


@pytest.mark.parametrize("option", WITH_ROW, ids=lambda option: option.name)
def test_every_control_explains_itself(panel: SettingsPanel, option: OptionInfo) -> None:
    row = panel.row(option.name)
    assert row.control.toolTip().startswith(option.description)
    assert row.control.accessibleName() == option.title
    assert row.control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert row.reset_button.accessibleName().startswith("Reset ")
    if not isinstance(row.control, QCheckBox):
        assert [label.buddy() for label in row.findChildren(QLabel)] == [row.control]


def test_groups_come_in_the_order_of_the_table(panel: SettingsPanel) -> None:
    headings = [label.text() for label in panel.findChildren(QLabel) if label.property("look") == "heading"]
    visible = [text for text in headings if text]
    tops = [option.group_title.partition(": ")[0] for option in options() if has_row(option)]
    wanted = list(dict.fromkeys(tops))
    assert wanted[:3] == ["Ghost text", "Alternatives", "Model"]
    assert list(dict.fromkeys(visible)) == wanted
    shown = [label for label in panel.findChildren(QLabel) if label.property("look") == "heading" and label.isVisible()]
    assert [label.text() for label in shown] == wanted


def test_sampling_of_ghost_text_is_folded_away_at_first(qtbot: QtBot, panel: SettingsPanel) -> None:
    assert not panel.row("ghost.sampling.top_k").isVisible()
    assert panel.row("alternatives.sampling.top_k").isVisible()
    panel.show_option("ghost.sampling.top_k")
    assert panel.row("ghost.sampling.top_k").isVisible()
    qtbot.waitUntil(lambda: panel.row("ghost.sampling.top_k").control.hasFocus())


def test_a_held_arrow_key_tells_only_the_last_value(qtbot: QtBot, panel: SettingsPanel) -> None:
    told: list[Any] = []
    panel.value_changed.connect(lambda _name, value: told.append(value))
    spin = panel.row("editor.font_size").control
    for _ in range(5):
        qtbot.keyClick(spin, Qt.Key.Key_Up)
    # Settings that arrive in between do not take the value back.
    panel.set_settings(Settings())
    qtbot.waitUntil(lambda: told == [18])


def test_flush_tells_what_waits(qtbot: QtBot, panel: SettingsPanel) -> None:
    told: list[Any] = []
    panel.value_changed.connect(lambda name, value: told.append((name, value)))
    qtbot.keyClick(panel.row("model.threads").control, Qt.Key.Key_Up)
    assert told == []
    panel.flush()
    assert told == [("model.threads", 1)]
    panel.flush()
    assert len(told) == 1


def test_slider_and_number_go_together(qtbot: QtBot, panel: SettingsPanel) -> None:
    row = panel.row("alternatives.sampling.temperature")
    slider = row.findChild(QSlider)
    assert slider is not None
    panel.set_settings(settings(alternatives__sampling__temperature=0.5))
    assert slider.value() == 10
    with qtbot.waitSignal(panel.value_changed) as changed:
        slider.setValue(11)
        slider.sliderReleased.emit()
    assert changed.args == ["alternatives.sampling.temperature", 0.55]
    assert row.value() == pytest.approx(0.55)


def test_a_value_between_the_steps_is_shown_and_not_touched(qtbot: QtBot, panel: SettingsPanel) -> None:
    with qtbot.assertNotEmitted(panel.value_changed):
        panel.set_settings(settings(alternatives__sampling__temperature=0.73))
        panel.flush()
    assert panel.row("alternatives.sampling.temperature").value() == pytest.approx(0.73)


def test_text_being_typed_is_not_overwritten(qtbot: QtBot, panel: SettingsPanel) -> None:
    edit = panel.row("model.name").control
    assert isinstance(edit, QLineEdit)
    panel.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.selectAll()
    qtbot.keyClicks(edit, "gpt2")
    panel.set_settings(settings(editor__font_size=20))
    assert edit.text() == "gpt2"
    with qtbot.waitSignal(panel.value_changed) as changed:
        panel.row("model.device").control.setFocus()
    assert changed.args == ["model.name", "gpt2"]


@pytest.mark.parametrize("name", ["ghost.delay_ms", "ghost.length", "alternatives.sampling.top_p"])
def test_the_wheel_is_left_to_the_panel(qtbot: QtBot, panel: SettingsPanel, name: str) -> None:
    row = panel.row(name)
    row.control.setFocus()
    before = row.value()
    with qtbot.assertNotEmitted(panel.value_changed):
        for target in (row.control, *row.findChildren(QSlider)):
            middle = QPointF(target.rect().center())
            turn = QWheelEvent(
                middle,
                QPointF(target.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(target, turn)
            # Qt hands on to the scroll area what a control does not accept.
            assert not turn.isAccepted()
        panel.flush()
    assert row.value() == before


def test_the_filter_shows_what_matches_every_word(qtbot: QtBot, panel: SettingsPanel) -> None:
    field = panel.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "PENALTY repetition")
    visible = {option.name for option in WITH_ROW if panel.row(option.name).isVisible()}
    assert visible == {"ghost.sampling.repetition_penalty", "alternatives.sampling.repetition_penalty"}
    field.setText("xyzzy")
    assert not any(panel.row(option.name).isVisible() for option in WITH_ROW)
    assert "No setting matches." in [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    field.clear()
    assert panel.row("editor.theme").isVisible()
    assert not panel.row("ghost.sampling.top_k").isVisible()


def button(panel: SettingsPanel, text: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text() == text)


def test_the_preset_in_force_is_marked(panel: SettingsPanel) -> None:
    def marked() -> list[str]:
        return [name for name in PRESETS if button(panel, name).isChecked()]

    assert marked() == ["Balanced"]
    creative = {f"alternatives__sampling__{name}": value for name, value in PRESETS["Creative"].items()}
    panel.set_settings(settings(**creative))
    assert marked() == ["Creative"]
    panel.set_settings(settings(**creative | {"alternatives__sampling__top_k": 7}))
    assert marked() == []


@pytest.mark.parametrize("name", list(PRESETS))
def test_a_preset_sets_the_sampling_of_the_alternatives(qtbot: QtBot, panel: SettingsPanel, name: str) -> None:
    panel.set_settings(settings(alternatives__sampling__top_k=7))
    with qtbot.waitSignal(panel.values_changed) as changed:
        button(panel, name).click()
    assert changed.args == [{f"alternatives.sampling.{field}": value for field, value in PRESETS[name].items()}]


def connect_store(panel: SettingsPanel, start: Settings) -> Callable[[], Settings]:
    """Let the panel change settings as the window does; return a function that tells the settings in force."""
    state = start

    def put(values: dict[str, Any]) -> None:
        nonlocal state
        now = {option.name: value_of(state, option.name) for option in options()}
        state = settings_of(now | {name: validate(name, value) for name, value in values.items()})
        panel.set_settings(state)

    defaults = {option.name: option.default for option in options()}
    panel.values_changed.connect(put)
    panel.value_changed.connect(lambda name, value: put({name: value}))
    panel.reset_requested.connect(lambda names: put({name: defaults[name] for name in names}))
    panel.set_settings(start)
    return lambda: state


def test_reset_all_can_be_undone(qtbot: QtBot, panel: SettingsPanel) -> None:
    start = settings(editor__font_size=20, ghost__sampling__stop=("a", "b"), keys__overrides={"save": "F2"})
    in_force = connect_store(panel, start)
    button(panel, "Reset all").click()
    assert in_force().editor == Settings().editor
    assert in_force().ghost == Settings().ghost
    # Shortcuts have no row here, so they are none of the panel's business.
    assert in_force().keys == start.keys
    assert not button(panel, "Reset all").isEnabled()
    undo = button(panel, "Undo")
    assert undo.isVisible()
    undo.click()
    assert in_force() == start
    assert not undo.isVisible()


def test_undo_goes_away_with_the_next_change(qtbot: QtBot, panel: SettingsPanel) -> None:
    connect_store(panel, settings(editor__font_size=20))
    button(panel, "Reset all").click()
    enter(qtbot, panel.row("editor.font_size").control, 15)
    assert not button(panel, "Undo").isVisible()


def test_problems_are_shown_on_top(panel: SettingsPanel) -> None:
    def texts() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    panel.set_problems(["ghost.delay_ms: bad.", "model.device: bad."])
    assert "ghost.delay_ms: bad.\nmodel.device: bad." in texts()
    panel.set_problems([])
    assert not [text for text in texts() if "bad." in text]


def test_settings_given_before_it_is_shown_count(qtbot: QtBot) -> None:
    panel = SettingsPanel()
    qtbot.addWidget(panel)
    panel.set_settings(settings(editor__font_size=31))
    panel.show()
    assert panel.row("editor.font_size").value() == 31


def test_the_rows_come_one_by_one_with_the_settings_of_their_time(qtbot: QtBot) -> None:
    panel = SettingsPanel()
    qtbot.addWidget(panel)
    panel.set_settings(settings(editor__font_size=31, ghost__show_percent=50))
    panel.build_later(0)
    qtbot.waitUntil(lambda: bool(panel.findChildren(Row)))
    assert len(panel.findChildren(Row)) < len(WITH_ROW)
    panel.set_settings(settings(editor__font_size=30, ghost__show_percent=60))
    qtbot.waitUntil(lambda: len(panel.findChildren(Row)) == len(WITH_ROW))
    assert (panel.row("editor.font_size").value(), panel.row("ghost.show_percent").value()) == (30, 60)


def test_coming_into_view_ends_what_is_made_idly(qtbot: QtBot) -> None:
    panel = SettingsPanel()
    qtbot.addWidget(panel)
    panel.build_later(0)
    qtbot.waitUntil(lambda: bool(panel.findChildren(Row)))
    panel.shown(True)
    assert len(panel.findChildren(Row)) == len(WITH_ROW)
    qtbot.wait(0)
    assert len(panel.findChildren(Row)) == len(WITH_ROW)


def test_it_fits_a_narrow_dock(panel: SettingsPanel) -> None:
    panel.resize(280, 900)
    for option in WITH_ROW:
        row = panel.row(option.name)
        if row.isVisible():
            right = row.control.mapTo(panel, row.control.rect().topRight()).x()
            assert right < 280, option.name


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)).map(tuple))
def test_text_lists_survive_the_line(texts: tuple[str, ...]) -> None:
    assert parse_texts(format_texts(texts)) == texts


def test_text_lists_as_people_write_them() -> None:
    assert parse_texts(" one,two , , three") == ("one", "two", "three")
    assert parse_texts("\\n, a\\,b, \\ c") == ("\n", "a,b", " c")
    assert parse_texts("ends with \\") == ("ends with \\",)
    assert parse_texts("") == ()


def test_values_shown_are_the_settings_values(panel: SettingsPanel) -> None:
    for option in WITH_ROW:
        assert validate(option.name, panel.row(option.name).value()) == value_of(Settings(), option.name)
