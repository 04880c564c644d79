"""Whether the machine runs on its battery, and what that changes."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.power import Power, on_battery
from gpt2_desktop.app.sparing import WAIT_MS, Sparing
from gpt2_desktop.settings.schema import OnBattery, SuggestionLength


class RunsNow:
    """`Tasks` as far as it is used here, at once and in this thread."""

    def start(self, operation: object) -> None:
        with pytest.raises(StopIteration):
            operation.send(None)  # type: ignore[attr-defined]

    async def run(self, function: object) -> object:
        return function()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("battery", "found"),
    [
        (None, None),
        (SimpleNamespace(power_plugged=None), None),
        (SimpleNamespace(power_plugged=True), False),
        (SimpleNamespace(power_plugged=False), True),
    ],
)
def test_the_battery_is_read(battery: object, found: bool | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    assert on_battery() is found


def test_a_battery_that_cannot_be_read_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise FileNotFoundError("no such sensor")

    monkeypatch.setattr(psutil, "sensors_battery", fail, raising=False)
    assert on_battery() is None
    monkeypatch.delattr(psutil, "sensors_battery")
    assert on_battery() is None


def test_changes_are_told_once_and_a_machine_without_a_battery_is_left_in_peace(qapp: QObject, qtbot: QtBot) -> None:
    found: list[bool | None] = [False]
    told: list[bool] = []
    power = Power(RunsNow(), None, lambda: found[0])  # type: ignore[arg-type]
    power.changed.connect(told.append)
    for now in (False, True, True, False):
        found[0] = now
        power.look()
        assert power._timer.isActive()
    assert told == [True, False]
    power._timer.stop()
    found[0] = None
    power.look()
    assert not power._timer.isActive()
    power.close()
    found[0] = True
    power.look()
    assert told == [True, False]


def test_what_the_choices_mean() -> None:
    lighter, same, off = (Sparing.on_battery(choice) for choice in OnBattery)
    assert (lighter.lighter, lighter.asked_only, lighter.wait_ms) == (True, False, WAIT_MS)
    assert same == Sparing()
    assert (same.wait_ms, same.length(SuggestionLength.PARAGRAPH)) == (0, SuggestionLength.PARAGRAPH)
    assert off.asked_only
    assert [lighter.length(length) for length in SuggestionLength] == [
        SuggestionLength.WORD,
        *[SuggestionLength.FEW_WORDS] * 3,
    ]
