from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import pytest

from gpt2_desktop.app.writing_log import WritingLog

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def test_words_are_counted_by_day_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "data" / "writing.json"
    log = WritingLog(file)
    assert log.pending() is None
    log.add(120, MONDAY)
    log.add(-20, MONDAY)
    log.add(5, TUESDAY)
    days = log.pending()
    assert days is not None
    log.write(days)
    assert log.pending() is None
    again = WritingLog(file)
    assert (again.on(MONDAY), again.on(TUESDAY)) == (100, 5)
    assert file.stat().st_mode & 0o077 == 0


def test_a_day_is_never_below_zero_but_words_come_back_only_by_writing(tmp_path: Path) -> None:
    log = WritingLog(tmp_path / "writing.json")
    log.add(-50, MONDAY)
    assert log.on(MONDAY) == 0
    log.add(60, MONDAY)
    assert log.on(MONDAY) == 10


@pytest.mark.parametrize("text", ["[1]", "{", '{"yesterday": 3}', '{"2026-03-02": "many"}'])
def test_a_broken_file_counts_from_zero(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "writing.json"
    file.write_text(text)
    with caplog.at_level(logging.WARNING):
        log = WritingLog(file)
    assert log.on(MONDAY) == 0
    assert "cannot be read" in caplog.text
    assert file.read_text() == text


def test_a_disk_that_refuses_costs_only_the_count(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    log = WritingLog(tmp_path / "file" / "writing.json")
    log.write({"2026-03-02": 1})
    assert "not kept" in caplog.text
