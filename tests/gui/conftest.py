"""Tests with widgets: no display needed, and nothing may be left over."""

from __future__ import annotations

import gc
import os
import threading
import time
import weakref
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

# Before Qt is imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_THREAD_PATIENCE_S = 5.0


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so of every window with a size limit; it means nothing.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(scope="session", autouse=True)
def imported_once() -> None:
    """Import what the first window would import on a thread, where it may outlast a short test on a busy machine."""
    import_module("torch")
    import_module("gpt2_desktop.engine.adapters")
    # Every window that ends collects what there is, which would go through all of torch each time.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_over(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a top-level widget, a running timer or a thread behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    monkeypatch.setattr(gc, "unfreeze", lambda: None)
    timers: weakref.WeakSet[QTimer] = weakref.WeakSet()
    start = QTimer.start

    def tracked_start(timer: QTimer, *args: Any) -> None:
        timers.add(timer)
        start(timer, *args)

    monkeypatch.setattr(QTimer, "start", tracked_start)
    widgets_before = set(map(id, QApplication.topLevelWidgets()))
    threads_before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    left = [describe(widget) for widget in QApplication.topLevelWidgets() if id(widget) not in widgets_before]
    left += [f"running timer of {timer.parent()!r}" for timer in timers if isValid(timer) and timer.isActive()]
    deadline = time.monotonic() + _THREAD_PATIENCE_S
    for thread in set(threading.enumerate()) - threads_before:
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    if not QThreadPool.globalInstance().waitForDone(int(_THREAD_PATIENCE_S * 1000)):
        left.append("job in Qt's thread pool")
    assert not left, f"left over: {'; '.join(left)}"


def describe(widget: QWidget) -> str:
    return f"top-level {type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}"
