"""What can be counted of the structure: small modules, and a main window that only puts things together."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

PACKAGE: Final = Path(__file__).resolve().parents[2] / "gpt2_desktop"
WINDOW: Final = PACKAGE / "ui" / "main_window.py"
MODULES: Final = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

MOST_LINES: Final = 500

LONGEST_METHOD: Final = 45
"""Lines; the methods that are lists, of parts or of who is told what, are no longer either."""
MOST_BRANCHES: Final = 6
"""Of a method: where there are more, it decides something, and belongs to whoever knows about it."""
NOT_ITS_BUSINESS: Final = frozenset(
    {"json", "os", "shutil", "socket", "subprocess", "threading", "torch", "numpy", "re", "tomlkit"}
)
"""What nothing that only composes needs to import: files, processes, models, texts."""
ENGINE: Final = frozenset({"gpt2_desktop.engine.types", "gpt2_desktop.engine.worker"})
"""Of the engine, what crosses the thread and the thread itself."""
PAINTING: Final = frozenset(
    {"QPainter", "QPen", "QBrush", "QPixmap", "QImage", "QTextLayout", "QTextCharFormat", "paintEvent", "QTextCursor"}
)
FILES: Final = frozenset(
    {"open", "read_text", "write_text", "read_bytes", "write_bytes", "unlink", "mkdir", "rename", "replace", "stat"}
)


@pytest.mark.parametrize("module", MODULES)
def test_no_module_has_more_than_500_lines(module: str) -> None:
    lines = (PACKAGE / module).read_text(encoding="utf-8").count("\n")
    assert lines <= MOST_LINES


@pytest.fixture(scope="module")
def window() -> ast.Module:
    return ast.parse(WINDOW.read_text(encoding="utf-8"))


def methods(window: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(window) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_no_method_of_the_main_window_is_long_or_decides_much(window: ast.Module) -> None:
    long = {
        method.name: (method.end_lineno or 0) - method.lineno + 1
        for method in methods(window)
        if (method.end_lineno or 0) - method.lineno + 1 > LONGEST_METHOD and not _is_a_list(method)
    }
    assert long == {}
    deciding = {method.name: count for method in methods(window) if (count := _branches(method)) > MOST_BRANCHES}
    assert deciding == {}


def _is_a_list(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a method has no branch at all: it makes parts, or says which belongs to which."""
    return _branches(method) == 0


def _branches(method: ast.AST) -> int:
    kinds = (ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.match_case, ast.BoolOp)
    return sum(isinstance(node, kinds) for node in ast.walk(method))


def test_the_main_window_neither_paints_nor_reads_nor_computes(window: ast.Module) -> None:
    imported = set()
    for node in ast.walk(window):
        if isinstance(node, ast.Import):
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module or "")
    assert {name for name in imported if name.partition(".")[0] in NOT_ITS_BUSINESS} == set()
    assert {name for name in imported if name.startswith("gpt2_desktop.engine")} <= ENGINE
    assert not any(name.startswith(("gpt2_desktop.model", "gpt2_desktop.training")) for name in imported)
    names = {node.id for node in ast.walk(window) if isinstance(node, ast.Name)}
    defined = {method.name for method in methods(window)}
    assert (names | defined) & PAINTING == set()
    called = {
        getattr(node.func, "attr", getattr(node.func, "id", ""))
        for node in ast.walk(window)
        if isinstance(node, ast.Call)
    }
    # The window opens and unlinks nothing itself: "open" of a part is that part's.
    own = {node.func.id for node in ast.walk(window) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert own & FILES == set()
    assert called & (FILES - {"open"}) == set()


def test_the_main_window_is_one_class_without_state_of_the_text(window: ast.Module) -> None:
    classes = [node.name for node in window.body if isinstance(node, ast.ClassDef)]
    assert classes == ["MainWindow"]
