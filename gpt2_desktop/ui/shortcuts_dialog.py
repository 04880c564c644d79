"""Every action with its keys, to look up and to change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.texts import Text, again, computed, interface, said, say, tr
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.composing import composing_first
from gpt2_desktop.ui.fields import add_clear_button

_NAME: Final = Qt.ItemDataRole.UserRole
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class ShortcutsDialog(QDialog):
    """A list to search; below it, recording keys for the action that is chosen and what stands in their way.

    Signals:
        changed(object): the user's own keys are other ones: a dict as in the option ``keys.overrides``.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget, actions: Actions, overrides: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, tr("Keys"))
        self._actions = actions
        self._overrides = dict(overrides)
        self.search = QLineEdit()
        say(self.search.setPlaceholderText, tr("Search actions and keys"))
        say(self.search.setAccessibleName, tr("Search actions and keys"))
        add_clear_button(self.search)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        composing_first(self.search)
        self.list = QTreeWidget()
        say(self.list.setAccessibleName, tr("Actions and their keys"))
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._record)
        self.record = said(QPushButton(), tr("&Change…"))
        say(self.record.setToolTip, tr("Then press the new keys"))
        self.record.clicked.connect(self._record)
        self.remove = said(QPushButton(), tr("Re&move"))
        say(self.remove.setToolTip, tr("Take the action's keys away"))
        self.remove.clicked.connect(self._remove)
        self.reset = said(QPushButton(), tr("&Default"))
        say(self.reset.setToolTip, tr("Give the action its usual keys again"))
        self.reset.clicked.connect(self._reset)
        self.recorder = _Recorder()
        self.recorder.recorded.connect(self._recorded)
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.use = said(QPushButton(), tr("&Use"))
        self.use.clicked.connect(self._use)
        self.add = said(QPushButton(), tr("Use as &well"))
        say(self.add.setToolTip, tr("Keep the keys that the action has, too"))
        self.add.clicked.connect(self._add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_all = buttons.addButton("", QDialogButtonBox.ButtonRole.ResetRole)
        say(self.reset_all.setText, tr("&All to default"))
        self.reset_all.clicked.connect(self._reset_all)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addLayout(_row(self.record, self.remove, self.reset))
        layout.addLayout(_row(self.recorder, self.use, self.add))
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        for button in (self.record, self.remove, self.reset, self.use, self.add, self.reset_all):
            # Enter in the search or the list must not press the first button of the dialog.
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.resize(560, 620)
        interface.changed.connect(self._fill)
        self._fill()
        self.search.setFocus()

    # The list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        chosen = self._name()
        self.list.setHeaderLabels([tr("Action"), tr("Keys")])
        self.list.clear()
        for name in self._actions:
            keys = ", ".join(key.toString(_NATIVE) for key in self._actions.keys(name))
            item = QTreeWidgetItem([self._actions.path(name), keys])
            item.setData(0, _NAME, name)
            item.setToolTip(0, self._actions[name].statusTip())
            if name in self._overrides:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, tr("Your own"))
            self.list.addTopLevelItem(item)
            if name == chosen:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._filter(self.search.text())
        self.reset_all.setEnabled(bool(self._overrides))
        self._chosen()

    @Slot(str)
    def _filter(self, query: str) -> None:
        words = query.casefold().split()
        first: QTreeWidgetItem | None = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            assert item is not None
            text = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in words))
            if first is None and not item.isHidden():
                first = item
        current = self.list.currentItem()
        # The buttons act on the current action, which must be one that can be seen.
        if current is None or current.isHidden():
            if first is not None:
                self.list.setCurrentItem(first)
            else:
                self.list.clearSelection()
                self.list.setCurrentIndex(QModelIndex())

    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    @Slot()
    def _chosen(self) -> None:
        name = self._name()
        self.recorder.start(None)
        self.use.hide()
        self.add.hide()
        problems = self._actions.problems
        say(self.note.setText, computed(lambda: "\n".join(map(again, problems))))
        self.record.setEnabled(bool(name))
        self.remove.setEnabled(bool(name) and bool(self._actions.keys(name)))
        self.reset.setEnabled(name in self._overrides)

    def _path(self, name: str) -> Text:
        return computed(lambda: self._actions.path(name))

    # Changing keys

    @Slot()
    def _record(self) -> None:
        name = self._name()
        if name:
            self.recorder.start(1 if self._actions.is_editor_key(name) else 4)
            say(self.note.setText, tr("Press the keys for “{action}”.", action=self._path(name)))

    @Slot()
    def _recorded(self) -> None:
        name, key = self._name(), self.recorder.keySequence()
        if key.isEmpty() or not name:
            self._chosen()
            return
        shown = computed(lambda: key.toString(_NATIVE))
        usable = self._actions.usable(name, key)
        owner = self._actions.owner(key)
        if not usable:
            note = tr("{key} writes text and cannot be a shortcut; add Ctrl or Alt, or take a function key.", key=shown)
        elif owner == name:
            note = tr("{key} is its key already.", key=shown)
        elif owner is not None:
            note = tr(
                "{key} is taken by “{action}”, which loses it if you use it here.", key=shown, action=self._path(owner)
            )
        else:
            note = tr("{key} is free.", key=shown)
        say(self.note.setText, note)
        offered = usable and owner != name
        self.use.setVisible(offered)
        self.add.setVisible(offered and bool(self._actions.keys(name)))
        (self.use if offered else self.record).setFocus()

    @Slot()
    def _use(self) -> None:
        self._assign((self.recorder.keySequence(),))

    @Slot()
    def _add(self) -> None:
        self._assign((*self._actions.keys(self._name()), self.recorder.keySequence()))

    @Slot()
    def _remove(self) -> None:
        self._assign(())

    def _assign(self, keys: tuple[QKeySequence, ...]) -> None:
        name = self._name()
        for key in keys:
            owner = self._actions.owner(key)
            if owner is not None and owner != name:
                left = tuple(other for other in self._actions.keys(owner) if other != key)
                self._overrides[owner] = _text(left)
        if keys == self._actions.default_keys(name):
            self._overrides.pop(name, None)
        else:
            self._overrides[name] = _text(keys)
        self._changed()

    @Slot()
    def _reset(self) -> None:
        self._overrides.pop(self._name(), None)
        self._changed()

    @Slot()
    def _reset_all(self) -> None:
        self._overrides = {}
        self._changed()

    def _changed(self) -> None:
        self.list.setFocus()
        self.changed.emit(dict(self._overrides))

    @Slot()
    def refresh(self) -> None:
        """Show the keys that are in force now."""
        self._fill()


class _Recorder(QKeySequenceEdit):
    """Takes the next keys, Tab and Esc too, and then lets the focus go on.

    Signals:
        recorded(): the keys are complete.
    """

    recorded = Signal()

    def __init__(self) -> None:
        super().__init__()
        say(self.setAccessibleName, tr("New keys"))
        self._recording = False
        # Tab and Shift+Tab, by default: here they are keys like others.
        self.setFinishingKeyCombinations([])
        self.editingFinished.connect(self._finished)
        self.start(None)

    def start(self, length: int | None) -> None:
        """Wait for keys, of so many presses at most; None hides the field."""
        self._recording = length is not None
        self.clear()
        self.setVisible(self._recording)
        if length is not None:
            self.setMaximumSequenceLength(length)
            self.setFocus()

    def event(self, event: QEvent) -> bool:
        if self._recording and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Tab would move the focus, Esc close the dialog.
            self.keyPressEvent(event)
            return True
        return super().event(event)

    @Slot()
    def _finished(self) -> None:
        if self._recording:
            self._recording = False
            self.recorded.emit()


def _text(keys: tuple[QKeySequence, ...]) -> str:
    return "; ".join(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def show_shortcuts(
    parent: QWidget, actions: Actions, overrides: Mapping[str, str], store: Callable[[dict[str, str]], object]
) -> ShortcutsDialog:
    """Open the dialog; ``store`` gets the user's own keys at every change."""
    dialog = ShortcutsDialog(parent, actions, overrides)
    dialog.changed.connect(store)
    actions.keys_changed.connect(dialog.refresh)
    dialog.open()
    return dialog
