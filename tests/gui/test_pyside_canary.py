from __future__ import annotations

import subprocess
import sys

_CALLS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton

class Source(QObject):
    signal = Signal()

application = QApplication([])
button, source = QPushButton(), Source()
for number in range(20_000):
    button.setEnabled(bool(number % 2))
    source.signal.emit()
print("survived")
"""


def test_pyside_keeps_its_references_to_none_and_true() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at every call and aborts the process after some thousand."""
    ended = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (0, "survived\n"), ended.stderr
