"""Earlier versions of files: kept before each save, private, pruned by number and age."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from gpt2_desktop.app.versions import Versions

_DAY_S = 86_400


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    return Versions(tmp_path / "versions")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "novel.txt"
    file.write_bytes(b"first\r\n")
    return file


def contents(versions: Versions, file: Path) -> list[bytes]:
    return [version.file.read_bytes() for version in versions.of(file)]


def test_what_a_file_held_is_kept_byte_for_byte_newest_first(versions: Versions, file: Path, tmp_path: Path) -> None:
    versions.keep(file, count=9, days=9)
    file.write_bytes(b"\xff\x00second")
    versions.keep(file, count=9, days=9)
    assert contents(versions, file) == [b"\xff\x00second", b"first\r\n"]
    newest = versions.of(file)[0]
    assert newest.size == 8
    assert abs(newest.kept_at - time.time()) < 60
    for path in (newest.file, newest.file.parent, newest.file.parent.parent):
        assert path.stat().st_mode & 0o077 == 0


def test_the_same_bytes_are_kept_once(versions: Versions, file: Path) -> None:
    for _ in range(3):
        versions.keep(file, count=9, days=9)
    assert len(versions.of(file)) == 1


def test_by_whatever_name_it_is_the_same_file(versions: Versions, file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(file)
    versions.keep(link, count=9, days=9)
    assert contents(versions, file) == [b"first\r\n"]


def test_a_file_that_is_not_there_has_none(versions: Versions, tmp_path: Path) -> None:
    versions.keep(tmp_path / "none.txt", count=9, days=9)
    assert versions.of(tmp_path / "none.txt") == []


def test_only_so_many_stay(versions: Versions, file: Path) -> None:
    for number in range(5):
        file.write_text(str(number))
        versions.keep(file, count=3, days=9)
    assert contents(versions, file) == [b"4", b"3", b"2"]
    versions.keep(file, count=0, days=9)
    assert versions.of(file) == []


def test_old_ones_go(versions: Versions, file: Path) -> None:
    versions.keep(file, count=9, days=9)
    kept = versions.of(file)[0].file
    kept.rename(kept.with_name(f"{time.time_ns() - 10 * _DAY_S * 10**9}.version"))
    file.write_text("new")
    versions.keep(file, count=9, days=9)
    assert contents(versions, file) == [b"new"]


def test_a_stray_file_is_left_where_it_is(versions: Versions, file: Path) -> None:
    versions.keep(file, count=9, days=9)
    stray = versions.of(file)[0].file.with_name("mine.version")
    stray.write_text("x")
    versions.keep(file, count=0, days=9)
    assert stray.exists()
    assert versions.of(file) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions hold back")
def test_a_folder_that_takes_nothing_is_an_error(versions: Versions, file: Path, tmp_path: Path) -> None:
    (tmp_path / "versions").mkdir(mode=0o500)
    with pytest.raises(PermissionError):
        versions.keep(file, count=9, days=9)
