"""Log files, crash traces and Qt's messages.

Modules log through ``logging.getLogger(__name__)``; `logging_to` decides where it goes.  Two rules hold
everywhere: nothing of a document's text, a prompt or a suggestion is ever logged, only lengths and ids; and
nothing is written to standard error unless ``--debug`` asks for it, as a failing command has one line there.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, TextIO

PROGRAM_LOGGER: Final = "gpt2_desktop"
LOG_NAME: Final = "gpt2-desktop.log"
CRASH_NAME: Final = "crash.log"

_MAX_BYTES: Final = 1_000_000
_TRACE_CHARACTERS: Final = 20_000
_OLD_FILES: Final = 3
_FORMAT: Final = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"

qt_logger = logging.getLogger(f"{PROGRAM_LOGGER}.qt")


@contextlib.contextmanager
def logging_to(folder: Path, *, debug: bool = False) -> Iterator[Path]:
    """Log into ``folder`` until the block ends; yields the file's path, which is made by the first record.

    Information of the program's own loggers and warnings of everything else, Python's warnings included, go to
    a file that rotates and only its owner may read.  A folder that cannot be written loses the log, silently.

    Args:
        debug: also what the program says at level DEBUG, and all of it on standard error too.
    """
    file = folder / LOG_NAME
    handlers: list[logging.Handler] = [_PrivateFileHandler(file)]
    if debug:
        handlers.append(logging.StreamHandler(sys.stderr))
    root, program = logging.getLogger(), logging.getLogger(PROGRAM_LOGGER)
    level_before = program.level
    program.setLevel(logging.DEBUG if debug else logging.INFO)
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        yield file
    finally:
        logging.captureWarnings(False)
        program.setLevel(level_before)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


@contextlib.contextmanager
def crash_traces_in(folder: Path) -> Iterator[None]:
    """Let a crash of the interpreter itself (as in a library of Qt or torch) leave its stacks in ``folder``.

    Where a developer has turned `faulthandler` on already, it stays as it is.
    """
    if faulthandler.is_enabled():
        yield
        return
    stream: TextIO | None
    try:
        stream = _open_private(folder / CRASH_NAME)
    except OSError:
        # Better traces on standard error than none.
        stream = sys.stderr if _has_descriptor(sys.stderr) else None
    if stream is None:
        yield
        return
    faulthandler.enable(stream)
    try:
        yield
    finally:
        faulthandler.disable()
        if stream is not sys.stderr:
            stream.close()


def crash_trace(folder: Path) -> str:
    """Return what the last crash of the interpreter or of a library left behind; empty where there was none.

    It names functions and lines of code; the user's home folder is written as ``~``.
    """
    try:
        text = (folder / CRASH_NAME).read_text("utf-8", errors="replace")
    except OSError:
        return ""
    return text.replace(str(Path.home()), "~").strip()[-_TRACE_CHARACTERS:]


def forget_crash(folder: Path) -> None:
    """Empty the file of the last crash; this process keeps writing to the same one."""
    with contextlib.suppress(OSError):
        os.truncate(folder / CRASH_NAME, 0)


def install_qt_message_handler() -> None:
    """Send Qt's messages to the log, with a fatal one on standard error too, as the process ends with it."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        qt_logger.log(levels.get(kind, logging.WARNING), "%s: %s", context.category or "default", message)
        if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"gpt2-desktop: {' '.join(message.split())}\n")
                sys.stderr.flush()

    qInstallMessageHandler(handle)


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating file with mode 0600, made with its folder when the first record comes."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        return _open_private(Path(self.baseFilename))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        """Lose the record: a full disk must not fill the terminal or stop the program."""


def _open_private(file: Path) -> TextIOWrapper:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    if sys.platform != "win32":
        os.fchmod(descriptor, 0o600)
    return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")


def _has_descriptor(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.fileno() >= 0
    except (OSError, ValueError):
        return False
