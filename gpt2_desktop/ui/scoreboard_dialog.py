"""What suggestions have saved, as a plot and as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.figures import Figures, Kind
from gpt2_desktop.app.scoreboard import Scoreboard
from gpt2_desktop.app.scoreboard_file import KEPT_DAYS, Days
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import Text, computed, number, percent, said, say, short_date, tr
from gpt2_desktop.ui.scoreboard_plot import Day, ScoreboardPlot
from gpt2_desktop.ui.theme import Colors

_PERIODS: Final = (30, 7, 90)
"""Days that the dialog can show, besides all; the first one is shown first."""


def kind_name(kind: Kind) -> Text:
    names = {
        Kind.TEXT: tr("Plain text"),
        Kind.MARKDOWN: tr("Markdown"),
        Kind.MAIL: tr("Mail"),
        Kind.CODE: tr("Code"),
        Kind.OTHER: tr("Other files"),
    }
    return names[kind]


class ScoreboardDialog(QDialog):
    """The figures of a period; everything in it can be cleared, and counting switched off."""

    def __init__(
        self,
        parent: QWidget,
        board: Scoreboard,
        tasks: Tasks,
        colors: Colors,
        set_on: Callable[[bool], object],
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._tasks = tasks
        self._today = today
        self._days: Days = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, tr("Scoreboard"))
        self.period = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        say(self.period.setAccessibleName, tr("Period"))
        for days in _PERIODS:
            self.period.addItem("", days)
            say(self.period.setItemText, self.period.count() - 1, tr("The last {days} days", days=days))
        self.period.addItem("", 0)
        say(self.period.setItemText, self.period.count() - 1, tr("All days"))
        self.period.currentIndexChanged.connect(self._show)
        self._summary = QGridLayout()
        self._summary.setHorizontalSpacing(28)
        self.values: dict[str, QLabel] = {}
        self._add_values()
        self.plot = ScoreboardPlot((), colors)
        self.table = QTableWidget(0, len(_columns()))
        self._dress_table()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.plot, tr("Plot"))
        self.tabs.addTab(self.table, tr("Table"))
        self.counting = said(QCheckBox(), tr("Count on this machine what suggestions save; no text is kept"))
        self.counting.setChecked(board.on)
        self.counting.toggled.connect(set_on)
        self.clear = said(QPushButton(), tr("Clear…"))
        self.clear.clicked.connect(self._ask_to_clear)
        self.question = QWidget()
        self._lay_out()
        board.changed.connect(self.load)
        self.load()

    def _lay_out(self) -> None:
        self.forget = said(QPushButton(), tr("Forget all figures"))
        self.forget.clicked.connect(self._clear)
        keep = said(QPushButton(), tr("Keep them"))
        keep.clicked.connect(self._keep)
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said(QLabel(), tr("This cannot be undone.")))
        row.addWidget(self.forget)
        row.addWidget(keep)
        self.question.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self.clear)
        last.addWidget(self.question)
        last.addStretch(1)
        last.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addWidget(self.period, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._summary)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.counting)
        layout.addLayout(last)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self.resize(640, 560)

    def _add_values(self) -> None:
        names = (
            ("net_words", tr("Words saved, net")),
            ("net", tr("Keystrokes saved, net")),
            ("share", tr("Share of all keystrokes")),
            ("shown", tr("Suggestions shown")),
            ("taken", tr("Taken: whole, by word, by sentence")),
            ("wrong", tr("Wrong")),
            ("waits", tr("Wait: half within, 95 of 100 within")),
        )
        for index, (key, name) in enumerate(names):
            row, column = index % 4, index // 4 * 2
            self._summary.addWidget(said(QLabel(), name), row, column)
            value = self.values[key] = QLabel()
            self._summary.addWidget(value, row, column + 1, Qt.AlignmentFlag.AlignRight)
        self._summary.setColumnStretch(1, 1)
        self._summary.setColumnStretch(3, 1)

    def _dress_table(self) -> None:
        say(self.table.setAccessibleName, tr("Figures by day and kind of document"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalHeaderLabels([str(name) for name in _columns()])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    @Slot()
    def load(self) -> None:
        """Read the figures again."""
        self._tasks.start(self._load())

    async def _load(self) -> None:
        self._days = await self._board.figures()
        self._show()

    @Slot()
    def _show(self) -> None:
        period = self.period.currentData()
        today = self._today()
        since = today - timedelta(days=period - 1) if period else date.min
        # A clock that was set ahead has left days that have not come yet.
        shown = {key: figures for key, figures in sorted(self._days.items()) if since <= key[0] <= today}
        by_day: dict[date, Figures] = {}
        total = Figures()
        for (day, _), figures in shown.items():
            by_day.setdefault(day, Figures()).add(figures)
            total.add(figures)
        for key, text in _values(total).items():
            say(self.values[key].setText, text)
        self.plot.set_days(_columns_of(by_day))
        self._fill_table(shown)

    def _fill_table(self, shown: Days) -> None:
        self.table.setRowCount(len(shown))
        for row, ((day, kind), figures) in enumerate(reversed(shown.items())):
            values = _values(figures)
            cells = (short_date(day), kind_name(kind), *(values[key] for key in _COLUMN_KEYS))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(str(text))
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)

    @Slot()
    def _ask_to_clear(self) -> None:
        self.clear.hide()
        self.question.show()
        self.forget.setFocus()

    @Slot()
    def _keep(self) -> None:
        self.question.hide()
        self.clear.show()
        self.clear.setFocus()

    @Slot()
    def _clear(self) -> None:
        self._keep()
        self._tasks.start(self._board.clear())


def _columns_of(by_day: dict[date, Figures]) -> list[Day]:
    """Return the days from the first to the last, those without figures too, unless a wrong clock lies between them."""
    if not by_day:
        return []
    first, last = min(by_day), max(by_day)
    if (last - first).days >= KEPT_DAYS:
        return [Day(day, figures) for day, figures in sorted(by_day.items())]
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [Day(day, by_day.get(day, Figures())) for day in days]


_COLUMN_KEYS: Final = ("net_words", "net", "shown", "taken", "wrong", "waits")


def _columns() -> tuple[Text, ...]:
    return (
        tr("Day"),
        tr("Kind"),
        tr("Words saved"),
        tr("Keystrokes saved"),
        tr("Shown"),
        tr("Taken"),
        tr("Wrong"),
        tr("Wait in ms"),
    )


def _values(figures: Figures) -> dict[str, Text]:
    """Return what is shown of figures, by name."""
    half, most = figures.wait(0.5), figures.wait(0.95)
    share = figures.net_share
    nothing = tr("none yet")
    return {
        "net_words": number(figures.net_words),
        "net": number(figures.net),
        "share": nothing if share is None else percent(share),
        "shown": number(figures.shown),
        "taken": tr("{whole} + {word} + {sentence}", whole=figures.whole, word=figures.word, sentence=figures.sentence),
        "wrong": number(figures.wrong),
        "waits": nothing if half is None or most is None else computed(lambda: f"{number(half)} / {number(most)}"),
    }
