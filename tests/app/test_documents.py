"""Opening and saving: nothing changes by itself, and no failure costs what the file held."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.app import documents, saving
from gpt2_desktop.app.documents import (
    ENCODINGS,
    TextFormat,
    encode_document,
    fingerprint,
    read_document,
    write_document,
)
from gpt2_desktop.errors import DocumentError, NotUtf8Error

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions and links")
NOBODY = 65534

pieces = st.one_of(
    st.sampled_from(
        ["\n", "\r\n", "\r", "\u2029", "\u2028", "\x00", "\x85", "\x0c", "\x0b", "\ufdd0", "\ufdd1", "\xa0", "\ufeff"]
    ),
    st.text(max_size=8),
)
texts = st.lists(pieces, max_size=40).map("".join)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that other users can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        path.chmod(0o755)
        yield path
        path.chmod(0o755)


@contextmanager
def without_root() -> Iterator[None]:
    """Drop root's right to write anywhere; nothing to do for anybody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def file_size_limit(size: int) -> Iterator[None]:
    """Make writes behind ``size`` bytes fail half-way, as a full disk does."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- Round trip -------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(text=texts, bom=st.integers(0, 2))
def test_open_and_save_gives_the_same_bytes(tmp_path_factory: pytest.TempPathFactory, text: str, bom: int) -> None:
    path = tmp_path_factory.getbasetemp() / "round-trip.txt"
    data = b"\xef\xbb\xbf" * bom + text.encode()
    path.write_bytes(data)
    document = read_document(path)
    saved = write_document(path, document.text, document.format)
    assert path.read_bytes() == data
    assert saved == document.fingerprint


@settings(deadline=None)
@given(text=texts)
def test_qtextdocument_gives_back_the_text_of_a_document(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    from PySide6.QtGui import QTextDocument

    path = tmp_path_factory.getbasetemp() / "qt.txt"
    path.write_bytes(text.encode())
    document = read_document(path)
    shown = QTextDocument()
    shown.setPlainText(document.text)
    # toPlainText would turn no-break spaces and U+2028 into others.
    assert shown.toRawText().replace("\u2029", "\n") == document.text


@pytest.mark.parametrize(
    ("data", "newline", "text"),
    [
        (b"", "\n", ""),
        (b"one", "\n", "one"),
        (b"one\ntwo\n", "\n", "one\ntwo\n"),
        (b"one\r\ntwo\r\n", "\r\n", "one\ntwo\n"),
        (b"one\rtwo\r", "\r", "one\ntwo\n"),
        (b"\x00\n\x00", "\n", "\x00\n\x00"),
    ],
)
def test_line_endings_are_found_and_used_for_new_lines(tmp_path: Path, data: bytes, newline: str, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    document = read_document(path)
    assert (document.text, document.format.newline, document.notice) == (text, newline, "")
    write_document(path, document.text + "\nmore", document.format)
    assert path.read_bytes() == data + newline.encode() + b"more"


def test_mixed_line_endings_are_named_and_kept_by_untouched_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb\nc\r\nd\re\xe2\x80\xa9f\n\nend\n")
    document = read_document(path)
    assert document.text == "a\nb\nc\nd\ne\nf\n\nend\n"
    assert document.notice == (
        "a.txt has mixed line endings (4 LF, 2 CRLF, 1 CR, 1 U+2029); lines you do not change keep theirs"
    )
    edited = document.text.replace("b\n", "B\n").replace("e\n", "e\nnew\n").replace("end\n", "The end")
    write_document(path, edited, document.format)
    assert path.read_bytes() == b"a\r\nB\nc\r\nd\re\xe2\x80\xa9new\nf\n\nThe end"


@settings(deadline=None)
@given(old=texts, new=texts)
def test_any_edit_of_a_mixed_document_is_saved_whole(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "mixed.txt"
    path.write_bytes(("one\r\ntwo\nthree\r" + old).encode())
    document = read_document(path)
    wanted = new.lstrip("\ufeff").replace("\r\n", "\n")
    for character in "\r\u2029\ufdd0\ufdd1":
        wanted = wanted.replace(character, "\n")
    write_document(path, wanted, document.format)
    assert read_document(path).text == wanted


def test_a_line_emptied_between_cr_and_lf_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\rtwo\nthree\n")
    document = read_document(path)
    write_document(path, document.text.replace("two", ""), document.format)
    assert read_document(path).text == "one\n\nthree\n"


def test_byte_order_mark_is_kept_and_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfhello")
    document = read_document(path)
    assert (document.text, document.format.bom) == ("hello", 1)
    write_document(path, "bye", document.format)
    assert path.read_bytes() == b"\xef\xbb\xbfbye"


# --- Encodings --------------------------------------------------------------------------------------------------


def test_a_file_that_is_not_utf8_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Café\r\n".encode("cp1252"))
    with pytest.raises(NotUtf8Error, match=r"old\.txt is not UTF-8 \(byte 0xe9 at offset 3\); choose the encoding"):
        read_document(path)
    document = read_document(path, "cp1252")
    assert document.text == "Café\n"
    write_document(path, document.text + "ß", document.format)
    assert path.read_bytes() == "Café\r\nß".encode("cp1252")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_offered_encoding_is_saved_as_it_was(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    data = "plain words\r\n".encode(encoding)
    path.write_bytes(data)
    document = read_document(path, encoding)
    assert document.text == "plain words\n"
    write_document(path, document.text, document.format)
    assert path.read_bytes() == data


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b""])
def test_utf16_keeps_byte_order_and_mark(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "a.txt"
    data = mark + "Ω\n".encode("utf-16-be" if mark == b"\xfe\xff" else "utf-16-le")
    path.write_bytes(data)
    document = read_document(path, "utf-16")
    assert document.text == "Ω\n"
    write_document(path, document.text, document.format)
    assert path.read_bytes() == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis", "hex"])
def test_bytes_that_are_no_text_in_the_chosen_encoding_are_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff\xe9\x81")
    with pytest.raises(DocumentError, match=f"cannot be read as {encoding}.*choose another encoding"):
        read_document(path, encoding)


def test_a_codec_that_would_change_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x1b$B\x1b(Bplain")
    with pytest.raises(DocumentError, match="some bytes would change when saved"):
        read_document(path, "iso2022_jp")


def test_unknown_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a")
    with pytest.raises(DocumentError, match="'klingon' names no encoding; choose one of: utf-8, cp1252"):
        read_document(path, "klingon")


def test_a_character_without_bytes_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(DocumentError, match=r"'→' \(U\+2192, line 2\) cannot be written as cp1252; save as UTF-8"):
        write_document(path, "one\ntwo → three", TextFormat("cp1252", newline="\r\n"))
    with pytest.raises(DocumentError, match=r"line 1 holds half of a character \(U\+D800\)"):
        write_document(path, "\ud800")
    assert path.read_bytes() == b"old"


# --- Files that cannot be opened ----------------------------------------------------------------------------------


def test_what_is_no_text_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentError, match=r"nothing\.txt: no such file"):
        read_document(tmp_path / "nothing.txt")
    with pytest.raises(DocumentError, match="is a folder; choose a text file"):
        read_document(tmp_path)
    with pytest.raises(DocumentError, match="is a folder; save under another name"):
        write_document(tmp_path, "text")
    monkeypatch.setattr(documents, "MAX_BYTES", 2**20)
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * (3 * 2**20))
    with pytest.raises(DocumentError, match=r"large\.txt has 3 MB; files of up to 1 MB can be opened"):
        read_document(large)


@posix
def test_a_pipe_and_a_link_loop_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for path, problem in ((pipe, "not a regular file"), (loop, "lead in a circle")):
        with pytest.raises(DocumentError, match=problem):
            read_document(path)
        with pytest.raises(DocumentError, match=problem):
            write_document(path, "text")
    assert files(tmp_path) == ["loop", "pipe"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [("missing/a.txt", "does not exist"), ("file/a.txt", "not a folder"), ("n" * 300, "name is too long")],
)
def test_places_that_take_no_file(tmp_path: Path, name: str, problem: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DocumentError, match=f"cannot save .*{problem}.*; choose"):
        write_document(tmp_path / name, "text")


@posix
def test_a_name_of_full_length_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_document(path, "text")
    assert files(tmp_path) == [path.name]


@posix
def test_a_file_without_read_permission(folder: Path) -> None:
    path = folder / "secret.txt"
    path.write_bytes(b"a")
    path.chmod(0)
    with without_root(), pytest.raises(DocumentError, match=r"cannot open .*secret\.txt: permission denied"):
        read_document(path)


# --- Changed on disk ----------------------------------------------------------------------------------------------


def test_fingerprint_sees_another_content_not_another_time(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    assert fingerprint(path) is None
    saved = write_document(path, "one")
    assert fingerprint(path) == saved == read_document(path).fingerprint
    os.utime(path, ns=(1, 1))
    assert fingerprint(path) == saved
    times = path.stat()
    path.write_bytes(b"two")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert fingerprint(path) != saved


# --- Saving -------------------------------------------------------------------------------------------------------


@posix
def test_mode_is_kept_and_a_new_file_gets_the_usual_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    umask = os.umask(0o027)
    try:
        write_document(path, "one")
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o604)
        inode = path.stat().st_ino
        write_document(path, "two")
    finally:
        os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert path.stat().st_ino != inode
    assert files(tmp_path) == ["a.txt"]


@posix
def test_extended_attributes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    try:
        os.setxattr(path, "user.note", b"keep me")
    except (AttributeError, OSError) as error:
        pytest.skip(f"no extended attributes here ({error})")
    write_document(path, "two")
    assert os.getxattr(path, "user.note") == b"keep me"


@posix
def test_links_are_followed_and_kept(tmp_path: Path) -> None:
    real, link, dangling = tmp_path / "real.txt", tmp_path / "link.txt", tmp_path / "dangling.txt"
    real.write_bytes(b"old")
    link.symlink_to("real.txt")
    dangling.symlink_to("made.txt")
    write_document(link, "new")
    write_document(dangling, "made")
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert real.read_bytes() == b"new"
    assert (tmp_path / "made.txt").read_bytes() == b"made"


@posix
def test_hard_links_stay_one_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_bytes(b"a long old text")
    other.hardlink_to(one)
    for text in ("new", "a new text that is longer than the old one"):
        saved = write_document(one, text)
        assert other.read_text() == text
        assert saved == fingerprint(other)
    assert files(tmp_path) == ["one.txt", "other.txt"]


@posix
def test_a_folder_that_takes_no_new_file_is_saved_in_place(folder: Path) -> None:
    path, backups = folder / "a.txt", folder / "backups"
    path.write_bytes(b"old")
    path.chmod(0o666)
    backups.mkdir()
    backups.chmod(0o777)
    folder.chmod(0o555)
    inode = path.stat().st_ino
    with without_root():
        write_document(path, "new", backups=backups)
        with pytest.raises(DocumentError, match="permission denied; choose another place"):
            write_document(folder / "b.txt", "new", backups=backups)
    assert path.read_bytes() == b"new"
    assert path.stat().st_ino == inode
    assert files(backups) == []


@posix
def test_another_owner_is_kept(folder: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a file of another owner")
    path = folder / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o666)
    folder.chmod(0o777)
    with without_root():
        write_document(path, "new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_uid == 0
    assert files(folder) == ["a.txt"]


@posix
def test_a_read_only_file_is_refused_with_the_remedy(folder: Path) -> None:
    path = folder / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    folder.chmod(0o777)
    with without_root(), pytest.raises(DocumentError, match="is read-only; save under another name"):
        write_document(path, "new")
    assert path.read_bytes() == b"old"
    assert files(folder) == ["a.txt"]


# --- Failures half-way ----------------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("hard_link", [False, True])
def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, hard_link: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old" * 1000)
    if hard_link:
        (tmp_path / "b.txt").hardlink_to(path)
    before = files(tmp_path)
    with file_size_limit(50_000), pytest.raises(DocumentError, match=r"cannot save .*a\.txt: the file would be larger"):
        write_document(path, "new" * 100_000)
    assert path.read_bytes() == b"old" * 1000
    assert files(tmp_path) == before


@posix
@pytest.mark.parametrize("hard_link", [False, True])
def test_a_write_that_takes_half_and_then_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hard_link: bool
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old text")
    if hard_link:
        (tmp_path / "b.txt").hardlink_to(path)
    before = files(tmp_path)
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        if bytes(data).startswith(b"new"):
            return write(descriptor, data[:5])
        if bytes(data).startswith(b"ext"):
            raise OSError(28, "No space left on device")
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(DocumentError, match="the disk is full; free some space"):
        write_document(path, "new text that is longer")
    assert path.read_bytes() == b"old text"
    assert files(tmp_path) == before


def test_a_write_in_place_that_cannot_be_undone_names_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old text")
    (tmp_path / "b.txt").hardlink_to(path)

    def broken(descriptor: int, data: bytes) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(saving, "_overwrite", broken)
    with pytest.raises(DocumentError, match=r"is damaged; what it held before is in (.*\.backup)") as caught:
        write_document(path, "new")
    copy = Path(str(caught.value).rsplit(" is in ", 1)[1])
    assert copy.read_bytes() == b"old text"


DYING = """
import os, sys
from pathlib import Path
from gpt2_desktop.app.documents import write_document

path, step = Path(sys.argv[1]), 0
names = ("open", "write", "fsync", "replace", "unlink", "ftruncate", "close", "posix_fallocate")
while True:
    path.with_name("other").unlink(missing_ok=True)
    for left_over in path.parent.glob(".gpt2-desktop-*"):
        left_over.unlink()
    path.write_bytes(b"old text")
    if sys.argv[2] == "hard link":
        path.with_name("other").hardlink_to(path)
    child = os.fork()
    if not child:
        calls = 0
        def dying(function):
            def call(*args, **kwargs):
                global calls
                if calls == step:
                    os._exit(9)
                calls += 1
                if function is os_write and len(args[1]) > 1 and calls % 2:
                    args = (args[0], args[1][: len(args[1]) // 2])
                return function(*args, **kwargs)
            return call
        os_write = os.write
        for name in names:
            if hasattr(os, name):
                setattr(os, name, dying(getattr(os, name)))
        write_document(path, "the new text")
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    kept = [path.read_bytes(), *(other.read_bytes() for other in path.parent.glob(".gpt2-desktop-*"))]
    whole = kept[0] in (b"old text", b"the new text")
    assert whole or (sys.argv[2] == "hard link" and b"old text" in kept), (step, kept)
    if status == 0:
        assert kept == [b"the new text"], kept
        print(step)
        break
    assert status == 9, status
    step += 1
"""


@posix
@pytest.mark.parametrize("kind", ["file", "hard link"])
def test_a_process_that_dies_at_any_step_leaves_old_or_new(tmp_path: Path, kind: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", DYING, tmp_path / "a.txt", kind], capture_output=True, text=True, check=False, timeout=60
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) >= 6


@posix
def test_a_tiny_disk_that_is_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False
    ).returncode
    if mounted:
        pytest.skip("needs the right to mount a small disk")
    try:
        path = disk / "a.txt"
        path.write_bytes(b"old" * 1000)
        with pytest.raises(DocumentError, match="the disk is full; free some space, or choose another disk"):
            write_document(path, "new" * 100_000)
        assert path.read_bytes() == b"old" * 1000
        assert files(disk) == ["a.txt"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_encoding_a_document_needs_no_file() -> None:
    assert encode_document("a\nb", TextFormat(newline="\r\n", bom=1)) == b"\xef\xbb\xbfa\r\nb"
