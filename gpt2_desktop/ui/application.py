"""One run of the program with a window: from the QApplication to the last thread's end."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from gpt2_desktop.app.bridge import Bridge
from gpt2_desktop.app.languages import languages
from gpt2_desktop.app.settings_keeper import SettingsKeeper
from gpt2_desktop.app.tasks import Tasks
from gpt2_desktop.engine.worker import Worker, model_loader
from gpt2_desktop.log import install_qt_message_handler
from gpt2_desktop.paths import APP_NAME, Folders
from gpt2_desktop.settings.store import SettingsStore
from gpt2_desktop.ui.accessible_roles import install_roles
from gpt2_desktop.ui.icons import app_icon
from gpt2_desktop.ui.main_window import MainWindow
from gpt2_desktop.ui.theme import Theme

logger = logging.getLogger(__name__)

Script = Callable[[MainWindow], Awaitable[int]]
"""Uses the window in place of a person, as ``demo`` does; its result is the exit status."""

_LAST_KEYS_MS: Final = 50
"""Keys that were pressed before a signal to end may still be on their way."""
_DOCTOR: Final = f"{APP_NAME} doctor"
_PAINT_LIMIT_S: Final = 2.0
"""How long the start waits for the first paint; a window that begins minimized has none."""
_COLLECT_MS: Final = 10_000
_COLLECT_GENERATION: Final = 1
_TURN_S: Final = 0.0005
"""Python's lock goes to another thread after this time.  The window's thread asks for it many times for each key, and
with Python's own 5 ms a key took a tenth of a second while the worker made a model ready."""
_MANY_NEW: Final = 20_000
"""More new objects than editing leaves between two collections: modules or a model, which stay."""


def run(
    folders: Folders,
    store: SettingsStore,
    files: list[Path],
    *,
    state: Folders | None = None,
    script: Script | None = None,
    where: str = "",
    started: float = 0.0,
) -> int:
    """Open the window and return the exit status once it is closed and everything has stopped.

    Args:
        files: are opened.
        state: where the window keeps its place and unsaved text; ``folders`` by default.
        script: runs as soon as the window is painted; when it ends, the window closes without a question.
        where: the address at which files of later starts are taken; none by default.
        started: `time.monotonic` at the process' start, for the log.
    """
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    sys.setswitchinterval(_TURN_S)
    application = QApplication.instance() or _start_qt()
    assert isinstance(application, QApplication)
    application.setApplicationName(APP_NAME)
    # No display name: Qt would add it to the title of every dialog, which has no room for it.
    application.setDesktopFileName(APP_NAME)
    application.setWindowIcon(app_icon())
    # The window must outlive its last visible moment: closing is a coroutine that stops everything in order.
    application.setQuitOnLastWindowClosed(False)
    install_qt_message_handler()
    install_roles()
    collector = _Collector()
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            return runner.run(_main(folders, state or folders, store, files, script, where, started))
    finally:
        collector.stop()


def _start_qt() -> QApplication:
    """Return a new QApplication; where Qt finds no way to a screen, say so in one line and end the process.

    Qt would abort, which looks like a crash.
    """
    said: list[str] = []

    def explain(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(" ".join(message.split()))
        if kind is not QtMsgType.QtFatalMsg:
            logger.warning("Qt: %s", message)
            return
        # What comes first is the cause; the rest is general advice.
        line = f"{APP_NAME}: cannot open a window ({said[0]}); start it in a desktop session, or run '{_DOCTOR}'"
        if sys.stderr is not None:
            print(line, file=sys.stderr, flush=True)  # noqa: T201 - the process ends here
        os._exit(1)

    before = qInstallMessageHandler(explain)
    try:
        return QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)


async def _main(
    folders: Folders,
    state: Folders,
    store: SettingsStore,
    files: list[Path],
    script: Script | None,
    where: str,
    started: float,
) -> int:
    # Before there is any widget: none needs to be said again.
    languages.use(store.settings.editor.language)
    tasks = Tasks()
    bridge = Bridge()
    worker = Worker(model_loader(folders), bridge.post)
    window = MainWindow(state, SettingsKeeper(store, tasks), tasks, worker, bridge, Theme())
    closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    window.closed.connect(lambda: closed.set_result(None))
    signals = _Signals(window.end_session)
    painted = _FirstPaint(window.editor.viewport())
    window.show()
    window.editor.setFocus()
    await asyncio.wait((painted.future, closed), timeout=_PAINT_LIMIT_S, return_when=asyncio.FIRST_COMPLETED)
    logger.debug("painted %.0f ms after the start", (time.monotonic() - started) * 1000 if started else 0)
    window.start(files)
    if where:
        from gpt2_desktop.ui.doorbell import Doorbell

        doorbell = Doorbell(where, window)
        doorbell.rung.connect(window.texts.answer)
        window.closed.connect(doorbell.close)
    status = 0
    try:
        try:
            if script is not None:
                status = await script(window)
        finally:
            # Also where the script fails: the worker must not be in the middle of a step when the process ends.
            if script is not None:
                window.end_session(keep=False)
            await closed
    finally:
        signals.restore()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return status


class _FirstPaint(QObject):
    """Resolves `future` after a widget's first paint; torch must not be imported before that."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._resolve)
        return False

    @Slot()
    def _resolve(self) -> None:
        if not self.future.done():
            self.future.set_result(None)


class _Collector(QObject):
    """Runs the cyclic collector in the GUI thread, between events, and nowhere else.

    By itself it would run in the worker's thread and destroy QObjects there, or inside a call of Qt that holds
    a lock which the destruction of a QObject takes too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        # A full collection walks all of torch and takes longer than a frame; the young generations do not, unless
        # torch or a model has just come into them.
        if gc.get_count()[0] > _MANY_NEW:
            gc.freeze()
        else:
            gc.collect(_COLLECT_GENERATION)

    def stop(self) -> None:
        self._timer.stop()
        # The window's cycles must be gone before the collector may run in the middle of anything again.
        gc.unfreeze()
        gc.collect()
        if self._was_enabled:
            gc.enable()


class _Signals(QObject):
    """Turns SIGINT and SIGTERM into a call in Qt's loop, which else would not return to Python to see them."""

    def __init__(self, ended: Callable[[], None]) -> None:
        super().__init__()
        self._ended = ended
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._old_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._old = {number: signal.signal(number, _nothing) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    @Slot()
    def _arrived(self) -> None:
        numbers = self._reader.recv(64)
        if set(numbers) & set(self._old):
            QTimer.singleShot(_LAST_KEYS_MS, self, self._ended)

    def restore(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_fd)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()


def _nothing(_number: int, _frame: object) -> None:
    """A signal needs a Python handler for its number to reach the wake-up descriptor."""
