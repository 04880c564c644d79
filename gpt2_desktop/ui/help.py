"""What Help offers besides the keys: About, and the report of a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.app.texts import tr
from gpt2_desktop.engine.types import ModelInfo
from gpt2_desktop.log import crash_trace, forget_crash
from gpt2_desktop.settings.schema import Settings
from gpt2_desktop.ui import dialogs
from gpt2_desktop.ui.notice_bar import NoticeBar


class Help:
    """Shows it over ``window``.

    Args:
        logs: the folder of log files and crash traces.
        facts: the settings in force, and the loaded model.
    """

    def __init__(
        self,
        window: QWidget,
        logs: Path,
        tasks: Tasks,
        notices: NoticeBar,
        facts: Callable[[], tuple[Settings, ModelInfo | None]],
    ) -> None:
        self._window = window
        self._logs = logs
        self._tasks = tasks
        self._notices = notices
        self._facts = facts

    def show_about(self) -> None:
        self._tasks.start(self._show_about())

    def offer_crash_report(self) -> None:
        """Look for the trace of an earlier crash, and offer what should be reported of it."""
        self._tasks.start(self._offer_crash_report())

    async def _show_about(self) -> None:
        # Only who asks waits for these.
        from gpt2_desktop.ui.about import AboutDialog, read_about_texts

        texts = await self._tasks.run(read_about_texts)
        dialogs.show(AboutDialog(self._window, texts, self._diagnostics()))

    async def _offer_crash_report(self) -> None:
        trace = await self._tasks.run(crash_trace, self._logs)
        if not trace:
            return

        def forget() -> None:
            self._tasks.start(self._forget_crash())

        def copy() -> None:
            QGuiApplication.clipboard().setText(f"{self._diagnostics()}\n\n{trace}")
            forget()

        self._notices.show_notice(
            tr(
                "The program crashed the last time. A report for its developers, without any of your text, can be "
                "copied."
            ),
            ((tr("&Copy the report"), copy), (tr("&Forget it"), forget), (tr("&Later"), lambda: None)),
        )

    async def _forget_crash(self) -> None:
        await self._tasks.run(forget_crash, self._logs)

    def _diagnostics(self) -> str:
        from gpt2_desktop.app.diagnostics import diagnostics

        screen = self._window.screen()
        size = screen.size()
        settings, model = self._facts()
        return diagnostics(
            settings,
            model,
            f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g}, {len(QGuiApplication.screens())} "
            f"of them, platform {QGuiApplication.platformName()}",
        )
