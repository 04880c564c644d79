"""Every text that a person can read in the window goes through `tr`, and reaches a widget so that it can change."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import gpt2_desktop

PACKAGE = Path(gpt2_desktop.__file__).parent
MODULES = sorted(file for layer in ("app", "ui") for file in (PACKAGE / layer).rglob("*.py"))

TRANSLATED = {"tr", "tr_n", "mark"}
SETTERS = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setSuffix", "setPrefix", "setSpecialValueText", "setLabelText",
    "setInformativeText", "setOkButtonText", "setCancelButtonText", "setTabText", "setTabToolTip", "setItemText",
    "setHtml", "set_label", "set_state", "set_text",
}  # fmt: skip
SHOWN = SETTERS | {
    "QLabel", "ElidedLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "QDockWidget", "IconButton", "addAction", "addMenu", "addButton", "addTab", "addItem", "addItems", "addRow",
    "insertTab", "setHeaderLabels", "showMessage", "show_notice", "Choice", "Palette", "QFileDialog", "QMessageBox",
    "say", "said",
}  # fmt: skip
"""Calls whose texts are read, of one word too."""
QUIET = {
    "debug", "info", "warning", "error", "exception", "critical", "compile", "match", "fullmatch", "sub", "setProperty",
    "setObjectName", "connect", "getattr", "hasattr", "strftime", "setStyleSheet",
}  # fmt: skip
"""Calls whose texts nobody reads in the window: the log's, patterns, names."""
PROSE = re.compile(r"[^\W\d_]{2,}[,;:.…]? [^\W\d_]{2,}")
WORD = re.compile(r"[^\W\d_]{2,}")

# What is in English all the same, and why.
EXEMPT_FILES = {
    "app/components.py": "names of programs and licences",
    "app/diagnostics.py": "a report for the developers",
    "app/word_file.py": "names that Word gives its styles",
    "ui/exporting.py": "runs in the command export, which speaks English",
    "ui/actions.py": "a table, translated where it is shown",
    "app/figures.py": "errors of a file's contents, for the log",
    "app/scoreboard_file.py": "errors of a file's contents, for the log",
    "ui/theme.py": "a style sheet",
    "ui/editor_actions.py": "a table, translated where it is shown",
}
EXEMPT_TEXTS = (
    r"reading your text|writing text to rehearse|.*held-out text",  # what the command says, by which it is known
    r".* of .* bytes were written",  # for the log
    r".*cannot open a window .*",  # on standard error
    r"<span .*",  # looks
    r"It was the best of times.*",  # measured, not shown
    r" x .* platform ",  # a report for the developers
    r"no origins|it is of another version.*",  # of a record that cannot be read, for the log
    r"not an? (record of an open file|unsaved text)",  # the same
    r"body\{|<!DOCTYPE html>",  # looks of a page
    r"Linux, macOS|Mac OS 9",  # names
    r"next request",  # a value of `Applies`
)


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literal(node: ast.expr) -> str:
    """Return the letters of a string or an f-string; nothing of its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "\0".join(part.value for part in node.values if isinstance(part, ast.Constant))
    return ""


def docstrings(tree: ast.AST) -> set[int]:
    return {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def bare(node: ast.AST, skipped: set[int]) -> Iterator[ast.expr]:
    """Yield the strings below a node that are neither translated nor said to the log."""
    if id(node) in skipped:
        return
    if isinstance(node, ast.Call) and called(node) in TRANSLATED | QUIET | {"ActionSpec"}:
        # What is put into a text is a text of its own.
        for keyword in node.keywords if called(node) in TRANSLATED else ():
            yield from bare(keyword.value, skipped)
        return
    if isinstance(node, ast.Assert | ast.Compare):
        return
    if isinstance(node, ast.JoinedStr):
        yield node
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from bare(part.value, skipped)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    for child in ast.iter_child_nodes(node):
        yield from bare(child, skipped)


def problems(source: str, name: str) -> list[str]:
    tree = ast.parse(source)
    skipped = docstrings(tree)
    found = [
        f"{name}:{node.lineno}: not translated: {literal(node)!r}"
        for node in bare(tree, skipped)
        if PROSE.search(literal(node)) and not any(re.match(exempt, literal(node)) for exempt in EXEMPT_TEXTS)
    ]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if called(node) in SHOWN:
            named = node.args[1:] if called(node) == "IconButton" else node.args  # the first is the picture's
            shown = [*named, *(keyword.value for keyword in node.keywords)]
            found += [
                f"{name}:{part.lineno}: not translated: {called(node)}({literal(part)!r})"
                for part in shown
                if WORD.search(literal(part)) and not PROSE.search(literal(part))
            ]
        if called(node) in SETTERS and any(
            isinstance(part, ast.Call) and called(part) in ("tr", "tr_n", "computed") for part in node.args
        ):
            owner = ast.unparse(node.func)
            if not re.search(r"\b(item|row)\.|_bar\.set_state|set_text$|set_label$", owner):
                found.append(f"{name}:{node.lineno}: {owner}(tr(...)) stays in its language: use say({owner}, ...)")
    return found


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_no_text_is_left_out(file: Path) -> None:
    name = file.relative_to(PACKAGE).as_posix()
    if name not in EXEMPT_FILES:
        assert problems(file.read_text("utf-8"), name) == []


def test_no_text_is_translated_before_the_language_is_known() -> None:
    found = []
    for file in MODULES:
        for statement in ast.parse(file.read_text("utf-8")).body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                found += [
                    f"{file.name}:{node.lineno}"
                    for node in ast.walk(statement.value)
                    if isinstance(node, ast.Call) and called(node) in ("tr", "tr_n") and not _in_lambda(statement, node)
                ]
    assert found == [], "mark() a text of a table, and tr() it where it is shown"


def _in_lambda(statement: ast.stmt, wanted: ast.AST) -> bool:
    return any(wanted in ast.walk(node) for node in ast.walk(statement) if isinstance(node, ast.Lambda))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Ready")',
        'label.setText(f"{n} words")',
        'QPushButton("Stop")',
        'notices.show_notice("It is gone.")',
        'raise DocumentError(f"{path} is gone now")',
        'label.setText(tr("Ready"))',
        'x = {"a": "Some words here"}',
        'say(label.setText, "Ready")',
    ],
)
def test_the_test_finds(line: str) -> None:
    assert problems(line, "x.py")


@pytest.mark.parametrize(
    "line",
    [
        'say(label.setText, tr("Ready now"))',
        'said(QLabel(), tr("Ready now"))',
        'logger.warning("a thing went wrong")',
        'label.setText("…")',
        'x = mark("Some words here")',
        'label.setProperty("look", "heading")',
    ],
)
def test_the_test_passes(line: str) -> None:
    assert problems(line, "x.py") == []
