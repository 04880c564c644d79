"""A file that is opened in the editor and saved has the same bytes; after one edit, only that place differs."""

from __future__ import annotations

import codecs
import time
from pathlib import Path

import pytest
from helpers.window import WindowRunner, until
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt2_desktop.app.documents import TextFormat, read_document, write_document
from gpt2_desktop.text import pieces as cutting
from gpt2_desktop.text.pieces import LONGEST
from gpt2_desktop.ui.editor import Editor
from gpt2_desktop.ui.main_window import MainWindow

MB = 2**20
PROSE = "It was a bright cold day in April, and the clocks were striking thirteen. "
CASES: dict[str, bytes] = {
    "empty": b"",
    "UTF-8": "Grüße, Ωμέγα\n".encode(),
    "UTF-8 with BOM": codecs.BOM_UTF8 + b"one\ntwo\n",
    "two BOMs": codecs.BOM_UTF8 * 2 + b"one\n",
    "a BOM in the middle": b"one\n" + codecs.BOM_UTF8 + b"two\n",
    "only a BOM": codecs.BOM_UTF8,
    "UTF-16 LE": codecs.BOM_UTF16_LE + "Grüße 😀\r\n".encode("utf-16-le"),
    "UTF-16 BE": codecs.BOM_UTF16_BE + "Grüße 😀\n".encode("utf-16-be"),
    "UTF-32 LE": codecs.BOM_UTF32_LE + "Grüße 😀\n".encode("utf-32-le"),
    "CRLF": b"one\r\ntwo\r\n",
    "CR": b"one\rtwo\r",
    "mixed": b"a\r\nb\nc\rd\n\re\r\n\n\r\r\nend",
    "no final newline": b"one\ntwo",
    "only line ends": b"\n\n\n",
    "U+2028 and U+2029": "a\u2028b\u2029c\n\u2029\u2028".encode(),
    "frame marks": "a\ufdd0b\ufdd1c".encode(),
    "NUL and controls": bytes(range(32)) + b"\x7f" + "\x80\x85\x9f".encode() + b"\nend",
    "only NULs": b"\0" * 5000,
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 ☝🏽 😀😀".encode(),
    "combining marks": ("e\u0301 Z" + "\u0335\u0321\u0489" * 200 + "x\u200d\u200b\u2060").encode(),
    "no-break spaces": "a\xa0b\u202fc\u2007d\u00ad\t \t\n".encode(),
    "right to left": "שלום עולם \u200fمرحبا\u200e\n\u202eabc\u202c\n".encode(),
    "non-characters": "\ufffe\uffff\ufffd\ufffc\U0010ffff\ue000".encode(),
}
ASKED: dict[str, tuple[str, bytes]] = {
    "Latin-1": ("iso8859-1", bytes(set(range(256)) - {10, 13})),
    "Windows-1252": ("cp1252", "Café – “quoted”…\r\n".encode("cp1252")),
    "UTF-16 without a mark": ("utf-16", "plain\n".encode("utf-16-le")),
    "Shift JIS": ("shift_jis", "日本語\r\n".encode("shift_jis")),
}

pieces = st.one_of(
    st.sampled_from(
        ["\n", "\r\n", "\r", "\u2029", "\u2028", "\x00", "\x85", "\x0c", "\x0b", "\ufdd0", "\ufdd1", "\xa0", "\ufeff"]
    ),
    st.sampled_from(["😀", "e\u0301", "\u200d", "word ", "x" * 40, "\x01", "\u202e"]),
    st.text(max_size=8),
)
texts = st.lists(pieces, max_size=40).map("".join)


def shown(qtbot: QtBot, path: Path, encoding: str | None = None) -> tuple[Editor, TextFormat]:
    """Return an editor that shows the file, and the file's format."""
    document = read_document(path, encoding)
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text(document.text)
    return editor, document.format


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "text.txt"


@pytest.mark.parametrize("name", CASES)
def test_what_was_not_edited_is_saved_as_it_was(qtbot: QtBot, file: Path, name: str) -> None:
    file.write_bytes(CASES[name])
    editor, text_format = shown(qtbot, file)
    write_document(file, editor.text(), text_format)
    assert file.read_bytes() == CASES[name]


@pytest.mark.parametrize("name", ASKED)
def test_what_was_read_in_an_encoding_that_was_asked_for(qtbot: QtBot, file: Path, name: str) -> None:
    encoding, data = ASKED[name]
    file.write_bytes(data)
    editor, text_format = shown(qtbot, file, encoding)
    write_document(file, editor.text(), text_format)
    assert file.read_bytes() == data


@settings(deadline=None)
@given(text=texts, bom=st.integers(0, 2), codec=st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]))
def test_any_text(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, text: str, bom: int, codec: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.txt"
    data = ("\ufeff" * bom + text).encode(codec)
    file.write_bytes(data)
    document = read_document(file, "utf-16" if codec == "utf-16-le" and not bom else None if bom else codec)
    editor = Editor()
    editor.set_text(document.text)
    write_document(file, editor.text(), document.format)
    assert file.read_bytes() == data
    editor.deleteLater()


@settings(deadline=None)
@given(text=texts, at=st.floats(0, 1), typed=st.sampled_from(["x", "two words", "é", "\n", "a\nb", "😀"]))
def test_one_edit_changes_only_its_place(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, text: str, at: float, typed: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "edited.txt"
    data = ("start\r\n" + text + "\nend").encode()
    file.write_bytes(data)
    document = read_document(file)
    editor = Editor()
    editor.set_text(document.text)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(int(at * (editor.document().characterCount() - 1)))
    position = cursor.position()
    # Between the halves of a pair nobody can put the caret.
    while editor.document().characterAt(position) and is_second_half(editor.document().characterAt(position)):
        position -= 1
    cursor.setPosition(position)
    cursor.insertText(typed)
    write_document(file, editor.text(), document.format)
    new = file.read_bytes()
    prefix = next((i for i, (a, b) in enumerate(zip(data, new, strict=False)) if a != b), min(len(data), len(new)))
    rest = min(len(data), len(new)) - prefix
    suffix = next((i for i in range(rest) if data[-1 - i] != new[-1 - i]), rest)
    # Nothing is gone; what is new is what was typed, its line ending the file's own.
    assert len(data) - suffix <= prefix
    assert new[prefix : len(new) - suffix].replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") <= typed.count(
        "\n"
    )
    assert abs(len(new) - len(data) - len(typed.encode())) <= 2 * typed.count("\n")
    editor.deleteLater()


def is_second_half(character: str) -> bool:
    return "\udc00" <= character <= "\udfff"


def test_mixed_endings_of_a_long_text_with_many_edits_are_saved_soon(file: Path) -> None:
    """Comparing every line with every other took 20 s here, and hours in a book."""
    lines = [f"line {number % 150}" for number in range(60_000)]
    file.write_bytes("".join(f"{line}{chr(13) * (at % 3 == 0)}\n" for at, line in enumerate(lines)).encode())
    document = read_document(file)
    edited = document.text.split("\n")
    for at in (0, *range(100, len(lines), 500), len(lines) - 1):
        edited[at] += " more"
    started = time.process_time()
    write_document(file, "\n".join(edited), document.format)
    assert time.process_time() - started < 2
    saved = file.read_bytes().split(b"\n")
    assert [line.endswith(b"\r") for line in saved[:-1]] == [at % 3 == 0 for at in range(len(lines))]


def test_a_million_words(qtbot: QtBot, file: Path) -> None:
    words = PROSE.split()
    data = " ".join(
        word + "\n\n" * (number % 97 == 96) for number, word in enumerate(words * (1_000_000 // len(words) + 1))
    ).encode()
    assert len(data.split()) >= 1_000_000
    file.write_bytes(data)
    editor, text_format = shown(qtbot, file)
    write_document(file, editor.text(), text_format)
    assert file.read_bytes() == data


# In the window


def test_every_case_through_the_window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = WindowRunner(tmp_path / "base", monkeypatch)
    runner.answerer.chunks = ()
    cases = {**{name: (None, data) for name, data in CASES.items()}, **ASKED}

    async def script(window: MainWindow) -> None:
        for number, (name, (encoding, data)) in enumerate(cases.items()):
            path = tmp_path / f"{number}.txt"
            path.write_bytes(data)
            await window.opening.open_path(path, encoding)
            await until(lambda path=path: window.documents.path == path)
            assert await window.documents.store(), name
            assert path.read_bytes() == data, name

    runner.run(script)


# Overlong lines


def long_line(characters: int) -> str:
    return (PROSE * (characters // len(PROSE) + 1))[:characters]


LONG: dict[str, str] = {
    "prose": long_line(60_000),
    "no spaces": "x" * 60_000,
    "no spaces, emoji": "👩‍👩‍👧‍👦" * 9_000,
    "combining marks": "e\u0301" * 30_000,
    "between lines": "first\n" + long_line(50_000) + "\nmiddle\n\n" + long_line(40_000) + "\n",
    "NULs": "\0" * 50_000,
    "no-break": "a\xa0\u2028" * 20_000,
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_line_is_shown_in_pieces_and_saved_whole(qtbot: QtBot, file: Path, name: str) -> None:
    data = LONG[name].encode()
    file.write_bytes(data)
    editor, text_format = shown(qtbot, file)
    assert max(map(len, editor.blocks.copy())) <= LONGEST
    write_document(file, editor.text(), text_format)
    assert file.read_bytes() == data
    assert not editor.document().isUndoAvailable()


def test_twenty_megabytes_in_one_line(qtbot: QtBot, file: Path) -> None:
    data = long_line(20 * MB).encode()
    file.write_bytes(data)
    editor, text_format = shown(qtbot, file)
    assert max(map(len, editor.blocks.copy())) <= LONGEST
    write_document(file, editor.text(), text_format)
    assert file.read_bytes() == data


def test_a_copy_of_a_long_line_is_whole_and_so_is_what_the_model_reads(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    text = long_line(40_000)
    editor.set_text(text)
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == text
    editor.set_caret(editor.document().characterCount() - 1)
    assert editor.snapshot().before == text[-len(editor.snapshot().before) :]
    assert len(editor.snapshot().before) > 10_000


def test_a_long_paste_comes_in_pieces_and_goes_with_one_undo(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text("one two")
    editor.set_caret(4)
    data = QMimeData()
    data.setText(long_line(100_000) + "\r\nnext " + long_line(30_000))
    editor.insertFromMimeData(data)
    assert editor.text() == "one " + data.text().replace("\r\n", "\n") + "two"
    assert max(map(len, editor.blocks.copy())) <= LONGEST
    assert editor.textCursor().position() == editor.document().characterCount() - 1 - len("two")
    editor.undo()
    assert editor.text() == "one two"
    editor.redo()
    assert editor.text() == "one " + data.text().replace("\r\n", "\n") + "two"


def test_a_file_with_a_long_line_is_reloaded_and_taken_back(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text(long_line(40_000) + "\nmine")
    editor.replace_text(long_line(50_000) + "\ntheirs")
    assert editor.text() == long_line(50_000) + "\ntheirs"
    editor.undo()
    assert editor.text() == long_line(40_000) + "\nmine"


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["type", "return", "back", "delete", "cut", "paste", "undo", "redo", "two at once"]),
        st.integers(0, 10**6),
        st.integers(0, 60),
    ),
    min_size=1,
    max_size=30,
)


@settings(deadline=None, max_examples=60)
@given(edits=EDITS)
def test_any_edits_of_a_long_line_leave_the_text_that_they_would_in_one_piece(
    qapp: QApplication, edits: list[tuple[str, int, int]]
) -> None:
    """Against plain strings, with pieces so short that most edits meet their ends."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cutting, "LONGEST", 8)
        patch.setattr(cutting, "_PIECE", 5)
        patch.setattr(cutting, "_SPACE_WITHIN", 3)
        editor = Editor()
        text = "ab cd ef gh ij kl mn\nshort\nopqrstuvwxyz 0123456789"
        editor.set_text(text)
        document = editor.document()
        states = {0: text}  # by the number of steps that can be undone
        for kind, at, size in edits:
            cursor = editor.textCursor()
            end = document.characterCount() - 1
            start = at % (end + 1)
            before = place_in_text(editor, start)
            if kind in ("undo", "redo"):
                getattr(editor, kind)()
                text = states[document.availableUndoSteps()]
                assert editor.text() == text, kind
                continue
            stop = min(end, start + size)
            cursor.setPosition(start)
            if kind in ("cut", "paste", "two at once"):
                cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
            after = place_in_text(editor, stop)
            new = {"type": "x", "return": "\n", "paste": "12 45 78 01 34\n6789", "cut": ""}.get(kind)
            if kind == "back":
                going_on = start and not editor.pieces.text_between(start - 1, start)
                expected = text if not start or going_on else text[: before - 1] + text[before:]
                cursor.deletePreviousChar()
            elif kind == "delete":
                going_on = start < end and not editor.pieces.text_between(start, start + 1)
                expected = text if start == end or going_on else text[:before] + text[before + 1 :]
                cursor.deleteChar()
            elif kind == "paste":
                expected = text[:before] + str(new) + text[after:]
                editor.pieces.insert(cursor, str(new))
            elif kind == "return":
                expected = text[:before] + "\n" + text[before:]
                cursor.insertBlock()
            elif kind == "two at once":
                expected = text[:before] + "X\nY" + text[after:]
                cursor.beginEditBlock()
                cursor.insertText("X\n")
                cursor.insertText("Y")
                cursor.endEditBlock()
            else:
                expected = text[:before] + str(new) + text[after if kind == "cut" else before :]
                cursor.insertText(str(new))
            assert editor.text() == expected, (kind, start, stop)
            text = states[document.availableUndoSteps()] = expected
        editor.deleteLater()


def place_in_text(editor: Editor, position: int) -> int:
    """Return where a position of the document lies in the text."""
    return len(editor.pieces.text_between(0, position)) if editor.pieces else position
