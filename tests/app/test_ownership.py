"""Which process has which file open: living ones are named, records of the dead are passed over."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt2_desktop.app.ownership import Ownership

_HOLDER = """
import sys
from pathlib import Path
from gpt2_desktop.app.ownership import Ownership
Ownership(Path(sys.argv[1])).claim(Path(sys.argv[2]))
print("claimed", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "novel.txt"
    file.write_text("text")
    return file


@pytest.fixture
def other(tmp_path: Path, file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the file open until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(tmp_path / "open"), str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "claimed\n"
    yield process
    process.kill()
    process.communicate()


def test_another_process_is_named_while_it_lives(tmp_path: Path, file: Path, other: subprocess.Popen[str]) -> None:
    ownership = Ownership(tmp_path / "open")
    holder = ownership.claim(file)
    assert holder is not None
    assert holder.pid == other.pid
    assert holder.is_here
    assert abs(holder.since - time.time()) < 60
    other.kill()
    other.communicate()
    assert ownership.claim(file) is None
    assert len(list((tmp_path / "open").iterdir())) == 1


def test_by_whatever_name(tmp_path: Path, file: Path, other: subprocess.Popen[str]) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    assert Ownership(tmp_path / "open").claim(link) is not None
    assert Ownership(tmp_path / "open").claim(tmp_path / "another.txt") is None


def test_ones_own_claim_is_none_and_goes(tmp_path: Path, file: Path) -> None:
    ownership = Ownership(tmp_path / "open")
    assert ownership.claim(file) is None
    assert ownership.claim(file) is None
    (record,) = (tmp_path / "open").iterdir()
    assert record.stat().st_mode & 0o077 == 0
    ownership.release(file)
    ownership.release(file)
    assert list((tmp_path / "open").iterdir()) == []


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"pid": "x"}'])
def test_a_damaged_record_is_passed_over(tmp_path: Path, file: Path, other: subprocess.Popen[str], damage: str) -> None:
    (record,) = (tmp_path / "open").iterdir()
    record.write_text(damage)
    assert Ownership(tmp_path / "open").claim(file) is None
    assert record.exists()
