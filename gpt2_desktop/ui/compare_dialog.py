"""Shows what differs between the text in the window and the file on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gpt2_desktop.app.comparing import Paragraph, Side
from gpt2_desktop.app.texts import computed, said, say, tr
from gpt2_desktop.ui.theme import Colors

_SHOWN: Final = 4000
"""Characters of one piece that are shown at most: laying out a file of one line would hold up the window."""


def show_comparison(
    parent: QWidget,
    name: str,
    paragraphs: Sequence[Paragraph],
    colors: Colors,
    choices: Sequence[tuple[str, Callable[[], None]]],
) -> None:
    """Open the dialog; each choice is a button that closes it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    say(dialog.setWindowTitle, tr("{name}: window and disk", name=name))
    legend = said(
        QLabel(),
        computed(
            lambda: (
                f"<p>{_mark(Side.MINE, tr('only in the window'), colors)} · "
                f"{_mark(Side.THEIRS, tr('only on the disk'), colors)}</p>"
            )
        ),
    )
    view = QTextBrowser()
    say(view.setAccessibleName, tr("Differences"))
    if paragraphs:
        view.setHtml(differences_html(paragraphs, colors))
    else:
        same = tr("Nothing differs: only line endings, or bytes that are not text, are others.")
        say(view.setHtml, computed(lambda: f"<p>{escape(same.again())}</p>"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    for text, action in choices:
        button = said(QPushButton(), text)
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(action)
        button.clicked.connect(dialog.accept)
    layout = QVBoxLayout(dialog)
    layout.addWidget(legend)
    layout.addWidget(view)
    layout.addWidget(buttons)
    dialog.resize(720, 520)
    dialog.open()


def differences_html(paragraphs: Sequence[Paragraph], colors: Colors) -> str:
    """Return what differs, as rich text; empty where nothing does."""
    return "".join(_html(paragraph, colors) for paragraph in paragraphs)


def _html(paragraph: Paragraph, colors: Colors) -> str:
    if not paragraph.pieces:
        return f"<p style='color: {colors.muted}'>⋯</p>"
    return f"<p>{''.join(_mark(piece.side, piece.text, colors) for piece in paragraph.pieces) or '&nbsp;'}</p>"


def _mark(side: Side, text: str, colors: Colors) -> str:
    """Return the text so that the sides can be told apart without colours too."""
    if len(text) > _SHOWN:
        text = f"{text[: _SHOWN // 2]} … {text[-_SHOWN // 2 :]}"
    shown = escape(text).replace("  ", " &nbsp;") or "¶"
    if side is Side.MINE:
        return f"<span style='color: {colors.problem}; text-decoration: line-through'>{shown}</span>"
    if side is Side.THEIRS:
        return f"<span style='color: {colors.accent}; text-decoration: underline'>{shown}</span>"
    return f"<span>{shown}</span>"
