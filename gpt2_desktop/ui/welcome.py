"""The first-start card over the empty text: the keys to know, and then out of the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gpt2_desktop.app.texts import again, computed, interface, said, say, tr
from gpt2_desktop.ui.icons import IconButton

_ONLY_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_MARGIN: Final = 24


class WelcomeCard(QFrame):
    """Lies in the middle of the text view until the first key; never takes the focus.

    Signals:
        dismissed: it went away.
        show_at_start_changed: the user (un)ticked the box; False is "don't show again".
    """

    dismissed = Signal()
    show_at_start_changed = Signal(bool)

    def __init__(self, editor: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        """Lie over ``editor``.

        Args:
            keys: key as this platform writes it, and what it does, as in ("Tab", "takes it").
        """
        super().__init__(editor)
        self._editor = editor
        self._open = False
        self.setProperty("look", "card")
        say(self.setAccessibleName, tr("Welcome"))
        heading = said(QLabel(), tr("Type, and grey text continues yours."))
        heading.setProperty("look", "heading")
        close = IconButton("close", tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.dismiss)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        table.setVerticalSpacing(8)
        table.setColumnStretch(1, 1)
        for line, (key, what) in enumerate(row for row in keys if row[0]):
            name = said(QLabel(), key)
            name.setProperty("look", "key")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            table.addWidget(name, line, 0)
            table.addWidget(said(QLabel(), what), line, 1)
        never = said(QCheckBox(), tr("Don't show again"))
        never.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        never.toggled.connect(self._never_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 14, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addLayout(table)
        layout.addWidget(never)
        close_hint = tr("Any key closes this.")
        say(
            self.setAccessibleDescription,
            computed(
                lambda: " ".join(
                    [
                        heading.text(),
                        *(f"{again(key)} {again(what)}." for key, what in keys if key),
                        close_hint.again(),
                    ]
                )
            ),
        )
        interface.changed.connect(self._place)
        self.hide()

    def open(self) -> None:
        """Show the card."""
        self._open = True
        self._editor.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    @Slot()
    def dismiss(self) -> None:
        """Hide the card; the second time does nothing."""
        if self._open:
            self._open = False
            self._editor.removeEventFilter(self)
            self.hide()
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() not in _ONLY_MODIFIERS:
                self.dismiss()
        elif event.type() == QEvent.Type.InputMethod:
            self.dismiss()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _never_toggled(self, never: bool) -> None:
        self.show_at_start_changed.emit(not never)

    @Slot()
    def _place(self) -> None:
        layout = self.layout()
        assert layout is not None
        # Else the table inside would still have the size of its earlier texts.
        layout.activate()
        self.adjustSize()
        room = self._editor.rect()
        self.move(
            max(0, (room.width() - self.width()) // 2),
            max(_MARGIN, min((room.height() - self.height()) // 2, room.height() // 3)),
        )
