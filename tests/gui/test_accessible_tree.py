"""Nothing that a screen reader comes upon is nameless, wherever in the program it is and whoever added it."""

from __future__ import annotations

import ast
import asyncio
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final, get_type_hints

import pytest
from helpers.accessible_tree import problems
from helpers.window import WindowRunner, until
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QFileDialog, QMenu, QWidget

import gpt2_desktop.ui
from gpt2_desktop.ui import accessibility, dialogs
from gpt2_desktop.ui.compare_dialog import show_comparison
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.unsaved_question import UnsavedAnswer, UnsavedQuestion

NOT_TRIGGERED: Final = frozenset({"quit", "print", "close_tab", "close_all"})
"""Actions that end what is walked over, or open a dialog of the system's."""

TEXT: Final = "# A heading\n\nSome words in a text, with a mistaek.\n\n## Another\n\nMore words.\n"


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    monkeypatch.setattr(accessibility, "system_reduces_motion", lambda: False)
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


def top_levels(window: MainWindow) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]


async def after(window: MainWindow, act: Callable[[], object]) -> None:
    """Do something, and wait until it has opened what it opens or come to its end."""
    before = asyncio.all_tasks()
    act()
    await asyncio.sleep(0)
    await until(lambda: top_levels(window) or asyncio.all_tasks() <= before)
    await asyncio.sleep(0)


async def close_others(window: MainWindow) -> None:
    for widget in top_levels(window):
        if isinstance(widget, QDialog):
            widget.reject()
        else:
            widget.close()
    await until(lambda: not top_levels(window), "everything over the window is closed")


def test_every_panel_and_all_that_stands_around_the_text(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.editor.set_text(TEXT)
        window.settings_panel.build()
        window.notices.show_notice("Something happened.", [("Do it", lambda: None)])
        window.actions_table["replace"].trigger()
        window.actions_table["more_alternatives"].trigger()
        await until(lambda: not window.controller.busy and not window.tools.finder.busy)
        window.welcome.open()
        found = problems(window)
        for dock in window.findChildren(QDockWidget):
            dock.show()
            await after(window, dock.raise_)
            assert dock.widget().isVisible(), dock.objectName()
            found += problems(window)
        assert sorted(set(found)) == []

    runner.run(script)


def test_every_menu(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        found = []
        for menu in window.findChildren(QMenu):
            found += [
                f"an entry without a text in {menu.title() or menu.objectName()!r}"
                for action in menu.actions()
                if not action.isSeparator() and not action.text().replace("&", "").strip()
            ]
        menu = window.editor.menu_for(0)
        assert menu is not None
        menu.popup(QPoint(0, 0))
        found += problems(menu)
        menu.close()
        assert found == []

    runner.run(script)


def test_whatever_any_action_opens(runner: WindowRunner, tmp_path: Path) -> None:
    """Every action of the table is triggered: a new one cannot be forgotten here."""
    seen: set[str] = set()

    async def script(window: MainWindow) -> None:
        found: dict[str, list[str]] = {}
        for name in list(window.actions_table):
            action = window.actions_table[name]
            if name in NOT_TRIGGERED or (action.isCheckable() and not name.endswith("_panel")):
                continue
            if window.editor.document().isEmpty():
                window.editor.set_text(TEXT)
            if not action.isEnabled():
                continue
            await after(window, action.trigger)
            for widget in top_levels(window):
                seen.add(type(widget).__name__)
                if isinstance(widget, QDialog) and not widget.windowTitle() and not isinstance(widget, QFileDialog):
                    found.setdefault(name, []).append(f"{type(widget).__name__}: no title")
                found.setdefault(name, []).extend(problems(widget))
            await close_others(window)
        found["the window, after all of them"] = problems(window)
        # Offscreen, Qt keeps what was copied until after Python has ended, and crashes on it.
        QApplication.clipboard().clear()
        assert {name: lines for name, lines in found.items() if lines} == {}

    runner.run(script)
    assert seen >= {cls.__name__ for cls in dialog_classes()} - SHOWN_OTHERWISE, "a dialog that no action opens"


SHOWN_OTHERWISE: Final[frozenset[str]] = frozenset()
"""Subclasses of QDialog that no action opens; each needs a test of its own here."""


def ui_modules() -> Iterator[str]:
    for info in pkgutil.walk_packages(gpt2_desktop.ui.__path__, "gpt2_desktop.ui."):
        yield info.name


def dialog_classes() -> set[type[QDialog]]:
    return {
        member
        for name in ui_modules()
        for member in vars(import_module(name)).values()
        if inspect.isclass(member) and issubclass(member, QDialog) and member.__module__.startswith("gpt2_desktop.")
    }


def questions() -> list[str]:
    return [name for name in vars(dialogs) if name.startswith("ask_")]


@pytest.mark.parametrize("name", questions())
def test_every_question(runner: WindowRunner, tmp_path: Path, name: str) -> None:
    ask = getattr(dialogs, name)

    async def script(window: MainWindow) -> None:
        ask(*(argument(hint, window, tmp_path) for key, hint in get_type_hints(ask).items() if key != "return"))
        asked = UnsavedQuestion if name.startswith("ask_unsaved") else None
        await until(lambda: window.findChildren(asked) if asked else top_levels(window))
        (question,) = window.findChildren(asked) if asked else top_levels(window)
        assert question.accessibleName() or question.windowTitle()
        assert problems(question) == []
        if isinstance(question, UnsavedQuestion):
            question.give(UnsavedAnswer.CANCEL)
        await close_others(window)

    runner.run(script)


def argument(hint: object, window: MainWindow, folder: Path) -> object:
    """Return something of the type that a question takes."""
    known: dict[object, object] = {
        str: "a name",
        list[str]: ["a name", "another"],
        Path: folder / "a.txt",
        Path | None: folder,
        QWidget: window,
        int: 3,
    }
    return known.get(hint, lambda *_: None)


def test_the_comparison_of_two_texts(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        show_comparison(
            window, "a.txt", [], window._theme.colors, [("Keep mine", lambda: None), ("Reload", lambda: None)]
        )
        await until(lambda: top_levels(window))
        (dialog,) = top_levels(window)
        assert problems(dialog) == []
        await close_others(window)

    runner.run(script)


COVERED: Final = {
    "compare_dialog.show_comparison": "test_the_comparison_of_two_texts",
    "counts_dialog.show_counts": "test_whatever_any_action_opens",
}
"""Functions that make a plain QDialog or QMessageBox, with the test that opens it."""


def test_every_function_that_makes_a_dialog_is_opened_by_a_test() -> None:
    made = set()
    for path in Path(gpt2_desktop.ui.__file__).parent.glob("*.py"):
        if path.stem == "dialogs":
            continue
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("QDialog", "QMessageBox"):
                        made.add(f"{path.stem}.{function.name}")
    assert made == set(COVERED)
