"""The word count follows the document whatever changes in it."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from gpt2_desktop.text.utf16 import to_utf16
from gpt2_desktop.ui.word_counter import WordCounter

TEXTS = st.text("ab'- \n\u2029é😀", max_size=12)
KINDS = st.sampled_from(["edit", "undo", "redo", "all"])
EDITS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), TEXTS, KINDS))


def document_with(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText(text)
    return document


def words_of(document: QTextDocument) -> int:
    return len(re.findall(r"\w+(?:['’-]\w+)*", document.toPlainText()))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, edits=EDITS)
def test_count_equals_that_of_the_whole_text(qapp, text, edits):
    document = document_with(text)
    counter = WordCounter(document)
    assert counter.words == words_of(document)
    assert counter.characters == len(document.toPlainText())
    for start, end, inserted, kind in edits:
        if kind == "undo":
            document.undo()
        elif kind == "redo":
            document.redo()
        elif kind == "all":
            document.setPlainText(inserted)
        else:
            cursor = QTextCursor(document)
            last = document.characterCount() - 1
            cursor.setPosition(min(start, last))
            cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(inserted)
        assert counter.words == words_of(document)
        assert counter.characters == len(document.toPlainText())


def test_words_with_apostrophe_or_hyphen_count_once(qapp):
    assert WordCounter(document_with("It's a well-known house.\nThat’s 2 lines")).words == 7


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_the_words_of_a_part_are_those_of_its_text(qapp: object, one: str, two: str, first: int, second: int) -> None:
    text = f"{one}\n{two}\n{one}".replace("\u2029", "\n")
    start, end = sorted(min(place, len(text)) for place in (first, second))
    counter = WordCounter(document_with(text))
    part = text[start:end]
    words = len(re.findall(r"\w+(?:['’-]\w+)*", part))
    assert counter.between(to_utf16(text, start), to_utf16(text, end)) == (words, len(part))
