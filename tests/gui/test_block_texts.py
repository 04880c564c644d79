from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from gpt2_desktop.ui.block_texts import BlockTexts
from gpt2_desktop.ui.editor import Editor

PIECES = ("a", "\n", "two\nlines", "\n\n", "no-break\u00a0space", "a line\u2028separator", "\U0001f600", "")


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    return editor


@pytest.mark.parametrize("seed", range(5))
def test_any_edits_leave_the_text_of_the_document(editor: Editor, seed: int) -> None:
    chance = random.Random(seed)
    texts = BlockTexts(editor.document())
    for _ in range(150):
        cursor = editor.textCursor()
        end = editor.document().characterCount() - 1
        cursor.setPosition(chance.randint(0, end))
        cursor.setPosition(chance.randint(0, end), cursor.MoveMode.KeepAnchor)
        match chance.randrange(5):
            case 0:
                editor.undo()
            case 1:
                editor.redo()
            case 2:
                editor.set_text(chance.choice(PIECES) * 3)
            case 3:
                cursor.removeSelectedText()
            case _:
                cursor.insertText(chance.choice(PIECES))
        assert "\n".join(texts.copy()) == editor.text()


def test_a_copy_does_not_change(editor: Editor) -> None:
    texts = BlockTexts(editor.document())
    editor.set_text("one\ntwo")
    before = texts.copy()
    editor.set_text("three")
    assert before == ["one", "two"]
    assert texts.copy() == ["three"]


def test_what_was_there_before_is_read(editor: Editor) -> None:
    editor.set_text("one\ntwo")
    assert BlockTexts(editor.document()).copy() == ["one", "two"]
