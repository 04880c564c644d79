"""One open text: its editor, its file, and everything else of which each text has its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from gpt2_desktop.app.origin_records import OriginRecords
from gpt2_desktop.app.ownership import Ownership
from gpt2_desktop.app.recovery import RecoveryFile
from gpt2_desktop.app.session import Place
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.smart_typing import QUOTES, SmartTyping
from gpt2_desktop.app.speller import Speller
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.versions import Versions
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.text.markdown import is_markdown
from gpt2_desktop.ui.disk_changes import DiskChanges
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.file_claim import FileClaim
from gpt2_desktop.ui.focus_mode import FocusMode
from gpt2_desktop.ui.fonts import text_font
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.markdown_style import MarkdownStyle
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.origin_keeper import OriginKeeper
from gpt2_desktop.ui.origin_layer import OriginLayer
from gpt2_desktop.ui.origin_tracker import OriginTracker
from gpt2_desktop.ui.recovery_keeper import RecoveryKeeper
from gpt2_desktop.ui.replacing import SlicedReplacing
from gpt2_desktop.ui.smart_keys import SmartKeys
from gpt2_desktop.ui.spelling_marks import SpellingMarks
from gpt2_desktop.ui.theme import Theme
from gpt2_desktop.ui.word_counter import WordCounter


@dataclass(frozen=True, slots=True)
class SheetParts:
    """What the sheets of a window share."""

    window: QWidget
    notices: NoticeBar
    tasks: Tasks
    theme: Theme
    keeper: SettingsKeeper
    folders: Folders
    speller: Speller


class Sheet(QWidget):
    """An editor with the tools that belong to its text; what belongs to the window is pointed at it from outside.

    Attributes:
        editor: where the text is written.
        documents: its file.
        recovery: keeps it while it is not saved.
        headings: where its headings are.
        words: how many there are.
        replacing: replaces many words at a time.
        spelling: which of its words are wrong.
        origins: where each character came from.
        origin_keeper: keeps that on the disk.
        focus_mode, markdown, smart_keys: how it is shown and typed.
    """

    def __init__(self, parts: SheetParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._top: int | None = None
        self._versions = Versions(parts.folders.versions)
        self.editor = Editor(self)
        editor = self.editor
        self.documents = DocumentFlow(editor, parts.tasks, parts.folders, parts.window, self._keep_version)
        self.recovery = RecoveryKeeper(editor, self.documents, parts.tasks, RecoveryFile(parts.folders.recovery))
        self.documents.keep_for_recovery = self.recovery.bring_up_to_date
        self.headings = HeadingIndex(editor.document())
        self.words = WordCounter(editor.document())
        self._claim = FileClaim(self.documents, Ownership(parts.folders.open_files), parts.tasks)
        self._disk_changes = DiskChanges(editor, self.documents, parts.notices, parts.tasks, parts.theme)
        self.replacing = SlicedReplacing(editor)
        self.focus_mode = FocusMode(editor)
        self.markdown = MarkdownStyle(editor, self.headings)
        self.spelling = SpellingMarks(editor, self.headings, parts.speller)
        self.smart_keys = SmartKeys(
            editor,
            lambda: self.documents.is_prose and not self.headings.in_code(editor.textCursor().block().blockNumber()),
            self.documents.can_hold,
        )
        self.origins = OriginTracker(editor)
        records = OriginRecords(parts.folders.origins)
        self.origin_keeper = OriginKeeper(editor, self.documents, self.origins, records, parts.tasks)
        self._origin_layer = OriginLayer(editor, self.origins)
        self.recovery.origins = self.origin_keeper.now
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(editor)
        self.setFocusProxy(editor)
        self.documents.renamed.connect(self._style_markdown)
        self.documents.renamed.connect(lambda: self.spelling.set_path(self.documents.path))
        self.documents.problem.connect(parts.notices.show_notice)
        self.documents.notice.connect(parts.notices.show_notice)
        self.recovery.problem.connect(parts.notices.show_notice)
        self.apply(parts.keeper.settings)
        self.dress()

    @property
    def is_there(self) -> bool:
        """Whether it has not been taken away."""
        return isValid(self)

    @property
    def is_untouched(self) -> bool:
        """Whether it is an empty text without a name in which nothing was ever written: one that can be used up."""
        document = self.editor.document()
        return (
            self.documents.path is None
            and document.isEmpty()
            and not document.isModified()
            and not document.isUndoAvailable()
            and not document.isRedoAvailable()
        )

    @property
    def place(self) -> Place:
        """Where one is in the text."""
        top = self._top if self._top is not None else self.editor.firstVisibleBlock().blockNumber()
        return Place(self.editor.textCursor().position(), top)

    def go_to(self, place: Place) -> None:
        """Be where one was, as near as the text of now allows; a sheet that is not shown scrolls when it is."""
        self.editor.set_caret(place.caret)
        self._top = place.top
        QTimer.singleShot(0, self, self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._top is not None:
            QTimer.singleShot(0, self, self._scroll)

    @Slot()
    def _scroll(self) -> None:
        if self._top is None or not self.isVisible():
            return
        top, self._top = self._top, None
        block = self.editor.document().findBlockByNumber(top)
        if block.isValid():
            self.editor.show_at_top(block)

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        own = settings.editor
        self.editor.set_text_font(text_font(own.font_family, own.font_size))
        self.editor.set_line_width(own.line_width)
        self.editor.set_line_spacing(own.line_spacing)
        self.smart_keys.typing = SmartTyping(QUOTES.get(own.quotes), own.smart_dashes, own.auto_pairs)
        self.focus_mode.apply(own.focus, typewriter=own.typewriter)
        self.spelling.set_limits(settings.spelling.limit_suggestions)
        self.origins.recording = own.record_origins
        self._origin_layer.set_on(own.color_origins)
        self._style_markdown()

    def dress(self) -> None:
        """Use the colours of the theme as it is now."""
        colors = self._parts.theme.colors
        self.editor.ghost.set_color(colors.color("ghost"))
        self.markdown.set_colors(colors)
        self.spelling.set_colors(colors)
        self.focus_mode.set_colors(colors)
        self._origin_layer.set_colors(colors)

    def freeze(self) -> None:
        """Take no more text and ask nothing more: what would be asked about stays as it is."""
        self.replacing.finish_now()
        self.editor.setReadOnly(True)
        self.documents.close()
        self.origin_keeper.close()

    async def close_for_good(self, *, keep: bool) -> None:
        """Stop everything that is under way for this text.

        Args:
            keep: leave unsaved text for the next start; else it is given up.
        """
        self.freeze()
        self._claim.close()
        await self.recovery.close(keep=keep)

    def _keep_version(self, path: Path) -> None:
        """Keep what a file holds before it is written over; called on a thread."""
        own = self._parts.keeper.settings.editor
        self._versions.keep(path, count=own.versions, days=own.version_days)

    @Slot()
    def _style_markdown(self) -> None:
        """Style Markdown where the settings want it, which may hang on the file's name."""
        where = self._parts.keeper.settings.editor.markdown
        is_file = is_markdown(self.documents.path)
        self.spelling.set_markdown(is_file or where == "always")
        self.markdown.set_on(where == "always" or (where == "files" and is_file))
