"""One row of the settings panel for each kind of option: label, control, and an arrow back to the default.

A row emits only what the user chose; giving it a value from outside is silent.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.texts import Text, computed, mark, said, say, tr
from gpt2_desktop.settings.table import Kind, OptionInfo
from gpt2_desktop.ui.icons import IconButton
from gpt2_desktop.ui.text_lists import format_texts, parse_texts

_SETTLE_MS: Final = 250
"""A held arrow key passes many values on its way: only the one it rests on is told."""

_SETTLE_RELOAD_MS: Final = 1000
"""The same where each value would load the model again."""

_FIELD_WIDTH: Final = 116
_INLINE_LABEL: Final = 9
"""Characters of the longest choice that still fits beside the row's label."""

_MAX_DECIMALS: Final = 3

_WHEN: Final = {
    "now": "",
    "next request": "",
    "reload": mark("The model is loaded again."),
    "restart": mark("Takes effect at the next start."),
}


class Row(QWidget):
    """One option.

    Signals:
        changed: the user chose this value (object).
        reset_pressed: the user wants the default back.
    """

    changed = Signal(object)
    reset_pressed = Signal()

    def __init__(self, option: OptionInfo, control: QWidget, *, below: bool = False) -> None:
        """Lay out label, ``control`` and arrow; ``below`` gives the control a line of its own."""
        super().__init__()
        self.option = option
        self.control = control
        self.setObjectName(option.name)
        when = _WHEN[option.applies]
        tip = computed(lambda: f"{tr(option.description)} {tr(when) if when else ''}".strip())
        say(control.setToolTip, tip)
        say(control.setAccessibleName, tr(option.title))
        say(control.setAccessibleDescription, tip)
        default = computed(lambda: self.text_of(option.default))
        self.reset_button = IconButton(
            "reset", tr("Reset “{option}” to {value}", option=tr(option.title), value=default)
        )
        self.reset_button.clicked.connect(self.reset_pressed)
        keep = self.reset_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(keep)
        self.reset_button.hide()

        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        if isinstance(control, QCheckBox):
            line.addWidget(control, 1)
        else:
            label = said(QLabel(), _without_mnemonics(option.title))
            label.setWordWrap(True)
            say(label.setToolTip, tip)
            label.setBuddy(control)
            line.addWidget(label, 1)
        line.addWidget(self.reset_button)
        if not below and not isinstance(control, QCheckBox):
            line.addWidget(control)
        self._layout.addLayout(line)
        if below:
            self._layout.addWidget(control)
        _ignore_wheel(control)

    def value(self) -> Any:
        """Return what the control shows."""
        raise NotImplementedError

    def text_of(self, value: Any) -> str:
        """Return a value as the control writes it."""
        return str(value)

    def set_value(self, value: Any) -> None:
        """Show a value without emitting `changed`; what the user is just entering is not overwritten."""
        if not self.editing():
            with QSignalBlocker(self.control):
                self._show_value(value)
        self.reset_button.setVisible(value != self.option.default)

    def editing(self) -> bool:
        """Whether the user has begun a change that `changed` has not told yet."""
        return False

    def flush(self) -> None:
        """Tell a change that is still waiting, now."""

    def matches(self, words: list[str]) -> bool:
        """Whether every word occurs in the row's name, title or description."""
        option = self.option
        # What the documentation calls it is found in every language.
        shown = f"{tr(option.title)} {tr(option.description)}"
        text = f"{option.name} {option.title} {option.description} {shown}".casefold()
        return all(word in text for word in words)

    def _show_value(self, value: Any) -> None:
        raise NotImplementedError


class SwitchRow(Row):
    """Yes or no."""

    def __init__(self, option: OptionInfo) -> None:
        self._box = said(QCheckBox(), _without_mnemonics(option.title))
        super().__init__(option, self._box)
        self._box.toggled.connect(self._toggled)

    def value(self) -> bool:
        return self._box.isChecked()

    def text_of(self, value: Any) -> str:
        return tr("on") if value else tr("off")

    def _show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self.changed.emit(on)


class ChoiceRow(Row):
    """One of a few."""

    def __init__(self, option: OptionInfo) -> None:
        self._combo = QComboBox()
        for at, value in enumerate(option.choices):
            self._combo.addItem("", value)
            say(self._combo.setItemText, at, tr(option.labels[value]) if value in option.labels else value)
        # By the English labels: no row changes its shape with the language.
        below = max(len(option.labels.get(value, value)) for value in option.choices) > _INLINE_LABEL
        if below:
            self._combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        else:
            self._combo.setFixedWidth(_FIELD_WIDTH)
        super().__init__(option, self._combo, below=below)
        self._combo.activated.connect(self._activated)

    def value(self) -> str:
        return str(self._combo.currentData())

    def text_of(self, value: Any) -> str:
        return tr("“{value}”", value=tr(self.option.labels.get(value, value)))

    def _show_value(self, value: Any) -> None:
        self._combo.setCurrentIndex(self._combo.findData(str(value)))

    @Slot(int)
    def _activated(self, _index: int) -> None:
        self.changed.emit(self.value())


class NumberRow(Row):
    """A whole or a decimal number; a bounded decimal number has a slider too."""

    def __init__(self, option: OptionInfo) -> None:
        self._spin: QSpinBox | QDoubleSpinBox
        self._slider: QSlider | None = None
        self._waiting = False
        if option.kind is Kind.FLOAT:
            self._spin = QDoubleSpinBox()
            self._step = option.step or 0.1
            self._spin.setDecimals(_decimals(self._step))
            self._spin.setSingleStep(self._step)
            self._spin.setRange(-1e9 if option.ge is None else option.ge, 1e9 if option.le is None else option.le)
        else:
            self._spin = QSpinBox()
            self._step = option.step or 1
            self._spin.setSingleStep(int(self._step))
            self._spin.setRange(
                -(2**31) if option.ge is None else int(option.ge), 2**31 - 1 if option.le is None else int(option.le)
            )
        if option.unit:
            say(self._spin.setSuffix, computed(lambda: f" {tr(option.unit)}"))
        self._spin.setKeyboardTracking(False)
        self._spin.setFixedWidth(_FIELD_WIDTH)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        super().__init__(option, self._spin)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_RELOAD_MS if option.applies == "reload" else _SETTLE_MS)
        self._timer.timeout.connect(self.flush)
        self._spin.valueChanged.connect(self._stepped)
        self._spin.editingFinished.connect(self.flush)
        if option.kind is Kind.FLOAT and option.ge is not None and option.le is not None:
            self._add_slider(option)

    def value(self) -> int | float:
        return self._spin.value()

    def text_of(self, value: Any) -> str:
        return self._spin.textFromValue(value)

    def editing(self) -> bool:
        return self._waiting

    @Slot()
    def flush(self) -> None:
        self._timer.stop()
        if self._waiting:
            self._waiting = False
            value = self.value()
            # 0.1 + 0.2 style dust from stepping would be written to the file as it is.
            self.changed.emit(round(value, _MAX_DECIMALS) if isinstance(value, float) else value)

    def hideEvent(self, event: Any) -> None:
        self.flush()
        super().hideEvent(event)

    def _add_slider(self, option: OptionInfo) -> None:
        assert option.ge is not None
        assert option.le is not None
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, round((option.le - option.ge) / self._step))
        slider.setPageStep(max(1, slider.maximum() // 10))
        # The spin box beside it says the same and takes the Tab key already.
        slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        say(slider.setAccessibleName, tr(option.title))
        say(slider.setToolTip, computed(self._spin.toolTip))
        slider.valueChanged.connect(self._slid)
        slider.sliderReleased.connect(self.flush)
        _ignore_wheel(slider)
        self._layout.addWidget(slider)
        self._slider = slider

    def _show_value(self, value: Any) -> None:
        self._spin.setValue(value)
        self._move_slider(value)

    def _move_slider(self, value: float) -> None:
        if self._slider is not None and self.option.ge is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round((value - self.option.ge) / self._step))

    @Slot()
    def _stepped(self) -> None:
        self._move_slider(self._spin.value())
        self._wait()

    @Slot(int)
    def _slid(self, position: int) -> None:
        assert self.option.ge is not None
        assert isinstance(self._spin, QDoubleSpinBox)
        with QSignalBlocker(self._spin):
            self._spin.setValue(self.option.ge + position * self._step)
        self._wait()

    def _wait(self) -> None:
        self._waiting = True
        self._timer.start()


class TextRow(Row):
    """A line of text, told when Enter is pressed or the focus leaves."""

    def __init__(self, option: OptionInfo) -> None:
        self._edit = QLineEdit()
        self._told = ""
        super().__init__(option, self._edit, below=True)
        say(self._edit.setPlaceholderText, "" if option.default else tr("Default"))
        self._edit.editingFinished.connect(self.flush)
        if option.name == "editor.font_family":
            self._edit.installEventFilter(_FontNames(self._edit))

    def value(self) -> Any:
        return self._edit.text().strip()

    def text_of(self, value: Any) -> str:
        return tr("“{value}”", value=value) if value else tr("nothing")

    def editing(self) -> bool:
        return self._edit.hasFocus() and self._edit.text() != self._told

    @Slot()
    def flush(self) -> None:
        if self._edit.text() != self._told:
            self._told = self._edit.text()
            self.changed.emit(self.value())

    def _show_value(self, value: Any) -> None:
        self._told = self.format(value)
        self._edit.setText(self._told)

    def format(self, value: Any) -> str:
        """Return a value as it stands in the field."""
        return str(value)


class TextsRow(TextRow):
    """Several texts, divided by commas."""

    def __init__(self, option: OptionInfo) -> None:
        super().__init__(option)
        say(self._edit.setPlaceholderText, tr("None; divide several by commas"))

    def value(self) -> tuple[str, ...]:
        return parse_texts(self._edit.text())

    def format(self, value: Any) -> str:
        return format_texts(value)


_ROWS: Final[dict[Kind, type[SwitchRow | ChoiceRow | NumberRow | TextRow]]] = {
    Kind.BOOL: SwitchRow,
    Kind.INT: NumberRow,
    Kind.FLOAT: NumberRow,
    Kind.STR: TextRow,
    Kind.CHOICE: ChoiceRow,
    Kind.TEXTS: TextsRow,
}


def has_row(option: OptionInfo) -> bool:
    """Whether there is a row for that kind of option; shortcuts, for one, have none."""
    return option.kind in _ROWS


def make_row(option: OptionInfo) -> Row:
    """Return the row for an option; raises KeyError where `has_row` is False."""
    return _ROWS[option.kind](option)


def _without_mnemonics(title: str) -> Text:
    return computed(lambda: tr(title).replace("&", "&&"))


class _WheelGuard(QObject):
    """Lets the mouse wheel scroll the panel instead of changing the control under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _FontNames(QObject):
    """Gives a field the names of the installed typefaces when it is first entered: listing them takes a while."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit) and watched.completer() is None:
            completer = QCompleter(QFontDatabase.families(), watched)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            watched.setCompleter(completer)
        return super().eventFilter(watched, event)


def _ignore_wheel(control: QWidget) -> None:
    if isinstance(control, QAbstractSpinBox | QComboBox | QSlider):
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(_WheelGuard(control))


def _decimals(step: float) -> int:
    return max(2, min(_MAX_DECIMALS, len(f"{step:.{_MAX_DECIMALS}f}".rstrip("0").partition(".")[2])))
