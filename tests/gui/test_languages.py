"""The real window in every language: changed while it is open, nothing left of the old one, and nothing cut off."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.translations_script import ROOT, SCRIPT, load_script
from helpers.window import WindowRunner, until
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from gpt2_desktop import paths
from gpt2_desktop.app import texts
from gpt2_desktop.app.languages import Languages, languages
from gpt2_desktop.app.texts import tr
from gpt2_desktop.ui.labels import ElidedLabel
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.server_dialog import ServerDialog
from gpt2_desktop.ui.teach_dialog import TeachDialog

if not SCRIPT.is_file():
    pytest.skip("not a checkout", allow_module_level=True)

CODES = ("de", "fr", "es", "pt_BR", "ar")
_PANELS = ("settings_panel", "models_panel", "alternatives_panel", "outline_panel", "model_view", "replace")
_DIALOGS = ("counts", "keys", "scoreboard", "about")
_SAME = frozenset({"GPT-2 Desktop"})


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """What the program reads, made anew from the sources where it is older."""
    load_script().build(only_if_needed=True)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use("en")
    texts.use(None, texts.ENGLISH)
    QLocale.setDefault(QLocale.c())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowRunner:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    return runner


# --- What a person reads


def shown(root: QWidget) -> Iterator[tuple[str, QWidget | QAction, str]]:
    """Yield kind, widget or action, and text of everything under ``root`` that can be read or heard."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_"):
            continue
        yield "title", widget, widget.windowTitle()
        yield "tooltip", widget, widget.toolTip()
        yield "name", widget, widget.accessibleName()
        yield "description", widget, widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield "text", widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield "placeholder", widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            for index in range(widget.count()):
                yield "choice", widget, widget.itemText(index)
        if isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield "tab", widget, widget.tabText(index)
        if isinstance(widget, QMenu):
            yield "menu", widget, widget.title()
        if isinstance(widget, QTreeWidget) and not widget.isHeaderHidden():
            for column in range(widget.columnCount()):
                yield "header", widget, widget.headerItem().text(column)
    for action in root.findChildren(QAction):
        yield "action", action, action.text().partition("\t")[0]
        yield "tip", action, action.statusTip()


def leftovers(language: str) -> tuple[set[str], list[re.Pattern[str]], set[str]]:
    """Return English texts that must not be seen in a language, plain and with values, and what may be seen."""
    root = ElementTree.parse(ROOT / "translations" / f"gpt2_desktop_{language}.ts").getroot()
    plain: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    fine: set[str] = set(_SAME)
    for entry in root.iter("message"):
        source = (entry.findtext("source") or "").replace("&", "")
        translation = entry.find("translation")
        assert translation is not None
        forms = [child.text or "" for child in translation] or [translation.text or ""]
        fine.update(form.replace("&", "") for form in forms)
        words = re.sub(r"\{\w+\}|%n|\(e?s\)", "", source)
        if source in {form.replace("&", "") for form in forms} or not re.search(r"[^\W\d_]{3}", words):
            continue
        if "{" in source or "%n" in source:
            if re.search(r"[^\W\d_]{2,} [^\W\d_]{2,}", words):
                escaped = re.sub(r"\\\{\w+\\\}|%n", ".*", re.escape(source).replace(r"\(s\)", "s?"))
                patterns.append(re.compile(escaped, re.DOTALL))
        else:
            plain.add(source)
    return plain, patterns, fine


def english(root: QWidget, language: str) -> list[str]:
    plain, patterns, fine = leftovers(language)
    found = []
    for kind, owner, text in shown(root):
        read = text.replace("&", "").strip()
        if not read or read in fine:
            continue
        lines = {read, *read.split("\n")} - fine
        if lines & plain or any(pattern.fullmatch(read) for pattern in patterns):
            found.append(f"{type(owner).__name__} {owner.objectName()!r} {kind}: {text!r}")
    return found


# --- What is cut off


def cut_off(root: QWidget) -> list[str]:
    """Return the labels, buttons and tabs whose text needs more room than they have."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.objectName().startswith("qt_"):
            continue
        room = widget.size()
        if isinstance(widget, QLabel):
            if isinstance(widget, ElidedLabel) or not widget.text() or not widget.pixmap().isNull():
                continue
            if widget.wordWrap():
                need = widget.heightForWidth(room.width())
                if need > room.height() + 1:
                    found.append(f"label {widget.text()!r} is {room.height()} high and needs {need}")
                # One word that is wider than its column.
                longest = max(widget.fontMetrics().horizontalAdvance(word) for word in re.split(r"\s", widget.text()))
                if widget.textFormat() != Qt.TextFormat.RichText and longest > widget.contentsRect().width() + 1:
                    found.append(f"label {widget.text()!r}: a word is {longest} wide of {room.width()}")
            elif widget.sizeHint().width() > room.width() + 1:
                found.append(f"label {widget.text()!r} is {room.width()} wide and needs {widget.sizeHint().width()}")
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parent(), QLineEdit):
            if widget.sizeHint().width() > room.width() + 1:
                found.append(f"button {widget.text()!r} is {room.width()} wide and needs {widget.sizeHint().width()}")
        elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            need = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if not widget.text() and need > room.width() - 8:
                found.append(f"placeholder {widget.placeholderText()!r} is {room.width()} wide and needs {need}")
        elif isinstance(widget, QScrollArea):
            if widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                need, have = widget.widget().minimumSizeHint().width(), widget.viewport().width()
                if need > have:
                    found.append(f"{type(widget.parent()).__name__} is {have} wide and needs {need}")
        elif isinstance(widget, QTabBar):
            for index in range(widget.count()):
                need = widget.fontMetrics().horizontalAdvance(widget.tabText(index).replace("&", ""))
                if widget.isTabVisible(index) and need > widget.tabRect(index).width():
                    found.append(f"tab {widget.tabText(index)!r} needs {need}")
        elif isinstance(widget, QComboBox):
            need = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if need > room.width() - 20:
                found.append(f"choice {widget.currentText()!r} is {room.width()} wide and needs {need}")
    return found


def duplicated_mnemonics(menu: QMenu) -> list[str]:
    seen: dict[str, str] = {}
    found = []
    for action in menu.actions():
        match = re.search(r"&(\w)", action.text().replace("&&", ""))
        if match is None:
            continue
        letter = match[1].lower()
        if letter in seen:
            found.append(f"{menu.objectName()}: {action.text()!r} and {seen[letter]!r}")
        seen[letter] = action.text()
    return found


def listed(found: dict[str, list[str]]) -> str:
    return "\n".join(f"{code}: {line}" for code, lines in found.items() for line in sorted(set(lines)))


async def settle() -> None:
    """Let layouts take their places."""
    for _ in range(5):
        await asyncio.sleep(0.001)


# --- Tests


def in_window(runner: WindowRunner, check: Callable[[MainWindow, list[QWidget]], Awaitable[None]]) -> None:
    """Call ``check`` with the window and its panels and dialogs, all of them open, made in English."""

    async def script(window: MainWindow) -> None:
        window.resize(1280, 860)
        for name in _PANELS:
            window.actions_table[name].trigger()
        window.settings_panel.build()
        window.welcome.open()
        roots: list[QWidget] = [window]
        for name in _DIALOGS:
            before = set(window.findChildren(QDialog))
            window.actions_table[name].trigger()
            await until(lambda before=before: set(window.findChildren(QDialog)) - before, name, limit_s=90)
            roots += set(window.findChildren(QDialog)) - before
        for dialog in (TeachDialog(window), ServerDialog("", "", window)):
            dialog.show()
            roots.append(dialog)
        await check(window, roots)
        languages.use("en")
        for root in roots[1:]:
            root.close()
        await settle()

    runner.run(script, settings={"editor.language": "en"})


@pytest.mark.timeout(400)
def test_nothing_of_english_is_left_and_nothing_is_cut_off(runner: WindowRunner) -> None:
    left: dict[str, list[str]] = {}
    cut: dict[str, list[str]] = {}
    twice: dict[str, list[str]] = {}

    async def check(window: MainWindow, roots: list[QWidget]) -> None:
        for code in CODES:
            languages.use(code)
            assert languages.current == code
            await settle()
            for menu in (*window.findChildren(QMenu),):
                twice.setdefault(code, []).extend(duplicated_mnemonics(menu))
            for root in roots:
                left.setdefault(code, []).extend(english(root, code))
            for dock in window.panels.docks:
                window.panels.bring_to_front(dock)
                await settle()
                cut.setdefault(code, []).extend(cut_off(dock))
            for root in roots:
                cut.setdefault(code, []).extend(cut_off(root))

    in_window(runner, check)
    assert not any(left.values()), listed(left)
    assert not any(cut.values()), listed(cut)
    assert not any(twice.values()), listed(twice)


def test_switching_back_and_the_direction(runner: WindowRunner) -> None:
    async def check(window: MainWindow, roots: list[QWidget]) -> None:
        # Not the models: their list may come at any time.
        steady = [window.menuBar(), window.status, window.settings_panel, window.tools.find_bar, *roots[1:]]
        before = [text for root in steady for _, _, text in shown(root)]
        languages.use("ar")
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert window.status.layoutDirection() == Qt.LayoutDirection.RightToLeft
        languages.use("de")
        assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
        languages.use("en")
        await settle()
        assert [text for root in steady for _, _, text in shown(root)] == before

    in_window(runner, check)


def test_the_setting_changes_the_language_of_the_open_window(runner: WindowRunner) -> None:
    async def script(window: MainWindow) -> None:
        window.settings_panel.value_changed.emit("editor.language", "de")
        await until(lambda: window.actions_table["save"].text() != "&Save")
        assert window.actions_table["save"].text().replace("&", "") == "Speichern"
        assert window.status.state.text() == "Bereit"
        window.settings_panel.value_changed.emit("editor.language", "en")
        await until(lambda: window.actions_table["save"].text() == "&Save")
        assert window.status.state.text() == "Ready"

    runner.run(script)


def test_qts_own_texts_are_translated_where_qt_has_them(qapp: QApplication) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_de.qm").is_file():
        pytest.skip("this Qt has no translations")
    languages.use("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_checkout_in_which_nothing_was_built_speaks_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    one = Languages()
    one.use("de")
    assert one.current == "en"
    assert tr("Ready") == "Ready"
