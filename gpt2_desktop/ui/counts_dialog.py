"""The size of the text in figures, and the goals of the session and the day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.texts import number, said, say, tr, tr_n
from gpt2_desktop.settings.table import option_info
from gpt2_desktop.ui.counts import Count, Counts, Goal


def show_counts(parent: QWidget, counts: Counts, keeper: SettingsKeeper) -> None:
    """Open the dialog; a goal that is changed in it is set at once."""
    counts.update()
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    say(dialog.setWindowTitle, tr("Word count"))
    layout = QVBoxLayout(dialog)
    layout.setSpacing(16)
    layout.addLayout(_table(counts.document(), counts.selection()))
    goals = QFormLayout()
    for title, name, goal in (
        (tr("Written in this session"), "editor.session_goal", counts.session()),
        (tr("Written today"), "editor.daily_goal", counts.today()),
    ):
        goals.addRow(said(QLabel(), title), _Progress(goal, name, keeper))
    layout.addLayout(goals)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
    dialog.open()


def _table(whole: Count, part: Count | None) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    columns = [(tr("Text"), whole)] + ([(tr("Selection"), part)] if part is not None else [])
    for column, (title, size) in enumerate(columns, 1):
        heading = said(QLabel(), title)
        heading.setProperty("look", "heading")
        grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (name, value) in enumerate(
            (
                (tr("Words"), number(size.words)),
                (tr("Characters"), number(size.characters)),
                (tr("Paragraphs"), number(size.paragraphs)),
                (tr("Time to read"), size.reading_time),
            ),
            1,
        ):
            if column == 1:
                grid.addWidget(said(QLabel(), name), row, 0)
            shown = said(QLabel(), value)
            say(shown.setAccessibleName, tr("{part}, {what}: {value}", part=title, what=name, value=value))
            grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid


class _Progress(QWidget):
    """What is written, a field for the goal, and how far it is."""

    def __init__(self, goal: Goal, option: str, keeper: SettingsKeeper) -> None:
        super().__init__()
        self._written = goal.written
        self._option = option
        self._keeper = keeper
        info = option_info(option)
        self._label = said(QLabel(), tr_n("%n word(s); goal", goal.written))
        self._field = QSpinBox()
        self._field.setRange(int(info.ge or 0), int(info.le or 0))
        self._field.setSingleStep(int(info.step or 1))
        say(self._field.setSpecialValueText, tr("none"))
        self._field.setValue(goal.goal)
        say(self._field.setAccessibleName, tr(info.title))
        say(self._field.setToolTip, tr(info.description))
        self._bar = QProgressBar()
        say(self._bar.setAccessibleName, tr("{goal}, reached", goal=tr(info.title)))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, 0, 0)
        layout.addWidget(self._field, 0, 1)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        self._show()
        self._field.valueChanged.connect(self._changed)

    def _changed(self, words: int) -> None:
        self._keeper.set(self._option, words)
        self._show()

    def _show(self) -> None:
        goal = Goal(self._written, self._field.value())
        self._bar.setValue(goal.percent)
        self._bar.setVisible(bool(goal.goal))
