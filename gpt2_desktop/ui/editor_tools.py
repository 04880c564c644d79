"""What helps with the text beside suggestions: made, connected and closed together, so that the window need not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from gpt2_desktop.app.recent_files import RecentFiles
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.smart_typing import QUOTES, SmartTyping
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.writing_log import WritingLog
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import clamped
from gpt2_desktop.text.markdown import is_markdown
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.commands import Commands
from gpt2_desktop.ui.counts import Counts
from gpt2_desktop.ui.counts_dialog import show_counts
from gpt2_desktop.ui.disk_changes import DiskChanges
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.file_drop import FileDrop
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.focus_mode import FocusMode
from gpt2_desktop.ui.fonts import text_font
from gpt2_desktop.ui.full_screen import FullScreen
from gpt2_desktop.ui.handing_on import HandingOn
from gpt2_desktop.ui.headings import HeadingIndex
from gpt2_desktop.ui.markdown_style import MarkdownStyle
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.outline import Outline, OutlinePanel
from gpt2_desktop.ui.panels import Panels
from gpt2_desktop.ui.recent_menu import RecentMenu
from gpt2_desktop.ui.shortcuts_dialog import show_shortcuts
from gpt2_desktop.ui.smart_keys import SmartKeys
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.theme import Theme

_FONT_SIZE: Final = "editor.font_size"
_KEYS: Final = "keys.overrides"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the tools work with."""

    window: QMainWindow
    editor: Editor
    documents: DocumentFlow
    notices: NoticeBar
    status: StatusBar
    tasks: Tasks
    theme: Theme
    keeper: SettingsKeeper
    actions: Actions
    panels: Panels
    folders: Folders


class EditorTools(QObject):
    """The tools around one editor.

    Attributes:
        find_bar: to be laid out under the text.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        editor = parts.editor
        self._parts = parts
        self._theme = parts.theme
        self.find_bar = FindBar()
        self.finder = Finder(editor, self.find_bar)
        self._disk_changes = DiskChanges(editor, parts.documents, parts.notices, parts.tasks, parts.theme)
        self.focus_mode = FocusMode(editor)
        self.full_screen = FullScreen(
            parts.window,
            editor,
            lambda: (*parts.panels.docks, parts.window.statusBar()),
            parts.actions["full_screen"].setChecked,
            lambda: parts.actions.key_text("full_screen"),
        )
        headings = HeadingIndex(editor.document())
        self.markdown = MarkdownStyle(editor, headings)
        self._smart_keys = SmartKeys(
            editor,
            lambda: parts.documents.is_prose and not headings.in_code(editor.textCursor().block().blockNumber()),
            parts.documents.can_hold,
        )
        self.outline_panel = OutlinePanel()
        self.outline = Outline(editor, headings, self.outline_panel)
        self.outline_dock = parts.panels.add(
            "Outline", self.outline_panel, "outline_panel", self.outline_panel.setFocus, left=True
        )
        self.outline_dock.hide()
        self.outline_dock.visibilityChanged.connect(self.outline.set_visible)
        log = WritingLog(parts.folders.writing_log_file)
        self.counts = Counts(editor, parts.documents, parts.status, parts.tasks, log)
        self._commands = Commands(parts.window, parts.actions)
        self.handing_on = HandingOn(editor, parts.documents, parts.notices, parts.status, parts.tasks, parts.keeper)
        self.recent = RecentMenu(
            editor,
            parts.documents,
            parts.tasks,
            RecentFiles(parts.folders.recent_files_file),
            parts.actions.menu("file.recent"),
        )
        self._drop = FileDrop(parts.window, editor.viewport())
        self._drop.dropped.connect(self._open_dropped)
        editor.document().modificationChanged.connect(self._update_revert)
        editor.zoom_turned.connect(self._zoom)
        parts.documents.renamed.connect(self._style_markdown)
        parts.documents.renamed.connect(self._update_revert)
        parts.theme.changed.connect(self._dress)
        self._dress()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of these tools do, by the actions' names."""
        finder = self.finder
        return {
            "find": lambda: finder.open(replacing=False),
            "replace": lambda: finder.open(replacing=True),
            "find_next": lambda: finder.step(1),
            "find_previous": lambda: finder.step(-1),
            "save_copy": self._parts.documents.save_copy,
            "revert": self._parts.documents.revert,
            "export": self.handing_on.export,
            "copy_rich": self.handing_on.copy_rich,
            "print": self.handing_on.print,
            "print_preview": self.handing_on.preview,
            "open_recent": self.recent.open_palette,
            "clear_recent": self.recent.clear,
            "palette": self._commands.open,
            "keys": self._show_shortcuts,
            "go_to_heading": self.outline.open_palette,
            "counts": lambda: show_counts(self._parts.window, self.counts, self._parts.keeper),
            "full_screen": self.full_screen.toggle,
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._parts.keeper.reset((_FONT_SIZE,)),
        }

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        own = settings.editor
        editor = self._parts.editor
        editor.set_text_font(text_font(own.font_family, own.font_size))
        editor.set_line_width(own.line_width)
        editor.set_line_spacing(own.line_spacing)
        self.recent.set_limit(own.recent_files)
        self._update_revert()
        self._style_markdown()
        self._smart_keys.typing = SmartTyping(QUOTES.get(own.quotes), own.smart_dashes, own.auto_pairs)
        self.focus_mode.apply(own.focus, typewriter=own.typewriter)
        self.counts.set_goals(own.session_goal, own.daily_goal)

    def close(self) -> None:
        """Stop every timer and thread, and leave the full screen."""
        self.full_screen.leave()
        self.counts.close()
        self.outline.close()
        self.finder.close()

    def _show_shortcuts(self) -> None:
        keeper = self._parts.keeper
        show_shortcuts(
            self._parts.window, self._parts.actions, keeper.settings.keys.overrides, partial(keeper.set, _KEYS)
        )

    @Slot(int)
    def _zoom(self, points: int) -> None:
        keeper = self._parts.keeper
        keeper.set(_FONT_SIZE, clamped(_FONT_SIZE, keeper.wanted(_FONT_SIZE) + points))

    @Slot(object)
    def _open_dropped(self, files: list[Path]) -> None:
        self._parts.documents.open_files(files)

    @Slot()
    def _update_revert(self) -> None:
        documents = self._parts.documents
        self._parts.actions["revert"].setEnabled(documents.path is not None and documents.is_modified)

    @Slot()
    def _style_markdown(self) -> None:
        """Style Markdown where the settings want it, which may hang on the file's name."""
        where = self._parts.keeper.settings.editor.markdown
        self.markdown.set_on(where == "always" or (where == "files" and is_markdown(self._parts.documents.path)))

    @Slot()
    def _dress(self) -> None:
        self.markdown.set_colors(self._theme.colors)
        self.focus_mode.set_colors(self._theme.colors)
        self.finder.set_colors(self._theme.colors)
