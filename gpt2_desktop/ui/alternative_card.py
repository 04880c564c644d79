"""One continuation in the alternatives panel, growing while it is written."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gpt2_desktop.app.texts import Text, again, computed, number, percent, say, tr, tr_n
from gpt2_desktop.engine.types import Continuation, FinishReason
from gpt2_desktop.ui.fonts import reading_family
from gpt2_desktop.ui.icons import IconButton

_RESERVED_LINES: Final = 2
"""Lines that a card is tall before it has text, so that the first tokens move nothing."""

_DOTS: Final = 5
_DOT_STEPS: Final = (0.04, 0.07, 0.12, 0.20)
"""Geometric mean of the tokens' probabilities from which on a card has 2, 3, 4 and 5 dots.

Each step is about 1.7 times the one before.  At the default settings 96 % of the starter model's cards lie between
0.03 and 0.13 (120 cards behind held-out prose), and a batch spans two or three steps; a larger model is surer.
"""

_LONG_WORD: Final = re.compile(r"\S{20,}")


class Card(QFrame):
    """One continuation.

    Signals:
        activated: the mouse was moved onto it or the focus came, or the text of the active card grew.
        deactivated: both went.
        left: the mouse went.
        insert_pressed, pin_pressed: the user wants that.
        moved: an arrow key asks for the card before (-1) or behind (1).

    Attributes:
        number: 1 to 9, the key that inserts it; 0 for none.
        text: exactly what inserting inserts.
        mean_logprob: mean natural log-probability of its tokens; 0 until it is finished.
        finished: whether nothing more is written to it.
        pinned: whether it stays on top.
    """

    activated = Signal()
    deactivated = Signal()
    left = Signal()
    insert_pressed = Signal()
    pin_pressed = Signal()
    moved = Signal(int)

    def __init__(self, number: int, context_tail: str) -> None:
        super().__init__()
        self.text = ""
        self.mean_logprob = 0.0
        self.finished = False
        self.pinned = False
        self.number = 0
        self._tail = context_tail
        self._hovered = False
        self._facts_text: Text | str = ""
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

        self._number_label = QLabel()
        self._number_label.setProperty("look", "number")
        self._number_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._text_label = QLabel()
        self._text_label.setTextFormat(Qt.TextFormat.PlainText)
        self._text_label.setWordWrap(True)
        self._text_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Ignored: a word that is wider than the dock must not widen it.
        self._text_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._facts = QLabel("…")
        self._facts.setProperty("look", "muted")
        self.insert_button = self._button("insert", tr("Insert"))
        self.insert_button.clicked.connect(self.insert_pressed)
        self.copy_button = self._button("copy", tr("Copy"))
        self.copy_button.clicked.connect(self.copy)
        self.pin_button = self._button("pin", tr("Pin", "verb"))
        self.pin_button.clicked.connect(self.pin_pressed)

        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._number_label, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._text_label, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(0)
        bottom.addWidget(self._facts, 1)
        for button in (self.insert_button, self.copy_button, self.pin_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(bottom)
        # A move over a label or a button is one over the card.
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)
        self.set_text_font(QFont(reading_family(), max(9, self.font().pointSize()) + 1))
        self.set_number(number)

    def set_text_font(self, font: QFont) -> None:
        self._text_label.setFont(font)
        metrics = QFontMetrics(font)
        self._text_label.setMinimumHeight(_RESERVED_LINES * metrics.lineSpacing())
        self._number_label.setFont(font)
        self._number_label.setFixedWidth(metrics.horizontalAdvance("0"))

    def set_number(self, number: int) -> None:
        """Show the key that inserts the card; 0 for none."""
        self.number = number if 1 <= number <= 9 else 0
        self._number_label.setText(str(self.number) if self.number else "")
        self.insert_button.set_label(tr("Insert ({key})", key=str(self.number)) if self.number else tr("Insert"))
        self._name()

    def append(self, text: str) -> None:
        """Add more text; `show_text` brings it to the screen."""
        self.text += text

    def show_text(self) -> None:
        """Show all text that has arrived."""
        shown = _display(self.text, self._tail)
        if shown != self._text_label.text():
            self._text_label.setText(shown)
            if self.active:
                self.activated.emit()

    def finish(self, continuation: Continuation) -> None:
        """Show the final text and what is known of it; an empty one says the same as another card."""
        grown = continuation.text != self.text
        self.text = continuation.text
        self.mean_logprob = continuation.mean_logprob
        self.finished = True
        self._text_label.setText(_display(self.text, self._tail))
        self._show_facts(continuation)
        self._name()
        if grown and self.active:
            self.activated.emit()

    def _show_facts(self, continuation: Continuation) -> None:
        if not self.text:
            say(self._facts.setText, tr("The same as another one"))
            return
        count = tr_n("%n word(s)", len(self.text.split()))
        stopped = continuation.finish_reason is FinishReason.CANCELLED
        likelihood = math.exp(min(0.0, continuation.mean_logprob))
        dots = 1 + bisect_right(_DOT_STEPS, likelihood)
        drawn = f"{'●' * dots}{'○' * (_DOTS - dots)}"
        exact = tr(
            "{percent} a token on average (mean log-probability {logprob}, {tokens} tokens).",
            percent=percent(likelihood),
            logprob=number(continuation.mean_logprob, 2),
            tokens=continuation.tokens,
        )
        if stopped:
            facts = tr("{words} · {dots} · stopped", words=count, dots=drawn)
            self._facts_text = tr("{words}, sure {dots} of {all}, stopped", words=count, dots=dots, all=_DOTS)
        else:
            facts = tr("{words} · {dots}", words=count, dots=drawn)
            self._facts_text = tr("{words}, sure {dots} of {all}", words=count, dots=dots, all=_DOTS)
        say(self._facts.setText, facts)
        say(
            self._facts.setToolTip,
            tr(
                "How sure the model was: {dots} of {all}; fewer dots are bolder.\n{exact}",
                dots=dots,
                all=_DOTS,
                exact=exact,
            ),
        )
        say(self._facts.setAccessibleName, self._facts_text)
        say(self._facts.setAccessibleDescription, tr("How sure the model was: {exact}", exact=exact))

    def set_pinned(self, pinned: bool) -> None:
        self.pinned = pinned
        self.pin_button.set_icon_name("pinned" if pinned else "pin")
        self.pin_button.set_label(tr("Unpin") if pinned else tr("Pin", "verb"))

    @property
    def active(self) -> bool:
        """Whether the mouse is over it or it has the focus."""
        return self._hovered or self.hasFocus()

    @Slot()
    def copy(self) -> None:
        """Put the text on the clipboard, without the space that joins it to the text before."""
        QGuiApplication.clipboard().setText(self.text.strip())

    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+C as a shortcut for the editor; here it copies the card.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insert_pressed.emit()
        elif plain and key == Qt.Key.Key_P:
            self.pin_pressed.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.insert_pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not on entering: a card that slides under a resting mouse was not pointed at.
        if not self._hovered:
            self._hovered = True
            self._update_active()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered:
            self._hovered = False
            self._update_active()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._update_active()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_active()

    def _button(self, name: str, label: str) -> IconButton:
        button = IconButton(name, label)
        # Three more stops a card would make the panel long to walk through; the card has a key for each.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _name(self) -> None:
        if self.number:
            say(self.setAccessibleName, tr("Alternative {number}: {text}", number=self.number, text=self.text))
        else:
            say(self.setAccessibleName, tr("Alternative: {text}", text=self.text))
        facts, keys = self._facts_text, tr("Enter inserts, P pins, Ctrl+C copies.")
        say(
            self.setAccessibleDescription,
            computed(lambda: f"{again(facts)}. {keys.again()}") if facts else keys,
        )

    def _update_active(self) -> None:
        if bool(self.property("active")) != self.active:
            self.setProperty("active", self.active)
            for widget in (self, *self.findChildren(QWidget)):
                self.style().unpolish(widget)
                self.style().polish(widget)
        if self.active:
            self.activated.emit()
        else:
            self.deactivated.emit()


def _display(text: str, context_tail: str) -> str:
    """Return the text as a card shows it: marks for what is not seen, and places to break what is too long."""
    shown = text.strip()
    lines = len(text) - len(text.lstrip("\n"))
    if lines:
        shown = "↵ " + shown
    elif shown and context_tail[-1:].isalnum() and text[:1].isalnum():
        shown = "…" + shown
    return _LONG_WORD.sub(lambda match: "\u200b".join(match.group()), shown)
