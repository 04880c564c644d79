from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from gpt2_desktop.app.bridge import Bridge
from gpt2_desktop.engine.types import SuggestionChunk, WorkerEvent


def test_events_of_a_thread_arrive_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[WorkerEvent] = []
    threads: set[int] = set()

    class Receiver:
        def take(self, events: list[WorkerEvent]) -> None:
            arrived.extend(events)
            threads.add(threading.get_ident())

    receiver = Receiver()
    bridge.delivered.connect(receiver.take)
    sent = [SuggestionChunk(1, str(number)) for number in range(2000)]
    thread = threading.Thread(target=lambda: [bridge.post(event) for event in sent])
    thread.start()
    qtbot.waitUntil(lambda: len(arrived) == len(sent))
    thread.join()
    assert arrived == sent
    assert threads == {threading.get_ident()}


def test_events_of_one_turn_come_as_one_batch(qtbot: QtBot) -> None:
    bridge = Bridge()
    batches: list[list[WorkerEvent]] = []
    bridge.delivered.connect(batches.append)
    for number in range(50):
        bridge.post(SuggestionChunk(number, ""))
    qtbot.waitUntil(lambda: bool(batches))
    qtbot.wait(1)
    assert [len(batch) for batch in batches] == [50]


def test_a_closed_bridge_delivers_nothing(qtbot: QtBot) -> None:
    bridge = Bridge()
    batches: list[list[WorkerEvent]] = []
    bridge.delivered.connect(batches.append)
    bridge.post(SuggestionChunk(1, "before"))
    bridge.close()
    bridge.post(SuggestionChunk(2, "after"))
    qtbot.wait(1)
    assert batches == []
