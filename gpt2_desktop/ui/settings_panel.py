"""The settings panel: a row for every option of the table, presets, a filter, and the way back to the defaults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.texts import computed, number, said, say, tr
from gpt2_desktop.settings.sampling import PRESETS
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import OptionInfo, option_info, options, value_of
from gpt2_desktop.ui.fields import add_clear_button
from gpt2_desktop.ui.icons import IconButton, themed_icon
from gpt2_desktop.ui.settings_rows import Row, has_row, make_row

_PRESET_GROUP: Final = "alternatives.sampling"
_LEAST_WIDTH: Final = 260
_LATER_MS: Final = 3000
"""In which the first suggestion comes, which nothing is to hold up."""

_OPEN_SECTIONS: Final = frozenset({_PRESET_GROUP})
"""Sampling sections that are open at first."""


class SettingsPanel(QWidget):
    """All options that have a row.  There are many, so they are made when the panel comes into view, or bit by bit.

    The panel holds no settings of its own: it tells what the user wants, and shows what `set_settings` gives it.

    Signals:
        value_changed: the user chose a value for one option (name, value).
        values_changed: the same for several at once, by a preset or by undo (dict of name to value).
        reset_requested: the user wants the defaults of these options back (tuple of names).
    """

    value_changed = Signal(str, object)
    values_changed = Signal(object)
    reset_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._rows: dict[str, Row] = {}
        self._sections: list[_Section] = []
        self._presets: dict[str, QPushButton] = {}
        self._steps = self._make_rows()
        self._undo_values: dict[str, Any] = {}

        self._filter = QLineEdit()
        say(self._filter.setPlaceholderText, tr("Find a setting"))
        say(self._filter.setAccessibleName, tr("Find a setting"))
        add_clear_button(self._filter)
        self.setFocusProxy(self._filter)
        self._filter.textChanged.connect(self._apply_filter)
        self._search_mark = QAction(self)
        say(self._search_mark.setText, tr("Find a setting"))
        self._filter.addAction(self._search_mark, QLineEdit.ActionPosition.LeadingPosition)
        self._problems = _Note("warning")
        self._undo_note = _Note("note")
        self._undo_note.set_text(tr("All settings have their defaults again."))
        self._undo_button = self._undo_note.add_button(tr("Undo"))
        self._undo_button.clicked.connect(self._undo_reset)
        self._nothing = said(QLabel(), tr("No setting matches."))
        self._nothing.setProperty("look", "muted")
        self._nothing.hide()

        self._contents = QWidget()
        self._contents.setObjectName("contents")
        self._list = QVBoxLayout(self._contents)
        self._list.setContentsMargins(12, 4, 12, 12)
        self._list.setSpacing(4)
        self._list.addWidget(self._nothing)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._contents)

        self._reset_all = said(QPushButton(), tr("Reset all"))
        say(self._reset_all.setToolTip, tr("Give every setting its default; can be undone."))
        self._reset_all.clicked.connect(self._ask_reset_all)

        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 6)
        top.addWidget(self._filter)
        top.addWidget(self._problems)
        top.addWidget(self._undo_note)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 6, 12, 8)
        bottom.addStretch()
        bottom.addWidget(self._reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(bottom)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._tint()

    def set_settings(self, settings: Settings) -> None:
        """Show these values; emits nothing."""
        self._settings = settings
        for name, row in self._rows.items():
            row.set_value(value_of(settings, name))
        self._mark_preset()
        self._reset_all.setEnabled(bool(self._changed_names()))
        if self._undo_note.isVisibleTo(self) and self._changed_names():
            self._undo_note.hide()

    def set_problems(self, lines: Sequence[str]) -> None:
        """Show what is wrong with the settings, one line each; no lines, no note."""
        self._problems.set_text("\n".join(lines))
        self._problems.setVisible(bool(lines))

    def show_option(self, name: str) -> None:
        """Scroll to an option's row and give it the focus; raises KeyError where there is no such row."""
        self.build()
        self._filter.clear()
        row = self._rows[name]
        for section in self._sections:
            if row in section.rows:
                section.toggle.setChecked(True)
        self._scroll.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell every change that is still waiting, now; called before the program quits."""
        for row in self._rows.values():
            row.flush()

    def row(self, name: str) -> Row:
        """Return the row of an option; raises KeyError where there is none."""
        self.build()
        return self._rows[name]

    @Slot(bool)
    def shown(self, visible: bool) -> None:
        """Be whole when the panel comes into view; a panel behind the tab of another one may wait."""
        if visible:
            self.build()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() in (event.Type.PaletteChange, event.Type.StyleChange) and hasattr(self, "_search_mark"):
            self._tint()

    def build(self) -> None:
        """Make the rows that are not there yet."""
        for _row in self._steps:
            pass

    def build_later(self, wait_ms: int = _LATER_MS) -> None:
        """Make the rows after that time, one by one, while the window has nothing else to do."""
        QTimer.singleShot(wait_ms, self, self._build_next)

    @Slot()
    def _build_next(self) -> None:
        if next(self._steps, None) is not None:
            QTimer.singleShot(0, self, self._build_next)

    def _make_rows(self) -> Iterator[Row]:
        seen: set[str] = set()
        for group, members in _by_group(option for option in options() if has_row(option)):
            top_group = group.partition(".")[0]
            # A group without options of its own has its heading above the group inside it.
            section = _Section(group, members[0].group_title, heading=top_group not in seen)
            seen.add(top_group)
            self._sections.append(section)
            self._list.addWidget(section)
            # Qt shows what comes into a layout in its next turn only, and what is hidden takes no focus.
            section.show()
            for option in members:
                row = make_row(option)
                row.changed.connect(self._row_changed)
                row.reset_pressed.connect(self._row_reset)
                self._rows[option.name] = row
                row.set_value(value_of(self._settings, option.name))
                section.add_row(row)
                yield row
            if group == _PRESET_GROUP:
                section.add_above(self._make_presets())
        self._list.addStretch(1)
        self._mark_preset()
        self._contents.installEventFilter(self)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Rows need another width in another language, and know it only once they are laid out.
        if event.type() == QEvent.Type.LayoutRequest and watched is self._contents:
            QTimer.singleShot(0, self, self._make_room)
        return super().eventFilter(watched, event)

    @Slot()
    def _make_room(self) -> None:
        """Be as wide as the rows need in this language: they are not scrolled sideways."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_LEAST_WIDTH, self._contents.minimumSizeHint().width() + bar))

    def _make_presets(self) -> QWidget:
        bar = QWidget()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setSpacing(6)
        group = QButtonGroup(bar)
        for name, values in PRESETS.items():
            button = said(QPushButton(), tr(name))
            button.setObjectName(name)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setProperty("look", "preset")
            say(button.setToolTip, computed(partial(_preset_text, values, "\n")))
            say(
                button.setAccessibleDescription,
                tr("Preset. {values}", values=computed(partial(_preset_text, values, "; "))),
            )
            button.clicked.connect(self._choose_preset)
            group.addButton(button)
            layout.addWidget(button)
            self._presets[name] = button
        return bar

    @Slot(object)
    def _row_changed(self, value: object) -> None:
        row = self.sender()
        assert isinstance(row, Row)
        self.value_changed.emit(row.option.name, value)

    @Slot()
    def _row_reset(self) -> None:
        row = self.sender()
        assert isinstance(row, Row)
        # The arrow goes away; the focus stays in the row.
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_requested.emit((row.option.name,))

    @Slot()
    def _choose_preset(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        values = {f"{_PRESET_GROUP}.{field}": value for field, value in PRESETS[button.objectName()].items()}
        self.values_changed.emit(values)
        self._mark_preset()

    def _mark_preset(self) -> None:
        for name, button in self._presets.items():
            active = all(
                value_of(self._settings, f"{_PRESET_GROUP}.{field}") == value for field, value in PRESETS[name].items()
            )
            group = button.group()
            # An exclusive group cannot be without a choice, as it must be when no preset matches.
            group.setExclusive(False)
            button.setChecked(active)
            group.setExclusive(True)

    def _changed_names(self) -> tuple[str, ...]:
        return tuple(
            option.name
            for option in options()
            if has_row(option) and value_of(self._settings, option.name) != option.default
        )

    @Slot()
    def _ask_reset_all(self) -> None:
        names = self._changed_names()
        if names:
            self._undo_values = {name: value_of(self._settings, name) for name in names}
            self.reset_requested.emit(names)
            self._undo_note.show()
            self._undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _undo_reset(self) -> None:
        self._undo_note.hide()
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.values_changed.emit(self._undo_values)

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = [section.apply_filter(words) for section in self._sections]
        self._nothing.setVisible(bool(words) and not any(shown))

    def _tint(self) -> None:
        self._search_mark.setIcon(themed_icon("search"))


class _Section(QWidget):
    """The rows of one group; a group inside a group can be folded away."""

    def __init__(self, group: str, title: str, *, heading: bool) -> None:
        super().__init__()
        self.group = group
        self.rows: list[Row] = []
        self.nested = "." in group
        parts = [tr(part) for part in title.split(": ")]
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(4)
        self._heading = said(QLabel(), parts[0])
        self._heading.setProperty("look", "heading")
        self._heading.setVisible(heading)
        self._layout.addWidget(self._heading)
        self.toggle = IconButton("chevron-right", computed(lambda: ": ".join(part.again() for part in parts)))
        say(self.toggle.setText, parts[-1])
        say(self.toggle.setToolTip, "")
        self.toggle.setProperty("look", "section")
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setCheckable(True)
        self.toggle.setVisible(self.nested)
        self._layout.addWidget(self.toggle)
        self._body = QWidget()
        self._body_layout = QVBoxLayout(self._body)
        self._body_layout.setContentsMargins(0, 0, 0, 0)
        self._body_layout.setSpacing(8)
        self._layout.addWidget(self._body)
        self.toggle.toggled.connect(self._fold)
        self._filtered = False
        self.toggle.setChecked(not self.nested or group in _OPEN_SECTIONS)
        self._fold()

    def add_row(self, row: Row) -> None:
        self.rows.append(row)
        self._body_layout.addWidget(row)
        row.show()

    def add_above(self, widget: QWidget) -> None:
        """Put a widget under the heading, where folding does not hide it."""
        self._layout.insertWidget(1, widget)

    def apply_filter(self, words: list[str]) -> bool:
        """Show the rows that match every word; return whether there is any."""
        self._filtered = bool(words)
        found = False
        for row in self.rows:
            match = row.matches(words)
            row.setVisible(match)
            found = found or match
        self.setVisible(found)
        self._fold()
        return found

    @Slot()
    def _fold(self) -> None:
        is_open = self._filtered or self.toggle.isChecked()
        self._body.setVisible(is_open)
        self.toggle.set_icon_name("chevron-down" if is_open else "chevron-right")
        say(self.toggle.setAccessibleDescription, tr("Unfolded") if is_open else tr("Folded"))


class _Note(QFrame):
    """A line or two above the rows, with a button at will; hidden at first."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setProperty("look", look)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 6, 8, 6)
        self._layout.addWidget(self._text, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        say(self._text.setText, text)

    def add_button(self, text: str) -> QPushButton:
        button = said(QPushButton(), text)
        self._layout.addWidget(button)
        return button


def _preset_text(values: dict[str, Any], between: str) -> str:
    """Return what a preset sets."""
    return between.join(
        f"{tr(option_info(f'{_PRESET_GROUP}.{field}').title)}: {number(value, 2 if isinstance(value, float) else 0)}"
        for field, value in values.items()
    )


def _by_group(all_options: Iterator[OptionInfo]) -> list[tuple[str, list[OptionInfo]]]:
    """Return the options by group: top groups in the order of the table, each followed by the groups inside it."""
    groups: dict[str, list[OptionInfo]] = {}
    for option in all_options:
        groups.setdefault(option.group, []).append(option)
    tops = list(dict.fromkeys(group.partition(".")[0] for group in groups))
    return sorted(groups.items(), key=lambda item: (tops.index(item[0].partition(".")[0]), item[0].count(".")))
