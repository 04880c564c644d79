"""Listens for later starts of the program, which hand their files over to this window and end."""

from __future__ import annotations

import contextlib
import logging
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gpt2_desktop.app.handover import ACCEPTED, MAX_BYTES, files_in

logger = logging.getLogger(__name__)

_PATIENCE_MS: Final = 5000
"""How long a visitor may take to say what it wants."""
_TRY_MS: Final = 300


class Doorbell(QObject):
    """A local socket that only this user may use; what arrives is taken as paths, or not at all.

    Signals:
        rung(object): these files shall be opened, and the window come to the front.
    """

    rung = Signal(object)

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        # Asked first: with an access option, Qt puts its socket in the place of one that is in use.
        if _answers(where):
            logger.info("another window takes the files of later starts")
            return
        if Path(where).is_absolute():
            with contextlib.suppress(OSError):  # listening says what is wrong
                Path(where).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # What a window that was killed has left.
        QLocalServer.removeServer(where)
        if self._server.listen(where):
            logger.debug("files of later starts are taken")
        else:
            logger.warning("no files of later starts will come: %s", self._server.errorString())

    @property
    def is_listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _let_in(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.setReadBufferSize(MAX_BYTES)
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(partial(self._listen_to, visitor))
            QTimer.singleShot(_PATIENCE_MS, visitor, visitor.abort)
            if visitor.bytesAvailable():
                self._listen_to(visitor)

    def _listen_to(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            if visitor.bytesAvailable() >= MAX_BYTES:
                visitor.abort()
            return
        files = files_in(bytes(visitor.readLine().data()))
        if files is None:
            logger.warning("a message of another process is no list of files; it is ignored")
            visitor.abort()
            return
        visitor.write(ACCEPTED)
        visitor.flush()
        visitor.disconnectFromServer()
        self.rung.emit(files)


def _answers(where: str) -> bool:
    probe = QLocalSocket()
    probe.connectToServer(where)
    return probe.waitForConnected(_TRY_MS)
