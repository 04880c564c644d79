"""The earlier versions of a text's file: when, how large, what differs, and the way back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gpt2_desktop.app.comparing import Paragraph, compare
from gpt2_desktop.app.documents import Document, read_document
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import number, say, short_date, short_time, tr
from gpt2_desktop.app.versions import Version, Versions
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.ui.compare_dialog import differences_html
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.theme import Colors

_SIZE: Final = (860, 560)
_VERSION: Final = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    """A list of versions, newest first, and what differs between the one that is chosen and the text.

    Attributes:
        list: the versions.
        view: what differs.
        restore: the button that takes the version as the text.
    """

    def __init__(self, sheet: Sheet, versions: list[Version], tasks: Tasks, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._tasks = tasks
        self._colors = colors
        self._chosen: Document | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, tr("Earlier versions of {name}", name=sheet.documents.name))
        self.list = QListWidget()
        say(self.list.setAccessibleName, tr("Earlier versions"))
        for version in versions:
            item = QListWidgetItem(_described(version))
            item.setData(_VERSION, version)
            self.list.addItem(item)
        self._legend = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        say(
            self._legend.setText,
            tr("Underlined: only in the earlier version. Struck out: only in the text as it is now.")
            if versions
            else tr("There are no earlier versions of this text yet. Each save keeps the version before it."),
        )
        self.view = QTextBrowser()
        say(self.view.setAccessibleName, tr("Differences"))
        self.restore = QPushButton()
        say(self.restore.setText, tr("&Restore this version"))
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        say(buttons.button(QDialogButtonBox.StandardButton.Close).setText, tr("Close"))
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        halves = QSplitter()
        halves.addWidget(self.list)
        halves.addWidget(self.view)
        halves.setStretchFactor(1, 1)
        halves.setSizes([220, 640])
        layout = QVBoxLayout(self)
        layout.addWidget(self._legend)
        layout.addWidget(halves, 1)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.resize(*_SIZE)
        self.list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _show(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        self._chosen = None
        self.restore.setEnabled(False)
        if item is not None:
            self.view.clear()
            self._tasks.start(self._compare(item, item.data(_VERSION)))

    async def _compare(self, item: QListWidgetItem, version: Version) -> None:
        mine, encoding = self._sheet.editor.lines(), self._sheet.documents.text_format.read_as
        try:
            document: Document = await self._tasks.run(_read, version.file, encoding)
            paragraphs: list[Paragraph] = await self._tasks.run(_compared, mine, document.text)
        except DocumentError as error:
            if self._sheet.is_there and self.isVisible():
                self.view.setPlainText(str(error))
            return
        if not self._sheet.is_there or not self.isVisible() or self.list.currentItem() is not item:
            return
        self._chosen = document
        self.view.setHtml(differences_html(paragraphs, self._colors) or f"<p>{tr('Nothing differs.')}</p>")
        self.restore.setEnabled(bool(paragraphs))

    @Slot()
    def _restore(self) -> None:
        if self._chosen is not None and self._sheet.is_there:
            self._sheet.documents.take(self._chosen.text)
            self.accept()


def _described(version: Version) -> str:
    moment = datetime.fromtimestamp(version.kept_at)
    day, time = short_date(moment.date()), short_time(moment.time())
    return f"{day}  {time}\n{tr('{size} bytes', size=number(version.size))}"


def _read(file: Path, encoding: str | None) -> Document:
    try:
        return read_document(file, encoding)
    except DocumentError:
        # Of a file that had another encoding then: better with some wrong characters than not at all.
        return read_document(file, "latin-1")


def _compared(mine: list[str], theirs: str) -> list[Paragraph]:
    return compare("\n".join(mine), theirs)


async def show_versions(sheet: Sheet, versions: Versions, tasks: Tasks, colors: Colors, parent: QWidget) -> None:
    """Open the dialog with the versions of the sheet's file."""
    path = sheet.documents.path
    found = await tasks.run(versions.of, path) if path is not None else []
    if sheet.is_there:
        VersionsDialog(sheet, found, tasks, colors, parent).open()
