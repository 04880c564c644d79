"""Export, print, preview and rich copy: the text leaves the window as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QGraphicsView, QLineEdit, QWidget

from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import of_error, say, tr
from gpt2_desktop.errors import DocumentError
from gpt2_desktop.text.markdown import is_markdown
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.fonts import reading_family
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.status import StatusBar

if TYPE_CHECKING:
    # Loaded when something is printed or exported: the start need not wait for it.
    from PySide6.QtPrintSupport import QPrinter

    from gpt2_desktop.app.exports import ExportJob

_SAID_MS: Final = 8000
_PREVIEW_SIZE: Final = (900, 700)


class HandingOn(QObject):
    """What hands the text on, but for saving it."""

    def __init__(
        self,
        sheet: Sheet,
        notices: NoticeBar,
        status: StatusBar,
        tasks: Tasks,
        keeper: SettingsKeeper,
    ) -> None:
        super().__init__(notices)
        self.follow(sheet)
        self._notices = notices
        self._status = status
        self._tasks = tasks
        self._keeper = keeper
        # The dialogs point to it and do not own it.
        self._printer: QPrinter | None = None

    def follow(self, sheet: Sheet) -> None:
        """Hand another text on from now on."""
        self._editor, self._documents = sheet.editor, sheet.documents

    def export(self) -> None:
        """Ask for a file and export to it."""
        path = self._documents.path
        suggested = path.with_suffix(".pdf") if path is not None else Path(f"{self._documents.name}.pdf")
        dialogs.ask_export_file(self._editor.window(), suggested, self._export_to)

    def copy_rich(self) -> None:
        """Put the selection, or the whole text, on the clipboard with the looks that its Markdown stands for."""
        from gpt2_desktop.ui.exporting import Manuscript, rich_document

        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.Document)
        text = self._editor.text_between(cursor.selectionStart(), cursor.selectionEnd())
        own = self._keeper.settings.editor
        page = rich_document(Manuscript(self._title(), text, True, own.font_family or reading_family(), own.font_size))
        data = QMimeData()
        data.setText(text)
        data.setHtml(page.toHtml())
        QGuiApplication.clipboard().setMimeData(data)

    def print(self) -> None:
        """Open the system's dialog for printing, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        self._printer = self._new_printer()
        dialog = QPrintDialog(self._printer, self._editor.window())
        dialog.accepted.connect(self._print)
        _open(dialog)

    def preview(self) -> None:
        """Show the pages as they would be printed; they can be printed from there."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        self._printer = self._new_printer()
        dialog = QPrintPreviewDialog(self._printer, self._editor.window())
        dialog.paintRequested.connect(self._draw)
        dialog.resize(*_PREVIEW_SIZE)
        _name_parts(dialog)
        _open(dialog)

    def _export_to(self, path: Path) -> None:
        from gpt2_desktop.app.exports import ExportJob

        own = self._keeper.settings.editor
        job = ExportJob(
            self._editor.lines(),
            path,
            self._title(),
            self._is_markdown(),
            own.font_family,
            own.font_size,
        )
        self._tasks.start(self._export(job))

    async def _export(self, job: ExportJob) -> None:
        from gpt2_desktop.app.exports import export_apart

        self._status.showMessage(tr("Exporting to {name}…", name=job.path.name))
        try:
            await self._tasks.run(export_apart, job)
        except DocumentError as error:
            self._status.clearMessage()
            self._notices.show_notice(of_error(error))
        else:
            self._status.showMessage(tr("Exported to {path}", path=job.path), _SAID_MS)

    def _new_printer(self) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter

        from gpt2_desktop.ui.exporting import page_layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(self._title())
        return printer

    @Slot()
    def _print(self) -> None:
        if self._printer is not None:
            self._draw(self._printer)

    @Slot(object)
    def _draw(self, printer: QPrinter) -> None:
        from gpt2_desktop.ui.exporting import Manuscript, rich_document

        own = self._keeper.settings.editor
        family = own.font_family or reading_family()
        manuscript = Manuscript(
            self._title(), "\n".join(self._editor.lines()), self._is_markdown(), family, own.font_size
        )
        rich_document(manuscript).print_(printer)

    def _title(self) -> str:
        path = self._documents.path
        return path.stem if path is not None else self._documents.name

    def _is_markdown(self) -> bool:
        path, where = self._documents.path, self._keeper.settings.editor.markdown
        return is_markdown(path) or (where == "always" and path is None)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # QPrintDialog has an `open` of its own, for old-style slots.
    QDialog.open(dialog)


def _name_parts(preview: QWidget) -> None:
    """Give what Qt leaves nameless in its print preview a name."""
    for view in preview.findChildren(QGraphicsView):
        say(view.setAccessibleName, tr("Pages"))
    for zoom in preview.findChildren(QComboBox):
        say(zoom.setAccessibleName, tr("Zoom"))
    for page in preview.findChildren(QLineEdit):
        if not isinstance(page.parentWidget(), QComboBox):
            say(page.setAccessibleName, tr("Page"))
