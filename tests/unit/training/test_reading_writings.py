"""Reading the writer's own text: every format, and every kind of file that must not stop it."""

from __future__ import annotations

import builtins
import mailbox
import os
import sys
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from helpers.writer_text import authors_folder, authors_text
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt2_desktop.errors import TrainingError
from gpt2_desktop.training import formats, writings
from gpt2_desktop.training.formats import Reason, SkippedError, decode, own_words, read_prose, unwrap
from gpt2_desktop.training.writings import LEAST_CHARACTERS, Split, collect, split

PROSE = "The heron stood in the reeds all morning, and nobody in the village thought that this was remarkable."
OTHER = "In the afternoon it was gone, and everybody had known that it would be, as they said to one another."


def text_of(path: Path) -> str:
    (text,) = read_prose(path)
    return text


def paragraphs(text: str) -> list[str]:
    return [each.strip() for each in text.split("\n\n") if each.strip()]


# Formats


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_in_the_encodings_that_people_have(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(f"Café – {PROSE}\r\n\r\n{OTHER}\r\n".encode(encoding))
    assert paragraphs(text_of(path)) == [f"Café – {PROSE}", OTHER]


def test_lines_of_one_width_are_joined_and_verses_are_not() -> None:
    wrapped = PROSE[:68].rsplit(" ", 1)[0]
    rest = PROSE[len(wrapped) + 1 :]
    assert unwrap(f"{wrapped}\n{rest}") == PROSE
    verses = "The heron waits\nThe heron goes\n- and comes again"
    assert unwrap(verses) == verses
    item = "- the first of the two things that were to be bought on Monday\n- the second"
    assert unwrap(item) == item


def test_markdown_without_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        f"---\ntitle: Secret\n---\n# The heron\n\n**The heron** stood in [the reeds](http://x.y)\nand `waited`.\n\n"
        f"```python\ncode = 1\n```\n\n    more code\n\n- {PROSE}\n\n<div>markup</div>\n\n![alt](picture.png)\n",
        encoding="utf-8",
    )
    assert paragraphs(text_of(path)) == ["The heron", "The heron stood in the reeds and waited.", PROSE]


def test_html_without_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<!DOCTYPE html><html><head><title>No</title><style>p {}</style></head><body><nav>Home</nav><!-- no -->"
        f"<h1>The&nbsp;heron</h1><p>{PROSE[:15]}\n  <b>{PROSE[16:]}</b></p><script>no()</script>"
        f"<ul><li>{OTHER}</li></ul><pre>code</pre>one<br>two</body></html>",
        encoding="utf-8",
    )
    assert paragraphs(text_of(path)) == ["The heron", PROSE, OTHER, "one\ntwo"]


def test_docx_with_tracked_changes(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    document = docx.Document()
    document.add_heading("The heron", 1)
    document.add_paragraph(PROSE)
    changed = document.add_paragraph("It was ")
    for tag, inner, text in (("del", "delText", "never "), ("ins", "t", "always ")):
        change = docx.oxml.OxmlElement(f"w:{tag}")
        run = docx.oxml.OxmlElement("w:r")
        words = docx.oxml.OxmlElement(f"w:{inner}")
        words.text = text
        run.append(words)
        change.append(run)
        changed._p.append(change)
    changed.add_run("there.")
    document.add_table(1, 1).cell(0, 0).text = OTHER
    document.save(str(path))
    assert paragraphs(text_of(path)) == ["The heron", PROSE, "It was always there.", OTHER]


def test_odt_without_comments_and_deleted_text(tmp_path: Path) -> None:
    odfdo = pytest.importorskip("odfdo")
    path = tmp_path / "a.odt"
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(
        odfdo.Element.from_tag(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes>"
        )
    )
    document.body.append(odfdo.Header(1, "The heron"))
    document.body.append(odfdo.Paragraph(PROSE))
    commented = odfdo.Paragraph(OTHER)
    commented.append(odfdo.Element.from_tag("<office:annotation><text:p>a comment</text:p></office:annotation>"))
    document.body.append(commented)
    document.save(str(path))
    assert paragraphs(text_of(path)) == ["The heron", PROSE, OTHER]


def mail(body: str, subtype: str = "plain") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.c", "d@e.f", "The heron"
    message.set_content(body, subtype=subtype)
    return message


REPLY = (
    f"{PROSE}\n\nOn Tue, 3 Mar 2020 at 10:00, Somebody Else\n<else@b.c> wrote:\n> not mine\n> > nor this\n\n"
    f"{OTHER}\n-- \nMe\n"
)


@pytest.mark.parametrize(
    ("body", "subtype"),
    [
        (REPLY, "plain"),
        (f"{PROSE}\n\n{OTHER}\n\n-----Original Message-----\nFrom: Somebody\nnot mine\n", "plain"),
        (f"<p>{PROSE}</p><p>{OTHER}</p><blockquote>not mine</blockquote><div class='gmail_quote'>nor</div>", "html"),
    ],
)
def test_of_mail_only_what_its_writer_typed(tmp_path: Path, body: str, subtype: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(body, subtype).as_bytes())
    assert paragraphs(text_of(path)) == [PROSE, OTHER]


@pytest.mark.parametrize("name", ["Sent.mbox", "Sent"])
def test_mail_folders_give_a_text_for_each_mail(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    folder = mailbox.mbox(path)
    for body in (PROSE, OTHER):
        folder.add(mail(body))
    strange = mail(PROSE)
    strange.replace_header("Content-Type", 'text/plain; charset="klingon"')
    folder.add(strange)
    folder.add(b"Subject: \xff\xfe\n\nbroken \xff")
    folder.close()
    texts = [each.strip() for each in read_prose(path)]
    assert texts[:2] == [PROSE, OTHER]
    assert len(texts) == 4


def test_what_is_not_a_reply_is_kept() -> None:
    text = "On the whole I wrote:\nnothing. I-- well.\n--- three"
    assert "nothing. I-- well.\n--- three" in own_words(text)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_skipped(data: bytes) -> None:
    try:
        text = decode(data)
    except SkippedError:
        return
    own_words(unwrap(text))


# What must not stop it


def skipped(path: Path) -> Reason:
    with pytest.raises(SkippedError) as error:
        list(read_prose(path))
    return error.value.reason


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("content", ["junk", "zip", "ole"])
def test_damaged_and_locked_documents(tmp_path: Path, suffix: str, content: str) -> None:
    path = tmp_path / f"a{suffix}"
    if content == "zip":
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("word/document.xml", "<broken")
    else:
        path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99 if content == "ole" else b"junk")
    assert skipped(path) is Reason.DAMAGED


def test_a_packed_file_that_would_be_huge(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file, file.open("word/document.xml", "w") as member:
        for _ in range(6):
            member.write(bytes(formats.LARGEST_FILE))
    assert skipped(path) is Reason.LARGE


@pytest.mark.parametrize("data", [b"\x7fELF\0\0", bytes(range(1, 32)) * 20, b"\xff\xfe\x00\xd8"])
def test_binary_files_with_the_name_of_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert skipped(path) is Reason.BINARY


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(formats.LARGEST_FILE + 1)
    assert skipped(path) is Reason.LARGE


def test_html_that_is_nested_without_end(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<div>" * 20_000 + PROSE)
    assert text_of(path).strip() == PROSE


@pytest.mark.parametrize(("suffix", "library"), [(".docx", "docx"), (".odt", "odfdo"), (".md", "markdown_it")])
def test_a_library_that_is_not_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, library: str
) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == library:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"PK")
    assert skipped(path) is Reason.LIBRARY


def test_one_bad_file_of_each_kind_among_good_ones(tmp_path: Path) -> None:
    folder = authors_folder(tmp_path / "texts", files=3)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "program.txt").write_bytes(b"\0\1\2")
    (folder / "broken.docx").write_bytes(b"PK")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "numbers.txt").write_text("12 345 678\n" * 50)
    (folder / "copy.txt").write_text((folder / "0.txt").read_text())
    (folder / ".hidden.txt").write_text(PROSE)
    (folder / "~$lock.docx").write_text("x")
    found = collect([folder])
    assert (found.files, len(found.documents)) == (3, 3)
    assert dict(found.skipped) == {
        Reason.KIND: 1,
        Reason.BINARY: 1,
        Reason.DAMAGED: 1,
        Reason.EMPTY: 2,
        Reason.TWICE: 1,
    }
    # By name the copy comes later, so the original may count as the copy; the text is there once either way.
    assert sum(authors_text(10_000, seed=0)[:200] in text for text in found.documents) == 1
    assert "3 texts from 3 files; left out: " in str(found)
    assert found.examples[Reason.KIND] == (folder / "photo.jpg",)


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links and pipes")
def test_links_and_pipes(tmp_path: Path) -> None:
    folder = authors_folder(tmp_path / "texts", files=2)
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "again.txt").symlink_to(folder / "0.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    found = collect([folder, folder / "1.txt"])
    assert found.files == 2
    assert dict(found.skipped) == {Reason.LINK: 1, Reason.UNREADABLE: 2, Reason.KIND: 1}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_files_without_permission(tmp_path: Path) -> None:
    folder = authors_folder(tmp_path / "texts", files=2)
    (folder / "closed.txt").write_text(PROSE)
    (folder / "closed.txt").chmod(0)
    assert dict(collect([folder]).skipped) == {Reason.UNREADABLE: 1}


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = authors_folder(tmp_path / "texts", files=2)
    (folder / "closed.txt").write_text(PROSE)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "closed.txt":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert dict(collect([folder]).skipped) == {Reason.UNREADABLE: 1}


def test_ten_thousand_files(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number}.txt").write_text(f"{number}. {PROSE}\n\n{OTHER}")
    seen: list[int] = []
    found = collect([tmp_path], progress=seen.append)
    assert (found.files, len(found.documents)) == (10_000, 10_000)
    assert sum(OTHER in text for text in found.documents) == 1
    assert seen[-1] == 10_000


def test_enough_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writings, "MOST_CHARACTERS", 25_000)
    found = collect([authors_folder(tmp_path, 60_000, 6)])
    assert found.skipped == {Reason.ENOUGH: 3}


def test_cancelling_ends_the_reading(tmp_path: Path) -> None:
    answers = iter([False, False])
    assert collect([authors_folder(tmp_path)], cancelled=lambda: next(answers, True)).files == 2


def empty(folder: Path) -> list[Path]:
    return [folder]


def only_pictures(folder: Path) -> list[Path]:
    (folder / "a.png").write_bytes(b"x")
    return [folder]


def too_short(folder: Path) -> list[Path]:
    (folder / "a.txt").write_text(PROSE)
    return [folder]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: [folder / "none"], "no such file or folder; name files or folders of your own writing"),
        (empty, "there is no file; give txt, md, odt, docx, html, mbox, eml files with at least 20,000 characters"),
        (only_pictures, "none of the 1 files can be used: 1 of a kind that is not read; give txt, md, .* at least"),
        (too_short, "characters are too little to learn from; give at least 20,000 characters .* better 200,000 of"),
    ],
)
def test_nothing_to_learn_from_is_one_line(tmp_path: Path, make: Callable[[Path], list[Path]], message: str) -> None:
    with pytest.raises(TrainingError, match=message) as error:
        collect(make(tmp_path))
    assert "\n" not in str(error.value)


# The split


def test_whole_texts_are_held_out() -> None:
    documents = [authors_text(3000, seed) for seed in range(20)]
    parts = split(documents)
    assert sorted(parts.train + parts.validation) == sorted(documents)
    share = sum(map(len, parts.validation)) / sum(map(len, documents))
    assert 0.05 <= share <= 0.15
    assert {*split(documents[::-1]).validation} == {*parts.validation}


@pytest.mark.parametrize("more", [[], ["A short note beside the long one, of no more than these few words."]])
def test_a_long_text_is_held_out_by_its_end(more: list[str]) -> None:
    long = authors_text(60_000)
    parts = split([long, *more])
    assert long.startswith(parts.train[0])
    assert long.endswith(parts.validation[-1])
    assert 0.07 * len(long) <= len(parts.validation[-1]) <= 0.13 * len(long)
    assert len(parts.train[0]) + len(parts.validation[-1]) <= len(long)


def test_a_text_without_paragraphs_is_cut_at_a_space() -> None:
    text = "word " * 5000
    parts = split([text])
    assert parts.train[0].endswith("word")
    assert parts.validation[0].startswith("word")


def test_what_cannot_be_split() -> None:
    with pytest.raises(TrainingError, match="nothing can be held out"):
        split(["x" * LEAST_CHARACTERS])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(200, 9000), min_size=1, max_size=12))
def test_nothing_is_in_both_parts(sizes: list[int]) -> None:
    documents = [authors_text(size, seed) for seed, size in enumerate(sizes)]
    parts: Split = split(documents)
    for text in parts.validation:
        assert not any(text in other for other in parts.train)
    assert sum(map(len, parts.train)) > sum(map(len, parts.validation))


def test_the_libraries_are_imported_when_they_are_needed() -> None:
    import subprocess

    code = (
        "import sys, gpt2_desktop.training.writings; "
        "print({'docx', 'odfdo', 'bs4', 'markdown_it', 'torch'} & {*sys.modules})"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "set()"
