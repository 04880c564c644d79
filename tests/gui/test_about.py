from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from helpers.window import WindowRunner, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gpt2_desktop.log import CRASH_NAME
from gpt2_desktop.ui.about import AboutDialog
from gpt2_desktop.ui.main_window import MainWindow


@pytest.fixture
def run_window(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    return WindowRunner(tmp_path, monkeypatch)


async def opened(window: MainWindow) -> AboutDialog:
    window.actions_table["about"].trigger()
    await until(lambda: window.findChildren(AboutDialog), "About opens")
    return window.findChildren(AboutDialog)[0]


def button(window: MainWindow, text: str) -> QPushButton:
    return next(found for found in window.notices.findChildren(QPushButton) if found.text() == text)


def test_about_shows_licences_and_copies_diagnostics(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text("Nobody may read this.")
        dialog = await opened(window)
        assert dialog.names.item(0).text().startswith("gpt2-desktop ")
        row = next(row for row in range(dialog.names.count()) if dialog.names.item(row).text().startswith("torch "))
        dialog.names.setCurrentRow(row)
        assert "Redistribution" in dialog.licence.toPlainText()
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("GPT-2 Desktop ")
        assert "Nobody may read this" not in copied
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: not window.findChildren(AboutDialog), "About closes")

    run_window.run(script)


def test_the_trace_of_a_crash_is_offered_and_forgotten(run_window: WindowRunner) -> None:
    trace = run_window.folders.logs / CRASH_NAME
    trace.parent.mkdir(parents=True)
    trace.write_text("Fatal Python error: Segmentation fault\n")

    async def script(window: MainWindow) -> None:
        await until(lambda: "crashed" in window.notices.text, "the offer")
        button(window, "&Copy the report").click()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("GPT-2 Desktop ")
        assert copied.endswith("Segmentation fault")
        await until(lambda: trace.read_text() == "", "the trace is emptied")
        assert window.notices.text == ""

    run_window.run(script)


def test_nothing_is_offered_where_nothing_crashed(run_window: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        assert window.notices.text == ""

    run_window.run(script)


def test_later_keeps_the_trace(run_window: WindowRunner) -> None:
    trace = run_window.folders.logs / CRASH_NAME
    trace.parent.mkdir(parents=True)
    trace.write_text("Fatal Python error: Aborted\n")

    async def script(window: MainWindow) -> None:
        await until(lambda: "crashed" in window.notices.text, "the offer")
        button(window, "&Later").click()

    run_window.run(script)
    assert trace.read_text() == "Fatal Python error: Aborted\n"
