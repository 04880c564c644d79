"""What a Word file holds, read back with python-docx."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from gpt2_desktop.app.word_file import word_file


def made(text: str, *, is_markdown: bool = True, title: str = "A title") -> Any:
    return docx.Document(io.BytesIO(word_file(title, text, is_markdown=is_markdown, family="Literata", size=13)))


def styles(document: Any) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


def numbering(paragraph: Any) -> int:
    return int(paragraph._p.pPr.numPr.numId.val)


def test_headings_paragraphs_quotes_and_code_have_words_own_styles() -> None:
    document = made("# One\n\n### Three\n\nText\nof two lines.\n\n> said\n\n```py\nx = 1\n  y\n```\n")
    assert styles(document) == [
        ("Heading 1", "One"),
        ("Heading 3", "Three"),
        ("Normal", "Text of two lines."),
        ("Quote", "said"),
        ("Code", "x = 1\n  y"),
    ]


def test_emphasis_code_and_strikethrough_inside_a_paragraph() -> None:
    runs = made("plain *it **both*** `mono` ~~gone~~ <b>tag</b>  \nnext").paragraphs[0].runs
    look = {run.text: (run.bold, run.italic, run.font.strike, run.font.name) for run in runs}
    assert look["plain "] == (None, None, None, None)
    assert look["it "] == (None, True, None, None)
    assert look["both"] == (True, True, None, None)
    assert look["mono"] == (None, None, None, "Courier New")
    assert look["gone"] == (None, None, True, None)
    assert "".join(run.text for run in runs).endswith("<b>tag</b>\nnext")


def test_lists_in_lists_and_numbers_that_begin_anew() -> None:
    document = made("- one\n\n  more\n  1. in\n  2. in too\n\ntext\n\n5. five\n6. six\n\ntext\n\n1. again\n")
    assert styles(document) == [
        ("List Bullet", "one"),
        ("List Continue", "more"),
        ("List Number 2", "in"),
        ("List Number 2", "in too"),
        ("Normal", "text"),
        ("List Number", "five"),
        ("List Number", "six"),
        ("Normal", "text"),
        ("List Number", "again"),
    ]
    five, six, again = (document.paragraphs[at] for at in (5, 6, 8))
    assert numbering(five) == numbering(six) != numbering(again)
    own = document.part.numbering_part.element.num_having_numId(numbering(five))
    assert own.find(qn("w:lvlOverride")).find(qn("w:startOverride")).get(qn("w:val")) == "5"


def test_links_lead_to_the_web_or_a_mailbox_and_nowhere_else() -> None:
    document = made("[good](https://example.org/a?b=c) and [bad](chapter-2.md)")
    (link,) = document.paragraphs[0].hyperlinks
    assert (link.text, link.address) == ("good", "https://example.org/a?b=c")
    assert document.paragraphs[0].text == "good and bad"


def test_a_table() -> None:
    (table,) = made("| a | b |\n|---|---|\n| 1 | *2* |\n| 3 |\n").tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["a", "b"], ["1", "2"], ["3", ""]]
    assert table.rows[0].cells[0].paragraphs[0].runs[0].bold
    assert table.rows[1].cells[1].paragraphs[0].runs[0].italic


def test_plain_text_stays_plain_line_by_line() -> None:
    document = made("# no heading\n\n  *none*\tb\u2028c", is_markdown=False)
    assert styles(document) == [("Normal", "# no heading"), ("Normal", ""), ("Normal", "  *none*\tb\nc")]


@pytest.mark.parametrize("is_markdown", [True, False])
def test_what_xml_cannot_hold_is_left_out_and_everything_else_is_kept(is_markdown: bool) -> None:
    document = made("a\x00b\x0bc\ufffe😀 e\u0301 שלום\xa0x", is_markdown=is_markdown, title="T\x01 & t")
    assert document.paragraphs[0].text == "abc😀 e\u0301 שלום\xa0x"
    assert document.core_properties.title == "T & t"


def test_page_typeface_and_facts() -> None:
    document = made("text")
    assert (document.styles["Normal"].font.name, document.styles["Normal"].font.size.pt) == ("Literata", 13)
    assert (round(document.sections[0].page_width.mm), round(document.sections[0].page_height.mm)) == (210, 297)
    # python-docx names itself as the author otherwise.
    assert (document.core_properties.author, document.core_properties.comments) == ("", "")


def test_right_to_left_paragraphs_say_so() -> None:
    hebrew, english = made("“שלום” world\n\nworld שלום").paragraphs
    assert hebrew._p.pPr.find(qn("w:bidi")) is not None
    assert english._p.pPr is None


@pytest.mark.parametrize(
    "text", ["", "\n\n", "***", "> - 1. # deep", "- \n- ", "| a |\n|---|", "[]()", "![pic](x.png)"]
)
def test_odd_texts_make_a_file(text: str) -> None:
    made(text)
