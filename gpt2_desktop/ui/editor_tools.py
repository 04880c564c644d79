"""What helps with the text beside suggestions: made, connected and closed together, so that the window need not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.ui.disk_changes import DiskChanges
from gpt2_desktop.ui.document_flow import DocumentFlow
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.find_bar import FindBar
from gpt2_desktop.ui.finder import Finder
from gpt2_desktop.ui.notice_bar import NoticeBar
from gpt2_desktop.ui.theme import Theme


class EditorTools(QObject):
    """The tools around one editor.

    Attributes:
        find_bar: to be laid out under the text.
    """

    def __init__(self, editor: Editor, documents: DocumentFlow, notices: NoticeBar, tasks: Tasks, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self.find_bar = FindBar()
        self.finder = Finder(editor, self.find_bar)
        self._disk_changes = DiskChanges(editor, documents, notices, tasks, theme)
        theme.changed.connect(self._dress)
        self._dress()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of these tools do, by the actions' names."""
        finder = self.finder
        return {
            "find": lambda: finder.open(replacing=False),
            "replace": lambda: finder.open(replacing=True),
            "find_next": lambda: finder.step(1),
            "find_previous": lambda: finder.step(-1),
        }

    def close(self) -> None:
        """Stop every timer and thread."""
        self.finder.close()

    @Slot()
    def _dress(self) -> None:
        self.finder.set_colors(self._theme.colors)
