from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.apart import Apart


class Measured(QWidget):
    """Half as tall as wide; counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.share = 2
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(10, 10)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return width // self.share


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


@pytest.fixture
def label() -> QLabel:
    return QLabel("text")


@pytest.fixture
def measured() -> Measured:
    return Measured()


@pytest.fixture
def column(qtbot: QtBot, label: QLabel, measured: Measured) -> QScrollArea:
    """A column of a label that changes and, apart, a widget that does not."""
    label.setWordWrap(True)
    apart = Apart()
    apart.column.addWidget(measured)
    contents = QWidget()
    layout = QVBoxLayout(contents)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    layout.addWidget(apart)
    layout.addStretch(1)
    scroll = QScrollArea()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    scroll.setWidget(contents)
    scroll.resize(200, 100)
    scroll.show()
    settle()
    return scroll


def test_a_neighbour_that_grows_asks_nothing_anew(column: QScrollArea, label: QLabel, measured: Measured) -> None:
    label.setText("text " * 100)
    settle()
    assert column.verticalScrollBar().isVisible()
    asked, height = measured.asked, measured.height()
    for _ in range(20):
        label.setText(f"{label.text()} and more text")
        settle()
    # A width that was not asked for before is one question.
    assert measured.asked - asked < 20
    assert measured.height() == height == measured.width() // 2


def test_what_changes_inside_is_laid_out(column: QScrollArea, measured: Measured) -> None:
    measured.share = 4
    measured.updateGeometry()
    settle()
    assert measured.height() == measured.width() // 4


def test_another_width_is_another_height(column: QScrollArea, measured: Measured) -> None:
    height = measured.height()
    column.resize(400, 100)
    settle()
    assert measured.height() == measured.width() // 2 > height
