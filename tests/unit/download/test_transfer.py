from __future__ import annotations

import pytest

from gpt2_desktop.engine.transfer import Meter, Patience, Phase, Progress, Stop, describe_progress, format_seconds


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_rate_and_time_left() -> None:
    clock = Clock()
    said: list[Progress] = []
    meter = Meter(said.append, clock)
    meter.begin(1_000_000, 11_000_000)
    for _ in range(100):
        clock.now += 0.1
        meter.add(50_000)
    last = said[-1]
    assert last.rate == pytest.approx(500_000, rel=0.01)
    assert last.seconds_left == pytest.approx((last.total - last.done) / 500_000, rel=0.05)
    # Not for every piece.
    assert len(said) <= 52
    meter.add(-6_000_000)
    assert said[-1].done < 1_000_000 or meter.done == 0
    clock.now += 1
    meter.add(1)
    assert said[-1].rate == 0


def test_waiting_gets_longer_up_to_a_limit() -> None:
    patience = Patience(first_s=1, longest_s=30)
    assert [patience.wait_s(n) for n in range(1, 8)] == [1, 2, 4, 8, 16, 30, 30]
    assert patience.wait_s(1, 10) == 10
    assert patience.wait_s(1, 86_400) == 60


def test_a_stop_ends_a_wait() -> None:
    stop = Stop()
    assert not stop.wait(0)
    stop.stop()
    assert stop()
    assert stop.wait(1000)


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(Phase.ASKING), "asking what there is to fetch"),
        (Progress(Phase.DOWNLOADING, 0, 548_105_171), "0 %, 0 bytes of 548 MB"),
        (
            Progress(Phase.DOWNLOADING, 274_000_000, 548_105_171, 5_000_000, 55),
            "49 %, 274 MB of 548 MB, 5 MB/s, 55 s left",
        ),
        (
            Progress(Phase.WAITING, 1_500_000_000, 6_400_000_000, 0, 8, "the connection broke"),
            "23 %, 1.5 GB of 6.4 GB; the connection broke, trying again in 8 s",
        ),
        (Progress(Phase.WAITING, note="no connection to the server"), "no connection to the server, trying again"),
        (Progress(Phase.CHECKING, 1, 1), "checking what has arrived"),
    ],
)
def test_what_is_said(progress: Progress, text: str) -> None:
    assert describe_progress(progress) == text


def test_times() -> None:
    assert [format_seconds(seconds) for seconds in (0.2, 59, 89, 90, 3000, 7200)] == [
        "1 s",
        "59 s",
        "89 s",
        "2 min",
        "50 min",
        "2.0 h",
    ]
