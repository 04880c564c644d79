"""Records of origins in a folder: found by the text, private, pruned, and never a danger."""

from __future__ import annotations

import json
import os
import stat
import time
from pathlib import Path

import pytest

from gpt2_desktop.app import origin_records
from gpt2_desktop.app.origin_records import DAYS_KEPT, OriginRecords, decode_origins, encode_origins
from gpt2_desktop.text.origins import Origin

TEXT = ["Some words,", "and 😀 more."]
LENGTH = 11 + 1 + 12
ORIGINS = Origin.TYPED.times(12) + Origin.ACCEPTED.times(LENGTH - 12)


@pytest.fixture
def records(tmp_path: Path) -> OriginRecords:
    return OriginRecords(tmp_path / "data" / "origins")


def kept_files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "data" / "origins").iterdir())


def test_a_record_is_found_by_the_text_under_any_name_of_the_file(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "novel.txt")
    for path in (tmp_path / "novel.txt", tmp_path / "renamed.md", None):
        assert records.find(TEXT, path) == ORIGINS
    assert records.find([*TEXT, "x"], tmp_path / "novel.txt") is None


def test_a_record_is_private_and_holds_no_word_and_no_name(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "novel.txt")
    (file,) = kept_files(tmp_path)
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    content = file.name + file.read_text()
    assert "words" not in content
    assert "novel" not in content


def test_nothing_is_kept_where_nothing_is_known(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(TEXT, Origin.UNKNOWN.times(LENGTH), tmp_path / "novel.txt")
    assert records.find(TEXT, None) is None
    assert not (tmp_path / "data").exists()


def test_the_same_text_of_two_files_has_a_record_for_each(records: OriginRecords, tmp_path: Path) -> None:
    pasted = Origin.PASTED.times(LENGTH)
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    records.keep(TEXT, pasted, tmp_path / "b.txt")
    for number, file in enumerate(kept_files(tmp_path)):
        os.utime(file, (number, number))
    assert records.find(TEXT, tmp_path / "a.txt") == ORIGINS
    assert records.find(TEXT, tmp_path / "b.txt") == pasted


def test_of_records_of_other_files_the_newest_counts(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    (first,) = kept_files(tmp_path)
    records.keep(TEXT, Origin.PASTED.times(LENGTH), tmp_path / "b.txt")
    os.utime(first, (time.time() + 60,) * 2)
    assert records.find(TEXT, tmp_path / "c.txt") == ORIGINS


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 99}',
        b"\xff\xfe",
        json.dumps({"version": 1, "text": "of another", "origins": ""}).encode(),
        "cut",
        "length",
        "base64",
    ],
)
def test_a_damaged_or_foreign_record_is_passed_over_and_said_in_the_log(
    records: OriginRecords, tmp_path: Path, damage: bytes | str, caplog: pytest.LogCaptureFixture
) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    (file,) = kept_files(tmp_path)
    whole = json.loads(file.read_text())
    match damage:
        case "cut":
            damage = file.read_bytes()[:-20]
        case "length":
            damage = json.dumps({**whole, "origins": encode_origins(ORIGINS + ORIGINS)}).encode()
        case "base64":
            damage = json.dumps({**whole, "origins": "?" + whole["origins"]}).encode()
    assert isinstance(damage, bytes)
    file.write_bytes(damage)
    assert records.find(TEXT, tmp_path / "a.txt") is None
    assert "is no record of origins" in caplog.text
    other = Origin.TYPED.times(LENGTH)
    records.keep(TEXT, other, tmp_path / "b.txt")
    assert records.find(TEXT, tmp_path / "a.txt") == other


def test_origins_of_another_text_are_not_kept(
    records: OriginRecords, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    records.keep(TEXT, ORIGINS[1:], tmp_path / "a.txt")
    assert "do not fit" in caplog.text
    assert records.find(TEXT, None) is None


def test_of_one_file_the_newest_versions_are_kept(
    records: OriginRecords, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(origin_records, "VERSIONS_KEPT", 3)
    records.keep(TEXT, ORIGINS, tmp_path / "other.txt")
    for number in range(6):
        records.keep([str(number)], Origin.TYPED.times(1), tmp_path / "a.txt")
        for file in kept_files(tmp_path):
            # As if time had gone by.
            os.utime(file, (file.stat().st_mtime - 10,) * 2)
    assert [number for number in range(6) if records.find([str(number)], None)] == [3, 4, 5]
    assert records.find(TEXT, None)


def test_what_was_not_used_for_long_and_what_is_too_much_goes(
    records: OriginRecords, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    (file,) = kept_files(tmp_path)
    old = time.time() - (DAYS_KEPT + 1) * 86_400
    os.utime(file, (old, old))
    records.keep(["b"], Origin.TYPED.times(1), tmp_path / "b.txt")
    assert records.find(TEXT, None) is None
    monkeypatch.setattr(origin_records, "RECORDS_KEPT", 2)
    for name in "cde":
        records.keep([name], Origin.TYPED.times(1), tmp_path / name)
    assert len(kept_files(tmp_path)) == 2


def test_finding_a_record_keeps_it_young(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    (file,) = kept_files(tmp_path)
    os.utime(file, (1, 1))
    records.find(TEXT, None)
    assert file.stat().st_mtime > time.time() - 60


def test_forgetting_takes_every_record_of_the_text_and_of_its_file(records: OriginRecords, tmp_path: Path) -> None:
    records.keep(["an older version"], Origin.TYPED.times(16), tmp_path / "a.txt")
    records.keep(TEXT, ORIGINS, tmp_path / "a.txt")
    records.keep(TEXT, ORIGINS, tmp_path / "copy.txt")
    records.keep(["another"], Origin.TYPED.times(7), tmp_path / "b.txt")
    records.forget(TEXT, tmp_path / "a.txt")
    assert records.find(TEXT, None) is None
    assert records.find(["an older version"], None) is None
    assert records.find(["another"], None)
    OriginRecords(tmp_path / "none").forget(TEXT, None)


def test_a_folder_that_takes_nothing_costs_only_the_record(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("in the way")
    OriginRecords(tmp_path / "file" / "origins").keep(TEXT, ORIGINS, tmp_path / "a.txt")
    assert "are not kept" in caplog.text


def test_encoded_origins_come_back() -> None:
    assert decode_origins(encode_origins(ORIGINS), LENGTH) == ORIGINS
    assert encode_origins(Origin.UNKNOWN.times(9)) == ""
    for nonsense in (None, 3, "", "%%%"):
        with pytest.raises(ValueError, match=r".+"):
            decode_origins(nonsense, LENGTH)
