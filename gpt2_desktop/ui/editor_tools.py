"""What helps with the text that is shown, beside suggestions: made, connected and closed together."""

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
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.app.versions import Versions
from gpt2_desktop.app.writing_log import WritingLog
from gpt2_desktop.paths import Folders
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.settings.table import clamped
from gpt2_desktop.ui.actions import Actions
from gpt2_desktop.ui.commands import Commands
from gpt2_desktop.ui.counts import Counts
from gpt2_desktop.ui.file_drop import FileDrop
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.find_everywhere import FindEverywhere
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.full_screen import FullScreen
from gpt2_desktop.ui.handing_on import HandingOn
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.opening import Opening
from gpt2_desktop.ui.origins import Origins
from gpt2_desktop.ui.outline import Outline, OutlinePanel
from gpt2_desktop.ui.panels import Panels
from gpt2_desktop.ui.recent_menu import RecentMenu
from gpt2_desktop.ui.sheet import Sheet
from gpt2_desktop.ui.sheets import Sheets
from gpt2_desktop.ui.status import StatusBar
from gpt2_desktop.ui.theme import Theme
from gpt2_desktop.ui.wires import Wires

_FONT_SIZE: Final = "editor.font_size"
_KEYS: Final = "keys.overrides"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the tools work with."""

    window: QMainWindow
    sheets: Sheets
    opening: Opening
    notices: NoticeBar
    status: StatusBar
    tasks: Tasks
    theme: Theme
    keeper: SettingsKeeper
    actions: Actions
    panels: Panels
    folders: Folders


class EditorTools(QObject):
    """The tools of which a window has one each; they work with the sheet that is shown.

    Attributes:
        find_bar, origins.legend: to be laid out under the text.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        sheets, sheet = parts.sheets, parts.sheets.current
        self._parts = parts
        self._theme = parts.theme
        self._sheet = sheet
        self._wires = Wires()
        self.find_bar = FindBar()
        self.finder = Finder(sheet.editor, sheet.replacing, self.find_bar)
        self.everywhere = FindEverywhere(sheets, self.finder, self.find_bar)
        self.full_screen = FullScreen(
            parts.window,
            sheets,
            lambda: (*parts.panels.docks, parts.window.statusBar(), sheets.bar),
            parts.actions["full_screen"].setChecked,
            lambda: parts.actions.key_text("full_screen"),
        )
        self.outline_panel = OutlinePanel()
        self.outline = Outline(sheet.editor, sheet.headings, self.outline_panel)
        self.outline_dock = parts.panels.add(
            tr("Outline"), self.outline_panel, "outline_panel", self.outline_panel.setFocus, left=True
        )
        self.outline_dock.hide()
        self.outline_dock.visibilityChanged.connect(self.outline.set_visible)
        log = WritingLog(parts.folders.writing_log_file)
        self.counts = Counts(sheet, parts.status, parts.tasks, log)
        self._commands = Commands(parts.window, parts.actions)
        self.handing_on = HandingOn(sheet, parts.notices, parts.status, parts.tasks, parts.keeper)
        self.origins = Origins(sheet, parts.status, parts.notices, parts.tasks, parts.theme, parts.folders)
        self.recent = RecentMenu(
            sheets,
            parts.opening,
            parts.tasks,
            RecentFiles(parts.folders.recent_files_file),
            parts.actions.menu("file.recent"),
        )
        self._drop = FileDrop(parts.window)
        self._drop.dropped.connect(self._open_dropped)
        sheets.for_each(self._serve)
        sheets.follow(self._follow)
        parts.theme.changed.connect(self._dress)
        self._dress()

    def _serve(self, sheet: Sheet) -> None:
        self._drop.add(sheet.editor.viewport())
        sheet.editor.zoom_turned.connect(self._zoom)

    def _follow(self, sheet: Sheet) -> None:
        """Work with the sheet that is shown now."""
        self._sheet = sheet
        self._wires.cut()
        self._wires.connect(sheet.editor.document().modificationChanged, self._update_revert)
        self._wires.connect(sheet.documents.renamed, self._update_revert)
        self._update_revert()
        self._parts.status.text_format.follow(sheet.documents)
        for tool in (self.finder, self.outline, self.counts, self.handing_on, self.origins):
            tool.follow(sheet)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of these tools do, by the actions' names."""
        finder = self.finder
        return {
            "find": lambda: finder.open(replacing=False),
            "replace": lambda: finder.open(replacing=True),
            "find_next": lambda: finder.step(1),
            "find_previous": lambda: finder.step(-1),
            "save_copy": lambda: self._sheet.documents.save_copy(),
            "revert": lambda: self._sheet.documents.revert(),
            "versions": self._show_versions,
            "export": self.handing_on.export,
            "text_format": self._parts.status.text_format.open_menu,
            "copy_rich": self.handing_on.copy_rich,
            "print": self.handing_on.print,
            "print_preview": self.handing_on.preview,
            "open_recent": self.recent.open_palette,
            "clear_recent": self.recent.clear,
            "palette": self._commands.open,
            "keys": self._show_shortcuts,
            "go_to_heading": self.outline.open_palette,
            "origin_statement": self.origins.state,
            "forget_origins": self.origins.forget,
            "counts": self._show_counts,
            "full_screen": self.full_screen.toggle,
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._parts.keeper.reset((_FONT_SIZE,)),
        }

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on."""
        own = settings.editor
        self.recent.set_limit(own.recent_files)
        self.counts.set_goals(own.session_goal, own.daily_goal)
        self.origins.apply(settings)

    def close(self) -> None:
        """Stop every timer and thread, and leave the full screen."""
        self.full_screen.leave()
        self.counts.close()
        self.origins.close()
        self.outline.close()
        self.everywhere.close()
        self.finder.close()

    # What these show is loaded when it is wanted: the start need not wait for it.

    def _show_counts(self) -> None:
        from gpt2_desktop.ui.counts_dialog import show_counts

        show_counts(self._parts.window, self.counts, self._parts.keeper)

    def _show_versions(self) -> None:
        from gpt2_desktop.ui.versions_dialog import show_versions

        parts = self._parts
        versions = Versions(parts.folders.versions)
        parts.tasks.start(show_versions(self._sheet, versions, parts.tasks, self._theme.colors, parts.window))

    def _show_shortcuts(self) -> None:
        from gpt2_desktop.ui.shortcuts_dialog import show_shortcuts

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
        self._parts.opening.open_files(files)

    @Slot()
    def _update_revert(self) -> None:
        documents = self._sheet.documents
        self._parts.actions["revert"].setEnabled(documents.path is not None and documents.is_modified)

    @Slot()
    def _dress(self) -> None:
        self.finder.set_colors(self._theme.colors)
