"""Connections that are made and cut together, for what is pointed at one editor after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, SignalInstance


class Wires:
    """Remembers what it connected."""

    def __init__(self) -> None:
        self._made: list[QMetaObject.Connection] = []

    def connect(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        self._made.append(signal.connect(slot))

    def cut(self) -> None:
        """Take every connection back; those of objects that are gone went with them."""
        for connection in self._made:
            QObject.disconnect(connection)
        self._made = []
