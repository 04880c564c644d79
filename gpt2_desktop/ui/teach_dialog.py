"""Teach it your style: what the model is to learn from, how far it is, what it brought, and whether it is used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.model_words import phase_text
from gpt2_desktop.app.teaching import Stage, TeachingProgress
from gpt2_desktop.app.texts import Text, mark, number, percent, said, say, tr, tr_n
from gpt2_desktop.ui.labels import ElidedLabel

DEFAULT_NAME: Final = mark("My style")

_KINDS: Final = (
    ("perplexity", mark("Choices that it hesitates between"), lambda value: number(value, 1)),
    ("bits_per_byte", mark("Bits that it needs for a letter"), lambda value: number(value, 3)),
    ("keystrokes_saved", mark("Keystrokes it saves"), lambda value: percent(value, 1)),
)


class TeachDialog(QDialog):
    """Beside the window, not over it.  It holds no state of its own but what the writer is choosing.

    Signals:
        files_wanted, folder_wanted: the writer looks for texts.
        begin_wanted(list, str): learn from these paths, under that name.
        pause_wanted, proceed_wanted, discard_wanted, install_wanted: what to do with the run.
        use_wanted(str): use the style of that name; an empty one is none.
        remove_wanted(str): delete the style of that name.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    begin_wanted = Signal(list, str)
    pause_wanted = Signal()
    proceed_wanted = Signal()
    discard_wanted = Signal()
    install_wanted = Signal()
    use_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, tr("Teach it your style"))
        self.setAcceptDrops(True)
        self._paused = False
        self._problem = QLabel(wordWrap=True)
        self._problem.setProperty("look", "problem")
        say(self._problem.setAccessibleName, tr("Problem"))
        self._problem.hide()
        self._pages = QStackedWidget()
        self._choosing = self._pages.addWidget(self._choosing_page())
        self._running = self._pages.addWidget(self._running_page())
        self._result = self._pages.addWidget(self._result_page())
        self._styles = QFrame()
        self._styles_layout = QVBoxLayout(self._styles)
        self._styles_layout.setContentsMargins(0, 12, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._styles)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.set_run(Stage.NONE, TeachingProgress(), "", {})
        self.set_styles((), "")

    def sizeHint(self) -> QSize:
        return QSize(560, 520)

    # What is shown

    def set_run(self, stage: Stage, progress: TeachingProgress, name: str, figures: dict[str, float]) -> None:
        """Show what has become of the run called ``name``."""
        if stage is Stage.NONE:
            self._pages.setCurrentIndex(self._choosing)
        elif stage is Stage.LEARNED:
            self._show_figures(name, figures)
            self._pages.setCurrentIndex(self._result)
        else:
            self._show_progress(stage, progress)
            self._pages.setCurrentIndex(self._running)
        if stage in (Stage.STARTING, Stage.RUNNING, Stage.LEARNED):
            self.set_problem("")

    def set_problem(self, text: str) -> None:
        """Say what went wrong; an empty text takes it back."""
        say(self._problem.setText, text)
        self._problem.setVisible(bool(text))

    def set_styles(self, names: Sequence[str], in_use: str) -> None:
        """List the styles that are installed, and say which one is in use."""
        while (item := self._styles_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if names:
            heading = said(QLabel(), tr("Styles on this machine"))
            heading.setProperty("look", "heading")
            self._styles_layout.addWidget(heading)
        for name in names:
            self._styles_layout.addWidget(self._style_row(name, used=name == in_use))
        self._styles.setVisible(bool(names))

    def add_sources(self, paths: Sequence[Path]) -> None:
        """Add files and folders to learn from; those that are there already are left out."""
        there = set(self.sources)
        for path in dict.fromkeys(paths):
            if path not in there:
                self._sources.addItem(str(path))
        self._choice_changed()

    @property
    def sources(self) -> list[Path]:
        """What the writer has chosen so far."""
        return [Path(self._sources.item(row).text()) for row in range(self._sources.count())]

    # Its pages

    def _choosing_page(self) -> QWidget:
        what = _text(
            tr(
                "The model learns from what you have written: mails, essays, chapters. It does so on this machine "
                "while you go on writing. Your text is only read, never copied, and nothing leaves this machine. At "
                "the end you see what it brought and decide whether it is used."
            )
        )
        self._sources = QListWidget()
        self._sources.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._sources.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._sources.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self._sources.setAccessibleName, tr("Texts to learn from"))
        self._sources.itemSelectionChanged.connect(self._choice_changed)
        self._drop = said(QLabel(self._sources), tr("Add files or a folder,\nor drop them here."))
        self._drop.setProperty("look", "muted")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop_layout = QVBoxLayout(self._sources)
        drop_layout.addWidget(self._drop)
        files = said(QPushButton(), tr("Add &files…"))
        files.clicked.connect(self.files_wanted)
        folder = said(QPushButton(), tr("Add f&older…"))
        folder.clicked.connect(self.folder_wanted)
        self._take_out = said(QPushButton(), tr("&Take out"))
        self._take_out.clicked.connect(self._take_out_selected)
        buttons = QHBoxLayout()
        for button in (files, folder, self._take_out):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._name = QLineEdit(tr(DEFAULT_NAME))
        self._name.setMaxLength(64)
        self._name.textChanged.connect(self._choice_changed)
        name_label = said(QLabel(), tr("&Name"))
        name_label.setBuddy(self._name)
        self._begin = said(QPushButton(), tr("&Learn"))
        self._begin.setProperty("look", "primary")
        self._begin.clicked.connect(lambda: self.begin_wanted.emit(self.sources, self._name.text().strip()))
        bottom = QHBoxLayout()
        bottom.addWidget(name_label)
        bottom.addWidget(self._name, 1)
        bottom.addWidget(self._begin)
        page = QWidget()
        layout = _column(page)
        layout.addWidget(what)
        layout.addWidget(self._sources, 1)
        layout.addLayout(buttons)
        layout.addWidget(
            _text(
                tr(
                    "Text, Markdown, Word, OpenDocument, web pages and mailboxes. {characters} characters, a third of "
                    "a novel, are a good beginning. It takes from a few minutes to half an hour.",
                    characters=200_000,
                ),
                "muted",
            )
        )
        layout.addLayout(bottom)
        self._choice_changed()
        return page

    def _running_page(self) -> QWidget:
        self._phase = QLabel()
        self._phase.setProperty("look", "heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        say(self._bar.setAccessibleName, tr("Progress"))
        self._left = _text("", "muted")
        self._so_far = _text("", "muted")
        self._pause = said(QPushButton(), tr("&Pause"))
        self._pause.clicked.connect(self._pause_or_proceed)
        self._cancel = said(QPushButton(), tr("&Give up"))
        say(self._cancel.setToolTip, tr("End it and remove what was learned so far"))
        self._cancel.clicked.connect(self.discard_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._pause)
        page = QWidget()
        layout = _column(page)
        layout.addWidget(self._phase)
        layout.addWidget(self._bar)
        layout.addWidget(self._left)
        layout.addWidget(self._so_far)
        layout.addStretch(1)
        layout.addWidget(
            _text(
                tr(
                    "Close this and go on writing: it goes on in the background, at low priority. If you quit the "
                    "program, it is kept and can go on at the next start."
                ),
                "muted",
            )
        )
        layout.addLayout(buttons)
        return page

    def _result_page(self) -> QWidget:
        self._outcome = QLabel(wordWrap=True)
        self._outcome.setProperty("look", "heading")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(24)
        self._figures.setVerticalSpacing(8)
        self._figures.setColumnStretch(0, 1)
        throw_away = said(QPushButton(), tr("&Throw away"))
        throw_away.setAutoDefault(False)
        throw_away.clicked.connect(self.discard_wanted)
        use = said(QPushButton(), tr("&Use it"))
        use.setProperty("look", "primary")
        use.clicked.connect(self.install_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(throw_away)
        buttons.addWidget(use)
        page = QWidget()
        layout = _column(page)
        layout.addWidget(self._outcome)
        layout.addWidget(_text(tr("Measured on a part of your text that it did not learn from:"), "muted"))
        layout.addLayout(self._figures)
        layout.addStretch(1)
        layout.addWidget(_text(tr("You can switch it off at any time under Model, and remove it here."), "muted"))
        layout.addLayout(buttons)
        return page

    def _style_row(self, name: str, *, used: bool) -> QWidget:
        label = said(ElidedLabel(), tr("{name}  ·  in use", name=name) if used else name)
        action = tr("Switch off") if used else tr("Use")
        use = said(QPushButton(), action)
        say(use.setAccessibleName, tr("{action}: {name}", action=action, name=name))
        use.clicked.connect(lambda: self.use_wanted.emit("" if used else name))
        remove = said(QPushButton(), tr("Remove"))
        say(remove.setAccessibleName, tr("{action}: {name}", action=tr("Remove"), name=name))
        say(
            remove.setToolTip,
            tr("Delete it and everything that was made from it; your texts stay as they are"),
        )
        remove.clicked.connect(lambda: self.remove_wanted.emit(name))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(use)
        layout.addWidget(remove)
        return row

    def _show_progress(self, stage: Stage, progress: TeachingProgress) -> None:
        phase = {Stage.STOPPING: "stopping", Stage.PAUSED: "paused", Stage.STARTING: "starting"}.get(
            stage, progress.phase
        )
        say(self._phase.setText, phase_text(phase))
        # Without an end it moves to and fro, which says that something happens.
        self._bar.setRange(0, progress.steps or (1 if stage is Stage.PAUSED else 0))
        self._bar.setValue(progress.step)
        left: str = ""
        if progress.steps:
            left = tr("Step {step} of {steps}", step=progress.step, steps=progress.steps)
            if stage is Stage.RUNNING and progress.remaining:
                left = _with_time(left, progress.remaining)
        say(self._left.setText, left)
        tried = progress.bits_per_byte
        say(
            self._so_far.setText,
            "" if tried is None else tr("It needs {bits} bits for each letter of yours so far.", bits=number(tried, 3)),
        )
        self._paused = stage is Stage.PAUSED
        say(self._pause.setText, tr("G&o on") if self._paused else tr("&Pause"))
        self._pause.setEnabled(stage in (Stage.RUNNING, Stage.PAUSED))
        self._cancel.setEnabled(stage in (Stage.RUNNING, Stage.PAUSED))

    def _show_figures(self, name: str, figures: dict[str, float]) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        before, after = figures.get("bits_per_byte_before", 0.0), figures.get("bits_per_byte_after", 0.0)
        gain = percent(1 - after / before) if before else tr("a little")
        say(
            self._outcome.setText,
            tr("“{name}” is learned: your words come {gain} less unexpected to it.", name=name, gain=gain),
        )
        for column, text in enumerate(("", tr("before"), tr("after"))):
            self._figures.addWidget(_text(text, "muted"), 0, column, _side(column))
        for row, (key, label, form) in enumerate(_KINDS, 1):
            values = [figures[name] for when in ("before", "after") if (name := f"{key}_{when}") in figures]
            if len(values) != 2:
                continue
            for column, text in enumerate((tr(label), *map(form, values))):
                # Without word wrap: a grid gives wrapped labels the height of one line.
                self._figures.addWidget(said(QLabel(), text), row, column, _side(column))

    # What the writer does

    @Slot()
    def _choice_changed(self) -> None:
        self._drop.setVisible(self._sources.count() == 0)
        self._take_out.setEnabled(bool(self._sources.selectedItems()))
        self._begin.setEnabled(self._sources.count() > 0 and bool(self._name.text().strip()))

    @Slot()
    def _take_out_selected(self) -> None:
        for item in self._sources.selectedItems():
            self._sources.takeItem(self._sources.row(item))
        self._choice_changed()

    @Slot()
    def _pause_or_proceed(self) -> None:
        (self.proceed_wanted if self._paused else self.pause_wanted).emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._pages.currentIndex() == self._choosing and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_sources([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


def _column(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    return layout


def _text(text: str, look: str = "") -> QLabel:
    label = said(QLabel(wordWrap=True), text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        label.setProperty("look", look)
    return label


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft


def _with_time(text: str, seconds: float) -> Text:
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("{text} · less than a minute left at most", text=text)
    return tr_n("{text} · %n minute(s) left at most", minutes, text=text)
