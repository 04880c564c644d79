"""The open texts of a window, one above the other, with a bar of tabs where there are several."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gpt2_desktop.app.texts import interface, tr
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui.editor_actions import TAB_NUMBERS
from gpt2_desktop.ui.sheet import Sheet, SheetParts
from gpt2_desktop.ui.tab_bar import TabBar


class Sheets(QWidget):
    """Holds at least one sheet, and shows one of them.

    Whoever works with each text is called with `for_each`; whoever works with the one that is shown, with `follow`.

    Attributes:
        bar: the tabs; not seen while there is one text.

    Signals:
        current_changed(object): another sheet is shown.
        opened(object): there is a new sheet.
        closed(object): a sheet is about to go.
        close_requested(object): a sheet shall go, if its text is settled.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    closed = Signal(object)
    close_requested = Signal(object)

    def __init__(self, parts: SheetParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._order: list[Sheet] = []
        self.bar = TabBar()
        self.bar.hide()
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack)
        self._current = self._make()
        self._put(self._current)
        self.setFocusProxy(self._current)
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabMoved.connect(self._moved)
        self.bar.close_wanted.connect(self._close_wanted)
        interface.changed.connect(self._name_tabs)
        parts.theme.changed.connect(self._dress)

    # What there is

    @property
    def current(self) -> Sheet:
        """The sheet that is shown."""
        return self._current

    def __iter__(self) -> Iterator[Sheet]:
        """Go through the sheets in the order of their tabs."""
        return iter(tuple(self._order))

    def __len__(self) -> int:
        return len(self._order)

    def for_each(self, prepare: Callable[[Sheet], object]) -> None:
        """Call ``prepare`` with every sheet, now and whenever there is a new one."""
        for sheet in self:
            prepare(sheet)
        self.opened.connect(prepare)

    def follow(self, turn_to: Callable[[Sheet], object]) -> None:
        """Call ``turn_to`` with the sheet that is shown, now and whenever it is another one."""
        turn_to(self._current)
        self.current_changed.connect(turn_to)

    # What can be done

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by the actions' names."""
        return {
            "next_tab": partial(self.step, 1),
            "previous_tab": partial(self.step, -1),
            **{f"tab_{number}": partial(self.show_number, number) for number in TAB_NUMBERS},
        }

    def add(self, *, show: bool = True) -> Sheet:
        """Return a new empty text, in a tab behind the last.

        Args:
            show: bring it to the front.
        """
        sheet = self._make()
        self._put(sheet)
        self.opened.emit(sheet)
        if show:
            self.show_sheet(sheet)
        return sheet

    def blank(self, *, show: bool = True) -> Sheet:
        """Return an empty text that nobody has written in: the one that is shown where it is such, else a new one."""
        return self._current if self._current.is_untouched else self.add(show=show)

    def step(self, by: int) -> None:
        """Show the next sheet (1) or the one before (-1), around the ends."""
        self.show_sheet(self._order[(self._order.index(self._current) + by) % len(self._order)])

    def show_number(self, number: int) -> None:
        """Show the sheet of this number, from 1; the highest number stands for the last, however many there are."""
        if number == TAB_NUMBERS[-1]:
            self.show_sheet(self._order[-1])
        elif number <= len(self._order):
            self.show_sheet(self._order[number - 1])

    def show_sheet(self, sheet: Sheet) -> None:
        self.bar.setCurrentIndex(self._order.index(sheet))

    def remove(self, sheet: Sheet) -> None:
        """Take a sheet away, which has stopped; there is a new empty one where it was the last."""
        if len(self._order) == 1:
            self.add()
        self.closed.emit(sheet)
        index = self._order.index(sheet)
        del self._order[index]
        # Only then: the bar says at once which tab comes next.
        self.bar.removeTab(index)
        self.bar.setVisible(len(self._order) > 1)
        self._stack.removeWidget(sheet)
        sheet.deleteLater()

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        for sheet in self:
            sheet.apply(settings)

    # Parts

    def _make(self) -> Sheet:
        return Sheet(self._parts, self._stack)

    def _put(self, sheet: Sheet) -> None:
        taken = {other.documents.untitled_number for other in self._order if other.documents.path is None}
        sheet.documents.untitled_number = next(number for number in range(1, len(taken) + 2) if number not in taken)
        self._order.append(sheet)
        self._stack.addWidget(sheet)
        self.bar.add()
        self.bar.setVisible(len(self._order) > 1)
        sheet.documents.renamed.connect(self._name_tabs)
        sheet.editor.document().modificationChanged.connect(self._name_tabs)
        self._name_tabs()

    @Slot()
    def _name_tabs(self) -> None:
        for index, sheet in enumerate(self._order):
            documents = sheet.documents
            name = documents.name.replace("&", "&&")
            self.bar.setTabText(index, f"• {name}" if documents.is_modified else name)
            path = str(documents.path or documents.name)
            self.bar.setTabToolTip(index, tr("{path} (not saved)", path=path) if documents.is_modified else path)
            self.bar.setAccessibleTabName(
                index, tr("{name}, not saved", name=documents.name) if documents.is_modified else documents.name
            )

    @Slot(int)
    def _chosen(self, index: int) -> None:
        if not 0 <= index < len(self._order) or self._order[index] is self._current:
            return
        had_focus = self._current.editor.hasFocus()
        self._current = self._order[index]
        self._stack.setCurrentWidget(self._current)
        self.setFocusProxy(self._current)
        if had_focus:
            self._current.setFocus()
        self.current_changed.emit(self._current)

    @Slot(int)
    def _close_wanted(self, index: int) -> None:
        self.close_requested.emit(self._order[index])

    @Slot(int, int)
    def _moved(self, before: int, after: int) -> None:
        self._order.insert(after, self._order.pop(before))

    @Slot()
    def _dress(self) -> None:
        for sheet in self:
            sheet.dress()
