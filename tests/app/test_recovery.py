from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gpt2_desktop.app.recovery import RecoveryFile, find_unsaved


def written_by_another_process(folder: Path, text: str, caret: int = 0, path: str = "") -> None:
    code = (
        "import sys; from pathlib import Path; from gpt2_desktop.app.recovery import RecoveryFile;"
        "folder, text, caret, path = sys.argv[1:];"
        "RecoveryFile(Path(folder)).write(text, Path(path) if path else None, int(caret))"
    )
    subprocess.run([sys.executable, "-c", code, str(folder), text, str(caret), path], check=True, timeout=60)


def test_text_of_a_window_that_is_gone_is_found(tmp_path: Path) -> None:
    written_by_another_process(tmp_path, "Grüße 😀\nzweite Zeile", 4, "/home/anna/letter.txt")
    ((file, kept),) = find_unsaved(tmp_path)
    assert kept.text == "Grüße 😀\nzweite Zeile"
    assert (kept.path, kept.caret) == ("/home/anna/letter.txt", 4)
    assert file.parent == tmp_path


def test_the_newest_text_comes_first(tmp_path: Path) -> None:
    written_by_another_process(tmp_path, "older")
    written_by_another_process(tmp_path, "newer")
    assert [kept.text for _, kept in find_unsaved(tmp_path)] == ["newer", "older"]


def test_text_of_a_window_that_is_still_open_is_not_offered(tmp_path: Path) -> None:
    RecoveryFile(tmp_path).write("mine", None, 0)
    assert find_unsaved(tmp_path) == []


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells when a process began")
def test_text_of_a_window_whose_process_number_came_again_is_found(tmp_path: Path) -> None:
    RecoveryFile(tmp_path).write("of before the power cut", None, 0)
    (path,) = tmp_path.iterdir()
    facts, text = path.read_text().split("\n", 1)
    path.write_text(json.dumps({**json.loads(facts), "started": "another boot/1"}) + "\n" + text)
    assert [kept.text for _, kept in find_unsaved(tmp_path)] == ["of before the power cut"]


def test_a_later_write_replaces_the_earlier_one(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path)
    file.write("first", None, 0)
    file.write("second", None, 0)
    (path,) = tmp_path.iterdir()
    assert path.read_text().endswith("}\nsecond")


def test_a_file_of_an_earlier_version_is_offered(tmp_path: Path) -> None:
    facts = {"text": "old\nlines", "path": None, "caret": 2, "written_at": 1.0, "pid": 2**22 + 1}
    (tmp_path / "old.recovery.json").write_text(json.dumps(facts))
    ((_, kept),) = find_unsaved(tmp_path)
    assert (kept.text, kept.caret, kept.encoding) == ("old\nlines", 2, None)


@pytest.mark.parametrize("text", ["\n", "half \ud83d", "\x00\r\n\u2028\u2029", "{}\n{}"])
def test_every_text_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    file = RecoveryFile(tmp_path)
    file.write(text, None, 1, "cp1252", 3)
    (path,) = tmp_path.iterdir()
    facts, body = path.read_bytes().split(b"\n", 1)
    path.write_bytes(json.dumps({**json.loads(facts), "pid": 2**22 + 1, "started": ""}).encode() + b"\n" + body)
    ((_, kept),) = find_unsaved(tmp_path)
    assert (kept.text, kept.encoding, kept.scroll) == (text, "cp1252", 3)


def test_removing_twice_is_fine(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path)
    file.write("text", None, 0)
    file.remove()
    file.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no mode bits")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    RecoveryFile(folder).write("private", None, 0)
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"text": "x"}', b"\xff\xfe"])
def test_a_damaged_file_is_passed_over_and_kept(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "damaged.recovery.json"
    path.write_bytes(damage)
    written_by_another_process(tmp_path, "whole")
    assert [kept.text for _, kept in find_unsaved(tmp_path)] == ["whole"]
    assert path.read_bytes() == damage


def test_no_folder_means_nothing_to_offer(tmp_path: Path) -> None:
    assert find_unsaved(tmp_path / "missing") == []


def test_fields_of_another_version_are_no_damage(tmp_path: Path) -> None:
    """An older version knew nothing of the scroll position, and a newer one knows more."""
    written_by_another_process(tmp_path, "text")
    (path,) = tmp_path.glob("*")
    facts, _, text = path.read_text().partition("\n")
    entry = json.loads(facts)
    del entry["scroll"]
    path.write_text(json.dumps({**entry, "colour": "blue"}) + "\n" + text)
    assert [(kept.text, kept.scroll) for _, kept in find_unsaved(tmp_path)] == [("text", 0)]
